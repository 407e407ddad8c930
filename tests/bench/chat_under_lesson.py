"""What a lesson's media cost the chat in the same worker: the same crowd talks alone, and while the lesson runs."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench import school
from tests.bench.crowd import Crowd, gather
from tests.bench.lesson import CLASSES
from tests.bench.player import Figures, play, trace
from tests.bench.processes import Server, free_port, running

PEOPLE, PER_SECOND, SECONDS = 30, 200, 3.0


def pairs(folder: Path, passes: int) -> list[tuple[Figures, Figures]]:
    """Under the lesson and without it, in turns. Raises BenchError."""
    crowd = gather(folder / "data", PEOPLE + CLASSES)
    found = []
    for number in range(passes):
        under = _talk(crowd, folder / f"under-{number}", is_taught=True)
        alone = _talk(crowd, folder / f"alone-{number}", is_taught=False)
        for name, figures in (("under the lesson", under), ("alone", alone)):
            said = f"p50 {figures.p50_ms:.1f} p99 {figures.p99_ms:.1f} ms, player {figures.own_share:.0%}"
            print(f"  chat {number} {name}: {said}", file=sys.stderr, flush=True)
        found.append((under, alone))
    return found


def _talk(crowd: Crowd, folder: Path, *, is_taught: bool) -> Figures:
    folder.mkdir()
    with _hub(crowd, folder) as server:
        origin = f"http://localhost:{server.port}"
        sayings = trace(PEOPLE, PER_SECOND, SECONDS + 3)

        def talk() -> Figures:
            return play([server], crowd.tongue(origin), PEOPLE, sayings, folder, seconds=SECONDS)

        if not is_taught:
            return talk()
        with school.playing(origin, crowd.room, crowd.tokens[PEOPLE:]):
            return talk()


@contextmanager
def _hub(crowd: Crowd, folder: Path) -> Iterator[Server]:
    port = free_port()
    environment = {
        "PORT": str(port), "DATA_DIR": str(crowd.copy_to(folder / "data")), "MEDIA_PORT": "0",
        "MEDIA_ADDRESSES": "127.0.0.1", "LOG_FORMAT": "json",
    }  # fmt: skip
    with running([str(Path(sys.executable).parent / "ribambelle"), "serve"], port, folder, environment) as server:
        yield server
