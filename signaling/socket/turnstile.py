"""How often one may knock: handshakes by login, by person and by true address; whoever was cut for a flood waits.

A whole school shares one address, so what counts by address is generous, and a login that was let in before is never
held up by what others do from there.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from rooms.ids import PersonId
from signaling.socket.budget import Bucket, Budget
from signaling.socket.caller import Caller
from signaling.socket.recent import Recent, network

MAX_SOCKETS_PER_LOGIN = 24
"""One browser with as many windows of the room would be a strange one."""

MAX_SOCKETS_PER_PERSON = 64
MAX_SOCKETS_PER_ADDRESS = 2_000

STRANGERS_OF_ADDRESS, STRANGERS = (20.0, 1_000.0), (400.0, 5_000.0)
"""Look-ups of logins that were not here before and turn out to be none: a second, and at once."""

PENALTY_SECONDS = (5.0, 300.0)
"""The first wait after a flood; each further one within `FORGIVEN_SECONDS` is twice as long, up to the second."""

FORGIVEN_SECONDS = 600.0


@dataclass(slots=True)
class _Penalty:
    """How long somebody waits after floods."""

    until: float = 0.0
    last_seconds: float = 0.0


@dataclass(slots=True)
class _Standing:
    """What is remembered of a person, be they here or not."""

    budget: Budget = field(default_factory=Budget.of_person)
    penalty: _Penalty = field(default_factory=_Penalty)


class Turnstile:
    """One per worker. `now`: seconds of a clock that never goes back."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._logins: Recent[bytes, Bucket] = Recent(lambda: Bucket(rate=1, burst=120))
        self._people: Recent[PersonId, _Standing] = Recent(_Standing)
        self._strangers: Recent[str, Bucket] = Recent(lambda: Bucket(*STRANGERS_OF_ADDRESS))
        self._all_strangers = Bucket(*STRANGERS)
        self._told = Bucket(rate=2, burst=20)
        self.denied = 0

    def may_look_up(self, token_hash: bytes, address: str) -> bool:
        """Whether to ask the directory who this is: always for a login that was here, else as often as is likely."""
        if token_hash in self._logins:
            return True
        now = self._now()
        return self._strangers.of(network(address)).take(now) and self._all_strangers.take(now)

    def welcome(self, address: str) -> None:
        """It was a good login: a school that comes in all at once is no flood."""
        self._strangers.of(network(address)).give()
        self._all_strangers.give()

    def let_ask(self, caller: Caller, budget: Budget) -> bool:
        """Whether a known caller may ask without a connection, who has `budget`; not while they wait after a flood."""
        standing = self._people.of(caller.actor.person)
        budget.person = standing.budget
        self._logins.of(caller.token_hash)
        return self._now() >= standing.penalty.until

    def why_not(self, caller: Caller, here: Mapping[str, int]) -> str | None:
        """What keeps a known caller out now; `here` counts who is in by login, person and address (see `places_of`)."""
        now = self._now()
        standing = self._people.of(caller.actor.person)
        caller.budget.person = standing.budget
        if now < standing.penalty.until:
            return "cut for a flood; wait"
        if not self._logins.of(caller.token_hash).take(now):
            return "too many handshakes"
        login, person, address = places_of(caller)
        if here.get(login, 0) >= MAX_SOCKETS_PER_LOGIN:
            return "too many windows"
        if here.get(person, 0) >= MAX_SOCKETS_PER_PERSON or here.get(address, 0) >= MAX_SOCKETS_PER_ADDRESS:
            return "too many connections"
        return None

    def punish(self, caller: Caller) -> float:
        """They were cut for a flood: no new connection for so many seconds, longer each time."""
        now = self._now()
        penalty = self._people.of(caller.actor.person).penalty
        is_first = now - penalty.until > FORGIVEN_SECONDS or not penalty.last_seconds
        seconds = PENALTY_SECONDS[0] if is_first else min(PENALTY_SECONDS[1], 2 * penalty.last_seconds)
        penalty.last_seconds, penalty.until = seconds, now + seconds
        return seconds

    def may_tell(self) -> bool:
        """Whether another denial may be a line of the journal: a flood of knocks must not become one of lines."""
        self.denied += 1
        return self._told.take(self._now())


def places_of(caller: Caller) -> tuple[str, str, str]:
    """Under what a connection counts."""
    return f"l{caller.token_hash.hex()}", f"p{caller.actor.person}", f"a{network(caller.address)}"
