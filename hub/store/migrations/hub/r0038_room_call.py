"""Who calls their colleagues into a staff room."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0038"
down_revision: str | None = "hub_0037"


def upgrade(op: Operations) -> None:
    op.create_table(
        "room_call",
        sa.Column("room_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_room_call_room_id_room"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_room_call_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("room_id", name=op.f("pk_room_call")),
    )
    op.create_index(op.f("ix_room_call_person_id"), "room_call", ["person_id"])


def downgrade(op: Operations) -> None:
    op.drop_table("room_call")
