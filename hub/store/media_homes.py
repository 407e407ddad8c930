"""Media homes as rows: one a room, elected by one statement, timed by the database's own clock."""

import asyncio
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager

from sqlalchemy import BigInteger, String, bindparam, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from hub.store.store import Store
from hub.store.tables import ID_LENGTH, Base
from rooms.channel import Unavailable
from rooms.ids import RoomId
from signaling.bus.homes import Lease, MediaHomes
from signaling.bus.roster import WorkerId

PATIENCE_SECONDS = 3.0


class MediaHome(Base):
    """`until` in milliseconds of the database's clock. A row whose time is over keeps its term for the next one."""

    __tablename__ = "media_home"

    room: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    worker: Mapped[str] = mapped_column(String(64), nullable=False)
    term: Mapped[int] = mapped_column(BigInteger, nullable=False)
    until: Mapped[int] = mapped_column(BigInteger, nullable=False)


_NOW = {
    "postgresql": "CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)",
    "sqlite": "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)",
}
_TAKE = """
    INSERT INTO media_home (room, worker, term, until) VALUES (:room, :worker, 1, {now} + :lease)
    ON CONFLICT (room) DO UPDATE SET worker = excluded.worker, until = excluded.until,
        term = media_home.term + CASE WHEN media_home.until > {now} THEN 0 ELSE 1 END
    WHERE media_home.until <= {now} OR media_home.worker = excluded.worker
"""
_READ = "SELECT worker, term FROM media_home WHERE room = :room"
_RENEW = """
    UPDATE media_home SET until = {now} + :lease
    WHERE worker = :worker AND room IN :rooms AND until > {now} RETURNING room
"""
_RELEASE = "UPDATE media_home SET until = 0 WHERE worker = :worker AND room IN :rooms"
_FORGET = "UPDATE media_home SET until = 0 WHERE worker = :worker"


class SqlMediaHomes(MediaHomes):
    """For any number of workers of one database."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._now = _NOW["sqlite" if store.is_sqlite else "postgresql"]

    async def take(self, room: RoomId, worker: WorkerId, seconds: float) -> Lease:
        """As `MediaHomes.take`."""
        async with self._writing() as db:
            values = {"room": room, "worker": worker, "lease": round(seconds * 1000)}
            await db.execute(text(_TAKE.format(now=self._now)), values)
            row = (await db.execute(text(_READ), {"room": room})).one()
            return Lease(room, WorkerId(row.worker), row.term)

    async def renew(self, worker: WorkerId, rooms: Collection[RoomId], seconds: float) -> frozenset[RoomId]:
        """As `MediaHomes.renew`."""
        if not rooms:
            return frozenset()
        async with self._writing() as db:
            statement = text(_RENEW.format(now=self._now)).bindparams(bindparam("rooms", expanding=True))
            values = {"worker": worker, "rooms": sorted(rooms), "lease": round(seconds * 1000)}
            return frozenset((await db.execute(statement, values)).scalars())

    async def release(self, worker: WorkerId, rooms: Collection[RoomId]) -> None:
        """As `MediaHomes.release`."""
        if rooms:
            async with self._writing() as db:
                statement = text(_RELEASE).bindparams(bindparam("rooms", expanding=True))
                await db.execute(statement, {"worker": worker, "rooms": sorted(rooms)})

    async def forget(self, worker: WorkerId) -> None:
        """As `MediaHomes.forget`."""
        async with self._writing() as db:
            await db.execute(text(_FORGET), {"worker": worker})

    @asynccontextmanager
    async def _writing(self) -> AsyncIterator[AsyncSession]:
        try:
            async with asyncio.timeout(PATIENCE_SECONDS), self._store.writing() as db:
                yield db
        except (SQLAlchemyError, OSError, TimeoutError) as broken:
            raise Unavailable(type(broken).__name__) from broken
