"""The search: reads the logs themselves from their end, so that what was erased is nowhere to be found (ADR 28)."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from hub.conversations.transcript import Said, edits_in, is_chat, said_in
from hub.conversations.wordings import plain
from rooms.channel import Channel, Log
from rooms.ids import RoomId, Seq

MOST_FOUND: Final = 50
MOST_READ: Final = 12_000
"""Entries of all rooms together; a year of lessons has fewer."""

_AT_ONCE = 500
_LEAST_EACH = 1_000


@dataclass(frozen=True, slots=True)
class Found:
    """Messages, the newest first; `is_all`: whether nothing older was left unread or out."""

    messages: Sequence[Said]
    is_all: bool


async def search(log: Log, rooms: Sequence[RoomId], terms: Sequence[str]) -> Found:
    """The messages in which all `terms` (of `terms_of`) stand, in the chats of groups as well. Raises Unavailable.

    A slice at a time, on a thread of its own: a lesson that runs meanwhile is not held up.
    """
    found: list[Said] = []
    is_all = True
    for channel in [Channel(room, name) for room in rooms for name in sorted(await log.heads(room)) if is_chat(name)]:
        theirs, is_whole = await _in_chat(log, channel, terms, max(_LEAST_EACH, MOST_READ // len(rooms)))
        found += theirs
        is_all = is_all and is_whole
    found.sort(key=lambda each: each.at, reverse=True)
    return Found(found[:MOST_FOUND], is_all and len(found) <= MOST_FOUND)


async def _in_chat(log: Log, channel: Channel, terms: Sequence[str], most: int) -> tuple[list[Said], bool]:
    head, _ = await log.since(channel, Seq(0), 0)
    found: list[Said] = []
    edits: dict[Seq, str] = {}
    end = int(head.seq)
    while end > 0 and head.seq - end < most and len(found) <= MOST_FOUND:
        start = max(0, end - _AT_ONCE)
        _, entries = await log.since(channel, Seq(start), end - start)
        edits = edits_in(entries) | edits  # read from the end: what is known already is newer
        found += await asyncio.to_thread(_matching, said_in(channel, entries, edits), terms)
        end = start
    return found, end <= 0


def _matching(messages: Sequence[Said], terms: Sequence[str]) -> list[Said]:
    return [each for each in messages if each.text is not None and _has_all(plain(each.text), terms)]


def _has_all(text: str, terms: Sequence[str]) -> bool:
    return all(term in text for term in terms)
