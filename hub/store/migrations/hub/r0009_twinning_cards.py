"""Cards of twinnings, who wants to join them, who left, and what is new."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0009"
down_revision: str | None = "hub_0008"

_CARD = ("words", "subjects", "rhythm", "age_from", "age_to", "countries", "wanted", "revision")
_STATE = ("stage", "is_looking", "archived_at", "slug", "is_findable")


def upgrade(op: Operations) -> None:
    for column in (
        sa.Column("words", sa.String(length=1200), server_default=sa.text("''"), nullable=False),
        sa.Column("subjects", sa.JSON(), nullable=True),
        sa.Column("rhythm", sa.String(length=16), server_default="free", nullable=False),
        sa.Column("age_from", sa.Integer(), nullable=True),
        sa.Column("age_to", sa.Integer(), nullable=True),
        sa.Column("countries", sa.JSON(), nullable=True),
        sa.Column("wanted", sa.Integer(), server_default="2", nullable=False),
        sa.Column("revision", sa.Integer(), server_default="1", nullable=False),
        sa.Column("stage", sa.String(length=16), server_default="running", nullable=False),
        sa.Column("is_looking", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("archived_at", sa.BigInteger(), nullable=True),
        sa.Column("slug", sa.String(length=64), nullable=True),
        sa.Column("is_findable", sa.Boolean(), server_default=sa.false(), nullable=False),
    ):
        op.add_column("twinning", column)
    op.create_index(op.f("ix_twinning_slug"), "twinning", ["slug"], unique=True)
    for name in ("leads", "agrees_public"):
        op.add_column("partner", sa.Column(name, sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_table(
        "past_partner",
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("joined_on", sa.Date(), nullable=False),
        sa.Column("left_on", sa.Date(), nullable=False),
        _of_twinning(op, "past_partner"),
        _of_class(op, "past_partner"),
        sa.PrimaryKeyConstraint("twinning_id", "school_class_id", name=op.f("pk_past_partner")),
    )
    op.create_index(op.f("ix_past_partner_school_class_id"), "past_partner", ["school_class_id"], unique=False)
    op.create_table(
        "proposal",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=True),
        sa.Column("secret_hash", sa.LargeBinary(length=32), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("words", sa.String(length=1200), nullable=False),
        sa.Column("by_person_id", sa.String(length=36), nullable=True),
        sa.Column("by_class_id", sa.String(length=36), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("answer", sa.String(length=16), nullable=True),
        sa.Column("answer_words", sa.String(length=1200), nullable=False),
        sa.CheckConstraint("kind IN ('invitation', 'wish')", name=op.f("ck_proposal_kind")),
        sa.CheckConstraint(
            "kind = 'invitation' OR school_class_id IS NOT NULL", name=op.f("ck_proposal_wishes_have_a_class")
        ),
        sa.CheckConstraint("answer IN ('accepted', 'declined', 'withdrawn')", name=op.f("ck_proposal_answer")),
        sa.CheckConstraint("(answer IS NULL) = (answered_at IS NULL)", name=op.f("ck_proposal_answered")),
        _of_twinning(op, "proposal"),
        _of_class(op, "proposal"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_proposal_secret_hash")),
    )
    op.create_index(op.f("ix_proposal_twinning_id"), "proposal", ["twinning_id"], unique=False)
    op.create_index(op.f("ix_proposal_by_person_id"), "proposal", ["by_person_id"], unique=False)
    op.create_index(
        op.f("ix_proposal_school_class_id_answered_at"), "proposal", ["school_class_id", "answered_at"], unique=False
    )
    op.create_table(
        "class_offer",
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("words", sa.String(length=1200), nullable=False),
        sa.Column("subjects", sa.JSON(), nullable=False),
        sa.Column("kit", sa.String(length=64), nullable=True),
        sa.Column("shown_since", sa.BigInteger(), nullable=False),
        _of_class(op, "class_offer"),
        sa.PrimaryKeyConstraint("school_class_id", name=op.f("pk_class_offer")),
    )
    op.create_table(
        "twinning_news",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=True),
        sa.Column("words", sa.String(length=1200), nullable=False),
        _of_twinning(op, "twinning_news"),
        _of_class(op, "twinning_news"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_twinning_news")),
    )
    op.create_index(op.f("ix_twinning_news_twinning_id_at"), "twinning_news", ["twinning_id", "at"], unique=False)


def downgrade(op: Operations) -> None:
    for table in ("twinning_news", "class_offer", "proposal", "past_partner"):
        op.drop_table(table)
    for name in ("leads", "agrees_public"):
        op.drop_column("partner", name)
    op.drop_index(op.f("ix_twinning_slug"), table_name="twinning")
    for name in (*_CARD, *_STATE):
        op.drop_column("twinning", name)


def _of_twinning(op: Operations, table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["twinning_id"], ["twinning.id"], name=op.f(f"fk_{table}_twinning_id_twinning"), ondelete="CASCADE"
    )


def _of_class(op: Operations, table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["school_class_id"],
        ["school_class.id"],
        name=op.f(f"fk_{table}_school_class_id_school_class"),
        ondelete="CASCADE",
    )
