"""What the pages show of twinnings: somebody's list, and the home of one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from hub.mentors.accompanying import mentors_of
from hub.schools.queries import ClassCard, classes_of, place_of
from hub.sessions.queries import LessonLine, next_lesson
from hub.store.tables import Instant
from hub.twinnings.actions import card_of
from hub.twinnings.cards import Card
from hub.twinnings.models import STAFF, Partner, Room, Twinning
from hub.twinnings.stages import Stage, leading
from rooms.ids import ClassId, PersonId, RoomId, TwinningId
from rooms.rights import Actor, Place, Role


@dataclass(frozen=True, slots=True)
class RoomLine:
    """A room of a twinning; `pages` is how many board pages it has."""

    room: RoomId
    title: str
    pages: int


@dataclass(frozen=True, slots=True)
class TwinningLine:
    """A twinning in somebody's list."""

    twinning: TwinningId
    title: str
    languages: Sequence[str]
    starts_on: date
    ends_on: date
    stage: Stage
    is_looking: bool
    is_practice: bool
    classes: Sequence[ClassCard]
    rooms: Sequence[RoomLine]


@dataclass(frozen=True, slots=True)
class TwinningHome:
    """Everything the home of a twinning shows. `place` is for `Rights.may`; times are milliseconds (UTC)."""

    twinning: TwinningId
    title: str
    languages: Sequence[str]
    starts_on: date
    ends_on: date
    card: Card
    revision: int
    stage: Stage
    practice_since: Instant | None  # where the partner is invented
    practice_of: PersonId | None
    leader: ClassId | None
    place: Place
    classes: Sequence[ClassCard]
    rooms: Sequence[RoomLine]
    staff_room: RoomId | None  # for its teachers alone
    next_lesson: LessonLine | None  # the one that runs, else the next one
    teachers: int
    pupils: int


async def twinnings_of(db: AsyncSession, actor: Actor, now: Instant) -> list[TwinningLine]:
    """The twinnings in which a class of the actor takes part, the one that began last first."""
    # Pupils come when it begins.
    seen = [] if actor.role is Role.TEACHER else [Twinning.stage != Stage.DRAFT, ~Twinning.is_practice]
    found = await db.scalars(
        select(Twinning)
        .where(Twinning.id.in_(select(Partner.twinning_id).where(Partner.school_class_id.in_(actor.classes))), *seen)
        .order_by(Twinning.starts_on.desc(), Twinning.title, Twinning.id)
    )
    return [
        TwinningLine(
            twinning=each.id,
            title=each.title,
            languages=tuple(each.languages),
            starts_on=each.starts_on,
            ends_on=each.ends_on,
            stage=Stage(each.stage),
            is_looking=each.is_looking,
            is_practice=each.is_practice,
            classes=await classes_of(db, each.id, now),
            rooms=await rooms_of(db, each.id),
        )
        for each in found.all()
    ]


async def twinning_home(db: AsyncSession, twinning_id: TwinningId, now: Instant) -> TwinningHome | None:
    """The home of a twinning, or None where there is none; whether someone may see it is asked of `Rights`."""
    leader = leading(Twinning.id).limit(1).scalar_subquery()
    found = (await db.execute(select(Twinning, leader).where(Twinning.id == twinning_id))).first()
    if found is None:
        return None
    twinning, leads = found
    classes = await classes_of(db, twinning_id, now)
    rooms = await _every_room(db, twinning_id)
    return TwinningHome(
        twinning=twinning.id,
        title=twinning.title,
        languages=tuple(twinning.languages),
        starts_on=twinning.starts_on,
        ends_on=twinning.ends_on,
        card=card_of(twinning),
        revision=twinning.revision,
        stage=Stage(twinning.stage),
        practice_since=twinning.practice_since,
        practice_of=twinning.practice_of,
        leader=leads,
        place=await _with_mentors(db, twinning_id, place_of(classes, twinning)),
        classes=classes,
        rooms=_lines(rooms),
        staff_room=next((each.id for each in rooms if each.kind == STAFF), None),
        next_lesson=await next_lesson(db, twinning_id, now),
        teachers=sum(len(each.teachers) for each in classes),
        pupils=sum(each.pupils for each in classes),
    )


async def outline(db: AsyncSession, twinning_id: TwinningId) -> tuple[Twinning, Place] | None:
    """A twinning and what the table of rights asks about it, no more; None where there is none."""
    twinning = await db.get(Twinning, twinning_id)
    if twinning is None:
        return None
    partners = await db.scalars(select(Partner.school_class_id).where(Partner.twinning_id == twinning_id))
    place = Place(
        partners=frozenset(partners),
        is_draft=twinning.is_for_adults,
        is_archived=twinning.stage == Stage.ARCHIVED,
        is_looking=twinning.is_looking,
    )
    return twinning, await _with_mentors(db, twinning_id, place)


async def _with_mentors(db: AsyncSession, twinning: TwinningId, place: Place) -> Place:
    """The same place with those who accompany it."""
    mentors = await mentors_of(db, twinning)
    return replace(
        place,
        mentors=frozenset(each.person for each in mentors),
        readers=frozenset(each.person for each in mentors if each.reads_rooms),
    )


async def staff_room_beside(db: AsyncSession, room: RoomId) -> RoomId | None:
    """The staff room of a room's twinning, if that is another room."""
    beside = aliased(Room)
    return await db.scalar(
        select(beside.id)
        .join(Room, Room.twinning_id == beside.twinning_id)
        .where(Room.id == room, beside.kind == STAFF, beside.id != room)
    )


async def rooms_of(db: AsyncSession, twinning: TwinningId) -> list[RoomLine]:
    """The rooms of a twinning to which its pupils may come: all but the staff room."""
    return _lines(await _every_room(db, twinning))


async def _every_room(db: AsyncSession, twinning: TwinningId) -> Sequence[Room]:
    found = await db.scalars(select(Room).where(Room.twinning_id == twinning).order_by(Room.title, Room.id))
    return found.all()


def _lines(rooms: Sequence[Room]) -> list[RoomLine]:
    return [RoomLine(each.id, each.title, each.pages) for each in rooms if each.kind != STAFF]
