"""A crowd and what it says: the same trace for every server, played by a small C program on a core of its own."""

import json
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.compiled import compiled
from tests.bench.processes import BenchError, Server, cores, pinned

WARM_SECONDS = 1.0
_SOURCE = Path(__file__).with_name("player.c")
_TEXT = "the angle of this triangle is half of that one because both chords are equal so " * 8
STAMP = "#T" + "0" * 16


@dataclass(frozen=True, slots=True)
class Saying:
    """Who says what, and when (microseconds after the start); the text begins with a stamp that the player sets."""

    who: int
    at: int
    op_id: str
    text: str


@dataclass(frozen=True, slots=True)
class Tongue:
    """How one server is spoken to: the request, what to wait for and reply until one is inside, and a saying."""

    target: str
    headers: Callable[[int], Sequence[str]]
    steps: Callable[[int], Sequence[tuple[str, str]]]
    say: Callable[[Saying], str]


@dataclass(frozen=True, slots=True)
class Figures:
    """What one run gave."""

    deliveries: int
    seconds: float
    cpu_seconds: float
    memory_bytes: int
    p50_ms: float
    p99_ms: float
    own_share: float

    @property
    def cpu_us(self) -> float:
        """The server's CPU time for each delivery, in microseconds."""
        return 1e6 * self.cpu_seconds / self.deliveries if self.deliveries else float("inf")


def trace(people: int, per_second: float, seconds: float, characters: int = 80) -> list[Saying]:
    """An even stream of sayings from everybody in turn."""
    return [
        Saying(
            who=number * 7 % people,
            at=round(number * 1e6 / per_second),
            op_id=f"saying-{number:08}",
            text=f"{STAMP} {_TEXT[number % 60 :][:characters].strip()}",
        )
        for number in range(round(per_second * seconds))
    ]


def play(
    servers: Sequence[Server], tongue: Tongue, people: int, sayings: Sequence[Saying], folder: Path, *,
    seconds: float, window: int = 0, is_tls: bool = False, is_deflate: bool = False,
) -> Figures:  # fmt: skip
    """Let `people` clients come in, spread over the servers, and measure while they talk. Raises BenchError."""
    plan = folder / "plan"
    plan.write_text("\n".join(_lines([server.port for server in servers], tongue, people, sayings)) + "\n")
    flags = [str(window), str(int(is_tls)), str(int(is_deflate))]
    player = subprocess.Popen(
        pinned(cores()[1], [str(_built()), str(plan), str(WARM_SECONDS), str(seconds), *flags]),
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        if player.stdout is None or player.stdout.readline().strip() != "begin":
            raise BenchError(f"the crowd could not come in:\n{''.join(server.said() for server in servers)}")
        before = sum(server.cpu_seconds() for server in servers)
        line = player.stdout.readline()
        spent = sum(server.cpu_seconds() for server in servers) - before
        memory = sum(server.memory_bytes() for server in servers)
    finally:
        player.wait(150)
    told = json.loads(line.removeprefix("end "))
    if told["dead"]:
        raise BenchError(
            f"{told['dead']} of {people} clients were lost:\n{''.join(server.said() for server in servers)}"
        )
    return Figures(
        deliveries=told["deliveries"],
        seconds=told["seconds"],
        cpu_seconds=spent,
        memory_bytes=memory,
        p50_ms=told["p50_ms"],
        p99_ms=told["p99_ms"],
        own_share=told["own_share"],
    )


def _lines(ports: Sequence[int], tongue: Tongue, people: int, sayings: Sequence[Saying]) -> list[str]:
    lines = []
    for number in range(people):
        headers = "|".join(tongue.headers(number))
        lines.append(f"client\t{ports[number % len(ports)]}\t{tongue.target}\t{headers}")
        lines += [f"step\t{expected}\t{reply}" for expected, reply in tongue.steps(number)]
    lines += [f"say\t{saying.who}\t{saying.at}\t{tongue.say(saying)}" for saying in sayings]
    return lines


def _built() -> Path:
    """The player. Raises BenchError with what to install."""
    return compiled(_SOURCE, ["-lssl", "-lcrypto"], "gcc libc6-dev libssl-dev")
