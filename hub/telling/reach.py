"""Whether letters between teachers arrive: those of an invitation or a wish, and any to those who teach a class."""

from collections.abc import Collection

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people.teaching import teachers_of
from hub.post.mailboxes import digest_of
from hub.post.models import LetterWaiting, Mailbox, State
from hub.store.tables import Instant
from hub.twinnings.models import ProposalId
from rooms.ids import ClassId


async def lost(db: AsyncSession, proposals: Collection[ProposalId]) -> set[ProposalId]:
    """Those of which a letter to whoever was asked was refused for good, or tried in vain for days."""
    if not proposals:
        return set()
    has_ended = LetterWaiting.state.in_((State.REFUSED, State.GIVEN_UP))
    is_one = [
        or_(
            LetterWaiting.key == f"partner-invitation:{each}",
            LetterWaiting.key.startswith(f"proposal:{each}:made:", autoescape=True),
        )
        for each in proposals
    ]
    keys = (await db.scalars(select(LetterWaiting.key).where(has_ended, or_(*is_one)))).all()
    return {each for each in proposals if any(f":{each}" in key for key in keys)}


async def unreached(db: AsyncSession, classes: Collection[ClassId], now: Instant) -> dict[ClassId, list[str]]:
    """Of each class the names of its teachers whose mailbox takes no letters; classes without any are left out."""
    teachers = await teachers_of(db, classes, now)
    digests = {person.id: digest_of(person.email) for each in teachers.values() for person in each if person.email}
    away = (
        await db.scalars(
            select(Mailbox.digest).where(Mailbox.digest.in_(digests.values()), Mailbox.unreached_since.is_not(None))
        )
    ).all()
    names = {
        school_class: [person.name for person in each if digests.get(person.id) in away]
        for school_class, each in teachers.items()
    }
    return {school_class: found for school_class, found in names.items() if found}
