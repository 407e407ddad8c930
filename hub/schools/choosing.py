"""A class is made, or moves: at a school of its teacher's, or at a new one, unless that is here already."""

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people import teaching
from hub.schools import actions
from hub.schools.forms import ClassFacts, FieldWrong, school_facts
from hub.schools.models import School, SchoolClass, SchoolId
from hub.schools.towns import on_the_map
from hub.store.tables import Instant
from rooms.ids import ClassId, PersonId


@dataclass(frozen=True, slots=True)
class Twin:
    """A school of that name in that town is here already, and nobody has said yet that it is the same."""

    school: School


async def school_of(db: AsyncSession, classes: Collection[ClassId], given: Mapping[str, str]) -> SchoolId | Twin:
    """The school that was chosen (`at`: one of `classes`), or typed: made, if there is none of its name.

    `same` is the id of the twin that somebody was shown and said to be theirs. Raises FieldWrong.
    """
    if given["at"]:
        theirs = select(SchoolClass.school_id).where(SchoolClass.id.in_(classes))
        if given["at"] not in set(await db.scalars(theirs)):
            raise FieldWrong("at")
        return SchoolId(given["at"])
    facts = on_the_map(school_facts(given))
    twin = await actions.find_school(db, name=facts.name, town=facts.town, country=facts.country)
    if twin is not None:
        return twin.id if given["same"] == twin.id else Twin(twin)
    return (await actions.add_school(db, **asdict(facts))).id


async def found_class(
    db: AsyncSession, *, person: PersonId, school: SchoolId, facts: ClassFacts, now: Instant
) -> ClassId:
    """Make it; its teacher has it for good."""
    made = await actions.add_class(
        db,
        school=school,
        name=facts.name,
        ages=(facts.age_from, facts.age_to),
        languages=facts.languages,
        headcount=facts.headcount,
        colour=facts.colour,
        animal=facts.animal,
    )
    await teaching.give(db, person=person, school_class=made.id, now=now)
    return made.id
