"""When all that a child had drawn was surely gone, after its parents took that consent back."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0035"
down_revision: str | None = "hub_0034"


def upgrade(op: Operations) -> None:
    op.add_column("consent", sa.Column("emptied_at", sa.BigInteger(), nullable=True))
    # What was taken back before took nothing along, and no teacher was told that it would.
    op.execute("UPDATE consent SET emptied_at = entered_at WHERE kind = 'drawing'")


def downgrade(op: Operations) -> None:
    op.drop_column("consent", "emptied_at")
