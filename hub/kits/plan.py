"""What a kit becomes for a twinning that starts on a day: rooms, boards, notebooks, cards, tasks, lessons to agree."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from hub.activities.facts import Facts, Words
from hub.activities.models import GOAL_CHARACTERS, TITLE_CHARACTERS
from hub.kits.kit import MOST_LINES, Key, KitSession, YearDay, day_in
from hub.kits.reading import ReadyKit
from hub.kits.words import Words as KitWords
from rooms.commands.backdrop import Print

_WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class PlannedRoom:
    """A room with the titles of its board's pages, and what lies under each of them."""

    title: str
    pages: tuple[str, ...]
    prints: tuple[Print, ...]


@dataclass(frozen=True, slots=True)
class PlannedSounds:
    """A sound board, and its things: the names of each by language, and its picture."""

    title: str
    things: tuple[tuple[Mapping[str, str], str], ...]


@dataclass(frozen=True, slots=True)
class PlannedNotebook:
    """A joint notebook: what is measured how, in which unit."""

    title: str
    what: str
    unit: str
    picture: str
    decimals: int


@dataclass(frozen=True, slots=True)
class PlannedActivity:
    """A card for the shelf, its words by language."""

    key: Key
    facts: Facts
    words: Mapping[str, Words]


@dataclass(frozen=True, slots=True)
class PlannedExchange:
    """Cards, parcels or letters, from everybody to everybody; `wanted_on`: the day by which they are there."""

    title: str
    kind: str
    wanted_on: date | None


@dataclass(frozen=True, slots=True)
class PlannedCalendar:
    """A calendar of doors."""

    title: str
    first_on: date
    doors: int


@dataclass(frozen=True, slots=True)
class PlannedTask:
    """Something that every class does, or, where `session` says so, a lesson for which all of them agree a date.

    `week` counts from 1; `due_on` is the last day of the weeks that the kit gives for it.
    """

    key: Key
    text: str
    week: int
    due_on: date
    is_session: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """All of it, in the order in which it is done. `ends_on` is the last day."""

    rooms: tuple[PlannedRoom, ...]
    sounds: tuple[PlannedSounds, ...]
    notebooks: tuple[PlannedNotebook, ...]
    activities: tuple[PlannedActivity, ...]
    exchanges: tuple[PlannedExchange, ...]
    calendars: tuple[PlannedCalendar, ...]
    tasks: tuple[PlannedTask, ...]
    starts_on: date
    ends_on: date


def plan(ready: ReadyKit, starts_on: date, language: str) -> Plan:
    """The plan of a kit in one language; a lesson comes before the tasks of its stage, whose prelude it often is."""
    kit, (_, say) = ready.kit, ready.speak(language)
    tasks: list[PlannedTask] = []
    for stage, first, last in kit.calendar():
        due_on = starts_on + last * _WEEK - timedelta(days=1)
        tasks += [
            PlannedTask(session.key, say(f"session-{session.key}"), first, due_on, is_session=True)
            for session in kit.sessions
            if session.stage == stage.key
        ]
        tasks += [PlannedTask(key, say(f"task-{key}"), first, due_on) for key in stage.tasks]
    rooms = [
        PlannedRoom(
            say(f"room-{room.key}"),
            tuple(say(f"page-{page}") for page in room.pages),
            tuple(room.prints.get(page, "plain") for page in room.pages),
        )
        for room in kit.rooms
    ]
    sounds = [
        PlannedSounds(
            say(f"sounds-{board.key}"),
            tuple(
                ({each: words(f"thing-{thing.key}") for each, words in ready.words.items()}, thing.picture)
                for thing in board.things
            ),
        )
        for board in kit.sounds
    ]
    notebooks = [
        PlannedNotebook(
            say(f"notebook-{each.key}"), say(f"notebook-{each.key}.what"),
            say(f"notebook-{each.key}.unit") or each.unit,
            each.picture, each.decimals,
        )
        for each in kit.notebooks
    ]  # fmt: skip
    activities = [
        PlannedActivity(
            each.key,
            Facts(each.sign, each.subject or kit.subjects[0], each.ages, each.players, each.minutes),
            {language: _card(words, f"activity-{each.key}") for language, words in ready.words.items()},
        )
        for each in kit.activities
    ]
    exchanges = [
        PlannedExchange(say(f"exchange-{each.key}"), each.kind, _coming(each.wanted, starts_on, 1))
        for each in kit.exchanges
    ]
    calendars = [
        PlannedCalendar(say(f"calendar-{each.key}"), first_on, each.doors)
        for each in kit.calendars
        if (first_on := _coming(each.first, starts_on, each.doors)) is not None
    ]
    boards = tuple(rooms), tuple(sounds), tuple(notebooks), tuple(activities)
    rest = tuple(exchanges), tuple(calendars), tuple(tasks)
    return Plan(*boards, *rest, starts_on, ends_on(ready, starts_on))


def _card(say: KitWords, message: str) -> Words:
    """What a card says: a line for each thing that one needs, and for each step."""

    def lines(what: str) -> str:
        return "\n".join(filter(None, (say(f"{message}.{what}{number}") for number in range(1, MOST_LINES + 1))))

    title, goal = say(message)[:TITLE_CHARACTERS], say(f"{message}.goal")[:GOAL_CHARACTERS]
    return Words(title, goal, lines("need"), lines("rule"))


def _coming(day: YearDay, starts_on: date, lasts: int) -> date | None:
    """When that day comes: of `lasts` days the last one is not over when the kit starts. None where there is none."""
    years = (starts_on.year - 1, starts_on.year, starts_on.year + 1)
    found = (each for year in years if (each := day_in(day, year)) is not None)
    return next((each for each in found if each + timedelta(days=lasts - 1) >= starts_on), None)


def called_for(ready: ReadyKit, session: KitSession) -> frozenset[str]:
    """The names of the room for a lesson, in all languages: the one whose pages its steps show, else the first."""
    shown = {step.page for step in session.steps}
    room = next((each for each in ready.kit.rooms if shown.intersection(each.pages)), ready.kit.rooms[0])
    return frozenset(" ".join(words(f"room-{room.key}").split()) for words in ready.words.values())


def ends_on(ready: ReadyKit, starts_on: date) -> date:
    """The last day of a kit that starts on this one."""
    return starts_on + ready.kit.weeks * _WEEK - timedelta(days=1)
