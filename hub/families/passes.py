"""What a browser keeps after it has shown a link's secret once: made of it, and no way back."""

import hmac
from hashlib import sha256

from hub.people import cards


def pass_of(secret: str) -> str:
    """The same for each browser: whoever finds it can look until the link ends, and cannot print another slip.

    It is made of the secret, not of its hash: who reads the database cannot make it.
    """
    return hmac.digest(cards.plain(secret).encode(), b"family-pass", sha256).hex()


def hash_of_pass(token: str) -> bytes:
    """What the database keeps."""
    return sha256(b"family-pass:" + token.encode()).digest()
