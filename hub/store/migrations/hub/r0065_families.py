"""Links of classes for their families."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0065"
down_revision: str | None = "hub_0064"

_KEYS = (
    ("twinning_id", "twinning", "CASCADE"),
    ("school_class_id", "school_class", "CASCADE"),
    ("made_by", "person", "SET NULL"),
)


def upgrade(op: Operations) -> None:
    op.create_table(
        "family_link",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("pass_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("parts", sa.JSON(), nullable=False),
        sa.Column("made_by", sa.String(length=36), nullable=True),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        *(
            sa.ForeignKeyConstraint(
                [column], [f"{other}.id"], name=op.f(f"fk_family_link_{column}_{other}"), ondelete=ends
            )
            for column, other, ends in _KEYS
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_family_link")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_family_link_secret_hash")),
        sa.UniqueConstraint("pass_hash", name=op.f("uq_family_link_pass_hash")),
    )
    op.create_index(
        op.f("ix_family_link_twinning_id_school_class_id"), "family_link", ["twinning_id", "school_class_id"]
    )
    for column in ("school_class_id", "made_by", "ends_at"):
        op.create_index(op.f(f"ix_family_link_{column}"), "family_link", [column])


def downgrade(op: Operations) -> None:
    op.drop_table("family_link")
