"""An invitation that nobody answered is called to mind once, after three days; later one lets it be."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.feeds.queries import zone_of
from hub.mail import Letter
from hub.people.teaching import teachers_of
from hub.post.queue import Kind, enqueue
from hub.store.tables import Instant
from hub.telling.lessons import DAY, Sheet
from hub.telling.readers import is_reached
from hub.twinnings.models import Proposal, Twinning

AFTER = 3 * DAY
UNTIL = 6 * DAY
"""A hub that was away longer does not wake the past."""


async def call_to_mind(db: AsyncSession, sheet: Sheet, now: Instant) -> None:
    """Write to the teachers of the classes that were asked. (Who got a link by letter has it there: it has no copy.)"""
    rows = await db.execute(
        select(Proposal, Twinning)
        .join(Twinning, Twinning.id == Proposal.twinning_id)
        .where(
            Proposal.kind == "invitation",
            Proposal.school_class_id.is_not(None),
            Proposal.answered_at.is_(None),
            Proposal.created_at <= now - AFTER,
            Proposal.created_at > now - UNTIL,
            Proposal.expires_at > now,
        )
    )
    for proposal, twinning in rows.all():
        asked = proposal.school_class_id
        if asked is None:
            continue
        zone = await zone_of(db, asked)
        for person in (await teachers_of(db, [asked], now))[asked]:
            if not person.email or not await is_reached(db, person):
                continue
            words = sheet.speech(person.language, zone)
            text = [
                words("letter-hello", name=person.name),
                words("letter-invited-still", title=twinning.title, day=words.day(proposal.expires_at)),
                f"{sheet.url}/invitations",
            ]
            letter = Letter(
                person.email,
                words("letter-invited-still-subject", title=twinning.title),
                "\n\n".join(text),
                language=person.language,
            )
            await enqueue(
                db,
                letter,
                kind=Kind.INVITATION,
                key=f"invited-still:{proposal.id}:{person.id}",
                now=now,
                useless_at=proposal.expires_at,
                person=person.id,
                asked_by=proposal.by_person_id,
            )
