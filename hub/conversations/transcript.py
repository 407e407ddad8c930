"""A stretch of a room's chat as it is read on a page: what was said, and where something was deleted."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rooms.channel import CHAT, Channel, Entry, Log
from rooms.events import Erased, MessageSaid
from rooms.ids import PersonId, RoomId, SeatId, Seq

LINES: Final = 60
"""So many entries stand on one page."""


@dataclass(frozen=True, slots=True)
class Said:
    """A message; `text` is None where it was deleted. `at`: milliseconds since 1970 (UTC)."""

    room: RoomId
    seq: Seq
    person: PersonId
    seat: SeatId
    at: int
    text: str | None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Messages in their order; `earlier` and `later` are numbers around which the pages beside this one are."""

    messages: Sequence[Said]
    earlier: Seq | None
    later: Seq | None


async def stretch_of(log: Log, room: RoomId, around: Seq | None = None) -> Stretch:
    """The messages around a number, or the newest. Raises Unavailable."""
    channel = Channel(room, CHAT)
    head, _ = await log.since(channel, Seq(0), 0)
    end = head.seq if around is None else min(head.seq, around + LINES // 2)
    first = max(0, end - LINES)
    _, entries = await log.since(channel, Seq(first), LINES)
    last = first + len(entries)
    return Stretch(
        said_in(room, entries),
        earlier=Seq(max(1, first - LINES // 2)) if first > 0 else None,
        later=Seq(last + LINES // 2) if last < head.seq else None,
    )


def said_in(room: RoomId, entries: Sequence[Entry]) -> list[Said]:
    """The messages among consecutive entries of a chat, in their order."""
    return [
        Said(room, each.seq, each.author.person, each.author.seat, each.at, _text(each))
        for each in entries
        if isinstance(each.event, MessageSaid)
        or (isinstance(each.event, Erased) and each.event.was.startswith("said."))
    ]


def _text(entry: Entry) -> str | None:
    return entry.event.text if isinstance(entry.event, MessageSaid) else None
