"""How often one may knock: handshakes by login, by person and by true address; whoever was cut for a flood waits.

A whole school shares one address, so what counts by address is generous, and a login that was let in before is never
held up by what others do from there.
"""

import ipaddress
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from rooms.ids import PersonId
from signaling.socket.budget import Bucket, Budget
from signaling.socket.caller import Caller

MAX_SOCKETS_PER_LOGIN = 24
"""One browser with as many windows of the room would be a strange one."""

MAX_SOCKETS_PER_PERSON = 64
MAX_SOCKETS_PER_ADDRESS = 2_000

STRANGERS_OF_ADDRESS, STRANGERS = (20.0, 1_000.0), (400.0, 5_000.0)
"""Look-ups of logins that were not here before and turn out to be none: a second, and at once."""

PENALTY_SECONDS = (5.0, 300.0)
"""The first wait after a flood; each further one within `FORGIVEN_SECONDS` is twice as long, up to the second."""

FORGIVEN_SECONDS = 600.0
REMEMBERED = 8_192
"""Logins, people and addresses that are remembered; the longest unseen are forgotten first."""

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class _Recent(Generic[Key, Value]):
    """A table that never grows beyond REMEMBERED rows."""

    def __init__(self, make: Callable[[], Value]) -> None:
        self._make = make
        self._rows: OrderedDict[Key, Value] = OrderedDict()

    def __contains__(self, key: Key) -> bool:
        return key in self._rows

    def of(self, key: Key) -> Value:
        row = self._rows.get(key)
        if row is None:
            row = self._rows[key] = self._make()
            if len(self._rows) > REMEMBERED:
                self._rows.popitem(last=False)
        else:
            self._rows.move_to_end(key)
        return row


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
        self._logins: _Recent[bytes, Bucket] = _Recent(lambda: Bucket(rate=1, burst=120))
        self._people: _Recent[PersonId, _Standing] = _Recent(_Standing)
        self._strangers: _Recent[str, Bucket] = _Recent(lambda: Bucket(*STRANGERS_OF_ADDRESS))
        self._all_strangers = Bucket(*STRANGERS)
        self._told = Bucket(rate=2, burst=20)
        self.denied = 0

    def may_look_up(self, token_hash: bytes, address: str) -> bool:
        """Whether to ask the directory who this is: always for a login that was here, else as often as is likely."""
        if token_hash in self._logins:
            return True
        now = self._now()
        return self._strangers.of(_network(address)).take(now) and self._all_strangers.take(now)

    def welcome(self, address: str) -> None:
        """It was a good login: a school that comes in all at once is no flood."""
        self._strangers.of(_network(address)).give()
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
    return f"l{caller.token_hash.hex()}", f"p{caller.actor.person}", f"a{_network(caller.address)}"


def _network(address: str) -> str:
    """One household of IPv6 has a whole /64 (RFC 6177)."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(parsed, ipaddress.IPv6Address) and parsed.ipv4_mapped is None:
        return str(ipaddress.ip_network((parsed, 64), strict=False).network_address)
    return str(getattr(parsed, "ipv4_mapped", None) or parsed)
