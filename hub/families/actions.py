"""What is done with the links for families: made, prolonged, ended. A `db` is a writing session (`Store.writing`)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.families.models import FamilyLink, FamilyLinkId, Part
from hub.families.passes import hash_of_pass, pass_of
from hub.people import cards
from hub.schools.models import SchoolClass
from hub.store.tables import Instant, new_id
from rooms.ids import ClassId, PersonId, TwinningId

USUAL: Final = timedelta(days=14)
LONGEST: Final = timedelta(days=90)


class FamilyProblem(StrEnum):
    """Why a link is not made or prolonged."""

    NOTHING = "nothing"  # no part was chosen
    DAY = "day"  # none, or one that has gone by
    LATE = "late"  # after the last day on which it may end
    OVER = "over"  # the twinning's last day has gone by
    ENDED = "ended"  # a teacher ended it, or another was made


class FamilyRefused(Exception):
    """With the problem."""

    def __init__(self, problem: FamilyProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days between which a link may end, by the clock of the class; `usual` is the one that is offered."""

    zone: str
    today: date
    last: date

    @classmethod
    def of(cls, ends_on: date, zone: str, now: Instant) -> "Calendar":
        """Of a twinning that ends on a day: the link does as well, or ninety days from now."""
        today = datetime.fromtimestamp(now / 1000, UTC).astimezone(ZoneInfo(zone)).date()
        return cls(zone, today, min(ends_on, today + LONGEST))

    @property
    def usual(self) -> date:
        """Two weeks from today, or the last day that may be."""
        return min(self.last, self.today + USUAL)

    def check(self, day: date | None) -> Instant:
        """The end of that day. Raises FamilyRefused: OVER, DAY, LATE."""
        if self.last < self.today:
            raise FamilyRefused(FamilyProblem.OVER)
        if day is None or day < self.today:
            raise FamilyRefused(FamilyProblem.DAY)
        if day > self.last:
            raise FamilyRefused(FamilyProblem.LATE)
        midnight = datetime.combine(day + timedelta(days=1), time(), ZoneInfo(self.zone))
        return Instant(int(midnight.astimezone(UTC).timestamp() * 1000))


async def make(
    db: AsyncSession,
    twinning: TwinningId,
    school_class: ClassId,
    parts: Iterable[str],
    day: date | None,
    calendar: Calendar,
    *,
    by: PersonId,
    now: Instant,
) -> tuple[FamilyLink, str]:
    """A new one, and its secret, which cannot be read again; the one before ends. Raises FamilyRefused."""
    ends_at = calendar.check(day)
    chosen = [part.value for part in Part if part.value in set(parts)]
    if not chosen:
        raise FamilyRefused(FamilyProblem.NOTHING)
    await db.get_one(SchoolClass, school_class, with_for_update={"key_share": True})  # of two at once each waits
    await end(db, twinning, school_class, now)
    secret = cards.new_secret()
    link = FamilyLink(
        id=FamilyLinkId(new_id()), twinning_id=twinning, school_class_id=school_class,
        secret_hash=cards.hash_of(secret), pass_hash=hash_of_pass(pass_of(secret)), parts=chosen, made_by=by,
        made_at=now, ends_at=ends_at, ended_at=None,
    )  # fmt: skip
    db.add(link)
    await db.flush()
    return link, secret


async def prolong(db: AsyncSession, link: FamilyLinkId, calendar: Calendar) -> None:
    """Two weeks from today: the slips that hang on the fridge open it again. Raises FamilyRefused."""
    ends_at = calendar.check(calendar.usual)
    row = await db.get(FamilyLink, link, with_for_update=True, populate_existing=True)
    if row is None or row.ended_at is not None:
        raise FamilyRefused(FamilyProblem.ENDED)
    row.ends_at = Instant(max(row.ends_at, ends_at))


async def end(db: AsyncSession, twinning: TwinningId, school_class: ClassId, now: Instant) -> None:
    """At once, and for good."""
    theirs = FamilyLink.twinning_id == twinning, FamilyLink.school_class_id == school_class
    await db.execute(update(FamilyLink).where(*theirs, FamilyLink.ended_at.is_(None)).values(ended_at=now))
