"""Which worker forwards a room's media."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0002"
down_revision: str | None = "hub_0001"


def upgrade(op: Operations) -> None:
    op.create_table(
        "media_home",
        sa.Column("room", sa.String(length=36), nullable=False),
        sa.Column("worker", sa.String(length=64), nullable=False),
        sa.Column("term", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("room", name=op.f("pk_media_home")),
    )


def downgrade(op: Operations) -> None:
    op.drop_table("media_home")
