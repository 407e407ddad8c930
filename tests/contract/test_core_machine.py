"""Peers, tracks and routes come and go in any order while packets flow: the model says what every core must do."""

import itertools
from functools import partial
from typing import Any

from aiortc import rtp
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from signaling.sfu.core import PeerNumber, RouteFormat, RouteNumber, TrackFormat, TrackNumber
from signaling.sfu.guard import no_drops
from signaling.sfu.srtp import SrtpKeys
from tests.contract.core_bench import GCM, HEADER, KEY_BYTES, Heard, MakeCore, seq_of
from tests.contract.core_model import KEPT, Model, Peer, Route, Track
from tests.signaling.sfu.peers import KEYFRAME, PICTURE

MOST_PEERS, MOST_TRACKS, MOST_ROUTES = 6, 5, 8
COPY_PAYLOAD, COPY_REPAIR = 96, 97
COMPOUND = bytes.fromhex("80c9000100000001")

which = st.integers(0, 999)
"""Picks one of however many there are."""
firsts = st.sampled_from([0, 30_000, 65_530])
fates = st.sampled_from(["gone", "late", "repaired", "late repaired late", "repaired late repaired"])
"""What becomes of a lost packet."""


def bare(packet: bytes) -> bytes:
    """Without its time of sending: one extension, one word."""
    if not packet[0] & 0x10:
        return packet
    assert packet[12:16] == b"\xbe\xde\0\1"
    return bytes([packet[0] & ~0x10]) + packet[1:12] + packet[20:]


