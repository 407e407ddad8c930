"""Links by which adults make their own accounts."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0003"
down_revision: str | None = "hub_0002"


def upgrade(op: Operations) -> None:
    op.create_table(
        "invitation",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column(
            "role",
            sa.Enum("teacher", "pupil", "companion", "keeper", name="role", native_enum=False, length=16),
            nullable=False,
        ),
        sa.Column("school_class_id", sa.String(length=36), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "role = 'keeper' AND school_class_id IS NULL OR role = 'teacher' AND school_class_id IS NOT NULL",
            name=op.f("ck_invitation_teachers_have_a_class"),
        ),
        sa.ForeignKeyConstraint(
            ["school_class_id"], ["school_class.id"], name=op.f("fk_invitation_school_class_id_school_class")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitation")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_invitation_secret_hash")),
    )
    op.create_index(op.f("ix_invitation_school_class_id"), "invitation", ["school_class_id"], unique=False)


def downgrade(op: Operations) -> None:
    op.drop_index(op.f("ix_invitation_school_class_id"), table_name="invitation")
    op.drop_table("invitation")
