"""`make bench-chat`: what a delivered message costs our hub, and what it costs a Socket.IO server that stores it too.

`make bench-chat CASES="chat-30 idle-memory"` measures some of the cases.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from tests.bench import node, troupe
from tests.bench.crowd import Crowd, gather, socket_io_tongue
from tests.bench.player import Figures, Tongue, play, trace
from tests.bench.processes import BenchError, Server, free_port, running
from tests.bench.report import Row, table
from tests.bench.two_workers import Spread

HERE = Path(__file__).parent
PEER = ("socket.io@4.8", "@socket.io/redis-adapter@8", "redis@4")
PEOPLE = 1_000
MEASURE_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class Case:
    """One comparison. `figure` is what of a run is compared; with a `window` the crowd says as much as it can."""

    name: str
    people: int
    per_second: float
    unit: str
    reach: float
    dream: float
    figure: Callable[[Figures], float] = lambda figures: figures.cpu_us
    is_stored: bool = True
    is_tls: bool = False
    is_deflate: bool = False
    window: int = 0
    passes: int = 2
    note: str = ""
    stage: Literal["hub", "two-workers", "media"] = "hub"
    """`two-workers`: one room over two processes on each side. `media`: against ourselves, without media."""


def _median(figures: Figures) -> float:
    return figures.p50_ms


def _latency(figures: Figures) -> float:
    return figures.p99_ms


_US = "µs CPU per delivery"
_ALONE = "peer: the same hub while no media runs"

CASES = [
    Case("chat-30", 30, 200, _US, 2.5, 5.0, passes=3),
    Case("chat-30-unstored", 30, 200, _US, 2.5, 5.0, is_stored=False),
    Case("chat-300", 300, 20, _US, 1.3, 1.8, passes=3),
    Case("chat-300-unstored", 300, 20, _US, 1.3, 1.8, is_stored=False),
    Case(
        "chat-300-p99", 300, 20, "ms", 1 / 1.5, 1.0, figure=_latency, passes=3, note="reach: at most 1.5 × the peer's"
    ),
    Case("chat-1000", 1_000, 6, _US, 1.3, 1.8),
    Case("chat-300-tls", 300, 20, _US, 1.2, 1.6, is_tls=True),
    Case("chat-300-saturated", 300, 4_000, _US, 5.0, 10.0, window=16, passes=1),
    Case("chat-300-saturated-unstored", 300, 4_000, _US, 5.0, 10.0, window=16, is_stored=False, passes=1),
    Case("chat-300-deflate", 300, 20, _US, 8.0, 10.0, is_deflate=True, note="peer: python-socketio on Hypercorn"),
    Case("workers-2", 300, 20, _US, 1.2, 1.7, passes=3, stage="two-workers", note="Redis between two processes"),
    Case("chat-under-media", 30, 200, "ms, median", 0, 0, figure=_median, passes=3, stage="media", note=_ALONE),
    Case("chat-under-media-p99", 30, 200, "ms", 0, 0, figure=_latency, passes=3, stage="media", note=_ALONE),
]
IDLE = "idle-memory"


@dataclass(slots=True)
class Bench:
    """Everything that a run needs, made once."""

    folder: Path
    crowd: Crowd
    peer: node.NodePeer
    certificate: Path
    key: Path
    spread: Spread | None = None
    runs: int = 0
    kept: dict[str, list[tuple[Figures, Figures]]] = field(default_factory=dict)

    def measure(self, case: Case) -> Row:
        """Ours and the peer's in turns; the pass with the middle ratio counts."""
        # The latency row looks at the same runs as the cost of the same crowd.
        key = (
            f"{case.people}-{case.per_second}-{case.is_stored}-{case.is_tls}-{case.window}-{case.is_deflate}-"
            f"{case.stage}"
        )
        pairs = self.kept.get(key, [])
        while len(pairs) < case.passes:
            pairs.append((self._run(case, self._ours_of(case)), self._run(case, self._theirs_of(case))))
        self.kept[key] = pairs
        ordered = sorted(pairs, key=lambda pair: case.figure(pair[1]) / case.figure(pair[0]))
        ours, theirs = ordered[(len(ordered) - 1) // 2]
        for number, (one, other) in enumerate(pairs):
            print(f"  {case.name} {number}: ours {_said(one)}, peer {_said(other)}", file=sys.stderr, flush=True)
        row = Row(
            case.name,
            case.figure(ours),
            case.figure(theirs),
            case.unit,
            reach=case.reach,
            dream=case.dream,
            note=case.note,
        )
        row.tell()
        return row

    def measure_idle(self) -> Row:
        """What a connected client costs that says nothing: the memory of 1,000 less that of 30."""
        few, many = 30, PEOPLE
        kib = []
        for server in (self._ours, self._theirs):
            memory = []
            for people in (few, many):
                case = Case(IDLE, people, 0.2, "", 0, 0)
                memory.append(self._run(case, server).memory_bytes)
            kib.append((memory[1] - memory[0]) / 1024 / (many - few))
        row = Row(
            IDLE, kib[0], kib[1], "KiB per client", reach=1 / 1.3, dream=1.0, note="reach: at most 1.3 × the peer's"
        )
        row.tell()
        return row

    def close(self) -> None:
        """End what was started for some cases."""
        if self.spread is not None:
            self.spread.close()

    def _ours_of(self, case: Case) -> "Contestant":
        match case.stage:
            case "hub":
                return self._ours
            case "two-workers":
                return self._our_two
            case "media":
                return self._ours_under_media

    def _theirs_of(self, case: Case) -> "Contestant":
        match case.stage:
            case "hub":
                return self._theirs
            case "two-workers":
                return self._their_two
            case "media":
                return self._ours

    def _run(self, case: Case, contestant: "Contestant") -> Figures:
        self.runs += 1
        folder = self.folder / f"run-{self.runs}"
        folder.mkdir()
        sayings = trace(case.people, case.per_second, MEASURE_SECONDS * (4 if case.window else 1) + 3)
        with contextmanager(contestant)(case, folder) as (servers, tongue):
            figures = play(
                servers, tongue, case.people, sayings, folder,
                seconds=MEASURE_SECONDS, window=case.window, is_tls=case.is_tls, is_deflate=case.is_deflate,
            )  # fmt: skip
        shutil.rmtree(folder)
        return figures

    def _our_two(self, case: Case, folder: Path) -> Iterator[tuple[list[Server], Tongue]]:
        with self._spread(case).ours(folder) as stage:
            yield stage

    def _their_two(self, case: Case, folder: Path) -> Iterator[tuple[list[Server], Tongue]]:
        with self._spread(case).theirs(self.peer, HERE / "peer_chat.mjs", folder) as stage:
            yield stage

    def _spread(self, case: Case) -> Spread:
        if self.spread is None:
            self.spread = Spread(self.folder, case.people)
        return self.spread

    def _ours_under_media(self, case: Case, folder: Path) -> Iterator[tuple[list[Server], Tongue]]:
        """Four more devices in the same room, each of another class."""
        sends = self.crowd.tokens[case.people : case.people + troupe.CLASSES]
        with contextmanager(self._ours)(case, folder) as (servers, tongue):
            origin = f"http://localhost:{servers[0].port}"
            with troupe.playing(origin, self.crowd.room, sends, self.folder):
                yield servers, tongue

    def _ours(self, case: Case, folder: Path) -> Iterator[tuple[list[Server], Tongue]]:
        port = free_port()
        origin = f"https://localhost:{port}" if case.is_tls else f"http://localhost:{port}"
        environment = {
            "PORT": str(port), "DATA_DIR": str(self.crowd.copy_to(folder / "data")), "MEDIA_PORT": "0",
            "MEDIA_ADDRESSES": "127.0.0.1", "LOG_FORMAT": "json",
        }  # fmt: skip
        if case.is_tls:
            environment |= {
                "HOST": "127.0.0.1", "PUBLIC_URL": origin,
                "TLS_CERTIFICATE": str(self.certificate), "TLS_KEY": str(self.key),
            }  # fmt: skip
        if not case.is_stored:
            environment["BENCH_UNSTORED"] = "yes"
        own = [str(Path(sys.executable).parent / "ribambelle")]
        program = own if case.is_stored else [sys.executable, "-m", "tests.bench.hub_variant"]
        with running([*program, "serve"], port, folder, environment) as server:
            yield [server], self.crowd.tongue(origin)

    def _theirs(self, case: Case, folder: Path) -> Iterator[tuple[list[Server], Tongue]]:
        port = free_port()
        environment: dict[str, str] = {"PORT": str(port)}
        if case.is_stored:
            environment["DATABASE"] = str(folder / "chat.db")
        if case.is_tls:
            environment |= {"CERTIFICATE": str(self.certificate), "KEY": str(self.key)}
        command = self.peer.command(HERE / "peer_chat.mjs")
        if case.is_deflate:
            command = [sys.executable, str(HERE / "stock_chat.py")]
        with running(command, port, folder, environment) as server:
            yield [server], socket_io_tongue()


Contestant = Callable[[Case, Path], Iterator[tuple[list[Server], Tongue]]]


def _said(figures: Figures) -> str:
    return (
        f"{figures.cpu_us:.2f} µs, {figures.deliveries / figures.seconds:,.0f}/s, p50 {figures.p50_ms:.1f} "
        f"p99 {figures.p99_ms:.1f} ms, {figures.memory_bytes >> 20} MiB, player {figures.own_share:.0%}"
    )


def _certificate(folder: Path) -> tuple[Path, Path]:
    """Of our own making, for `localhost`."""
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    asked = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    asked += ["-subj", "/CN=localhost", "-days", "2", "-keyout", str(key), "-out", str(certificate)]
    try:
        subprocess.run(asked, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as no:
        raise BenchError("no certificate could be made. Debian: apt install openssl") from no
    return certificate, key


def main(environment: Mapping[str, str] = os.environ) -> int:
    """Measure what was asked for. 1 where a case reached less than it should."""
    wanted = environment.get("CASES", "").split() or [*(case.name for case in CASES), IDLE]
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="ribambelle-bench-") as place:
        folder = Path(place)
        certificate, key = _certificate(folder)
        try:
            bench = Bench(folder, gather(folder / "data", PEOPLE), node.install(*PEER), certificate, key)
            with contextlib.closing(bench):
                rows = [bench.measure(case) for case in CASES if case.name in wanted]
                if IDLE in wanted:
                    rows.append(bench.measure_idle())
        except BenchError as no:
            print(no, file=sys.stderr)
            return 2
    table(rows)
    print(f"took {time.monotonic() - began:.0f} s", file=sys.stderr)
    return int(any(row.verdict == "missed" for row in rows))


if __name__ == "__main__":
    sys.exit(main())
