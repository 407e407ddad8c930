"""Messages that somebody told the teachers about, with what was said before."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0028"
down_revision: str | None = "hub_0027"

_REFERENCES = (
    ("room_id", "room"),
    ("by_person_id", "person"),
    ("by_class_id", "school_class"),
    ("of_class_id", "school_class"),
    ("handled_by", "person"),
)


def upgrade(op: Operations) -> None:
    op.create_table(
        "report",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("room_id", sa.String(length=36), nullable=True),
        sa.Column("room_title", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("op_id", sa.String(length=64), nullable=False),
        sa.Column("by_person_id", sa.String(length=36), nullable=True),
        sa.Column("by_class_id", sa.String(length=36), nullable=True),
        sa.Column("of_class_id", sa.String(length=36), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.Column("handled_at", sa.BigInteger(), nullable=True),
        sa.Column("handled_by", sa.String(length=36), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        *(
            sa.ForeignKeyConstraint(
                [column], [f"{table}.id"], name=op.f(f"fk_report_{column}_{table}"), ondelete="SET NULL"
            )
            for column, table in _REFERENCES
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
        sa.UniqueConstraint(
            "room_id", "seq", "op_id", "by_class_id", name=op.f("uq_report_room_id_seq_op_id_by_class_id")
        ),
    )
    for column in ("by_person_id", "by_class_id", "of_class_id", "at"):
        op.create_index(op.f(f"ix_report_{column}"), "report", [column])


def downgrade(op: Operations) -> None:
    op.drop_table("report")
