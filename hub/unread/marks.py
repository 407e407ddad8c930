"""How far somebody has read a room's chat, and what others wrote there since: one question for all rooms."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import and_, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people.rights import HubVerb
from hub.store.tables import Instant
from hub.twinnings.models import STAFF, Partner, Room, Twinning
from hub.twinnings.stages import Stage
from hub.unread.models import RoomRead
from rooms.channel import CHAT, Counted, Log
from rooms.events import MessageSaid
from rooms.ids import ClassId, PersonId, RoomId, Seq, TwinningId
from rooms.rights import Actor, Place, Rights

SAID: Final = str(MessageSaid.__struct_config__.tag)

EVER: Final = Instant(0)

_WITHIN = 300
"""So many entries of a chat are looked at: erased ones, and those that say what was erased, are among them."""


@dataclass(frozen=True, slots=True)
class RoomNews:
    """A room in which others wrote something that is new to the reader. The staff room has no title."""

    room: RoomId
    title: str
    is_staff: bool
    twinning: TwinningId
    twinning_title: str
    count: int


@dataclass(frozen=True, slots=True)
class Unread:
    """What is new to somebody, staff rooms first."""

    rooms: Sequence[RoomNews] = ()

    @property
    def total(self) -> int:
        """In all rooms."""
        return sum(each.count for each in self.rooms)

    def in_room(self, room: RoomId) -> int:
        """In this one."""
        return sum(each.count for each in self.rooms if each.room == room)

    def in_twinning(self, twinning: TwinningId) -> int:
        """In all rooms of this twinning."""
        return sum(each.count for each in self.rooms if each.twinning == twinning)


@dataclass(slots=True)
class _Door:
    """A room of the actor's: who of it is theirs, and how far they have read."""

    room: Room
    twinning: Twinning
    read: Seq
    classes: set[ClassId]

    def news(self, count: int) -> RoomNews:
        room, twinning = self.room, self.twinning
        return RoomNews(room.id, room.title, room.kind == STAFF, twinning.id, twinning.title, count)


async def unread_of(db: AsyncSession, log: Log, rights: Rights, actor: Actor, since: Instant = EVER) -> Unread:
    """What others said in the rooms of the actor's twinnings, those in the archive left out. Raises Unavailable."""
    if not rights.may(actor, HubVerb.KEEP_UP, Place(partners=actor.classes)):
        return Unread()
    doors = [each for each in await _doors(db, actor) if rights.may(actor, HubVerb.KEEP_UP, _place(each))]
    if not doors:
        return Unread()
    wanted = Counted(CHAT, SAID, actor.person, _WITHIN, since)
    counts = await log.count(wanted, {each.room.id: each.read for each in doors})
    return Unread([each.news(counts[each.room.id]) for each in doors if each.room.id in counts])


async def note_read(db: AsyncSession, person: PersonId, room: RoomId, seq: Seq) -> None:
    """They have read the chat up to this number; what comes late, or twice, changes nothing."""
    insert = sqlite.insert if db.get_bind().dialect.name == "sqlite" else postgresql.insert
    row = {"person_id": person, "room_id": room, "channel": CHAT, "seq": seq}
    await db.execute(
        insert(RoomRead)
        .values(row)
        .on_conflict_do_update(
            index_elements=["person_id", "room_id", "channel"], set_={"seq": seq}, where=RoomRead.seq < seq
        )
    )


async def _doors(db: AsyncSession, actor: Actor) -> list[_Door]:
    rows = await db.execute(
        select(Room, Twinning, Partner.school_class_id, RoomRead.seq)
        .join(Twinning, Twinning.id == Room.twinning_id)
        .join(Partner, Partner.twinning_id == Twinning.id)
        .outerjoin(
            RoomRead,
            and_(RoomRead.room_id == Room.id, RoomRead.person_id == actor.person, RoomRead.channel == CHAT),
        )
        .where(Partner.school_class_id.in_(actor.classes), Twinning.stage != Stage.ARCHIVED)
        .order_by(Room.kind.desc(), Twinning.title, Room.title, Room.id)  # "staff" comes before "class"
    )
    found: dict[RoomId, _Door] = {}
    for room, twinning, school_class, seq in rows:
        found.setdefault(room.id, _Door(room, twinning, Seq(seq or 0), set())).classes.add(school_class)
    return list(found.values())


def _place(door: _Door) -> Place:
    """Of its partners, those alone that are the actor's: others decide nothing here."""
    return Place(
        partners=frozenset(door.classes),
        is_staff=door.room.kind == STAFF,
        is_draft=door.twinning.is_for_adults,
    )
