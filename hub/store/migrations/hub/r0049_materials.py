"""What the classes of a twinning make for each other: materials, whom they show, their files, what is still to do."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0049"
down_revision: str | None = "hub_0048"

_REFERENCES = {
    "material": (
        ("twinning_id", "twinning", "CASCADE"),
        ("school_class_id", "school_class", "CASCADE"),
        ("person_id", "person", "SET NULL"),
    ),
    "material_tag": (("material_id", "material", "CASCADE"), ("person_id", "person", "CASCADE")),
    "material_file": (("material_id", "material", "CASCADE"),),
    "material_job": (("material_id", "material", "CASCADE"),),
}


def upgrade(op: Operations) -> None:
    _create(
        op,
        "material",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("once", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("state", sa.String(length=9), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("captions", sa.JSON(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("album", sa.String(length=80), nullable=False),
        sa.Column("found_by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("shown_at", sa.BigInteger(), nullable=True),
        sa.Column("revision", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "kind IN ('drawing', 'text', 'photo', 'sound', 'video', 'slides')", name=op.f("ck_material_kind")
        ),
        sa.CheckConstraint("state IN ('draft', 'waiting', 'shown', 'withdrawn')", name=op.f("ck_material_state")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_material")),
        sa.UniqueConstraint("person_id", "once", name=op.f("uq_material_person_id_once")),
    )
    op.create_index(op.f("ix_material_twinning_id_at"), "material", ["twinning_id", "at"])
    op.create_index(op.f("ix_material_school_class_id"), "material", ["school_class_id"])
    _create(
        op,
        "material_tag",
        sa.Column("material_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.CheckConstraint("kind IN ('voice', 'face', 'drawing', 'public')", name=op.f("ck_material_tag_kind")),
        sa.PrimaryKeyConstraint("material_id", "person_id", "kind", name=op.f("pk_material_tag")),
    )
    op.create_index(op.f("ix_material_tag_person_id"), "material_tag", ["person_id"])
    _create(
        op,
        "material_file",
        sa.Column("material_id", sa.String(length=36), nullable=False),
        sa.Column("role", sa.String(length=8), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("mime", sa.String(length=32), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=True),
        sa.Column("height", sa.Integer(), nullable=True),
        sa.Column("duration_ms", sa.Integer(), nullable=True),
        sa.Column("peaks", sa.JSON(), nullable=True),
        sa.CheckConstraint("role IN ('whole', 'middle', 'small')", name=op.f("ck_material_file_role")),
        sa.PrimaryKeyConstraint("material_id", "role", "number", name=op.f("pk_material_file")),
    )
    op.create_index(op.f("ix_material_file_sha256"), "material_file", ["sha256"])
    _create(
        op,
        "material_job",
        sa.Column("material_id", sa.String(length=36), nullable=False),
        sa.Column("recipe", sa.String(length=16), nullable=False),
        sa.Column("decoder", sa.String(length=32), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("percent", sa.Integer(), server_default="0", nullable=False),
        sa.Column("leased_until", sa.BigInteger(), nullable=True),
        sa.Column("problem", sa.String(length=16), nullable=True),
        sa.PrimaryKeyConstraint("material_id", name=op.f("pk_material_job")),
    )
    for column in ("sha256", "at"):
        op.create_index(op.f(f"ix_material_job_{column}"), "material_job", [column])


def _create(op: Operations, table: str, *parts: sa.schema.SchemaItem) -> None:
    keys = (
        sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}"), ondelete=ondelete)
        for column, other, ondelete in _REFERENCES[table]
    )
    op.create_table(table, *parts, *keys)


def downgrade(op: Operations) -> None:
    for table in ("material_job", "material_file", "material_tag", "material"):
        op.drop_table(table)
