"""Which classes were in which lessons, from when to when."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0020"
down_revision: str | None = "hub_0019"


def upgrade(op: Operations) -> None:
    op.create_table(
        "class_attendance",
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("joined_at", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.Column("seen_minute", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("headcount", sa.Integer(), nullable=True),
        sa.CheckConstraint("headcount >= 0", name=op.f("ck_class_attendance_headcount")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_class_attendance_session_id_session"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["school_class_id"],
            ["school_class.id"],
            name=op.f("fk_class_attendance_school_class_id_school_class"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("session_id", "school_class_id", name=op.f("pk_class_attendance")),
    )
    op.create_index(op.f("ix_class_attendance_school_class_id"), "class_attendance", ["school_class_id"], unique=False)


def downgrade(op: Operations) -> None:
    op.drop_table("class_attendance")
