"""Many pens at once: bare WebSocket clients that play a trace, count what comes, and see strokes begin."""

import contextlib
import select
import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.bench.processes import BenchError, Server, stay_on_the_loads_core

PROBES = 4
"""So many clients read at once, and tell when they saw a stroke begin; the others' sockets are emptied now and then."""

_EMPTY_SECONDS = 0.025
_SETUP_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Step:
    """Wait until the server has said `expected` (or so many bytes), then send `reply` (whole frames)."""

    expected: bytes
    reply: bytes = b""
    least_bytes: int = 0


@dataclass(frozen=True, slots=True)
class Stroke:
    """Something to send: when (seconds after the start), by whom, the frames, and what others will see of it."""

    at: float
    who: int
    frames: bytes
    mark: bytes | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """What one run gave. `late_ms`: how far the player itself was behind its trace, at worst."""

    cpu_seconds: float
    seconds: float
    bytes_each: float
    latencies_ms: Sequence[float]
    memory_bytes: int
    late_ms: float

    def latency_ms(self, share: float) -> float:
        """A percentile of draw to remote."""
        ordered = sorted(self.latencies_ms)
        return ordered[int((len(ordered) - 1) * share)] if ordered else float("inf")


def text_frame(text: str) -> bytes:
    """A client's text frame, masked with zeros (RFC 6455 §5.3 wants a mask, not a good one)."""
    return _frame(0x81, text.encode())


def binary_frame(payload: bytes) -> bytes:
    """A client's binary frame."""
    return _frame(0x82, payload)


def _frame(first: int, payload: bytes) -> bytes:
    size = len(payload)
    if size < 126:
        return bytes((first, 0x80 | size)) + bytes(4) + payload
    if size < 65_536:
        return bytes((first, 0x80 | 126)) + size.to_bytes(2, "big") + bytes(4) + payload
    return bytes((first, 0x80 | 127)) + size.to_bytes(8, "big") + bytes(4) + payload


@dataclass(slots=True)
class Pen:
    """One client."""

    wire: socket.socket
    read_bytes: int = 0
    heard: bytes = b""
    unsent: bytearray = field(default_factory=bytearray)

    @classmethod
    def dip(cls, port: int, target: str, headers: Sequence[str], steps: Sequence[Step]) -> "Pen":
        """Connect, say what has to be said, and wait until inside. Raises BenchError."""
        wire = socket.create_connection(("127.0.0.1", port), _SETUP_SECONDS)
        wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        pen = cls(wire)
        asked = [f"GET {target} HTTP/1.1", *headers, "Connection: Upgrade", "Upgrade: websocket"]
        asked += ["Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "", ""]
        wire.sendall("\r\n".join(asked).encode())
        for step in (Step(b"\r\n\r\n"), *steps):
            pen._wait(step)
            if step.reply:
                wire.sendall(step.reply)
        wire.setblocking(False)
        return pen

    def _wait(self, step: Step) -> None:
        """What came beyond is kept for the next step."""
        while (at := self.heard.find(step.expected)) < 0 or self.read_bytes < step.least_bytes:
            try:
                more = self.wire.recv(1 << 18)
            except TimeoutError:
                more = b""
            if not more:
                raise BenchError(f"no {step.expected!r} but {self.heard[:300]!r}")
            self.heard = (self.heard + more)[-65_536:]
            self.read_bytes += len(more)
        self.heard = self.heard[at + len(step.expected) :]

    def take(self) -> bytes:
        """All that has come."""
        parts = []
        with contextlib.suppress(BlockingIOError):
            while True:
                more = self.wire.recv(1 << 18)
                if not more:
                    raise BenchError("the server hung up")
                parts.append(more)
        data = b"".join(parts)
        self.read_bytes += len(data)
        return data

    def send(self, frames: bytes) -> None:
        """As much as the kernel takes; the rest with the next ones."""
        self.unsent += frames
        with contextlib.suppress(BlockingIOError):
            sent = self.wire.send(self.unsent)
            del self.unsent[:sent]


def play(server: Server, pens: Sequence[Pen], strokes: Sequence[Stroke], warm: float, seconds: float) -> Figures:
    """Draw the trace, and measure from `warm` on."""
    stay_on_the_loads_core()
    poll = select.epoll()
    probes = {pen.wire.fileno(): pen for pen in pens[:PROBES]}
    for number in probes:
        poll.register(number, select.EPOLLIN)
    awaited: dict[bytes, float] = {}
    seen: dict[bytes, set[int]] = {}
    latencies: list[float] = []
    start = time.perf_counter()
    cpu = count = late = 0.0
    is_measuring = False
    empty_at, at, end = start, 0, warm + seconds
    while (now := time.perf_counter() - start) < end:
        if not is_measuring and now >= warm:
            _empty(pens[PROBES:])
            is_measuring, cpu, began = True, server.cpu_seconds(), time.perf_counter()
            count = sum(pen.read_bytes for pen in pens)
            late = 0.0
        while at < len(strokes) and strokes[at].at <= now:
            stroke = strokes[at]
            late = max(late, now - stroke.at)
            if stroke.mark is not None and is_measuring:
                awaited[stroke.mark] = time.perf_counter()
                seen[stroke.mark] = set()
            pens[stroke.who].send(stroke.frames)
            at += 1
        if start + now >= empty_at:
            _empty(pens[PROBES:])
            empty_at = start + now + _EMPTY_SECONDS
        due = strokes[at].at - now if at < len(strokes) else 0.01
        for number, _ in poll.poll(max(0.0, min(due, empty_at - start - now, 0.01))):
            data, arrived = probes[number].take(), time.perf_counter()
            for mark in [mark for mark in awaited if mark in data and number not in seen[mark]]:
                latencies.append(1_000 * (arrived - awaited[mark]))
                seen[mark].add(number)
                if len(seen[mark]) == PROBES:
                    del awaited[mark]
    cpu = server.cpu_seconds() - cpu
    took = time.perf_counter() - began
    _empty(pens)
    count = sum(pen.read_bytes for pen in pens) - count
    poll.close()
    return Figures(cpu, took, count / took / len(pens), latencies, server.memory_bytes(), 1_000 * late)


def _empty(pens: Sequence[Pen]) -> None:
    for pen in pens:
        pen.take()
        if pen.unsent:
            pen.send(b"")
