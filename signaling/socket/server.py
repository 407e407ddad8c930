"""Signalling, composed: the gate, the doors, the lane, the live rooms, and the channels and bus behind them."""

import asyncio
import secrets
from collections.abc import Callable
from typing import Any

import structlog
from structlog.typing import FilteringBoundLogger

from rooms.channel import Log, Unavailable
from rooms.ids import ClassId, ParticipantId, RoomId
from rooms.rights import Rights
from signaling.bus import news
from signaling.bus.bus import Bus
from signaling.bus.homes import MediaHomes
from signaling.bus.roster import Roster, WorkerId
from signaling.channels.purge import Purge, erase_person
from signaling.channels.reader import News, Reader
from signaling.channels.writer import Writers
from signaling.ports import Directory, Holds, Lobby, Reports, Votes
from signaling.relay import Relay
from signaling.socket import engine, tap
from signaling.socket.blame import Blame
from signaling.socket.caller import Caller
from signaling.socket.command_door import CommandDoor
from signaling.socket.direct_lane import DirectLane
from signaling.socket.doorway import Door, Doorway
from signaling.socket.gate import CALLER_KEY, App, Gate
from signaling.socket.gathering import Gathering
from signaling.socket.handshake import AllowedOrigin, Handshake, Scope, peer_address
from signaling.socket.hardening import harden
from signaling.socket.holding import Holding
from signaling.socket.ink_door import InkDoor
from signaling.socket.ink_relay import InkRelay
from signaling.socket.lane import Lane, PlainLane
from signaling.socket.live_rooms import LiveRooms
from signaling.socket.lobby_door import LobbyDoor
from signaling.socket.logins import Logins
from signaling.socket.media_door import MediaDoor
from signaling.socket.media_port import Media
from signaling.socket.media_router import MediaRouter
from signaling.socket.news_desk import NewsDesk
from signaling.socket.packed import PackedPages
from signaling.socket.polling import Polling
from signaling.socket.porter import BRIDGE_SECONDS, HouseRules
from signaling.socket.room_door import RoomDoor
from signaling.socket.room_tools import RoomTools
from signaling.socket.signs import ReportSigns
from signaling.socket.speech import ENTRY_SPELLING
from signaling.socket.turnstile import Turnstile
from signaling.stateless.front import Front

SOCKET_PATH = "/socket.io"
SWEEP_SECONDS = 60.0

WRITE_SECONDS = 2.0
"""How long a stop waits for what is being written."""

SPREAD_SECONDS, PAUSE_SECONDS = 1.0, 0.02
"""A stop sends people away one after the other: at most so long in all, and so long after each."""

SERVICE_RESTART = 1012
"""RFC 6455 §7.4.1, its IANA registry."""


