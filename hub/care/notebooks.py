"""What an export tells of joint notebooks: every measure that all classes see, with the material that is its photo."""

from zipfile import ZipFile

import msgspec
from sqlalchemy.ext.asyncio import AsyncSession

from hub.notebooks.queries import shown_notebooks
from hub.store.tables import Instant
from rooms.ids import TwinningId


class MeasureTold(msgspec.Struct, frozen=True):
    """A line; `day` is ISO 8601, `photo` the id of a material."""

    school_class: str
    day: str
    value: float
    note: str
    photo: str | None


class NotebookTold(msgspec.Struct, frozen=True):
    """A notebook with its lines, day by day."""

    title: str
    what: str
    unit: str
    lines: list[MeasureTold]


async def write_notebooks(archive: ZipFile, db: AsyncSession, twinning: TwinningId, now: Instant) -> None:
    """`notebooks.json`, where there is one; the photos themselves lie among the materials."""
    told = [
        NotebookTold(
            each.title,
            each.what,
            each.unit,
            [
                MeasureTold(line.school_class, line.day.isoformat(), line.thousandths / 1000, line.note, line.photo)
                for line in each.lines
            ],
        )
        for each in await shown_notebooks(db, twinning, now)
    ]
    if told:
        archive.writestr("notebooks.json", msgspec.json.format(msgspec.json.encode(told)))
