"""What a class's network lets through, and when that was looked at."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0046"
down_revision: str | None = "hub_0045"


def upgrade(op: Operations) -> None:
    op.create_table(
        "network_passport",
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("looked_at", sa.BigInteger(), nullable=False),
        sa.Column("socket", sa.Boolean(), nullable=False),
        sa.Column("udp", sa.Boolean(), nullable=False),
        sa.Column("tcp", sa.Boolean(), nullable=False),
        sa.Column("relay", sa.Boolean(), nullable=True),
        sa.Column("down_kbps", sa.Integer(), nullable=False),
        sa.Column("up_kbps", sa.Integer(), nullable=False),
        sa.Column("camera", sa.Boolean(), nullable=True),
        sa.Column("microphone", sa.Boolean(), nullable=True),
        sa.Column("loop", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["school_class_id"],
            ["school_class.id"],
            name=op.f("fk_network_passport_school_class_id_school_class"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("school_class_id", name=op.f("pk_network_passport")),
    )


def downgrade(op: Operations) -> None:
    op.drop_table("network_passport")
