"""Two classes, a room, and a real server: what the socket tests play with."""

import asyncio
import contextlib
import json
import socket
import uuid
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, cast

import aiohttp
import hypercorn.asyncio
import socketio
import structlog
from hypercorn.config import Config

from rooms.channel import Log
from rooms.ids import ClassId, PersonId, RoomId, SeatId
from rooms.rights import Actor, Place, Rights, Role
from signaling.bus.bus import Bus
from signaling.bus.homes import MediaHomes
from signaling.bus.local import LocalBus
from signaling.channels.memory import MemoryLog
from signaling.ports import Directory, Holds, PersonCard, Reports, RoomCard, SeatCard, Votes
from signaling.sfu.plane import MediaPlane
from signaling.socket.caller import Caller
from signaling.socket.server import Signaling
from tests.signaling.socket.guest_list import TableLobby
from tests.signaling.socket.raw_socket import RawSocket

ROOM = RoomId("room-lullabies-0001")
NIORT, EVORA, CHANIA, ELSEWHERE = ClassId("niort"), ClassId("evora"), ClassId("chania"), ClassId("elsewhere")

CAMILLE = Actor(PersonId("camille"), Role.TEACHER, NIORT)
INES = Actor(PersonId("ines"), Role.TEACHER, EVORA)
ELENI = Actor(PersonId("eleni"), Role.TEACHER, CHANIA)
LEO = Actor(PersonId("leo"), Role.PUPIL, NIORT)  # of a class whose pupils may chat
ANA = Actor(PersonId("ana"), Role.PUPIL, EVORA)  # of one whose pupils may not
TABLET = Actor(PersonId("tablet"), Role.COMPANION, EVORA)
STRANGER = Actor(PersonId("stranger"), Role.TEACHER, ELSEWHERE)
AUTHOR = Actor(PersonId("author"), Role.GUEST)  # invited to some lessons: see `TableLobby`
SHOWN = frozenset({LEO.person, ANA.person})
"""Whose parents let the partners see what they draw and write."""
EVERYBODY = (CAMILLE, INES, ELENI, LEO, ANA, TABLET, STRANGER, AUTHOR)


def token_of(actor: Actor) -> str:
    """The login of somebody on their usual device."""
    return f"token-{actor.person}"


def room_card(place: Place | None = None) -> RoomCard:
    """The room of the lullabies."""
    partners = [NIORT, EVORA, CHANIA]
    return RoomCard(
        room=ROOM,
        title="Berceuses",
        twinning_title="Comptines & berceuses",
        place=place or Place(partners=frozenset(partners), talkers=frozenset([NIORT]), shown=SHOWN),
        seats=[
            SeatCard(SeatId(name), name, f"School of {name}", name, "FR", "Europe/Paris", colour, "fox", 24)
            for colour, name in enumerate(partners)
        ],
        people={
            actor.person: PersonCard(actor.person, actor.person.title(), actor.role, actor.school_class, "fox", 1)
            for actor in EVERYBODY
            if actor.school_class in partners
        },
        lesson=None,
    )


@dataclass
class TableDirectory(Directory):
    """Logins and rooms in two tables."""

    logins: dict[str, Actor] = field(default_factory=lambda: {token_of(actor): actor for actor in EVERYBODY})
    rooms: dict[RoomId, RoomCard] = field(default_factory=lambda: {ROOM: room_card()})

    async def who(self, token: str) -> Actor | None:
        await asyncio.sleep(0)
        return self.logins.get(token)

    async def room(self, room: RoomId, now: int) -> RoomCard | None:
        await asyncio.sleep(0)
        return self.rooms.get(room)