class Signaling:
    """Everything live of one worker. `media` may be None: a hub that only chats and draws.

    The media plane is made with `on_offer` and `on_gone` of `rooms` as its callbacks. Bus, log and media are started
    before this, and stopped after it, by whoever made them.
    """

    def __init__(
        self,
        *,
        directory: Directory,
        rights: Rights,
        log: Log,
        bus: Bus,
        media: Media | None,
        clock_ms: Callable[[], int],
        allowed_origin: AllowedOrigin,
        journal: FilteringBoundLogger | None = None,
        relay: Relay | None = None,
        client_address: Callable[[Scope], str] = peer_address,
        homes: MediaHomes | None = None,
        worker: WorkerId | None = None,
        after: WorkerId | None = None,
        bridge_seconds: float | None = BRIDGE_SECONDS,
        holds: Holds | None = None,
        lobby: Lobby | None = None,
        reports: Reports | None = None,
        votes: Votes | None = None,
    ) -> None:
        """`homes`: where several workers agree who forwards a room's media. `after`: a dead worker that we replace.

        `bridge_seconds`: how long the absence of a class's teacher is bridged; None: pupils need none.
        `holds`: where pupils' messages wait for a teacher; without it nothing is held. `lobby`: where it is kept whom
        a teacher let in, `reports`: of which teachers hear at once, `votes`: where polls are counted.
        """
        self._journal: FilteringBoundLogger = journal if journal is not None else structlog.get_logger()
        self._directory = directory
        self._log = log
        self._clock_ms = clock_ms
        self._bus = bus
        plain = PlainLane(self._journal)
        direct = DirectLane(plain, self._journal, ping_seconds=engine.PING_SECONDS, pong_seconds=engine.PONG_SECONDS)
        self.lane: Lane = direct
        self.lane.when_level(self._bring_level)
        self.reader = Reader(log, ENTRY_SPELLING, self._on_news_read, self._journal)
        self._desk = NewsDesk(self.reader, bus, self._journal)
        self.writers = Writers(log, self._desk.take, clock_ms, self._journal)
        self.rooms = LiveRooms(directory, log, self.reader, clock_ms, self._journal)
        self.rooms.when_changed(lambda room: bus.publish(f"{news.ROOM_CHANGED}:{room}", b""))
        self.roster = Roster(worker or WorkerId(secrets.token_hex(8)), bus, self._journal)
        self._homes, self._after = homes, after
        gathering = Gathering(bus, self.roster, self.rooms, self._journal)
        self.media = None if media is None else MediaRouter(media, homes, self.roster, bus, self.rooms, self._journal)
        rules = HouseRules(clock_ms, bridge_seconds)
        self.rooms.furnish(RoomTools(self.lane, rights, self.reader, self.media, gathering, self._journal, rules))
        self._ink = InkRelay(bus, self.roster, self.rooms, self._journal)
        self.blame = Blame(self.lane, self._journal)
        self._io = engine.socket_io()
        self._io.on("connect", self._connected)
        self._io.on("disconnect", self._disconnected)
        self._packed = PackedPages(self.reader)
        self.rooms.when_closed(self._packed.forget)
        self._holding = None
        if holds is not None:
            self._holding = Holding(holds, log, self.rooms, self.writers, self.lane, bus, clock_ms, self._journal)
            self._desk.when_written(self._holding.on_written)
        self._lobby_door = LobbyDoor(lobby, self.rooms, bus, self._journal)
        self.signs = ReportSigns(reports, self.rooms, rights, self.lane, bus, self._journal)
        self._polling = Polling(votes, self.rooms, self.writers, self.lane, clock_ms, self._journal)
        self._desk.when_written(self._polling.on_written)
        self._desk.when_written(lambda _, __: self._ink.flush())  # a stroke's last piece before the stroke
        command_door = CommandDoor(self.writers, self.reader, self.lane, self.blame, self._holding, self._polling)
        greeters = (self.signs, self._polling)
        room_door = RoomDoor(
            self.rooms, self.reader, self.lane, clock_ms, self._journal, self._packed, greeters, self._holding, relay
        )
        doorway = Doorway(self._doors(room_door, command_door), InkDoor(self._ink).take, self.blame, loop_seconds)
        turnstile = Turnstile(loop_seconds)
        handshake = Handshake(directory, allowed_origin, turnstile, client_address)
        self.gate = Gate(self._io.handle_request, handshake, doorway, self.lane, turnstile, self._journal, direct)
        self.stateless = Front(
            handshake=handshake,
            rooms=self.rooms,
            reader=self.reader,
            turnstile=turnstile,
            command_door=command_door,
            blame=self.blame,
            clock_ms=clock_ms,
            now=loop_seconds,
            journal=self._journal,
        )
        self.logins = Logins(directory, self._callers, self._put_out, self.lane, bus, self._journal)
        self._by_sid: dict[str, Caller] = {}
        self._sweeping: asyncio.Task[None] | None = None
        self._is_stopped = False
        bus.subscribe(f"{news.ROOM_CHANGED}:*", self._on_bus_room)
        bus.subscribe(f"{news.CLASS_CHANGED}:*", self._on_bus_class)
        bus.on_return(self.rooms.compare_all)

    async def start(self) -> None:
        """Guard Hypercorn, start the heartbeat. Raises RuntimeError where Hypercorn is not the one we know."""
        harden()
        if (trouble := tap.why_not(asyncio.get_running_loop())) is not None:
            self._journal.warning("no direct lane", why=trouble)
            self.gate.keep_to_plain_lane()
        await self._forget_predecessor()
        self.roster.start(self._after)
        if self.media is not None:
            self.media.start()
        self.rooms.start()
        self.stateless.start()
        self.logins.start()
        self._sweeping = asyncio.get_running_loop().create_task(self._sweep())

    async def stop(self) -> None:
        """Write what waits, then send everybody away in a way that makes clients come back by themselves.

        A second call does nothing: a drain may stop us before the lifecycle does.
        """
        if self._is_stopped:
            return
        self._is_stopped = True
        self.gate.close()
        self.stateless.close()
        await self.writers.stop(WRITE_SECONDS)
        await self.stateless.stop()
        if self.media is not None:
            await self.media.hand_over()
        callers = list(self.gate.callers.values())
        pause = min(SPREAD_SECONDS / (len(callers) or 1), PAUSE_SECONDS)
        for caller in callers:
            self.gate.gone(caller)
            self.lane.close(caller.participant, SERVICE_RESTART)
            await asyncio.sleep(pause)
        await self.logins.stop()
        if self._sweeping is not None:
            self._sweeping.cancel()
            await asyncio.gather(self._sweeping, return_exceptions=True)
        self._ink.stop()
        if self._holding is not None:
            await self._holding.stop()
        await asyncio.gather(self._polling.stop(), self._lobby_door.stop(), self.signs.stop())
        await self.rooms.stop()
        await self.roster.stop()
        if self.media is not None:
            await self.media.stop()
        await self.reader.stop()
        await self.lane.stop()
        await self._io.shutdown()

    async def _forget_predecessor(self) -> None:
        """What was left to a worker that is surely dead is free at once."""
        if self._homes is not None and self._after is not None:
            try:
                await self._homes.forget(self._after)
            except Unavailable as broken:
                self._journal.warning("media homes not freed", why=repr(broken))

    def wrap(self, app: App) -> App:
        """An ASGI application that answers /socket.io/ and what is `stateless` itself, and leaves the rest to `app`."""

        async def with_signaling(scope: Any, receive: Any, send: Any) -> None:
            path = scope.get("path", "")
            if self.stateless.covers(scope):
                await self.stateless(scope, receive, send)
            elif path != SOCKET_PATH and not path.startswith(f"{SOCKET_PATH}/"):
                await app(scope, receive, send)
            elif scope["type"] == "websocket":
                await self.gate(scope, receive, send)
            else:  # no polling: no sticky sessions, no id in a URL (ADR 0003)
                headers = [(b"content-type", b"text/plain"), (b"content-length", b"14")]
                await send({"type": "http.response.start", "status": 400, "headers": headers})
                await send({"type": "http.response.body", "body": b"WebSocket only"})

        return with_signaling

    # --- what the hub tells us ---

    def look_again(self, room: RoomId) -> None:
        """Something about a room was decided elsewhere: every worker that has it acts on it now."""
        self._lobby_door.tell(room)

    async def erase_person(self, room: RoomId, purge: Purge) -> None:
        """Empty all that somebody said and drew in a room; whoever is in it, at any worker, sees it go.

        The caller has asked who may. Raises Unavailable or Unknown: then ask again with the same purge.
        """
        await erase_person(self._log, room, purge, self._desk.take, self._clock_ms)

    def statistics(self) -> dict[str, int]:
        """Sockets now, and refusals so far by code."""
        return {
            "sockets": len(self.gate.callers),
            "without_socket": len(self.stateless.callers),
            **{f"refused_{code}": n for code, n in self.blame.counts.items()},
        }

    # --- inside ---

    def _doors(self, room_door: RoomDoor, command_door: CommandDoor) -> dict[str, Door]:
        media_door = MediaDoor(self.lane, loop_seconds)
        return {
            "enter": room_door.enter,
            "leave": room_door.leave,
            "read": room_door.read,
            "decide": room_door.decide,
            "admit": self._lobby_door.admit,
            "command": command_door.ask,
            **media_door.doors,
        }

    def _on_news_read(self, fresh: News) -> None:
        self._packed.on_news(fresh)
        self.rooms.on_news(fresh)

    def _on_bus_room(self, topic: str, payload: bytes) -> None:
        del payload
        if self.rooms.live(RoomId(topic.partition(":")[2])) is not None:
            self.rooms.compare_all()

    def _on_bus_class(self, topic: str, payload: bytes) -> None:
        del payload
        self.rooms.look_at_class(ClassId(topic.partition(":")[2]))

    def _callers(self) -> list[Caller]:
        """Everybody, with a socket and without."""
        return [*self.gate.callers.values(), *self.stateless.callers]

    def _connected(self, sid: str, environ: dict[str, Any]) -> None:
        caller: Caller = environ["asgi.scope"][CALLER_KEY]
        caller.is_connected = True
        self._by_sid[sid] = caller

    def _disconnected(self, sid: str, reason: str) -> None:
        del reason
        caller = self._by_sid.pop(sid, None)
        if caller is not None and not caller.is_on_direct_lane:
            self.gate.gone(caller)

    def _bring_level(self, participant: ParticipantId) -> None:
        """From the lane: somebody fell behind and has caught up with what was on the way to them."""
        caller = self.gate.callers.get(participant)
        if caller is not None and caller.room is not None:
            caller.room.crier.bring_level(participant)

    def _put_out(self, caller: Caller) -> None:
        self.gate.gone(caller)
        self.stateless.end(caller)

    async def _sweep(self) -> None:
        while True:
            await asyncio.sleep(SWEEP_SECONDS)
            self.writers.sweep(loop_seconds())


def loop_seconds() -> float:
    """The loop's clock, in seconds; it never goes back."""
    return asyncio.get_running_loop().time()
