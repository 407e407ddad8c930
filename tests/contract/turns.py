"""Turns to try a log with: sayings of one person, decided as a channel's writer decides them."""

import hashlib
from collections.abc import Callable, Sequence
from uuid import uuid4

from rooms.channel import CHAT, Author, Channel, Draft, Entry, Head, Log, OpKey, TurnView
from rooms.events import MessageSaid
from rooms.ids import ClassId, OpId, PersonId, RoomId, Seq

NOW = 1_795_000_000_000

CAMILLE = Author(PersonId("camille"), ClassId("niort"))
INES = Author(PersonId("ines"), None)


def channel() -> Channel:
    """The chat of a room that nobody has been in."""
    return Channel(RoomId(str(uuid4())), CHAT)


def saying(text: str, author: Author = CAMILLE, op_id: str | None = None) -> Draft:
    return Draft(author, OpId(op_id or str(uuid4())), MessageSaid(text), hashlib.sha256(text.encode()).digest())


def draft(*drafts: Draft) -> Callable[[TurnView], Sequence[Draft]]:
    """A decision that does not look."""
    return lambda view: drafts


def once(*drafts: Draft) -> Callable[[TurnView], Sequence[Draft]]:
    """A decision that leaves out what has been committed before, as writers do."""
    return lambda view: [each for each in drafts if key_of(each) not in view.repeated]


def key_of(one: Draft) -> OpKey:
    return OpKey(one.author.person, one.op_id)


def texts(entries: Sequence[Entry]) -> list[str]:
    return [entry.event.text for entry in entries if isinstance(entry.event, MessageSaid)]


async def say(log: Log, where: Channel, *drafts: Draft) -> Sequence[Entry]:
    """Commit these, unless they are committed already."""
    return await log.turn(where, None, [key_of(each) for each in drafts], once(*drafts), NOW)


async def everything(log: Log, where: Channel) -> tuple[Head, Sequence[Entry]]:
    return await log.since(where, Seq(0), 1_000_000)


async def view_of(log: Log, where: Channel, known: Head | None, keys: Sequence[OpKey] = ()) -> TurnView:
    """What a writer would be shown now; nothing is written."""
    seen: list[TurnView] = []

    def look(view: TurnView) -> Sequence[Draft]:
        seen.append(view)
        return ()

    await log.turn(where, known, keys, look, NOW)
    return seen[0]
