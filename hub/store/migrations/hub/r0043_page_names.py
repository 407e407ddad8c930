"""What the pages of a room's board are called; null for rooms that are older, or that nobody named any for."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0043"
down_revision: str | None = "hub_0042"


def upgrade(op: Operations) -> None:
    op.add_column("room", sa.Column("page_names", sa.JSON(), nullable=True))


def downgrade(op: Operations) -> None:
    op.drop_column("room", "page_names")
