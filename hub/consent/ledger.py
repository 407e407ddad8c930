"""What a consent is for, and the one question of every door that publishes: which consents are missing?"""

from collections.abc import Collection, Iterable, Set
from enum import StrEnum
from typing import NamedTuple

from rooms.ids import PersonId


class Kind(StrEnum):
    """What of a child is shown, or to whom."""

    VOICE = "voice"
    FACE = "face"
    DRAWING = "drawing"  # what the child draws and writes, to the partner classes
    PUBLIC = "public"  # to everybody, beyond the partner classes


class Tag(NamedTuple):
    """Something of one child: what an item shows, or what is consented to."""

    person: PersonId
    kind: Kind


class Audience(StrEnum):
    """To whom something is shown."""

    PARTNERS = "partners"  # the classes of the twinning
    FAMILIES = "families"  # whoever holds the link of a class, to whom it may have been passed on


def kinds_for(audience: Audience, *kinds: Kind) -> Collection[Kind]:
    """What the parents of a child must have said yes to before something that needs `kinds` is shown to these."""
    return (*kinds, Kind.PUBLIC) if audience is Audience.FAMILIES else kinds


def missing(consents: Set[Tag], tags: Iterable[Tag]) -> list[Tag]:
    """Those of `tags` to which nobody has consented, each once; an empty list lets the item be published."""
    return sorted({tag for tag in tags if tag not in consents})
