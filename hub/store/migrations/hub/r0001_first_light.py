"""The first tables: schools, classes, people, logins, cards, twinnings, rooms, lessons."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0001"
down_revision: str | None = None


def upgrade(op: Operations) -> None:
    op.create_table(
        "failed_attempt",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_failed_attempt")),
    )
    op.create_index(op.f("ix_failed_attempt_at"), "failed_attempt", ["at"], unique=False)
    op.create_index(op.f("ix_failed_attempt_subject"), "failed_attempt", ["subject"], unique=False)
    op.create_table(
        "school",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("town", sa.String(length=80), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("time_zone", sa.String(length=64), nullable=False),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.CheckConstraint("latitude BETWEEN -90 AND 90", name=op.f("ck_school_latitude")),
        sa.CheckConstraint("longitude BETWEEN -180 AND 180", name=op.f("ck_school_longitude")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_school")),
    )
    op.create_table(
        "twinning",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("kit", sa.String(length=64), nullable=True),
        sa.CheckConstraint("starts_on <= ends_on", name=op.f("ck_twinning_dates")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_twinning")),
    )
    op.create_table(
        "room",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["twinning_id"], ["twinning.id"], name=op.f("fk_room_twinning_id_twinning"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room")),
    )
    op.create_index(op.f("ix_room_twinning_id"), "room", ["twinning_id"], unique=False)
    op.create_table(
        "school_class",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("school_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("age_from", sa.Integer(), nullable=False),
        sa.Column("age_to", sa.Integer(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("headcount", sa.Integer(), nullable=False),
        sa.Column("colour", sa.Integer(), nullable=False),
        sa.Column("animal", sa.String(length=32), nullable=False),
        sa.Column("pupils_may_chat", sa.Boolean(), nullable=False),
        sa.CheckConstraint("age_from <= age_to", name=op.f("ck_school_class_ages")),
        sa.CheckConstraint("colour >= 0 AND colour < 12", name=op.f("ck_school_class_colour")),
        sa.CheckConstraint("headcount >= 0", name=op.f("ck_school_class_headcount")),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_school_class_school_id_school")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_school_class")),
    )
    op.create_index(op.f("ix_school_class_school_id"), "school_class", ["school_id"], unique=False)
    op.create_table(
        "partner",
        sa.Column("twinning_id", sa.String(length=36), nullable=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("joined_on", sa.Date(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["school_class_id"], ["school_class.id"], name=op.f("fk_partner_school_class_id_school_class")
        ),
        sa.ForeignKeyConstraint(
            ["twinning_id"], ["twinning.id"], name=op.f("fk_partner_twinning_id_twinning"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("twinning_id", "school_class_id", name=op.f("pk_partner")),
        sa.UniqueConstraint("twinning_id", "position", name=op.f("uq_partner_twinning_id_position")),
    )
    op.create_index(op.f("ix_partner_school_class_id"), "partner", ["school_class_id"], unique=False)
    op.create_table(
        "person",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column(
            "role",
            sa.Enum("teacher", "pupil", "companion", "keeper", name="role", native_enum=False, length=16),
            nullable=False,
        ),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("email_key", sa.String(length=254), nullable=True),
        sa.Column("password_hash", sa.String(length=200), nullable=True),
        sa.Column("school_class_id", sa.String(length=36), nullable=True),
        sa.Column("animal", sa.String(length=32), nullable=False),
        sa.Column("colour", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "email IS NULL OR role IN ('teacher', 'keeper')", name=op.f("ck_person_email_of_adults_only")
        ),
        sa.CheckConstraint("role IN ('teacher', 'pupil', 'companion', 'keeper')", name=op.f("ck_person_role")),
        sa.CheckConstraint(
            "role NOT IN ('pupil', 'companion') OR school_class_id IS NOT NULL",
            name=op.f("ck_person_pupils_have_a_class"),
        ),
        sa.CheckConstraint("colour >= 0 AND colour < 12", name=op.f("ck_person_colour")),
        sa.ForeignKeyConstraint(
            ["school_class_id"], ["school_class.id"], name=op.f("fk_person_school_class_id_school_class")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("email_key", name=op.f("uq_person_email_key")),
    )
    op.create_index(op.f("ix_person_school_class_id"), "person", ["school_class_id"], unique=False)
    op.create_table(
        "session",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("room_id", sa.String(length=36), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_session_times")),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_session_room_id_room"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
    )
    op.create_index(op.f("ix_session_room_id_ends_at"), "session", ["room_id", "ends_at"], unique=False)
    op.create_table(
        "card",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=True),
        sa.Column("reusable", sa.Boolean(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.Column("revoked_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_card_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_card")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_card_secret_hash")),
    )
    op.create_index(op.f("ix_card_person_id"), "card", ["person_id"], unique=False)
    op.create_table(
        "login",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("last_seen_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("revoked_at", sa.BigInteger(), nullable=True),
        sa.Column("user_agent", sa.String(length=120), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_login_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_login")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_login_token_hash")),
    )
    op.create_index(op.f("ix_login_person_id"), "login", ["person_id"], unique=False)


def downgrade(op: Operations) -> None:
    op.drop_index(op.f("ix_login_person_id"), table_name="login")
    op.drop_table("login")
    op.drop_index(op.f("ix_card_person_id"), table_name="card")
    op.drop_table("card")
    op.drop_index(op.f("ix_session_room_id_ends_at"), table_name="session")
    op.drop_table("session")
    op.drop_index(op.f("ix_person_school_class_id"), table_name="person")
    op.drop_table("person")
    op.drop_index(op.f("ix_partner_school_class_id"), table_name="partner")
    op.drop_table("partner")
    op.drop_index(op.f("ix_school_class_school_id"), table_name="school_class")
    op.drop_table("school_class")
    op.drop_index(op.f("ix_room_twinning_id"), table_name="room")
    op.drop_table("room")
    op.drop_table("twinning")
    op.drop_table("school")
    op.drop_index(op.f("ix_failed_attempt_subject"), table_name="failed_attempt")
    op.drop_index(op.f("ix_failed_attempt_at"), table_name="failed_attempt")
    op.drop_table("failed_attempt")
