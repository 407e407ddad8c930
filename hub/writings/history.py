"""The versions of a writing: who wrote each, when, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from hub.materials.queries import Author
from hub.people.models import Person
from hub.store.tables import Instant
from hub.writings.models import State, Writing, WritingVersion
from hub.writings.queries import author_of
from rooms.ids import PersonId


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A version in the history of a writing."""

    number: int
    at: Instant
    state: State
    title: str
    plain: str
    author: Author | None
    decided_by: str | None
    decided_at: Instant | None
    note: str


async def history(db: AsyncSession, writing: str) -> list[VersionLine]:
    """All versions, the newest first."""
    decider = aliased(Person)
    rows = await db.execute(
        select(WritingVersion, Person, decider.name)
        .outerjoin(Person, Person.id == WritingVersion.person_id)
        .outerjoin(decider, decider.id == WritingVersion.decided_by)
        .where(WritingVersion.writing_id == writing)
        .order_by(WritingVersion.number.desc())
    )
    return [
        VersionLine(
            version.number, version.at, State(version.state), version.title, version.plain,
            author_of(author), decided_by, version.decided_at, version.note,
        )
        for version, author, decided_by in rows
    ]  # fmt: skip


async def version(db: AsyncSession, writing: str, number: int) -> WritingVersion | None:
    """One of them."""
    return await db.get(WritingVersion, (writing, number))


async def written_by(db: AsyncSession, person: PersonId) -> Sequence[tuple[Writing, WritingVersion]]:
    """Every version that somebody wrote, the oldest first."""
    rows = await db.execute(
        select(Writing, WritingVersion)
        .join(WritingVersion, WritingVersion.writing_id == Writing.id)
        .where(WritingVersion.person_id == person)
        .order_by(WritingVersion.at, Writing.id, WritingVersion.number)
    )
    return [(writing, its_version) for writing, its_version in rows]
