"""A piece of music may be one that can be given away."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0068"
down_revision: str | None = "hub_0067"


def upgrade(op: Operations) -> None:
    op.add_column("piece", sa.Column("travels", sa.Boolean(), server_default=sa.false(), nullable=False))


def downgrade(op: Operations) -> None:
    with op.batch_alter_table("piece") as piece:
        piece.drop_column("travels")
