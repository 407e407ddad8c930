"""Letters about a twinning: a class joined or left, it began, changed hands, was archived or goes on; each once.

What is done in one stroke (a class leaves, and another leads from now on) is one letter.
"""

from collections.abc import Sequence

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.post.queue import Kind
from hub.store.tables import Instant
from hub.telling.lessons import FRESH_FOR, Sheet
from hub.telling.writing import Matter, teachers, write
from hub.twinnings.classes import briefs
from hub.twinnings.models import News, Partner, Twinning
from hub.twinnings.news import NewsKind
from rooms.ids import ClassId, TwinningId

TOLD = (NewsKind.JOINED, NewsKind.LEFT, NewsKind.LEADS, NewsKind.BEGUN, NewsKind.ARCHIVED, NewsKind.REOPENED)

Happening = tuple[TwinningId, Instant]


async def due(db: AsyncSession, now: Instant) -> list[Happening]:
    """What happened of late and was not told yet, the oldest first; nobody gets a letter about practice."""
    fresh = (News.told_at.is_(None), News.at > now - FRESH_FOR, News.kind.in_([each.value for each in TOLD]))
    real = select(Twinning.id).where(~Twinning.is_practice)
    rows = await db.execute(
        select(News.twinning_id, News.at).where(*fresh, News.twinning_id.in_(real)).distinct().order_by(News.at)
    )
    return [(twinning, at) for twinning, at in rows]


async def tell(db: AsyncSession, happening: Happening, sheet: Sheet, now: Instant) -> None:
    """Write to all its teachers but the one who did it; of two workers one does."""
    id, at = happening
    mine = (News.twinning_id == id, News.at == at, News.told_at.is_(None), News.kind.in_([k.value for k in TOLD]))
    taken = await db.scalars(update(News).where(*mine).values(told_at=now).returning(News))
    news = sorted(taken.all(), key=lambda each: TOLD.index(NewsKind(each.kind)))
    twinning = await db.get(Twinning, id)
    if not news or twinning is None:
        return
    partners = (
        await db.scalars(select(Partner.school_class_id).where(Partner.twinning_id == id).order_by(Partner.position))
    ).all()
    left = [each.school_class_id for each in news if each.kind == NewsKind.LEFT and each.school_class_id]
    doers = {each.by_person_id for each in news}
    for each in await teachers(db, [*partners, *left], now):
        if each.person.id not in doers:
            matter = await _matter(db, twinning, news, each.classes, is_out=each.classes.isdisjoint(partners))
            await write(db, matter, each, sheet, now)


async def _matter(
    db: AsyncSession, twinning: Twinning, news: Sequence[News], ours: set[ClassId], *, is_out: bool
) -> Matter:
    """To those whose class it is about it says so in other words; who `is_out` has no way in any more."""
    about = await briefs(db, {each.school_class_id for each in news if each.school_class_id})
    first = news[0]
    brief = about.get(first.school_class_id) if first.school_class_id else None
    heirs = [each for each in news if each.kind == NewsKind.LEADS and each.school_class_id]
    heir = about.get(heirs[0].school_class_id) if heirs and heirs[0].school_class_id else None
    messages = [f"letter-{each.kind}{'-ours' if each.school_class_id in ours else ''}" for each in news]
    shown = messages[:1] if is_out else messages
    return Matter(
        kind=Kind.PARTNERS,
        key=f"twinning:{first.id}",
        subject=f"{messages[0]}-subject",
        sentences=shown,
        facts={
            "title": twinning.title,
            "who": f"{brief.name} ({brief.town})" if brief else "",
            "heir": f"{heir.name} ({heir.town})" if heir else "",
        },
        to="/twinnings" if is_out else f"/twinnings/{twinning.id}",
        words=first.words,
    )
