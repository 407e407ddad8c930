"""A school with a class, and the twinning that it joins or begins: asked for in the terminal and in a page."""

from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.schools import actions as schools
from hub.schools.forms import ANIMALS, MAX_HEADCOUNT, SchoolFacts
from hub.schools.models import CLASS_COLOURS, SchoolClass
from hub.schools.towns import on_the_map
from hub.store.tables import Instant
from hub.twinnings import actions as twinnings
from hub.twinnings.models import Twinning
from rooms.ids import ClassId, TwinningId

TWINNING_DAYS = 300


@dataclass(frozen=True, slots=True)
class NewClass:
    """What has to be known. `country` is ISO 3166-1 alpha-2, `time_zone` an IANA name, `language` BCP 47."""

    school: str
    town: str
    country: str
    time_zone: str
    name: str
    headcount: int
    language: str
    ages: tuple[int, int] = (6, 18)
    twinning: str = ""
    """Its title; empty: none yet."""
    region: str | None = None
    """Whose school holidays it has (see `hub.schools.regions`)."""


async def enrol(db: AsyncSession, new: NewClass, now: Instant) -> ClassId:
    """Write it. A school of that name in that town is taken as it is.

    Raises Refused for the texts, ValueError for the country or the time zone.
    """
    school = await schools.find_school(db, name=new.school, town=new.town, country=new.country)
    if school is None:
        facts = on_the_map(SchoolFacts(new.school, new.town, new.country, new.time_zone, new.region))
        school = await schools.add_school(db, **asdict(facts))
    # A colour and an animal that the classes before do not have, as long as there are any.
    place = await db.scalar(select(func.count()).select_from(SchoolClass)) or 0
    school_class = await schools.add_class(
        db,
        school=school.id,
        name=new.name,
        ages=new.ages,
        languages=[new.language],
        headcount=min(new.headcount, MAX_HEADCOUNT),
        colour=place % CLASS_COLOURS,
        animal=ANIMALS[place % len(ANIMALS)],
    )
    if new.twinning:
        await _join(db, new.twinning, school_class.id, new.language, now)
    return school_class.id


async def _join(db: AsyncSession, title: str, school_class: ClassId, language: str, now: Instant) -> None:
    """Into the twinning of this title, made with its room where there is none."""
    today = datetime.fromtimestamp(now / 1000, UTC).date()
    found: TwinningId | None = await db.scalar(
        select(Twinning.id).where(Twinning.title == title, ~Twinning.is_practice)
    )
    if found is None:
        ends = today + timedelta(days=TWINNING_DAYS)
        made = await twinnings.add_twinning(db, title=title, languages=[language], starts_on=today, ends_on=ends)
        await twinnings.open_room(db, twinning=made.id, title=title)
        found = made.id
    await twinnings.join(db, twinning=found, school_class=school_class, on=today)
