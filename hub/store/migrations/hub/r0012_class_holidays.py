"""Days without school that classes enter themselves."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0012"
down_revision: str | None = "hub_0011"


def upgrade(op: Operations) -> None:
    op.create_table(
        "class_holiday",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("starts_on <= ends_on", name=op.f("ck_class_holiday_days")),
        sa.ForeignKeyConstraint(
            ["school_class_id"],
            ["school_class.id"],
            name=op.f("fk_class_holiday_school_class_id_school_class"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_class_holiday")),
    )
    op.create_index(op.f("ix_class_holiday_school_class_id"), "class_holiday", ["school_class_id"], unique=False)


def downgrade(op: Operations) -> None:
    op.drop_table("class_holiday")
