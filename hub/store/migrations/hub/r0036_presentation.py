"""How mentors present themselves to teachers."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0036"
down_revision: str | None = "hub_0035"


def upgrade(op: Operations) -> None:
    op.add_column("mentor", sa.Column("words", sa.String(length=1200), nullable=True))
    op.add_column("mentor", sa.Column("languages", sa.JSON(none_as_null=True), nullable=True))


def downgrade(op: Operations) -> None:
    op.drop_column("mentor", "languages")
    op.drop_column("mentor", "words")
