"""Mentors in a twinning, as its teachers invite them."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0034"
down_revision: str | None = "hub_0033"


def upgrade(op: Operations) -> None:
    op.create_table(
        "mentoring",
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("by_person_id", sa.String(length=36), nullable=False),
        sa.Column("reads_rooms", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(
            ["twinning_id"], ["twinning.id"], name=op.f("fk_mentoring_twinning_id_twinning"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_mentoring_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("twinning_id", "person_id", name=op.f("pk_mentoring")),
    )
    op.create_index(op.f("ix_mentoring_person_id"), "mentoring", ["person_id"])


def downgrade(op: Operations) -> None:
    op.drop_table("mentoring")
