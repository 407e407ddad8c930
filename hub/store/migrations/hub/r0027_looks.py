"""Who looked at what is kept of a class's children."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0027"
down_revision: str | None = "hub_0026"


def upgrade(op: Operations) -> None:
    op.create_table(
        "look",
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("hour", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("sight", sa.String(length=16), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["school_class_id"],
            ["school_class.id"],
            name=op.f("fk_look_school_class_id_school_class"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("school_class_id", "hour", "person_id", "sight", name=op.f("pk_look")),
    )


def downgrade(op: Operations) -> None:
    op.drop_table("look")
