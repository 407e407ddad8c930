"""The classes of the twinning, with their towns on a map."""

from hub.capsules.section import Page, Section
from hub.capsules.source import Source
from hub.pages import atlas


async def section(source: Source) -> Section | None:
    """Always there: without classes there is no twinning."""
    return Section(
        name="classes",
        sign="users-round",
        count=len(source.classes),
        pages=[Page("classes", "classes.html", lambda say: say("capsule-classes"), {"map": map_of(source)})],
    )


def map_of(source: Source) -> atlas.MapView | None:
    """At town level, as everywhere."""
    return atlas.view(
        [
            atlas.Town(each.town, each.latitude, each.longitude, each.colour)
            for each in source.classes
            if each.latitude is not None and each.longitude is not None
        ]
    )
