"""What is done with capsules. A `db` is a writing session (`Store.writing`), whose transaction the caller ends."""

from dataclasses import dataclass

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from hub.capsules.models import Capsule
from hub.capsules.queries import newest
from hub.store.changes import note
from hub.store.tables import Instant, new_id
from hub.twinnings.stages import locked
from rooms.ids import ClassId, PersonId, TwinningId


@dataclass(frozen=True, slots=True)
class CapsuleAsked:
    """One waits to be made."""


async def ask(
    db: AsyncSession, twinning: TwinningId, school_class: ClassId | None, person: PersonId, now: Instant
) -> Capsule | None:
    """The one that is being made, else a new one in the place of the last; None where there is no such twinning.

    `school_class`: one that has left, and asks for itself.
    """
    if await locked(db, twinning) is None:
        return None
    last = await newest(db, twinning, school_class)
    if last is not None and last.made_at is None and last.problem is None:
        return last
    await forget(db, twinning, school_class)
    row = Capsule(
        id=new_id(), twinning_id=twinning, school_class_id=school_class, person_id=person, at=now, attempts=0, percent=0
    )
    db.add(row)
    note(db, CapsuleAsked())
    return row


async def forget(db: AsyncSession, twinning: TwinningId, school_class: ClassId | None) -> None:
    """It is not wanted any more, or may not be handed out; its file goes with the next sweep, at the latest."""
    theirs = Capsule.school_class_id.is_(None) if school_class is None else Capsule.school_class_id == school_class
    await db.execute(delete(Capsule).where(Capsule.twinning_id == twinning, theirs))


async def forget_of_twinning(db: AsyncSession, twinning: TwinningId) -> None:
    """All of a twinning whose words and lines go."""
    await db.execute(delete(Capsule).where(Capsule.twinning_id == twinning))
