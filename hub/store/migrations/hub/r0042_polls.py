"""The votes of polls: that somebody voted, and how the votes stand."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0042"
down_revision: str | None = "hub_0041"

_IN_ROOM = ("room_id", "seq")


def upgrade(op: Operations) -> None:
    op.create_table(
        "poll",
        *_in_room(op, "poll"),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("is_shut", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint(*_IN_ROOM, name=op.f("pk_poll")),
    )
    op.create_index(op.f("ix_poll_at"), "poll", ["at"])
    op.create_table(
        "poll_ballot",
        *_in_room(op, "poll_ballot"),
        sa.Column("ballot", sa.LargeBinary(), nullable=False),
        sa.Column("voter", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint(*_IN_ROOM, "ballot", name=op.f("pk_poll_ballot")),
    )
    op.create_table(
        "poll_tally",
        *_in_room(op, "poll_tally"),
        sa.Column("seat", sa.String(length=36), nullable=False),
        sa.Column("choice", sa.Integer(), nullable=False),
        sa.Column("is_counted", sa.Boolean(), nullable=False),
        sa.Column("votes", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(*_IN_ROOM, "seat", "choice", "is_counted", name=op.f("pk_poll_tally")),
    )


def downgrade(op: Operations) -> None:
    for table in ("poll_tally", "poll_ballot", "poll"):
        op.drop_table(table)


def _in_room(op: Operations, table: str) -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("room_id", sa.String(length=36), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f(f"fk_{table}_room_id_room"), ondelete="CASCADE"),
    ]
