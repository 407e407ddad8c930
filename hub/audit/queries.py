"""The audit log as the keeper reads it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.audit.chain import Line, Link, broken_at
from hub.audit.models import AuditLine
from hub.people.models import Person
from rooms.ids import PersonId

AT_ONCE: Final = 100


@dataclass(frozen=True, slots=True)
class Told:
    """A line with the name of who did it; None for somebody who has gone."""

    line: Line
    name: str | None


async def newest(db: AsyncSession, *, before: int | None = None) -> Sequence[Told]:
    """The newest lines (before a number), the latest first."""
    wanted = select(AuditLine).order_by(AuditLine.number.desc()).limit(AT_ONCE)
    if before is not None:
        wanted = wanted.where(AuditLine.number < before)
    lines = [_link(each).line for each in await db.scalars(wanted)]
    people = {PersonId(line.person) for line in lines}
    named = await db.execute(select(Person.id, Person.name).where(Person.id.in_(people)))
    names: dict[str, str] = {str(person): name for person, name in named}
    return [Told(line, names.get(line.person)) for line in lines]


async def first_broken(db: AsyncSession) -> int | None:
    """The number of the first line that was tampered with, or None."""
    rows = await db.stream_scalars(select(AuditLine).order_by(AuditLine.number).execution_options(yield_per=1_000))
    last: Link | None = None
    async for part in rows.partitions():
        links = [_link(each) for each in part]
        broken = broken_at(links if last is None else [last, *links])
        if broken is not None:
            return broken
        last = links[-1]
    return None


def _link(row: AuditLine) -> Link:
    line = Line(row.number, row.at, row.person, row.role, row.door, row.address)
    return Link(line, bytes(row.before), bytes(row.digest))
