"""Which reports teachers were told by letter."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0039"
down_revision: str | None = "hub_0038"


def upgrade(op: Operations) -> None:
    op.add_column("report", sa.Column("told_at", sa.BigInteger(), nullable=True))


def downgrade(op: Operations) -> None:
    with op.batch_alter_table("report") as table:
        table.drop_column("told_at")
