"""Pieces of music: what a sound of a room is called, by whom it is, and where it comes from."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0045"
down_revision: str | None = "hub_0044"


def upgrade(op: Operations) -> None:
    op.create_table(
        "piece",
        sa.Column("upload_id", sa.String(length=36), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("composer", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["upload_id"], ["upload.id"], name=op.f("fk_piece_upload_id_upload"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("upload_id", name=op.f("pk_piece")),
    )


def downgrade(op: Operations) -> None:
    op.drop_table("piece")
