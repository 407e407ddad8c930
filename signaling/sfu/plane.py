"""The media plane as the house calls it: participants publish and subscribe, offers go out, packets are forwarded."""

import asyncio
import itertools
import secrets
import time
from collections.abc import Callable, Collection, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from aiortc import RTCCertificate

from rooms.errors import Code, Refused
from rooms.ids import ParticipantId, PictureName, RoomId, SeatId, Source
from signaling.sfu import dtls, negotiation, srtp
from signaling.sfu.connection import Connection, Ended
from signaling.sfu.control import Control
from signaling.sfu.core import PeerNumber, RouteFormat, RouteNumber, TrackKind, TrackNumber
from signaling.sfu.director import Director
from signaling.sfu.downlinks import Downlinks
from signaling.sfu.guard import as_statistics, no_drops
from signaling.sfu.ice import Credentials
from signaling.sfu.lines import Lines
from signaling.sfu.members import Publisher, Subscriber
from signaling.sfu.negotiation import Local, PublishOffer
from signaling.sfu.observer import Observer, Standings
from signaling.sfu.port import MediaPort
from signaling.sfu.portable import PortableCore
from signaling.sfu.sdp import SdpError
from signaling.sfu.selection import Tile
from signaling.sfu.tracks import Tracks

PeerSide = Literal["publish", "subscribe"]

CORE = "portable"
"""Which core forwards the packets."""

_TICK_SECONDS = 0.1
_TICKS_PER_REPORT = 10
_TICKS_PER_CHOICE = 3
_TICKS_PER_LOOK = 20
_CERTIFICATE_SECONDS = 7 * 24 * 3600.0  # it is good for thirty days; new connections get a fresh one every week


@dataclass(frozen=True, slots=True)
class TrackLine:
    """Whose medium comes on the m-line `mid`, and which of theirs."""

    mid: str
    seat: SeatId
    source: Source
    kind: TrackKind


@dataclass(frozen=True, slots=True)
class SubscriberOffer:
    """Offer `number` (rising, also over new connections) to a subscriber, and what each active m-line brings."""

    number: int
    sdp: str
    tracks: tuple[TrackLine, ...]


