"""A stretch of a room's chat, or of a group's, as a page shows it: what was said, and where something was deleted."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from rooms.channel import CHAT, Channel, ChannelName, Entry, Log, page_of_chat
from rooms.events import Erased, MessageEdited, MessageSaid
from rooms.ids import PersonId, RoomId, SeatId, Seq

LINES: Final = 60
"""So many entries stand on one page."""

_LOOK_AHEAD = 500
"""Entries after a page in which its messages may have been put in other words: a quarter of an hour of talking."""


@dataclass(frozen=True, slots=True)
class Said:
    """A message; `text` is None where it was deleted. `at`: milliseconds since 1970 (UTC)."""

    channel: Channel
    seq: Seq
    person: PersonId
    seat: SeatId
    at: int
    text: str | None
    is_edited: bool = False

    @property
    def room(self) -> RoomId:
        """Where it was said."""
        return self.channel.room


@dataclass(frozen=True, slots=True)
class Stretch:
    """Messages in their order; `earlier` and `later` are numbers around which the pages beside this one are."""

    messages: Sequence[Said]
    earlier: Seq | None
    later: Seq | None


def is_chat(name: ChannelName) -> bool:
    """Whether a room's channel has messages: everybody's chat, or that of a group."""
    return name == CHAT or page_of_chat(name) is not None


async def stretch_of(log: Log, channel: Channel, around: Seq | None = None) -> Stretch:
    """The messages of a chat around a number, or the newest. Raises Unavailable."""
    head, _ = await log.since(channel, Seq(0), 0)
    end = head.seq if around is None else min(head.seq, around + LINES // 2)
    first = max(0, end - LINES)
    _, ahead = await log.since(channel, Seq(first), LINES + _LOOK_AHEAD)
    entries = ahead[:LINES]
    last = first + len(entries)
    return Stretch(
        said_in(channel, entries, edits_in(ahead)),
        earlier=Seq(max(1, first - LINES // 2)) if first > 0 else None,
        later=Seq(last + LINES // 2) if last < head.seq else None,
    )


def edits_in(entries: Iterable[Entry]) -> dict[Seq, str]:
    """What messages say instead of what they said first, by their number."""
    return {entry.event.seq: entry.event.text for entry in entries if isinstance(entry.event, MessageEdited)}


def said_in(channel: Channel, entries: Sequence[Entry], edits: Mapping[Seq, str]) -> list[Said]:
    """The messages among consecutive entries of a chat, in their order and their newest words."""
    return [
        Said(channel, each.seq, each.author.person, each.author.seat, each.at, _text(each, edits), each.seq in edits)
        for each in entries
        if isinstance(each.event, MessageSaid)
        or (isinstance(each.event, Erased) and each.event.was.startswith("said."))
    ]


def _text(entry: Entry, edits: Mapping[Seq, str]) -> str | None:
    return edits.get(entry.seq, entry.event.text) if isinstance(entry.event, MessageSaid) else None
