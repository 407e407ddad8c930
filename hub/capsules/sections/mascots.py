"""The mascots' passports: each journey on a map, a stamp for every visit, and what was told of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hub.capsules.items import Item
from hub.capsules.section import Page, Section, named
from hub.capsules.source import Source
from hub.mascots.journey import Journey
from hub.mascots.models import StopId
from hub.mascots.queries import passports_of
from hub.pages import atlas
from rooms.ids import ClassId


@dataclass(frozen=True, slots=True)
class Travelled:
    """A mascot, its journey, and what each visit tells."""

    number: int
    name: str
    animal: str
    home: ClassId
    journey: Journey
    diary: Mapping[StopId, Sequence[Item]]
    map: atlas.MapView | None

    @property
    def page(self) -> str:
        """The name of its page."""
        return f"mascot-{self.number}"


async def section(source: Source) -> Section | None:
    """None where no mascot has set out."""
    async with source.stores.store.reading() as db:
        passports = await passports_of(db, source.twinning, source.now)
    mascots: list[Travelled] = []
    for each in passports:
        journey = Journey.of([stop for stop in each.journey.stops if stop.at < source.moment])
        if journey.stops:
            facts = each.mascot.name, each.mascot.animal, each.mascot.home_id, journey
            diary = _diary(source, journey, source.items.told_of(each.mascot.code))
            mascots.append(Travelled(len(mascots) + 1, *facts, diary, _map(source, journey)))
    if not mascots:
        return None
    return Section(
        name="mascots",
        sign="map",
        count=len(mascots),
        pages=[
            Page("mascots", "mascots.html", lambda say: say("mascots-title"), {"mascots": mascots}),
            *(Page(each.page, "mascot.html", named(each.name), {"mascot": each}) for each in mascots),
        ],
    )


def _diary(source: Source, journey: Journey, items: Sequence[Item]) -> dict[StopId, list[Item]]:
    found: dict[StopId, list[Item]] = {}
    for item in items:
        told_by = source.by_class.get(item.school_class)
        zone = ZoneInfo(told_by.time_zone if told_by else "UTC")
        day = datetime.fromtimestamp(item.at / 1000, UTC).astimezone(zone).date()
        stop = journey.visit_of(item.school_class, day)
        if stop is not None:
            found.setdefault(stop, []).append(item)
    return found


def _map(source: Source, journey: Journey) -> atlas.MapView | None:
    classes = source.by_class
    return atlas.journey(
        [
            atlas.Town(classes[each.school_class].town, *each.spot, classes[each.school_class].colour)
            for each in journey.stops
            if each.spot is not None and each.school_class in classes
        ]
    )
