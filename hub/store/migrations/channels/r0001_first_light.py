"""The first tables of the rooms' log: channels and their entries."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "channels_0001"
down_revision: str | None = None


def upgrade(op: Operations) -> None:
    op.create_table(
        "channel",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("room", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("epoch", sa.String(length=32), nullable=False),
        sa.Column("head", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_channel")),
        sa.UniqueConstraint("room", "name", name=op.f("uq_channel_room_name")),
    )
    op.create_table(
        "entry",
        sa.Column("channel_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("person", sa.String(length=36), nullable=False),
        sa.Column("school_class", sa.String(length=36), nullable=True),
        sa.Column("op_id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["channel_id"], ["channel.id"], name=op.f("fk_entry_channel_id_channel"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("channel_id", "seq", name=op.f("pk_entry")),
        sa.UniqueConstraint("channel_id", "person", "op_id", name=op.f("uq_entry_channel_id_person_op_id")),
    )


def downgrade(op: Operations) -> None:
    op.drop_table("entry")
    op.drop_table("channel")
