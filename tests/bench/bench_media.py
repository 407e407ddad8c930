"""`make bench-media`: what it costs our plane to forward a packet, what it costs Janus, and how many are forwarded.

`make bench-media CASES="media-11-portable"` measures some of the cases.
"""

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from rooms.ids import ParticipantId
from signaling.relay import Relay
from tests.bench import chat_under_lesson, first_frame, janus, our_plane
from tests.bench.lesson import taught
from tests.bench.media_stage import Forwarding, all_connected, measured
from tests.bench.our_plane import Plane
from tests.bench.processes import BenchError, stay_on_the_loads_core, take_every_core
from tests.bench.pump import Sent, picture, sound
from tests.bench.recording import Recording, recorded
from tests.bench.report import Row, table
from tests.bench.screens import Frames
from tests.turn import RelayServer

MEASURE_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Case:
    """So many classes, each of which gets all that the others send."""

    name: str
    classes: int
    passes: int = 3


CASES = [Case("media-11-portable", 11), Case("media-20-portable", 20)]
SELECTION, LESSON, LESSON_FRAMES = "media-selection", "media-lesson", "media-lesson-frames"
JOIN = "join-first-frame"
CHAT = "chat-under-lesson"
ALL = [*(case.name for case in CASES), SELECTION, LESSON, CHAT, JOIN]
_LESSON_SECONDS, _JOINS, _CHAT_PASSES = 10.0, 7, 3
_TO_REACH = "peer: the figure to reach"
_CLASSES, _SPEAKING, _SHOWN = 11, 3, 6
_STAGE_HEIGHT, _THUMBNAIL_HEIGHT = 720, 180


def _sends(number: int) -> tuple[Sent, ...]:
    """One picture of 500 kbit/s and one sound."""
    return sound(0x20000 + number), picture(0x10000 + number)


async def _ours(case: Case, folder: Path) -> Forwarding:
    with our_plane.serving(folder, forwards_all=True) as server:
        async with Plane.talking(server) as plane, all_connected(plane, case.classes, _sends) as pump:
            return await measured(pump, server, MEASURE_SECONDS)


async def _theirs(case: Case, folder: Path) -> Forwarding:
    with janus.serving(folder) as server:
        async with janus.Janus.talking(server) as room, all_connected(room, case.classes, _sends) as pump:
            return await measured(pump, server, MEASURE_SECONDS)


