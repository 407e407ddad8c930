"""What a browser calls itself, reduced to words that help somebody to recognise their own: "Firefox, Windows"."""

from dataclasses import dataclass
from typing import Final

# The first that matches counts: most browsers name the ones that they want to be taken for as well.
_BROWSERS: Final = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("Chrom", "Chrome"),
    ("CriOS", "Chrome"),
    ("Safari", "Safari"),
)
_SYSTEMS: Final = (
    ("iPad", "iPad", "tablet"),
    ("iPhone", "iPhone", "smartphone"),
    ("Android", "Android", "tablet"),
    ("CrOS", "Chromebook", "laptop"),
    ("Windows", "Windows", "laptop"),
    ("Mac OS X", "Mac", "laptop"),
    ("Linux", "Linux", "laptop"),
)


@dataclass(frozen=True, slots=True)
class Device:
    """Names as their makers write them, empty where unknown; `icon` is one of static/art/icons.json."""

    browser: str
    system: str
    icon: str


def device_of(user_agent: str) -> Device:
    """The device behind a User-Agent header (RFC 9110 §10.1.5); never used to decide anything."""
    browser = next((name for sign, name in _BROWSERS if sign in user_agent), "")
    system, icon = next(((name, icon) for sign, name, icon in _SYSTEMS if sign in user_agent), ("", "laptop"))
    return Device(browser, system if browser else "", icon)
