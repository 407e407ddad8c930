"""Capsules that were made before knew less of what in them may be taken back: they are made anew."""

from alembic.operations import Operations

revision = "hub_0069"
down_revision: str | None = "hub_0068"


def upgrade(op: Operations) -> None:
    op.execute("DELETE FROM capsule WHERE made_at IS NOT NULL")


def downgrade(op: Operations) -> None:
    """What is gone, is made anew as well."""