def _compare(case: Case, folder: Path) -> Row:
    """Ours and the peer's in turns; the pass with the middle ratio counts."""
    pairs = []
    for number in range(case.passes):
        ours = asyncio.run(_ours(case, folder / f"{case.name}-{number}-ours"))
        theirs = asyncio.run(_theirs(case, folder / f"{case.name}-{number}-theirs"))
        print(f"  {case.name} {number}: ours {ours.said()}; Janus {theirs.said()}", file=sys.stderr, flush=True)
        pairs.append((ours, theirs))
    pairs.sort(key=lambda pair: pair[1].cpu_us / pair[0].cpu_us)
    ours, theirs = pairs[(len(pairs) - 1) // 2]
    lost = f"lost {ours.lost_share:.2%} and {theirs.lost_share:.2%}"
    note = f"{ours.packets / ours.seconds / 1000:.1f} and {theirs.packets / theirs.seconds / 1000:.1f} kpps, {lost}"
    row = Row(case.name, ours.cpu_us, theirs.cpu_us, "µs CPU per forwarded packet", reach=1.3, dream=2.0, note=note)
    row.tell()
    return row


def _sends_layers(number: int) -> tuple[Sent, ...]:
    """A picture in the three sizes that our client sends; a few of the sounds are voices, the others a quiet room."""
    ssrc = 0x10000 + 16 * number
    return (
        sound(ssrc, level=30 if number < _SPEAKING else 70),
        picture(ssrc + 1, kbps=150, packets_per_frame=1, height=180, rid="l"),
        picture(ssrc + 2, kbps=500, packets_per_frame=2, height=360, rid="m"),
        picture(ssrc + 3, kbps=1_500, packets_per_frame=6, height=720, rid="h"),
    )


async def _everything(folder: Path) -> Forwarding:
    """Everybody gets every sound, and every picture in its middle size."""
    with our_plane.serving(folder, forwards_all=True) as server:
        async with Plane.talking(server) as plane, all_connected(plane, _CLASSES, _sends_layers) as pump:
            return await measured(pump, server, MEASURE_SECONDS)


async def _selected(folder: Path) -> tuple[Forwarding, Forwarding]:
    """First for screens that do not say what they show, then for those that show one large and some small pictures."""
    with our_plane.serving(folder, forwards_all=False) as server:
        async with Plane.talking(server) as plane, all_connected(plane, _CLASSES, _sends_layers) as pump:
            unsaid = await measured(pump, server, MEASURE_SECONDS)
            for number in range(_CLASSES):
                others = [other % _CLASSES for other in range(number + 1, number + _SHOWN + 1)]
                heights = dict.fromkeys(others, _THUMBNAIL_HEIGHT) | {others[0]: _STAGE_HEIGHT}
                await plane.view(number, heights, others[:1])
            return unsaid, await measured(pump, server, MEASURE_SECONDS)


def _select(folder: Path) -> Row:
    """What the plane leaves out of what it could forward."""
    everything = asyncio.run(_everything(folder / "everything"))
    unsaid, shown = asyncio.run(_selected(folder / "selected"))
    parts = {"everything": everything, "voices and nine pictures": unsaid, "and what screens show": shown}
    for part, figures in parts.items():
        print(f"  {SELECTION}, {part}: {figures.said()}", file=sys.stderr, flush=True)
    rates = [figures.packets / figures.seconds for figures in parts.values()]
    note = f"peer: all-to-all; voices and nine pictures alone {rates[1] / rates[0]:.2f}"
    row = Row(SELECTION, rates[2], rates[0], "packets forwarded a second", reach=2.0, dream=1 / 0.3, note=note)
    row.tell()
    return row


async def _taught(folder: Path, recording: Recording) -> tuple[float, int, dict[str, Frames]]:
    """The share of a core that the plane takes, packets a second, and how many frames came whole."""
    turn_server = RelayServer(folder, "secret")
    turn_server.start()
    try:
        ticket = Relay([turn_server.url], turn_server.secret).ticket(
            ParticipantId("class"), time.time_ns() // 1_000_000
        )
        relay = ("127.0.0.1", turn_server.port), ticket
        with our_plane.serving(folder / "plane", forwards_all=False) as server:
            async with Plane.talking(server) as plane, taught(plane, recording, relay) as lesson:
                packets, spent, began = lesson.packets(), server.cpu_seconds(), time.monotonic()
                frames = await lesson.frames(_LESSON_SECONDS)
                took = time.monotonic() - began
                share = (server.cpu_seconds() - spent) / took
                return share, round((lesson.packets() - packets) / took), frames
    finally:
        turn_server.stop()


def _teach(folder: Path) -> list[Row]:
    """A lesson as it is, on school networks."""
    recording = recorded()
    (folder / "lesson").mkdir()
    share, packets, frames = asyncio.run(_taught(folder / "lesson", recording))
    whole = {network: 100 * found.whole / max(1, found.expected) for network, found in frames.items()}
    note = f"{packets:,} packets/s come to classes; {_TO_REACH}"
    by_network = ", ".join(f"{network} {of:.1f}" for network, of in whole.items() if network != "all")
    rows = [
        Row(LESSON, 100 * share, 35, "% of one core", reach=1.0, dream=35 / 20, note=note),
        Row(LESSON_FRAMES, whole["all"], 99, "% of frames whole", better="more", reach=1.0, note=by_network),
    ]
    for row in rows:
        row.tell()
    return rows


def _chat(folder: Path) -> list[Row]:
    """In the same worker, with and without a lesson beside it."""
    recorded()
    (folder / "chat").mkdir()
    pairs = chat_under_lesson.pairs(folder / "chat", _CHAT_PASSES)
    rows = []
    for name, figure, reach in ((CHAT, "p50_ms", 0.0), (f"{CHAT}-p99", "p99_ms", 0.5)):
        pairs.sort(key=lambda pair: getattr(pair[0], figure) / getattr(pair[1], figure))
        under, alone = (getattr(one, figure) for one in pairs[(len(pairs) - 1) // 2])
        unit, note = ("ms, median", "") if not reach else ("ms, 99th percentile", "reach: at most twice")
        rows.append(Row(name, under, alone, unit, reach=reach, dream=reach and 1 / 1.2, note=f"peer: no media. {note}"))
        rows[-1].tell()
    return rows


def _click(folder: Path) -> Row:
    """From the click on the door until all others move."""
    (home := folder / "joins").mkdir()
    take_every_core()  # three browsers on one of them would wait for each other
    found = first_frame.middle(first_frame.joins(home, _JOINS))
    parts = ", ".join(f"{part} {ms:.0f}" for part, ms in zip(first_frame.PARTS, found.parts_ms, strict=True))
    row = Row(JOIN, found.total_ms, 500, "ms, median", reach=1.0, dream=2.0, note=f"{parts}; {_TO_REACH}")
    row.tell()
    return row


def main(environment: Mapping[str, str] = os.environ) -> int:
    """Measure what was asked for. 1 where a case reached less than it should."""
    wanted = environment.get("CASES", "").split() or ALL
    began = time.monotonic()
    stay_on_the_loads_core()
    with tempfile.TemporaryDirectory(prefix="ribambelle-bench-") as place:
        try:
            rows = [_compare(case, Path(place)) for case in CASES if case.name in wanted]
            if SELECTION in wanted:
                rows.append(_select(Path(place)))
            if LESSON in wanted:
                rows += _teach(Path(place))
            if CHAT in wanted:
                rows += _chat(Path(place))
            if JOIN in wanted:
                rows.append(_click(Path(place)))
        except BenchError as no:
            print(no, file=sys.stderr)
            return 2
    table(rows)
    print(f"took {time.monotonic() - began:.0f} s", file=sys.stderr)
    return int(any(row.verdict == "missed" for row in rows))


if __name__ == "__main__":
    sys.exit(main())
