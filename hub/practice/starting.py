"""Starts a practice twinning: an invented class of another country, its school, its teacher, a first word in chat."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people.actions import add_person
from hub.schools.actions import add_class, add_school
from hub.schools.models import School, SchoolClass
from hub.store.store import Store
from hub.store.tables import Instant
from hub.twinnings import actions
from hub.twinnings.cards import Card
from hub.twinnings.models import STAFF, Room, Twinning
from hub.twinnings.news import NewsKind, tell
from hub.twinnings.proposals import day_of
from hub.twinnings.stages import Stage
from rooms.channel import CHAT, Author, Channel, Log
from rooms.commands import Say
from rooms.ids import ClassId, OpId, PersonId, RoomId, TwinningId
from rooms.rights import Role
from signaling.channels.turn import Memory, Submission, Turn

DAYS: Final = 14
"""For which lessons can be proposed: the clock `practice` is as long."""

Words = Callable[[str], str]
"""The texts of the hub, in the language of the teacher who practises."""


@dataclass(frozen=True, slots=True)
class _Town:
    """Where an invented class is."""

    name: str
    country: str
    time_zone: str
    latitude: float
    longitude: float
    language: str
    colour: int


_AVEIRO: Final = _Town("Aveiro", "PT", "Europe/Lisbon", 40.6, -8.7, "pt", 3)
_PTUJ: Final = _Town("Ptuj", "SI", "Europe/Ljubljana", 46.4, 15.9, "sl", 3)


@dataclass(frozen=True, slots=True)
class _Begun:
    twinning: TwinningId
    author: Author
    rooms: tuple[tuple[RoomId, str], ...]  # each with its first word


async def practice_of(db: AsyncSession, person: PersonId) -> TwinningId | None:
    """The one that a teacher has begun, if there is one."""
    return await db.scalar(select(Twinning.id).where(Twinning.practice_of == person))


async def start(
    store: Store, *, person: PersonId, school_class: ClassId, languages: list[str], words: Words, now: Instant
) -> TwinningId:
    """A teacher has one at a time: asking again gives the first. Raises IntegrityError for two at once."""
    async with store.writing() as db:
        there = await practice_of(db, person)
        if there is not None:
            return there
        begun = await _write(db, person, school_class, languages, words, now)
    for room, text in begun.rooms:
        await _say(store.log, room, begun.author, text, now)
    return begun.twinning


async def _write(
    db: AsyncSession, person: PersonId, ours: ClassId, languages: list[str], words: Words, now: Instant
) -> _Begun:
    mine = select(School.country).join(SchoolClass, SchoolClass.school_id == School.id).where(SchoolClass.id == ours)
    town = _PTUJ if await db.scalar(mine) == _AVEIRO.country else _AVEIRO
    theirs, author = await _invent(db, town, ours, languages, words, now)
    today = day_of(now)
    card = Card(
        title=words("practice-title"),
        words=words("practice-words"),
        languages=tuple(languages),
        starts_on=today - timedelta(days=1),  # it is yesterday somewhere
        ends_on=today + timedelta(days=DAYS),
        wanted=2,
    )
    made = await actions.start(db, card=card, school_class=ours, room_title=words("practice-room"), on=today)
    made.stage = Stage.RUNNING.value
    made.is_practice, made.practice_of, made.practice_since = True, person, now
    await actions.join(db, twinning=made.id, school_class=theirs, on=today)
    tell(db, made.id, NewsKind.STARTED, now, school_class=ours)
    tell(db, made.id, NewsKind.JOINED, now, school_class=theirs)
    rooms = (await db.scalars(select(Room).where(Room.twinning_id == made.id))).all()
    first = tuple((each.id, words(f"practice-hello-{'staff' if each.kind == STAFF else 'room'}")) for each in rooms)
    return _Begun(made.id, author, first)


async def _invent(
    db: AsyncSession, town: _Town, ours: ClassId, languages: list[str], words: Words, now: Instant
) -> tuple[ClassId, Author]:
    """The class and its teacher, who can never sign in: there is no address, no password and no card."""
    like = await db.get_one(SchoolClass, ours)
    school = await add_school(
        db,
        name=words("practice-school"),
        town=town.name,
        country=town.country,
        time_zone=town.time_zone,
        latitude=town.latitude,
        longitude=town.longitude,
    )
    school.is_practice = True
    made = await add_class(
        db,
        school=school.id,
        name=words("practice-class"),
        ages=(like.age_from, like.age_to),
        languages=[town.language, *(each for each in languages if each != town.language)],
        headcount=21,
        colour=town.colour if like.colour != town.colour else town.colour + 1,
        animal="bird" if like.animal != "bird" else "fox",
    )
    made.is_practice = True
    teacher = await add_person(db, role=Role.TEACHER, name=words("practice-teacher"), now=now, school_class=made.id)
    return made.id, Author(teacher.id, made.id)


async def _say(log: Log, room: RoomId, author: Author, text: str, now: Instant) -> None:
    channel, memory = Channel(room, CHAT), Memory(CHAT)
    said = Submission(channel, author, OpId("practice-hello"), Say(text=text), lambda answer: None)
    turn = Turn(memory, [said], now)
    await log.turn(channel, memory.known, turn.keys, turn.decide, turn.now)
