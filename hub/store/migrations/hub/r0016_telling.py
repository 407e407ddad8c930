"""What each teacher was last told of a lesson."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0016"
down_revision: str | None = "hub_0015"


def upgrade(op: Operations) -> None:
    op.create_table(
        "lesson_told",
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_lesson_told_session_id_session"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_lesson_told_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("session_id", "person_id", name=op.f("pk_lesson_told")),
    )
    op.create_index(op.f("ix_lesson_told_person_id"), "lesson_told", ["person_id"], unique=False)


def downgrade(op: Operations) -> None:
    op.drop_table("lesson_told")
