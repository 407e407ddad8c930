"""Of two headcounts the later one counts, wherever it was said."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0058"
down_revision: str | None = "hub_0057"


def upgrade(op: Operations) -> None:
    op.add_column("class_attendance", sa.Column("counted_at", sa.BigInteger(), nullable=True))


def downgrade(op: Operations) -> None:
    op.drop_column("class_attendance", "counted_at")
