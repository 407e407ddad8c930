"""The hub's answer to the live rooms: who is behind a login, and what a room is."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from hub.consent.ledger import Kind, Tag, missing
from hub.consent.queries import given_now
from hub.guests.queries import guests_in
from hub.music.queries import lengths_of
from hub.pages.atlas import spot_on_europe
from hub.people import logins
from hub.people.logins import LoginRevoked, Standing
from hub.people.models import Person
from hub.people.teaching import TeachingChanged, teachers_of
from hub.safety.classes import rules_of
from hub.schools.models import School, SchoolClass
from hub.schools.queries import ClassCard, classes_of, place_of
from hub.sessions.queries import LessonLine, lessons_around, running_lesson
from hub.store.store import Store
from hub.store.tables import Instant
from hub.twinnings.models import STAFF, PastPartner, Room, Twinning
from hub.uploads.sight import pictures_in
from rooms.holding import LiveChat
from rooms.ids import ClassId, PersonId, RoomId, SeatId, TwinningId
from rooms.rights import Actor, Place, Role
from signaling.ports import Beside, Directory, Lesson, PersonCard, RoomCard, SeatCard

_ON_CAMERA = (Kind.FACE, Kind.VOICE)
CACHED_LOGINS = 4096
CACHED_FOR = 5_000
"""Milliseconds. A revocation of this process empties the cache at once; one of another worker counts after this."""


class HubDirectory(Directory):
    """Answers from the store. `clock_ms` gives milliseconds since 1970 (UTC)."""

    def __init__(self, store: Store, clock_ms: Callable[[], int]) -> None:
        self._store = store
        self._clock_ms = clock_ms
        self._cache: OrderedDict[bytes, tuple[Standing, Instant]] = OrderedDict()
        self._revocations = 0
        store.changes.listen(LoginRevoked, self._forget)
        store.changes.listen(TeachingChanged, self._forget_all)

    async def who(self, token: str) -> Actor | None:
        """As `Directory.who`; a login that is used stays alive."""
        standing = await self._standing(token)
        return None if standing is None else standing.actor

    async def room(self, room: RoomId, now: int) -> RoomCard | None:
        """As `Directory.room`."""
        async with self._store.reading() as db:
            found = await db.get(Room, room)
            if found is None:
                return None
            twinning = await db.get_one(Twinning, found.twinning_id)
            classes = await classes_of(db, twinning.id, now)
            running = await running_lesson(db, found.id, now)
            rules = await rules_of(db, [each.school_class for each in classes])
            is_staff = found.kind == STAFF
            zones = {} if is_staff else {each.school_class: each.time_zone for each in classes}
            given = await given_now(db, zones, Instant(now))
            guests = await guests_in(db, found.id, None if running is None else running.session, now)
            talkers = frozenset(each for each, its in rules.items() if its.live_chat is not LiveChat.OFF)
            writers = frozenset(each for each, its in rules.items() if its.live_chat is LiveChat.LIVE)
            people = await _past_people(db, twinning.id) | await _people(
                db, [each.school_class for each in classes], now, with_pupils=not is_staff
            )
            return RoomCard(
                room=found.id,
                title=found.title,
                twinning_title=twinning.title,
                place=replace(
                    place_of(classes, twinning),
                    talkers=talkers,
                    writers=writers,
                    shown=frozenset(tag.person for tag in given if tag.kind is Kind.DRAWING),
                    guests=guests.now,
                    admitted=guests.admitted,
                    is_staff=is_staff,
                ),
                seats=tuple(_seat(each) for each in classes),
                people=guests.people | people,
                lesson=None if running is None else _lesson(running),
                lessons=[_lesson(each) for each in await lessons_around(db, found.id, now)],
                chat={each: its.live_chat for each, its in rules.items()},
                beside=_beside(people, zones, given),
                words={each: its.words for each, its in rules.items()},
                guests=guests.cards,
                pieces=await lengths_of(db, found.id),
                pictures=await pictures_in(db, found.id, Instant(now)),
                pages=found.page_names or ("",) * found.pages,
                prints=found.page_prints or (),
            )

    async def _standing(self, token: str) -> Standing | None:
        now = self._clock_ms()
        key = logins.hash_of(token)
        cached = self._cache.get(key)
        if cached is not None and now < min(cached[1], cached[0].until):
            return cached[0]
        revocations = self._revocations
        async with self._store.reading() as db:
            standing = await logins.standing(db, token, now)
        if standing is None:
            self._cache.pop(key, None)
            return None
        if standing.is_due:
            await self._note_seen(standing, now)
        if revocations == self._revocations:  # else it may be the very one that was revoked while we read
            self._remember(key, standing, now + CACHED_FOR)
        return standing

    async def _note_seen(self, standing: Standing, now: Instant) -> None:
        """Nobody is turned away because the disk is full: then the login counts as idle a little early."""
        with suppress(SQLAlchemyError):
            async with self._store.writing() as db:
                await logins.seen(db, standing.login, now)

    def _remember(self, key: bytes, standing: Standing, until: Instant) -> None:
        self._cache[key] = (standing, until)
        self._cache.move_to_end(key)
        while len(self._cache) > CACHED_LOGINS:
            self._cache.popitem(last=False)

    def _forget(self, change: LoginRevoked) -> None:
        self._revocations += 1
        self._cache.pop(change.token_hash, None)

    def _forget_all(self, change: TeachingChanged) -> None:
        """It happens a few times a year, and logins are not known by their person."""
        del change
        self._revocations += 1
        self._cache.clear()


def _seat(each: ClassCard) -> SeatCard:
    return SeatCard(
        seat=SeatId(each.school_class),
        class_name=each.name,
        school_name=each.school_name,
        town=each.town,
        country=each.country,
        time_zone=each.time_zone,
        colour=each.colour,
        animal=each.animal,
        headcount=each.headcount,
        spot=None if each.longitude is None or each.latitude is None else spot_on_europe(each.longitude, each.latitude),
    )


async def _people(
    db: AsyncSession, classes: list[ClassId], now: Instant, *, with_pupils: bool
) -> dict[PersonId, PersonCard]:
    """Pupils and tablets by their class, teachers by the one for which they are here (`Actor.at`)."""
    pupils = await db.scalars(
        select(Person)
        .where(Person.school_class_id.in_(classes if with_pupils else []), Person.role != Role.TEACHER)
        .order_by(Person.name, Person.id)
    )
    cards = {each.id: _person(each, each.school_class_id) for each in pupils}
    here = Place(partners=frozenset(classes))
    by_class = await teachers_of(db, classes, now)
    for teacher in {person.id: person for people in by_class.values() for person in people}.values():
        theirs = frozenset(each for each in classes if teacher in by_class[each])
        own = teacher.school_class_id if teacher.school_class_id in theirs else None
        cards[teacher.id] = _person(teacher, Actor(teacher.id, teacher.role, own, theirs).at(here).school_class)
    return cards


async def _past_people(db: AsyncSession, twinning: TwinningId) -> dict[PersonId, PersonCard]:
    """Whoever belongs to a class that left has its name: what they wrote stays the class's, nobody is shown."""
    rows = await db.execute(
        select(Person.id, Person.role, SchoolClass, School.town)
        .join(SchoolClass, SchoolClass.id == Person.school_class_id)
        .join(School, School.id == SchoolClass.school_id)
        .join(PastPartner, PastPartner.school_class_id == SchoolClass.id)
        .where(PastPartner.twinning_id == twinning)
    )
    return {
        id: PersonCard(id, f"{each.name}, {town}", role, each.id, each.animal, each.colour)
        for id, role, each, town in rows
    }


def _beside(
    people: Mapping[PersonId, PersonCard], classes: Iterable[ClassId], given: set[Tag]
) -> dict[ClassId, Beside]:
    """Of each class those pupils to whose face, or voice, nobody has consented."""
    return {
        each: Beside(
            *(frozenset(tag.person for tag in missing(given, _tags(people, each, kind))) for kind in _ON_CAMERA)
        )
        for each in classes
    }


def _tags(people: Mapping[PersonId, PersonCard], school_class: ClassId, kind: Kind) -> list[Tag]:
    return [
        Tag(card.person, kind)
        for card in people.values()
        if card.role is Role.PUPIL and card.school_class == school_class
    ]


def _person(each: Person, school_class: ClassId | None) -> PersonCard:
    return PersonCard(each.id, each.name, each.role, school_class, each.animal, each.colour)


def _lesson(line: LessonLine) -> Lesson:
    return Lesson(line.session, line.title, line.starts_at, line.ends_at)
