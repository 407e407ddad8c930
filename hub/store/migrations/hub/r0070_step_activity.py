"""A step of a run sheet may name an activity of the shelf."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0070"
down_revision: str | None = "hub_0069"


def upgrade(op: Operations) -> None:
    with op.batch_alter_table("run_step") as step:
        step.add_column(sa.Column("activity_id", sa.String(length=36), nullable=True))
        step.create_foreign_key(
            op.f("fk_run_step_activity_id_activity"), "activity", ["activity_id"], ["id"], ondelete="SET NULL"
        )
    op.create_index(op.f("ix_run_step_activity_id"), "run_step", ["activity_id"])


def downgrade(op: Operations) -> None:
    op.drop_index(op.f("ix_run_step_activity_id"), "run_step")
    with op.batch_alter_table("run_step") as step:
        step.drop_constraint(op.f("fk_run_step_activity_id_activity"), type_="foreignkey")
        step.drop_column("activity_id")
