"""The demo's entry cards and the lines that the terminal prints: the same at every start of the same directory."""

import base64
import hashlib
import hmac
from collections.abc import Iterator
from uuid import UUID

from hub.demo.cast import CLASSES, Ensemble, Part

_GROUP = 4
_SECRET_CHARACTERS = 28  # 140 bits, as on a printed card


def card_secret(demo_secret: bytes, part: Part) -> str:
    """The secret on this person's card, in groups of four."""
    return _grouped(_derived(demo_secret, f"card/{part.key}").upper())


def password(demo_secret: bytes, part: Part) -> str:
    """A teacher's password: random, as `demo_secret` is, and easy to copy."""
    return _grouped(_derived(demo_secret, f"password/{part.key}").lower()[:20])


def stable_id(demo_secret: bytes, what: str) -> str:
    """A UUID (RFC 9562 §5.8, version 8) that stays with `what`, so that a second start finds what the first made."""
    digest = bytearray(hmac.digest(demo_secret, f"id/{what}".encode(), hashlib.sha256)[:16])
    digest[6] = digest[6] & 0x0F | 0x80
    digest[8] = digest[8] & 0x3F | 0x80
    return str(UUID(bytes=bytes(digest)))


def entry_lines(demo_secret: bytes, port: int) -> Iterator[str]:
    """`enter: <role> <name> <class> <url>` for everybody who has a window: teachers first, one word a field."""
    having_windows = [(part, group) for group in CLASSES for part in group.parts if part.host]
    for part, group in sorted(having_windows, key=lambda pair: _ORDER.index(pair[0].role.value)):
        yield f"enter: {part.role.value} {part.name} {group.label} {entry_url(demo_secret, part, port)}"


def entry_url(demo_secret: bytes, part: Part, port: int) -> str:
    """A name of its own for each person, so that one browser holds several; the secret stays in the fragment."""
    return f"http://{part.host}.localhost:{port}/enter#{card_secret(demo_secret, part)}&to=live"


def family_secret(demo_secret: bytes) -> str:
    """What stands on the slip of Niort's families."""
    return _grouped(_derived(demo_secret, "family/niort").upper())


def family_url(demo_secret: bytes, port: int) -> str:
    """In a name of its own as well, as a telephone that nobody is signed in on."""
    return f"http://famille.localhost:{port}/family#{family_secret(demo_secret)}"


def teacher_with_password() -> tuple[Part, Ensemble]:
    """Whose e-mail address and password are printed as well."""
    return next((part, group) for group in CLASSES for part in group.parts if part.email)


_ORDER = ("teacher", "companion", "pupil")


def _derived(demo_secret: bytes, purpose: str) -> str:
    digest = hmac.digest(demo_secret, purpose.encode(), hashlib.sha256)
    return base64.b32encode(digest).decode()[:_SECRET_CHARACTERS]


def _grouped(characters: str) -> str:
    return "-".join(characters[start : start + _GROUP] for start in range(0, len(characters), _GROUP))
