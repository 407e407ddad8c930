"""One letter on its way, in steps that each commit: it is taken by one worker, handed over, and what became of it kept.

A worker that is killed in between leaves a letter that is taken again when its time is over. It goes twice only if the
server had said yes and we were killed before that was written down; both then carry one Message-ID.
"""

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.mail import MailFailed
from hub.post import mailboxes
from hub.post.models import LetterId, LetterWaiting, State
from hub.store.tables import Instant

_MINUTE = 60_000
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR

TAKEN_FOR = 2 * _MINUTE
"""More than a mail server is given (`mail.PATIENCE_SECONDS`)."""

AGAIN_AFTER = (1 * _MINUTE, 5 * _MINUTE, 15 * _MINUTE, 1 * _HOUR, 2 * _HOUR, 4 * _HOUR, 8 * _HOUR)
GIVE_UP_AFTER = 3 * _DAY
"""RFC 5321 §4.5.4.1 asks for four to five days; a link in a letter is good for fewer."""

PER_ADDRESS_AND_HOUR = 20
KEPT_FOR = 60 * _DAY
"""How long one remembers that a letter went; and how long one waits for a keeper to hand it over."""


async def sent_since(db: AsyncSession, moment: Instant, digest: bytes | None = None) -> int:
    """How many letters went since then: all, or those to one address."""
    query = select(func.count()).where(LetterWaiting.state == State.SENT, LetterWaiting.ended_at > moment)
    if digest is not None:
        query = query.where(LetterWaiting.address_digest == digest)
    return await db.scalar(query) or 0


async def take(db: AsyncSession, now: Instant) -> LetterWaiting | None:
    """The letter that has been due for longest, for this worker alone; None where none is."""
    due = (
        select(LetterWaiting)
        .where(
            LetterWaiting.state == State.WAITING,
            LetterWaiting.due_at <= now,
            or_(LetterWaiting.taken_until.is_(None), LetterWaiting.taken_until <= now),
        )
        .order_by(LetterWaiting.due_at, LetterWaiting.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    found = await db.scalar(due)
    if found is not None:
        found.taken_until = now + TAKEN_FOR
    return found


async def is_wanted(db: AsyncSession, row: LetterWaiting, now: Instant) -> bool:
    """Whether it still makes sense to send it."""
    if row.useless_at is not None and row.useless_at <= now:
        return False
    return (await mailboxes.wishes_of(db, row.address_digest)).wants(row.kind)


async def end(db: AsyncSession, id: LetterId, state: State, now: Instant) -> None:
    """It arrived, or never will: what it said is emptied, and of one that arrived the address as well."""
    values: dict[str, object] = {"state": state, "ended_at": now, "taken_until": None, "text": "", "calendar": ""}
    if state in (State.SENT, State.HANDED_OVER, State.UNWANTED):
        values |= {"address": "", "subject": "", "problem": None, "why": None}
    await db.execute(update(LetterWaiting).where(LetterWaiting.id == id).values(values))


async def lay_down(db: AsyncSession, id: LetterId) -> None:
    """It is a file now, and the keeper hands it over."""
    await db.execute(
        update(LetterWaiting).where(LetterWaiting.id == id).values(state=State.IN_FOLDER, taken_until=None)
    )


async def put_off(db: AsyncSession, id: LetterId, until: Instant) -> None:
    """Not now: so many went already."""
    await db.execute(update(LetterWaiting).where(LetterWaiting.id == id).values(due_at=until, taken_until=None))


async def fail(db: AsyncSession, row: LetterWaiting, no: MailFailed, now: Instant) -> State:
    """It was not taken: again later, each time after a longer while, or never. What became of it."""
    told: dict[str, object] = {"problem": no.problem, "why": no.why, "attempts": row.attempts + 1}
    if no.is_final or now - row.wanted_at > GIVE_UP_AFTER:
        state = State.REFUSED if no.is_final else State.GIVEN_UP
        await db.execute(update(LetterWaiting).where(LetterWaiting.id == row.id).values(told))
        await end(db, row.id, state, now)
        if no.is_final:
            await mailboxes.mark_unreached(db, row.address_digest, no.problem, now)
        return state
    told |= {"due_at": now + AGAIN_AFTER[min(row.attempts, len(AGAIN_AFTER) - 1)], "taken_until": None}
    await db.execute(update(LetterWaiting).where(LetterWaiting.id == row.id).values(told))
    return State.WAITING


async def forget_old(db: AsyncSession, now: Instant) -> list[LetterId]:
    """Drop what ended long ago, and what no keeper handed over; the letters of which there are files."""
    gone = await db.scalars(
        delete(LetterWaiting)
        .where(LetterWaiting.state == State.IN_FOLDER, LetterWaiting.due_at <= now - KEPT_FOR)
        .returning(LetterWaiting.id)
    )
    files = list(gone)
    await db.execute(delete(LetterWaiting).where(LetterWaiting.ended_at <= now - KEPT_FOR))
    return files
