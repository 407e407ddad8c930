"""The conversation in RTCP: feedback of subscribers is acted on, publishers are told how they are received."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from signaling.sfu import rtcp
from signaling.sfu.core import Copy, ForwardingCore, PeerNumber, TrackKind, TrackNumber
from signaling.sfu.downlinks import Downlinks
from signaling.sfu.feedback import Allowance, Backlog, Gaps, KeyframeWish, Reception, fraction
from signaling.sfu.guard import Drop
from signaling.sfu.seqmap import TIMESTAMP_MASK

OUR_SSRC = 1  # the source of our feedback; it never sends RTP
_CNAME = "ribambelle"
_SENDER_REPORT_GAP_SECONDS = 0.5
_FRESH_SECONDS = 0.2
_PAUSE_SECONDS = 0.6  # of a sound; in silence browsers still send a packet every 0.4 s
_GAP_TICK_SECONDS = 0.02


@dataclass(slots=True)
class _TrackState:
    peer: PeerNumber
    kind: TrackKind
    cname: str
    wish: KeyframeWish = field(default_factory=KeyframeWish)
    gaps: Gaps = field(default_factory=Gaps)
    reception: Reception = field(default_factory=Reception)
    backlog: Backlog = field(default_factory=Backlog)
    report: rtcp.SenderReport | None = None
    reported_at: float = float("-inf")
    octets: int = 0
    bps: float = 0.0


class Control:
    """The `CoreEvents` of a core; its owner calls `tick` ten times a second and `report` once."""

    def __init__(
        self,
        clock: Callable[[], float],
        drops: dict[Drop, int],
        on_voice: Callable[[TrackNumber], None] = lambda track: None,
    ) -> None:
        self._clock = clock
        self._drops = drops
        self.on_voice = on_voice
        """Handed on as the core tells it."""
        self._core: ForwardingCore | None = None
        self._downlinks: Downlinks | None = None
        self._tracks: dict[TrackNumber, _TrackState] = {}
        self._allowances: dict[PeerNumber, Allowance] = {}
        self._gap_timer: asyncio.TimerHandle | None = None
        self._keyframes_asked = self._keyframe_wishes = self._nacks_sent = self._nacks_heard = 0

    def attach(self, core: ForwardingCore, downlinks: Downlinks) -> None:
        """The core and its control know each other; called once, before anything else."""
        self._core, self._downlinks = core, downlinks

    @property
    def _forwarding(self) -> ForwardingCore:
        if self._core is None:
            raise RuntimeError("control has no core yet")
        return self._core

    @property
    def _lines(self) -> Downlinks:
        if self._downlinks is None:
            raise RuntimeError("control has no downlinks yet")
        return self._downlinks

    def add_track(self, track: TrackNumber, peer: PeerNumber, kind: TrackKind, cname: str) -> None:
        """Begin to look after a track that the core has."""
        self._tracks[track] = _TrackState(peer, kind, cname)
        self._allowances.setdefault(peer, Allowance())

    def remove_track(self, track: TrackNumber) -> None:
        """It is gone from the core."""
        peer = self._tracks.pop(track).peer
        if all(state.peer != peer for state in self._tracks.values()):
            self._allowances.pop(peer, None)

    def allowance_of(self, peer: PeerNumber) -> int | None:
        """Bits a second that this publisher may send; None for one that sends nothing."""
        allowance = self._allowances.get(peer)
        return None if allowance is None else allowance.bps

    def rate_of(self, track: TrackNumber) -> float:
        """Bits a second that come in of a track, over the last reports."""
        return self._tracks[track].bps

    # -- what the core tells -----------------------------------------------------------------------------------------

    def on_rtcp(self, peer: PeerNumber, compound: bytes) -> None:
        packets, malformed = rtcp.parse(compound)
        self._drops[Drop.RTCP_MALFORMED] += malformed
        now = self._clock()
        for packet in packets:
            if isinstance(packet, rtcp.SenderReport):
                self._sender_report(peer, packet, now)
            elif isinstance(packet, rtcp.Nack):
                self._nacks_heard += 1
                self._forwarding.resend(peer, packet.media_ssrc, packet.lost, now)
            elif isinstance(packet, rtcp.Remb):
                self._lines.hear_estimate(peer, packet.bps)
            elif isinstance(packet, rtcp.ReceiverReport):
                self._lines.hear_report(peer, packet)
            elif isinstance(packet, rtcp.KeyframeRequest):
                track = self._forwarding.track_behind(peer, packet.media_ssrc)
                if track is None or self._tracks[track].kind != "video":
                    self._drops[Drop.RTCP_FOREIGN] += 1
                else:
                    self._wish(track, now)

    def on_keyframe_wanted(self, track: TrackNumber) -> None:
        self._wish(track, self._clock())

    def on_keyframe(self, track: TrackNumber) -> None:
        self._tracks[track].wish.came()

    def on_gap(self, track: TrackNumber, first: int, end: int) -> None:
        self._tracks[track].gaps.open(first, end, self._clock())
        if self._gap_timer is None:
            self._gap_timer = asyncio.get_running_loop().call_later(_GAP_TICK_SECONDS, self._ask_for_lost)

    def on_gap_filled(self, track: TrackNumber, number: int) -> None:
        self._tracks[track].gaps.close(number)

    def on_route_started(self, track: TrackNumber, copy: Copy) -> None:
        """Tell a new subscriber at once how sound and picture belong together, not at the next report."""
        state = self._tracks[track]
        if state.report is not None:
            self._send_report(state, state.report, copy)

    # -- keyframes and losses ----------------------------------------------------------------------------------------

    def _wish(self, track: TrackNumber, now: float) -> None:
        self._keyframe_wishes += 1
        self._forwarding.watch_keyframe(track)
        if self._tracks[track].wish.wish(now):
            self._ask_for_keyframe(track)

    def _ask_for_keyframe(self, track: TrackNumber) -> None:
        counters = self._forwarding.counters(track)
        if counters is not None:  # a publisher that has sent nothing yet starts with a keyframe anyway
            self._keyframes_asked += 1
            self._feed_back(self._tracks[track].peer, rtcp.picture_loss(OUR_SSRC, counters.ssrc))

    def _ask_for_lost(self) -> None:
        self._gap_timer = None
        now, is_waiting = self._clock(), False
        for track, state in self._tracks.items():
            if not state.gaps:
                continue
            lost, counters = state.gaps.due(now), self._forwarding.counters(track)
            if lost and counters is not None:
                self._nacks_sent += 1
                self._feed_back(state.peer, rtcp.nack(OUR_SSRC, counters.ssrc, lost))
            is_waiting = is_waiting or bool(state.gaps)
        if is_waiting:
            self._gap_timer = asyncio.get_running_loop().call_later(_GAP_TICK_SECONDS, self._ask_for_lost)

    def _feed_back(self, peer: PeerNumber, feedback: bytes) -> None:
        self._forwarding.send_rtcp(peer, rtcp.receiver_report(OUR_SSRC) + feedback)

    # -- reports -----------------------------------------------------------------------------------------------------

    def _sender_report(self, peer: PeerNumber, report: rtcp.SenderReport, now: float) -> None:
        for track, state in self._tracks.items():
            counters = self._forwarding.counters(track) if state.peer == peer else None
            if counters is None or counters.ssrc != report.ssrc:
                continue
            state.report = report
            self._forwarding.set_clock(track, report.ntp / 2**32, report.timestamp)
            state.reception.last_sr, state.reception.last_sr_at = report.ntp >> 16 & 0xFFFFFFFF, now
            if now - state.reported_at >= _SENDER_REPORT_GAP_SECONDS:  # one report becomes many: bounded
                state.reported_at = now
                for copy in self._forwarding.copies(track):
                    self._send_report(state, report, copy)
            return
        self._drops[Drop.RTCP_FOREIGN] += 1

    def _send_report(self, state: _TrackState, report: rtcp.SenderReport, copy: Copy) -> None:
        """The publisher's clock pair, in the copy's own timestamps (RFC 3550 §7.2: a translator's duty)."""
        translated = rtcp.SenderReport(
            copy.ssrc,
            report.ntp,
            (report.timestamp + copy.timestamp_offset) & TIMESTAMP_MASK,
            copy.packets,
            copy.octets,
        )
        compound = rtcp.sender_report(translated) + rtcp.source_description(copy.ssrc, state.cname)
        self._forwarding.send_rtcp(copy.peer, compound)

    def tick(self, now: float) -> None:
        """Repeat requests for keyframes that did not come, and see how long sounds are on their way."""
        for track, state in self._tracks.items():
            if state.kind == "video":
                if state.wish.repeat(now):
                    self._ask_for_keyframe(track)
            else:
                counters = self._forwarding.counters(track)
                age = _PAUSE_SECONDS if counters is None else now - counters.newest_at
                if age >= _PAUSE_SECONDS:
                    state.backlog.pause()
                elif counters is not None and age < _FRESH_SECONDS:
                    state.backlog.see(counters.transit)

    def report(self, now: float) -> None:
        """Tell every publisher how it is received, and how fast it may send."""
        blocks: dict[PeerNumber, list[rtcp.ReportBlock]] = {}
        for track, state in self._tracks.items():
            counters = self._forwarding.counters(track)
            if counters is not None:
                rate, state.octets = (counters.octets - state.octets) * 8.0, counters.octets
                state.bps = rate if not state.bps or not rate else (state.bps + rate) / 2
                block = state.reception.report(
                    counters.ssrc, first=counters.first, highest=counters.highest, received=counters.packets,
                    jitter=counters.jitter, now=now,
                )  # fmt: skip
                blocks.setdefault(state.peer, []).append(block)
        for peer, own in blocks.items():
            rate = self._allow(peer)
            compound = rtcp.receiver_report(OUR_SSRC, own) + rtcp.source_description(OUR_SSRC, _CNAME)
            self._forwarding.send_rtcp(peer, compound + rtcp.remb(OUR_SSRC, rate, [block.ssrc for block in own]))

    def _allow(self, peer: PeerNumber) -> int:
        """The rate of its tracks together: a single packet of a small layer is no great loss."""
        tracks = [state for state in self._tracks.values() if state.peer == peer]
        lost = fraction(
            sum(state.reception.new_lost for state in tracks), sum(state.reception.new_expected for state in tracks)
        )
        waiting = max((state.backlog.look() for state in tracks if state.kind == "audio"), default=0.0)
        return self._allowances[peer].after(lost, waiting, sum(state.bps for state in tracks))

    def close(self) -> None:
        """Stop the timer."""
        if self._gap_timer is not None:
            self._gap_timer.cancel()
            self._gap_timer = None

    def statistics(self) -> dict[str, int]:
        return {
            "keyframes-wished": self._keyframe_wishes,
            "keyframes-asked": self._keyframes_asked,
            "nacks-heard": self._nacks_heard,
            "nacks-sent": self._nacks_sent,
        }
