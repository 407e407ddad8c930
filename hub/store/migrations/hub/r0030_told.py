"""What was told of twinnings, proposals and colleagues by letter; who did it; and who wants such letters."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0030"
down_revision: str | None = "hub_0029"


def upgrade(op: Operations) -> None:
    op.add_column("twinning_news", sa.Column("by_person_id", sa.String(length=36), nullable=True))
    op.add_column("twinning_news", sa.Column("told_at", sa.BigInteger(), nullable=True))
    op.add_column("proposal", sa.Column("told", sa.String(length=16), nullable=True))
    op.add_column("teaching", sa.Column("told_at", sa.BigInteger(), nullable=True))
    op.add_column("mailbox", sa.Column("wants_partners", sa.Boolean(), server_default=sa.true(), nullable=False))


def downgrade(op: Operations) -> None:
    op.drop_column("mailbox", "wants_partners")
    op.drop_column("teaching", "told_at")
    op.drop_column("proposal", "told")
    op.drop_column("twinning_news", "told_at")
    op.drop_column("twinning_news", "by_person_id")
