"""Invitations to a class and wishes to join: limited, answered once, taken back, or lapsed after three weeks."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people import cards
from hub.store.changes import note
from hub.store.tables import Instant, new_id
from hub.twinnings import stages
from hub.twinnings.actions import join
from hub.twinnings.models import Partner, Proposal, ProposalId, Twinning
from hub.twinnings.news import NewsKind, TwinningChanged, tell
from hub.twinnings.stages import Stage
from rooms.errors import Code, Refused
from rooms.ids import ClassId, PersonId, TwinningId
from rooms.text import clean_text

_DAY = 24 * 3_600_000

LASTS = 21 * _DAY
REST = 30 * _DAY
"""How long a twinning and a class leave each other in peace after a no."""
OPEN_PER_TWINNING = 12
OPEN_PER_CLASS = 6
PER_PERSON_A_DAY = 20
WORDS_CHARACTERS = 600

INVITATION, WISH = "invitation", "wish"


class ProposalProblem(StrEnum):
    """Why it was not made or answered."""

    UNKNOWN = "unknown"
    ANSWERED = "answered"
    LAPSED = "lapsed"
    TAKES_PART = "takes-part"
    WAITING = "waiting"  # one between this twinning and this class is open already
    RESTING = "resting"
    TOO_MANY = "too-many"
    CLOSED = "closed"  # it looks for nobody, or is archived
    PRACTICE = "practice"  # no real class is asked into it
    WORDS = "words"


class ProposalRefused(Exception):
    """It stays as it was."""

    def __init__(self, problem: ProposalProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Proposer:
    """Who proposes, for which class."""

    person: PersonId
    school_class: ClassId


async def invite(
    db: AsyncSession, *, twinning: TwinningId, school_class: ClassId, words: str, by: Proposer, now: Instant
) -> Proposal:
    """Into a class's list. Raises ProposalRefused."""
    await _open_twinning(db, twinning)
    await _check_between(db, twinning, school_class, now)
    await _check_limits(db, twinning, by, now)
    return _add(db, twinning, INVITATION, words, by, now, school_class=school_class)


async def invite_by_link(
    db: AsyncSession, *, twinning: TwinningId, words: str, by: Proposer, now: Instant, email: str | None = None
) -> tuple[Proposal, str]:
    """A link for whoever gets it, good once, and its secret, which cannot be read again. Raises ProposalRefused."""
    await _open_twinning(db, twinning)
    await _check_limits(db, twinning, by, now)
    secret = cards.new_secret()
    made = _add(db, twinning, INVITATION, words, by, now, secret_hash=cards.hash_of(secret), email=email)
    return made, secret


async def wish(db: AsyncSession, *, twinning: TwinningId, words: str, by: Proposer, now: Instant) -> Proposal:
    """A class asks to join a twinning that looks for partners. Raises ProposalRefused."""
    if not (await _open_twinning(db, twinning)).is_looking:
        raise ProposalRefused(ProposalProblem.CLOSED)
    await _check_between(db, twinning, by.school_class, now)
    mine = _open(now, Proposal.school_class_id == by.school_class, Proposal.kind == WISH)
    if (await db.scalar(select(func.count()).where(*mine)) or 0) >= OPEN_PER_CLASS:
        raise ProposalRefused(ProposalProblem.TOO_MANY)
    await _check_day(db, by, now)
    return _add(db, twinning, WISH, words, by, now, school_class=by.school_class)


async def by_secret(db: AsyncSession, secret: str, now: Instant) -> Proposal:
    """The open invitation behind a link. Raises ProposalRefused."""
    return _still_open(await db.scalar(select(Proposal).where(Proposal.secret_hash == cards.hash_of(secret))), now)


async def accept(db: AsyncSession, proposal: Proposal, *, school_class: ClassId, now: Instant) -> None:
    """The class takes part from now on; of two answers at once one counts. Raises ProposalRefused."""
    twinning = await _open_twinning(db, proposal.twinning_id)
    if await db.get(Partner, (twinning.id, school_class)) is not None:
        raise ProposalRefused(ProposalProblem.TAKES_PART)
    await _settle(db, proposal, "accepted", now, school_class=school_class)
    # What else was open between the two is answered by this.
    others = _open(now, Proposal.twinning_id == twinning.id, Proposal.school_class_id == school_class)
    await db.execute(update(Proposal).where(*others).values(answer="accepted", answered_at=now, email=None))
    await join(db, twinning=twinning.id, school_class=school_class, on=day_of(now))
    tell(db, twinning.id, NewsKind.JOINED, now, school_class=school_class)
    if await db.scalar(select(func.count()).where(Partner.twinning_id == twinning.id)) == twinning.wanted:
        twinning.is_looking = False


async def decline(
    db: AsyncSession, proposal: Proposal, *, words: str, now: Instant, school_class: ClassId | None = None
) -> None:
    """A kind no. Raises ProposalRefused."""
    text = _clean(words)
    await _settle(db, proposal, "declined", now, words=text, school_class=school_class)
    if proposal.kind == INVITATION:
        asked = school_class or proposal.school_class_id
        tell(db, proposal.twinning_id, NewsKind.DECLINED, now, school_class=asked, words=text)


