"""A kit's TOML becomes a `Kit`, or a list of troubles, each with the line on which it stands."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeVar

import msgspec

from hub.activities.facts import MOST_MINUTES as MOST_ACTIVITY_MINUTES
from hub.activities.facts import MOST_PLAYERS, OLDEST, SIGNS
from hub.advent.models import MOST_DOORS
from hub.kits.kit import (
    ANIMALS,
    PICTURES,
    Key,
    Kit,
    KitActivity,
    KitCalendar,
    KitExchange,
    KitNotebook,
    KitRoom,
    KitSession,
    KitSounds,
    KitThing,
    Languages,
    Rhythm,
    Span,
    Stage,
    Step,
    Subject,
    day_in,
)
from hub.kits.troubles import KitRefused, Trouble
from hub.notebooks.actions import MOST_NOTEBOOKS
from hub.notebooks.models import UNIT_CHARACTERS
from hub.notebooks.values import MOST_DECIMALS
from hub.notebooks.values import PICTURES as NOTEBOOK_PICTURES
from hub.schools.models import CLASS_COLOURS
from hub.sounds.facts import MOST_THINGS
from hub.sounds.facts import PICTURES as THING_PICTURES

MOST_WEEKS: Final = 60
MOST_MINUTES: Final = 240
MOST_PARTS: Final = 60
"""Of anything: tasks, sessions, steps, pages."""

KEY: Final = re.compile(r"[a-z][a-z0-9-]{0,40}")

_STRANGE = frozenset({"", "yes", "no", "unsure", "hand"})
"""Pictures that are of a poll's other kinds."""

_HEADER = re.compile(r"\s*(\[\[?)\s*([\w.-]+)\s*\]\]?")
_ASSIGNMENT = re.compile(r"\s*([\w-]+)\s*=")
_AT_LINE = re.compile(r" \(at line (\d+), column \d+\)$")
_FIELD = re.compile(r"`([\w-]+)`")
_PATH = re.compile(r" - at `\$\.?([\w.\[\]-]*)`$")

_Part = TypeVar("_Part")


