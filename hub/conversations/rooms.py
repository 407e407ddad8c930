"""Whose conversations somebody may look back at: the rooms of their twinnings, those in the archive too."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people.rights import HubVerb
from hub.twinnings.models import STAFF, Partner, Room, Twinning
from hub.twinnings.stages import Stage
from rooms.ids import ClassId, RoomId, TwinningId
from rooms.rights import Actor, Place, Rights


@dataclass(frozen=True, slots=True)
class TalkRoom:
    """A room with a chat. The staff room has no title."""

    room: RoomId
    title: str
    is_staff: bool
    twinning: TwinningId
    twinning_title: str
    is_archived: bool


async def rooms_to_look_back_at(db: AsyncSession, rights: Rights, actor: Actor) -> list[TalkRoom]:
    """Each once: of the twinning that began last first, its staff room before the others."""
    rows = await db.execute(
        select(Room, Twinning, Partner.school_class_id)
        .join(Twinning, Twinning.id == Room.twinning_id)
        .join(Partner, Partner.twinning_id == Twinning.id)
        .where(Partner.school_class_id.in_(actor.classes))
        .order_by(Twinning.starts_on.desc(), Twinning.title, Twinning.id, Room.kind.desc(), Room.title, Room.id)
    )
    found: dict[RoomId, tuple[Room, Twinning, set[ClassId]]] = {}
    for room, twinning, school_class in rows:
        found.setdefault(room.id, (room, twinning, set()))[2].add(school_class)
    return [
        TalkRoom(room.id, room.title, room.kind == STAFF, twinning.id, twinning.title, _is_archived(twinning))
        for room, twinning, classes in found.values()
        if rights.may(actor, HubVerb.LOOK_BACK, _place(room, twinning, classes))
    ]


def _place(room: Room, twinning: Twinning, classes: set[ClassId]) -> Place:
    """Of its partners, those alone that are the actor's: others decide nothing here."""
    return Place(
        partners=frozenset(classes),
        is_staff=room.kind == STAFF,
        is_draft=twinning.is_for_adults,
        is_archived=_is_archived(twinning),
    )


def _is_archived(twinning: Twinning) -> bool:
    return twinning.stage == Stage.ARCHIVED
