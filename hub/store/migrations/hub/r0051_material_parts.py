"""Large files of materials on their way."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0051"
down_revision: str | None = "hub_0050"


def upgrade(op: Operations) -> None:
    op.create_table(
        "material_part",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("once", sa.String(length=36), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("came", sa.BigInteger(), nullable=False),
        sa.Column("chain", sa.String(length=64), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["twinning_id"], ["twinning.id"], name=op.f("fk_material_part_twinning_id_twinning"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_material_part_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_material_part")),
        sa.UniqueConstraint("person_id", "once", name=op.f("uq_material_part_person_id_once")),
    )
    for column in ("twinning_id", "at"):
        op.create_index(op.f(f"ix_material_part_{column}"), "material_part", [column])


def downgrade(op: Operations) -> None:
    op.drop_table("material_part")
