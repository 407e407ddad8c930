"""What programs send and get. Moments are RFC 3339 in UTC, days ISO 8601, languages BCP 47, countries ISO 3166-1."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Annotated, Literal

import msgspec

from hub.schools.queries import ClassCard
from hub.sessions.models import LessonState, Session
from hub.store.tables import Instant
from hub.twinnings.queries import TwinningLine

Title = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
Minutes = Annotated[int, msgspec.Meta(ge=5, le=480)]


class Told(msgspec.Struct):
    """Something that we tell."""


class Asked(msgspec.Struct, forbid_unknown_fields=True):
    """Something that we are asked for: what we do not know is refused."""


class MeTold(Told):
    """The person for whom the token acts."""

    id: str
    role: str
    name: str
    language: str
    classes: Sequence[str]
    scopes: Sequence[str]


class ClassTold(Told):
    """A class of a twinning, as its partners know it."""

    id: str
    name: str
    school: str
    town: str
    country: str
    time_zone: str
    languages: Sequence[str]
    age_from: int
    age_to: int
    headcount: int


class ClassesTold(Told):
    """One page of classes."""

    items: Sequence[ClassTold]
    next: str | None


class RoomTold(Told):
    """A live room of a twinning."""

    id: str
    title: str
    pages: int


class TwinningTold(Told):
    """A twinning with its classes and rooms."""

    id: str
    title: str
    languages: Sequence[str]
    starts_on: date
    ends_on: date
    classes: Sequence[ClassTold]
    rooms: Sequence[RoomTold]


class TwinningsTold(Told):
    """One page of twinnings."""

    items: Sequence[TwinningTold]
    next: str | None


class LessonTold(Told):
    """A lesson. `sequence` rises with every change, and a change names the one that it knows."""

    id: str
    room: str
    title: str
    agenda: str
    starts_at: datetime
    ends_at: datetime
    state: Literal["proposed", "agreed", "cancelled"]
    sequence: int


class LessonsTold(Told):
    """One page of lessons."""

    items: Sequence[LessonTold]
    next: str | None


class LessonAsked(Asked):
    """A lesson to propose to all partners of a room."""

    room: str
    title: Title
    starts_at: datetime
    minutes: Minutes
    agenda: Annotated[str, msgspec.Meta(max_length=1000)] = ""
    every_weeks: Annotated[int, msgspec.Meta(ge=0, le=8)] = 0
    until: date | None = None


class AnswerAsked(Asked):
    """What the own class says to a lesson; `all` means those of its series that follow as well."""

    answer: Literal["yes", "no"]
    all: bool = False


class FarewellAsked(Asked):
    """Why a lesson is called off."""

    sequence: int
    farewell: Annotated[str, msgspec.Meta(max_length=300)] = ""
    all: bool = False


def class_told(card: ClassCard) -> ClassTold:
    """As a partner knows it."""
    return ClassTold(
        card.school_class, card.name, card.school_name, card.town, card.country, card.time_zone, card.languages,
        card.age_from, card.age_to, card.headcount,
    )  # fmt: skip


def twinning_told(line: TwinningLine) -> TwinningTold:
    """As its members know it."""
    rooms = [RoomTold(each.room, each.title, each.pages) for each in line.rooms]
    classes = [class_told(each) for each in line.classes]
    return TwinningTold(line.twinning, line.title, line.languages, line.starts_on, line.ends_on, classes, rooms)


def lesson_told(session: Session) -> LessonTold:
    """As the partners know it."""
    return LessonTold(
        id=session.id,
        room=session.room_id,
        title=session.title,
        agenda=session.agenda,
        starts_at=moment(session.starts_at),
        ends_at=moment(session.ends_at),
        state=_STATES[session.state],
        sequence=session.sequence,
    )


def moment(at: Instant) -> datetime:
    """As RFC 3339 says it."""
    return datetime.fromtimestamp(at / 1000, UTC)


_STATES: dict[LessonState, Literal["proposed", "agreed", "cancelled"]] = {
    LessonState.PROPOSED: "proposed",
    LessonState.AGREED: "agreed",
    LessonState.CANCELLED: "cancelled",
}
