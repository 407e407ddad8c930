"""Where the post of a class goes."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0050"
down_revision: str | None = "hub_0049"


def upgrade(op: Operations) -> None:
    op.create_table(
        "class_address",
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("lines", sa.String(length=300), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["school_class_id"],
            ["school_class.id"],
            name=op.f("fk_class_address_school_class_id_school_class"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("school_class_id", name=op.f("pk_class_address")),
    )


def downgrade(op: Operations) -> None:
    op.drop_table("class_address")
