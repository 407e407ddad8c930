"""The portable core: decrypt once, then number anew and encrypt for each subscriber, in pure Python on reused buffers."""

import secrets
import struct
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from signaling.sfu import vp8
from signaling.sfu.core import (
    CLOCK_RATE,
    Copy,
    CoreEvents,
    PeerNumber,
    RouteFormat,
    RouteNumber,
    Send,
    TrackCounters,
    TrackFormat,
    TrackNumber,
)
from signaling.sfu.guard import Drop, TokenBucket, is_rtcp
from signaling.sfu.ice import Address
from signaling.sfu.seqmap import HALF, SEQ_MASK, TIMESTAMP_MASK, Numbering
from signaling.sfu.srtp import Buffer, History, SrtpError, SrtpKeys, SrtpPair, memmove, protect, unprotect

_HEADER = struct.Struct("!BBHLL")
_EXTENSION = struct.Struct("!HH")
_HEADER_BYTES = 12
_HISTORY_PACKETS = 1024
_RESENDS_PER_SECOND, _RESENDS_AT_ONCE = 300, 300


class _Peer:
    """A connection as the core knows it."""

    __slots__ = ("address", "by_payload_type", "copies", "is_ready", "number", "resends", "send", "srtp", "tracks")

    def __init__(self, number: PeerNumber) -> None:
        self.number = number
        self.send: Send | None = None
        self.address: Address | None = None
        self.srtp: SrtpPair | None = None
        self.is_ready = False
        self.tracks: dict[int, _Track] = {}  # by the ssrc that came in
        self.by_payload_type: dict[int, _Track] = {}
        self.copies: dict[int, _Route] = {}  # by the ssrc that goes out
        self.resends = TokenBucket(_RESENDS_PER_SECOND, _RESENDS_AT_ONCE)


class _Track:
    """One medium coming in, with the routes that it feeds."""

    __slots__ = (
        "clock_rate", "first", "form", "highest", "history", "is_video", "is_watched", "jitter", "live",
        "newest_at", "number", "octets", "packets", "peer", "ssrc", "timestamp", "transit", "waiting",
    )  # fmt: skip

    def __init__(self, number: TrackNumber, peer: _Peer, form: TrackFormat) -> None:
        self.number, self.peer, self.form = number, peer, form
        self.is_video = form.kind == "video"
        self.clock_rate = CLOCK_RATE[form.kind]
        self.history = History(_HISTORY_PACKETS) if self.is_video else None
        self.live: tuple[_Route, ...] = ()
        self.waiting: list[_Route] = []
        self.is_watched = False
        self.ssrc = -1
        self.first = self.highest = self.timestamp = self.packets = self.octets = 0
        self.newest_at = self.jitter = self.transit = 0.0


class _Route:
    """One copy to one subscriber."""

    __slots__ = ("before", "form", "numbering", "octets", "packets", "peer", "stopped_at", "track")

    def __init__(self, peer: _Peer, form: RouteFormat) -> None:
        self.peer, self.form = peer, form
        # RFC 3711 §3.3.1 advises a first number below 2^15, so that an early loss cannot confuse the rollover counter.
        self.numbering = Numbering(secrets.randbelow(HALF), secrets.randbits(32))
        self.track: _Track | None = None
        self.before: _Track | None = None  # fed the last packet that went out
        self.stopped_at = 0.0
        self.packets = self.octets = 0  # what earlier runs sent; while running, minus what the track had at the start


