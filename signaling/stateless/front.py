"""The front of the way without WebSocket: who asks, for which room, at which door; every no has its status."""

import asyncio
import re
from collections.abc import Callable
from contextlib import ExitStack

from structlog.typing import FilteringBoundLogger

from rooms.errors import Code, ProtocolError, Refused
from rooms.ids import RoomId
from rooms.rights import Verb
from signaling.channels.reader import Reader
from signaling.socket.blame import Blame
from signaling.socket.caller import Caller
from signaling.socket.command_door import CommandDoor
from signaling.socket.doorway import MAX_MESSAGE_BYTES
from signaling.socket.forms import FromServer
from signaling.socket.gate import Receive
from signaling.socket.handshake import Denied, Handshake, Scope
from signaling.socket.lane import Send
from signaling.socket.live_rooms import LiveRooms
from signaling.socket.media_wire import Look, Stills
from signaling.socket.porter import MustWait
from signaling.socket.speech import welcome_of
from signaling.socket.turnstile import Turnstile
from signaling.socket.wire import Poll, Polled, RefusedWire, Welcome
from signaling.stateless.commands_door import CommandsDoor, read_asks
from signaling.stateless.entries_door import EntriesDoor
from signaling.stateless.guests import Guest, Guests, Login
from signaling.stateless.http import Disconnected, answer, answer_method, is_json, read_body, read_query

SWEEP_SECONDS = 1.0

_PATH = re.compile(r"/rooms/(?P<room>[^/]*)/(?P<door>entries|commands|stills)")
_ROOM = re.compile(r"[A-Za-z0-9-]{8,64}")
_METHODS = {"entries": "GET", "commands": "POST", "stills": "GET"}