class _Top(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What stands at the top of the file; its parts are read one by one, so that each trouble has its line."""

    id: Key
    cover: str
    colour: int
    subjects: tuple[Subject, ...]
    ages: tuple[int, int]
    partners: Span
    rhythm: Rhythm
    languages: Languages
    rooms: list[dict[str, Any]]
    stages: list[dict[str, Any]]
    sessions: list[dict[str, Any]]
    sounds: list[dict[str, Any]] = []
    notebooks: list[dict[str, Any]] = []
    activities: list[dict[str, Any]] = []
    exchanges: list[dict[str, Any]] = []
    calendars: list[dict[str, Any]] = []
    needs: tuple[Key, ...] = ()
    roles: tuple[Key, ...] = ()


class _SoundsTop(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    key: Key
    things: list[dict[str, Any]]


class _SessionTop(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    key: Key
    stage: Key
    steps: list[dict[str, Any]]


def read_kit(file: str, content: str) -> Kit:
    """The kit of a file called `file`. Raises KitRefused."""
    try:
        raw = tomllib.loads(content)
    except tomllib.TOMLDecodeError as no:
        found = _AT_LINE.search(str(no))
        line = int(found[1]) if found else max(1, content.count("\n"))
        raise KitRefused([Trouble(file, line, "kits-wrong-syntax", {"why": _AT_LINE.sub("", str(no))})]) from None
    reader = _Reader(file, _lines(content))
    kit = reader.kit(raw)
    if kit is None or reader.troubles:
        raise KitRefused(sorted(reader.troubles, key=lambda trouble: trouble.line))
    return kit


class _Reader:
    def __init__(self, file: str, lines: Mapping[str, int]) -> None:
        self._file = file
        self._lines = lines
        self.troubles: list[Trouble] = []

    def kit(self, raw: dict[str, Any]) -> Kit | None:
        top = self._part(raw, _Top, "")
        if top is None:
            return None
        rooms = self._parts(top.rooms, KitRoom, "rooms")
        stages = self._parts(top.stages, Stage, "stages")
        sessions = [
            KitSession(part.key, part.stage, tuple(self._parts(part.steps, Step, f"{path}.steps")))
            for path, part in self._found(top.sessions, _SessionTop, "sessions")
        ]
        sounds = [
            KitSounds(part.key, tuple(self._parts(part.things, KitThing, f"{path}.things")))
            for path, part in self._found(top.sounds, _SoundsTop, "sounds")
        ]
        notebooks = self._parts(top.notebooks, KitNotebook, "notebooks")
        activities = self._parts(top.activities, KitActivity, "activities")
        exchanges = self._parts(top.exchanges, KitExchange, "exchanges")
        calendars = self._parts(top.calendars, KitCalendar, "calendars")
        if self.troubles:
            return None
        kit = Kit(
            id=top.id, cover=top.cover, colour=top.colour, subjects=top.subjects, ages=top.ages, partners=top.partners,
            rhythm=top.rhythm, languages=top.languages, needs=top.needs, roles=top.roles, rooms=tuple(rooms),
            stages=tuple(stages), sessions=tuple(sessions), sounds=tuple(sounds),
            notebooks=tuple(notebooks), activities=tuple(activities),
            exchanges=tuple(exchanges), calendars=tuple(calendars),
        )  # fmt: skip
        self._sense(kit)
        return kit

    def _sense(self, kit: Kit) -> None:
        """What types cannot say: numbers in their bounds, keys that are keys and stand once, names that exist."""
        self._claim("cover", kit.cover in ANIMALS or kit.cover in PICTURES["cover"])
        self._claim("colour", 0 <= kit.colour < CLASS_COLOURS)
        self._claim("ages", 0 <= kit.ages[0] <= kit.ages[1] <= 99)
        self._claim("partners", 2 <= kit.partners.least <= kit.partners.wanted <= 40)
        self._claim("stages", kit.weeks <= MOST_WEEKS)
        for name in ("subjects", "rooms", "stages", "sessions"):
            self._claim(name, bool(getattr(kit, name)))
        self._keys("id", [("id", kit.id)])
        self._keys("needs", [("needs", key) for key in kit.needs])
        self._keys("roles", [("roles", key) for key in kit.roles])
        self._keys("rooms", [(f"rooms[{at}].key", room.key) for at, room in enumerate(kit.rooms)])
        self._keys("pages", [(f"rooms[{at}].pages", page) for at, room in enumerate(kit.rooms) for page in room.pages])
        self._keys("stages", [(f"stages[{at}].key", stage.key) for at, stage in enumerate(kit.stages)])
        for at, stage in enumerate(kit.stages):  # several may fill one album
            self._claim(f"stages[{at}].album", stage.album is None or KEY.fullmatch(stage.album) is not None)
        self._keys(
            "tasks", [(f"stages[{at}].tasks", key) for at, stage in enumerate(kit.stages) for key in stage.tasks]
        )
        self._keys("sessions", [(f"sessions[{at}].key", session.key) for at, session in enumerate(kit.sessions)])
        self._keys("sounds", [(f"sounds[{at}].key", board.key) for at, board in enumerate(kit.sounds)])
        things = [
            (f"sounds[{at}].things[{row}]", thing)
            for at, board in enumerate(kit.sounds)
            for row, thing in enumerate(board.things)
        ]
        self._keys("things", [(path, thing.key) for path, thing in things])
        for path, thing in things:
            self._claim(f"{path}.picture", thing.picture in THING_PICTURES)
        for at, board in enumerate(kit.sounds):
            self._claim(f"sounds[{at}].things", 1 <= len(board.things) <= MOST_THINGS)
        self._keys("notebooks", [(f"notebooks[{at}].key", each.key) for at, each in enumerate(kit.notebooks)])
        self._claim("notebooks", len(kit.notebooks) <= MOST_NOTEBOOKS)
        for at, each in enumerate(kit.notebooks):
            self._claim(f"notebooks[{at}].decimals", 0 <= each.decimals <= MOST_DECIMALS)
            self._claim(f"notebooks[{at}].unit", len(each.unit) <= UNIT_CHARACTERS)
            self._claim(f"notebooks[{at}].picture", each.picture in NOTEBOOK_PICTURES)
        self._activities(kit)
        self._round(kit)
        pages = {page for room in kit.rooms for page in room.pages}
        stages = {stage.key for stage in kit.stages}
        for at, stage in enumerate(kit.stages):
            self._claim(f"stages[{at}].weeks", 1 <= stage.weeks <= MOST_WEEKS)
        for at, room in enumerate(kit.rooms):
            self._claim(f"rooms[{at}].pages", 1 <= len(room.pages) <= MOST_PARTS)
            for page in room.prints.keys() - room.pages:
                self._trouble(f"rooms[{at}].prints", "kits-wrong-name", name=page)
        for at, session in enumerate(kit.sessions):
            if session.stage not in stages:
                self._trouble(f"sessions[{at}].stage", "kits-wrong-name", name=session.stage)
            self._claim(f"sessions[{at}].key", bool(session.steps) and session.minutes <= MOST_MINUTES)
            for number, step in enumerate(session.steps):
                self._claim(f"sessions[{at}].steps[{number}].minutes", 1 <= step.minutes <= MOST_MINUTES)
                if step.poll is not None:
                    fits = range(2, 7) if step.poll.kind == "pictures" else range(1)
                    is_so = len(set(step.poll.pictures)) == len(step.poll.pictures) in fits
                    self._claim(f"sessions[{at}].steps[{number}].poll", is_so and not _STRANGE & {*step.poll.pictures})
                if step.page is not None and step.page not in pages:
                    self._trouble(f"sessions[{at}].steps[{number}].page", "kits-wrong-name", name=step.page)

    def _activities(self, kit: Kit) -> None:
        self._keys("activities", [(f"activities[{at}].key", each.key) for at, each in enumerate(kit.activities)])
        for at, each in enumerate(kit.activities):
            self._claim(f"activities[{at}].sign", each.sign in SIGNS)
            self._claim(f"activities[{at}].ages", 0 <= each.ages[0] <= each.ages[1] <= OLDEST)
            self._claim(f"activities[{at}].minutes", each.minutes is None or 1 <= each.minutes <= MOST_ACTIVITY_MINUTES)
            fewest, most = each.players or (1, 1)
            self._claim(f"activities[{at}].players", 1 <= fewest <= most <= MOST_PLAYERS)

    def _round(self, kit: Kit) -> None:
        self._keys("exchanges", [(f"exchanges[{at}].key", each.key) for at, each in enumerate(kit.exchanges)])
        for at, each in enumerate(kit.exchanges):
            self._claim(f"exchanges[{at}].wanted", not each.wanted or day_in(each.wanted, 2001) is not None)
        self._keys("calendars", [(f"calendars[{at}].key", each.key) for at, each in enumerate(kit.calendars)])
        for at, calendar in enumerate(kit.calendars):
            self._claim(f"calendars[{at}].first", day_in(calendar.first, 2001) is not None)
            self._claim(f"calendars[{at}].doors", 1 <= calendar.doors <= MOST_DOORS)

    def _keys(self, what: str, found: list[tuple[str, str]]) -> None:
        seen: set[str] = set()
        for path, key in found:
            if not KEY.fullmatch(key):
                self._trouble(path, "kits-wrong-key", name=key)
            elif key in seen:
                self._trouble(path, "kits-wrong-twice", name=key)
            seen.add(key)
        self._claim(what, len(found) <= MOST_PARTS)

    def _parts(self, raw: list[dict[str, Any]], kind: type[_Part], path: str) -> list[_Part]:
        return [part for _, part in self._found(raw, kind, path)]

    def _found(self, raw: list[dict[str, Any]], kind: type[_Part], path: str) -> Iterator[tuple[str, _Part]]:
        for at, each in enumerate(raw[:MOST_PARTS]):
            where = f"{path}[{at}]"
            if (part := self._part(each, kind, where)) is not None:
                yield where, part
        self._claim(path, len(raw) <= MOST_PARTS)

    def _part(self, raw: dict[str, Any], kind: type[_Part], path: str) -> _Part | None:
        """The part that stands at `path`, or a trouble in the words of ours."""
        try:
            return msgspec.convert(raw, kind)
        except msgspec.ValidationError as no:
            said = str(no)
        below = found[1].partition("[")[0] if (found := _PATH.search(said)) else ""
        where = ".".join(each for each in (path, below) if each)
        name = named[1] if (named := _FIELD.search(_PATH.sub("", said))) else ""
        if "missing required field" in said:
            self._trouble(where, "kits-wrong-missing", name=name)
        elif "unknown field" in said:
            self._trouble(f"{where}.{name}" if where else name, "kits-wrong-unknown", name=name)
        else:
            self._trouble(where, "kits-wrong-value", name=below or path)
        return None

    def _claim(self, path: str, is_so: bool) -> None:
        if not is_so:
            self._trouble(path, "kits-wrong-value", name=path.rpartition(".")[2])

    def _trouble(self, path: str, reason: str, **names: str) -> None:
        line = 1
        while path:
            if path in self._lines:
                line = self._lines[path]
                break
            path = path.rpartition(".")[0] if "." in path else ""
        self.troubles.append(Trouble(self._file, line, reason, names))


def _lines(content: str) -> dict[str, int]:
    """On which line each part stands: `sessions[0].steps[2].minutes`. Parts within an inline list share its lines."""
    found: dict[str, int] = {}
    counts: dict[str, int] = {}
    here, inside = "", ""
    for number, line in enumerate(content.splitlines(), 1):
        if header := _HEADER.fullmatch(line.partition("#")[0].rstrip()):
            here, inside = _place(header[2], header[1] == "[[", counts), ""
            found.setdefault(here, number)
        elif line.lstrip().startswith("{"):  # one step of a list of steps
            at = counts[inside] = counts.get(inside, -1) + 1
            found[f"{inside}[{at}]"] = number
        elif assignment := _ASSIGNMENT.match(line):
            inside = ".".join(each for each in (here, assignment[1]) if each)
            found.setdefault(inside, number)
    return found


def _place(name: str, is_list: bool, counts: dict[str, int]) -> str:
    """`sessions.steps` within the second session is `sessions[1].steps`."""
    place = ""
    parts = name.split(".")
    for depth, part in enumerate(parts, 1):
        place = f"{place}.{part}" if place else part
        if depth == len(parts) and is_list:
            counts[place] = counts.get(place, -1) + 1
        if place in counts:
            place = f"{place}[{counts[place]}]"
    return place
