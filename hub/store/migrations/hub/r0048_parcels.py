"""Cards, parcels and letters between classes, and what was said about each."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0048"
down_revision: str | None = "hub_0047"


def upgrade(op: Operations) -> None:
    op.create_table(
        "exchange",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("title", sa.String(length=80), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("wanted_on", sa.Date(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("kind IN ('card', 'parcel', 'letter')", name=op.f("ck_exchange_kind")),
        sa.ForeignKeyConstraint(
            ["twinning_id"], ["twinning.id"], name=op.f("fk_exchange_twinning_id_twinning"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exchange")),
    )
    op.create_index(op.f("ix_exchange_twinning_id"), "exchange", ["twinning_id"])
    op.create_table(
        "envelope",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("exchange_id", sa.String(length=36), nullable=False),
        sa.Column("giver_id", sa.String(length=36), nullable=False),
        sa.Column("receiver_id", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=9), nullable=False),
        sa.CheckConstraint("giver_id <> receiver_id", name=op.f("ck_envelope_two")),
        *(
            sa.ForeignKeyConstraint(
                [column], [f"{table}.id"], name=op.f(f"fk_envelope_{column}_{table}"), ondelete="CASCADE"
            )
            for column, table in (
                ("exchange_id", "exchange"), ("giver_id", "school_class"), ("receiver_id", "school_class"),
            )
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_envelope")),
        sa.UniqueConstraint(
            "exchange_id", "giver_id", "receiver_id", name=op.f("uq_envelope_exchange_id_giver_id_receiver_id")
        ),
    )  # fmt: skip
    op.create_index(op.f("ix_envelope_code"), "envelope", ["code"], unique=True)
    for column in ("giver_id", "receiver_id"):
        op.create_index(op.f(f"ix_envelope_{column}"), "envelope", [column])
    op.create_table(
        "envelope_saying",
        sa.Column("envelope_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=True),
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        *(
            sa.ForeignKeyConstraint(
                [column], [f"{table}.id"], name=op.f(f"fk_envelope_saying_{column}_{table}"), ondelete="CASCADE"
            )
            for column, table in (("envelope_id", "envelope"), ("school_class_id", "school_class"))
        ),
        sa.PrimaryKeyConstraint("envelope_id", "number", name=op.f("pk_envelope_saying")),
    )
    op.create_index(op.f("ix_envelope_saying_school_class_id"), "envelope_saying", ["school_class_id"])


def downgrade(op: Operations) -> None:
    op.drop_table("envelope_saying")
    op.drop_table("envelope")
    op.drop_table("exchange")
