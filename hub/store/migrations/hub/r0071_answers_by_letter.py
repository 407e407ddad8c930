"""Answers that came by e-mail, and the materials that came with them."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0071"
down_revision: str | None = "hub_0070"

_KEYS = {
    "writing_material": (("writing_id", "writing"), ("material_id", "material")),
    "letter_writing": (("writing_id", "writing"), ("letter_id", "letter_came")),
}


def upgrade(op: Operations) -> None:
    op.add_column("writing", sa.Column("by_letter", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_table(
        "writing_material",
        sa.Column("writing_id", sa.String(length=36), nullable=False),
        sa.Column("material_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        *_keys(op, "writing_material"),
        sa.PrimaryKeyConstraint("writing_id", "material_id", name=op.f("pk_writing_material")),
    )
    op.create_index(op.f("ix_writing_material_material_id"), "writing_material", ["material_id"])
    op.create_table(
        "letter_writing",
        sa.Column("writing_id", sa.String(length=36), nullable=False),
        sa.Column("letter_id", sa.String(length=36), nullable=False),
        *_keys(op, "letter_writing"),
        sa.PrimaryKeyConstraint("writing_id", name=op.f("pk_letter_writing")),
    )
    op.create_index(op.f("ix_letter_writing_letter_id"), "letter_writing", ["letter_id"])


def downgrade(op: Operations) -> None:
    for table in ("letter_writing", "writing_material"):
        op.drop_table(table)
    with op.batch_alter_table("writing") as writing:
        writing.drop_column("by_letter")


def _keys(op: Operations, table: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint(
            [column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}"), ondelete="CASCADE"
        )
        for column, other in _KEYS[table]
    ]
