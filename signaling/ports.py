"""What the signalling floor asks of the hub above it: who is behind a login, and what a room is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from rooms.around import FIRST_PAGES
from rooms.channel import CHAT, ChannelName
from rooms.commands.backdrop import Print
from rooms.holding import LiveChat, Why
from rooms.ids import ClassId, OpId, PersonId, RoomId, SeatId, Seq, SessionId
from rooms.rights import Actor, Place, Role


@dataclass(frozen=True, slots=True)
class SeatCard:
    """What a class shows of itself on its tile. `country` is ISO 3166-1 alpha-2, `time_zone` an IANA name.

    Of a guest, who sits alone, `class_name` is what they are called and `school_name` what they are; where they are is
    not known, and stays empty.
    """

    seat: SeatId
    class_name: str
    school_name: str
    town: str
    country: str
    time_zone: str
    colour: int  # 0 to 11, one of the twelve class colours
    animal: str  # the mascot: one of the animals of static/art
    headcount: int
    is_guest: bool = False
    spot: tuple[int, int] | None = None
    """Where its town lies on the map of Europe, in the units of that drawing (static/art/map.mjs)."""


@dataclass(frozen=True, slots=True)
class GuestCard:
    """A single adult who is invited to the lesson that is on. `is_out`: a teacher sent them away.

    `since`: they read what is said from then on (milliseconds since 1970, UTC), nothing of an earlier lesson.
    """

    person: PersonId
    seat: SeatCard
    is_out: bool = False
    since: int = 0


@dataclass(frozen=True, slots=True)
class PersonCard:
    """What the room shows of a person: a teacher's name, or a pupil's pseudonym with animal and colour."""

    person: PersonId
    name: str
    role: Role
    school_class: ClassId | None
    animal: str
    colour: int


@dataclass(frozen=True, slots=True)
class Beside:
    """The pupils of a class whom the partners may not see, and those whom they may not hear."""

    face: frozenset[PersonId] = frozenset()
    voice: frozenset[PersonId] = frozenset()


@dataclass(frozen=True, slots=True)
class Lesson:
    """A scheduled session; times in milliseconds since 1970 (UTC)."""

    session: SessionId
    title: str
    starts_at: int
    ends_at: int


@dataclass(frozen=True, slots=True)
class RoomCard:
    """A room as its members may know it: whose it is, who sits in it, and the lesson that runs now, if one does.

    `lessons` are those that decide when it is open: the last to end of those that began, and the next one. None at all:
    nothing was ever scheduled there.
    """

    room: RoomId
    title: str
    twinning_title: str
    place: Place
    seats: Sequence[SeatCard]
    people: Mapping[PersonId, PersonCard]
    lesson: Lesson | None
    lessons: Sequence[Lesson] = ()
    chat: Mapping[ClassId, LiveChat] = field(default_factory=dict)
    """How the pupils of each class write."""
    words: Mapping[ClassId, frozenset[str]] = field(default_factory=dict, repr=False)
    """For which words their messages are held; never told to pupils."""
    beside: Mapping[ClassId, Beside] = field(default_factory=dict, repr=False)
    """Who sits outside the picture of each class, and away from its microphone; told to its teachers alone."""
    pages: Sequence[str] = ("",) * FIRST_PAGES
    """What the pages are called with which its board began; an empty name: by its number."""
    prints: Sequence[Print] = ()
    """What lay under them then, page by page; plain paper where it says nothing."""
    guests: Sequence[GuestCard] = ()
    """Those of its place; whoever waits in the lobby is told to teachers alone."""
    pieces: Mapping[str, int] = field(default_factory=dict)
    """The pieces of music that were put into it, and how long each is, in milliseconds."""
    pictures: Mapping[str, bool] = field(default_factory=dict)
    """Those under its pages on which pupils can be recognised, and whether their consents let each be seen today."""


class Directory(Protocol):
    """The hub's answer to "who is this?" and "what room is that?"."""

    async def who(self, token: str) -> Actor | None:
        """The person behind a login cookie; None for an unknown, expired or revoked one."""
        ...

    async def room(self, room: RoomId, now: int) -> RoomCard | None:
        """The room, or None where there is none; whether someone may enter is asked of `Rights`."""
        ...


@dataclass(frozen=True, slots=True)
class Held:
    """What a pupil wrote, cleaned, and a teacher of the class reads first. `at`: milliseconds since 1970 (UTC)."""

    id: str
    room: RoomId
    person: PersonId
    school_class: ClassId
    op_id: OpId
    text: str
    why: Why
    at: int
    edits: Seq | None = None
    """The message that it changes, where it is not a new one."""
    channel: ChannelName = CHAT
    """The chat of the room, or of a group."""


class Holds(Protocol):
    """Where held messages wait. What `keep` returned from survives `kill -9`. All raise Unavailable."""

    async def keep(self, held: Held) -> None:
        """Once for each person and op_id in a room; its id is given here."""
        ...

    async def of_room(self, room: RoomId) -> Sequence[Held]:
        """All that wait in a room, the oldest first."""
        ...

    async def let_go(self, held: Held) -> None:
        """It waits no more: it is in the log, or was not let through."""
        ...


@dataclass(frozen=True, slots=True)
class ReportWaiting:
    """A report that nobody dealt with yet, and the classes whose teachers it concerns."""

    id: str
    classes: frozenset[ClassId]


class Reports(Protocol):
    """Where reports wait for a teacher."""

    async def beside(self, room: RoomId) -> Sequence[ReportWaiting]:
        """Those of all rooms of a room's twinning, the newest first. Raises Unavailable."""
        ...


class Lobby(Protocol):
    """Where it is kept whom a teacher let in. What `admit` returned from survives `kill -9`, and holds everywhere."""

    async def admit(self, room: RoomId, guest: PersonId, by: PersonId, *, comes_in: bool) -> bool:
        """Let a guest in, or send them out; whether there is such a guest. Raises Unavailable."""
        ...


@dataclass(frozen=True, slots=True)
class Ballot:
    """One vote. `limit`: how many votes the tablets of the class may cast; None for a person's own, which is one."""

    room: RoomId
    poll: Seq
    person: PersonId
    seat: SeatId
    op_id: OpId
    choice: int
    at: int
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """How the votes stand, by class and in the order of the choices. `revision` grows with every one."""

    revision: int
    counts: Mapping[SeatId, Sequence[int]]


class Votes(Protocol):
    """Where the votes of a poll are counted until it is over. What returned survives `kill -9`. All raise Unavailable.

    Nothing here tells who chose what, also while it is open; and nothing at all is left after `forget`.
    """

    async def cast(self, ballot: Ballot) -> int:
        """Count it, the same `op_id` once; how many votes this person has cast now.

        Raises Refused: POLL_CLOSED after `shut`, VOTED where they have no vote left.
        """
        ...

    async def count(self, ballot: Ballot, votes: Sequence[int]) -> None:
        """What a teacher counted in the class, in place of an earlier count. Raises Refused(POLL_CLOSED)."""
        ...

    async def cast_by(self, room: RoomId, poll: Seq, person: PersonId) -> int:
        """How many votes a person has cast."""
        ...

    async def tally(self, room: RoomId, poll: Seq, choices: int) -> Tally:
        """All votes up to now."""
        ...

    async def shut(self, room: RoomId, poll: Seq, at: int) -> None:
        """From here on no vote counts, at whatever worker."""
        ...

    async def forget(self, room: RoomId, poll: Seq) -> None:
        """The result is in the log: ballots and counts go."""
        ...
