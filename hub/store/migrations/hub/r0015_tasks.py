"""What there is to do in a twinning, and which classes have done it."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0015"
down_revision: str | None = "hub_0014"


def upgrade(op: Operations) -> None:
    op.create_table(
        "task",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("kit", sa.String(length=64), nullable=True),
        sa.Column("key", sa.String(length=64), nullable=True),
        sa.Column("text", sa.String(length=600), nullable=False),
        sa.Column("week", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.CheckConstraint("kind IN ('make', 'date')", name=op.f("ck_task_kind")),
        sa.ForeignKeyConstraint(
            ["twinning_id"], ["twinning.id"], name=op.f("fk_task_twinning_id_twinning"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task")),
    )
    op.create_index(op.f("ix_task_twinning_id_position"), "task", ["twinning_id", "position"], unique=False)
    op.create_table(
        "task_done",
        sa.Column("task_id", sa.String(length=36), nullable=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("done_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["school_class_id"],
            ["school_class.id"],
            name=op.f("fk_task_done_school_class_id_school_class"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_task_done_task_id_task"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("task_id", "school_class_id", name=op.f("pk_task_done")),
    )
    op.create_index(op.f("ix_task_done_school_class_id"), "task_done", ["school_class_id"], unique=False)


def downgrade(op: Operations) -> None:
    op.drop_index(op.f("ix_task_done_school_class_id"), table_name="task_done")
    op.drop_table("task_done")
    op.drop_index(op.f("ix_task_twinning_id_position"), table_name="task")
    op.drop_table("task")
