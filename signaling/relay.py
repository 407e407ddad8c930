"""The TURN server of a hub, for networks that let nothing else through: a ticket each, good for a day."""

import base64
import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass, field

from rooms.ids import ParticipantId

TICKET_SECONDS = 24 * 3600
"""Longer than a page stays open; a ticket that leaks is worth nothing tomorrow."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """What one browser shows the relay."""

    urls: tuple[str, ...]
    username: str
    credential: str
    is_only_way: bool


@dataclass(frozen=True, slots=True)
class Relay:
    """Where it is and the secret that it shares with us; `is_only_way`: browsers are to try nothing else."""

    urls: Sequence[str]
    secret: str = field(repr=False)
    is_only_way: bool = False

    def ticket(self, participant: ParticipantId, now_ms: int) -> Ticket:
        """The time-limited credentials that coturn knows as `use-auth-secret` (draft-uberti-behave-turn-rest §2.2)."""
        username = f"{now_ms // 1000 + TICKET_SECONDS}:{participant}"
        # The draft's, and every TURN server's, choice of digest; as a MAC it is sound.
        digest = hmac.new(self.secret.encode(), username.encode(), hashlib.sha1).digest()
        return Ticket(tuple(self.urls), username, base64.b64encode(digest).decode(), self.is_only_way)
