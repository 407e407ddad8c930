"""Pupils who can be recognised on a picture of a room."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0072"
down_revision: str | None = "hub_0071"

_REFERENCES = (("upload_id", "upload"), ("person_id", "person"))


def upgrade(op: Operations) -> None:
    op.create_table(
        "upload_tag",
        sa.Column("upload_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        *(
            sa.ForeignKeyConstraint(
                [column],
                [f"{other}.id"],
                name=op.f(f"fk_upload_tag_{column}_{other}"),
                ondelete="CASCADE",
            )
            for column, other in _REFERENCES
        ),
        sa.PrimaryKeyConstraint("upload_id", "person_id", name=op.f("pk_upload_tag")),
    )
    op.create_index(op.f("ix_upload_tag_person_id"), "upload_tag", ["person_id"])


def downgrade(op: Operations) -> None:
    op.drop_table("upload_tag")
