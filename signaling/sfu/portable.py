"""The portable core: decrypt once, then number anew and encrypt for each subscriber, on reused buffers."""

import struct
from collections.abc import Iterator, Sequence
from typing import Any

from signaling.sfu import headers, vp8
from signaling.sfu.books import FirstPacket, Peer, Route, Track, repair_rate
from signaling.sfu.core import (
    Copy,
    CoreEvents,
    PeerNumber,
    RouteFormat,
    RouteNumber,
    Send,
    Sent,
    TrackCounters,
    TrackFormat,
    TrackNumber,
)
from signaling.sfu.guard import Drop, is_rtcp
from signaling.sfu.ice import Address
from signaling.sfu.resends import OSN, Resends
from signaling.sfu.seqmap import SEQ_MASK, TIMESTAMP_MASK
from signaling.sfu.srtp import Buffer, SrtpError, SrtpKeys, SrtpPair, memmove, protect, unprotect

_HEADER = struct.Struct("!BBHLL")
_HEADER_BYTES = 12
_PLAIN = 0x80  # version 2, no padding, no extension, no contributors
_TIME_BYTES = headers.TIMED.size - _HEADER_BYTES


class PortableCore:
    """A `ForwardingCore` on every platform that has pylibsrtp."""

    def __init__(self, events: CoreEvents, drops: dict[Drop, int]) -> None:
        self._events = events
        self._drops = drops
        self._in, self._out = Buffer(), Buffer()
        self._peers: dict[PeerNumber, Peer] = {}
        self._tracks: dict[TrackNumber, Track] = {}
        self._routes: dict[RouteNumber, Route] = {}
        self._packets_in = self._packets_out = self._bytes_in = self._bytes_out = 0
        self._repaired = self._needless = 0
        self._resends = Resends(drops)

    @property
    def buffer(self) -> memoryview:
        return self._in.view

    # -- peers, tracks, routes ---------------------------------------------------------------------------------------

    def add_peer(self, peer: PeerNumber) -> None:
        self._peers[peer] = Peer(peer)

    def set_path(self, peer: PeerNumber, send: Send, address: Address) -> None:
        state = self._peers[peer]
        state.send, state.address = send, address
        self._make_ready(state)
        self.set_congested(peer, False)  # whatever the path before was

    def set_congested(self, peer: PeerNumber, is_congested: bool) -> None:
        for track in self._peers[peer].turn_congested(is_congested):
            self._events.on_keyframe_wanted(track.number)

    def set_keys(self, peer: PeerNumber, keys: SrtpKeys) -> None:
        state = self._peers[peer]
        state.srtp = SrtpPair(keys)
        self._make_ready(state)

    def _make_ready(self, peer: Peer) -> None:
        if peer.is_ready or peer.srtp is None or peer.address is None:
            return
        peer.is_ready = True
        for route in peer.copies.values():
            if route.awaited is not None and route.form.kind == "video":
                self._events.on_keyframe_wanted(route.awaited.number)

    def remove_peer(self, peer: PeerNumber) -> None:
        state = self._peers.pop(peer)
        for track in [number for number, track in self._tracks.items() if track.peer is state]:
            self.remove_track(track)
        for route in [number for number, route in self._routes.items() if route.peer is state]:
            self.remove_route(route)

    def add_track(self, track: TrackNumber, peer: PeerNumber, form: TrackFormat) -> None:
        state = self._peers[peer]
        self._tracks[track] = added = Track(track, state, form)
        state.take(added)

    def remove_track(self, track: TrackNumber) -> None:
        gone = self._tracks.pop(track)
        for route in gone.live:
            route.stop()
        for route in list(gone.waiting):
            route.withdraw()
        gone.peer.lose(gone)
        gone.history = None  # it is large, and peers and tracks know each other: do not leave it to the collector

    def add_route(self, route: RouteNumber, peer: PeerNumber, form: RouteFormat) -> None:
        state = self._peers[peer]
        self._routes[route] = state.copies[form.ssrc] = Route(state, form)

    def set_route(self, route: RouteNumber, track: TrackNumber | None) -> None:
        state = self._routes[route]
        target = None if track is None else self._tracks[track]
        if target is (state.awaited or state.track):
            return
        state.withdraw()
        if state.track is target:
            return
        is_layer = target is not None and state.track is not None and state.track.peer is target.peer
        if not is_layer:
            state.stop()
        if target is not None:
            state.wait_for(target)
            if state.form.kind == "video" and state.peer.is_ready:
                self._events.on_keyframe_wanted(target.number)

    def remove_route(self, route: RouteNumber) -> None:
        state = self._routes.pop(route)
        state.withdraw()
        state.stop()
        state.peer.let_go(state)
        if state.peer.srtp is not None:
            state.peer.srtp.forget_outgoing(state.form.ssrc)
            if state.form.repair_payload_type is not None:
                state.peer.srtp.forget_outgoing(state.form.repair_ssrc)

    # -- the hot path: no logging, no await, nothing allocated per subscriber but a slice ----------------------------

    def receive(self, peer: PeerNumber, size: int, now: float) -> None:
        state = self._peers[peer]
        view = self._in.view
        srtp = state.srtp
        if srtp is None:
            self._drops[Drop.NO_KEYS] += 1
        elif size > 1 and is_rtcp(view[1]):
            self._receive_rtcp(state, srtp, size, now)
        elif size < _HEADER_BYTES:
            self._drops[Drop.RTP_MALFORMED] += 1
        else:
            self._receive_rtp(state, srtp.incoming, size, now)

    def _receive_rtp(self, peer: Peer, session: Any, size: int, now: float) -> None:
        view, buffer = self._in.view, self._in
        first, second, seq, timestamp, ssrc = _HEADER.unpack_from(view)
        # A new source is let in only while its track has none: nobody can make libsrtp keep streams without end.
        track = peer.tracks.get(ssrc) or self._awaited(peer, ssrc, second & 0x7F, size)
        if track is None:
            return
        if second & 0x7F != track.form.payload_type:
            self._receive_repair(track, session, size, now)
            return
        if ssrc == track.repair_ssrc:
            self._drops[Drop.PAYLOAD_TYPE] += 1
            return
        buffer.length[0] = size
        if unprotect(session, buffer.data, buffer.length):
            self._drops[Drop.SRTP] += 1
            return
        if track.ssrc < 0:  # also for a packet that is malformed inside: libsrtp knows its source from here on
            track.begin(ssrc, seq, timestamp, now)
        size = buffer.length[0]
        if first & 0x3F:  # padding, extensions or contributors: a copy goes out with a bare header
            at, _ = headers.find(view, size, track.form.extensions.level)
            if at and track.hear(view[at] & 0x7F, now):
                self._events.on_voice(track.number)
            size = headers.strip(buffer, size)
            if size < 0:
                self._drops[Drop.RTP_MALFORMED] += 1
                return
        self._take(track, second, seq, timestamp, size, now)

    def _take(self, track: Track, second: int, seq: int, timestamp: int, size: int, now: float) -> None:
        """A bare packet of the track lies in the buffer."""
        buffer, highest = self._in, track.highest
        number = track.number_of(seq)
        if number <= highest and not track.lacks(number):  # a number is encrypted once: the key stream depends on it
            self._drops[Drop.REPEATED] += 1
            return
        track.count(number, timestamp, size - _HEADER_BYTES, now)
        self._packets_in += 1
        self._bytes_in += size
        picture_at = tl0_at = 0
        if track.history is not None:
            track.history.keep(number, buffer.data, size)
            picture_at, tl0_at, frame_at = vp8.describe(buffer.view, _HEADER_BYTES, size)
            if number > highest:
                track.picture = vp8.picture_of(buffer.view, picture_at)
                track.tl0 = buffer.view[tl0_at] if tl0_at else -1
            self._look_at_picture(track, number, highest, timestamp, frame_at, size, now)
        elif track.waiting and number > highest:
            first_packet = FirstPacket(number, timestamp, size - _HEADER_BYTES, now)
            track.start(first_packet, self._events.on_route_started)
        if track.live:
            self._forward(track, number, timestamp, second & 0x80, size, (picture_at, tl0_at), now)

    def _forward(
        self, track: Track, number: int, timestamp: int, marker: int, size: int, picture: tuple[int, int], now: float
    ) -> None:
        """`picture` tells where its id and TL0PICIDX lie; 0: nowhere."""
        source, view, length = self._in.data + _HEADER_BYTES, self._out.view, self._out.length
        timed, bare = self._out.data, self._out.data + _TIME_BYTES  # each header ends where the payload begins
        target, payload_bytes, clock = timed + headers.TIMED.size, size - _HEADER_BYTES, headers.send_time(0, now)
        pack, pack_timed, (picture_at, tl0_at) = _HEADER.pack_into, headers.TIMED.pack_into, picture
        sent = sent_bytes = 0
        for route in track.live:
            numbering = route.numbering
            if number < numbering.first:
                route.packets -= 1  # it is from before the start: the track counts it, and it does not go out
                route.octets -= payload_bytes
                continue
            peer, form = route.peer, route.form
            memmove(target, source, payload_bytes)
            seq = (number + numbering.seq_offset) & SEQ_MASK
            out_timestamp = (timestamp + numbering.timestamp_offset) & TIMESTAMP_MASK
            if form.send_time:
                start, data, length[0] = 0, timed, size + _TIME_BYTES
                pack_timed(
                    view, 0, headers.TIMED_FIRST, marker | form.payload_type, seq, out_timestamp, form.ssrc,
                    headers.TIMED_PROFILE, form.send_time << 28 | clock,
                )  # fmt: skip
            else:
                start, data, length[0] = _TIME_BYTES, bare, size
                pack(view, start, _PLAIN, marker | form.payload_type, seq, out_timestamp, form.ssrc)
            if route.pictures.is_shifted:
                route.pictures.renumber(view, picture_at and picture_at + _TIME_BYTES, tl0_at and tl0_at + _TIME_BYTES)
            if protect(peer.srtp.outgoing, data, length):  # type: ignore[union-attr]  # live routes have keys
                self._drops[Drop.SRTP_OUT] += 1
                continue
            out = length[0]
            try:
                peer.send(view[start : start + out], peer.address)  # type: ignore[misc]  # and a path
            except BlockingIOError:
                self._drops[Drop.SOCKET_FULL] += 1
                continue
            except OSError:
                self._drops[Drop.SOCKET_ERROR] += 1
                continue
            sent += 1
            sent_bytes += out
        self._packets_out += sent
        self._bytes_out += sent_bytes

    def _look_at_picture(
        self, track: Track, number: int, highest: int, timestamp: int, frame_at: int, size: int, now: float
    ) -> None:
        if number < highest:  # late; a keyframe's start that comes late is of no use, what follows it has gone by
            self._events.on_gap_filled(track.number, number)
            return
        if number > highest + 1:
            self._events.on_gap(track.number, highest + 1, number)
        height = vp8.keyframe_height(self._in.view, _HEADER_BYTES, frame_at, size)
        if not height:
            return
        track.height = height
        if track.is_watched or track.waiting:
            track.is_watched = False
            self._events.on_keyframe(track.number)
            first_packet = FirstPacket(number, timestamp, size - _HEADER_BYTES, now)
            track.start(first_packet, self._events.on_route_started)

    # -- one level up: what is rare ----------------------------------------------------------------------------------

    def _receive_repair(self, track: Track, session: Any, size: int, now: float) -> None:
        """A packet that was lost comes again, with its own number before the payload (RFC 4588 §4)."""
        view, buffer = self._in.view, self._in
        _, second, _, timestamp, ssrc = _HEADER.unpack_from(view)
        if second & 0x7F != track.form.repair_payload_type or ssrc == track.ssrc:
            self._drops[Drop.PAYLOAD_TYPE] += 1
            return
        buffer.length[0] = size
        if unprotect(session, buffer.data, buffer.length):
            self._drops[Drop.SRTP] += 1
            return
        if track.repair_ssrc < 0:
            track.learn_repairs(ssrc)
        size = headers.strip(buffer, buffer.length[0])
        if size < 0:
            self._drops[Drop.RTP_MALFORMED] += 1
            return
        if size < _HEADER_BYTES + OSN.size:
            return  # padding: the browser probes its uplink
        (seq,) = OSN.unpack_from(view, _HEADER_BYTES)
        if track.ssrc < 0 or not track.lacks(track.number_of(seq)):
            self._needless += 1  # it came after all, or the browser probes with what it has
            return
        memmove(buffer.data + _HEADER_BYTES, buffer.data + _HEADER_BYTES + OSN.size, size - _HEADER_BYTES - OSN.size)
        track.repaired += 1
        self._repaired += 1
        self._take(track, second, seq, timestamp, size - OSN.size, now)

    def _awaited(self, peer: Peer, ssrc: int, payload_type: int, size: int) -> Track | None:
        if not peer.by_payload_type:
            self._drops[Drop.NOT_A_SENDER] += 1
            return None
        layers = peer.by_payload_type.get(payload_type)
        if layers is None:
            self._drops[Drop.PAYLOAD_TYPE] += 1
            return None
        # Of two pictures with one payload type one has announced this source, or the other has announced none.
        mine = [track for track in layers if ssrc in track.announced(payload_type)]
        mine = mine or [track for track in layers if not track.announced(payload_type)]
        track = mine[0] if mine and not mine[0].form.rid else self._layer(mine, payload_type, size)
        if track is None or track.source(payload_type) >= 0:
            self._drops[Drop.SSRC] += 1
            return None
        return track

    def _layer(self, layers: Sequence[Track], payload_type: int, size: int) -> Track | None:
        """Which layer a new source says that it is; it counts only once the packet proves genuine."""
        if not layers:
            return None
        form, view = layers[0].form, self._in.view
        number = form.extensions.rid if payload_type == form.payload_type else form.extensions.repaired_rid
        at, length = headers.find(view, size, number)
        return next((layer for layer in layers if layer.form.rid.encode() == view[at : at + length]), None)

    def _receive_rtcp(self, peer: Peer, srtp: SrtpPair, size: int, now: float) -> None:
        if not peer.compounds.take(now):
            self._drops[Drop.RATE] += 1
            return
        try:
            compound = srtp.unprotect_rtcp(bytes(self._in.view[:size]))
        except (SrtpError, ValueError):
            self._drops[Drop.SRTCP] += 1
            return
        self._events.on_rtcp(peer.number, compound)

    def send_rtcp(self, peer: PeerNumber, compound: bytes) -> None:
        state = self._peers.get(peer)
        if state is not None and state.is_ready and state.srtp is not None:
            self._resends.put(state, state.srtp.protect_rtcp(compound))

    def resend(self, peer: PeerNumber, ssrc: int, lost: Sequence[int], now: float) -> None:
        route = self._peers[peer].copies.get(ssrc)
        if route is None:
            self._drops[Drop.RTCP_FOREIGN] += 1
        else:
            self._resends.answer(route, lost, now)

    def set_repair_rate(self, peer: PeerNumber, bps: float) -> None:
        self._peers[peer].repairs.change(*repair_rate(bps))

    def pad(self, peer: PeerNumber, octets: int, now: float) -> None:
        state = self._peers[peer]
        if state.is_ready:
            for route in state.copies.values():
                if route.form.repair_payload_type is not None:
                    self._resends.pad(route, octets, now)
                    return

    # -- counters ----------------------------------------------------------------------------------------------------

    def set_clock(self, track: TrackNumber, seconds: float, timestamp: int) -> None:
        self._tracks[track].clock = (seconds, timestamp)

    def watch_keyframe(self, track: TrackNumber) -> None:
        self._tracks[track].is_watched = True

    def counters(self, track: TrackNumber) -> TrackCounters | None:
        return self._tracks[track].counters()

    def copies(self, track: TrackNumber) -> Iterator[Copy]:
        state = self._tracks[track]
        return (route.copy() for route in state.live)

    def copy(self, peer: PeerNumber, ssrc: int) -> Copy | None:
        return self._peers[peer].copy(ssrc)

    def sent(self, peer: PeerNumber) -> Sent:
        return self._peers[peer].sent()

    def track_behind(self, peer: PeerNumber, ssrc: int) -> TrackNumber | None:
        route = self._peers[peer].copies.get(ssrc)
        track = None if route is None else route.track or route.awaited
        return None if track is None else track.number

    def statistics(self) -> dict[str, int]:
        return {
            "packets-in": self._packets_in,
            "packets-out": self._packets_out,
            "bytes-in": self._bytes_in,
            "bytes-out": self._bytes_out,
            **self._resends.statistics(),
            "packets-repaired": self._repaired,
            "repairs-needless": self._needless,
            "tracks": len(self._tracks),
            "routes": len(self._routes),
            "routes-running": sum(len(track.live) for track in self._tracks.values()),
        }
