"""Guests of a lesson: one adult each, by a link that is good once, and what was decided at the door."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0033"
down_revision: str | None = "hub_0032"

_REFERENCES = (
    ("session_id", "session", "CASCADE"),
    ("invited_by", "person", "SET NULL"),
    ("school_class_id", "school_class", "SET NULL"),
    ("person_id", "person", "SET NULL"),
    ("decided_by", "person", "SET NULL"),
)


def upgrade(op: Operations) -> None:
    op.create_table(
        "lesson_guest",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("what", sa.String(length=60), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("invited_by", sa.String(length=36), nullable=True),
        sa.Column("school_class_id", sa.String(length=36), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("withdrawn_at", sa.BigInteger(), nullable=True),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("admitted_at", sa.BigInteger(), nullable=True),
        sa.Column("sent_out_at", sa.BigInteger(), nullable=True),
        sa.Column("decided_by", sa.String(length=36), nullable=True),
        *(
            sa.ForeignKeyConstraint(
                [column], [f"{table}.id"], name=op.f(f"fk_lesson_guest_{column}_{table}"), ondelete=then
            )
            for column, table, then in _REFERENCES
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lesson_guest")),
        sa.UniqueConstraint("person_id", name=op.f("uq_lesson_guest_person_id")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_lesson_guest_secret_hash")),
    )
    for column in ("session_id", "invited_by"):
        op.create_index(op.f(f"ix_lesson_guest_{column}"), "lesson_guest", [column])


def downgrade(op: Operations) -> None:
    op.drop_table("lesson_guest")
