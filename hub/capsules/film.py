"""The time of a board's film, as static/ui/replay/timeline.js tells it: lines grow, pauses are short. Pure."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import hypot
from typing import Final, Protocol

from rooms.channel import Entry
from rooms.events import PiecePaused, PieceStarted, PieceStopped, StepBegun, StrokeDrawn
from rooms.ids import PersonId
from rooms.runsheet import sets

PAUSE_MS: Final = 1_200
"""Longer pauses are cut down to this."""
HAND_SPEED: Final = 7
"""Page units a millisecond."""
LINE_MS: Final = (80, 2_500)
EDGE_MS: Final = 700


class Span(Protocol):
    """What fills time; nothing of it is cut short."""

    @property
    def begins(self) -> float: ...
    @property
    def ends(self) -> float: ...


@dataclass(frozen=True, slots=True)
class Sounding:
    """A piece of music that plays, and at which of its milliseconds it begins to."""

    piece: str
    begins: float
    ends: float
    from_ms: int


@dataclass(frozen=True, slots=True)
class Moment:
    """An entry: when it began to be drawn, and when it was whole; milliseconds since 1970."""

    entry: Entry
    begins: float
    ends: float


def moments_of(entries: Iterable[Entry]) -> list[Moment]:
    """The room's clock may have jumped back, its order never does."""
    free: dict[PersonId, float] = {}
    latest = 0.0
    moments: list[Moment] = []
    for entry in entries:
        latest = max(latest, entry.at)
        person = entry.author.person
        begins = min(latest, max(latest - _drawing_ms(entry), free.get(person, 0.0)))
        free[person] = latest
        moments.append(Moment(entry, begins, latest))
    return moments


def _drawing_ms(entry: Entry) -> float:
    if not isinstance(entry.event, StrokeDrawn):
        return 0.0
    points = entry.event.points
    length = sum(hypot(points[at], points[at + 1]) for at in range(2, len(points) - 1, 2))
    return min(LINE_MS[1], max(LINE_MS[0], length / HAND_SPEED))


def soundings(entries: Iterable[Entry]) -> list[Sounding]:
    """When which piece sounded, from a floor's entries, as static/rooms/music.js tells it."""
    found: list[Sounding] = []
    for entry in entries:
        for event in sets(entry.event, None) if isinstance(entry.event, StepBegun) else (entry.event,):
            _sound(found, event, entry.at)
    return [each for each in found if each.ends > each.begins]


def _sound(found: list[Sounding], event: object, at: float) -> None:
    """It ends where it is stopped, or another begins, or by itself."""
    last = found[-1] if found else None
    if isinstance(event, PiecePaused | PieceStopped) and last is not None and last.piece != event.piece:
        return
    if isinstance(event, PieceStarted | PiecePaused | PieceStopped) and last is not None:
        found[-1] = replace(last, ends=min(last.ends, at))
    if isinstance(event, PieceStarted):
        begins = float(event.starts_at)
        found.append(Sounding(event.piece, begins, begins + event.length_ms - event.from_ms, event.from_ms))


class Timeline:
    """From the room's clock to that of the film, which only ever goes forward."""

    def __init__(self, spans: Sequence[Span]) -> None:
        busy: list[list[float]] = []
        for begins, ends in sorted((each.begins, each.ends) for each in spans):
            if busy and begins - busy[-1][1] <= 2 * EDGE_MS + PAUSE_MS:
                busy[-1][1] = max(busy[-1][1], ends)
            else:
                busy.append([begins, ends])
        self._stretches: list[tuple[float, float, float]] = []
        at = 0.0
        for begins, ends in busy:
            self._stretches.append((begins - EDGE_MS, ends + EDGE_MS, at))
            at += ends - begins + PAUSE_MS
        self.length_ms = round(at - PAUSE_MS + 2 * EDGE_MS) if busy else 0

    def film(self, at: float) -> int:
        """When in the film a moment is shown; within a pause, when that ends."""
        place = bisect_right(self._stretches, at, key=lambda each: each[0]) - 1
        if not self._stretches:
            return 0
        begins, ends, film = self._stretches[max(0, place)]
        return max(0, round(film + min(ends, max(begins, at)) - begins))
