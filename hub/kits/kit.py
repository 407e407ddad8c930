"""What a kit is: rooms, boards, cards, calendars, stages with tasks, sessions; its words are elsewhere."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final, Literal

import msgspec

from rooms.commands.backdrop import Print
from rooms.commands.polls import PollPicture

Key = str
"""A short name inside a kit (`[a-z][a-z0-9-]*`), by which its words are found."""

YearDay = str
"""A day of every year, `MM-DD`."""

_YEAR_DAY: Final = re.compile(r"(\d\d)-(\d\d)", re.A)

ParcelKind = Literal["card", "parcel", "letter"]
Subject = Literal[
    "languages", "science", "mathematics", "art", "music", "literature", "sport", "geography", "food", "drama", "life"
]
Rhythm = Literal["weekly", "fortnightly", "free"]
Languages = Literal["own", "few-words", "shared"]
Sign = Literal[
    "hello", "goodbye", "look", "listen", "tell", "ask", "guess", "vote", "draw", "sing", "play", "build", "read",
    "count", "think", "reveal", "move", "taste", "celebrate",
]  # fmt: skip
Stick = Literal["open", "round", "lead"]
PollKind = Literal["pictures", "answers", "hands"]
Spotlight = Literal["speaker", "all", "board", "lead", "screen", "second"]

PICTURES: Final = {
    "sign": {
        "hello": "hand", "goodbye": "hand-heart", "look": "eye", "listen": "ear", "tell": "megaphone",
        "ask": "circle-help", "guess": "lightbulb", "vote": "vote", "draw": "brush", "sing": "mic-vocal",
        "play": "dices", "build": "blocks", "read": "book-open", "count": "calculator", "think": "hourglass",
        "reveal": "gift", "move": "person-standing", "taste": "utensils", "celebrate": "party-popper",
    },
    "stick": {"open": "users-round", "round": "refresh-cw", "lead": "user-round"},
    "spotlight": {
        "speaker": "mic", "all": "layout-grid", "board": "presentation", "lead": "user-round", "screen": "monitor",
        "second": "camera",
    },
    "cover": {
        each: each
        for each in (
            "gift", "dices", "music", "volleyball", "moon-star", "cooking-pot", "sprout", "book-heart", "smile", "map",
            "puzzle", "globe", "palette", "drama", "leaf", "calculator", "camera", "mail", "star", "sun",
        )
    },
}  # fmt: skip
"""Icons (Lucide) for the signs of a run sheet, and those that a cover may show instead of one of our animals."""

MOST_LINES: Final = 12
"""Of what an activity needs, and of its steps."""

ANIMALS: Final = frozenset({
    "fox", "bear", "owl", "turtle", "hedgehog", "cat", "rabbit", "frog", "bird", "fish", "bee", "snail", "mouse",
    "penguin", "ladybird", "whale",
})  # fmt: skip


class Span(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many partners: at least, and best."""

    least: int
    wanted: int


