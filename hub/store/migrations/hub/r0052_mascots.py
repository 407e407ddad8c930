"""Mascots that travel between classes, and their stops."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0052"
down_revision: str | None = "hub_0051"


def upgrade(op: Operations) -> None:
    op.create_table(
        "mascot",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("home_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("animal", sa.String(length=32), nullable=False),
        sa.Column("code", sa.String(length=9), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        *(
            sa.ForeignKeyConstraint(
                [column], [f"{table}.id"], name=op.f(f"fk_mascot_{column}_{table}"), ondelete="CASCADE"
            )
            for column, table in (("twinning_id", "twinning"), ("home_id", "school_class"))
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mascot")),
    )
    op.create_index(op.f("ix_mascot_twinning_id"), "mascot", ["twinning_id"])
    op.create_index(op.f("ix_mascot_code"), "mascot", ["code"], unique=True)
    op.create_table(
        "mascot_stop",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("mascot_id", sa.String(length=36), nullable=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("arrived_on", sa.Date(), nullable=False),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("next_id", sa.String(length=36), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("left_on IS NULL OR left_on >= arrived_on", name=op.f("ck_mascot_stop_days")),
        *(
            sa.ForeignKeyConstraint(
                [column], [f"{table}.id"], name=op.f(f"fk_mascot_stop_{column}_{table}"), ondelete=ondelete
            )
            for column, table, ondelete in (
                ("mascot_id", "mascot", "CASCADE"),
                ("school_class_id", "school_class", "CASCADE"),
                ("next_id", "school_class", "SET NULL"),
            )
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mascot_stop")),
    )
    op.create_index(op.f("ix_mascot_stop_mascot_id"), "mascot_stop", ["mascot_id"])


def downgrade(op: Operations) -> None:
    op.drop_table("mascot_stop")
    op.drop_table("mascot")
