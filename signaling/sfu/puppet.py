"""A synthetic publisher, a real WebRTC sender on the real port: it plays a film for ever, at hardly any cost."""

import asyncio
import secrets
import struct
import time
from collections import deque
from collections.abc import Awaitable, Callable

from signaling.sfu import rtcp
from signaling.sfu.core import CLOCK_RATE, TrackKind
from signaling.sfu.endpoint import ConnectionEnded, Endpoint
from signaling.sfu.film import FRAMES_PER_SECOND, SOUND_SAMPLES, Film
from signaling.sfu.negotiation import PAYLOAD_TYPE, RTPMAP
from signaling.sfu.seqmap import SEQ_MASK, TIMESTAMP_MASK

_HEADER = struct.Struct("!BBHLL")
_REPORT_SECONDS = 1.0
_HISTORY_PACKETS = 256
_LATE_SECONDS = 1.0  # after a pause (a sleeping laptop) go on from now instead of sending all that was missed
_RECONNECT_SECONDS = 1.0
_NTP_EPOCH = 2_208_988_800
_SOUND_SECONDS = 0.02
_CNAME = "puppet"


class _Sender:
    """One RTP stream with its counters."""

    def __init__(self, kind: TrackKind) -> None:
        self.payload_type = PAYLOAD_TYPE[kind]
        self.clock_rate = CLOCK_RATE[kind]
        self.ssrc = secrets.randbelow(0xFFFFFFFF) + 1
        self.seq = secrets.randbelow(0x8000)
        self.base = secrets.randbits(32)
        self.packets = self.octets = 0
        self.sent: deque[tuple[int, bytes]] = deque(maxlen=_HISTORY_PACKETS)

    def timestamp(self, seconds: float) -> int:
        return (self.base + round(seconds * self.clock_rate)) & TIMESTAMP_MASK

    def packet(self, payload: bytes, timestamp: int, *, marker: bool) -> bytes:
        packet = _HEADER.pack(0x80, marker << 7 | self.payload_type, self.seq, timestamp, self.ssrc) + payload
        self.sent.append((self.seq, packet))
        self.seq = (self.seq + 1) & SEQ_MASK
        self.packets += 1
        self.octets += len(payload)
        return packet


class Puppet:
    """Plays a film to whoever takes its offer. `start_at` is where in the loop to begin, in seconds."""

    def __init__(self, film: Film, *, kinds: tuple[TrackKind, ...] = ("audio", "video"), start_at: float = 0.0) -> None:
        self._film = film
        self._kinds = kinds
        self._start_at = start_at

    async def play(self, connect: Callable[[str], Awaitable[str]]) -> None:
        """Offer, connect and play until cancelled; a lost connection is offered anew after a second.

        `connect` takes our offer and returns the answer; what it raises ends the play.
        """
        while True:
            performance = _Performance(self._film, self._kinds, self._start_at)
            try:
                await performance.run(connect)
            except ConnectionEnded:
                await asyncio.sleep(_RECONNECT_SECONDS)


