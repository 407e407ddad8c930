"""The load of the media benchmarks: what many classes send and receive, played and counted by a small C library."""

import asyncio
import ctypes
import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pylibsrtp._binding import ffi, lib

from signaling.sfu import rtcp
from signaling.sfu.core import CLOCK_RATE, TrackKind
from signaling.sfu.endpoint import Endpoint
from signaling.sfu.negotiation import PAYLOAD_TYPE
from tests.bench.compiled import compiled

_SOURCE = Path(__file__).with_name("pump.c")
_SLICE_MS = 40
_STEP_MS = 0.05  # of the latencies
_LATENCY_STEPS = 4_000
_SOURCES = 256
_MARK_AT, _MARK = 15, 0xA5
RID_NUMBER, REPAIRED_RID_NUMBER, LEVEL_NUMBER = 4, 5, 1
"""Of the header extensions, as the offers say."""
_ROOMY_BPS = 20_000_000  # what a receiver says that its network carries: the server's choice is not narrowed by it
_NTP_EPOCH = 2_208_988_800


@dataclass(frozen=True, slots=True)
class Sent:
    """One stream that a class sends: so many packets of `octets` a frame, so many frames a second.

    A picture may be one of several layers, and begins anew with a keyframe once a second; a sound may tell how loud
    it is (RFC 6464).
    """

    kind: TrackKind
    ssrc: int
    frames_per_second: int
    packets_per_frame: int
    octets: int
    height: int = 0
    rid: str = ""
    level: int | None = None

    @property
    def extension(self) -> bytes:
        """What stands between header and payload (RFC 8285 §4.2)."""
        if self.rid:
            return one_element(RID_NUMBER, self.rid.encode())
        return b"" if self.level is None else one_element(LEVEL_NUMBER, bytes([self.level]))


