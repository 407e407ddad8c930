"""Mixed groups are prepared before a lesson."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0054"
down_revision: str | None = "hub_0053"


def upgrade(op: Operations) -> None:
    op.create_table(
        "prepared_groups",
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("animals", sa.String(length=200), nullable=False),
        sa.Column("who", sa.String(length=16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("dealt_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_prepared_groups_session_id_session"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("session_id", name=op.f("pk_prepared_groups")),
    )
    op.create_table(
        "prepared_child",
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.CheckConstraint("place >= 0 AND place < 12", name=op.f("ck_prepared_child_place")),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["prepared_groups.session_id"],
            name=op.f("fk_prepared_child_session_id_prepared_groups"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_prepared_child_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("session_id", "person_id", name=op.f("pk_prepared_child")),
    )
    op.create_index(op.f("ix_prepared_child_person_id"), "prepared_child", ["person_id"])


def downgrade(op: Operations) -> None:
    op.drop_table("prepared_child")
    op.drop_table("prepared_groups")
