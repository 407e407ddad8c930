"""Mentors, and links by which they begin."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0019"
down_revision: str | None = "hub_0018"


def upgrade(op: Operations) -> None:
    op.create_table(
        "mentor",
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("countries", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_mentor_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_mentor")),
    )
    op.add_column("account_link", sa.Column("countries", sa.JSON(), nullable=True))


def downgrade(op: Operations) -> None:
    op.drop_column("account_link", "countries")
    op.drop_table("mentor")
