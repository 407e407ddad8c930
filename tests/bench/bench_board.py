"""`make bench-board`: what pupils who all draw at once cost our hub, and what they cost a CRDT server.

Ours is the hub as shipped: rights, budgets, and each stroke committed to disk. The peer stores nothing.
`board-under-media` draws the same while classes send film beside it: there the peer is our hub without the film.
`make bench-board CASES=board-30` measures some of the cases.
"""

import contextlib
import os
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.bench import troupe
from tests.bench.boards import Ours, Theirs, gather
from tests.bench.pens import Figures, Step, Stroke, play
from tests.bench.processes import BenchError
from tests.bench.report import Row, table
from tests.bench.strokes import as_ink, scribbles

WARM_SECONDS = 2.0
SECONDS = 5.0
PASSES = 3
MOST_MS = 50
UNDER_MEDIA = 30
_SETTLE_SECONDS = 1.0


def measure(people: int, folder: Path, theirs: Theirs) -> list[tuple[Figures, Figures]]:
    """Ours and the peer's in turns."""
    drawn = scribbles(people, WARM_SECONDS + SECONDS)
    ink, updates = as_ink(drawn), theirs.trace(drawn, folder)
    ours = gather(folder / "hub", people)
    pairs = []
    for number in range(PASSES):
        pair = (_ours(ours, people, ink, _new(folder, f"ours-{number}")),
                _theirs(theirs, people, updates, _new(folder, f"theirs-{number}")))  # fmt: skip
        print(
            f"  board-{people} {number}: ours {_said(pair[0], people)}; peer {_said(pair[1], people)}",
            file=sys.stderr,
            flush=True,
        )
        pairs.append(pair)
    return sorted(pairs, key=lambda pair: pair[1].cpu_seconds / pair[0].cpu_seconds)


def measure_under_media(folder: Path) -> list[tuple[Figures, Figures]]:
    """Ours with film beside it, and without, in turns."""
    ink = as_ink(scribbles(UNDER_MEDIA, WARM_SECONDS + SECONDS))
    ours = gather(folder / "hub", UNDER_MEDIA)
    pairs = []
    for number in range(PASSES):
        pair = (_ours(ours, UNDER_MEDIA, ink, _new(folder, f"with-{number}"), film=folder),
                _ours(ours, UNDER_MEDIA, ink, _new(folder, f"without-{number}")))  # fmt: skip
        said = "; without ".join(_said(figures, UNDER_MEDIA) for figures in pair)
        print(f"  board-under-media {number}: with {said}", file=sys.stderr, flush=True)
        pairs.append(pair)
    return sorted(pairs, key=lambda pair: pair[1].latency_ms(0.99) / pair[0].latency_ms(0.99))


def _ours(ours: Ours, people: int, ink: Sequence[Stroke], folder: Path, film: Path | None = None) -> Figures:
    with contextlib.ExitStack() as stage:
        server = stage.enter_context(ours.running(folder))
        if film is not None:
            stage.enter_context(troupe.playing(f"http://localhost:{server.port}", ours.room, ours.senders, film))
        pens = [ours.pen(server, number, Step(b'42["presence"')) for number in range(people)]
        time.sleep(_SETTLE_SECONDS)
        return play(server, pens, ink, WARM_SECONDS, SECONDS)


def _theirs(theirs: Theirs, people: int, updates: Sequence[Stroke], folder: Path) -> Figures:
    with theirs.running(folder) as server:
        pens = [theirs.pen(server, Step(b"board")) for _ in range(people)]
        time.sleep(_SETTLE_SECONDS)
        return play(server, pens, updates, WARM_SECONDS, SECONDS)


def _new(folder: Path, name: str) -> Path:
    (folder / name).mkdir()
    return folder / name


def _cost(figures: Figures, people: int) -> float:
    return 1e6 * figures.cpu_seconds / figures.seconds / people


def _said(figures: Figures, people: int) -> str:
    return (
        f"{_cost(figures, people):,.0f} µs, {figures.bytes_each:,.0f} B/s, p50 {figures.latency_ms(0.5):.1f} "
        f"p99 {figures.latency_ms(0.99):.1f} ms, core {figures.cpu_seconds / figures.seconds:.0%}, "
        f"{figures.memory_bytes >> 20} MiB, player late {figures.late_ms:.0f} ms"
    )


def main(environment: Mapping[str, str] = os.environ) -> int:
    """Measure what was asked for. 1 where a case reached less than it should."""
    wanted = environment.get("CASES", "").split() or ["board-30", "board-60", "board-100", "board-under-media"]
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="ribambelle-bench-") as place:
        try:
            theirs = Theirs.install()
            for people in (30, 60, 100):
                if f"board-{people}" in wanted:
                    pairs = measure(people, _new(Path(place), f"board-{people}"), theirs)
                    rows += _rows(people, *pairs[(len(pairs) - 1) // 2])
            if "board-under-media" in wanted:
                pairs = measure_under_media(_new(Path(place), "under-media"))
                rows += _rows_under_media(*pairs[(len(pairs) - 1) // 2])
        except BenchError as no:
            print(no, file=sys.stderr)
            return 2
    table(rows)
    return int(any(row.verdict == "missed" for row in rows))


def _rows(people: int, ours: Figures, peer: Figures) -> list[Row]:
    name = f"board-{people}"
    unit = "µs CPU per pupil-second"
    rows = [Row(name, _cost(ours, people), _cost(peer, people), unit, reach=6.0, dream=10.0)]
    if people != 30:
        down = (ours.bytes_each, peer.bytes_each)
        rows.append(Row(f"{name}-bytes", *down, "B/s to each client", reach=2.5, dream=1 / 0.3))
        slow = (ours.latency_ms(0.99), peer.latency_ms(0.99))
        verdict = "reached" if slow[0] <= MOST_MS else "missed"
        rows.append(Row(f"{name}-p99", *slow, "ms", note=f"reach: at most {MOST_MS} ms ({verdict}), dream 35"))
    for row in rows:
        row.tell()
    return rows


def _rows_under_media(with_film: Figures, without: Figures) -> list[Row]:
    rows = [
        Row(name, with_film.latency_ms(share), without.latency_ms(share), "ms", note="peer: no film")
        for name, share in (("board-under-media", 0.5), ("board-under-media-p99", 0.99))
    ]
    for row in rows:
        row.tell()
    return rows


if __name__ == "__main__":
    sys.exit(main())
