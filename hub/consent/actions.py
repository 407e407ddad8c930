"""What changes about consents: a teacher enters what a letter says. A `db` is a writing session (`Store.writing`)."""

from collections.abc import Collection
from datetime import date, timedelta
from typing import Final

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from hub.consent.ledger import Kind, Tag
from hub.consent.models import Consent, ConsentsChanged
from hub.consent.queries import newest
from hub.safety.models import HeldMessage
from hub.schools.models import SchoolClass
from hub.store.changes import note
from hub.store.tables import Instant
from rooms.ids import ClassId, PersonId

AHEAD: Final = timedelta(days=366)
"""How far the day on a letter may be away, either way."""


def may_be_on_a_letter(day: date, today: date) -> bool:
    """Whether a consent may count from this day on."""
    return today - AHEAD <= day <= today + AHEAD


async def enter(
    db: AsyncSession,
    *,
    school_class: ClassId,
    given: Collection[Tag],
    withdrawn: Collection[Tag],
    valid_from: date,
    today: date,
    by: PersonId,
    now: Instant,
) -> int:
    """Add a version for each that changes, of pupils of this class alone; how many did.

    What is withdrawn is so from `today` on, whatever else the letter says.
    """
    await db.get_one(
        SchoolClass, school_class, with_for_update={"key_share": True}
    )  # two teachers, one after the other
    before = await newest(db, school_class)
    changes = [(tag, True, valid_from) for tag in sorted(set(given))]
    changes += [(tag, False, today) for tag in sorted(set(withdrawn))]
    count = 0
    for tag, is_given, since in changes:
        if tag.person not in before:
            continue
        last = before[tag.person].get(tag.kind)
        if (last is not None and last.is_given) == is_given:
            continue
        db.add(
            Consent(
                person_id=tag.person,
                kind=tag.kind,
                version=1 if last is None else last.version + 1,
                is_given=is_given,
                valid_from=since,
                entered_by=by,
                entered_at=now,
            )
        )
        count += 1
    await db.flush()
    hidden = {tag.person for tag in withdrawn if tag.kind is Kind.DRAWING and tag.person in before}
    await db.execute(delete(HeldMessage).where(HeldMessage.person_id.in_(hidden)))  # nobody lets it through any more
    if count:
        note(db, ConsentsChanged(school_class))
    return count
