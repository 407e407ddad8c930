"""Work that waits in rows: a worker leases one after the other, so that one that is killed costs only time."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from sqlalchemy import ColumnElement, String, or_, select, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column
from structlog.typing import FilteringBoundLogger

from hub.store.tables import Base, Instant

LEASE: Final = 60_000
"""Milliseconds. Whoever works renews it; one that says nothing for so long has died."""
MOST_ATTEMPTS: Final = 3
"""What three workers died over is not tried on a fourth."""
LOOK_EVERY_SECONDS: Final = 20.0
"""What another worker was given, or left behind; our own we hear of at once."""


class Leased(Base):
    """A row that is worked off: a worker has it until `leased_until`; a `problem` ends it."""

    __abstract__ = True

    at: Mapped[Instant] = mapped_column(index=True)
    attempts: Mapped[int] = mapped_column(default=0, server_default="0")
    percent: Mapped[int] = mapped_column(default=0, server_default="0")
    leased_until: Mapped[Instant | None]
    problem: Mapped[str | None] = mapped_column(String(16))


Row = TypeVar("Row", bound=Leased)


async def take(
    db: AsyncSession, row: type[Row], hopeless: str, now: Instant, *is_open: ColumnElement[bool]
) -> Row | None:
    """The oldest that nobody is at, leased to us; one that was tried often enough ends with the problem `hopeless`."""
    is_free = or_(row.leased_until.is_(None), row.leased_until <= now)
    waiting = select(row).where(*is_open, row.problem.is_(None), is_free).order_by(row.at).limit(1)
    while (job := await db.scalar(waiting.with_for_update(skip_locked=True))) is not None:
        if job.attempts < MOST_ATTEMPTS:
            job.attempts += 1
            job.percent = 0
            job.leased_until = Instant(now + LEASE)
            await db.flush()
            return job
        job.problem = hopeless
        await db.flush()
    return None


async def renew(db: AsyncSession, job: Leased, now: Instant, percent: int | None = None) -> bool:
    """Still at it, and how far; False where it is ours no more."""
    values = {"leased_until": now + LEASE} | ({} if percent is None else {"percent": percent})
    row = type(job)
    return await db.scalar(update(row).where(*ours(job)).values(values).returning(row.attempts)) is not None


async def put_back(db: AsyncSession, job: Leased, now: Instant) -> None:
    """Nothing is wrong with it, but now is not the time: this attempt does not count."""
    row = type(job)
    await db.execute(update(row).where(*ours(job)).values(attempts=row.attempts - 1, leased_until=now + LEASE))


async def give_up(db: AsyncSession, job: Leased, problem: str) -> None:
    """It ends here."""
    await db.execute(update(type(job)).where(*ours(job)).values(problem=problem, leased_until=None))


def ours(job: Leased) -> tuple[ColumnElement[bool], ...]:
    """As long as nobody else has taken it after us, and nobody has ended it."""
    row = type(job)
    key = (column == getattr(job, column.key) for column in row.__table__.primary_key)
    return *key, row.attempts == job.attempts, row.leased_until.is_not(None)


async def work_off(
    look: Callable[[], Awaitable[bool]],
    news: asyncio.Event,
    journal: FilteringBoundLogger,
    trouble: str,
    *bearable: type[Exception],
) -> None:
    """Until cancelled: `look` takes one and says whether there was any; again at each of the `news`, and now and then.

    What the store and the disk raise, and what is `bearable`, is told to the journal as `trouble`: another time.
    """
    troubles: tuple[type[Exception], ...] = (SQLAlchemyError, OSError, *bearable)
    while True:
        news.clear()
        try:
            while await look():
                pass
        except troubles as no:
            journal.warning(trouble, why=type(no).__name__)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LOOK_EVERY_SECONDS):
                await news.wait()
