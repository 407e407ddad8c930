"""One append-only log of a room: its name, its entries, and the promise that whoever stores it keeps (`Log`)."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NewType, Protocol

from rooms.errors import Code, Refused
from rooms.events import AnyEvent, Fact
from rooms.ids import ClassId, Epoch, OpId, PersonId, RoomId, SeatId, Seq

ChannelName = NewType("ChannelName", str)
"""`floor`, `chat`, `chat-3`, `page-1` …: the name within its room."""

Kind = Literal["floor", "chat", "page"]

FLOOR = ChannelName("floor")
CHAT = ChannelName("chat")

_GROUP_CHAT = re.compile(r"chat-([1-9][0-9]{0,2})", re.ASCII)
_PAGE = re.compile(r"page-[1-9][0-9]{0,2}(\.[1-9][0-9]?)?", re.ASCII)


def page(number: int) -> ChannelName:
    """The channel of the board's page `number`, from 1."""
    return ChannelName(f"page-{number}")


def sheet(number: int, place: int) -> ChannelName:
    """The channel of a sheet of its own on page `number`: whose, says its place (from 1) in the list of the book."""
    return ChannelName(f"page-{number}.{place}")


def group_chat(number: int) -> ChannelName:
    """The channel in which a group writes that works on this page."""
    return ChannelName(f"chat-{number}")


def page_of_chat(name: ChannelName) -> int | None:
    """The page of the group that writes in this channel; None for every other channel."""
    found = _GROUP_CHAT.fullmatch(name)
    return int(found[1]) if found else None


def kind_of(name: ChannelName) -> Kind:
    """Which fold a channel has. Raises Refused(FORBIDDEN) for a name that no room has."""
    if name == FLOOR:
        return "floor"
    if name == CHAT or _GROUP_CHAT.fullmatch(name):
        return "chat"
    if _PAGE.fullmatch(name):
        return "page"
    raise Refused(Code.FORBIDDEN, "no such channel")


@dataclass(frozen=True, slots=True)
class Channel:
    """Which log: a room and the name in it."""

    room: RoomId
    name: ChannelName


@dataclass(frozen=True, slots=True)
class Author:
    """Who committed an entry: a person, and the class they spoke for then (None: an adult without a class)."""

    person: PersonId
    school_class: ClassId | None

    @property
    def seat(self) -> SeatId:
        """The place of their class, or their own."""
        return SeatId(self.school_class or self.person)


@dataclass(frozen=True, slots=True)
class Draft:
    """A fact that is about to be committed. `digest` is that of the *command*, to tell a repeat from a conflict."""

    author: Author
    op_id: OpId
    event: AnyEvent
    digest: bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """A committed fact. `at` is the server's clock in milliseconds since 1970 (UTC): for display, never for order."""

    seq: Seq
    author: Author
    op_id: OpId
    event: Fact
    at: int
    digest: bytes


@dataclass(frozen=True, slots=True)
class OpKey:
    """What makes a command the same command: `(author, op_id)` within a channel."""

    person: PersonId
    op_id: OpId


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a fold was after the entry `seq`. `version` names the fold and its shape; others cannot be read."""

    seq: Seq
    version: str
    state: bytes


@dataclass(frozen=True, slots=True)
class TurnView:
    """What a turn sees after it locked its channel: the tail that the writer lacked, and repeats of its own commands.

    A writer that knows nothing, or whose history was replaced (`epoch` is another than its own), gets the whole
    channel: `tail` alone, or a `snapshot` that can be read and the `tail` after it.
    """

    epoch: Epoch
    head: Seq
    tail: Sequence[Entry]
    repeated: Mapping[OpKey, Entry]
    snapshot: Snapshot | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """Which entries count: those of one kind and channel that `but_of` did not write and nobody has erased.

    Only the last `within` entries of each channel are looked at, so that it costs the same however long one was away.
    """

    name: ChannelName
    kind: str
    but_of: PersonId
    within: int
    since: int = 0  # and not before this moment, in milliseconds


@dataclass(frozen=True, slots=True)
class Head:
    """How far a channel has come. `op_id` is that of its last entry, where known.

    A restored copy may have gone on to the same numbers under the same epoch: only what stands there tells them apart.
    """

    epoch: Epoch
    seq: Seq
    op_id: OpId | None = field(default=None, compare=False)


class Unavailable(Exception):
    """The store broke and surely nothing of this turn was written: its commands are answered `retry`."""


class Unknown(Exception):
    """The store broke while committing: the writer must read the head before it knows whether the turn counts."""


class Log(Protocol):
    """Stores channels. What `turn` returned survives `kill -9`; numbers are gapless from 1 and never change.

    An `EntriesErased` among a turn's drafts empties the entries that it names in the same transaction: their bodies and
    digests are gone from every later read, and so are the channel's snapshots.
    """

    async def turn(
        self,
        channel: Channel,
        known: Head | None,
        keys: Sequence[OpKey],
        decide: Callable[[TurnView], Sequence[Draft]],
        now: int,
    ) -> Sequence[Entry]:
        """One transaction: lock the channel, show `decide` what it lacks after `known`, append what it drafts, commit.

        `decide` may run on another thread and must only touch what belongs to this channel's writer. What it raises
        rolls the turn back and is raised here. Where the channel lacks `known`, an older copy was restored: another
        epoch begins, even if nothing is drafted. Raises Unavailable or Unknown when the store fails.
        """
        ...

    async def keep(self, channel: Channel, epoch: Epoch, snapshot: Snapshot) -> None:
        """Store a fold in place of an older one of its version, for those who come to the channel later.

        It is left out where the history was replaced, or where something was erased that may be in it. Raises
        Unavailable.
        """
        ...

    async def since(self, channel: Channel, after: Seq, limit: int) -> tuple[Head, Sequence[Entry]]:
        """At most `limit` entries after `after`, in order, and the head; a channel nobody wrote to has head 0."""
        ...

    async def heads(self, room: RoomId) -> Mapping[ChannelName, Head]:
        """The heads of all channels of a room that have been written to."""
        ...

    async def count(self, wanted: Counted, after: Mapping[RoomId, Seq]) -> Mapping[RoomId, int]:
        """How many such entries stand after a number, in each of these rooms that has any. One question for all."""
        ...
