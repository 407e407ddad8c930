"""What sections are made from: the twinning, its classes, its materials, and the stores with all the rest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.capsules.items import Items, items_of
from hub.consent.ledger import Audience
from hub.kits.shelf import Shelf
from hub.materials.files import MaterialFiles
from hub.pages.assets import DIST
from hub.pages.languages import LANGUAGES, supported
from hub.schools.models import School, SchoolClass
from hub.store.store import Store
from hub.store.tables import Instant
from hub.twinnings.models import Partner, PastPartner, Twinning
from hub.uploads.vault import Vault
from rooms.ids import ClassId, TwinningId


@dataclass(frozen=True, slots=True)
class ClassTold:
    """A class as a capsule tells it: no address, nobody's name. `left_on` where it takes part no more."""

    school_class: ClassId
    name: str
    school: str
    town: str
    country: str
    time_zone: str
    latitude: float | None
    longitude: float | None
    colour: int
    animal: str
    headcount: int
    age_from: int
    age_to: int
    languages: Sequence[str]
    left_on: date | None


@dataclass(frozen=True, slots=True)
class Stores:
    """Where a hub keeps what goes into capsules."""

    store: Store
    kits: Shelf
    materials: MaterialFiles
    uploads: Vault
    dist: Path = DIST
    """The build of the browser side."""


@dataclass(frozen=True, slots=True)
class Source:
    """Of one capsule. `until`: of a class that has left, which takes along nothing that came later."""

    stores: Stores
    now: Instant
    until: Instant | None
    twinning: TwinningId
    title: str
    words: str
    starts_on: date
    ends_on: date
    languages: Sequence[str]
    """Those of the twinning in which the hub speaks, its first one first."""
    classes: Sequence[ClassTold]
    items: Items
    audience: Audience = Audience.PARTNERS

    @property
    def by_class(self) -> Mapping[ClassId, ClassTold]:
        """Those that take part or took part."""
        return {each.school_class: each for each in self.classes}

    @property
    def moment(self) -> Instant:
        """What began later is not told."""
        return self.now if self.until is None else Instant(min(self.now, self.until))


async def gather(
    stores: Stores,
    twinning: TwinningId,
    until: Instant | None,
    now: Instant,
    audience: Audience = Audience.PARTNERS,
) -> Source | None:
    """None where the twinning is gone."""
    async with stores.store.reading() as db:
        found = await db.get(Twinning, twinning)
        if found is None:
            return None
        return Source(
            stores=stores,
            now=now,
            until=until,
            twinning=found.id,
            title=found.title,
            words=found.words,
            starts_on=found.starts_on,
            ends_on=found.ends_on,
            languages=_spoken(found.languages),
            classes=await _classes(db, twinning),
            items=await items_of(db, stores.materials, twinning, now, until, audience),
            audience=audience,
        )


def _spoken(languages: Sequence[str]) -> Sequence[str]:
    found = [tag for each in languages if (tag := supported(each)) is not None]
    return list(dict.fromkeys(found)) or [LANGUAGES[0]]


async def _classes(db: AsyncSession, twinning: TwinningId) -> list[ClassTold]:
    """As in the chain, then those that have left."""
    rows = await db.execute(
        select(SchoolClass, School, Partner.position, PastPartner.left_on)
        .join(School, School.id == SchoolClass.school_id)
        .outerjoin(Partner, (Partner.school_class_id == SchoolClass.id) & (Partner.twinning_id == twinning))
        .outerjoin(PastPartner, (PastPartner.school_class_id == SchoolClass.id) & (PastPartner.twinning_id == twinning))
        .where((Partner.position.is_not(None)) | (PastPartner.left_on.is_not(None)))
    )
    found = sorted(rows.all(), key=lambda row: (row[2] is None, row[2] or 0, row[3] or date.min, row[0].id))
    return [_told(each, school, None if position is not None else left) for each, school, position, left in found]


def _told(each: SchoolClass, school: School, left_on: date | None) -> ClassTold:
    return ClassTold(
        each.id, each.name, school.name, school.town, school.country, school.time_zone, school.latitude,
        school.longitude, each.colour, each.animal, each.headcount, each.age_from, each.age_to, each.languages, left_on,
    )  # fmt: skip
