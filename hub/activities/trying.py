"""What belongs to a card, and what the classes that tried it say. A `db` is a writing session (`Store.writing`)."""

from typing import Final

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.activities.deciding import Writer, hand_back, let_through, locked
from hub.activities.facts import ActivityProblem, ActivityRefused, Tried
from hub.activities.models import ActivityId, ActivityMaterial, ActivityTry, Purpose
from hub.materials.models import Kind, Material
from hub.store.tables import Instant
from rooms.ids import ClassId

MOST_MATERIALS: Final = 24
_SEEN: Final = (Kind.DRAWING, Kind.PHOTO, Kind.SLIDES, Kind.VIDEO)
_PICTURES: Final = (Kind.DRAWING, Kind.PHOTO)


async def attach(db: AsyncSession, activity: ActivityId, material: str, purpose: Purpose, now: Instant) -> None:
    """A material of the same twinning belongs to the card; one that does already stays. Raises ActivityRefused."""
    row = await locked(db, activity)
    found = await db.get(Material, material)
    if found is None or found.twinning_id != row.twinning_id or found.kind not in _SEEN:
        raise ActivityRefused(ActivityProblem.MATERIAL)
    there = await db.get(ActivityMaterial, (activity, material))
    if there is not None:
        there.purpose = purpose.value
        return
    theirs = select(func.count()).where(ActivityMaterial.activity_id == activity)
    if (await db.scalar(theirs) or 0) >= MOST_MATERIALS:
        raise ActivityRefused(ActivityProblem.MANY)
    db.add(ActivityMaterial(activity_id=activity, material_id=material, purpose=purpose.value, at=now))
    await db.flush()


async def detach(db: AsyncSession, activity: ActivityId, material: str) -> None:
    """It stays among the materials."""
    its = ActivityMaterial.activity_id == activity, ActivityMaterial.material_id == material
    await db.execute(delete(ActivityMaterial).where(*its))


async def say_tried(
    db: AsyncSession, activity: ActivityId, writer: Writer, tried: Tried, *, revision: int, now: Instant
) -> ActivityTry:
    """How it was for the writer's class, for the first time (`revision` 0) or anew.

    Raises ActivityRefused(CHANGED) where somebody of the class was faster, and (MATERIAL).
    """
    row = await locked(db, activity)
    if tried.material is not None:
        found = await db.get(Material, tried.material)
        is_picture = found is not None and found.twinning_id == row.twinning_id and found.kind in _PICTURES
        if not is_picture:
            raise ActivityRefused(ActivityProblem.MATERIAL)
    there = await db.get(ActivityTry, (activity, writer.school_class))
    if there is not None and _is_said(there, tried, writer):
        return there  # the same form came twice
    if (0 if there is None else there.revision) != revision:
        raise ActivityRefused(ActivityProblem.CHANGED)
    if there is None:
        there = ActivityTry(activity_id=activity, school_class_id=writer.school_class)
        db.add(there)
    there.person_id, there.at, there.state, there.note = writer.actor.person, now, writer.state.value, ""
    there.rating, there.words, there.language = tried.rating.value, tried.words, tried.language
    there.material_id, there.revision = tried.material, revision + 1
    await db.flush()
    return there


async def let_try(db: AsyncSession, activity: ActivityId, school_class: ClassId, revision: int, now: Instant) -> None:
    """All see it. Raises ActivityRefused(CHANGED) and (CONSENT)."""
    await let_through(db, await _tried(db, activity, school_class, revision), now)


async def give_try_back(
    db: AsyncSession, activity: ActivityId, school_class: ClassId, revision: int, note: str
) -> None:
    """The child goes on with it. Raises ActivityRefused(CHANGED)."""
    hand_back(await _tried(db, activity, school_class, revision), note)


async def take_try_back(db: AsyncSession, activity: ActivityId, school_class: ClassId) -> None:
    """The class says nothing any more; its photo stays among the materials."""
    its = ActivityTry.activity_id == activity, ActivityTry.school_class_id == school_class
    await db.execute(delete(ActivityTry).where(*its))


async def _tried(db: AsyncSession, activity: ActivityId, school_class: ClassId, revision: int) -> ActivityTry:
    await locked(db, activity)
    row = await db.get(ActivityTry, (activity, school_class), populate_existing=True)
    if row is None or row.revision != revision:
        raise ActivityRefused(ActivityProblem.CHANGED)
    return row


def _is_said(row: ActivityTry, tried: Tried, writer: Writer) -> bool:
    said = (row.rating, row.words, row.language, row.material_id)
    told = (tried.rating.value, tried.words, tried.language, tried.material)
    return said == told and row.person_id == writer.actor.person and row.state == writer.state
