"""How far each teacher has read the chat of a room."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0029"
down_revision: str | None = "hub_0028"


def upgrade(op: Operations) -> None:
    op.create_table(
        "room_read",
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("room_id", sa.String(length=36), nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_room_read_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_room_read_room_id_room"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", "room_id", "channel", name=op.f("pk_room_read")),
    )
    op.create_index(op.f("ix_room_read_room_id"), "room_read", ["room_id"])


def downgrade(op: Operations) -> None:
    op.drop_table("room_read")
