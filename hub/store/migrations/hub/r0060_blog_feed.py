"""Addresses at which feed readers hear that something was written."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0060"
down_revision: str | None = "hub_0059"


def upgrade(op: Operations) -> None:
    op.create_table(
        "blog_feed",
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_blog_feed_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_blog_feed")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_blog_feed_secret_hash")),
    )


def downgrade(op: Operations) -> None:
    op.drop_table("blog_feed")
