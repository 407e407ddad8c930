"""A session (in the interface: a lesson), what the classes answered, and a series, as the database keeps them."""

from enum import StrEnum
from typing import NewType

from sqlalchemy import CheckConstraint, Enum, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from hub.people.models import Person
from hub.schools.models import SchoolClass
from hub.store.tables import Base, IdText, Instant, new_id
from hub.twinnings.models import Room
from rooms.ids import ClassId, PersonId, RoomId, SessionId

SeriesId = NewType("SeriesId", str)
OptionId = NewType("OptionId", str)


class LessonState(StrEnum):
    """Where a lesson stands. Only one that is agreed ever runs."""

    PROPOSED = "proposed"
    AGREED = "agreed"
    CANCELLED = "cancelled"  # stays to be seen, in calendars as well


class Answer(StrEnum):
    """What a class says to a date."""

    OPEN = "open"
    YES = "yes"
    NO = "no"


def _words(kind: type[StrEnum]) -> Enum:
    return Enum(
        kind, native_enum=False, create_constraint=False, length=16, values_callable=lambda all: [e.value for e in all]
    )


class Series(Base):
    """Lessons that repeat: each is a session of its own, so that one alone may move or be cancelled."""

    __tablename__ = "session_series"
    __table_args__ = (CheckConstraint("every_weeks BETWEEN 1 AND 8", name="every_weeks"),)

    id: Mapped[SeriesId] = mapped_column(IdText, primary_key=True, default=new_id)
    room_id: Mapped[RoomId] = mapped_column(ForeignKey(Room.id, ondelete="CASCADE"), index=True)
    every_weeks: Mapped[int]


class Session(Base):
    """One live lesson in a room, proposed, agreed or cancelled. (A database session is called `db`.)

    `id` and `sequence` are UID and SEQUENCE of its entry in a calendar (RFC 5545 §3.8.7.4): the number rises whenever
    title, agenda, times or state change.
    """

    __tablename__ = "session"
    __table_args__ = (
        CheckConstraint("starts_at < ends_at", name="times"),
        Index(None, "room_id", "ends_at"),
        Index(None, "series_id"),
    )

    id: Mapped[SessionId] = mapped_column(IdText, primary_key=True, default=new_id)
    room_id: Mapped[RoomId] = mapped_column(ForeignKey(Room.id, ondelete="CASCADE"))
    title: Mapped[str] = mapped_column(String(120))
    starts_at: Mapped[Instant]
    ends_at: Mapped[Instant]
    state: Mapped[LessonState] = mapped_column(
        _words(LessonState), default=LessonState.AGREED, server_default=LessonState.AGREED.value
    )
    agenda: Mapped[str] = mapped_column(String(1000), default="", server_default=text("''"))  # a few lines
    sequence: Mapped[int] = mapped_column(default=0, server_default="0")
    changed_at: Mapped[Instant | None]  # when it was proposed, or last changed
    farewell: Mapped[str | None] = mapped_column(String(300))  # the word with which it was cancelled
    # Without foreign keys, which SQLite gives to no column that is added: what they name may have gone.
    lead_class_id: Mapped[ClassId | None] = mapped_column(IdText)
    proposed_by: Mapped[PersonId | None] = mapped_column(IdText)
    series_id: Mapped[SeriesId | None] = mapped_column(IdText)


class Reply(Base):
    """What a class says to a lesson: the last word of any of its teachers. No row: nothing yet.

    Where some are needed, they alone decide whether it takes place; where none is, all partners do.
    """

    __tablename__ = "session_reply"
    __table_args__ = (CheckConstraint("answer IN ('open', 'yes', 'no')", name="answer"),)

    session_id: Mapped[SessionId] = mapped_column(ForeignKey(Session.id, ondelete="CASCADE"), primary_key=True)
    school_class_id: Mapped[ClassId] = mapped_column(
        ForeignKey(SchoolClass.id, ondelete="CASCADE"), primary_key=True, index=True
    )
    answer: Mapped[Answer] = mapped_column(_words(Answer))
    is_needed: Mapped[bool] = mapped_column(default=False)
    person_id: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"))
    answered_at: Mapped[Instant | None]


class Option(Base):
    """Another date that is voted about for a lesson; while there is one, a vote is open."""

    __tablename__ = "session_option"
    __table_args__ = (
        CheckConstraint("starts_at < ends_at", name="times"),
        UniqueConstraint("session_id", "starts_at"),
    )

    id: Mapped[OptionId] = mapped_column(IdText, primary_key=True, default=new_id)
    session_id: Mapped[SessionId] = mapped_column(ForeignKey(Session.id, ondelete="CASCADE"))
    starts_at: Mapped[Instant]
    ends_at: Mapped[Instant]
    person_id: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"))


class Vote(Base):
    """A class that a date suits, and which of its teachers said so last. No row: it does not, or nobody said."""

    __tablename__ = "session_vote"

    option_id: Mapped[OptionId] = mapped_column(ForeignKey(Option.id, ondelete="CASCADE"), primary_key=True)
    school_class_id: Mapped[ClassId] = mapped_column(
        ForeignKey(SchoolClass.id, ondelete="CASCADE"), primary_key=True, index=True
    )
    person_id: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"))
