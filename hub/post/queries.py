"""What pages show of the post: what waits and fails, what the keeper hands over, what does not arrive."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.post.models import LetterId, LetterWaiting, State
from hub.store.tables import Instant
from rooms.ids import PersonId

_HOUR = 3_600_000
_LINES = 100


@dataclass(frozen=True, slots=True)
class PostCounts:
    """How many letters wait, and of these how many longer than an hour or after a failure; and those of the keeper."""

    waiting: int
    late: int
    failing: int
    in_folder: int
    given_up: int

    @property
    def is_worry(self) -> bool:
        """Whether the keeper should look."""
        return bool(self.late or self.failing)


@dataclass(frozen=True, slots=True)
class LetterLine:
    """A letter in the keeper's list; `problem` is a MailProblem."""

    letter: LetterId
    address: str
    subject: str
    made_at: Instant
    problem: str | None
    why: str | None


async def counts(db: AsyncSession, now: Instant) -> PostCounts:
    """Of the whole hub."""
    is_waiting = LetterWaiting.state == State.WAITING
    row = (
        await db.execute(
            select(
                func.count().filter(is_waiting, LetterWaiting.wanted_at <= now),
                func.count().filter(is_waiting, LetterWaiting.wanted_at <= now - _HOUR),
                func.count().filter(is_waiting, LetterWaiting.attempts > 0),
                func.count().filter(LetterWaiting.state == State.IN_FOLDER),
                func.count().filter(LetterWaiting.state.in_((State.REFUSED, State.GIVEN_UP))),
            ).where(LetterWaiting.state.not_in((State.SENT, State.HANDED_OVER, State.UNWANTED)))
        )
    ).one()
    return PostCounts(*row)


async def to_hand_over(db: AsyncSession) -> list[LetterLine]:
    """The letters that are files, the oldest first."""
    return await _lines(db, LetterWaiting.state == State.IN_FOLDER)


async def not_arrived(db: AsyncSession) -> list[LetterLine]:
    """Those that were refused, given up, or are tried again."""
    has_ended = LetterWaiting.state.in_((State.REFUSED, State.GIVEN_UP))
    is_tried_again = (LetterWaiting.state == State.WAITING) & (LetterWaiting.attempts > 0)
    return await _lines(db, has_ended | is_tried_again)


async def lost_of(db: AsyncSession, person: PersonId) -> list[LetterLine]:
    """Letters that somebody had written to others and that never arrived."""
    has_ended = LetterWaiting.state.in_((State.REFUSED, State.GIVEN_UP))
    return await _lines(db, has_ended & (LetterWaiting.asked_by == person))


async def letter_in_folder(db: AsyncSession, letter: LetterId) -> LetterWaiting | None:
    """One that the keeper may read, because they hand it over."""
    found = await db.get(LetterWaiting, letter)
    return found if found is not None and found.state is State.IN_FOLDER else None


async def _lines(db: AsyncSession, condition: object) -> list[LetterLine]:
    found = await db.scalars(
        select(LetterWaiting)
        .where(condition)  # type: ignore[arg-type]
        .order_by(LetterWaiting.made_at, LetterWaiting.id)
        .limit(_LINES)
    )
    return [
        LetterLine(each.id, each.address, each.subject, each.made_at, each.problem, each.why) for each in found.all()
    ]
