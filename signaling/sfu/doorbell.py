"""The doorbell: a check that anybody may make who has seen its page, to learn whether the media port can be reached.

Nothing lies behind it: no connection, no proven address, no state but the credentials, which are forgotten soon.
"""

from signaling.sfu.guard import TokenBucket
from signaling.sfu.ice import Check, Credentials, is_signed_by, new_credentials

RING_SECONDS = 120.0
MOST_BELLS = 512
_RINGS_PER_SECOND, _RINGS_AT_ONCE = 100, 400
"""For all together: a class that looks at once sends some hundreds; each answer is as large as its question."""


class Doorbell:
    """Pure; `now` in seconds of a clock that never goes back."""

    def __init__(self) -> None:
        self._bells: dict[str, tuple[str, float]] = {}
        self._bucket = TokenBucket(_RINGS_PER_SECOND, _RINGS_AT_ONCE)

    def hang(self, now: float) -> Credentials:
        """Credentials that may ring for two minutes; of too many the oldest are taken away."""
        self._bells = {ufrag: bell for ufrag, bell in self._bells.items() if now < bell[1]}
        while len(self._bells) >= MOST_BELLS:
            del self._bells[next(iter(self._bells))]
        fresh = new_credentials()
        self._bells[fresh.ufrag] = (fresh.password, now + RING_SECONDS)
        return fresh

    def answers(self, check: Check, now: float) -> str | None:
        """The password to sign the answer with; None where this check rings no bell, or too many ring."""
        password, until = self._bells.get(check.local_ufrag, ("", 0.0))
        if now >= until or not is_signed_by(check, password) or not self._bucket.take(now):
            return None
        return password
