"""A report says in which chat of the room the message stood."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0057"
down_revision: str | None = "hub_0056"


def upgrade(op: Operations) -> None:
    op.add_column("report", sa.Column("channel", sa.String(length=16), server_default="chat", nullable=False))
    op.add_column("report", sa.Column("group_animal", sa.String(length=16), nullable=True))


def downgrade(op: Operations) -> None:
    op.drop_column("report", "group_animal")
    op.drop_column("report", "channel")
