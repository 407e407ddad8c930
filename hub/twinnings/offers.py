"""A class shows itself in the partner search, because its teacher says so, and goes again as simply."""

from collections.abc import Collection, Sequence

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.store.tables import Instant
from hub.twinnings.cards import SUBJECTS, WORDS_CHARACTERS
from hub.twinnings.models import Offer
from rooms.ids import ClassId
from rooms.text import clean_text


async def show(
    db: AsyncSession,
    *,
    school_class: ClassId,
    words: str,
    subjects: Collection[str],
    now: Instant,
    kit: str | None = None,
) -> None:
    """Show the class, or change what is shown of it. Raises Refused for words that are too long."""
    text = clean_text(words, WORDS_CHARACTERS) if words.strip() else ""
    offer = await db.get(Offer, school_class, with_for_update=True)
    if offer is None:
        offer = Offer(school_class_id=school_class, shown_since=now)
        db.add(offer)
    offer.words, offer.subjects, offer.kit = text, [each for each in SUBJECTS if each in subjects], kit
    await db.flush()


async def hide(db: AsyncSession, *, school_class: ClassId) -> None:
    """Nobody finds the class any more."""
    await db.execute(delete(Offer).where(Offer.school_class_id == school_class))


async def offers_of(db: AsyncSession, classes: Sequence[ClassId]) -> dict[ClassId, Offer]:
    """What these classes show of themselves now."""
    found = await db.scalars(select(Offer).where(Offer.school_class_id.in_(classes)))
    return {each.school_class_id: each for each in found}
