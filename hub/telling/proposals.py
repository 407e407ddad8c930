"""Letters about invitations and wishes to join: made, waiting, long without an answer, declined, lapsed; each once.

Who is asked hears of it at once and again after three days; who asked hears after a week that nobody has answered, and
what else there is to do. A yes is news of the twinning (`twinnings`); what is taken back is told nobody.
"""

from collections.abc import Sequence
from enum import StrEnum

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.post.queue import Kind
from hub.store.tables import Instant
from hub.telling.lessons import DAY, FRESH_FOR, Sheet
from hub.telling.writing import Matter, teachers, write
from hub.twinnings.classes import briefs
from hub.twinnings.models import Partner, Proposal, ProposalId, Twinning
from hub.twinnings.proposals import INVITATION, LASTS
from hub.twinnings.stages import Stage
from rooms.ids import ClassId

REMIND_AFTER = 3 * DAY
REMIND_UNTIL = 6 * DAY
SILENT_AFTER = 7 * DAY
SILENT_UNTIL = 10 * DAY
"""A hub that was away longer does not wake the past."""


class Moment(StrEnum):
    """What there is to tell of a proposal."""

    MADE = "made"
    WAITING = "waiting"
    SILENT = "silent"
    DECLINED = "declined"
    LAPSED = "lapsed"


FOR_THE_ASKED = (Moment.MADE, Moment.WAITING)


def moment_of(proposal: Proposal, now: Instant) -> Moment | None:
    """What is to be told of it now; None: nothing."""
    if proposal.answered_at is not None:
        is_no = proposal.answer == "declined" and proposal.answered_at > now - FRESH_FOR
        return Moment.DECLINED if is_no else None
    if proposal.expires_at <= now:
        return Moment.LAPSED if proposal.expires_at > now - FRESH_FOR else None
    age = now - proposal.created_at
    if age < FRESH_FOR:
        return Moment.MADE
    if REMIND_AFTER <= age < REMIND_UNTIL:
        return Moment.WAITING
    return Moment.SILENT if SILENT_AFTER <= age < SILENT_UNTIL else None


async def due(db: AsyncSession, now: Instant) -> list[ProposalId]:
    """Those of which something is to be told that was not told yet."""
    is_recent = Proposal.created_at > now - LASTS - 2 * DAY
    could = or_(Proposal.answered_at.is_(None), Proposal.answered_at > now - FRESH_FOR)
    found = await db.scalars(select(Proposal).where(is_recent, could).order_by(Proposal.created_at, Proposal.id))
    return [each.id for each in found if moment_of(each, now) not in (None, each.told)]


async def tell(db: AsyncSession, id: ProposalId, sheet: Sheet, now: Instant) -> None:
    """Write to those whom it concerns; of two workers one does."""
    proposal = await db.get(Proposal, id, with_for_update=True, populate_existing=True)
    moment = None if proposal is None else moment_of(proposal, now)
    if proposal is None or moment is None or moment == proposal.told:
        return
    proposal.told = moment.value
    twinning = await db.get_one(Twinning, proposal.twinning_id)
    if twinning.stage == Stage.ARCHIVED:
        return
    asking = [] if proposal.by_class_id is None else [proposal.by_class_id]
    readers = await _asked(db, proposal) if moment in FOR_THE_ASKED else asking
    matter = await _matter(db, proposal, moment, twinning)
    for each in await teachers(db, readers, now):
        await write(db, matter, each, sheet, now)


async def _asked(db: AsyncSession, proposal: Proposal) -> Sequence[ClassId]:
    """The classes whose teachers may answer. Who got a link by letter has it there: it has no copy."""
    if proposal.kind == INVITATION:
        return [] if proposal.school_class_id is None else [proposal.school_class_id]
    of_twinning = select(Partner.school_class_id).where(Partner.twinning_id == proposal.twinning_id)
    return (await db.scalars(of_twinning.order_by(Partner.position))).all()


async def _matter(db: AsyncSession, proposal: Proposal, moment: Moment, twinning: Twinning) -> Matter:
    """To the asked it says who asks, to those who asked who was asked."""
    is_for_asked = moment in FOR_THE_ASKED
    about = proposal.by_class_id if is_for_asked else proposal.school_class_id
    other = (await briefs(db, [about] if about else [])).get(about) if about else None
    name = f"{other.name} ({other.town})" if other else proposal.email or ""
    words = {Moment.MADE: proposal.words, Moment.DECLINED: proposal.answer_words}.get(moment, "")
    return Matter(
        kind=Kind.INVITATION,
        key=f"proposal:{proposal.id}:{moment}",
        subject=f"letter-{proposal.kind}-{moment}-subject",
        sentences=[f"letter-{proposal.kind}-{moment}"],
        facts={"title": twinning.title, "who": name},
        names={} if name else {"who": "letter-who-by-link"},
        to=_way(proposal, is_for_asked),
        words=words,
        day=proposal.expires_at,
        useless_at=proposal.expires_at if is_for_asked else None,
        asked_by=proposal.by_person_id if is_for_asked else None,
    )


def _way(proposal: Proposal, is_for_asked: bool) -> str:
    """Where one answers, or asks somebody else."""
    if (proposal.kind == INVITATION) == is_for_asked:
        return "/invitations" if is_for_asked else "/partners"
    return f"/twinnings/{proposal.twinning_id}/partners"