class Lesson(RuleBasedStateMachine):
    """Connections that send, connections that receive, and the copies between them."""

    def __init__(self, make_core: MakeCore) -> None:
        super().__init__()
        self.heard, self.model = Heard(), Model()
        self.core = make_core(self.heard, no_drops())
        self.numbers = itertools.count(1)
        self.now = 1000.0
        self.out: list[tuple[Peer, bytes]] = []

    @initialize(first=firsts, takes_repairs=st.booleans())
    def begin(self, first: int, takes_repairs: bool) -> None:
        """A class that sends its picture in two layers, another one, and two that watch."""
        for sends in (True, True, False, False):
            self.come(sends, is_ready=True)
        for which, kind in ((0, "video"), (0, "video"), (1, "video"), (1, "audio")):
            self.publish(which, kind, first)
        for which, kind in ((0, "video"), (1, "video"), (1, "audio")):
            self.subscribe(which, kind, takes_repairs)
            self.feed(len(self.model.routes) - 1, which)

    # -- who is there ------------------------------------------------------------------------------------------------

    @precondition(lambda self: len(self.model.peers) < MOST_PEERS)
    @rule(sends=st.booleans(), is_ready=st.booleans())
    def come(self, sends: bool, is_ready: bool) -> None:
        number = next(self.numbers)
        secret = number.to_bytes(KEY_BYTES[GCM] - 1, "big")
        peer = Peer(PeerNumber(number), SrtpKeys(GCM, b"i" + secret, b"o" + secret), sends)
        self.model.peers.append(peer)
        self.core.add_peer(peer.number)
        if is_ready or sends:
            self.get_keys(peer)
            self.get_path(peer)

    @precondition(lambda self: self.model.peers)
    @rule(which=which)
    def shake_hands(self, which: int) -> None:
        self.get_keys(self.pick(self.model.peers, which))

    @precondition(lambda self: self.model.peers)
    @rule(which=which)
    def prove_a_path(self, which: int) -> None:
        self.get_path(self.pick(self.model.peers, which))

    @precondition(lambda self: self.model.peers)
    @rule(which=which, is_congested=st.booleans())
    def congest(self, which: int, is_congested: bool) -> None:
        peer = self.pick(self.model.peers, which)
        self.core.set_congested(peer.number, is_congested)
        if is_congested and not peer.is_congested:
            for route in self.model.routes:
                if route.peer is peer:
                    route.congest()
        peer.is_congested = is_congested

    @precondition(lambda self: self.model.peers)
    @rule(which=which)
    def leave(self, which: int) -> None:
        peer = self.pick(self.model.peers, which)
        self.core.remove_peer(peer.number)
        self.model.remove_peer(peer)
        self.core.send_rtcp(peer.number, COMPOUND)

    # -- what they send and get --------------------------------------------------------------------------------------

    @precondition(lambda self: len(self.model.tracks) < MOST_TRACKS and any(peer.sends for peer in self.model.peers))
    @rule(which=which, kind=st.sampled_from(["audio", "video"]), first=firsts)
    def publish(self, which: int, kind: Any, first: int) -> None:
        peer = self.pick([peer for peer in self.model.peers if peer.sends], which)
        taken = {track.payload_type for track in self.model.tracks if track.peer is peer}
        payload_type = next(number for number in range(100, 127, 2) if number not in taken)
        number = next(self.numbers)
        track = Track(TrackNumber(number), peer, kind, 0x1000 + number, payload_type, first)
        self.model.tracks.append(track)
        self.core.add_track(
            track.number, peer.number, TrackFormat(kind, payload_type, repair_payload_type=payload_type + 1)
        )

    @precondition(lambda self: self.model.tracks)
    @rule(which=which)
    def unpublish(self, which: int) -> None:
        track = self.pick(self.model.tracks, which)
        self.core.remove_track(track.number)
        self.model.remove_track(track)

    @precondition(
        lambda self: len(self.model.routes) < MOST_ROUTES and not all(peer.sends for peer in self.model.peers)
    )
    @rule(which=which, kind=st.sampled_from(["audio", "video"]), takes_repairs=st.booleans())
    def subscribe(self, which: int, kind: Any, takes_repairs: bool) -> None:
        peer = self.pick([peer for peer in self.model.peers if not peer.sends], which)
        number = next(self.numbers)
        repair_ssrc = 0x30000 + number if takes_repairs else 0
        route = Route(RouteNumber(number), peer, kind, 0x20000 + number, repair_ssrc)
        self.model.routes.append(route)
        form = RouteFormat(kind, COPY_PAYLOAD, route.ssrc)
        if takes_repairs:
            form = RouteFormat(kind, COPY_PAYLOAD, route.ssrc, COPY_REPAIR, repair_ssrc, send_time=3)
        self.core.add_route(route.number, peer.number, form)

    @precondition(lambda self: self.model.routes)
    @rule(which=which, source=st.none() | which)
    def feed(self, which: int, source: int | None) -> None:
        route = self.pick(self.model.routes, which)
        fitting = [track for track in self.model.tracks if track.kind == route.kind]
        target = None if source is None or not fitting else self.pick(fitting, source)
        route.set(target)
        self.core.set_route(route.number, None if target is None else target.number)

    @precondition(lambda self: self.model.routes)
    @rule(which=which)
    def unsubscribe(self, which: int) -> None:
        route = self.pick(self.model.routes, which)
        self.model.routes.remove(route)
        self.core.remove_route(route.number)

    # -- packets -----------------------------------------------------------------------------------------------------

    @precondition(lambda self: self.model.tracks)
    @rule(which=which, is_key=st.booleans(), skip=st.sampled_from([0, 1, 5, 600, 30_000]))
    def send(self, which: int, is_key: bool, skip: int) -> None:
        track = self.pick(self.model.tracks, which)
        track.next += skip if track.newest is not None else 0
        plain = self.packet(track, track.next, is_key=is_key)
        self.arrive(track, track.next, plain, track.peer.far.protect(plain))
        track.next += 1

    @invariant()
    def the_lesson_goes_on(self) -> None:
        for which, track in enumerate(self.model.tracks):
            self.send(which, is_key=track.next % 12 == 0, skip=0)

    @precondition(lambda self: any(track.newest is not None for track in self.model.tracks))
    @rule(which=which, fates=st.lists(fates, min_size=1, max_size=4), is_key=st.booleans())
    def lose(self, which: int, fates: list[str], is_key: bool) -> None:
        track = self.pick([track for track in self.model.tracks if track.newest is not None], which)
        first = track.next
        for number in range(first, first + len(fates)):
            plain = self.packet(track, number, is_key=number % 3 == 0)
            track.lost[number] = plain, track.peer.far.protect(plain)
            track.next += 1
        self.bring(track, first, fates[0])  # before anything shows that it is missing
        self.send(which=self.model.tracks.index(track), is_key=is_key, skip=0)
        for number, fate in enumerate(fates, first):
            self.bring(track, number, fate)

    @precondition(lambda self: any(track.lost for track in self.model.tracks))
    @rule(which=which, item=which, fate=fates)
    def bring_what_was_lost_long_ago(self, which: int, item: int, fate: str) -> None:
        track = self.pick([track for track in self.model.tracks if track.lost], which)
        self.bring(track, self.pick(sorted(track.lost), item), fate)

    def bring(self, track: Track, number: int, fate: str) -> None:
        plain, datagram = track.lost[number]
        for event in fate.split():
            if event == "late":
                self.arrive(track, number, plain, datagram)
            elif event == "repaired" and track.kind == "video":
                self.repair(track, number, plain)

    @precondition(lambda self: self.model.routes)
    @rule(which=which, octets=st.integers(1, 600))
    def pad(self, which: int, octets: int) -> None:
        peer = self.pick(self.model.routes, which).peer
        before = self.core.sent(peer.number).padding
        self.core.pad(peer.number, octets, self.now)
        got, self.out = self.out, []
        padded = [bare(peer.far.unprotect(datagram)) for to, datagram in got if to is peer]
        takes_any = any(route.repair_ssrc for route in self.model.routes if route.peer is peer)
        assert len(padded) == len(got)
        assert bool(padded) == (takes_any and peer.is_ready)
        assert all(rtp.RtpPacket.parse(packet).payload == b"" for packet in padded)
        assert self.core.sent(peer.number).padding - before == sum(packet[-1] for packet in padded)

    def repair(self, track: Track, number: int, plain: bytes) -> None:
        again = rtp.wrap_rtx(
            rtp.RtpPacket.parse(plain), payload_type=track.payload_type + 1, sequence_number=track.repairs & 0xFFFF,
            ssrc=0x40000 + track.number,
        ).serialize()  # fmt: skip
        track.repairs += 1
        datagram = track.peer.far.protect(again)
        if track.newest is not None and number < track.newest:
            self.arrive(track, number, plain, datagram)
        else:  # it is still to come
            self.put(track.peer, datagram)
            assert self.out == []

    @precondition(lambda self: any(route.sent for route in self.model.routes))
    @rule(which=which, item=which, ask=st.sampled_from([1, 3]))
    def ask_again(self, which: int, item: int, ask: int) -> None:
        route = self.pick([route for route in self.model.routes if route.sent], which)
        track = route.track
        assert track is not None
        assert track.newest is not None
        number = self.pick(sorted(route.sent), item)
        copy, sent = route.sent[number]
        self.core.resend(route.peer.number, route.ssrc, [seq_of(copy)] * ask, self.now)
        is_kept = route.kind == "video" and number > track.newest - KEPT
        got, self.out = self.out, []
        assert len(got) in ((ask,) if is_kept else (0, ask) if route.kind == "video" else (0,))
        for peer, datagram in got:
            assert peer is route.peer
            if not route.repair_ssrc:
                assert datagram == sent
                continue
            packet = rtp.RtpPacket.parse(bare(peer.far.unprotect(datagram)))
            assert (packet.ssrc, packet.payload_type) == (route.repair_ssrc, COPY_REPAIR)
            assert rtp.unwrap_rtx(packet, payload_type=COPY_PAYLOAD, ssrc=route.ssrc).serialize() == copy

    def arrive(self, track: Track, number: int, plain: bytes, datagram: bytes) -> None:
        """It reaches the core: exactly the right copies go out, whole and with the right numbers."""
        gaps, filled = len(self.heard.gaps), len(self.heard.filled)
        newest, takes = track.newest, track.would_take(number)
        expected = self.model.take(track, number, is_start=track.kind == "audio" or plain[12:14] == KEYFRAME[:2])
        self.put(track.peer, datagram)
        got, self.out = self.out, []
        copies = {(peer, HEADER.unpack_from(datagram)[4]): datagram for peer, datagram in got}
        assert len(got) == len(expected)
        assert copies.keys() == {(route.peer, route.ssrc) for route in expected}
        is_told = track.kind == "video" and newest is not None and takes
        assert len(self.heard.gaps) - gaps == (is_told and number > newest + 1)
        assert len(self.heard.filled) - filled == (is_told and number < newest)
        for route in expected:
            sent = copies[route.peer, route.ssrc]
            copy = bare(route.peer.far.unprotect(sent))  # and that no number comes twice
            route.sent[number] = copy, sent
            self.check(route, number, plain, copy, is_newest=newest is None or number > newest)

    def check(self, route: Route, number: int, plain: bytes, copy: bytes, *, is_newest: bool) -> None:
        first, second, seq, timestamp, _ = HEADER.unpack_from(copy)
        if route.base is None:
            route.base = seq
        assert seq == (route.base + number - route.first) & 0xFFFF
        assert (first, second) == (0x80, COPY_PAYLOAD)
        route.packets += 1
        route.octets += len(copy) - HEADER.size
        assert copy[12:] == plain[12:]
        if is_newest:
            assert route.timestamp is None or 0 < (timestamp - route.timestamp) & 0xFFFFFFFF < 1 << 31
            route.timestamp = timestamp

    # -- tools -------------------------------------------------------------------------------------------------------

    def pick(self, items: list[Any], number: int) -> Any:
        return items[number % len(items)]

    def packet(self, track: Track, number: int, *, is_key: bool) -> bytes:
        payload = (KEYFRAME if is_key else PICTURE) if track.kind == "video" else b"opus"
        head = HEADER.pack(0x80, track.payload_type, number & 0xFFFF, number * 960 & 0xFFFFFFFF, track.ssrc)
        return head + payload + number.to_bytes(4, "big")

    def put(self, peer: Peer, datagram: bytes) -> None:
        self.now += 0.02
        self.core.buffer[: len(datagram)] = datagram
        self.core.receive(peer.number, len(datagram), self.now)

    def get_keys(self, peer: Peer) -> None:
        if not peer.has_keys:
            peer.has_keys = True
            self.core.set_keys(peer.number, peer.keys)

    def get_path(self, peer: Peer) -> None:
        def send(data: Any, address: Any) -> int:
            assert not peer.is_gone
            self.out.append((peer, bytes(data)))
            return len(data)

        peer.has_path, peer.is_congested = True, False
        self.core.set_path(peer.number, send, ("192.0.2.1", peer.number))

    @invariant()
    def the_books_are_right(self) -> None:
        running = [route for route in self.model.routes if route.track is not None]
        statistics = self.core.statistics()
        assert statistics["tracks"] == len(self.model.tracks)
        assert statistics["routes"] == len(self.model.routes)
        assert statistics["routes-running"] == len(running)
        for route in self.model.routes:
            behind = route.track or route.awaited
            assert self.core.track_behind(route.peer.number, route.ssrc) == (behind and behind.number)
            copy = self.core.copy(route.peer.number, route.ssrc)
            assert copy is not None
            assert (copy.packets, copy.octets) == (route.packets, route.octets)
            assert copy.missing == route.spanned + route.span - route.packets
        for track in self.model.tracks:
            copies = {(copy.peer, copy.ssrc) for copy in self.core.copies(track.number)}
            assert copies == {(route.peer.number, route.ssrc) for route in running if route.track is track}
            counters = self.core.counters(track.number)
            assert (counters is None) == (track.newest is None)
            assert counters is None or counters.ssrc == track.ssrc


def test_whoever_comes_and_goes(make_core: MakeCore) -> None:
    run_state_machine_as_test(partial(Lesson, make_core), settings=settings(suppress_health_check=list(HealthCheck)))