class _Performance:
    """The play on one connection."""

    def __init__(self, film: Film, kinds: tuple[TrackKind, ...], start_at: float) -> None:
        self._film = film
        self._senders = {kind: _Sender(kind) for kind in kinds}
        self._endpoint = Endpoint(on_rtcp=self._hear)
        self._picture = film.next_keyframe(round(start_at * FRAMES_PER_SECOND) % len(film.pictures))
        self._sound = round(start_at / _SOUND_SECONDS)
        self._jump_to_keyframe = False

    async def run(self, connect: Callable[[str], Awaitable[str]]) -> None:
        """Raises ConnectionEnded when the other side has gone, and what `connect` raises."""
        try:
            await self._endpoint.connect(await connect(_offer(self._endpoint, self._senders)))
            await self._play()
        finally:
            await self._endpoint.close()
        raise ConnectionEnded("the other side said goodbye")

    async def _play(self) -> None:
        start = time.monotonic()
        pictures = sounds = reports = 0
        while not self._endpoint.ended.is_set():
            elapsed = time.monotonic() - start
            due = min(pictures / FRAMES_PER_SECOND, sounds * _SOUND_SECONDS)
            if elapsed - due > _LATE_SECONDS:
                pictures, sounds = int(elapsed * FRAMES_PER_SECOND), int(elapsed / _SOUND_SECONDS)
            while sounds * _SOUND_SECONDS <= elapsed:
                self._send_sound(sounds)
                sounds += 1
            while pictures / FRAMES_PER_SECOND <= elapsed:
                self._send_picture(pictures / FRAMES_PER_SECOND)
                pictures += 1
            if reports <= elapsed:
                self._send_reports(elapsed)
                reports = int(elapsed) + 1
            due = min(pictures / FRAMES_PER_SECOND, sounds * _SOUND_SECONDS)
            await asyncio.sleep(max(0.001, due - (time.monotonic() - start)))

    def _send_sound(self, index: int) -> None:
        sender = self._senders.get("audio")
        if sender is not None:
            payload = self._film.sounds[(self._sound + index) % len(self._film.sounds)]
            timestamp = (sender.base + index * SOUND_SAMPLES) & TIMESTAMP_MASK
            self._endpoint.send_rtp(sender.packet(payload, timestamp, marker=index == 0))

    def _send_picture(self, seconds: float) -> None:
        sender = self._senders.get("video")
        if sender is None:
            return
        if self._jump_to_keyframe:
            self._jump_to_keyframe = False
            self._picture = self._film.next_keyframe(self._picture)
        payloads = self._film.pictures[self._picture]
        for index, payload in enumerate(payloads, 1):
            self._endpoint.send_rtp(sender.packet(payload, sender.timestamp(seconds), marker=index == len(payloads)))
        self._picture = (self._picture + 1) % len(self._film.pictures)

    def _send_reports(self, elapsed: float) -> None:
        ntp = int((time.time() + _NTP_EPOCH) * 2**32) & 0xFFFFFFFFFFFFFFFF
        for sender in self._senders.values():
            report = rtcp.SenderReport(sender.ssrc, ntp, sender.timestamp(elapsed), sender.packets, sender.octets)
            self._endpoint.send_rtcp(rtcp.sender_report(report) + rtcp.source_description(sender.ssrc, _CNAME))

    def _hear(self, compound: bytes) -> None:
        """A wish for a keyframe makes the film jump to its next one; a NACK is answered."""
        for packet in rtcp.parse(compound)[0]:
            if isinstance(packet, rtcp.KeyframeRequest):
                self._jump_to_keyframe = True
            elif isinstance(packet, rtcp.Nack):
                self._send_again(packet.media_ssrc, set(packet.lost))

    def _send_again(self, ssrc: int, lost: set[int]) -> None:
        for sender in self._senders.values():
            if sender.ssrc == ssrc:
                for seq, packet in sender.sent:
                    if seq in lost:
                        self._endpoint.send_rtp(packet)


def _offer(endpoint: Endpoint, senders: dict[TrackKind, _Sender]) -> str:
    """The offer of a full agent that sends what it has and gathers no candidates: we come to the other side."""
    lines = ["v=0", f"o=- {secrets.randbits(62)} 1 IN IP4 127.0.0.1", "s=-", "t=0 0"]
    lines.append(f"a=group:BUNDLE {' '.join(senders)}")
    for kind, sender in senders.items():
        lines += [
            f"m={kind} 9 UDP/TLS/RTP/SAVPF {sender.payload_type}", "c=IN IP4 0.0.0.0", f"a=mid:{kind}",
            "a=sendonly", "a=rtcp-mux", *endpoint.attributes(),
            f"a=rtpmap:{sender.payload_type} {RTPMAP[kind]}", f"a=ssrc:{sender.ssrc} cname:{_CNAME}",
        ]  # fmt: skip
    return "\r\n".join(lines) + "\r\n"
