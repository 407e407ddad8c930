"""Who may make an account, as the keeper decides."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0010"
down_revision: str | None = "hub_0009"


def upgrade(op: Operations) -> None:
    op.add_column("hub_profile", sa.Column("sign_up", sa.String(length=16), nullable=True))
    op.add_column("hub_profile", sa.Column("sign_up_domains", sa.JSON(), nullable=True))


def downgrade(op: Operations) -> None:
    op.drop_column("hub_profile", "sign_up_domains")
    op.drop_column("hub_profile", "sign_up")
