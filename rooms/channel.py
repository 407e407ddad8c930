"""One append-only log of a room: its name, its entries, and the promise that whoever stores it keeps (`Log`)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NewType, Protocol

from rooms.errors import Code, Refused
from rooms.events import AnyEvent, Fact
from rooms.ids import ClassId, Epoch, OpId, PersonId, RoomId, Seq

ChannelName = NewType("ChannelName", str)
"""`floor`, `chat`, `page-1` …: the name within its room."""

Kind = Literal["floor", "chat", "page"]

FLOOR = ChannelName("floor")
CHAT = ChannelName("chat")


def page(number: int) -> ChannelName:
    """The channel of the board's page `number`, from 1."""
    return ChannelName(f"page-{number}")


def kind_of(name: ChannelName) -> Kind:
    """Which fold a channel has. Raises Refused(FORBIDDEN) for a name that no room has."""
    if name == FLOOR:
        return "floor"
    if name == CHAT:
        return "chat"
    head, _, number = name.partition("-")
    if head == "page" and number.isascii() and number.isdigit() and number[0] != "0" and len(number) <= 3:
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
class TurnView:
    """What a turn sees after it locked its channel: the tail that the writer lacked, and repeats of its own commands.

    `epoch` differs from the writer's when the history was replaced; then `tail` holds the whole channel.
    """

    epoch: Epoch
    head: Seq
    tail: Sequence[Entry]
    repeated: Mapping[OpKey, Entry]


@dataclass(frozen=True, slots=True)
class Head:
    """How far a channel has come."""

    epoch: Epoch
    seq: Seq


class Unavailable(Exception):
    """The store broke and surely nothing of this turn was written: its commands are answered `retry`."""


class Unknown(Exception):
    """The store broke while committing: the writer must read the head before it knows whether the turn counts."""


class Log(Protocol):
    """Stores channels. What `turn` returned survives `kill -9`; numbers are gapless from 1 and never change.

    An `EntriesErased` among a turn's drafts empties the entries that it names in the same transaction: their bodies and
    digests are gone from every later read.
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
        rolls the turn back and is raised here. Raises Unavailable or Unknown when the store fails.
        """
        ...

    async def since(self, channel: Channel, after: Seq, limit: int) -> tuple[Head, Sequence[Entry]]:
        """At most `limit` entries after `after`, in order, and the head; a channel nobody wrote to has head 0."""
        ...

    async def heads(self, room: RoomId) -> Mapping[ChannelName, Head]:
        """The heads of all channels of a room that have been written to."""
        ...
