"""What changes about prepared groups: children are dealt, dealt in, moved. A `db` is a writing session."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.mixing.dealing import ANIMALS, COUNTS, Child, Who, chosen, dealt
from hub.mixing.models import PreparedChild, PreparedGroups
from hub.sessions.models import LessonState, Session
from hub.store.changes import note
from hub.store.tables import Instant
from hub.twinnings.models import Room
from rooms.commands.groups import MAX_IN_GROUP
from rooms.ids import PersonId, RoomId, SessionId, TwinningId


class MixingProblem(StrEnum):
    """Why groups cannot be so: each reason has a sentence in every language."""

    COUNT = "count"
    NOBODY = "nobody"  # no class has pupils or tablets here
    CROWDED = "crowded"  # more children in a group than it holds
    STALE = "stale"  # somebody else dealt the children anew while this was looked at
    GONE = "gone"  # a child that is on no roster any more, or no group of these
    OVER = "over"  # the lesson was called off


class MixingRefused(Exception):
    """We said no, and say why by name."""

    def __init__(self, problem: MixingProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class GroupsPrepared:
    """A lesson's groups are others: whoever shows them looks again."""

    session: SessionId
    room: RoomId


async def open_lesson(db: AsyncSession, session: SessionId) -> Session | None:
    """The lesson whose groups are changed, for this transaction alone. Raises MixingRefused where it was called off."""
    found = await db.get(Session, session, with_for_update=True)
    if found is not None and found.state is LessonState.CANCELLED:
        raise MixingRefused(MixingProblem.OVER)
    return found


async def places_of(db: AsyncSession, session: SessionId) -> dict[PersonId, int]:
    """Who is in which group."""
    rows = await db.execute(
        select(PreparedChild.person_id, PreparedChild.place).where(PreparedChild.session_id == session)
    )
    return {person: place for person, place in rows}


@dataclass(frozen=True, slots=True)
class Dealing:
    """What a teacher asks for: so many groups of these. `revision`: of the groups that they saw, 0 of none."""

    count: int
    who: Who
    revision: int


async def deal(
    db: AsyncSession, lesson: Session, asked: Dealing, children: Sequence[Child], now: Instant, random: Random
) -> None:
    """Deal everybody anew. Raises MixingRefused."""
    before = await db.get(PreparedGroups, lesson.id)
    if (before.revision if before else 0) != asked.revision:
        raise MixingRefused(MixingProblem.STALE)
    if asked.count not in COUNTS:
        raise MixingRefused(MixingProblem.COUNT)
    mixed = chosen(children, asked.who)
    if not mixed:
        raise MixingRefused(MixingProblem.NOBODY)
    places = dealt(mixed, asked.count, {}, random)
    _check_room(places)
    animals = " ".join(ANIMALS[: asked.count])
    if before is None:
        db.add(PreparedGroups(session_id=lesson.id, animals=animals, who=asked.who, revision=1, dealt_at=now))
    else:
        before.animals, before.who, before.dealt_at = animals, asked.who, now
        before.revision += 1
    await db.flush()
    await db.execute(delete(PreparedChild).where(PreparedChild.session_id == lesson.id))
    await _place(db, lesson, places)


async def deal_in(db: AsyncSession, lesson: Session, children: Sequence[Child], random: Random) -> None:
    """Give those who are in no group one as well; nobody else moves. Once more does nothing. Raises MixingRefused."""
    groups = await _groups(db, lesson)
    placed = await places_of(db, lesson.id)
    known = {child.person for child in children}
    here = {person: place for person, place in placed.items() if person in known}
    new = dealt(chosen(children, Who(groups.who)), len(groups.animals.split()), here, random)
    _check_room(here | new)
    await _place(db, lesson, new)


async def move(
    db: AsyncSession,
    lesson: Session,
    moves: Mapping[PersonId, int | None],
    children: Iterable[Child],
    revision: int,
) -> None:
    """Put children into other groups, or into none; the last word counts. Raises MixingRefused."""
    groups = await _groups(db, lesson)
    if groups.revision != revision:
        raise MixingRefused(MixingProblem.STALE)
    known = {child.person for child in children}
    count = len(groups.animals.split())
    if not known.issuperset(moves) or any(to is not None and not 0 <= to < count for to in moves.values()):
        raise MixingRefused(MixingProblem.GONE)
    new = {person: to for person, to in moves.items() if to is not None}
    placed = {person: at for person, at in (await places_of(db, lesson.id)).items() if person in known - moves.keys()}
    _check_room(placed | new)
    gone = delete(PreparedChild).where(PreparedChild.session_id == lesson.id, PreparedChild.person_id.in_(list(moves)))
    await db.execute(gone)
    await _place(db, lesson, new)


async def remove(db: AsyncSession, lesson: Session) -> None:
    """Prepare none; once more does nothing."""
    await db.execute(delete(PreparedChild).where(PreparedChild.session_id == lesson.id))
    await db.execute(delete(PreparedGroups).where(PreparedGroups.session_id == lesson.id))
    note(db, GroupsPrepared(lesson.id, lesson.room_id))


async def forget_of_twinning(db: AsyncSession, twinning: TwinningId) -> None:
    """Of a twinning whose words and lines go: who was to be in which group goes as well."""
    theirs = select(Session.id).join(Room, Room.id == Session.room_id).where(Room.twinning_id == twinning)
    await db.execute(delete(PreparedChild).where(PreparedChild.session_id.in_(theirs)))
    await db.execute(delete(PreparedGroups).where(PreparedGroups.session_id.in_(theirs)))


async def _groups(db: AsyncSession, lesson: Session) -> PreparedGroups:
    found = await db.get(PreparedGroups, lesson.id)
    if found is None:
        raise MixingRefused(MixingProblem.STALE)
    return found


def _check_room(places: Mapping[PersonId, int]) -> None:
    sizes: dict[int, int] = {}
    for place in places.values():
        sizes[place] = sizes.get(place, 0) + 1
    if any(size > MAX_IN_GROUP for size in sizes.values()):
        raise MixingRefused(MixingProblem.CROWDED)


async def _place(db: AsyncSession, lesson: Session, places: Mapping[PersonId, int]) -> None:
    db.add_all(PreparedChild(session_id=lesson.id, person_id=person, place=at) for person, at in places.items())
    await db.flush()
    note(db, GroupsPrepared(lesson.id, lesson.room_id))
