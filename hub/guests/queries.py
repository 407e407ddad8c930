"""Who is invited to a lesson by whom, and who of a room's guests are guests now."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.guests.hours import OPENS_BEFORE, GuestHours, guest_hours
from hub.guests.models import GuestId, LessonGuest
from hub.people.models import Person
from hub.schools.models import School, SchoolClass
from hub.sessions.models import LessonState, Session
from hub.store.tables import Instant
from rooms.ids import PersonId, RoomId, SeatId, SessionId
from rooms.rights import Role
from signaling.ports import GuestCard, PersonCard, SeatCard


class GuestState(StrEnum):
    """How far an invitation has come, as the lesson's page says."""

    OPEN = "open"  # the link was not used yet
    CAME = "came"
    ADMITTED = "admitted"
    SENT_OUT = "sent-out"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class GuestLine:
    """A guest in the lesson's list."""

    guest: GuestId
    name: str
    what: str
    host: str
    town: str
    state: GuestState


@dataclass(frozen=True, slots=True)
class RoomGuests:
    """`people` are all whose names the room may still need; of `cards`, who are guests now, some are `admitted`."""

    people: dict[PersonId, PersonCard]
    cards: Sequence[GuestCard]
    admitted: frozenset[PersonId]

    @property
    def now(self) -> frozenset[PersonId]:
        """Whom the cards are of."""
        return frozenset(card.person for card in self.cards)


async def guests_of(db: AsyncSession, session: SessionId) -> list[GuestLine]:
    """The list of a lesson, in the order of the invitations."""
    found = await db.execute(
        select(LessonGuest, Person.name, School.town)
        .outerjoin(Person, Person.id == LessonGuest.invited_by)
        .outerjoin(SchoolClass, SchoolClass.id == LessonGuest.school_class_id)
        .outerjoin(School, School.id == SchoolClass.school_id)
        .where(LessonGuest.session_id == session)
        .order_by(LessonGuest.created_at, LessonGuest.id)
    )
    return [
        GuestLine(guest.id, guest.name, guest.what, host or "", town or "", _state(guest))
        for guest, host, town in found
    ]


async def guests_in(db: AsyncSession, room: RoomId, running: SessionId | None, now: Instant) -> RoomGuests:
    """The guests of a room who have used their link. `running` is the lesson that runs there now."""
    found = await db.execute(
        select(LessonGuest, Session, Person)
        .join(Session, Session.id == LessonGuest.session_id)
        .join(Person, Person.id == LessonGuest.person_id)
        .where(Session.room_id == room)
        .order_by(LessonGuest.created_at, LessonGuest.id)
    )
    people: dict[PersonId, PersonCard] = {}
    cards: list[GuestCard] = []
    admitted: set[PersonId] = set()
    for guest, lesson, person in found:
        people[person.id] = PersonCard(person.id, person.name, Role.GUEST, None, person.animal, person.colour)
        if not _is_now(guest, lesson, running, now):
            continue
        seat = SeatCard(
            seat=SeatId(person.id), class_name=guest.name, school_name=guest.what, town="", country="", time_zone="",
            colour=person.colour, animal=person.animal, headcount=1, is_guest=True,
        )  # fmt: skip
        cards.append(
            GuestCard(person.id, seat, is_out=guest.sent_out_at is not None, since=lesson.starts_at - OPENS_BEFORE)
        )
        if guest.admitted_at is not None:
            admitted.add(person.id)
    return RoomGuests(people, cards, frozenset(admitted))


def _is_now(guest: LessonGuest, lesson: Session, running: SessionId | None, now: Instant) -> bool:
    has_next_begun = running is not None and running != lesson.id
    hours = guest_hours(lesson.starts_at, lesson.ends_at, now, has_next_begun=has_next_begun)
    return guest.withdrawn_at is None and lesson.state is LessonState.AGREED and hours is GuestHours.NOW


def _state(guest: LessonGuest) -> GuestState:
    if guest.withdrawn_at is not None:
        return GuestState.WITHDRAWN
    if guest.sent_out_at is not None:
        return GuestState.SENT_OUT
    if guest.admitted_at is not None:
        return GuestState.ADMITTED
    return GuestState.OPEN if guest.used_at is None else GuestState.CAME