class Front:
    """An ASGI application for three paths. No session: any request may come to any worker."""

    def __init__(
        self,
        *,
        handshake: Handshake,
        rooms: LiveRooms,
        reader: Reader,
        turnstile: Turnstile,
        command_door: CommandDoor,
        blame: Blame,
        clock_ms: Callable[[], int],
        now: Callable[[], float],
        journal: FilteringBoundLogger,
    ) -> None:
        self._handshake = handshake
        self._turnstile = turnstile
        self._blame = blame
        self._clock_ms = clock_ms
        self._now = now
        self._journal = journal
        self._guests = Guests(rooms, now)
        self._entries = EntriesDoor(reader, journal)
        self._commands = CommandsDoor(command_door, blame)
        self._is_open = True
        self._sweeping: asyncio.Task[None] | None = None

    @property
    def callers(self) -> list[Caller]:
        """Everybody who is in a room this way."""
        return self._guests.callers

    def start(self) -> None:
        """Begin to notice who no longer comes."""
        self._sweeping = asyncio.get_running_loop().create_task(self._sweep())

    def close(self) -> None:
        """Take no more, and answer whoever waits for news."""
        self._is_open = False
        self._entries.close()

    async def stop(self) -> None:
        """Nobody is here any more."""
        self.close()
        if self._sweeping is not None:
            self._sweeping.cancel()
            await asyncio.gather(self._sweeping, return_exceptions=True)
        for caller in self._guests.callers:
            self._guests.go(caller)

    def end(self, caller: Caller) -> None:
        """A login is over: `caller.is_gone` says so already; out of the room, and held requests end at once."""
        self._guests.go(caller)
        self._entries.wake()

    @staticmethod
    def covers(scope: Scope) -> bool:
        """Whether a request is for us."""
        return scope["type"] == "http" and _PATH.fullmatch(scope["path"]) is not None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        asked = _PATH.fullmatch(scope["path"])
        if asked is None:
            raise AssertionError("not a path of ours")
        door, room = asked["door"], asked["room"]
        if scope["method"] != _METHODS[door]:
            await answer_method(send, _METHODS[door])
            return
        try:
            message = await self._answer(door, room, scope, receive)
        except Disconnected:
            return
        await answer(send, message)

    async def _answer(self, door: str, room: str, scope: Scope, receive: Receive) -> FromServer:
        try:
            if not self._is_open:
                raise Refused(Code.RETRY, "the hub is stopping")
            caller = await self._handshake.admit(scope, is_read=_METHODS[door] == "GET")
        except Exception as broken:
            if not isinstance(broken, Refused):
                self._journal.exception("request not admitted")
            return RefusedWire(code=Code.RETRY, event=door, retry=True)
        if isinstance(caller, Denied):
            if self._turnstile.may_tell():
                self._journal.info("request denied", why=caller.reason, so_far=self._turnstile.denied)
            return RefusedWire(code=caller.code, event=door)
        login = self._guests.login(caller)
        if not self._turnstile.let_ask(caller, login.budget):
            return RefusedWire(code=Code.TOO_FAST, event=door, retry=True)
        try:
            if not _ROOM.fullmatch(room):
                raise Refused(Code.FORBIDDEN, "no such room")
            if door == "entries":
                return await self._ask_entries(caller, login, RoomId(room), scope, receive)
            if door == "stills":
                return await self._ask_stills(caller, login, RoomId(room), scope, receive)
            return await self._ask_commands(caller, login, RoomId(room), scope, receive)
        except Disconnected:
            raise
        except ProtocolError as wrong:
            if wrong.code is not Code.TOO_FAST and not login.budget.faulty.take(self._now()):
                wrong = ProtocolError(Code.TOO_FAST)
            if wrong.code is Code.TOO_FAST and login.budget.is_flood(self._now()):
                self._expel(caller)
            return self._blame.refusal(caller, door, None, wrong)
        except Exception as no:
            return self._blame.refusal(caller, door, None, no)

    async def _ask_entries(
        self, caller: Caller, login: Login, room: RoomId, scope: Scope, receive: Receive
    ) -> FromServer:
        if not login.budget.spend("room", len(scope.get("query_string", b"")), self._now()):
            raise ProtocolError(Code.TOO_FAST)
        poll = read_query(scope, Poll)
        await read_body(receive, 0)
        try:
            guest = await self._guests.come(caller, login, room, poll.device)
        except MustWait as no:
            return Polled("", None, None, [], no.waiting)
        with ExitStack() as stack:
            stack.enter_context(self._guests.holding(login))
            stack.enter_context(self._guests.asking(guest))
            welcome = None if poll.mark else self._welcome(guest)
            return await self._entries.answer(guest, poll, welcome, receive)

    async def _ask_stills(
        self, caller: Caller, login: Login, room: RoomId, scope: Scope, receive: Receive
    ) -> FromServer:
        if not login.budget.spend("room", len(scope.get("query_string", b"")), self._now()):
            raise ProtocolError(Code.TOO_FAST)
        look = read_query(scope, Look)
        await read_body(receive, 0)
        guest = await self._guests.come(caller, login, room, look.device)
        with self._guests.asking(guest):
            guest.live().allow(guest.caller, Verb.WATCH)
            return Stills(guest.live().snapshots.newest(guest.caller))

    async def _ask_commands(
        self, caller: Caller, login: Login, room: RoomId, scope: Scope, receive: Receive
    ) -> FromServer:
        if not is_json(scope):
            raise ProtocolError(Code.MALFORMED, "not application/json")
        body = await read_body(receive, MAX_MESSAGE_BYTES)
        asks = read_asks(body)
        guest = await self._guests.come(caller, login, room, asks.device)
        with self._guests.asking(guest):
            answered = await self._commands.answer(guest, asks.commands, self._now())
        hasty = sum(refusal.code == Code.TOO_FAST for refusal in answered.refused)
        if any([login.budget.is_flood(self._now()) for _ in range(hasty)]):
            self._expel(caller)
        return answered

    def _expel(self, caller: Caller) -> None:
        """Far more than any client would ask: out, and not back for a while, whichever way they come."""
        seconds = self._turnstile.punish(caller)
        self._journal.warning("cut for a flood", person=caller.actor.person, wait_seconds=seconds)
        for guest in self._guests.callers:
            if guest.token_hash == caller.token_hash:
                self.end(guest)

    def _welcome(self, guest: Guest) -> Welcome:
        live = guest.live()
        return welcome_of(
            guest.caller,
            live.card,
            live.porter.rights_of(guest.caller),
            live.channels.of(guest.caller),
            is_neighbour=live.has_neighbour(guest.caller),
            now=self._clock_ms(),
        )

    async def _sweep(self) -> None:
        while True:
            await asyncio.sleep(SWEEP_SECONDS)
            self._guests.sweep()
