"""What the keeper decided about the hub."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0004"
down_revision: str | None = "hub_0003"


def upgrade(op: Operations) -> None:
    op.create_table(
        "hub_profile",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=60), nullable=True),
        sa.Column("language", sa.String(length=16), nullable=True),
        sa.Column("time_zone", sa.String(length=64), nullable=True),
        sa.CheckConstraint("id = 1", name=op.f("ck_hub_profile_only_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hub_profile")),
    )


def downgrade(op: Operations) -> None:
    op.drop_table("hub_profile")
