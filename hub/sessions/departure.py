"""A class leaves a twinning: the lessons that waited for its answer alone are agreed now."""

from sqlalchemy.ext.asyncio import AsyncSession

from hub.sessions.actions import partners_changed
from hub.store.tables import Instant
from hub.twinnings import stages
from hub.twinnings.proposals import day_of, tidied
from hub.twinnings.queries import rooms_of
from rooms.ids import ClassId, TwinningId


async def leave(db: AsyncSession, *, twinning: TwinningId, school_class: ClassId, words: str, now: Instant) -> None:
    """It goes with a word; what it wrote stays. Raises LastPartner."""
    await stages.leave(db, twinning=twinning, school_class=school_class, words=tidied(words), now=now, on=day_of(now))
    for room in await rooms_of(db, twinning):
        await partners_changed(db, room.room, now)
