"""What is done with pieces: a sound of a room becomes one, and is one no more."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession

from hub.music.models import Piece
from hub.store.changes import note
from hub.uploads.models import Upload
from rooms.ids import RoomId
from rooms.text import clean_line

MAX_WORDS: Final = 120


@dataclass(frozen=True, slots=True)
class PiecesChanged:
    """A room has other pieces than before: whoever is in it may play them."""

    room: RoomId


async def describe(
    db: AsyncSession, sound: Upload, *, title: str, composer: str, source: str, travels: bool = False
) -> Piece:
    """Make a piece of a sound, or say anew what it is; without a title it has the file's. Raises Refused."""
    piece = await db.get(Piece, sound.id) or Piece(upload_id=sound.id)
    piece.title = _words(title) or sound.title or "♪"
    piece.composer, piece.source = _words(composer), _words(source)
    piece.travels = travels
    db.add(piece)
    note(db, PiecesChanged(sound.room_id))
    return piece


async def withdraw(db: AsyncSession, sound: Upload) -> bool:
    """It is a piece no more; whether it was one. The sound itself is for `Uploads.remove`."""
    piece = await db.get(Piece, sound.id)
    if piece is None:
        return False
    await db.delete(piece)
    note(db, PiecesChanged(sound.room_id))
    return True


def _words(text: str) -> str:
    """One line, or nothing. Raises Refused where it is too long."""
    return clean_line(text, MAX_WORDS) if text.strip() else ""
