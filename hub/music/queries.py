"""What is read of pieces. A `db` is a session of the store."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.music.models import Piece
from hub.twinnings.models import STAFF, Room
from hub.uploads.models import Upload
from rooms.ids import RoomId, TwinningId


@dataclass(frozen=True, slots=True)
class PieceCard:
    """A piece as a room shows it."""

    id: str
    title: str
    composer: str
    source: str
    length_ms: int
    travels: bool


async def pieces_of(db: AsyncSession, room: RoomId) -> Sequence[PieceCard]:
    """All of a room, the newest first."""
    rows = await db.execute(
        select(Piece, Upload.duration_ms)
        .join(Upload, Upload.id == Piece.upload_id)
        .where(Upload.room_id == room)
        .order_by(Upload.at.desc(), Upload.id)
    )
    return [
        PieceCard(each.upload_id, each.title, each.composer, each.source, length or 0, each.travels)
        for each, length in rows
    ]


async def piece_in(db: AsyncSession, room: RoomId, piece: str) -> PieceCard | None:
    """One of a room; None where it is not there, or no more."""
    return next((each for each in await pieces_of(db, room) if each.id == piece), None)


async def lengths_of(db: AsyncSession, room: RoomId) -> Mapping[str, int]:
    """How long each piece of a room is, in milliseconds."""
    rows = await db.execute(
        select(Piece.upload_id, Upload.duration_ms)
        .join(Upload, Upload.id == Piece.upload_id)
        .where(Upload.room_id == room)
    )
    return {piece: length or 0 for piece, length in rows}


async def all_travelling(db: AsyncSession, twinning: TwinningId) -> set[str]:
    """The pieces of a twinning that may be given away."""
    asked = select(Piece.upload_id).join(Upload, Upload.id == Piece.upload_id)
    return set(await db.scalars(asked.where(Upload.twinning_id == twinning, Piece.travels)))


async def travelling(db: AsyncSession, twinning: TwinningId, piece: str) -> Upload | None:
    """The sound of one that may be given away, in a room of a twinning where its teachers are not alone."""
    return await db.scalar(
        select(Upload)
        .join(Piece, Piece.upload_id == Upload.id)
        .join(Room, Room.id == Upload.room_id)
        .where(Upload.id == piece, Upload.twinning_id == twinning, Room.kind != STAFF, Piece.travels)
    )
