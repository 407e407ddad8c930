"""What a browser does that sends: plays a recording in three sizes, sends again what is lost, starts at a keyframe."""

import asyncio
import secrets
import struct
import time
from collections import deque
from collections.abc import Callable, Sequence

from signaling.sfu import rtcp, vp8
from signaling.sfu.core import CLOCK_RATE
from signaling.sfu.negotiation import PAYLOAD_TYPE, REPAIR_PAYLOAD_TYPE
from signaling.sfu.resends import OSN
from signaling.sfu.seqmap import SEQ_MASK, TIMESTAMP_MASK
from signaling.sfu.vp8 import Pictures
from tests.bench.pump import LEVEL_NUMBER, REPAIRED_RID_NUMBER, RID_NUMBER, Sent, one_element
from tests.bench.recording import Frame, Recording

_HEADER = struct.Struct("!BBHLL")
_HISTORY_PACKETS = 512
_NTP_EPOCH = 2_208_988_800
_LATE_SECONDS = 0.5  # after a pause it goes on from now

Send = Callable[[bytes], None]


class _Layer:
    """One size of the picture, or the sound."""

    def __init__(self, frames: Sequence[Frame], rid: str, level: int | None, send: Send) -> None:
        self.kind, self.rid, self.level = "video" if rid else "audio", rid, level
        self.ssrc, self._repair_ssrc = (secrets.randbelow(0xFFFFFFFF) + 1 for _ in range(2))
        self._frames, self._send = frames, send
        self._seq, self._repair_seq = (secrets.randbelow(0x8000) for _ in range(2))
        self._timestamp = secrets.randbits(32)
        self._at = 0
        self._wants_keyframe = True
        self._pictures = Pictures()
        self._picture = self._tl0 = -1
        self._sent: deque[tuple[int, int, bytes]] = deque(maxlen=_HISTORY_PACKETS)
        self.packets = self.octets = 0
        self._clock_rate = CLOCK_RATE["video" if rid else "audio"]

    @property
    def told(self) -> Sent:
        """For the offer."""
        return Sent("video" if self.rid else "audio", self.ssrc, 0, 0, 0, rid=self.rid, level=self.level)

    async def play(self) -> None:
        """For ever."""
        due = time.monotonic()
        while True:
            frame = self._next()
            self._send_frame(frame)
            due = max(due + frame.ticks / self._clock_rate, time.monotonic() - _LATE_SECONDS)
            await asyncio.sleep(max(0.0, due - time.monotonic()))

    def start_anew(self) -> None:
        """Somebody needs a keyframe."""
        self._wants_keyframe = bool(self.rid)

    def report(self) -> bytes:
        """A sender report."""
        ntp = int((time.time() + _NTP_EPOCH) * 2**32) & 0xFFFFFFFFFFFFFFFF
        report = rtcp.SenderReport(self.ssrc, ntp, self._timestamp, self.packets, self.octets)
        return rtcp.sender_report(report) + rtcp.source_description(self.ssrc, "camera")

    def send_again(self, lost: set[int]) -> None:
        """As repairs (RFC 4588)."""
        extension = one_element(REPAIRED_RID_NUMBER, self.rid.encode())
        for number, timestamp, body in [sent for sent in self._sent if sent[0] in lost]:
            second = body[0] << 7 | REPAIR_PAYLOAD_TYPE
            head = _HEADER.pack(0x90, second, self._repair_seq, timestamp, self._repair_ssrc)
            self._repair_seq = (self._repair_seq + 1) & SEQ_MASK
            self._send(head + extension + OSN.pack(number) + body[1:])

    def _next(self) -> Frame:
        is_over = self._at >= len(self._frames)
        if self.rid and (self._wants_keyframe or is_over):
            self._wants_keyframe = False
            keys = [index for index, frame in enumerate(self._frames) if frame.is_key]
            self._at = next((index for index in keys if index >= self._at), keys[0])
            self._pictures.stop(self._picture, self._tl0)
            self._pictures.start(*_numbers(self._frames[self._at].payloads[0]))
        frame = self._frames[self._at % len(self._frames)]
        self._at = self._at + 1 if self.rid else (self._at + 1) % len(self._frames)
        return frame

    def _send_frame(self, frame: Frame) -> None:
        extension = one_element(RID_NUMBER, self.rid.encode()) if self.rid else b""
        if self.level is not None:
            extension = one_element(LEVEL_NUMBER, bytes([self.level]))
        for index, payload in enumerate(frame.payloads, 1):
            body = bytearray(payload)
            if self.rid:
                self._picture, self._tl0 = _numbers(payload)
                picture_at, tl0_at, _ = vp8.describe(body, 0, len(body))
                self._pictures.renumber(body, picture_at, tl0_at)
            is_last = bool(self.rid) and index == len(frame.payloads)
            second = is_last << 7 | PAYLOAD_TYPE["video" if self.rid else "audio"]
            first = 0x90 if extension else 0x80
            self._sent.append((self._seq, self._timestamp, bytes([is_last]) + body))
            self._send(_HEADER.pack(first, second, self._seq, self._timestamp, self.ssrc) + extension + body)
            self._seq = (self._seq + 1) & SEQ_MASK
            self.packets += 1
            self.octets += len(body)
        self._timestamp = (self._timestamp + frame.ticks) & TIMESTAMP_MASK


class Camera:
    """A class's camera and microphone. `level` is how loud it is (RFC 6464)."""

    def __init__(self, recording: Recording, level: int, send: Send, send_rtcp: Send) -> None:
        self._send_rtcp = send_rtcp
        self._layers = [_Layer(recording.sounds, "", level, send)]
        self._layers += [_Layer(frames, rid, None, send) for rid, frames in recording.pictures.items()]

    @property
    def sends(self) -> tuple[Sent, ...]:
        """For the offer."""
        return tuple(layer.told for layer in self._layers)

    async def play(self) -> None:
        """For ever."""
        async with asyncio.TaskGroup() as tasks:
            for layer in self._layers:
                tasks.create_task(layer.play())
            while True:
                await asyncio.sleep(1.0)
                for layer in self._layers:
                    self._send_rtcp(layer.report())

    def hear(self, compound: bytes) -> None:
        """What the server wants."""
        for packet in rtcp.parse(compound)[0]:
            for layer in self._layers:
                if isinstance(packet, rtcp.KeyframeRequest) and packet.media_ssrc == layer.ssrc:
                    layer.start_anew()
                elif isinstance(packet, rtcp.Nack) and packet.media_ssrc == layer.ssrc:
                    layer.send_again(set(packet.lost))


def _numbers(payload: bytes) -> tuple[int, int]:
    picture_at, tl0_at, _ = vp8.describe(payload, 0, len(payload))
    return vp8.picture_of(payload, picture_at), payload[tl0_at] if tl0_at else -1
