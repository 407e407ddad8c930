"""Letterboxes: e-mail that comes in, from whom it may come, and what came."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0067"
down_revision: str | None = "hub_0066"

_KEYS = {
    "letterbox": (("twinning_id", "twinning", "CASCADE"), ("school_class_id", "school_class", "CASCADE")),
    "letter_sender": (("school_class_id", "school_class", "CASCADE"), ("added_by", "person", "SET NULL")),
    "letter_came": (("twinning_id", "twinning", "CASCADE"), ("school_class_id", "school_class", "CASCADE")),
    "letter_material": (("material_id", "material", "CASCADE"), ("letter_id", "letter_came", "CASCADE")),
}


def upgrade(op: Operations) -> None:
    op.create_table(
        "letterbox",
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("local", sa.String(length=40), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        *_keys(op, "letterbox"),
        sa.PrimaryKeyConstraint("twinning_id", "school_class_id", name=op.f("pk_letterbox")),
        sa.UniqueConstraint("local", name=op.f("uq_letterbox_local")),
    )
    op.create_index(op.f("ix_letterbox_school_class_id"), "letterbox", ["school_class_id"])
    op.create_table(
        "letter_sender",
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("email_key", sa.String(length=254), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("added_by", sa.String(length=36), nullable=True),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        *_keys(op, "letter_sender"),
        sa.PrimaryKeyConstraint("school_class_id", "email_key", name=op.f("pk_letter_sender")),
    )
    op.create_table(
        "letter_came",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("sender", sa.String(length=254), nullable=False),
        sa.Column("left_out", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        *_keys(op, "letter_came"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_came")),
        sa.UniqueConstraint(
            "twinning_id", "school_class_id", "digest", name=op.f("uq_letter_came_twinning_id_school_class_id_digest")
        ),
    )
    op.create_index(op.f("ix_letter_came_at"), "letter_came", ["at"])
    op.create_index(op.f("ix_letter_came_school_class_id_at"), "letter_came", ["school_class_id", "at"])
    op.create_table(
        "letter_material",
        sa.Column("material_id", sa.String(length=36), nullable=False),
        sa.Column("letter_id", sa.String(length=36), nullable=False),
        *_keys(op, "letter_material"),
        sa.PrimaryKeyConstraint("material_id", name=op.f("pk_letter_material")),
    )
    op.create_index(op.f("ix_letter_material_letter_id"), "letter_material", ["letter_id"])


def downgrade(op: Operations) -> None:
    for table in ("letter_material", "letter_came", "letter_sender", "letterbox"):
        op.drop_table(table)


def _keys(op: Operations, table: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}"), ondelete=ends)
        for column, other, ends in _KEYS[table]
    ]
