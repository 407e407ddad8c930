"""The secret on an entry card: made for print and for being typed by a child, kept only as its hash."""

import secrets
from hashlib import sha256

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"  # base32 (RFC 4648 §6)
_GROUPS = 7
_GROUP_CHARACTERS = 4  # 28 characters of 5 bits: 140 bits, at least the 128 that cannot be guessed

# Whoever reads a printed card types what it looks like: these digits are not in the alphabet.
_LOOKALIKES = str.maketrans({"0": "O", "1": "I", "8": "B"})


def new_secret() -> str:
    """A fresh secret, grouped for print: `K7QM-…`."""
    return "-".join(
        "".join(secrets.choice(_ALPHABET) for _ in range(_GROUP_CHARACTERS)) for _ in range(_GROUPS)
    )  # fmt: skip


def hash_of(secret: str) -> bytes:
    """What the database keeps; small letters, spaces and look-alike digits mean the same card."""
    return sha256(b"card:" + plain(secret).encode()).digest()


def plain(secret: str) -> str:
    """The secret itself, however it was typed."""
    typed = secret.upper().translate(_LOOKALIKES)
    return "".join(character for character in typed if character in _ALPHABET)