class MediaPlane:
    """Publishers, subscribers and the routes between them, all on one loop and one port.

    Of its own seat one receives a second camera alone. Calls are synchronous and cheap: handshakes go on behind.
    `on_offer` may be called from within `subscribe`, `answer`, `publish`, `unpublish` and `leave`; `on_gone` never is.
    """

    def __init__(
        self,
        *,
        port: int,
        addresses: Sequence[str],
        host: str = "127.0.0.1",
        on_offer: Callable[[ParticipantId, SubscriberOffer], None],
        on_gone: Callable[[ParticipantId, PeerSide], None],
        on_standings: Callable[[Standings], None] = lambda standings: None,
    ) -> None:
        """`addresses` are advertised to browsers, best first; `host` is where to bind (a wildcard: each of them).

        `on_standings` hears every two seconds how everybody's line is.
        """
        if not addresses:
            raise ValueError("the media plane needs at least one address to advertise")
        self.port = port
        self._host, self._addresses = host, tuple(addresses)
        self._on_offer, self._on_gone, self._on_standings = on_offer, on_gone, on_standings
        self._drops = no_drops()
        self._control = Control(time.monotonic, self._drops, self._voice)
        self._core = PortableCore(self._control, self._drops)
        self._downlinks = Downlinks(self._core, time.monotonic)
        self._control.attach(self._core, self._downlinks)
        self._port = MediaPort(self._core, self._drops)
        self._numbers = itertools.count(1)
        self._tracks = Tracks(self._core, self._control, self._numbers)
        self._publishers: dict[ParticipantId, Publisher] = {}
        self._subscribers: dict[ParticipantId, Subscriber] = {}
        self._connections: set[Connection] = set()
        self._director = Director(self._core, self._control, self._downlinks, self._publishers)
        self._observer = Observer(self._core, self._control, self._downlinks, self._publishers, self._subscribers)
        self._ended = dict.fromkeys(Ended, 0)
        self._endings: set[asyncio.Task[None]] = set()
        self._pulse: asyncio.Task[None] | None = None
        self._certificate: tuple[RTCCertificate, float] | None = None

    async def start(self) -> None:
        """Bind; `port` then tells the number. Raises OSError (port taken) or RuntimeError (a library changed)."""
        dtls.check_hooks()
        srtp.check_hooks()
        self._port.open(self._host, self._addresses, self.port)
        self.port = self._port.port
        self._pulse = asyncio.create_task(self._beat())

    async def close(self) -> None:
        """Say goodbye to every browser and close the port."""
        if self._pulse is not None:
            self._pulse.cancel()
        for peer in list(self._publishers.keys() | self._subscribers.keys()):
            self._drop_publisher(peer)
            self._drop_subscriber(peer)
        await asyncio.gather(*self._endings, return_exceptions=True)
        self._control.close()
        self._downlinks.close()
        self._port.close()

    # -- publishing --------------------------------------------------------------------------------------------------

    def publish(
        self,
        peer: ParticipantId,
        room: RoomId,
        seat: SeatId,
        sdp: str,
        sources: Mapping[str, Source] | None = None,
    ) -> str:
        """Take an offer, return the answer. Raises Refused, and then nothing changed.

        An offer of the same connection adds to what it sends, or takes away from it, and the rest goes on; one of
        another connection replaces it. `sources`: what the m-lines carry, by mid, but for camera and microphone.
        """
        try:
            offer = negotiation.read_publish_offer(sdp, sources)
        except SdpError as error:
            raise Refused(Code.MEDIA_OFFER_INVALID, str(error)) from error
        publisher = self._publishers.get(peer)
        if publisher is None or (publisher.room, publisher.seat, publisher.connection.remote) != (
            room, seat, offer.remote,
        ):  # fmt: skip
            publisher = self._begin_publisher(peer, room, seat, offer)
        self._tracks.fit(publisher, offer)
        self._refresh(room)
        return negotiation.publish_answer(offer, publisher.local, secrets.randbits(62))

    def _begin_publisher(self, peer: ParticipantId, room: RoomId, seat: SeatId, offer: PublishOffer) -> Publisher:
        before = self._drop_publisher(peer)
        connection, local = self._connect(lambda why: self._publisher_ended(peer, connection, why))
        stream = before.stream if before is not None and before.room == room else secrets.token_hex(8)
        publisher = self._publishers[peer] = Publisher(peer, room, seat, connection, local, stream)
        connection.accept(offer.remote, time.monotonic())
        if before is not None and before.room != room:
            self._refresh(before.room)
        return publisher

    def unpublish(self, peer: ParticipantId) -> None:
        """End what this participant sends; nothing happens if it sends nothing."""
        publisher = self._drop_publisher(peer)
        if publisher is not None:
            self._refresh(publisher.room)

    def _drop_publisher(self, peer: ParticipantId) -> Publisher | None:
        publisher = self._publishers.pop(peer, None)
        if publisher is not None:
            self._tracks.end(publisher)
            self._disconnect(publisher.connection)
        return publisher

    def _publisher_ended(self, peer: ParticipantId, connection: Connection, why: Ended) -> None:
        self._ended[why] += 1
        publisher = self._publishers.get(peer)
        if publisher is not None and publisher.connection is connection:
            self.unpublish(peer)
            asyncio.get_running_loop().call_soon(self._on_gone, peer, "publish")

    # -- subscribing -------------------------------------------------------------------------------------------------

    def subscribe(self, peer: ParticipantId, room: RoomId, seat: SeatId) -> None:
        """Start a receiving connection, or start anew: an offer goes out now and whenever the room's tracks change."""
        before = self._drop_subscriber(peer)
        connection, local = self._connect(lambda why: self._subscriber_ended(peer, connection, why))
        lines = Lines(lambda: secrets.randbelow(0xFFFFFFFF) + 1)
        subscriber = Subscriber(peer, room, seat, connection, local, lines, secrets.randbits(62))
        self._downlinks.add(connection.peer)
        if before is not None:
            subscriber.number = before.number  # an answer to the old connection stays stale
            subscriber.view = before.view if before.room == room else None
        self._subscribers[peer] = subscriber
        subscriber.lines.place(self._director.wanted(subscriber))
        self._offer(subscriber)

    def answer(self, peer: ParticipantId, number: int, sdp: str) -> None:
        """The answer to offer `number`; a stale number is ignored. Raises Refused, and then the offer is still open."""
        subscriber = self._subscribers.get(peer)
        if subscriber is None or subscriber.in_flight is None or number != subscriber.number:
            return
        offered = subscriber.in_flight
        known = subscriber.connection.remote
        try:
            remote, taken = negotiation.read_answer(sdp, offered)
            if known is not None and known != remote:
                raise SdpError("answer comes from another connection than the one before")
        except SdpError as error:
            raise Refused(Code.MEDIA_ANSWER_INVALID, str(error)) from error
        if known is None:
            subscriber.connection.accept(remote, time.monotonic())
        subscriber.in_flight = None
        subscriber.lines.answered(offered)
        for line in offered:
            if line.mid in taken and line.ssrc not in subscriber.routes:
                route = subscriber.routes[line.ssrc] = RouteNumber(next(self._numbers))
                answered = taken[line.mid]
                form = RouteFormat(
                    line.kind, answered.payload_type, line.ssrc, answered.repair_payload_type, line.repair_ssrc,
                    answered.send_time,
                )  # fmt: skip
                self._core.add_route(route, subscriber.connection.peer, form)
        self._feed(subscriber)
        if subscriber.is_behind:
            subscriber.is_behind = False
            self._offer(subscriber)

    def leave(self, peer: ParticipantId) -> None:
        """End both directions of this participant."""
        self._drop_subscriber(peer)
        self.unpublish(peer)

    def _drop_subscriber(self, peer: ParticipantId) -> Subscriber | None:
        subscriber = self._subscribers.pop(peer, None)
        if subscriber is not None:
            self._disconnect(subscriber.connection)
        return subscriber

    def _subscriber_ended(self, peer: ParticipantId, connection: Connection, why: Ended) -> None:
        self._ended[why] += 1
        subscriber = self._subscribers.get(peer)
        if subscriber is not None and subscriber.connection is connection:
            self._drop_subscriber(peer)
            asyncio.get_running_loop().call_soon(self._on_gone, peer, "subscribe")

    # -- who is heard, and what is forwarded to whom -----------------------------------------------------------------

    def set_heard(self, room: RoomId, heard: Callable[[SeatId], bool]) -> None:
        """Whose sound is forwarded in this room, from now on; call again when the answer changes: it works at once."""
        self._director.set_heard(room, heard)
        self._director.pick_voices(room)
        self._feed_all(room)

    def set_stage(self, room: RoomId, pictures: Collection[PictureName]) -> None:
        """Which pictures come first to everybody in this room who shows them, from the next choice on."""
        self._director.set_stage(room, pictures)

    def set_view(
        self, peer: ParticipantId, heights: Mapping[PictureName, int], stage: Collection[PictureName] = ()
    ) -> None:
        """Which pictures this screen shows, how high (pixels), and which on its stage: no others are sent."""
        if (subscriber := self._subscribers.get(peer)) is not None:
            subscriber.view = {name: Tile(height, name in stage) for name, height in heights.items()}
            self._feed(subscriber)

    def know_relays(self, addresses: Collection[str]) -> None:
        """Whoever comes from one of these comes by the relay."""
        self._observer.relays = frozenset(addresses)

    def withheld(self, peer: ParticipantId) -> frozenset[PictureName]:
        """Whose pictures this screen shows, and its line does not carry now."""
        subscriber = self._subscribers.get(peer)
        return frozenset() if subscriber is None else subscriber.withheld

    def bell(self) -> str:
        """The SDP with which a browser may find out whether it reaches this port: see `doorbell`."""
        return negotiation.bell_answer(self._shown(self._port.doorbell.hang(time.monotonic())))

    def forget(self, room: RoomId) -> None:
        """The room has left memory: its `heard` is dropped, and everyone would be heard."""
        self._director.forget(room)

    def _refresh(self, room: RoomId) -> None:
        """The tracks of a room changed: routes follow at once, offers as soon as the last one is answered."""
        self._director.pick_voices(room)
        for subscriber in list(self._subscribers.values()):
            if subscriber.room != room:
                continue
            changed = subscriber.lines.place(self._director.wanted(subscriber))
            self._feed(subscriber)
            if changed:
                self._offer(subscriber)

    def _feed(self, subscriber: Subscriber) -> None:
        """Let every copy be fed by the track that stands behind its line now, and end the copies without a line."""
        left = dict(subscriber.routes)
        self._director.choose(subscriber)
        for line in subscriber.lines:
            route = left.pop(line.ssrc, None) if line.wanted is not None else None
            if line.wanted is not None and route is not None:
                self._core.set_route(route, self._director.source(subscriber, line.wanted.key))
        for ssrc, route in left.items():
            self._core.remove_route(route)
            del subscriber.routes[ssrc]

    def _feed_all(self, room: RoomId) -> None:
        for subscriber in self._subscribers.values():
            if subscriber.room == room:
                self._feed(subscriber)

    def _voice(self, track: TrackNumber) -> None:
        """Somebody speaks whom nobody hears: not a tick later."""
        room = self._director.room_of(track)
        if room is not None and self._director.pick_voices(room):
            self._feed_all(room)

    def _offer(self, subscriber: Subscriber) -> None:
        if subscriber.in_flight is not None:
            subscriber.is_behind = True
            return
        subscriber.number += 1
        subscriber.in_flight = offered = subscriber.lines.offer()
        text = negotiation.subscriber_offer(offered, subscriber.local, subscriber.session, subscriber.number)
        tracks = tuple(
            TrackLine(line.mid, line.wanted.seat, line.wanted.key.source, line.kind)
            for line in subscriber.lines
            if line.wanted is not None
        )
        self._on_offer(subscriber.peer, SubscriberOffer(subscriber.number, text, tracks))

    # -- connections -------------------------------------------------------------------------------------------------

    def _connect(self, on_ended: Callable[[Ended], None]) -> tuple[Connection, Local]:
        now = time.monotonic()
        certificate = self._fresh_certificate(now)
        peer = PeerNumber(next(self._numbers))
        self._core.add_peer(peer)
        connection = Connection(peer, self._core, certificate, on_ended, now)
        self._connections.add(connection)
        self._port.add(connection)
        return connection, self._shown(connection.local)

    def _fresh_certificate(self, now: float) -> RTCCertificate:
        if self._certificate is None or now - self._certificate[1] > _CERTIFICATE_SECONDS:
            self._certificate = (dtls.new_certificate(), now)
        return self._certificate[0]

    def _shown(self, credentials: Credentials) -> Local:
        addresses = tuple((address, self.port) for address in self._addresses)
        return Local(credentials, dtls.fingerprint(self._fresh_certificate(time.monotonic())), addresses)

    def _disconnect(self, connection: Connection) -> None:
        self._connections.discard(connection)
        self._port.remove(connection)
        self._downlinks.remove(connection.peer)
        self._core.remove_peer(connection.peer)
        self._spawn(connection.close())

    def _spawn(self, ending: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(ending)
        self._endings.add(task)
        task.add_done_callback(self._endings.discard)

    async def _beat(self) -> None:
        for count in itertools.count(1):
            await asyncio.sleep(_TICK_SECONDS)
            now = time.monotonic()
            self._control.tick(now)
            if count % _TICKS_PER_CHOICE == 0:
                for subscriber in self._subscribers.values():
                    self._downlinks.look(subscriber.connection.peer, subscriber.wanted_bps)
                for room in {publisher.room for publisher in self._publishers.values()}:
                    self._director.pick_voices(room)
                    self._feed_all(room)
            if count % _TICKS_PER_REPORT == 0:
                self._control.report(now)
                self._port.expire(now)
                for connection in list(self._connections):
                    connection.expire(now)
            if count % _TICKS_PER_LOOK == 0:
                self._on_standings(self._observer.look(now))

    def statistics(self) -> dict[str, int | float]:
        """Counters since the start, and how many there are now."""
        return {
            "publishers": len(self._publishers),
            "subscribers": len(self._subscribers),
            "tcp-links": self._port.tcp_links,
            "connected": sum(connection.is_connected for connection in self._connections),
            **self._core.statistics(),
            **self._control.statistics(),
            **{f"ended-{why.value}": count for why, count in self._ended.items()},
            **dict(as_statistics(self._drops)),
        }
