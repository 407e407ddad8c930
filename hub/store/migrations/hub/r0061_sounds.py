"""Sound boards: boards, their things, and which material is the sound of which thing."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0061"
down_revision: str | None = "hub_0060"


def upgrade(op: Operations) -> None:
    op.create_table(
        "sound_board",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("title", sa.String(length=80), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        _key(op, "sound_board", "twinning_id", "twinning"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sound_board")),
    )
    op.create_index(op.f("ix_sound_board_twinning_id"), "sound_board", ["twinning_id"])
    op.create_table(
        "sound_thing",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("board_id", sa.String(length=36), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("picture", sa.String(length=32), nullable=False),
        sa.Column("drawing_id", sa.String(length=36), nullable=True),
        _key(op, "sound_thing", "board_id", "sound_board"),
        _key(op, "sound_thing", "drawing_id", "material", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sound_thing")),
    )
    for column in ("board_id", "drawing_id"):
        op.create_index(op.f(f"ix_sound_thing_{column}"), "sound_thing", [column])
    op.create_table(
        "sound_given",
        sa.Column("material_id", sa.String(length=36), nullable=False),
        sa.Column("thing_id", sa.String(length=36), nullable=False),
        _key(op, "sound_given", "material_id", "material"),
        _key(op, "sound_given", "thing_id", "sound_thing"),
        sa.PrimaryKeyConstraint("material_id", name=op.f("pk_sound_given")),
    )
    op.create_index(op.f("ix_sound_given_thing_id"), "sound_given", ["thing_id"])


def downgrade(op: Operations) -> None:
    for table in ("sound_given", "sound_thing", "sound_board"):
        op.drop_table(table)


def _key(op: Operations, table: str, column: str, other: str, ends: str = "CASCADE") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}"), ondelete=ends)
