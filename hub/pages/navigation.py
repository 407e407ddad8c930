"""Where each role goes every day: the places in the header of all pages, each a message and an address."""

from collections.abc import Mapping, Sequence
from typing import Final

from hub.pages.landing import CLASSES, HUB, TWINNINGS
from rooms.rights import Role

PLACES: Final[Mapping[Role, Sequence[tuple[str, str]]]] = {
    Role.TEACHER: (
        ("nav-classes", CLASSES),
        ("nav-twinnings", TWINNINGS),
        ("partners-title", "/partners"),
        ("calendar-title", "/calendar"),
    ),
    Role.PUPIL: (("nav-twinnings", TWINNINGS),),
    Role.MENTOR: (("mentor-link", "/mentor"),),
    Role.KEEPER: (("hub-link", HUB), ("health-link", "/health")),
}
"""Who is not here has no places of their own."""


def current(path: str, url: str) -> str:
    """`aria-current` of a place for a page at `path`: the page itself, one within, or nothing."""
    plain = path.partition("?")[0]
    return "page" if plain == url else "true" if plain.startswith(f"{url}/") else ""
