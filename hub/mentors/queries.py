"""What a mentor sees of the twinnings of their countries: dates, partners, and for how long nothing was written."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.mentors.areas import covers
from hub.mentors.models import Mentor
from hub.schools.models import School, SchoolClass
from hub.store.tables import Instant
from hub.twinnings.models import Partner, Room, Twinning
from rooms.channel import Channel, Log
from rooms.ids import PersonId, RoomId, Seq, TwinningId


@dataclass(frozen=True, slots=True)
class Accompanied:
    """One running twinning. `last_at` is when somebody wrote or drew last, None where nobody has yet."""

    twinning: TwinningId
    title: str
    starts_on: date
    ends_on: date
    countries: Sequence[str]
    partners: int
    last_at: Instant | None


async def areas_of(db: AsyncSession, mentor: PersonId) -> list[str]:
    """Which countries and regions a mentor accompanies."""
    found = await db.get(Mentor, mentor)
    return [] if found is None else found.countries


async def overview(
    db: AsyncSession, log: Log, areas: Sequence[str], accompanied: Collection[TwinningId] = ()
) -> list[Accompanied]:
    """The running twinnings in which a class of these areas takes part, and all into which the mentor is invited.

    None that is there to practise, but those into which they are.

    The most silent first.
    """
    rows = await db.execute(
        select(Twinning, School.country, School.region)
        .join(Partner, Partner.twinning_id == Twinning.id)
        .join(SchoolClass, SchoolClass.id == Partner.school_class_id)
        .join(School, School.id == SchoolClass.school_id)
        .where(or_(and_(Twinning.stage == "running", ~Twinning.is_practice), Twinning.id.in_(accompanied)))
        .order_by(Twinning.title, Twinning.id, Partner.position)
    )
    classes: dict[TwinningId, list[str]] = {}
    twinnings: dict[TwinningId, Twinning] = {}
    theirs = set(accompanied)
    for twinning, country, region in rows:
        twinnings[twinning.id] = twinning
        classes.setdefault(twinning.id, []).append(country)
        if covers(areas, country, region):
            theirs.add(twinning.id)
    theirs &= twinnings.keys()
    rooms: dict[TwinningId, list[RoomId]] = {id: [] for id in theirs}
    for room, id in await db.execute(select(Room.id, Room.twinning_id).where(Room.twinning_id.in_(theirs))):
        rooms[id].append(room)
    lines = [
        Accompanied(
            twinning=id,
            title=twinnings[id].title,
            starts_on=twinnings[id].starts_on,
            ends_on=twinnings[id].ends_on,
            countries=list(dict.fromkeys(classes[id])),
            partners=len(classes[id]),
            last_at=await _last_at(log, rooms[id]),
        )
        for id in theirs
    ]
    return sorted(lines, key=lambda line: (line.last_at or 0, line.title, line.twinning))


async def _last_at(log: Log, rooms: Sequence[RoomId]) -> Instant | None:
    """When the last entry of any channel of these rooms was written: its moment alone, never what it says."""
    last: Instant | None = None
    for room in rooms:
        for name, head in (await log.heads(room)).items():
            _, entries = await log.since(Channel(room, name), Seq(head.seq - 1), 1)
            last = max([entry.at for entry in entries] + ([] if last is None else [last]), default=None)
    return last
