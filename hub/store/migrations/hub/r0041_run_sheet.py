"""What happens in a lesson, step by step."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0041"
down_revision: str | None = "hub_0040"


def upgrade(op: Operations) -> None:
    op.create_table(
        "run_step",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("sign", sa.String(length=16), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(length=600), server_default=sa.text("''"), nullable=False),
        sa.Column("kit", sa.String(length=64), nullable=True),
        sa.Column("message", sa.String(length=100), nullable=True),
        sa.Column("stick", sa.String(length=16), nullable=True),
        sa.Column("spotlight", sa.String(length=16), nullable=True),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.Column("has_music", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("revision", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("minutes BETWEEN 1 AND 180", name=op.f("ck_run_step_minutes")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_run_step_session_id_session"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_run_step")),
    )
    op.create_index(op.f("ix_run_step_session_id_position"), "run_step", ["session_id", "position"])


def downgrade(op: Operations) -> None:
    op.drop_table("run_step")
