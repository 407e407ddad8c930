"""The activity shelf: cards, their words by language, what belongs to them, and who tried them."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0064"
down_revision: str | None = "hub_0063"

_KEYS = {
    "activity": (
        ("twinning_id", "twinning", "CASCADE"),
        ("school_class_id", "school_class", "CASCADE"),
        ("changed_by", "person", "SET NULL"),
    ),
    "activity_words": (
        ("activity_id", "activity", "CASCADE"),
        ("school_class_id", "school_class", "CASCADE"),
        ("person_id", "person", "SET NULL"),
    ),
    "activity_material": (("activity_id", "activity", "CASCADE"), ("material_id", "material", "CASCADE")),
    "activity_try": (
        ("activity_id", "activity", "CASCADE"),
        ("school_class_id", "school_class", "CASCADE"),
        ("person_id", "person", "SET NULL"),
        ("material_id", "material", "SET NULL"),
    ),
}
_INDEXES = {
    "activity": ("school_class_id",),
    "activity_words": ("school_class_id", "person_id"),
    "activity_material": ("material_id",),
    "activity_try": ("school_class_id", "person_id", "material_id"),
}


def upgrade(op: Operations) -> None:
    op.create_table(
        "activity",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=True),
        sa.Column("changed_by", sa.String(length=36), nullable=True),
        sa.Column("once", sa.String(length=100), nullable=False),
        sa.Column("sign", sa.String(length=32), nullable=False),
        sa.Column("subject", sa.String(length=16), nullable=False),
        sa.Column("age_from", sa.Integer(), nullable=False),
        sa.Column("age_to", sa.Integer(), nullable=False),
        sa.Column("players_from", sa.Integer(), nullable=True),
        sa.Column("players_to", sa.Integer(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        *_keys(op, "activity"),
        sa.CheckConstraint("age_from >= 0 AND age_from <= age_to", name=op.f("ck_activity_ages")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity")),
        sa.UniqueConstraint("twinning_id", "once", name=op.f("uq_activity_twinning_id_once")),
    )
    op.create_table(
        "activity_words",
        sa.Column("activity_id", sa.String(length=36), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=True),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("goal", sa.String(length=400), nullable=False),
        sa.Column("needs", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("note", sa.String(length=300), nullable=False),
        *_keys(op, "activity_words"),
        sa.CheckConstraint("state IN ('waiting', 'shown', 'back')", name=op.f("ck_activity_words_state")),
        sa.PrimaryKeyConstraint("activity_id", "language", "number", name=op.f("pk_activity_words")),
    )
    op.create_table(
        "activity_material",
        sa.Column("activity_id", sa.String(length=36), nullable=False),
        sa.Column("material_id", sa.String(length=36), nullable=False),
        sa.Column("purpose", sa.String(length=8), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        *_keys(op, "activity_material"),
        sa.CheckConstraint("purpose IN ('sheet', 'seen')", name=op.f("ck_activity_material_purpose")),
        sa.PrimaryKeyConstraint("activity_id", "material_id", name=op.f("pk_activity_material")),
    )
    op.create_table(
        "activity_try",
        sa.Column("activity_id", sa.String(length=36), nullable=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("rating", sa.String(length=8), nullable=False),
        sa.Column("words", sa.String(length=600), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("material_id", sa.String(length=36), nullable=True),
        sa.Column("note", sa.String(length=300), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        *_keys(op, "activity_try"),
        sa.CheckConstraint("state IN ('waiting', 'shown', 'back')", name=op.f("ck_activity_try_state")),
        sa.CheckConstraint("rating IN ('loved', 'liked', 'hard', 'changed')", name=op.f("ck_activity_try_rating")),
        sa.PrimaryKeyConstraint("activity_id", "school_class_id", name=op.f("pk_activity_try")),
    )
    for table, columns in _INDEXES.items():
        for column in columns:
            op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


def downgrade(op: Operations) -> None:
    for table in ("activity_try", "activity_material", "activity_words", "activity"):
        op.drop_table(table)


def _keys(op: Operations, table: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}"), ondelete=ends)
        for column, other, ends in _KEYS[table]
    ]
