"""Who of a class may write live, its word lists, and the messages that wait for a teacher."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0021"
down_revision: str | None = "hub_0020"


def upgrade(op: Operations) -> None:
    op.create_table(
        "class_safety",
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("live_chat", sa.String(length=8), nullable=True),
        sa.Column("words", sa.JSON(), nullable=True),
        sa.CheckConstraint("live_chat IN ('off', 'hold', 'live')", name=op.f("ck_class_safety_live_chat")),
        sa.ForeignKeyConstraint(
            ["school_class_id"],
            ["school_class.id"],
            name=op.f("fk_class_safety_school_class_id_school_class"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("school_class_id", name=op.f("pk_class_safety")),
    )
    op.create_table(
        "held_message",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("room_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("op_id", sa.String(length=64), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("why", sa.String(length=8), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["room_id"], ["room.id"], name=op.f("fk_held_message_room_id_room"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_held_message_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["school_class_id"],
            ["school_class.id"],
            name=op.f("fk_held_message_school_class_id_school_class"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_held_message")),
        sa.UniqueConstraint("room_id", "person_id", "op_id", name=op.f("uq_held_message_room_id_person_id_op_id")),
    )
    op.create_index(op.f("ix_held_message_room_id"), "held_message", ["room_id"])
    op.create_index(op.f("ix_held_message_person_id"), "held_message", ["person_id"])


def downgrade(op: Operations) -> None:
    op.drop_table("held_message")
    op.drop_table("class_safety")
