"""Consents, every version of each."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0013"
down_revision: str | None = "hub_0012"


def upgrade(op: Operations) -> None:
    op.create_table(
        "consent",
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("is_given", sa.Boolean(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=True),
        sa.Column("entered_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("kind IN ('voice', 'face', 'drawing', 'public')", name=op.f("ck_consent_kind")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_consent_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["entered_by"], ["person.id"], name=op.f("fk_consent_entered_by_person"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("person_id", "kind", "version", name=op.f("pk_consent")),
    )
    op.create_index(op.f("ix_consent_entered_by"), "consent", ["entered_by"], unique=False)


def downgrade(op: Operations) -> None:
    op.drop_index(op.f("ix_consent_entered_by"), table_name="consent")
    op.drop_table("consent")
