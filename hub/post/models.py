"""A letter on its way, and a mailbox: what somebody wants to be told, and whether letters reach them."""

from enum import StrEnum
from typing import NewType

from sqlalchemy import Enum, ForeignKey, Index, LargeBinary, String, Text, true
from sqlalchemy.orm import Mapped, mapped_column

from hub.people.models import Person
from hub.store.tables import Base, IdText, Instant, new_id
from rooms.ids import PersonId

LetterId = NewType("LetterId", str)


class Kind(StrEnum):
    """What a letter is about. All but the first can be stopped by whoever gets it."""

    ACCOUNT = "account"  # asked for by the person themselves: a link to sign up, a new password
    INVITATION = "invitation"  # into a twinning, a wish to join one, and what became of it
    PARTNERS = "partners"  # a class joined or left, a twinning began or ended, a colleague came
    CHANGE = "change"  # a lesson was agreed, moved or cancelled
    DAY_BEFORE = "day-before"
    HOUR_BEFORE = "hour-before"
    DIGEST = "digest"


class State(StrEnum):
    """How far a letter has come. Only `waiting` and `in-folder` are not the end."""

    WAITING = "waiting"
    SENT = "sent"  # the mail server has taken it
    IN_FOLDER = "in-folder"  # no mail server: the keeper hands it over
    HANDED_OVER = "handed-over"
    REFUSED = "refused"  # it will never be taken
    GIVEN_UP = "given-up"  # it was tried for days
    UNWANTED = "unwanted"  # stopped, or too late to be of use


class Rhythm(StrEnum):
    """How often somebody is told what is new."""

    NEVER = "never"
    DAILY = "daily"
    WEEKLY = "weekly"


def _words(kind: type[StrEnum]) -> Enum:
    return Enum(
        kind, native_enum=False, create_constraint=False, length=16, values_callable=lambda e: [x.value for x in e]
    )


class LetterWaiting(Base):
    """One letter. What it says is emptied as soon as it has arrived; its key stays, so that it never goes twice."""

    __tablename__ = "letter_waiting"
    __table_args__ = (Index(None, "state", "due_at"), Index(None, "address_digest", "ended_at"))

    id: Mapped[LetterId] = mapped_column(IdText, primary_key=True, default=new_id)
    key: Mapped[str] = mapped_column(String(200), unique=True)
    kind: Mapped[Kind] = mapped_column(_words(Kind))
    state: Mapped[State] = mapped_column(_words(State))
    address: Mapped[str] = mapped_column(String(254))
    address_digest: Mapped[bytes] = mapped_column(LargeBinary(32))
    language: Mapped[str] = mapped_column(String(16))
    subject: Mapped[str] = mapped_column(String(200))
    text: Mapped[str] = mapped_column(Text)
    calendar: Mapped[str] = mapped_column(Text)
    person_id: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), index=True)  # to whom
    asked_by: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), index=True)
    made_at: Mapped[Instant]
    wanted_at: Mapped[Instant]  # not before
    due_at: Mapped[Instant]  # when it is tried next
    useless_at: Mapped[Instant | None]  # a reminder of what has begun
    taken_until: Mapped[Instant | None]  # a worker hands it over now
    attempts: Mapped[int] = mapped_column(default=0)
    problem: Mapped[str | None] = mapped_column(String(16))  # a MailProblem
    why: Mapped[str | None] = mapped_column(String(200))  # what the server said, for the keeper alone
    ended_at: Mapped[Instant | None]


class Mailbox(Base):
    """What goes to one address. Only its digest is kept, so that “no more letters” outlives an account."""

    __tablename__ = "mailbox"

    digest: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    wants_invitations: Mapped[bool] = mapped_column(default=True)
    wants_partners: Mapped[bool] = mapped_column(default=True, server_default=true())
    wants_changes: Mapped[bool] = mapped_column(default=True)
    wants_day_before: Mapped[bool] = mapped_column(default=True)
    wants_hour_before: Mapped[bool] = mapped_column(default=False)
    rhythm: Mapped[Rhythm] = mapped_column(_words(Rhythm), default=Rhythm.WEEKLY)
    told_until: Mapped[Instant | None]  # the last digest told what had happened by then
    unreached_since: Mapped[Instant | None]
    problem: Mapped[str | None] = mapped_column(String(16))  # a MailProblem


class PostKey(Base):
    """The key that signs links in letters; made at its first use."""

    __tablename__ = "post_key"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    key: Mapped[bytes] = mapped_column(LargeBinary(32))
