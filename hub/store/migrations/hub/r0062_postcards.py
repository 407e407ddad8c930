"""Digital postcards: what a class sends to another, made of materials."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0062"
down_revision: str | None = "hub_0061"


def upgrade(op: Operations) -> None:
    op.create_table(
        "postcard",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("giver_id", sa.String(length=36), nullable=False),
        sa.Column("receiver_id", sa.String(length=36), nullable=False),
        sa.Column("picture_id", sa.String(length=36), nullable=False),
        sa.Column("sound_id", sa.String(length=36), nullable=True),
        sa.Column("envelope_id", sa.String(length=36), nullable=True),
        sa.Column("words", sa.JSON(), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("once", sa.String(length=36), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("giver_id <> receiver_id", name=op.f("ck_postcard_two")),
        *(
            sa.ForeignKeyConstraint(
                [column], [f"{table}.id"], name=op.f(f"fk_postcard_{column}_{table}"), ondelete=gone
            )
            for column, table, gone in (
                ("twinning_id", "twinning", "CASCADE"),
                ("giver_id", "school_class", "CASCADE"),
                ("receiver_id", "school_class", "CASCADE"),
                ("picture_id", "material", "CASCADE"),
                ("sound_id", "material", "SET NULL"),
                ("envelope_id", "envelope", "SET NULL"),
                ("person_id", "person", "SET NULL"),
            )
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_postcard")),
        sa.UniqueConstraint("person_id", "once", name=op.f("uq_postcard_person_id_once")),
    )
    for column in ("giver_id", "receiver_id", "picture_id", "sound_id", "envelope_id"):
        op.create_index(op.f(f"ix_postcard_{column}"), "postcard", [column])
    op.create_index(op.f("ix_postcard_twinning_id_at"), "postcard", ["twinning_id", "at"])


def downgrade(op: Operations) -> None:
    op.drop_table("postcard")
