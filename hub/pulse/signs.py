"""The last sign of each class in a twinning: when it wrote, gave, answered or was there; never what it was.

A `db` is a session of the store.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime, time
from typing import Any, Final

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.attendance.models import ClassAttendance
from hub.mascots.models import Mascot, MascotStop
from hub.materials.models import Material
from hub.notebooks.models import Notebook, NotebookLine
from hub.parcels.models import Envelope, EnvelopeSaying, Exchange
from hub.postcards.models import Postcard
from hub.sessions.models import Reply, Session
from hub.store.tables import Instant
from hub.twinnings.models import Partner, Room
from hub.writings.models import Writing
from rooms.channel import Channel, Log
from rooms.ids import ClassId, RoomId, Seq, TwinningId

TAIL: Final = 40
"""So many of the last entries of each channel are looked at: who wrote, and when."""


async def last_signs(
    db: AsyncSession, twinning: TwinningId, classes: Collection[ClassId], log: Log | None = None
) -> Mapping[ClassId, Instant]:
    """Of these partners; who has given none since it joined counts from there. Raises what the log raises."""
    found: dict[ClassId, Instant] = {}
    joined = await db.execute(
        select(Partner.school_class_id, Partner.joined_on).where(
            Partner.twinning_id == twinning, Partner.school_class_id.in_(classes)
        )
    )
    for school_class, day in joined:
        found[school_class] = Instant(int(datetime.combine(day, time(), UTC).timestamp() * 1000))
    for question in _questions(twinning):
        _take(found, ((each, at) for each, at in await db.execute(question)))
    if log is not None:
        rooms = (await db.scalars(select(Room.id).where(Room.twinning_id == twinning))).all()
        for room in rooms:
            _take(found, await _said(log, room))
    return found


def _questions(twinning: TwinningId) -> list[Select[Any]]:
    """Class and moment, from wherever classes leave a sign."""

    def newest(whose: Any, at: Any) -> Select[Any]:
        return select(whose, func.max(at)).where(at.is_not(None)).group_by(whose)

    rooms = select(Room.id).where(Room.twinning_id == twinning)
    lessons = select(Session.id).where(Session.room_id.in_(rooms))
    envelopes = select(Envelope.id).join(Exchange).where(Exchange.twinning_id == twinning)
    return [
        newest(Material.school_class_id, Material.at).where(Material.twinning_id == twinning),
        newest(Writing.school_class_id, Writing.at).where(Writing.twinning_id == twinning),
        newest(Postcard.giver_id, Postcard.at).where(Postcard.twinning_id == twinning),
        newest(Postcard.receiver_id, Postcard.opened_at).where(Postcard.twinning_id == twinning),
        newest(EnvelopeSaying.school_class_id, EnvelopeSaying.at).where(EnvelopeSaying.envelope_id.in_(envelopes)),
        newest(ClassAttendance.school_class_id, ClassAttendance.seen_at).where(ClassAttendance.session_id.in_(lessons)),
        newest(Reply.school_class_id, Reply.answered_at).where(Reply.session_id.in_(lessons)),
        newest(MascotStop.school_class_id, MascotStop.at).join(Mascot).where(Mascot.twinning_id == twinning),
        newest(NotebookLine.school_class_id, NotebookLine.at).join(Notebook).where(Notebook.twinning_id == twinning),
    ]


def _take(found: dict[ClassId, Instant], signs: Iterable[tuple[ClassId | None, int]]) -> None:
    for school_class, at in signs:
        if school_class is not None and school_class in found:
            found[school_class] = Instant(max(found[school_class], at))


async def _said(log: Log, room: RoomId) -> list[tuple[ClassId | None, int]]:
    told: list[tuple[ClassId | None, int]] = []
    for name, head in (await log.heads(room)).items():
        _, entries = await log.since(Channel(room, name), Seq(max(0, head.seq - TAIL)), TAIL)
        told += [(entry.author.school_class, entry.at) for entry in entries]
    return told
