"""Photos, documents and sound that were put into a room."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0044"
down_revision: str | None = "hub_0043"

_REFERENCES = (
    ("twinning_id", "twinning", "CASCADE"),
    ("room_id", "room", "CASCADE"),
    ("person_id", "person", "SET NULL"),
    ("school_class_id", "school_class", "SET NULL"),
    ("source_id", "upload", "SET NULL"),
)


def upgrade(op: Operations) -> None:
    op.create_table(
        "upload",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("room_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("school_class_id", sa.String(length=36), nullable=True),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("mime", sa.String(length=32), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=True),
        sa.Column("height", sa.Integer(), nullable=True),
        sa.Column("pages", sa.Integer(), nullable=True),
        sa.Column("duration_ms", sa.Integer(), nullable=True),
        sa.Column("peaks", sa.JSON(), nullable=True),
        sa.Column("source_id", sa.String(length=36), nullable=True),
        sa.Column("source_page", sa.Integer(), nullable=True),
        sa.CheckConstraint("kind IN ('picture', 'document', 'sound')", name=op.f("ck_upload_kind")),
        *(
            sa.ForeignKeyConstraint(
                [column], [f"{table}.id"], name=op.f(f"fk_upload_{column}_{table}"), ondelete=ondelete
            )
            for column, table, ondelete in _REFERENCES
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_upload")),
        sa.UniqueConstraint("source_id", "source_page", name=op.f("uq_upload_source_id_source_page")),
    )
    for column in ("twinning_id", "room_id", "person_id", "sha256", "at"):
        op.create_index(op.f(f"ix_upload_{column}"), "upload", [column])


def downgrade(op: Operations) -> None:
    op.drop_table("upload")
