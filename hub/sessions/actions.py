"""What changes about lessons. A `db` is a writing session (`Store.writing`)."""

from sqlalchemy.ext.asyncio import AsyncSession

from hub.sessions.models import Session
from hub.store.tables import Instant, new_id
from rooms.ids import RoomId, SessionId
from rooms.text import clean_line


async def schedule(db: AsyncSession, *, room: RoomId, title: str, starts_at: Instant, ends_at: Instant) -> Session:
    """Fix a lesson in a room. Raises Refused for the title, ValueError for one that ends before it begins."""
    if ends_at <= starts_at:
        raise ValueError("a lesson ends after it begins")
    session = Session(
        id=SessionId(new_id()), room_id=room, title=clean_line(title, 120), starts_at=starts_at, ends_at=ends_at
    )
    db.add(session)
    await db.flush()
    return session