async def withdraw(db: AsyncSession, proposal: Proposal, *, now: Instant) -> None:
    """Taken back by those who made it. Raises ProposalRefused."""
    await _settle(db, proposal, "withdrawn", now)


def is_open(proposal: Proposal, now: Instant) -> bool:
    """Whether it waits for an answer."""
    return proposal.answered_at is None and now < proposal.expires_at


def tidied(words: str) -> str:
    """A word of farewell, cut where it is too long: nobody is held back by it."""
    try:
        return _clean(words[:WORDS_CHARACTERS])
    except ProposalRefused:
        return ""


def day_of(now: Instant) -> date:
    """The day (UTC) of a moment."""
    return datetime.fromtimestamp(now / 1000, UTC).date()


async def _open_twinning(db: AsyncSession, twinning: TwinningId) -> Twinning:
    found = await stages.locked(db, twinning)
    if found is None or found.stage == Stage.ARCHIVED:
        raise ProposalRefused(ProposalProblem.CLOSED)
    if found.is_practice:
        raise ProposalRefused(ProposalProblem.PRACTICE)
    return found


async def _check_between(db: AsyncSession, twinning: TwinningId, school_class: ClassId, now: Instant) -> None:
    if await db.get(Partner, (twinning, school_class)) is not None:
        raise ProposalRefused(ProposalProblem.TAKES_PART)
    between = (Proposal.twinning_id == twinning, Proposal.school_class_id == school_class)
    if await db.scalar(select(Proposal.id).where(*_open(now, *between)).limit(1)) is not None:
        raise ProposalRefused(ProposalProblem.WAITING)
    lately = (Proposal.answer == "declined", Proposal.answered_at > now - REST)
    if await db.scalar(select(Proposal.id).where(*between, *lately).limit(1)) is not None:
        raise ProposalRefused(ProposalProblem.RESTING)


async def _check_limits(db: AsyncSession, twinning: TwinningId, by: Proposer, now: Instant) -> None:
    waiting = _open(now, Proposal.twinning_id == twinning, Proposal.kind == INVITATION)
    if (await db.scalar(select(func.count()).where(*waiting)) or 0) >= OPEN_PER_TWINNING:
        raise ProposalRefused(ProposalProblem.TOO_MANY)
    await _check_day(db, by, now)


async def _check_day(db: AsyncSession, by: Proposer, now: Instant) -> None:
    today = (Proposal.by_person_id == by.person, Proposal.created_at > now - _DAY)
    if (await db.scalar(select(func.count()).where(*today)) or 0) >= PER_PERSON_A_DAY:
        raise ProposalRefused(ProposalProblem.TOO_MANY)


def _open(now: Instant, *which: ColumnElement[bool]) -> tuple[ColumnElement[bool], ...]:
    return (*which, Proposal.answered_at.is_(None), Proposal.expires_at > now)


def _add(
    db: AsyncSession,
    twinning: TwinningId,
    kind: str,
    words: str,
    by: Proposer,
    now: Instant,
    *,
    school_class: ClassId | None = None,
    secret_hash: bytes | None = None,
    email: str | None = None,
) -> Proposal:
    made = Proposal(
        id=ProposalId(new_id()),
        twinning_id=twinning,
        kind=kind,
        school_class_id=school_class,
        secret_hash=secret_hash,
        email=email,
        words=_clean(words),
        by_person_id=by.person,
        by_class_id=by.school_class,
        created_at=now,
        expires_at=now + LASTS,
    )
    db.add(made)
    note(db, TwinningChanged())
    return made


async def _settle(
    db: AsyncSession,
    proposal: Proposal,
    answer: str,
    now: Instant,
    *,
    words: str = "",
    school_class: ClassId | None = None,
) -> None:
    """One statement decides between two answers that come at once, on both databases."""
    values = {"answer": answer, "answered_at": now, "answer_words": words, "email": None}
    if school_class is not None:
        values["school_class_id"] = school_class
    settled = update(Proposal).where(*_open(now, Proposal.id == proposal.id)).values(values).returning(Proposal.id)
    note(db, TwinningChanged())
    if await db.scalar(settled) is None:
        _still_open(await db.get(Proposal, proposal.id, populate_existing=True), now)


def _still_open(found: Proposal | None, now: Instant) -> Proposal:
    if found is None:
        raise ProposalRefused(ProposalProblem.UNKNOWN)
    if found.answered_at is not None:
        raise ProposalRefused(ProposalProblem.ANSWERED)
    if now >= found.expires_at:
        raise ProposalRefused(ProposalProblem.LAPSED)
    return found


def _clean(words: str) -> str:
    """What a teacher adds; nothing is fine. Raises ProposalRefused(WORDS) for what is too long."""
    if not words.strip():
        return ""
    try:
        return clean_text(words, WORDS_CHARACTERS)
    except Refused as no:
        if no.code is Code.TEXT_EMPTY:
            return ""
        raise ProposalRefused(ProposalProblem.WORDS) from None
