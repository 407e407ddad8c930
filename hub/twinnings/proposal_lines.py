"""What the pages show of invitations and wishes: those of a twinning, and those of somebody's classes."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Select, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.store.tables import Instant
from hub.twinnings.classes import ClassBrief, briefs
from hub.twinnings.models import Proposal, ProposalId, Twinning
from hub.twinnings.proposals import INVITATION, WISH, is_open
from hub.twinnings.search import partners_of
from rooms.ids import ClassId, TwinningId

_DAY = 24 * 3_600_000
REMEMBERED = 30 * _DAY
"""How long an answer is shown."""


class ProposalState(StrEnum):
    """How far it is."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class ProposalLine:
    """One of them. `school_class` is who is invited or wishes to join; None while a link has reached nobody."""

    proposal: ProposalId
    kind: str
    state: ProposalState
    twinning: TwinningId
    title: str
    school_class: ClassBrief | None
    by: ClassBrief | None
    partners: Sequence[ClassBrief]
    email: str | None
    words: str
    answer_words: str
    created_at: Instant
    expires_at: Instant

    @property
    def is_open(self) -> bool:
        """Whether it waits for an answer."""
        return self.state is ProposalState.OPEN


async def of_twinning(db: AsyncSession, twinning: TwinningId, now: Instant) -> list[ProposalLine]:
    """The open ones first, then what was answered or lapsed lately."""
    return await _lines(db, select(Proposal).where(Proposal.twinning_id == twinning), now)


async def of_classes(db: AsyncSession, classes: Collection[ClassId], now: Instant) -> list[ProposalLine]:
    """Invitations to these classes, and what they wished."""
    return await _lines(db, select(Proposal).where(Proposal.school_class_id.in_(classes)), now)


async def count_invitations(db: AsyncSession, classes: Collection[ClassId], now: Instant) -> int:
    """How many invitations wait for an answer of these classes."""
    waiting = (Proposal.answered_at.is_(None), Proposal.expires_at > now, Proposal.kind == INVITATION)
    return await db.scalar(select(func.count()).where(Proposal.school_class_id.in_(classes), *waiting)) or 0


async def count_wishes(db: AsyncSession, twinning: TwinningId, now: Instant) -> int:
    """How many classes wait for an answer of a twinning."""
    waiting = (Proposal.answered_at.is_(None), Proposal.expires_at > now, Proposal.kind == WISH)
    return await db.scalar(select(func.count()).where(Proposal.twinning_id == twinning, *waiting)) or 0


def state_of(proposal: Proposal, now: Instant) -> ProposalState:
    """How far it is now."""
    if proposal.answer is not None:
        return ProposalState(proposal.answer)
    return ProposalState.OPEN if is_open(proposal, now) else ProposalState.LAPSED


async def _lines(db: AsyncSession, which: Select[Proposal], now: Instant) -> list[ProposalLine]:
    shown = or_(Proposal.answered_at > now - REMEMBERED, Proposal.answered_at.is_(None))
    recent = (shown, Proposal.expires_at > now - REMEMBERED)
    found = (await db.scalars(which.where(*recent).order_by(Proposal.created_at.desc(), Proposal.id))).all()
    twinnings = sorted({each.twinning_id for each in found})
    titles = {
        id: title
        for id, title in await db.execute(select(Twinning.id, Twinning.title).where(Twinning.id.in_(twinnings)))
    }
    partners = await partners_of(db, twinnings)
    known = await briefs(db, {id for each in found for id in (each.school_class_id, each.by_class_id) if id})
    lines = [
        ProposalLine(
            proposal=each.id,
            kind=each.kind,
            state=state_of(each, now),
            twinning=each.twinning_id,
            title=titles[each.twinning_id],
            school_class=known.get(each.school_class_id) if each.school_class_id else None,
            by=known.get(each.by_class_id) if each.by_class_id else None,
            partners=partners[each.twinning_id],
            email=each.email,
            words=each.words,
            answer_words=each.answer_words,
            created_at=each.created_at,
            expires_at=each.expires_at,
        )
        for each in found
    ]
    return sorted(lines, key=lambda line: not line.is_open)
