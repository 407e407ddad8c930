"""Picture passwords beside pupils' cards."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0022"
down_revision: str | None = "hub_0021"


def upgrade(op: Operations) -> None:
    op.create_table(
        "picture_password",
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("pictures_hash", sa.String(length=200), nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_picture_password_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_picture_password")),
    )
    op.add_column("card", sa.Column("half_hash", sa.LargeBinary(length=32), nullable=True))
    op.add_column("card", sa.Column("half_until", sa.BigInteger(), nullable=True))
    op.create_index(op.f("ix_card_half_hash"), "card", ["half_hash"], unique=False)
    op.add_column("school_class", sa.Column("asks_pictures", sa.Boolean(), server_default=sa.false(), nullable=False))


def downgrade(op: Operations) -> None:
    op.drop_column("school_class", "asks_pictures")
    op.drop_index(op.f("ix_card_half_hash"), table_name="card")
    op.drop_column("card", "half_until")
    op.drop_column("card", "half_hash")
    op.drop_table("picture_password")