def one_element(number: int, value: bytes) -> bytes:
    """A block of one header extension."""
    element = bytes([number << 4 | len(value) - 1]) + value
    element += bytes(-len(element) % 4)
    return b"\xbe\xde" + (len(element) // 4).to_bytes(2, "big") + element


def picture(ssrc: int, kbps: int = 500, packets_per_frame: int = 2, height: int = 360, rid: str = "") -> Sent:
    """A camera's picture at thirty frames a second."""
    return Sent("video", ssrc, 30, packets_per_frame, kbps * 125 // 30 // packets_per_frame, height, rid)


def sound(ssrc: int, level: int | None = None) -> Sent:
    """A microphone's, at 40 kbit/s in packets of 20 ms."""
    return Sent("audio", ssrc, 50, 1, 100, level=level)


@dataclass(frozen=True, slots=True)
class Count:
    """What went by between two looks."""

    sent: int
    received: int
    genuine: int
    forged: int
    failed: int


class Pump:
    """One at a time in a process: `open` forgets everything from before."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(str(compiled(_SOURCE, ["-shared", "-fPIC"], "gcc libc6-dev")))
        self._library.pump_add_peer.argtypes = [
            ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p,
        ]  # fmt: skip
        self._library.pump_add_stream.argtypes = [
            ctypes.c_int, ctypes.c_uint32, ctypes.c_int, ctypes.c_uint32, ctypes.c_int64,
        ]  # fmt: skip
        # The functions of libsrtp that pylibsrtp carries; the C library needs no header and no other libsrtp.
        pointers = (_address(ffi.addressof(lib, name)) for name in ("srtp_protect", "srtp_unprotect"))
        self._library.pump_open(*map(ctypes.c_void_p, pointers))
        self._endpoints: list[Endpoint] = []
        self._streams: list[tuple[Endpoint, Sent, int]] = []

    def add(self, endpoint: Endpoint, sends: tuple[Sent, ...] = ()) -> None:
        """From now on a connected endpoint's packets come and go here."""
        handed = endpoint.hand_over()
        number = self._library.pump_add_peer(
            handed.descriptor, handed.address[0].encode(), handed.address[1],
            _address(handed.srtp.outgoing), _address(handed.srtp.incoming),
        )  # fmt: skip
        self._endpoints.append(endpoint)
        for stream in sends:
            ticks = CLOCK_RATE[stream.kind] // stream.frames_per_second
            index = self._library.pump_add_stream(
                number, stream.ssrc, PAYLOAD_TYPE[stream.kind], ticks, 1_000_000_000 // stream.frames_per_second
            )
            self._streams.append((endpoint, stream, index))
            for payload, is_last in payloads(stream):
                data = stream.extension + payload
                self._library.pump_add_packet(index, data, len(data), len(stream.extension), is_last)

    async def run(self, seconds: float) -> None:
        """Send, receive and report for so long."""
        end = time.monotonic() + seconds
        while (now := time.monotonic()) < end:
            if int(now) != int(now - _SLICE_MS / 1000):
                self._report()
            self._library.pump_run(min(_SLICE_MS, max(1, round((end - now) * 1000))))
            for endpoint, datagram in self._control():
                endpoint.take(datagram)
            await asyncio.sleep(0)  # the endpoints' checks have their turn

    def speak(self, speaks: bool = True) -> None:
        """Begin to send, or stop."""
        self._library.pump_speak(int(speaks))

    def reset(self) -> None:
        """Count losses and latencies from here on."""
        self._library.pump_reset()

    def totals(self) -> Count:
        """Since the beginning."""
        out = (ctypes.c_uint64 * 5)()
        self._library.pump_totals(out)
        return Count(*out)

    def lost_share(self) -> float:
        """Of the packets that should have come since the reset, by their numbers, those that did not."""
        rows = [row for number in range(len(self._endpoints)) for row in self._heard(number)]
        expected = sum(highest - first + 1 for _, first, highest, _ in rows)
        return 1 - sum(count for *_, count in rows) / expected if expected else 0.0

    def sources(self) -> int:
        """How many copies came to anybody since the reset."""
        return sum(len(self._heard(number)) for number in range(len(self._endpoints)))

    def latency_ms(self, share: float) -> float:
        """So many of the packets took no longer, from one class to the next."""
        out = (ctypes.c_uint64 * _LATENCY_STEPS)()
        self._library.pump_latencies(out)
        left = share * sum(out)
        for step, packets in enumerate(out):
            left -= packets
            if left <= 0:
                return (step + 1) * _STEP_MS
        return float("inf")

    def _control(self) -> Iterator[tuple[Endpoint, bytes]]:
        peer, room = ctypes.c_int(), (ctypes.c_uint8 * 2048)()
        while size := self._library.pump_control(ctypes.byref(peer), room):
            yield self._endpoints[peer.value], bytes(room[:size])

    def _heard(self, number: int) -> list[tuple[int, int, int, int]]:
        out = (ctypes.c_uint64 * (4 * _SOURCES))()
        count = self._library.pump_heard(number, out)
        return [(out[at], out[at + 1], out[at + 2], out[at + 3]) for at in range(0, 4 * count, 4)]

    def _report(self) -> None:
        """Once a second everybody says what it sends and what it gets, as browsers do."""
        ntp = int((time.time() + _NTP_EPOCH) * 2**32) & 0xFFFFFFFFFFFFFFFF
        for endpoint, stream, index in self._streams:
            out = (ctypes.c_uint64 * 3)()
            self._library.pump_sent(index, out)
            report = rtcp.SenderReport(stream.ssrc, ntp, out[0], out[1], out[2])
            endpoint.send_rtcp(rtcp.sender_report(report) + rtcp.source_description(stream.ssrc, "pump"))
        for number, endpoint in enumerate(self._endpoints):
            blocks = [
                rtcp.ReportBlock(ssrc, 0, 0, highest & 0xFFFFFFFF, 100, 0, 0)
                for ssrc, _, highest, _ in self._heard(number)
            ]
            if blocks:
                remb = rtcp.remb(1, _ROOMY_BPS, [block.ssrc for block in blocks])
                endpoint.send_rtcp(rtcp.receiver_report(1, blocks) + rtcp.source_description(1, "pump") + remb)


def payloads(stream: Sent) -> Iterator[tuple[bytes, bool]]:
    """A second of the stream, and whether a frame ends here."""
    for frame in range(stream.frames_per_second):
        for number in range(1, stream.packets_per_frame + 1):
            head = b"\x78" if stream.kind == "audio" else _vp8(frame == 0 and number == 1, number == 1, stream.height)
            payload = bytearray(head + secrets.token_bytes(stream.octets - len(head)))
            payload[_MARK_AT] = _MARK
            yield bytes(payload), number == stream.packets_per_frame


def _vp8(is_key: bool, is_first: bool, height: int) -> bytes:
    """The descriptor as Chromium writes it, with a picture id of fifteen bits, and the frame's head (RFC 7741)."""
    descriptor = bytes([0x90 if is_first else 0x80, 0x80, 0x80, 0])
    if not is_key:
        return descriptor + b"\x01"
    width = height * 16 // 9
    return descriptor + b"\0\0\0\x9d\x01\x2a" + width.to_bytes(2, "little") + height.to_bytes(2, "little")


def _address(pointer: object) -> int:
    return int(ffi.cast("uintptr_t", pointer))
