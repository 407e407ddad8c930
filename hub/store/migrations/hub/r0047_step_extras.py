"""A step of a run sheet may begin a piece of music, and ask a poll."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0047"
down_revision: str | None = "hub_0046"


def upgrade(op: Operations) -> None:
    op.add_column("run_step", sa.Column("piece", sa.String(length=36), nullable=True))
    op.add_column("run_step", sa.Column("piece_title", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("run_step", sa.Column("poll", sa.Text(), nullable=True))


def downgrade(op: Operations) -> None:
    op.drop_column("run_step", "poll")
    op.drop_column("run_step", "piece_title")
    op.drop_column("run_step", "piece")
