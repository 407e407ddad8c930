"""What classes write for each other: writings, their versions, and drafts."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0055"
down_revision: str | None = "hub_0054"

_KEYS = {
    "writing": (
        ("twinning_id", "twinning", "CASCADE"),
        ("school_class_id", "school_class", "CASCADE"),
        ("person_id", "person", "SET NULL"),
        ("about_id", "writing", "CASCADE"),
        ("material_id", "material", "CASCADE"),
    ),
    "writing_version": (
        ("writing_id", "writing", "CASCADE"),
        ("person_id", "person", "SET NULL"),
        ("sound_id", "material", "SET NULL"),
        ("decided_by", "person", "SET NULL"),
    ),
    "writing_draft": (
        ("twinning_id", "twinning", "CASCADE"),
        ("person_id", "person", "CASCADE"),
        ("writing_id", "writing", "CASCADE"),
    ),
}


def upgrade(op: Operations) -> None:
    op.create_table(
        "writing",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("once", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=True),
        sa.Column("about_id", sa.String(length=36), nullable=True),
        sa.Column("material_id", sa.String(length=36), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("latest", sa.Integer(), nullable=False),
        sa.Column("shown", sa.Integer(), nullable=True),
        sa.Column("shown_at", sa.BigInteger(), nullable=True),
        *_keys(op, "writing"),
        sa.CheckConstraint("kind IN ('page', 'post', 'topic', 'answer')", name=op.f("ck_writing_kind")),
        sa.CheckConstraint("(kind = 'answer') = (name IS NULL)", name=op.f("ck_writing_name")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_writing")),
        sa.UniqueConstraint("person_id", "once", name=op.f("uq_writing_person_id_once")),
        sa.UniqueConstraint("twinning_id", "name", name=op.f("uq_writing_twinning_id_name")),
    )
    op.create_index(op.f("ix_writing_twinning_id_kind_at"), "writing", ["twinning_id", "kind", "at"])
    for column in ("school_class_id", "about_id", "material_id"):
        op.create_index(op.f(f"ix_writing_{column}"), "writing", [column])

    op.create_table(
        "writing_version",
        sa.Column("writing_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("plain", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("pictograms", sa.JSON(), nullable=False),
        sa.Column("sound_id", sa.String(length=36), nullable=True),
        sa.Column("decided_by", sa.String(length=36), nullable=True),
        sa.Column("decided_at", sa.BigInteger(), nullable=True),
        sa.Column("note", sa.String(length=300), nullable=False),
        *_keys(op, "writing_version"),
        sa.CheckConstraint("state IN ('waiting', 'shown', 'back')", name=op.f("ck_writing_version_state")),
        sa.PrimaryKeyConstraint("writing_id", "number", name=op.f("pk_writing_version")),
    )
    op.create_index(op.f("ix_writing_version_person_id"), "writing_version", ["person_id"])

    op.create_table(
        "writing_draft",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("once", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("writing_id", sa.String(length=36), nullable=True),
        sa.Column("made_of", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        *_keys(op, "writing_draft"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_writing_draft")),
        sa.UniqueConstraint("person_id", "once", name=op.f("uq_writing_draft_person_id_once")),
    )
    for column in ("twinning_id", "writing_id", "at"):
        op.create_index(op.f(f"ix_writing_draft_{column}"), "writing_draft", [column])


def downgrade(op: Operations) -> None:
    for table in ("writing_draft", "writing_version", "writing"):
        op.drop_table(table)


def _keys(op: Operations, table: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}"), ondelete=ends)
        for column, other, ends in _KEYS[table]
    ]
