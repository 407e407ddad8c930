"""A twinning's page for everybody: there only while the teachers of all its classes agree, and no person is on it."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from secrets import token_hex

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.twinnings.actions import card_of
from hub.twinnings.cards import Card
from hub.twinnings.classes import ClassBrief
from hub.twinnings.models import Partner, Twinning
from hub.twinnings.search import partners_of
from hub.twinnings.stages import Stage, locked
from rooms.ids import ClassId, TwinningId

_SLUG_CHARACTERS = 40


@dataclass(frozen=True, slots=True)
class Consent:
    """Who agrees to the page; it is there when all do."""

    slug: str | None
    is_findable: bool
    agreeing: frozenset[ClassId]
    classes: frozenset[ClassId]

    @property
    def is_public(self) -> bool:
        """Whether the page is there now."""
        return self.slug is not None and bool(self.classes) and self.agreeing == self.classes


@dataclass(frozen=True, slots=True)
class PublicPage:
    """What everybody may read: the card and the classes, no teacher, no pupil."""

    card: Card
    classes: Sequence[ClassBrief]
    is_findable: bool


async def consent_of(db: AsyncSession, twinning: TwinningId) -> Consent | None:
    """How far the classes agree; None where there is no such twinning."""
    found = await db.get(Twinning, twinning)
    if found is None:
        return None
    rows = (
        await db.execute(select(Partner.school_class_id, Partner.agrees_public).where(Partner.twinning_id == twinning))
    ).all()
    return Consent(
        slug=found.slug,
        is_findable=found.is_findable,
        agreeing=frozenset(each for each, agrees in rows if agrees),
        classes=frozenset(each for each, _ in rows),
    )


async def agree(
    db: AsyncSession, *, twinning: TwinningId, school_class: ClassId, agrees: bool, is_findable: bool = False
) -> None:
    """A class's tick, or no tick any more: then the page is gone at once. The first one gives the page its address.

    Search engines may list it if every class that agreed said so.
    """
    found = await locked(db, twinning)
    consent = await consent_of(db, twinning)
    if found is None or consent is None:
        return
    theirs = (Partner.twinning_id == twinning, Partner.school_class_id == school_class)
    await db.execute(update(Partner).where(*theirs).values(agrees_public=agrees))
    if not agrees:
        return
    found.is_findable = is_findable and (found.is_findable or not consent.agreeing - {school_class})
    if found.slug is None:
        found.slug = await _free_slug(db, found.title)


async def public_page(db: AsyncSession, slug: str) -> PublicPage | None:
    """The page at this address, if all classes agree to it; a draft has none, nor has practice."""
    found = await db.scalar(
        select(Twinning).where(Twinning.slug == slug, Twinning.stage != Stage.DRAFT, ~Twinning.is_practice)
    )
    if found is None:
        return None
    consent = await consent_of(db, found.id)
    if consent is None or not consent.is_public:
        return None
    return PublicPage(card_of(found), (await partners_of(db, [found.id]))[found.id], found.is_findable)


def slug_of(title: str) -> str:
    """The title as a part of an address: letters without accents, digits and hyphens; `twinning` where none is left."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_SLUG_CHARACTERS].strip("-") or "twinning"


async def _free_slug(db: AsyncSession, title: str) -> str:
    """The chance in it tells two of one title apart, and keeps an address from being guessed."""
    slug = f"{slug_of(title)}-{token_hex(3)}"
    is_taken = await db.scalar(select(func.count()).where(Twinning.slug == slug))
    return f"{slug}-{token_hex(3)}" if is_taken else slug
