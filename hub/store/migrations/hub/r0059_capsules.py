"""A capsule of a twinning is asked for, made in the background, and lies ready for some days."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0059"
down_revision: str | None = "hub_0058"


def upgrade(op: Operations) -> None:
    op.create_table(
        "capsule",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=True),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("percent", sa.Integer(), server_default="0", nullable=False),
        sa.Column("leased_until", sa.BigInteger(), nullable=True),
        sa.Column("problem", sa.String(length=16), nullable=True),
        sa.Column("made_at", sa.BigInteger(), nullable=True),
        sa.Column("size", sa.BigInteger(), nullable=True),
        sa.Column("owes", sa.JSON(), nullable=True),
        sa.Column("shows", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(
            ["twinning_id"], ["twinning.id"], name=op.f("fk_capsule_twinning_id_twinning"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["school_class_id"],
            ["school_class.id"],
            name=op.f("fk_capsule_school_class_id_school_class"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_capsule_person_id_person"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_capsule")),
    )
    op.create_index(op.f("ix_capsule_twinning_id"), "capsule", ["twinning_id"])
    op.create_index(op.f("ix_capsule_at"), "capsule", ["at"])


def downgrade(op: Operations) -> None:
    op.drop_table("capsule")
