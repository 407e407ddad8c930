"""The queue of capsules to be made."""

from enum import StrEnum

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.capsules.models import Capsule
from hub.store import leases
from hub.store.tables import Instant


class CapsuleProblem(StrEnum):
    """Why there is none; each has a sentence (`capsule-problem-…`)."""

    DISK_FULL = "disk-full"
    TOO_LARGE = "too-large"
    BROKEN = "broken"


async def take(db: AsyncSession, now: Instant) -> Capsule | None:
    """The oldest that nobody is at, leased to us."""
    return await leases.take(db, Capsule, CapsuleProblem.BROKEN, now, Capsule.made_at.is_(None))


async def finish(
    db: AsyncSession, job: Capsule, size: int, owes: list[list[str]], shows: list[str], now: Instant
) -> bool:
    """It lies ready; False where it was given up meanwhile, or somebody else finished."""
    done = update(Capsule).where(*leases.ours(job)).values(
        made_at=now, size=size, owes=owes, shows=shows, percent=100, leased_until=None
    )  # fmt: skip
    return await db.scalar(done.returning(Capsule.id)) is not None
