"""Rooms have a kind, and every twinning has a staff room."""

from uuid import uuid4

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0026"
down_revision: str | None = "hub_0025"


def upgrade(op: Operations) -> None:
    op.add_column("room", sa.Column("kind", sa.String(length=16), server_default="class", nullable=False))
    room = sa.table("room", *(sa.column(name) for name in ("id", "twinning_id", "title", "pages", "kind")))
    ids = sa.select(sa.column("id", sa.String())).select_from(sa.table("twinning"))
    for twinning in op.get_bind().scalars(ids).all():
        values = {"id": str(uuid4()), "twinning_id": twinning, "title": "", "pages": 2, "kind": "staff"}
        op.execute(sa.insert(room).values(values))


def downgrade(op: Operations) -> None:
    op.execute("DELETE FROM room WHERE kind = 'staff'")
    op.drop_column("room", "kind")