class Guest:
    """A real Socket.IO client that remembers everything it heard, in order."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, Any]] = []
        self._news = asyncio.Condition()
        self.client = socketio.AsyncClient(reconnection=False)
        self.client.on("*", self._hear)
        self.gone = asyncio.Event()
        self.client.on("disconnect", self.gone.set)
        self.level = _nothing
        """Waits until all workers know of what this one has just done."""

    async def _hear(self, event: str, payload: Any) -> None:
        async with self._news:
            self.heard.append((event, payload))
            self._news.notify_all()

    def all(self, event: str) -> list[Any]:
        """Everything heard of one kind."""
        return [payload for name, payload in self.heard if name == event]

    async def wait(self, event: str, wanted: Callable[[Any], bool] = lambda _: True, seconds: float = 20.0) -> Any:
        """The first message of this kind that is as wanted, be it heard already or to come."""
        async with self._news:
            found: list[Any] = []

            def is_there() -> bool:
                found[:] = [payload for payload in self.all(event) if wanted(payload)]
                return bool(found)

            try:
                await asyncio.wait_for(self._news.wait_for(is_there), seconds)
            except TimeoutError:
                raise AssertionError(f"no such {event}; heard: {json.dumps(self.heard)[-300:]}") from None
            return found[0]

    async def send(self, event: str, payload: Any) -> None:
        await self.client.emit(event, payload)

    async def enter(self, room: str = ROOM, device: str = "desk", since: Mapping[str, Any] | None = None) -> Any:
        """Come in; returns the welcome once all four channels were heard of and presence is here."""
        await self.send("enter", {"room": room, "device": device, "since": dict(since or {})})
        welcome = await self.wait("welcome")
        await self.wait("presence")
        await self.level()
        return welcome

    async def ask(self, channel: str, op_id: str | None = None, **command: Any) -> str:
        """A command; returns its op_id."""
        name = op_id or str(uuid.uuid4())
        await self.send("command", {"op_id": name, "channel": channel, "command": command})
        return name

    async def entry(self, op_id: str) -> Any:
        """The entry that acknowledges a command."""
        batch = await self.wait("entries", lambda batch: any(e["op_id"] == op_id for e in batch["entries"]))
        return next(entry for entry in batch["entries"] if entry["op_id"] == op_id)

    async def refusal(self, op_id: str | None = None, event: str | None = None) -> Any:
        """A refusal, of a command or of any message."""
        return await self.wait(
            "refused", lambda no: (op_id is None or no["op_id"] == op_id) and (event is None or no["event"] == event)
        )

    def entries(self, channel: str) -> list[Any]:
        """All entries of a channel as they came."""
        return [entry for batch in self.all("entries") if batch["channel"] == channel for entry in batch["entries"]]

    async def settle(self) -> None:
        """Everything that was sent before this is dealt with: messages of one connection are taken in order."""
        mark = str(uuid.uuid4())
        await self.send("command", {"op_id": mark, "channel": "no-such-channel", "command": {}})
        await self.refusal(op_id=mark)


class Hub:
    """Signalling behind a real Hypercorn on a free port of this computer."""

    def __init__(
        self,
        log: Log | None = None,
        bus: Bus | None = None,
        directory: Directory | None = None,
        homes: MediaHomes | None = None,
        bridge_seconds: float | None = None,
        holds: Holds | None = None,
        reports: Reports | None = None,
        votes: Votes | None = None,
    ) -> None:
        self.directory = directory or TableDirectory()
        self.lobby = TableLobby(cast(TableDirectory, self.directory).rooms)
        self.log = log or MemoryLog()
        self.bus = bus or LocalBus()
        self.media = MediaPlane(
            port=0,
            addresses=["127.0.0.1"],
            on_offer=lambda participant, offer: self.signaling.rooms.on_offer(participant, offer),
            on_gone=lambda participant, side: self.signaling.rooms.on_gone(participant, side),
            on_standings=lambda standings: self.signaling.rooms.on_standings(standings),
        )
        self.clock = 1_800_000_000_000
        self.signaling = Signaling(
            directory=self.directory,
            rights=Rights(),
            log=self.log,
            bus=self.bus,
            media=self.media,
            clock_ms=lambda: self.clock,
            allowed_origin=lambda origin, host: origin == f"http://{host}",
            journal=structlog.get_logger(),
            homes=homes,
            bridge_seconds=bridge_seconds,
            holds=holds,
            lobby=self.lobby,
            reports=reports,
            votes=votes,
        )
        self.port = 0
        self._guests: list[Guest] = []

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator["Hub"]:
        """Up and answering; on the way out everything is stopped in order."""
        listening = socket.create_server(("127.0.0.1", 0))
        self.port = listening.getsockname()[1]
        config = Config()
        config.bind = [f"fd://{listening.fileno()}"]
        config.errorlog = None
        config.graceful_timeout = 1.0
        stopping = asyncio.Event()
        await self.bus.start()
        await self.media.start()
        await self.signaling.start()
        app = self.signaling.wrap(nothing_else)
        serving = asyncio.create_task(
            hypercorn.asyncio.serve(cast(Any, app), config, shutdown_trigger=cast(Any, stopping.wait))
        )
        try:
            yield self
        finally:
            await self.signaling.stop()
            stopping.set()
            await asyncio.wait_for(serving, 15)
            await self.media.close()
            await self.bus.stop()
            for guest in self._guests:
                await guest.client.disconnect()

    def headers(self, actor: Actor | None = CAMILLE, **more: str) -> dict[str, str]:
        """What a browser of ours sends."""
        headers = {"Origin": self.origin, "User-Agent": f"browser of {actor.person if actor else 'nobody'}"}
        if actor is not None:
            headers["Cookie"] = f"language=fr; login={token_of(actor)}"
        return {**headers, **{name.replace("_", "-"): value for name, value in more.items()}}

    async def guest(self, actor: Actor, **more: str) -> Guest:
        """Somebody's browser, connected and not yet in a room."""
        guest = Guest()
        self._guests.append(guest)
        await guest.client.connect(self.origin, transports=["websocket"], headers=self.headers(actor, **more))
        return guest

    async def inside(self, actor: Actor, **more: str) -> Guest:
        """Somebody's browser, in the room."""
        guest = await self.guest(actor, **more)
        await guest.enter()
        return guest

    @contextlib.asynccontextmanager
    async def raw(self, actor: Actor = CAMILLE, *, connect: bool = True) -> AsyncIterator[RawSocket]:
        """A bare WebSocket, for frames that no client library would send."""
        url = f"{self.origin}/socket.io/?EIO=4&transport=websocket"
        async with (
            aiohttp.ClientSession() as session,
            session.ws_connect(url, headers=self.headers(actor), max_msg_size=0) as wire,
        ):
            raw = RawSocket(wire)
            await raw.text()  # Engine.IO's opening packet
            if connect:
                await wire.send_str("40")
                await raw.text()
            yield raw

    # --- the same questions to one worker and to two ---

    @property
    def workers(self) -> "list[Hub]":
        """All workers of this hub."""
        return [self]

    @property
    def callers(self) -> list[Caller]:
        """Who is connected."""
        return [caller for worker in self.workers for caller in worker.signaling.gate.callers.values()]

    def refusals(self, code: str) -> int:
        """How many there were."""
        return sum(worker.signaling.statistics().get(f"refused_{code}", 0) for worker in self.workers)

    def beat(self) -> None:
        """A heartbeat, now."""
        for worker in self.workers:
            worker.signaling.rooms.compare_all()

    def revoke(self, actor: Actor) -> None:
        """Somebody's login is no longer one."""
        del self.directory.logins[token_of(actor)]

    def change_place(self, **changes: Any) -> None:
        """The room's partners or talkers are others from now on."""
        card = self.directory.rooms[ROOM]
        self.directory.rooms[ROOM] = replace(card, place=replace(card.place, **changes))


