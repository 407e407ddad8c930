"""What a check found: well, worth knowing, or to be mended, in one sentence of the catalogue."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal

from hub.keeper import KeeperError
from hub.settings import Settings

Kind = Literal["well", "note", "mend"]


@dataclass(frozen=True, slots=True)
class Finding:
    """`id` is a message of the catalogue; one that is to be mended says the cure as well."""

    kind: Kind
    id: str
    names: dict[str, str]


Check = Callable[[Settings], Awaitable[list[Finding]]]


def well(id: str, **names: str) -> Finding:
    """As it should be."""
    return Finding("well", id, names)


def note(id: str, **names: str) -> Finding:
    """Not wrong by itself, and good to know."""
    return Finding("note", id, names)


def mend(id: str, **names: str) -> Finding:
    """Wrong, with its cure."""
    return Finding("mend", id, names)


def mend_as(no: KeeperError) -> Finding:
    """What would keep the hub from starting, as it would say so itself."""
    return Finding("mend", no.id, no.names)
