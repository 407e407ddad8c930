"""A message may wait that was written in the chat of a group."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0053"
down_revision: str | None = "hub_0052"


def upgrade(op: Operations) -> None:
    op.add_column("held_message", sa.Column("channel", sa.String(length=16), server_default="chat", nullable=False))


def downgrade(op: Operations) -> None:
    op.drop_column("held_message", "channel")
