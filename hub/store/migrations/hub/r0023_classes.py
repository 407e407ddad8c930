"""Schools have a region and a website, classes a timetable and an end; a class may move, and have a substitute."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0023"
down_revision: str | None = "hub_0022"


def upgrade(op: Operations) -> None:
    op.add_column("school", sa.Column("region", sa.String(length=8), nullable=True))
    op.add_column("school", sa.Column("website", sa.String(length=200), nullable=True))
    op.add_column("school", sa.Column("revision", sa.Integer(), server_default="1", nullable=False))
    op.add_column("school_class", sa.Column("timetable", sa.JSON(), nullable=True))
    op.add_column("school_class", sa.Column("revision", sa.Integer(), server_default="1", nullable=False))
    op.add_column("school_class", sa.Column("archived_at", sa.BigInteger(), nullable=True))
    op.add_column("school_class", sa.Column("ends_at", sa.BigInteger(), nullable=True))
    op.add_column("invitation", sa.Column("kind", sa.String(length=16), nullable=True))
    op.add_column("invitation", sa.Column("until", sa.BigInteger(), nullable=True))
    op.create_table(
        "former_school",
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("school_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["school_class_id"],
            ["school_class.id"],
            name=op.f("fk_former_school_school_class_id_school_class"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_former_school_school_id_school")),
        sa.PrimaryKeyConstraint("school_class_id", "until", name=op.f("pk_former_school")),
    )
    op.create_index(op.f("ix_former_school_school_id"), "former_school", ["school_id"], unique=False)


def downgrade(op: Operations) -> None:
    op.drop_index(op.f("ix_former_school_school_id"), table_name="former_school")
    op.drop_table("former_school")
    for column in ("until", "kind"):
        op.drop_column("invitation", column)
    for column in ("ends_at", "archived_at", "revision", "timetable"):
        op.drop_column("school_class", column)
    for column in ("revision", "website", "region"):
        op.drop_column("school", column)
