"""Joint notebooks: what is measured, its lines, and what these said before."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0066"
down_revision: str | None = "hub_0065"


def upgrade(op: Operations) -> None:
    op.create_table(
        "notebook",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("title", sa.String(length=80), nullable=False),
        sa.Column("what", sa.String(length=160), nullable=False),
        sa.Column("unit", sa.String(length=16), nullable=False),
        sa.Column("picture", sa.String(length=32), nullable=False),
        sa.Column("decimals", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("decimals >= 0 AND decimals <= 3", name=op.f("ck_notebook_decimals")),
        _key(op, "notebook", "twinning_id", "twinning"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notebook")),
    )
    op.create_index(op.f("ix_notebook_twinning_id"), "notebook", ["twinning_id"])
    op.create_table(
        "notebook_line",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("notebook_id", sa.String(length=36), nullable=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("once", sa.String(length=36), nullable=False),
        sa.Column("state", sa.String(length=9), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("thousandths", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(length=160), nullable=False),
        sa.Column("note_by_id", sa.String(length=36), nullable=True),
        sa.Column("material_id", sa.String(length=36), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.CheckConstraint("state IN ('waiting', 'shown', 'withdrawn')", name=op.f("ck_notebook_line_state")),
        _key(op, "notebook_line", "notebook_id", "notebook"),
        _key(op, "notebook_line", "school_class_id", "school_class"),
        _key(op, "notebook_line", "person_id", "person", "SET NULL"),
        _key(op, "notebook_line", "note_by_id", "person", "SET NULL"),
        _key(op, "notebook_line", "material_id", "material", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notebook_line")),
        sa.UniqueConstraint("person_id", "once", name=op.f("uq_notebook_line_person_id_once")),
    )
    for columns in (["notebook_id", "school_class_id", "day"], ["school_class_id"], ["note_by_id"], ["material_id"]):
        op.create_index(op.f(f"ix_notebook_line_{'_'.join(columns)}"), "notebook_line", columns)
    op.create_table(
        "notebook_past",
        sa.Column("line_id", sa.String(length=36), nullable=False),
        sa.Column("revision", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("thousandths", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(length=160), nullable=False),
        sa.Column("note_by_id", sa.String(length=36), nullable=True),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("corrected_by_id", sa.String(length=36), nullable=True),
        _key(op, "notebook_past", "line_id", "notebook_line"),
        _key(op, "notebook_past", "note_by_id", "person", "SET NULL"),
        _key(op, "notebook_past", "corrected_by_id", "person", "SET NULL"),
        sa.PrimaryKeyConstraint("line_id", "revision", name=op.f("pk_notebook_past")),
    )
    for column in ("note_by_id", "corrected_by_id"):
        op.create_index(op.f(f"ix_notebook_past_{column}"), "notebook_past", [column])


def downgrade(op: Operations) -> None:
    for table in ("notebook_past", "notebook_line", "notebook"):
        op.drop_table(table)


def _key(op: Operations, table: str, column: str, other: str, ends: str = "CASCADE") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}"), ondelete=ends)