class Pair(Hub):
    """Two workers of one hub behind one log and one Redis; guests alternate between them."""

    def __init__(
        self, logs: Sequence[Log], buses: Sequence[Bus], homes: MediaHomes, bridge_seconds: float | None = None
    ) -> None:
        super().__init__(logs[0], buses[0], homes=homes, bridge_seconds=bridge_seconds)
        self.other = Hub(logs[1], buses[1], self.directory, homes, bridge_seconds)
        self._turn = 0

    @property
    def workers(self) -> list[Hub]:
        return [self, self.other]

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[Hub]:
        async with super().running(), self.other.running():
            await self._until(lambda: all(worker.signaling.roster.others for worker in self.workers))
            yield self

    async def guest(self, actor: Actor, **more: str) -> Guest:
        self._turn += 1
        if self._turn % 2:
            guest = await super().guest(actor, **more)
        else:
            guest = await self.other.guest(actor, **more)
        guest.level = self._level
        return guest

    async def _level(self) -> None:
        def is_level() -> bool:
            lives = [worker.signaling.rooms.live(ROOM) for worker in self.workers]
            seen = [{here.participant for here in live.presence.everybody()} for live in lives if live is not None]
            return all(one == seen[0] for one in seen)

        await self._until(is_level)

    async def _until(self, is_so: Callable[[], bool]) -> None:
        async with asyncio.timeout(20):
            while not is_so():  # noqa: ASYNC110 - no event tells what another worker has heard
                await asyncio.sleep(0.005)


async def _nothing() -> None:
    """One worker is always level with itself."""


async def nothing_else(scope: Any, receive: Any, send: Any) -> None:
    """The application behind: there is none."""
    if scope["type"] == "lifespan":
        while (await receive())["type"] != "lifespan.shutdown":
            await send({"type": "lifespan.startup.complete"})
        await send({"type": "lifespan.shutdown.complete"})
        return
    await send({"type": "http.response.start", "status": 404, "headers": [(b"content-length", b"0")]})
    await send({"type": "http.response.body", "body": b""})


def offer_sdp(*, screen: bool = False) -> str:
    """A browser's offer to send sound and picture, and a screen on the m-line of that name, reduced to what counts."""
    fingerprint = ":".join(["AB"] * 32)
    transport = (
        "a=ice-ufrag:abcd\r\na=ice-pwd:abcdefghijklmnopqrstuvwx\r\n"
        f"a=fingerprint:sha-256 {fingerprint}\r\na=setup:actpass\r\na=rtcp-mux\r\na=sendonly\r\n"
    )
    sound = "m=audio 9 UDP/TLS/RTP/SAVPF 111\r\nc=IN IP4 0.0.0.0\r\na=mid:0\r\n"
    picture = "m=video 9 UDP/TLS/RTP/SAVPF 96\r\nc=IN IP4 0.0.0.0\r\na=mid:1\r\n"
    more = picture.replace("a=mid:1", "a=mid:screen") + transport + "a=rtpmap:96 VP8/90000\r\na=ssrc:1003 cname:x\r\n"
    return (
        f"v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE 0 1{' screen' if screen else ''}\r\n"
        + sound + transport + "a=rtpmap:111 opus/48000/2\r\na=ssrc:1001 cname:x\r\n"
        + picture + transport + "a=rtpmap:96 VP8/90000\r\n"
        "a=rtcp-fb:96 nack\r\na=rtcp-fb:96 nack pli\r\na=ssrc:1002 cname:x\r\n"
        + (more if screen else "")
    )  # fmt: skip
