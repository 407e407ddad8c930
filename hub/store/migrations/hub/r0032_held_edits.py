"""A held message may be a change of one that was said."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0032"
down_revision: str | None = "hub_0031"


def upgrade(op: Operations) -> None:
    op.add_column("held_message", sa.Column("edits", sa.Integer(), nullable=True))


def downgrade(op: Operations) -> None:
    op.drop_column("held_message", "edits")
