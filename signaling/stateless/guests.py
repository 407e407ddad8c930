"""Who is in a room without a socket: a login that asks often enough, seen like everybody else while it does."""

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from hashlib import sha256

from rooms.errors import Code, ProtocolError, Refused
from rooms.ids import ParticipantId, RoomId
from signaling.socket.budget import Budget
from signaling.socket.caller import Caller
from signaling.socket.live_room import LiveRoom
from signaling.socket.live_rooms import LiveRooms
from signaling.socket.porter import MustWait
from signaling.socket.wire import Device
from signaling.stateless.http import Disconnected

FRESH_SECONDS = 10.0
"""After the end of a request somebody is still here for so long."""

HUNG_UP_SECONDS = 3.0
"""A client that ended a held request itself has probably gone; a reload is back sooner than this."""

FORGET_SECONDS = 60.0
"""How long what a login spent is remembered after its last request."""

MAX_HELD_PER_LOGIN = 12


@dataclass(slots=True, eq=False)
class Login:
    """One login, however many windows it has: what it may still spend, and how many requests it has open."""

    token_hash: bytes
    budget: Budget = field(default_factory=Budget)
    seen_at: float = 0.0
    held: int = 0


@dataclass(slots=True, eq=False)
class Guest:
    """A login in a room, as one kind of device. Its caller has no line in the lane, which drops what is for it."""

    caller: Caller
    fresh_until: float = 0.0
    open_requests: int = 0

    def live(self) -> LiveRoom:
        """The room they are in. Raises Refused where the login ended, or they were put out or to the door meanwhile."""
        if self.caller.is_gone:
            raise Refused(Code.SIGNED_OUT)
        if self.caller.waits_for is not None:
            raise Refused(Code.RETRY, "at the door: the next request tells why")
        if self.caller.room is None:
            raise Refused(Code.FORBIDDEN, "put out")
        return self.caller.room


class Guests:
    """All of them; `sweep` lets go of those who no longer come. `now`: seconds of a clock that never goes back."""

    def __init__(self, rooms: LiveRooms, now: Callable[[], float]) -> None:
        self._rooms = rooms
        self._now = now
        self._logins: dict[bytes, Login] = {}
        self._guests: dict[ParticipantId, Guest] = {}

    @property
    def callers(self) -> list[Caller]:
        """Everybody who is here this way."""
        return [guest.caller for guest in self._guests.values()]

    def login(self, caller: Caller) -> Login:
        """The login of whoever asks."""
        login = self._logins.setdefault(caller.token_hash, Login(caller.token_hash))
        login.seen_at = self._now()
        return login

    async def come(self, caller: Caller, login: Login, room: RoomId, device: Device) -> Guest:
        """In the room from now on, if not yet. Raises MustWait, Refused, and what directory and log raise."""
        participant = _participant(caller, room, device)
        guest = self._guests.get(participant)
        if guest is not None and guest.caller.actor != caller.actor:
            self.go(guest.caller)
        elif guest is not None and guest.caller.room is not None:
            guest.caller.room.porter.admit(guest.caller)
            return guest
        live = await self._rooms.open(room, caller.actor)
        try:
            newcomer = Guest(replace(caller, participant=participant, budget=login.budget))
            guest = self._guests.get(participant, newcomer)
            self._admit(guest, live)
            guest = self._guests.setdefault(participant, guest)  # two first requests may have come together
            if guest.caller.room is None:
                live.come_without_socket(guest.caller, device)
            return guest
        finally:
            live.expect_no_more()

    def _admit(self, guest: Guest, live: LiveRoom) -> None:
        """Who has to wait is seen at the door for a while, as others are in the room."""
        try:
            live.admit(guest.caller)
        except MustWait as no:
            guest = self._guests.setdefault(guest.caller.participant, guest)
            guest.fresh_until = self._now() + FRESH_SECONDS
            if guest.caller.waits_for is None:
                live.porter.wait(guest.caller, no)
            raise

    @contextmanager
    def asking(self, guest: Guest) -> Iterator[None]:
        """While a request is open its guest is here; and for a while after."""
        guest.open_requests += 1
        fresh_seconds = FRESH_SECONDS
        try:
            yield
        except Disconnected:
            fresh_seconds = HUNG_UP_SECONDS
            raise
        finally:
            guest.open_requests -= 1
            guest.fresh_until = self._now() + fresh_seconds

    @contextmanager
    def holding(self, login: Login) -> Iterator[None]:
        """One more request of this login is held. Raises ProtocolError(TOO_FAST) where there are too many."""
        if login.held >= MAX_HELD_PER_LOGIN:
            raise ProtocolError(Code.TOO_FAST, "too many requests are held")
        login.held += 1
        try:
            yield
        finally:
            login.held -= 1

    def go(self, caller: Caller) -> None:
        """Out of the room at once; a stranger's caller is none of ours, and nothing happens."""
        if self._guests.pop(caller.participant, None) is not None:
            caller.step_out()

    def sweep(self) -> None:
        """Nobody is here who no longer asks."""
        now = self._now()
        for guest in list(self._guests.values()):
            if not guest.open_requests and guest.fresh_until <= now:
                self.go(guest.caller)
        for login in list(self._logins.values()):
            if not login.held and now - login.seen_at > FORGET_SECONDS:
                del self._logins[login.token_hash]


def _participant(caller: Caller, room: RoomId, device: Device) -> ParticipantId:
    """The same at every worker, so that whoever asks two of them is still one; and no way back to the login."""
    digest = sha256(b"\0".join((b"stateless", caller.token.encode(), room.encode(), device.encode()))).digest()
    return ParticipantId(str(uuid.UUID(bytes=digest[:16])))
