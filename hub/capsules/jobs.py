"""The queue of capsules to be made: rows that a worker leases, so that one that is killed costs only time."""

from enum import StrEnum
from typing import Final

from sqlalchemy import ColumnElement, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.capsules.models import Capsule
from hub.store.tables import Instant

LEASE: Final = 60_000
"""Milliseconds. Whoever works renews it; one that says nothing for so long has died."""
MOST_ATTEMPTS: Final = 3
"""A capsule over which three workers died is not tried on a fourth."""


class CapsuleProblem(StrEnum):
    """Why there is none; each has a sentence (`capsule-problem-…`)."""

    DISK_FULL = "disk-full"
    TOO_LARGE = "too-large"
    BROKEN = "broken"


async def take(db: AsyncSession, now: Instant) -> Capsule | None:
    """The oldest that nobody is at, leased to us; one that was tried often enough gives up instead."""
    is_free = or_(Capsule.leased_until.is_(None), Capsule.leased_until <= now)
    is_open = (Capsule.made_at.is_(None), Capsule.problem.is_(None))
    waiting = select(Capsule).where(*is_open, is_free).order_by(Capsule.at, Capsule.id).limit(1)
    while (job := await db.scalar(waiting.with_for_update(skip_locked=True))) is not None:
        if job.attempts < MOST_ATTEMPTS:
            job.attempts += 1
            job.percent = 0
            job.leased_until = Instant(now + LEASE)
            await db.flush()
            return job
        job.problem = CapsuleProblem.BROKEN.value
        await db.flush()
    return None


async def renew(db: AsyncSession, job: Capsule, percent: int, now: Instant) -> bool:
    """Still at it, and how far; False where it is ours no more."""
    ours = update(Capsule).where(*_ours(job)).values(percent=percent, leased_until=now + LEASE)
    return await db.scalar(ours.returning(Capsule.id)) is not None


async def finish(
    db: AsyncSession, job: Capsule, size: int, owes: list[list[str]], shows: list[str], now: Instant
) -> bool:
    """It lies ready; False where it was given up meanwhile, or somebody else finished."""
    done = update(Capsule).where(*_ours(job)).values(
        made_at=now, size=size, owes=owes, shows=shows, percent=100, leased_until=None
    )  # fmt: skip
    return await db.scalar(done.returning(Capsule.id)) is not None


async def give_up(db: AsyncSession, job: Capsule, problem: CapsuleProblem) -> None:
    """Not this time."""
    await db.execute(update(Capsule).where(*_ours(job)).values(problem=problem.value, leased_until=None))


def _ours(job: Capsule) -> tuple[ColumnElement[bool], ...]:
    """As long as nobody else has taken it after us."""
    return Capsule.id == job.id, Capsule.attempts == job.attempts, Capsule.made_at.is_(None)
