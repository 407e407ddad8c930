"""Twinnings with an invented class, to practise in."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0040"
down_revision: str | None = "hub_0039"

_INVENTED = ("school", "school_class", "twinning")


def upgrade(op: Operations) -> None:
    for table in _INVENTED:
        op.add_column(table, sa.Column("is_practice", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("twinning", sa.Column("practice_of", sa.String(length=36), nullable=True))
    op.add_column("twinning", sa.Column("practice_since", sa.BigInteger(), nullable=True))
    op.create_index(op.f("ix_twinning_practice_of"), "twinning", ["practice_of"], unique=True)


def downgrade(op: Operations) -> None:
    op.drop_index(op.f("ix_twinning_practice_of"), "twinning")
    for name in ("practice_since", "practice_of"):
        op.drop_column("twinning", name)
    for table in reversed(_INVENTED):
        op.drop_column(table, "is_practice")
