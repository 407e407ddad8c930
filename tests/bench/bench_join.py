"""`make bench-join`: what it costs to come to a page of 10,000 strokes, and to a full one, the first load included.

`make bench-join CASES=join-full-page` measures one of the two.
"""

import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from rooms.board import MAX_PAGE_ITEMS
from tests.bench.boards import Theirs, gather
from tests.bench.pens import Pen, Step
from tests.bench.processes import BenchError, Server
from tests.bench.report import Row, table
from tests.bench.strokes import page

STROKES = {"join-board": 10_000, "join-full-page": MAX_PAGE_ITEMS}
JOINERS = 20
PASSES = 3


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one run: for each who joined, and what the server grew by."""

    bytes_each: float
    cpu_ms: float
    memory_bytes: int
    total_bytes: int
    seconds: float


def measure(running: AbstractContextManager[Server], dip: Callable[[Server, int], Pen]) -> Figures:
    """All come at the same moment to a server that nobody has asked anything yet."""
    with running as server:
        time.sleep(1.0)
        cpu, memory, start = server.cpu_seconds(), server.memory_bytes(), time.perf_counter()
        gate = threading.Barrier(JOINERS)

        def come(number: int) -> Pen:
            gate.wait()
            return dip(server, number)

        with ThreadPoolExecutor(JOINERS) as crowd:
            pens = list(crowd.map(come, range(JOINERS)))
        took = time.perf_counter() - start
        time.sleep(0.5)
        grown = server.memory_bytes()
        spent = server.cpu_seconds() - cpu
        for pen in pens:
            pen.wire.close()
    return Figures(sum(pen.read_bytes for pen in pens) / JOINERS, 1e3 * spent / JOINERS, grown - memory, grown, took)


def main(environment: Mapping[str, str] = os.environ) -> int:
    """Measure what was asked for. 1 where a case reached less than it should."""
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="ribambelle-bench-") as place:
        try:
            theirs = Theirs.install()
            for case in environment.get("CASES", "").split() or STROKES:
                (folder := Path(place) / case).mkdir()
                rows += _rows(case, _in_turns(case, folder, theirs))
        except BenchError as no:
            print(no, file=sys.stderr)
            return 2
    table(rows)
    return int(any(row.verdict == "missed" for row in rows))


def _in_turns(case: str, folder: Path, theirs: Theirs) -> list[tuple[Figures, Figures]]:
    drawn = page(STROKES[case], 30)
    update = theirs.page(drawn, folder)
    until = Step(b"", least_bytes=update.stat().st_size * 9 // 10)
    ours = gather(folder / "hub", 30, drawn)
    pairs: list[tuple[Figures, Figures]] = []
    for number in range(PASSES):
        (one := folder / f"ours-{number}").mkdir()
        (other := folder / f"theirs-{number}").mkdir()
        # Presence comes after everything: whoever hears it has the whole page.
        mine = measure(ours.running(one), lambda server, n: ours.pen(server, n, Step(b'42["presence"')))
        peer = measure(theirs.running(other, update), lambda server, _: theirs.pen(server, until))
        pairs.append((mine, peer))
        print(f"  {case} {number}: ours {_said(mine)}; peer {_said(peer)}", file=sys.stderr, flush=True)
    return pairs


def _rows(case: str, pairs: list[tuple[Figures, Figures]]) -> list[Row]:
    def middle(figure: Callable[[Figures], float]) -> tuple[float, float]:
        return median(figure(mine) for mine, _ in pairs), median(figure(peer) for _, peer in pairs)

    whole = f"{STROKES[case]:,} strokes, {JOINERS} at once"
    totals = [f"{side:.0f}" for side in middle(lambda figures: figures.total_bytes / 2**20)]
    note = f"what the process grew by; in all {totals[0]} and {totals[1]} MiB"
    rows = [
        Row(
            f"{case}-bytes",
            *middle(lambda f: f.bytes_each),
            "B per join",
            reach=1 / 0.35,
            dream=1 / 0.15,
            note=whole,
        ),
        Row(
            f"{case}-cpu",
            *middle(lambda f: f.cpu_ms),
            "ms CPU per join",
            reach=20,
            dream=1 / 0.015,
            note="first load included",
        ),
        Row(f"{case}-memory", *middle(lambda f: f.memory_bytes / 2**20), "MiB", reach=1 / 0.3, dream=5, note=note),
    ]
    for row in rows:
        row.tell()
    return rows


def _said(figures: Figures) -> str:
    grown, total = figures.memory_bytes >> 20, figures.total_bytes >> 20
    cost = f"{figures.bytes_each:,.0f} B, {figures.cpu_ms:.1f} ms, {grown} of {total} MiB"
    return f"{cost}, all in after {figures.seconds:.2f} s"


if __name__ == "__main__":
    sys.exit(main())
