"""What a browser does with what comes: asks for what is lost, reports once a second, and puts frames together."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from signaling.sfu import rtcp, vp8
from signaling.sfu.resends import OSN
from signaling.sfu.seqmap import step
from tests.bench.calls import payload_of

PATIENCE_SECONDS = 1.0
"""A frame whose last packet comes later than this after its first is not shown any more."""

_NACK_SECONDS, _NACK_AGAIN_SECONDS, _NACK_TRIES = 0.02, 0.1, 8
_ROOMY_BPS = 20_000_000
_PICTURES = 0x8000


@dataclass(frozen=True, slots=True)
class Frames:
    """How many frames should have been shown, and how many came whole and in time."""

    expected: int
    whole: int

    def __add__(self, other: "Frames") -> "Frames":
        return Frames(self.expected + other.expected, self.whole + other.whole)


@dataclass(frozen=True, slots=True)
class _Packet:
    at: float
    is_first: bool
    is_last: bool
    picture: int


@dataclass(slots=True)
class Copy:
    """One picture that comes, whatever layer of it."""

    ssrc: int
    highest: int = -1
    packets: dict[int, _Packet] = field(default_factory=dict)
    missing: dict[int, tuple[int, float]] = field(default_factory=dict)
    reported: int = 0

    def take(self, seq: int, payload: bytes, is_last: bool, now: float) -> None:
        """A packet or its repair."""
        number = seq + 0x10000 if self.highest < 0 else self.highest + step(self.highest, seq)
        for lost in range(self.highest + 1, number) if self.highest >= 0 else ():
            self.missing[lost] = (0, now + _NACK_SECONDS)
        self.highest = max(self.highest, number)
        self.missing.pop(number, None)
        if number not in self.packets:
            picture_at, _, _ = vp8.describe(payload, 0, len(payload))
            is_first = payload[0] & 0x17 == 0x10
            self.packets[number] = _Packet(now, is_first, is_last, vp8.picture_of(payload, picture_at))

    def lost(self, now: float) -> list[int]:
        """What is to be asked for, in 16 bits."""
        asked = []
        for number, (tries, at) in list(self.missing.items()):
            if tries >= _NACK_TRIES:
                del self.missing[number]
            elif at <= now:
                self.missing[number] = (tries + 1, now + _NACK_AGAIN_SECONDS)
                asked.append(number & 0xFFFF)
        return asked

    def frames(self, since: float, until: float) -> Frames:
        """Of the frames that began in that time. A picture id that is skipped is a frame that never came."""
        whole: dict[int, bool] = {}
        ordered = sorted(self.packets)
        begun: dict[int, float] = {}
        for number in ordered:
            packet = self.packets[number]
            begun.setdefault(packet.picture, packet.at)
            if packet.is_first:
                whole[packet.picture] = self._is_whole(number)
            else:
                whole.setdefault(packet.picture, False)
        shown = [picture for picture, at in begun.items() if since <= at <= until]
        skipped = sum((after - before) % _PICTURES - 1 for before, after in pairwise(shown))
        return Frames(len(shown) + skipped, sum(whole[picture] for picture in shown))

    def _is_whole(self, number: int) -> bool:
        first = self.packets[number]
        while number in self.packets and self.packets[number].at - first.at <= PATIENCE_SECONDS:
            if self.packets[number].is_last:
                return True
            number += 1
        return False


class Screen:
    """All copies of one receiver. `send` takes the compounds that a browser would send."""

    def __init__(self, send: Callable[[bytes], None]) -> None:
        self._send = send
        self._copies: dict[int, Copy] = {}
        self._repairs: dict[int, int] = {}
        self.packets = 0

    def expect(self, repairs: dict[int, int], pictures: Iterator[int]) -> None:
        """What an offer tells: sources of pictures, and sources of repairs with what they repair."""
        self._repairs.update(repairs)
        for ssrc in pictures:
            self._copies.setdefault(ssrc, Copy(ssrc))

    def take(self, packet: bytes) -> None:
        """A decrypted packet."""
        self.packets += 1
        now = time.monotonic()
        ssrc, seq = int.from_bytes(packet[8:12], "big"), int.from_bytes(packet[2:4], "big")
        payload = payload_of(packet)
        if ssrc in self._repairs and len(payload) > OSN.size:
            ssrc, (seq,), payload = self._repairs[ssrc], OSN.unpack_from(payload), payload[OSN.size :]
        copy = self._copies.get(ssrc)
        if copy is not None and payload:
            copy.take(seq, payload, bool(packet[1] & 0x80), now)

    def ask(self) -> None:
        """Every few milliseconds: for what is lost."""
        now = time.monotonic()
        for copy in self._copies.values():
            if copy.missing and (lost := copy.lost(now)):
                self._send(rtcp.receiver_report(1) + rtcp.nack(1, copy.ssrc, lost))

    def report(self) -> None:
        """Once a second."""
        heard = [copy for copy in self._copies.values() if copy.highest >= 0]
        blocks = [rtcp.ReportBlock(one.ssrc, 0, 0, one.highest & 0xFFFFFFFF, 100, 0, 0) for one in heard]
        remb = rtcp.remb(1, _ROOMY_BPS, [one.ssrc for one in heard])
        self._send(rtcp.receiver_report(1, blocks) + rtcp.source_description(1, "screen") + remb)

    def frames(self, since: float, until: float) -> Frames:
        """Of all pictures."""
        return sum((copy.frames(since, until) for copy in self._copies.values()), Frames(0, 0))