class KitRoom(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A room to open, and the pages of its board; `prints`: what lies under some of them from the beginning."""

    key: Key
    pages: tuple[Key, ...]
    prints: dict[Key, Print] = {}


class KitThing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A row of a sound board; `picture` is one of those that a teacher may choose there."""

    key: Key
    picture: str = "music"


class KitSounds(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sound board to begin with, and its rows."""

    key: Key
    things: tuple[KitThing, ...]


class KitNotebook(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A joint notebook to begin with; its unit is the same in all languages, or a word of each (`.unit`)."""

    key: Key
    unit: str = ""
    decimals: int = 1
    picture: str = "ruler"


class KitActivity(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A card for the activity shelf; `sign` is one of those that a class may choose there, `ages` are years."""

    key: Key
    ages: tuple[int, int]
    sign: str = "puzzle"
    subject: Subject | None = None
    """None: the first of the kit's."""
    players: tuple[int, int] | None = None
    minutes: int | None = None


class KitExchange(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Cards, parcels or letters, from everybody to everybody; `wanted`: the day of the year by which they are there."""

    key: Key
    kind: ParcelKind = "card"
    wanted: YearDay = ""


class KitCalendar(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A calendar of doors, one a day from `first` on; they are dealt to the classes when the project begins."""

    key: Key
    first: YearDay
    doors: int = 24


class Stage(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Some weeks with one thing in mind, the tasks that every class does in them, and the album for what they give."""

    key: Key
    weeks: int
    tasks: tuple[Key, ...] = ()
    album: Key | None = None


class KitPoll(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a step asks all classes: pictures of ours to choose from, yes or no, or a show of hands."""

    kind: PollKind = "pictures"
    pictures: tuple[PollPicture, ...] = ()
    hidden: bool = False


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line of a run sheet: a pictogram, how long, and what it sets in the room."""

    sign: Sign
    minutes: int
    stick: Stick | None = None
    spotlight: Spotlight | None = None
    page: Key | None = None
    music: bool = False
    poll: KitPoll | None = None


class KitSession(msgspec.Struct, frozen=True):
    """A live lesson, proposed for a stage; its date is the classes' own matter."""

    key: Key
    stage: Key
    steps: tuple[Step, ...]

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return sum(step.minutes for step in self.steps)


def day_in(day: YearDay, year: int) -> date | None:
    """That day in a year; None where it is no day, or in leap years only."""
    found = _YEAR_DAY.fullmatch(day)
    try:
        return date(year, int(found[1]), int(found[2])) if found and day != "02-29" else None
    except ValueError:
        return None


class Kit(msgspec.Struct, frozen=True):
    """A ready-made project, without a word in it. `ages` are years, the youngest first."""

    id: Key
    cover: str
    colour: int
    subjects: tuple[Subject, ...]
    ages: tuple[int, int]
    partners: Span
    rhythm: Rhythm
    languages: Languages
    needs: tuple[Key, ...]
    roles: tuple[Key, ...]
    rooms: tuple[KitRoom, ...]
    stages: tuple[Stage, ...]
    sessions: tuple[KitSession, ...]
    sounds: tuple[KitSounds, ...] = ()
    notebooks: tuple[KitNotebook, ...] = ()
    activities: tuple[KitActivity, ...] = ()
    exchanges: tuple[KitExchange, ...] = ()
    calendars: tuple[KitCalendar, ...] = ()

    @property
    def weeks(self) -> int:
        """How long it takes."""
        return sum(stage.weeks for stage in self.stages)

    def album_of(self, task: Key) -> Key | None:
        """Where what a task asks for is put."""
        return next((stage.album for stage in self.stages if task in stage.tasks), None)

    def calendar(self) -> Iterator[tuple[Stage, int, int]]:
        """Every stage with its first and last week, counted from 1."""
        last = 0
        for stage in self.stages:
            yield stage, last + 1, last + stage.weeks
            last += stage.weeks

    def words(self) -> set[str]:
        """The messages that every language of it has."""
        return {
            "title", "summary", "idea",
            *(f"need-{key}" for key in self.needs),
            *(f"role-{key}" for key in self.roles),
            *(f"room-{room.key}" for room in self.rooms),
            *(f"page-{page}" for room in self.rooms for page in room.pages),
            *(f"stage-{stage.key}" for stage in self.stages),
            *(f"album-{stage.album}" for stage in self.stages if stage.album),
            *(f"task-{key}" for stage in self.stages for key in stage.tasks),
            *(f"session-{session.key}" for session in self.sessions),
            *(f"sounds-{board.key}" for board in self.sounds),
            *(f"exchange-{each.key}" for each in self.exchanges),
            *(f"calendar-{each.key}" for each in self.calendars),
            *(f"thing-{thing.key}" for board in self.sounds for thing in board.things),
            *(f"notebook-{each.key}" for each in self.notebooks),
            *(f"activity-{each.key}" for each in self.activities),
        }  # fmt: skip

    def details(self, message: str) -> set[str]:
        """The attributes that a message may have beside its text: what is sent, discussed, aimed at, done in a step."""
        if message.startswith("task-"):
            return {"send", "topic"}
        if message.startswith("notebook-"):
            return {"what", "unit"}
        if message.startswith("activity-"):
            return {"goal", *(f"{what}{number}" for what in ("need", "rule") for number in range(1, MOST_LINES + 1))}
        for session in self.sessions:
            if message == f"session-{session.key}":
                asks = {f"ask{number}" for number, step in enumerate(session.steps, 1) if step.poll}
                return {"aim", *asks, *(f"step{number}" for number in range(1, len(session.steps) + 1))}
        return set()
