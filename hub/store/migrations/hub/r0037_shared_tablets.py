"""Tablets that the classes of a school share."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0037"
down_revision: str | None = "hub_0036"


def upgrade(op: Operations) -> None:
    op.create_table(
        "shared_tablet",
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("school_id", sa.String(length=36), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_shared_tablet_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_shared_tablet_school_id_school")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_shared_tablet")),
    )
    op.create_index(op.f("ix_shared_tablet_school_id"), "shared_tablet", ["school_id"])


def downgrade(op: Operations) -> None:
    op.drop_table("shared_tablet")
