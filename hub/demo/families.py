"""The demo's link for the families of Niort: the same at every start of the same directory, open for two weeks."""

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.demo.links import family_secret
from hub.demo.seed import Demo
from hub.families.actions import Calendar
from hub.families.models import FamilyLink, FamilyLinkId, Part
from hub.families.passes import hash_of_pass, pass_of
from hub.families.queries import State, newest
from hub.people import cards
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from hub.twinnings.models import Twinning


async def write_families(store: Store, secret: bytes, demo: Demo, now: Instant) -> None:
    """One that is open; where a visitor of the demo ended it, it opens again at the next start."""
    author = demo.authors["camille"]
    if author.school_class is None:
        return
    async with store.writing() as db:
        known = await newest(db, demo.twinning, author.school_class, now)
        if known is None or known.state is not State.OPEN:
            await _open(db, family_secret(secret), demo, now)


async def _open(db: AsyncSession, secret: str, demo: Demo, now: Instant) -> None:
    author, twinning = demo.authors["camille"], await db.get_one(Twinning, demo.twinning)
    calendar = Calendar.of(twinning.ends_on, "Europe/Paris", now)
    ends_at = calendar.check(calendar.today + timedelta(days=14))
    row = await db.scalar(select(FamilyLink).where(FamilyLink.secret_hash == cards.hash_of(secret)))
    if row is None:
        row = FamilyLink(id=FamilyLinkId(new_id()), twinning_id=demo.twinning, secret_hash=cards.hash_of(secret))
        row.pass_hash = hash_of_pass(pass_of(secret))
        db.add(row)
    if author.school_class is not None:
        row.school_class_id = author.school_class
    row.parts, row.made_by, row.made_at = [part.value for part in Part], author.person, now
    row.ends_at, row.ended_at = ends_at, None
