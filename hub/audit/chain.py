"""The chain of the audit log: each line's digest covers the one before. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

import msgspec

BEGINNING: Final = bytes(32)
"""What stands before the first line."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it is bound; `at` in milliseconds (UTC)."""

    number: int
    at: int
    person: str
    role: str
    door: str
    address: str


@dataclass(frozen=True, slots=True)
class Link:
    """A line with its two digests."""

    line: Line
    before: bytes
    digest: bytes


def bind(line: Line, before: bytes) -> bytes:
    """The digest (SHA-256) of a line that follows `before`."""
    told = (line.number, line.at, line.person, line.role, line.door, line.address)
    return sha256(before + msgspec.json.encode(told)).digest()


def broken_at(links: Iterable[Link]) -> int | None:
    """The number of the first line that is not as it was written, or does not follow the one before; None: all are.

    The first link may follow lines that were forgotten since.
    """
    previous: Link | None = None
    for link in links:
        follows = previous is None or (link.before == previous.digest and link.line.number == previous.line.number + 1)
        if not follows or bind(link.line, link.before) != link.digest:
            return link.line.number
        previous = link
    return None
