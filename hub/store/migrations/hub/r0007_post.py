"""Letters on their way, and what each mailbox wants."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0007"
down_revision: str | None = "hub_0006"

_KINDS = ("account", "invitation", "change", "day-before", "hour-before", "digest")
_STATES = ("waiting", "sent", "in-folder", "handed-over", "refused", "given-up", "unwanted")


def upgrade(op: Operations) -> None:
    op.create_table(
        "letter_waiting",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.Enum(*_KINDS, name="kind", native_enum=False, length=16), nullable=False),
        sa.Column("state", sa.Enum(*_STATES, name="state", native_enum=False, length=16), nullable=False),
        sa.Column("address", sa.String(length=254), nullable=False),
        sa.Column("address_digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("subject", sa.String(length=200), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("calendar", sa.Text(), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("asked_by", sa.String(length=36), nullable=True),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("wanted_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("useless_at", sa.BigInteger(), nullable=True),
        sa.Column("taken_until", sa.BigInteger(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("problem", sa.String(length=16), nullable=True),
        sa.Column("why", sa.String(length=200), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_letter_waiting_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["asked_by"], ["person.id"], name=op.f("fk_letter_waiting_asked_by_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_waiting")),
        sa.UniqueConstraint("key", name=op.f("uq_letter_waiting_key")),
    )
    for columns in (["state", "due_at"], ["address_digest", "ended_at"], ["person_id"], ["asked_by"]):
        op.create_index(op.f(f"ix_letter_waiting_{'_'.join(columns)}"), "letter_waiting", columns, unique=False)
    op.create_table(
        "mailbox",
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("wants_invitations", sa.Boolean(), nullable=False),
        sa.Column("wants_changes", sa.Boolean(), nullable=False),
        sa.Column("wants_day_before", sa.Boolean(), nullable=False),
        sa.Column("wants_hour_before", sa.Boolean(), nullable=False),
        sa.Column(
            "rhythm",
            sa.Enum("never", "daily", "weekly", name="rhythm", native_enum=False, length=16),
            nullable=False,
        ),
        sa.Column("told_until", sa.BigInteger(), nullable=True),
        sa.Column("unreached_since", sa.BigInteger(), nullable=True),
        sa.Column("problem", sa.String(length=16), nullable=True),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_mailbox")),
    )
    op.create_table(
        "post_key",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("key", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post_key")),
    )


def downgrade(op: Operations) -> None:
    for table in ("post_key", "mailbox", "letter_waiting"):
        op.drop_table(table)
