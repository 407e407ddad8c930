"""Lists of writings: the pages of a twinning, its blog and its forum, as one reader sees them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.conversations.wordings import plain, terms_of
from hub.store.tables import Instant
from hub.writings.models import Kind, Writing
from hub.writings.queries import WritingLine, seen_by, told_to, waits
from hub.writings.sight import is_kept_by
from rooms.ids import TwinningId
from rooms.rights import Actor

PAGE: Final = 20
"""So many stand on one page of a list."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; empty is everything."""

    school_class: str = ""
    words: str = ""
    page: int = 1


@dataclass(frozen=True, slots=True)
class Shelf:
    """A page of a list; `waiting` of all that wait for this reader, `every` of all that they see."""

    lines: Sequence[WritingLine]
    found: int
    pages: int
    page: int
    waiting: int
    every: int


async def shelf(
    db: AsyncSession, twinning: TwinningId, kind: Kind, actor: Actor, wanted: Wanted, now: Instant
) -> Shelf:
    """What waits for the reader first; then pages by title, posts the newest first, topics by their last answer."""
    every = await seen_by(db, actor, now, Writing.twinning_id == twinning, Writing.kind == kind)
    held = set(await db.scalars(select(Writing.id).where(waits(twinning, actor.classes))))
    held = {each.row.id for each in every if each.row.id in held and is_kept_by(actor, each.row)}
    found = [each for each in every if wanted.school_class in ("", each.row.school_class_id)]
    stirred = await _stirred(db, twinning) if kind is Kind.TOPIC else {}
    found.sort(key=lambda each: -max(each.row.shown_at or each.row.at, stirred.get(each.row.id, 0)))
    if wanted.words or kind is Kind.PAGE:  # only these need what each of them says
        said = {each.id: each for each in await told_to(db, actor, found)}
        found = [each for each in found if each.row.id in said and _has(said[each.row.id], wanted.words)]
        found.sort(key=lambda each: plain(said[each.row.id].title) if kind is Kind.PAGE else "")
    found.sort(key=lambda each: each.row.id not in held)
    pages = max(1, -(-len(found) // PAGE))
    page = min(max(1, wanted.page), pages)
    lines = await told_to(db, actor, found[(page - 1) * PAGE : page * PAGE])
    return Shelf(
        lines=await _answered(db, actor, lines, now),
        found=len(found),
        pages=pages,
        page=page,
        waiting=len(held),
        every=len(every),
    )


def _has(line: WritingLine, wanted: str) -> bool:
    words = plain(f"{line.title}\n{line.plain}")
    return all(term in words for term in terms_of(wanted))


async def _answered(db: AsyncSession, actor: Actor, lines: Sequence[WritingLine], now: Instant) -> list[WritingLine]:
    """With how many answers each has."""
    theirs = await seen_by(db, actor, now, Writing.about_id.in_([line.id for line in lines]))
    counts, last = Counter(each.row.about_id for each in theirs), dict[str | None, Instant]()
    for each in theirs:
        at, about = each.row.shown_at or each.row.at, each.row.about_id
        last[about] = max(at, last.get(about, at))
    return [replace(line, answers=counts[line.id], answered_at=last.get(line.id)) for line in lines]


async def _stirred(db: AsyncSession, twinning: TwinningId) -> Mapping[str, Instant]:
    """When each topic was last answered for all."""
    answers = select(Writing.about_id, func.max(Writing.shown_at)).where(
        Writing.twinning_id == twinning, Writing.shown.is_not(None), Writing.about_id.is_not(None)
    )
    return {about: at for about, at in await db.execute(answers.group_by(Writing.about_id)) if about and at}
