"""Servers under test: started on a core of their own, their CPU time and memory read from the kernel, ended again."""

import contextlib
import functools
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

START_SECONDS = 60.0


class BenchError(Exception):
    """Why something could not be measured, in a sentence."""


def free_port() -> int:
    """A TCP port of this computer that nobody has."""
    with socket.create_server(("127.0.0.1", 0)) as asked:
        return int(asked.getsockname()[1])


_CAN_PIN = hasattr(os, "sched_setaffinity")  # Linux


@functools.cache
def _usable() -> tuple[int, ...]:
    """The cores that this process was given when it began."""
    return tuple(sorted(os.sched_getaffinity(0))) if _CAN_PIN else (0,)


def cores() -> tuple[str, str]:
    """The server's core and the load generator's: two of them where there are two."""
    return str(_usable()[0]), str(_usable()[-1])


def stay_on_the_loads_core() -> None:
    """This process, and what it starts without another word, leave the server's core alone."""
    _run_on(_usable()[-1:])


def take_every_core() -> None:
    """What this process starts from now on may run wherever there is room."""
    _run_on(_usable())


def _run_on(these: Sequence[int]) -> None:
    if _CAN_PIN:
        os.sched_setaffinity(0, set(these))


def pinned(core: str, command: Sequence[str]) -> list[str]:
    """The command on one core, where the computer can do that (Linux)."""
    can = _CAN_PIN and os.path.exists("/usr/bin/taskset")
    return ["taskset", "-c", core, *command] if can else list(command)


class Server:
    """A running server and its children."""

    def __init__(self, process: subprocess.Popen[bytes], port: int, log: Path) -> None:
        self._process = process
        self._log = log
        self.port = port

    @property
    def pids(self) -> list[int]:
        """The process and everything that it started."""
        found = [self._process.pid]
        for pid in found:
            with contextlib.suppress(OSError):
                for task in Path(f"/proc/{pid}/task").iterdir():
                    found.extend(map(int, (task / "children").read_text().split()))
        return found

    def cpu_seconds(self) -> float:
        """User and system time so far, to the nanosecond (schedstat), of all threads that still live."""
        return sum(_cpu_seconds(pid) for pid in self.pids)

    def memory_bytes(self) -> int:
        """Proportional set size: shared pages count once."""
        return sum(_memory_bytes(pid) for pid in self.pids)

    def said(self) -> str:
        """The end of what it told its log."""
        return self._log.read_text(errors="replace")[-2_000:]

    def wait_for_port(self) -> None:
        """Until it answers. Raises BenchError with the end of its log."""
        give_up = time.monotonic() + START_SECONDS
        while time.monotonic() < give_up:
            if self._process.poll() is not None:
                break
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
                return
            time.sleep(0.05)
        raise BenchError(f"a server did not start:\n{self.said()}")


@contextlib.contextmanager
def running(
    command: Sequence[str], port: int, folder: Path, environment: Mapping[str, str] | None = None
) -> Iterator[Server]:
    """A server on its core until the end of the block; what it says goes to a file in `folder`."""
    log = folder / f"server-{port}.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            pinned(cores()[0], command),
            stdout=out, stderr=out, start_new_session=True,
            env={**os.environ, **(environment or {})},
        )  # fmt: skip
    try:
        server = Server(process, port, log)
        server.wait_for_port()
        yield server
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(8)
        except subprocess.TimeoutExpired:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _cpu_seconds(pid: int) -> float:
    total = 0
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            with contextlib.suppress(OSError):
                total += int((task / "schedstat").read_text().split()[0])
    return total / 1e9


def _memory_bytes(pid: int) -> int:
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    return 0
