"""The time zones that one chooses from, by part of the world: those of towns, without the old names."""

from collections.abc import Sequence
from typing import Final
from zoneinfo import available_timezones

_PARTS = ("Europe", "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Indian", "Pacific")


def _zones() -> list[tuple[str, list[str]]]:
    known = sorted(available_timezones())
    return [(part, [zone for zone in known if zone.startswith(f"{part}/")]) for part in _PARTS]


ZONES: Final[Sequence[tuple[str, Sequence[str]]]] = _zones()
"""Each part of the world with its IANA names."""
