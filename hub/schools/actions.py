"""What changes about schools and classes. A `db` is a writing session (`Store.writing`)."""

from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.schools.forms import ClassFacts, SchoolFacts, name_key
from hub.schools.models import FormerSchool, School, SchoolClass, SchoolId
from hub.schools.timetable import Timetable
from hub.store.tables import Instant, new_id
from rooms.ids import ClassId
from rooms.text import clean_line


async def add_school(
    db: AsyncSession,
    *,
    name: str,
    town: str,
    country: str,
    time_zone: str,
    latitude: float | None = None,
    longitude: float | None = None,
    region: str | None = None,
    website: str | None = None,
) -> School:
    """Make a school. Coordinates are kept to a tenth of a degree: a town, never a building.

    Raises Refused for the texts, ValueError for a country that is not two letters or an unknown time zone.
    """
    school = School(
        id=SchoolId(new_id()),
        name=clean_line(name, 120),
        town=clean_line(town, 80),
        country=_country(country),
        time_zone=_time_zone(time_zone),
        latitude=None if latitude is None else round(latitude, 1),
        longitude=None if longitude is None else round(longitude, 1),
        region=region,
        website=website,
    )
    db.add(school)
    await db.flush()
    return school


async def add_class(
    db: AsyncSession,
    *,
    school: SchoolId,
    name: str,
    ages: tuple[int, int],
    languages: Sequence[str],
    headcount: int,
    colour: int,
    animal: str,
    pupils_may_chat: bool = False,
    timetable: Timetable | None = None,
) -> SchoolClass:
    """Make a class of a school. Raises Refused for the name."""
    school_class = SchoolClass(
        id=ClassId(new_id()),
        school_id=school,
        name=clean_line(name, 80),
        age_from=ages[0],
        age_to=ages[1],
        languages=list(languages),
        headcount=headcount,
        colour=colour,
        animal=animal,
        pupils_may_chat=pupils_may_chat,
        timetable=None if timetable is None else timetable.stored(),
    )
    db.add(school_class)
    await db.flush()
    return school_class


async def find_school(db: AsyncSession, *, name: str, town: str, country: str) -> School | None:
    """The school of this name in this town, however both are written: two of one name in a town are one."""
    wanted = name_key(name), name_key(town)
    found = await db.scalars(
        select(School).where(School.country == country.upper(), ~School.is_practice).order_by(School.id)
    )
    return next((each for each in found if (name_key(each.name), name_key(each.town)) == wanted), None)


async def change_school(db: AsyncSession, school: SchoolId, revision: int, facts: SchoolFacts) -> bool:
    """Write it down; False where somebody else changed it since `revision`, and then nothing is written."""
    values = {
        "name": facts.name,
        "town": facts.town,
        "country": facts.country,
        "time_zone": facts.time_zone,
        "region": facts.region,
        "latitude": facts.latitude,
        "longitude": facts.longitude,
        "website": facts.website,
    }
    unchanged = School.id == school, School.revision == revision
    written = update(School).where(*unchanged).values(revision=revision + 1, **values)
    return await db.scalar(written.returning(School.id)) is not None


async def change_class(db: AsyncSession, school_class: ClassId, revision: int, facts: ClassFacts) -> bool:
    """As `change_school`."""
    values = {
        "name": facts.name,
        "age_from": facts.age_from,
        "age_to": facts.age_to,
        "languages": list(facts.languages),
        "headcount": facts.headcount,
        "colour": facts.colour,
        "animal": facts.animal,
    }
    return await _change(db, school_class, revision, values)


async def set_timetable(db: AsyncSession, school_class: ClassId, revision: int, timetable: Timetable | None) -> bool:
    """As `change_school`; None stands for the hours of any school."""
    return await _change(db, school_class, revision, {"timetable": None if timetable is None else timetable.stored()})


async def move(db: AsyncSession, *, school_class: ClassId, to: SchoolId, now: Instant) -> None:
    """To another school, and its clock. Lessons keep their moment; those before stay where they were held."""
    group = await db.get_one(SchoolClass, school_class, with_for_update=True)
    if group.school_id == to:
        return
    db.add(FormerSchool(school_class_id=school_class, until=now, school_id=group.school_id))
    group.school_id, group.revision = to, group.revision + 1
    await db.flush()


async def _change(db: AsyncSession, school_class: ClassId, revision: int, values: dict[str, Any]) -> bool:
    unchanged = SchoolClass.id == school_class, SchoolClass.revision == revision
    written = update(SchoolClass).where(*unchanged).values(revision=revision + 1, **values)
    return await db.scalar(written.returning(SchoolClass.id)) is not None


def _country(code: str) -> str:
    if len(code) != 2 or not code.isascii() or not code.isalpha():
        raise ValueError(f"a country is two letters (ISO 3166-1), not {code!r}")
    return code.upper()


def _time_zone(name: str) -> str:
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"no such time zone: {name!r}") from None
