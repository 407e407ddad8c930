"""What the signalling floor asks of the hub above it: who is behind a login, and what a room is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from rooms.ids import ClassId, PersonId, RoomId, SeatId, SessionId
from rooms.rights import Actor, Place, Role


@dataclass(frozen=True, slots=True)
class SeatCard:
    """What a class shows of itself on its tile. `country` is ISO 3166-1 alpha-2, `time_zone` an IANA name."""

    seat: SeatId
    class_name: str
    school_name: str
    town: str
    country: str
    time_zone: str
    colour: int  # 0 to 11, one of the twelve class colours
    animal: str  # the mascot: one of the animals of static/art
    headcount: int


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


class Directory(Protocol):
    """The hub's answer to "who is this?" and "what room is that?"."""

    async def who(self, token: str) -> Actor | None:
        """The person behind a login cookie; None for an unknown, expired or revoked one."""
        ...

    async def room(self, room: RoomId, now: int) -> RoomCard | None:
        """The room, or None where there is none; whether someone may enter is asked of `Rights`."""
        ...
