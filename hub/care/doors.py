"""What an export tells of calendars of doors: the doors that stand open for all classes."""

from zipfile import ZipFile

import msgspec
from sqlalchemy.ext.asyncio import AsyncSession

from hub.advent.queries import opened_in
from hub.store.tables import Instant
from rooms.ids import TwinningId


class DoorTold(msgspec.Struct, frozen=True):
    """A door; `day` is ISO 8601, `material` the id of what stands behind it."""

    number: int
    day: str
    school_class: str | None
    material: str | None
    words: str
    language: str


class CalendarTold(msgspec.Struct, frozen=True):
    """A calendar with its open doors."""

    title: str
    doors: list[DoorTold]


async def write_doors(archive: ZipFile, db: AsyncSession, twinning: TwinningId, now: Instant) -> None:
    """`doors.json`; none where no door is open."""
    told = [
        CalendarTold(
            each.title,
            [
                DoorTold(door.number, door.day.isoformat(), door.school_class, door.material, door.words, door.language)
                for door in each.doors
            ],
        )
        for each in await opened_in(db, twinning, now)
        if each.doors
    ]
    if told:
        archive.writestr("doors.json", msgspec.json.format(msgspec.json.encode(told)))
