"""A synthetic publisher, a real WebRTC sender on the real port: it plays a film for ever, at hardly any cost."""

import asyncio
import secrets
import struct
import time
from collections import deque
from collections.abc import Callable

from signaling.sfu import rtcp
from signaling.sfu.core import CLOCK_RATE, TrackKind
from signaling.sfu.endpoint import ConnectionEnded, Endpoint
from signaling.sfu.film import FRAMES_PER_SECOND, SOUND_SAMPLES, Film
from signaling.sfu.negotiation import PAYLOAD_TYPE
from signaling.sfu.seqmap import SEQ_MASK, TIMESTAMP_MASK

_HEADER = struct.Struct("!BBHLL")
_REPORT_SECONDS = 1.0
_HISTORY_PACKETS = 256
_LATE_SECONDS = 1.0  # after a pause (a sleeping laptop) go on from now instead of sending all that was missed
_RECONNECT_SECONDS = 1.0
_NTP_EPOCH = 2_208_988_800


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

    def packet(self, payload: bytes, timestamp: int, *, is_last: bool) -> bytes:
        marker = 0x80 if is_last else 0
        packet = _HEADER.pack(0x80, marker | self.payload_type, self.seq, timestamp, self.ssrc) + payload
        self.sent.append((self.seq, packet))
        self.seq = (self.seq + 1) & SEQ_MASK
        self.packets += 1
        self.octets += len(payload)
        return packet


class Puppet:
    """Plays a film to whoever takes its offer. Start anywhere in the loop with `start_at` (seconds)."""

    def __init__(self, film: Film, *, kinds: tuple[TrackKind, ...] = ("audio", "video"), start_at: float = 0.0) -> None:
        self._film = film
        self._kinds = kinds
        self._start_at = start_at
        self._jump_to_keyframe = False

    async def play(self, connect: Callable[[str], str]) -> None:
        """Offer, connect and play until cancelled; a lost connection is offered anew after a second.

        `connect` takes our offer and returns the answer; what it raises ends the play.
        """
        while True:
            senders = {kind: _Sender(kind) for kind in self._kinds}
            endpoint = Endpoint(on_rtcp=lambda compound, bound=senders: self._hear(compound, bound))  # type: ignore[misc]
            self._endpoint = endpoint
            try:
                await endpoint.connect(connect(_offer(endpoint, senders)))
                await self._perform(endpoint, senders)
            except ConnectionEnded:
                await asyncio.sleep(_RECONNECT_SECONDS)
            finally:
                await endpoint.close()

    async def _perform(self, endpoint: Endpoint, senders: dict[TrackKind, _Sender]) -> None:
        start = time.monotonic()
        picture = round(self._start_at * FRAMES_PER_SECOND) % len(self._film.pictures)
        picture = self._film.next_keyframe(picture)
        pictures = sounds = 0
        report_at = 0.0
        while not endpoint.ended.is_set():
            elapsed = time.monotonic() - start
            if elapsed - min(pictures / FRAMES_PER_SECOND, sounds * 0.02) > _LATE_SECONDS:
                pictures, sounds = int(elapsed * FRAMES_PER_SECOND), int(elapsed * 50)
            while sounds * 0.02 <= elapsed:
                self._send_sound(endpoint, senders, sounds)
                sounds += 1
            while pictures / FRAMES_PER_SECOND <= elapsed:
                if self._jump_to_keyframe:
                    self._jump_to_keyframe = False
                    picture = self._film.next_keyframe(picture)
                self._send_picture(endpoint, senders, picture, pictures / FRAMES_PER_SECOND)
                picture = (picture + 1) % len(self._film.pictures)
                pictures += 1
            if elapsed >= report_at:
                report_at = elapsed + _REPORT_SECONDS
                self._send_reports(endpoint, senders, elapsed)
            due = min(sounds * 0.02, pictures / FRAMES_PER_SECOND)
            await asyncio.sleep(max(0.001, due - (time.monotonic() - start)))
        raise ConnectionEnded("the other side said goodbye")

    def _send_sound(self, endpoint: Endpoint, senders: dict[TrackKind, _Sender], index: int) -> None:
        sender = senders.get("audio")
        if sender is not None:
            timestamp = (sender.base + index * SOUND_SAMPLES) & TIMESTAMP_MASK
            payload = self._film.sounds[(index + round(self._start_at * 50)) % len(self._film.sounds)]
            endpoint.send_rtp(sender.packet(payload, timestamp, is_last=index == 0))

    def _send_picture(
        self, endpoint: Endpoint, senders: dict[TrackKind, _Sender], picture: int, seconds: float
    ) -> None:
        sender = senders.get("video")
        if sender is not None:
            payloads = self._film.pictures[picture]
            for index, payload in enumerate(payloads):
                is_last = index == len(payloads) - 1
                endpoint.send_rtp(sender.packet(payload, sender.timestamp(seconds), is_last=is_last))

    def _send_reports(self, endpoint: Endpoint, senders: dict[TrackKind, _Sender], elapsed: float) -> None:
        ntp = int((time.time() + _NTP_EPOCH) * 2**32) & 0xFFFFFFFFFFFFFFFF
        for sender in senders.values():
            report = rtcp.SenderReport(
                sender.ssrc, ntp, sender.timestamp(elapsed), sender.packets, sender.octets
            )
            endpoint.send_rtcp(rtcp.sender_report(report) + rtcp.source_description(sender.ssrc, "puppet"))

    def _hear(self, compound: bytes, senders: dict[TrackKind, _Sender]) -> None:
        """A wish for a keyframe makes the film jump to its next one; a NACK is answered."""
        for packet in rtcp.parse(compound)[0]:
            if isinstance(packet, rtcp.KeyframeRequest):
                self._jump_to_keyframe = True
            elif isinstance(packet, rtcp.Nack):
                lost = set(packet.lost)
                for sender in senders.values():
                    if sender.ssrc == packet.media_ssrc:
                        for seq, sent in sender.sent:
                            if seq in lost:
                                self._endpoint.send_rtp(sent)


def _offer(endpoint: Endpoint, senders: dict[TrackKind, _Sender]) -> str:
    """The offer of a full agent that sends what it has and gathers no candidates: we come to the other side."""
    mids = {kind: str(index) for index, kind in enumerate(senders)}
    lines = ["v=0", f"o=- {secrets.randbits(62)} 1 IN IP4 127.0.0.1", "s=-", "t=0 0"]
    lines.append(f"a=group:BUNDLE {' '.join(mids.values())}")
    for kind, sender in senders.items():
        codec = "opus/48000/2" if kind == "audio" else "VP8/90000"
        lines += [
            f"m={kind} 9 UDP/TLS/RTP/SAVPF {sender.payload_type}", "c=IN IP4 0.0.0.0", f"a=mid:{mids[kind]}",
            "a=sendonly", "a=rtcp-mux", "a=setup:active", f"a=ice-ufrag:{endpoint.credentials.ufrag}",
            f"a=ice-pwd:{endpoint.credentials.password}",
            f"a=fingerprint:{endpoint.fingerprint.algorithm} {endpoint.fingerprint.value}",
            f"a=rtpmap:{sender.payload_type} {codec}", f"a=ssrc:{sender.ssrc} cname:puppet",
        ]  # fmt: skip
    return "\r\n".join(lines) + "\r\n"
