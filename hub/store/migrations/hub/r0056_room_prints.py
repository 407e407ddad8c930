"""A room's first pages may begin with something printed on them."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0056"
down_revision: str | None = "hub_0055"


def upgrade(op: Operations) -> None:
    op.add_column("room", sa.Column("page_prints", sa.JSON(), nullable=True))


def downgrade(op: Operations) -> None:
    op.drop_column("room", "page_prints")
