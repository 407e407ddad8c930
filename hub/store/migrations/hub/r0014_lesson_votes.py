"""Other dates for a lesson, and the classes that they suit."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0014"
down_revision: str | None = "hub_0013"


def upgrade(op: Operations) -> None:
    op.create_table(
        "session_option",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_session_option_times")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_session_option_session_id_session"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_session_option_person_id_person"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_option")),
        sa.UniqueConstraint("session_id", "starts_at", name=op.f("uq_session_option_session_id_starts_at")),
    )
    op.create_table(
        "session_vote",
        sa.Column("option_id", sa.String(length=36), nullable=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["option_id"],
            ["session_option.id"],
            name=op.f("fk_session_vote_option_id_session_option"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["school_class_id"],
            ["school_class.id"],
            name=op.f("fk_session_vote_school_class_id_school_class"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_session_vote_person_id_person"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("option_id", "school_class_id", name=op.f("pk_session_vote")),
    )
    op.create_index(op.f("ix_session_vote_school_class_id"), "session_vote", ["school_class_id"], unique=False)


def downgrade(op: Operations) -> None:
    op.drop_table("session_vote")
    op.drop_table("session_option")
