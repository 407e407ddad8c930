"""A person, a teacher's classes, logins, cards and invitations, and failed attempts to sign in, as they are kept."""

from enum import StrEnum
from typing import NewType

from sqlalchemy import CheckConstraint, Enum, ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from hub.schools.models import CLASS_COLOURS, School, SchoolClass, SchoolId
from hub.store.tables import Base, IdText, Instant, new_id
from rooms.ids import ClassId, PersonId
from rooms.rights import Role

LoginId = NewType("LoginId", str)
CardId = NewType("CardId", str)
InvitationId = NewType("InvitationId", str)


def _words(kind: type[StrEnum]) -> Enum:
    """A column of an enum's values, whose constraint stands with the table."""
    return Enum(
        kind, native_enum=False, create_constraint=False, length=16, values_callable=lambda all: [e.value for e in all]
    )


_ROLE = _words(Role)


class Person(Base):
    """Somebody (or a class's tablet) who can sign in. A pupil is a pseudonym: no e-mail, no family name asked."""

    __tablename__ = "person"
    __table_args__ = (
        CheckConstraint("email IS NULL OR role IN ('teacher', 'keeper', 'mentor')", name="email_of_adults_only"),
        CheckConstraint("role IN ('teacher', 'pupil', 'companion', 'keeper', 'mentor', 'guest')", name="role"),
        CheckConstraint(
            "role NOT IN ('pupil', 'companion') OR school_class_id IS NOT NULL", name="pupils_have_a_class"
        ),
        CheckConstraint(f"colour >= 0 AND colour < {CLASS_COLOURS}", name="colour"),
    )

    id: Mapped[PersonId] = mapped_column(IdText, primary_key=True, default=new_id)
    role: Mapped[Role] = mapped_column(_ROLE)
    name: Mapped[str] = mapped_column(String(80))
    email: Mapped[str | None] = mapped_column(String(254))  # as it was typed
    email_key: Mapped[str | None] = mapped_column(String(254), unique=True)  # folded: one person per address
    password_hash: Mapped[str | None] = mapped_column(String(200))  # argon2id, PHC string
    school_class_id: Mapped[ClassId | None] = mapped_column(ForeignKey(SchoolClass.id), index=True)  # acts for it
    animal: Mapped[str] = mapped_column(String(32))
    colour: Mapped[int]
    language: Mapped[str] = mapped_column(String(16))  # of the interface, BCP 47
    created_at: Mapped[Instant]


class TeachingKind(StrEnum):
    """How a teacher came to a class."""

    OWN = "own"
    COLLEAGUE = "colleague"
    SUBSTITUTE = "substitute"


class Teaching(Base):
    """A teacher has a class, for good or until a moment. Only with such a row they act for it."""

    __tablename__ = "teaching"
    __table_args__ = (CheckConstraint("kind IN ('own', 'colleague', 'substitute')", name="kind"),)

    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), primary_key=True)
    school_class_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id), primary_key=True, index=True)
    kind: Mapped[TeachingKind] = mapped_column(_words(TeachingKind))
    since: Mapped[Instant]
    until: Mapped[Instant | None]  # a substitute's last moment
    told_at: Mapped[Instant | None]  # when the others who teach the class were told


class Login(Base):
    """One browser that is signed in. Only a hash of its token is kept: who reads the database cannot use it."""

    __tablename__ = "login"

    id: Mapped[LoginId] = mapped_column(IdText, primary_key=True, default=new_id)
    token_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), index=True)
    created_at: Mapped[Instant]
    last_seen_at: Mapped[Instant]
    expires_at: Mapped[Instant]  # at the latest; idleness ends it earlier
    revoked_at: Mapped[Instant | None]
    user_agent: Mapped[str] = mapped_column(String(120))


class Card(Base):
    """An entry card: a secret that is exchanged for a login. A pupil's stands until it is renewed or withdrawn."""

    __tablename__ = "card"

    id: Mapped[CardId] = mapped_column(IdText, primary_key=True, default=new_id)
    secret_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), index=True)
    created_at: Mapped[Instant]
    expires_at: Mapped[Instant | None]
    reusable: Mapped[bool] = mapped_column(default=False)  # a pupil's, printed and laminated, and the demo's
    used_at: Mapped[Instant | None]
    revoked_at: Mapped[Instant | None]
    half_hash: Mapped[bytes | None] = mapped_column(LargeBinary(32), index=True)  # shown; the pictures are to come
    half_until: Mapped[Instant | None]


class SharedTablet(Base):
    """A tablet of a school: the class that its person belongs to has it until a moment, and then nobody."""

    __tablename__ = "shared_tablet"

    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), primary_key=True)
    school_id: Mapped[SchoolId] = mapped_column(ForeignKey(School.id), index=True)
    until: Mapped[Instant | None]


class PicturePassword(Base):
    """Three pictures, in order, that a pupil taps after showing the card; how often in a row others did not fit."""

    __tablename__ = "picture_password"

    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), primary_key=True)
    pictures_hash: Mapped[str] = mapped_column(String(200))  # argon2id, PHC string
    wrong: Mapped[int]


class Invitation(Base):
    """A link by which an adult makes their own account: good once, for a while, for one role (and class)."""

    __tablename__ = "invitation"
    __table_args__ = (
        CheckConstraint(
            "role IN ('keeper', 'mentor') AND school_class_id IS NULL OR role = 'teacher'",
            name="only_teachers_have_a_class",
        ),
    )

    id: Mapped[InvitationId] = mapped_column(IdText, primary_key=True, default=new_id)
    secret_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    role: Mapped[Role] = mapped_column(_ROLE)
    school_class_id: Mapped[ClassId | None] = mapped_column(ForeignKey(SchoolClass.id), index=True)
    created_at: Mapped[Instant]
    expires_at: Mapped[Instant]
    used_at: Mapped[Instant | None]
    kind: Mapped[TeachingKind | None] = mapped_column(
        _words(TeachingKind)
    )  # how they have the class; none is their own
    until: Mapped[Instant | None]  # a substitute's last moment
    email: Mapped[str | None] = mapped_column(String(254))  # where its letter went, until it is used
    # Without a foreign key, which SQLite gives to no column that is added: they may have gone.
    invited_by: Mapped[PersonId | None] = mapped_column(IdText)


class FailedAttempt(Base):
    """A sign-in that did not succeed, kept for a quarter of an hour. The subject is a hash, not an address."""

    __tablename__ = "failed_attempt"

    id: Mapped[str] = mapped_column(IdText, primary_key=True, default=new_id)
    subject: Mapped[bytes] = mapped_column(LargeBinary(32), index=True)
    at: Mapped[Instant] = mapped_column(index=True)


class SecondFactor(Base):
    """What an adult's phone shares with the hub: it makes the codes of the second step. `last_step` was used last."""

    __tablename__ = "second_factor"

    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), primary_key=True)
    secret: Mapped[str] = mapped_column(String(64))  # base32: codes are made from it, so no hash would do
    since: Mapped[Instant]
    last_step: Mapped[Instant]  # RFC 6238 §5.2: a code is accepted once


class RecoveryCode(Base):
    """A code on paper, for the day on which the phone is lost. Only its hash is kept."""

    __tablename__ = "recovery_code"

    id: Mapped[str] = mapped_column(IdText, primary_key=True, default=new_id)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), index=True)
    code_hash: Mapped[bytes] = mapped_column(LargeBinary(32))
    used_at: Mapped[Instant | None]
