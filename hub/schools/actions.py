"""What changes about schools and classes. A `db` is a writing session (`Store.writing`)."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy.ext.asyncio import AsyncSession

from hub.schools.models import School, SchoolClass, SchoolId
from hub.store.tables import new_id
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
    )
    db.add(school_class)
    await db.flush()
    return school_class


def _country(code: str) -> str:
    if len(code) != 2 or not code.isascii() or not code.isalpha():
        raise ValueError(f"a country is two letters (ISO 3166-1), not {code!r}")
    return code.upper()


def _time_zone(name: str) -> str:
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"no such time zone: {name!r}") from None
