"""Folds of long channels, kept so that a writer need not begin at the first entry."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "channels_0002"
down_revision: str | None = "channels_0001"


def upgrade(op: Operations) -> None:
    op.create_table(
        "snapshot",
        sa.Column("channel_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["channel_id"], ["channel.id"], name=op.f("fk_snapshot_channel_id_channel"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("channel_id", "version", name=op.f("pk_snapshot")),
    )


def downgrade(op: Operations) -> None:
    op.drop_table("snapshot")