class PortableCore:
    """A `ForwardingCore` on every platform that has pylibsrtp."""

    def __init__(self, events: CoreEvents, drops: dict[Drop, int]) -> None:
        self._events = events
        self._drops = drops
        self._in, self._out = Buffer(), Buffer()
        self._peers: dict[PeerNumber, _Peer] = {}
        self._tracks: dict[TrackNumber, _Track] = {}
        self._routes: dict[RouteNumber, _Route] = {}
        self._packets_in = self._packets_out = self._bytes_in = self._bytes_out = self._resent = self._not_kept = 0

    @property
    def buffer(self) -> memoryview:
        return self._in.view

    # -- peers, tracks, routes ---------------------------------------------------------------------------------------

    def add_peer(self, peer: PeerNumber) -> None:
        self._peers[peer] = _Peer(peer)

    def set_path(self, peer: PeerNumber, send: Send, address: Address) -> None:
        state = self._peers[peer]
        state.send, state.address = send, address
        self._make_ready(state)

    def set_keys(self, peer: PeerNumber, keys: SrtpKeys) -> None:
        state = self._peers[peer]
        state.srtp = SrtpPair(keys)
        self._make_ready(state)

    def _make_ready(self, peer: _Peer) -> None:
        if peer.is_ready or peer.srtp is None or peer.address is None:
            return
        peer.is_ready = True
        for route in peer.copies.values():
            if route.track is not None and route.track.is_video:
                self._events.on_keyframe_wanted(route.track.number)

    def remove_peer(self, peer: PeerNumber) -> None:
        state = self._peers.pop(peer)
        for track in [number for number, track in self._tracks.items() if track.peer is state]:
            self.remove_track(track)
        for route in [number for number, route in self._routes.items() if route.peer is state]:
            self.remove_route(route)

    def add_track(self, track: TrackNumber, peer: PeerNumber, form: TrackFormat) -> None:
        state = self._peers[peer]
        self._tracks[track] = state.by_payload_type[form.payload_type] = _Track(track, state, form)

    def remove_track(self, track: TrackNumber) -> None:
        gone = self._tracks.pop(track)
        for route in [*gone.live, *gone.waiting]:
            self._stop(route)
        gone.peer.by_payload_type.pop(gone.form.payload_type, None)
        gone.peer.tracks.pop(gone.ssrc, None)

    def add_route(self, route: RouteNumber, peer: PeerNumber, form: RouteFormat) -> None:
        state = self._peers[peer]
        self._routes[route] = state.copies[form.ssrc] = _Route(state, form)

    def set_route(self, route: RouteNumber, track: TrackNumber | None) -> None:
        state = self._routes[route]
        target = None if track is None else self._tracks[track]
        if state.track is target:
            return
        self._stop(state)
        if target is not None:
            state.track = target
            target.waiting.append(state)
            if target.is_video and state.peer.is_ready:
                self._events.on_keyframe_wanted(target.number)

    def remove_route(self, route: RouteNumber) -> None:
        state = self._routes.pop(route)
        self._stop(state)
        state.peer.copies.pop(state.form.ssrc, None)
        if state.peer.srtp is not None:
            state.peer.srtp.forget_outgoing(state.form.ssrc)

    def _stop(self, route: _Route) -> None:
        track = route.track
        route.track = None
        if track is None:
            return
        if route in track.waiting:
            track.waiting.remove(route)
            return
        track.live = tuple(other for other in track.live if other is not route)
        route.before = track
        route.stopped_at = track.newest_at
        route.packets += track.packets
        route.octets += track.octets
        route.numbering.stop(track.highest, track.timestamp)

    # -- the hot path: no logging, no await, nothing allocated per subscriber but a slice ----------------------------

    def receive(self, peer: PeerNumber, size: int, now: float) -> None:
        state = self._peers[peer]
        view = self._in.view
        srtp = state.srtp
        if srtp is None:
            self._drops[Drop.NO_KEYS] += 1
        elif size > 1 and is_rtcp(view[1]):
            self._receive_rtcp(state, srtp, bytes(view[:size]))
        elif size < _HEADER_BYTES:
            self._drops[Drop.RTP_MALFORMED] += 1
        else:
            self._receive_rtp(state, srtp.incoming, size, now)

    def _receive_rtp(self, peer: _Peer, session: Any, size: int, now: float) -> None:
        view, buffer = self._in.view, self._in
        first, second, seq, timestamp, ssrc = _HEADER.unpack_from(view)
        track = peer.tracks.get(ssrc)
        if track is None:
            # A new source is let in only while its track has none, so that nobody can make libsrtp keep streams without end.
            track = self._awaited(peer, ssrc, second & 0x7F)
            if track is None:
                return
        elif second & 0x7F != track.form.payload_type:
            self._drops[Drop.PAYLOAD_TYPE] += 1
            return
        buffer.length[0] = size
        if unprotect(session, buffer.data, buffer.length):
            self._drops[Drop.SRTP] += 1
            return
        size = buffer.length[0]
        if first & 0x3F:  # padding, extensions or contributors: a copy goes out with a bare header
            size = self._bare(first, size)
            if size < 0:
                self._drops[Drop.RTP_MALFORMED] += 1
                return
        number = self._count(track, seq, timestamp, ssrc, size, now)
        if track.history is not None:
            track.history.keep(number, buffer.data, size)
            if (track.is_watched or track.waiting) and size > _HEADER_BYTES and view[_HEADER_BYTES] & 0x10:
                if vp8.starts_keyframe(view[_HEADER_BYTES:size]):
                    self._keyframe(track, number, timestamp, now)
        elif track.waiting:
            self._start(track, number, timestamp, now)
        if track.live:
            self._forward(track, number, timestamp, second & 0x80, size)

    def _forward(self, track: _Track, number: int, timestamp: int, marker: int, size: int) -> None:
        source, copy = self._in.data, self._out
        target, view, length = copy.data, copy.view, copy.length
        pack = _HEADER.pack_into
        sent = sent_bytes = 0
        for route in track.live:
            numbering = route.numbering
            if number < numbering.first:
                continue
            peer, form = route.peer, route.form
            memmove(target, source, size)
            pack(
                view, 0, 0x80, marker | form.payload_type, (number + numbering.seq_offset) & SEQ_MASK,
                (timestamp + numbering.timestamp_offset) & TIMESTAMP_MASK, form.ssrc,
            )  # fmt: skip
            length[0] = size
            if protect(peer.srtp.outgoing, target, length):  # type: ignore[union-attr]  # live routes have keys
                self._drops[Drop.SRTP] += 1
                continue
            out = length[0]
            try:
                peer.send(view[:out], peer.address)  # type: ignore[misc]  # and a path
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

    # -- one level up: once per incoming packet, or rarer ------------------------------------------------------------

    def _awaited(self, peer: _Peer, ssrc: int, payload_type: int) -> _Track | None:
        if not peer.by_payload_type:
            self._drops[Drop.NOT_A_SENDER] += 1
            return None
        track = peer.by_payload_type.get(payload_type)
        if track is None:
            self._drops[Drop.PAYLOAD_TYPE] += 1
        elif track.ssrc >= 0 or (track.form.ssrcs and ssrc not in track.form.ssrcs):
            self._drops[Drop.SSRC] += 1
        else:
            return track
        return None

    def _bare(self, first: int, size: int) -> int:
        """Take padding, contributors and header extensions out of the packet in the buffer; its new size, or -1."""
        view = self._in.view
        offset = _HEADER_BYTES + 4 * (first & 0x0F)
        if first & 0x10:
            if offset + 4 > size:
                return -1
            offset += 4 + 4 * int(_EXTENSION.unpack_from(view, offset)[1])
        end = size
        if first & 0x20:
            end -= view[size - 1]
            if end == size:  # RFC 3550 §5.1: the count includes itself
                return -1
        if offset > end:
            return -1
        if offset > _HEADER_BYTES:
            memmove(self._in.data + _HEADER_BYTES, self._in.data + offset, end - offset)
        return end - offset + _HEADER_BYTES

    def _count(self, track: _Track, seq: int, timestamp: int, ssrc: int, size: int, now: float) -> int:
        """Unwrap the number, notice gaps, keep RFC 3550's counters; returns the unwrapped number."""
        if track.ssrc < 0:
            track.ssrc = ssrc
            track.peer.tracks[ssrc] = track
            track.first = track.highest = number = seq + 0x10000  # room for what was overtaken by the first
            track.timestamp, track.newest_at = timestamp, now
            track.transit = now * track.clock_rate - timestamp
        else:
            highest = track.highest
            number = highest + ((seq - highest + HALF) & SEQ_MASK) - HALF
            if number > highest:
                if number > highest + 1 and track.history is not None:
                    self._events.on_gap(track.number, highest + 1, number)
                track.highest, track.timestamp, track.newest_at = number, timestamp, now
                transit = now * track.clock_rate - timestamp
                change = abs(transit - track.transit)
                if change < 0x10000000:  # not where the timestamp wraps
                    track.jitter += (change - track.jitter) / 16
                track.transit = transit
            elif track.history is not None:
                self._events.on_gap_filled(track.number, number)
        track.packets += 1
        track.octets += size - _HEADER_BYTES
        self._packets_in += 1
        self._bytes_in += size
        return number

    def _keyframe(self, track: _Track, number: int, timestamp: int, now: float) -> None:
        if number < track.highest:
            return  # a late start: what follows it has gone by
        track.is_watched = False
        self._events.on_keyframe(track.number)
        self._start(track, number, timestamp, now)

    def _start(self, track: _Track, number: int, timestamp: int, now: float) -> None:
        ready = [route for route in track.waiting if route.peer.is_ready]
        if not ready or number < track.highest:
            return
        track.waiting = [route for route in track.waiting if not route.peer.is_ready]
        for route in ready:
            elapsed = int((now - route.stopped_at) * track.clock_rate)
            route.numbering.start(number, timestamp, elapsed, same_clock=route.before is track)
            route.packets -= track.packets - 1
            route.octets -= track.octets
            self._events.on_route_started(track.number, self._copy(route, track))
        track.live = (*track.live, *ready)

    def _receive_rtcp(self, peer: _Peer, srtp: SrtpPair, datagram: bytes) -> None:
        try:
            compound = srtp.unprotect_rtcp(datagram)
        except (SrtpError, ValueError):
            self._drops[Drop.SRTCP] += 1
            return
        self._events.on_rtcp(peer.number, compound)

    def send_rtcp(self, peer: PeerNumber, compound: bytes) -> None:
        state = self._peers.get(peer)
        if state is None or not state.is_ready or state.srtp is None or state.send is None:
            return
        self._put(state, state.srtp.protect_rtcp(compound))

    def resend(self, peer: PeerNumber, ssrc: int, lost: Sequence[int], now: float) -> None:
        state = self._peers[peer]
        route = state.copies.get(ssrc)
        if route is None:
            self._drops[Drop.RTCP_FOREIGN] += 1
            return
        track = route.track
        if track is None or track.history is None or state.srtp is None or route not in track.live:
            self._not_kept += len(lost)
            return
        copy, numbering = self._out, route.numbering
        for seq in lost:
            number = numbering.source_of(seq, track.highest)
            index = -1 if number is None else track.history.find(number)
            if index < 0 or number is None or not state.resends.take(now):
                self._not_kept += 1
                continue
            size = track.history.lengths[index]
            memmove(copy.data, track.history.slots[index], size)
            _, second, _, timestamp, _ = _HEADER.unpack_from(copy.view)
            _HEADER.pack_into(
                copy.view, 0, 0x80, second & 0x80 | route.form.payload_type, seq,
                (timestamp + numbering.timestamp_offset) & TIMESTAMP_MASK, ssrc,
            )  # fmt: skip
            copy.length[0] = size
            if protect(state.srtp.outgoing, copy.data, copy.length):
                self._not_kept += 1  # older than libsrtp's window
                continue
            self._resent += 1
            self._put(state, copy.view[: copy.length[0]])

    def _put(self, peer: _Peer, datagram: bytes | memoryview) -> None:
        try:
            peer.send(datagram, peer.address)  # type: ignore[misc]  # callers have looked
        except BlockingIOError:
            self._drops[Drop.SOCKET_FULL] += 1
        except OSError:
            self._drops[Drop.SOCKET_ERROR] += 1

    # -- counters ----------------------------------------------------------------------------------------------------

    def watch_keyframe(self, track: TrackNumber) -> None:
        self._tracks[track].is_watched = True

    def counters(self, track: TrackNumber) -> TrackCounters | None:
        state = self._tracks[track]
        if state.ssrc < 0:
            return None
        return TrackCounters(state.ssrc, state.first, state.highest, state.packets, state.octets, int(state.jitter))

    def copies(self, track: TrackNumber) -> Iterator[Copy]:
        state = self._tracks[track]
        return (self._copy(route, state) for route in state.live)

    def _copy(self, route: _Route, track: _Track) -> Copy:
        return Copy(
            route.peer.number,
            route.form.ssrc,
            route.numbering.timestamp_offset,
            route.packets + track.packets,
            route.octets + track.octets,
        )

    def track_behind(self, peer: PeerNumber, ssrc: int) -> TrackNumber | None:
        route = self._peers[peer].copies.get(ssrc)
        return None if route is None or route.track is None else route.track.number

    def statistics(self) -> dict[str, int]:
        live: Iterable[int] = (len(track.live) for track in self._tracks.values())
        return {
            "packets-in": self._packets_in,
            "packets-out": self._packets_out,
            "bytes-in": self._bytes_in,
            "bytes-out": self._bytes_out,
            "packets-resent": self._resent,
            "packets-not-kept": self._not_kept,
            "tracks": len(self._tracks),
            "routes": len(self._routes),
            "routes-running": sum(live),
        }
