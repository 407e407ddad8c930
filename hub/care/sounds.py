"""What an export tells of sound boards: the things of each, with the materials that are their sounds."""

from zipfile import ZipFile

import msgspec
from sqlalchemy.ext.asyncio import AsyncSession

from hub.sounds.queries import shown_boards
from hub.store.tables import Instant
from rooms.ids import TwinningId


class ThingTold(msgspec.Struct, frozen=True):
    """A row, its name by language; `drawing` and `sounds` are ids of materials."""

    names: dict[str, str]
    picture: str
    drawing: str | None
    sounds: list[str]


class BoardTold(msgspec.Struct, frozen=True):
    """A board with its rows from top to bottom."""

    title: str
    things: list[ThingTold]


async def write_sounds(archive: ZipFile, db: AsyncSession, twinning: TwinningId, now: Instant) -> None:
    """`sounds.json`, where there is a board; the sounds themselves lie among the materials."""
    told = [
        BoardTold(
            board.title,
            [ThingTold(dict(each.names), each.picture, each.drawing, list(each.sounds)) for each in board.things],
        )
        for board in await shown_boards(db, twinning, now)
    ]
    if told:
        archive.writestr("sounds.json", msgspec.json.format(msgspec.json.encode(told)))
