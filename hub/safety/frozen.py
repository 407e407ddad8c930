"""What reports keep of one person: told to them in their own file, and emptied once they are erased."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people.models import Person
from hub.safety.models import HeldMessage, Report
from hub.store.tables import Instant
from rooms.ids import PersonId

Evidence = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class FrozenWords:
    """A message of theirs in a report: all that it said, the newest last."""

    said_at: Instant
    texts: list[str]
    reported_at: Instant
    room_title: str
    channel: str


@dataclass(frozen=True, slots=True)
class Told:
    """That they told their teachers about a message; whose words those were is not theirs to take away."""

    at: Instant
    room_title: str
    is_handled: bool


async def words_of(db: AsyncSession, person: PersonId) -> list[FrozenWords]:
    """Their own messages that reports keep."""
    return [
        FrozenWords(
            each["at"],
            [*(old["text"] for old in each["earlier"]), each["text"]],
            report.at,
            report.room_title,
            report.channel,
        )
        for report in await _all(db)
        for each in report.evidence
        if each.get("person") == person
    ]


async def told_by(db: AsyncSession, person: PersonId) -> list[Told]:
    """What they reported."""
    rows = await db.scalars(select(Report).where(Report.by_person_id == person).order_by(Report.at, Report.id))
    return [Told(each.at, each.room_title, each.handled_at is not None) for each in rows]


async def waiting_of(db: AsyncSession, person: PersonId) -> list[tuple[Instant, str]]:
    """What they wrote that a teacher has not read yet, and when."""
    asked = select(HeldMessage).where(HeldMessage.person_id == person).order_by(HeldMessage.at, HeldMessage.id)
    return [(each.at, each.text) for each in await db.scalars(asked)]


async def empty(db: AsyncSession, person: PersonId) -> None:
    """They are erased: their name goes from every report at once, and their words from each that is dealt with.

    A report that still waits keeps what was said until a teacher has looked after whoever told it.
    """
    for report in await _all(db):
        gone = {person} if report.handled_at is not None else set()
        report.evidence = list(_without(report.evidence, names={person}, words=gone))


async def empty_handled(db: AsyncSession, report: str) -> None:
    """It is dealt with: the words of whoever was erased meanwhile go, too."""
    row = await db.get(Report, report, populate_existing=True)
    if row is None:
        return
    people = {each["person"] for each in row.evidence if each.get("person")}
    there = set(await db.scalars(select(Person.id).where(Person.id.in_(people))))
    row.evidence = list(_without(row.evidence, names=people - there, words=people - there))


async def _all(db: AsyncSession) -> Sequence[Report]:
    return (await db.scalars(select(Report).order_by(Report.at, Report.id))).all()


def _without(evidence: Evidence, names: Collection[str], words: Collection[str]) -> Iterator[dict[str, Any]]:
    for each in evidence:
        kept = {**each, "name": ""} if each.get("person") in names else each
        yield {**kept, "text": "", "earlier": [], "person": None} if each.get("person") in words else kept
