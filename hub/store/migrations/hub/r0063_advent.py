"""Calendars of doors, and veils over the materials behind them."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0063"
down_revision: str | None = "hub_0062"

_KEYS = {
    "material_veil": (("material_id", "material", "CASCADE"),),
    "door_calendar": (("twinning_id", "twinning", "CASCADE"),),
    "calendar_door": (
        ("calendar_id", "door_calendar", "CASCADE"),
        ("school_class_id", "school_class", "SET NULL"),
        ("material_id", "material", "SET NULL"),
    ),
}


def upgrade(op: Operations) -> None:
    op.create_table(
        "material_veil",
        sa.Column("material_id", sa.String(length=36), nullable=False),
        sa.Column("lifts_on", sa.Date(), nullable=False),
        sa.Column("lifts_at", sa.Integer(), nullable=False),
        sa.Column("class_looks", sa.Boolean(), nullable=False),
        sa.Column("was", sa.String(length=9), nullable=False),
        *_keys(op, "material_veil"),
        sa.PrimaryKeyConstraint("material_id", name=op.f("pk_material_veil")),
    )
    op.create_table(
        "door_calendar",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("once", sa.String(length=36), nullable=False),
        sa.Column("title", sa.String(length=80), nullable=False),
        sa.Column("first_on", sa.Date(), nullable=False),
        sa.Column("opens_at", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        *_keys(op, "door_calendar"),
        sa.CheckConstraint("opens_at >= 0 AND opens_at < 720", name=op.f("ck_door_calendar_opens_at")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_door_calendar")),
        sa.UniqueConstraint("twinning_id", "once", name=op.f("uq_door_calendar_twinning_id_once")),
    )
    op.create_table(
        "calendar_door",
        sa.Column("calendar_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=True),
        sa.Column("material_id", sa.String(length=36), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("class_looks", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        *_keys(op, "calendar_door"),
        sa.PrimaryKeyConstraint("calendar_id", "number", name=op.f("pk_calendar_door")),
        sa.UniqueConstraint("material_id", name=op.f("uq_calendar_door_material_id")),
    )
    op.create_index(op.f("ix_calendar_door_school_class_id"), "calendar_door", ["school_class_id"])


def downgrade(op: Operations) -> None:
    for table in ("calendar_door", "door_calendar", "material_veil"):
        op.drop_table(table)


def _keys(op: Operations, table: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}"), ondelete=ends)
        for column, other, ends in _KEYS[table]
    ]
