"""Drafts: what stands in a form is kept while one types, on the hub, for whoever types alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people.models import Person
from hub.store.tables import Instant, new_id
from hub.writings.facts import TEXT_CHARACTERS, WritingProblem, WritingRefused
from hub.writings.models import TITLE_CHARACTERS, Kind, WritingDraft
from rooms.ids import PersonId, TwinningId

MOST: Final = 30
"""Of one person: then the oldest ones have to be finished or thrown away."""
KEPT_MS: Final = 90 * 24 * 3_600_000
"""Since it was last saved."""


@dataclass(frozen=True, slots=True)
class Form:
    """Which form it is: made once, for a new writing or for one that is there (`writing`, `made_of` its version)."""

    twinning: TwinningId
    person: PersonId
    once: str
    kind: Kind
    writing: str | None = None
    made_of: int = 0


async def save(db: AsyncSession, form: Form, typed: Mapping[str, str], revision: int, now: Instant) -> WritingDraft:
    """Keep what stands in it. Raises WritingRefused(CHANGED) where another window went on with it, and (TOO_MANY).

    What was typed is kept as it is: it is cleaned when it is handed in.
    """
    await db.scalar(select(Person.id).where(Person.id == form.person).with_for_update())
    row = await find(db, form.person, form.once)
    if row is None:
        mine = select(func.count()).where(WritingDraft.person_id == form.person)
        if (await db.scalar(mine) or 0) >= MOST:
            raise WritingRefused(WritingProblem.TOO_MANY)
        row = WritingDraft(
            id=new_id(),
            twinning_id=form.twinning,
            person_id=form.person,
            once=form.once,
            kind=form.kind.value,
            writing_id=form.writing,
            made_of=form.made_of,
            revision=0,
        )
        db.add(row)
    elif row.revision != revision or row.writing_id != form.writing:
        raise WritingRefused(WritingProblem.CHANGED)
    row.title = _stored(typed.get("title", ""))[:TITLE_CHARACTERS]
    row.text = _stored(typed.get("text", ""))[: 2 * TEXT_CHARACTERS]
    row.language, row.made_of = typed.get("language", "")[:16], form.made_of
    row.revision, row.at = row.revision + 1, now
    await db.flush()
    return row


async def find(db: AsyncSession, person: PersonId, once: str) -> WritingDraft | None:
    """That of a form."""
    return await db.scalar(select(WritingDraft).where(WritingDraft.person_id == person, WritingDraft.once == once))


async def drafts_of(db: AsyncSession, person: PersonId, twinning: TwinningId | None = None) -> Sequence[WritingDraft]:
    """Somebody's own, in one twinning or in all, the newest first."""
    mine = select(WritingDraft).where(WritingDraft.person_id == person)
    here = mine if twinning is None else mine.where(WritingDraft.twinning_id == twinning)
    return (await db.scalars(here.order_by(WritingDraft.at.desc(), WritingDraft.id))).all()


async def drop(db: AsyncSession, person: PersonId, once: str) -> None:
    """It was handed in, or is not wanted any more."""
    await db.execute(delete(WritingDraft).where(WritingDraft.person_id == person, WritingDraft.once == once))


def _stored(text: str) -> str:
    """What a database takes: PostgreSQL refuses NUL, both refuse half a character."""
    return text.replace("\x00", "").encode("utf-8", "ignore").decode()
