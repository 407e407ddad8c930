"""The daily round that lets go what has been kept long enough."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0025"
down_revision: str | None = "hub_0024"


def upgrade(op: Operations) -> None:
    op.create_table(
        "retention_round",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("taken_until", sa.BigInteger(), nullable=True),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_round")),
    )
    op.create_table(
        "emptied_twinning",
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["twinning_id"],
            ["twinning.id"],
            name=op.f("fk_emptied_twinning_twinning_id_twinning"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("twinning_id", name=op.f("pk_emptied_twinning")),
    )


def downgrade(op: Operations) -> None:
    op.drop_table("emptied_twinning")
    op.drop_table("retention_round")
