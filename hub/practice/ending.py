"""A practice twinning goes whole: what was said and drawn, its lessons, the invented class, its school and teacher."""

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people.erasure import Erase
from hub.people.models import Person, Teaching
from hub.safety.models import Report
from hub.schools.models import School, SchoolClass
from hub.store.store import Store
from hub.store.tables import Instant
from hub.twinnings.models import Partner, PastPartner, Room, Twinning
from hub.twinnings.stages import locked
from rooms.channel import Author, Channel, Log, kind_of
from rooms.events import EntriesErased, Erased
from rooms.ids import ClassId, OpId, PersonId, RoomId, Seq, TwinningId
from signaling.channels.purge import Purge

_ENTRIES_AT_ONCE = 1_000


async def end_practice(store: Store, erase: Erase, twinning: TwinningId, by: PersonId, now: Instant) -> None:
    """Room after room, then the rows. Where a room cannot be written all stays, and to ask again goes on from there.

    Does nothing to a twinning that is real. Raises what the log raises.
    """
    async with store.reading() as db:
        practice = select(Twinning.id).where(Twinning.id == twinning, Twinning.is_practice)
        rooms = (await db.scalars(select(Room.id).where(Room.twinning_id.in_(practice)))).all()
    for room in rooms:
        for person in sorted(await authors(store.log, room)):
            await erase(room, Purge(person, Author(by, None), OpId(f"practice-{person[:8]}-{now}")))
    async with store.writing() as db:
        found = await locked(db, twinning)
        if found is not None and found.is_practice:
            await _delete(db, twinning)


async def authors(log: Log, room: RoomId) -> set[PersonId]:
    """Of whom something still stands in a room."""
    found: set[PersonId] = set()
    for name in await log.heads(room):
        if kind_of(name) == "floor":
            continue
        after = Seq(0)
        while some := (await log.since(Channel(room, name), after, _ENTRIES_AT_ONCE))[1]:
            found |= {each.author.person for each in some if not isinstance(each.event, Erased | EntriesErased)}
            after = some[-1].seq
    return found


async def _delete(db: AsyncSession, twinning: TwinningId) -> None:
    """Lessons, tasks, news and rooms go along with the twinning; real classes stay."""
    invented: list[ClassId] = []
    for kind in (Partner, PastPartner):
        theirs = select(SchoolClass.id).join(kind, kind.school_class_id == SchoolClass.id)
        invented += await db.scalars(theirs.where(kind.twinning_id == twinning, SchoolClass.is_practice))
    schools = (await db.scalars(select(SchoolClass.school_id).where(SchoolClass.id.in_(invented)))).all()
    rooms = select(Room.id).where(Room.twinning_id == twinning)
    for gone in (
        delete(Report).where(Report.room_id.in_(rooms)),
        delete(Twinning).where(Twinning.id == twinning),
        delete(Teaching).where(Teaching.school_class_id.in_(invented)),
        delete(Person).where(Person.school_class_id.in_(invented)),
        delete(SchoolClass).where(SchoolClass.id.in_(invented)),
        delete(School).where(School.id.in_(schools), School.is_practice),
    ):
        await db.execute(gone)
