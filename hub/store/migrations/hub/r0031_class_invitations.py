"""An invitation to teach a class remembers who made it, and the address to which its letter went."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0031"
down_revision: str | None = "hub_0030"


def upgrade(op: Operations) -> None:
    op.add_column("invitation", sa.Column("email", sa.String(length=254), nullable=True))
    op.add_column("invitation", sa.Column("invited_by", sa.String(length=36), nullable=True))


def downgrade(op: Operations) -> None:
    op.drop_column("invitation", "invited_by")
    op.drop_column("invitation", "email")
