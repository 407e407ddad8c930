"""Lessons are proposed and agreed: their state, agenda and series, and what each class says."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0005"
down_revision: str | None = "hub_0004"

_ADDED = ("series_id", "proposed_by", "lead_class_id", "farewell", "changed_at", "sequence", "agenda", "state")


def upgrade(op: Operations) -> None:
    op.create_table(
        "session_series",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("room_id", sa.String(length=36), nullable=False),
        sa.Column("every_weeks", sa.Integer(), nullable=False),
        sa.CheckConstraint("every_weeks BETWEEN 1 AND 8", name=op.f("ck_session_series_every_weeks")),
        sa.ForeignKeyConstraint(
            ["room_id"], ["room.id"], name=op.f("fk_session_series_room_id_room"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_series")),
    )
    op.create_index(op.f("ix_session_series_room_id"), "session_series", ["room_id"], unique=False)
    op.add_column("session", sa.Column("state", sa.String(length=16), server_default="agreed", nullable=False))
    op.add_column("session", sa.Column("agenda", sa.String(length=1000), server_default=sa.text("''"), nullable=False))
    op.add_column("session", sa.Column("sequence", sa.Integer(), server_default="0", nullable=False))
    op.add_column("session", sa.Column("changed_at", sa.BigInteger(), nullable=True))
    op.add_column("session", sa.Column("farewell", sa.String(length=300), nullable=True))
    for column in ("lead_class_id", "proposed_by", "series_id"):
        op.add_column("session", sa.Column(column, sa.String(length=36), nullable=True))
    op.create_index(op.f("ix_session_series_id"), "session", ["series_id"], unique=False)
    op.create_table(
        "session_reply",
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("answer", sa.String(length=16), nullable=False),
        sa.Column("is_needed", sa.Boolean(), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("answer IN ('open', 'yes', 'no')", name=op.f("ck_session_reply_answer")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_session_reply_session_id_session"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["school_class_id"],
            ["school_class.id"],
            name=op.f("fk_session_reply_school_class_id_school_class"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_session_reply_person_id_person"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("session_id", "school_class_id", name=op.f("pk_session_reply")),
    )
    op.create_index(op.f("ix_session_reply_school_class_id"), "session_reply", ["school_class_id"], unique=False)


def downgrade(op: Operations) -> None:
    op.drop_table("session_reply")
    op.drop_index(op.f("ix_session_series_id"), table_name="session")
    for column in _ADDED:
        op.drop_column("session", column)
    op.drop_table("session_series")
