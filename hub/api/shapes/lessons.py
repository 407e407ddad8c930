"""Lessons as programs send and get them. A change names the `sequence` that it knows."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Annotated, Literal

import msgspec

from hub.api.problems import Problem
from hub.api.shapes import Asked, Told, moment
from hub.sessions.models import Answer, LessonState
from hub.sessions.plans import PlannedLesson
from hub.sessions.vote import OfferedDate, wins
from hub.store.tables import Instant

Title = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
Minutes = Annotated[int, msgspec.Meta(ge=5, le=480)]
Agenda = Annotated[str, msgspec.Meta(max_length=1000)]
Known = Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1, description="The one that you read; an older one is stale")]


class LessonTold(Told):
    """A lesson. `sequence` rises with every change; `answers` are those of each partner class."""

    id: str
    twinning: str
    room: str
    title: str
    agenda: str
    starts_at: datetime
    ends_at: datetime
    state: Literal["proposed", "agreed", "cancelled"]
    sequence: int
    series: str | None
    lead_class: str | None
    answers: Mapping[str, Literal["open", "yes", "no"]]
    farewell: str | None


class LessonsTold(Told):
    """One page of lessons."""

    items: Sequence[LessonTold]
    next: str | None


class LessonAsked(Asked):
    """A lesson to propose to all partners of a room.

    `needed` are the classes without which it makes no sense, where that is not everybody. With `every_weeks` it is a
    series up to the day `until`, or to the end of the twinning.
    """

    room: str
    title: Title
    starts_at: datetime
    minutes: Minutes
    agenda: Agenda = ""
    every_weeks: Annotated[int, msgspec.Meta(ge=0, le=8)] = 0
    until: date | None = None
    needed: Annotated[list[str], msgspec.Meta(max_length=100)] = msgspec.field(default_factory=list)


class AnswerAsked(Asked):
    """What the own class says to a lesson; `all` means those of its series that follow as well."""

    answer: Literal["yes", "no"]
    all: bool = False


class WordsAsked(Asked):
    """Another title and agenda; nobody has to answer again."""

    sequence: Known
    title: Title
    agenda: Agenda = ""
    all: bool = False


class MoveAsked(Asked):
    """Another time; everybody is asked again."""

    sequence: Known
    starts_at: datetime
    minutes: Minutes
    all: bool = False


class FarewellAsked(Asked):
    """Why a lesson is called off."""

    sequence: Known
    farewell: Annotated[str, msgspec.Meta(max_length=300)] = ""
    all: bool = False


class DateTold(Told):
    """Another date for a lesson, and the classes that it suits. One that `wins` may be taken."""

    id: str
    starts_at: datetime
    ends_at: datetime
    suits: Sequence[str]
    wins: bool


class DatesTold(Told):
    """What is voted about, and the lesson as it stands."""

    lesson: LessonTold
    items: Sequence[DateTold]


class DateAsked(Asked):
    """Another date to put to the vote."""

    starts_at: datetime
    minutes: Minutes


class VoteAsked(Asked):
    """Which of the dates suit the own class; what it said before is forgotten."""

    suits: Annotated[list[str], msgspec.Meta(max_length=20)]


class TakeAsked(Asked):
    """The date to which the lesson moves."""

    date: str


def lesson_told(lesson: PlannedLesson) -> LessonTold:
    """As the partners know it."""
    return LessonTold(
        id=lesson.session,
        twinning=lesson.twinning,
        room=lesson.room,
        title=lesson.title,
        agenda=lesson.agenda,
        starts_at=moment(lesson.starts_at),
        ends_at=moment(lesson.ends_at),
        state=_STATES[lesson.state],
        sequence=lesson.sequence,
        series=lesson.series,
        lead_class=lesson.lead_class,
        answers={each: _ANSWERS[lesson.answer_of(each)] for each in lesson.partners},
        farewell=lesson.farewell,
    )


def dates_told(lesson: PlannedLesson, dates: Sequence[OfferedDate]) -> DatesTold:
    """The earliest first."""
    return DatesTold(
        lesson_told(lesson),
        [
            DateTold(
                each.option, moment(each.starts_at), moment(each.ends_at), sorted(each.suits),
                wins(each, lesson.deciding),
            )
            for each in dates
        ],
    )  # fmt: skip


def instant(at: datetime) -> Instant:
    """As the hub counts. Raises Problem for a time without its zone."""
    if at.tzinfo is None:
        raise Problem(422, "time-zone", "Say the zone of starts_at", "For instance 2026-12-01T09:10:00Z.")
    return Instant(round(at.astimezone(UTC).timestamp() * 1000))


_STATES: dict[LessonState, Literal["proposed", "agreed", "cancelled"]] = {
    LessonState.PROPOSED: "proposed",
    LessonState.AGREED: "agreed",
    LessonState.CANCELLED: "cancelled",
}
_ANSWERS: dict[Answer, Literal["open", "yes", "no"]] = {Answer.OPEN: "open", Answer.YES: "yes", Answer.NO: "no"}
