"""The audit log."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0024"
down_revision: str | None = "hub_0023"


def upgrade(op: Operations) -> None:
    op.create_table(
        "audit_line",
        sa.Column("number", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("person", sa.String(length=36), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("door", sa.String(length=80), nullable=False),
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("before", sa.LargeBinary(length=32), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_audit_line")),
    )
    op.create_index(op.f("ix_audit_line_at"), "audit_line", ["at"], unique=False)


def downgrade(op: Operations) -> None:
    op.drop_table("audit_line")
