"""What a teacher's start page shows: each class with its colleagues, its twinnings and what is next for it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people.teaching import teachers_of
from hub.schools.details import ClassDetails, details_of, is_there
from hub.schools.models import School, SchoolClass
from hub.sessions.queries import LessonLine, next_lesson
from hub.store.tables import Instant
from hub.twinnings.models import Partner, Twinning
from rooms.ids import ClassId, PersonId, TwinningId


@dataclass(frozen=True, slots=True)
class ClassTwinning:
    """A twinning of a class: `classes` is how many take part, this one included."""

    twinning: TwinningId
    title: str
    classes: int


@dataclass(frozen=True, slots=True)
class OwnClass:
    """A class of a teacher. `colleagues` are the others who teach it, by name."""

    details: ClassDetails
    colleagues: Sequence[str]
    twinnings: Sequence[ClassTwinning]
    lesson: LessonLine | None  # the one that runs, else the next one

    @property
    def partners(self) -> int:
        """The most classes with which it shares a twinning."""
        return max((each.classes - 1 for each in self.twinnings), default=0)


async def own_classes(db: AsyncSession, person: PersonId, classes: Collection[ClassId], now: Instant) -> list[OwnClass]:
    """Those that are there, whichever rest last, by name; `person` is no colleague of themselves."""
    rows = await db.execute(
        select(SchoolClass, School)
        .join(School, School.id == SchoolClass.school_id)
        .where(SchoolClass.id.in_(classes), is_there(now))
        .order_by(SchoolClass.archived_at.is_not(None), SchoolClass.name, SchoolClass.id)
    )
    found = [details_of(group, school) for group, school in rows]
    ids = [each.school_class for each in found]
    teachers = await teachers_of(db, ids, now)
    twinnings = await _twinnings(db, ids)
    lessons = {
        id: await next_lesson(db, id, now) for id in {each.twinning for all in twinnings.values() for each in all}
    }
    return [
        OwnClass(
            details=each,
            colleagues=[teacher.name for teacher in teachers[each.school_class] if teacher.id != person],
            twinnings=twinnings[each.school_class],
            lesson=_first([lessons[line.twinning] for line in twinnings[each.school_class]]),
        )
        for each in found
    ]


async def _twinnings(db: AsyncSession, classes: Collection[ClassId]) -> dict[ClassId, list[ClassTwinning]]:
    """Of each class, the one that began last first."""
    counted = (
        select(Partner.twinning_id, func.count().label("classes")).group_by(Partner.twinning_id).subquery("counted")
    )
    rows = await db.execute(
        select(Partner.school_class_id, Twinning.id, Twinning.title, counted.c.classes)
        .join(Twinning, Twinning.id == Partner.twinning_id)
        .join(counted, counted.c.twinning_id == Twinning.id)
        .where(Partner.school_class_id.in_(classes))
        .order_by(Twinning.starts_on.desc(), Twinning.title, Twinning.id)
    )
    found: dict[ClassId, list[ClassTwinning]] = {each: [] for each in classes}
    for school_class, twinning, title, number in rows:
        found[school_class].append(ClassTwinning(twinning, title, number))
    return found


def _first(lessons: Sequence[LessonLine | None]) -> LessonLine | None:
    there = [each for each in lessons if each is not None]
    return min(there, key=lambda lesson: (not lesson.is_running, lesson.starts_at), default=None)
