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


WITHIN: Final[Mapping[str, Sequence[str]]] = {
    CLASSES: ("/tablets", "/reports", "/schools"),
    TWINNINGS: ("/invitations", "/rooms", "/kits"),
    "/calendar": ("/lessons",),
    HUB: ("/data",),
}
"""What belongs to a place and has an address of its own."""


def current(path: str, url: str) -> str:
    """`aria-current` of a place for a page at `path`: the page itself, one within, or nothing."""
    plain = path.partition("?")[0]
    if plain == url:
        return "page"
    homes = (url, *WITHIN.get(url, ()))
    return "true" if any(plain == home or plain.startswith(f"{home}/") for home in homes) else ""
