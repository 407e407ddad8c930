"""The sections of a capsule, in the order in which they stand on its start page."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Final

from hub.capsules.section import Section
from hub.capsules.sections import (
    activities,
    boards,
    classes,
    doors,
    lessons,
    mascots,
    materials,
    notebooks,
    parcels,
    polls,
    postcards,
    sounds,
    writings,
)
from hub.capsules.source import Source

Teller = Callable[[Source], Awaitable[Section | None]]
"""Gives its section, or None where there is nothing to tell."""

TELLERS: Final[Sequence[Teller]] = (
    classes.section,
    lessons.section,
    boards.section,
    polls.section,
    materials.section,
    sounds.section,
    notebooks.section,
    activities.section,
    writings.section,
    parcels.section,
    postcards.section,
    doors.section,
    mascots.section,
)


async def sections_of(source: Source) -> list[Section]:
    """All that has something to tell."""
    told = [await teller(source) for teller in TELLERS]
    return [each for each in told if each is not None]
