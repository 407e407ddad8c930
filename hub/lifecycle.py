"""In which order the parts of a hub start and stop, in one place; a stop never takes longer than the drain."""

import asyncio
import contextlib
import errno
import fcntl
import os
import resource
import signal
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from structlog.typing import FilteringBoundLogger

from hub.keeper import StartError

MANY_FILES = 65_536

DRAIN_SECONDS = 5.0
"""A stop takes at most this long; what hangs after that is left behind, and the process ends."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something that is started and stopped. `start` may raise StartError; `stop` runs only if it had started."""

    name: str
    start: Callable[[], Awaitable[None]]
    stop: Callable[[], Awaitable[None]]


@contextlib.asynccontextmanager
async def running(parts: list[Part], journal: FilteringBoundLogger) -> AsyncIterator[None]:
    """All parts started, in order; on the way out stopped in reverse, together within DRAIN_SECONDS."""
    started: list[Part] = []
    try:
        for part in parts:
            await part.start()
            started.append(part)
        yield
    finally:
        deadline = asyncio.get_running_loop().time() + DRAIN_SECONDS
        for part in reversed(started):
            await _stop(part, deadline, journal)


async def _stop(part: Part, deadline: float, journal: FilteringBoundLogger) -> None:
    """One part's trouble keeps none of the others from being stopped."""
    try:
        async with asyncio.timeout_at(deadline):
            await part.stop()
    except TimeoutError:
        journal.warning("left behind", part=part.name, seconds=DRAIN_SECONDS)
    except Exception:
        journal.exception("could not stop", part=part.name)


def task_part(name: str, work: Callable[[], Awaitable[None]], journal: FilteringBoundLogger) -> Part:
    """A part that is one long task: cancelled at the stop; its failure is told and does not take the hub along."""
    tasks: list[asyncio.Task[None]] = []

    async def guarded() -> None:
        try:
            await work()
        except Exception:
            journal.exception("gave up", part=name)

    async def start() -> None:
        tasks.append(asyncio.get_running_loop().create_task(guarded(), name=name))

    async def stop() -> None:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    return Part(name, start, stop)


def on_signals(stop: Callable[[], None]) -> None:
    """SIGINT and SIGTERM call `stop`; the second one ends the process at once."""
    loop = asyncio.get_running_loop()
    heard = 0

    def hear(number: int) -> None:
        nonlocal heard
        heard += 1
        if heard > 1:
            os._exit(128 + number)
        stop()

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, hear, number)


def run_on_best_loop(main: Coroutine[Any, Any, None]) -> None:
    """On the loop whose sockets take the direct lane, with uvloop inside where there is one."""
    from signaling.socket import tap  # not before it is needed: the other commands answer at once

    allow_many_connections()
    with asyncio.Runner(loop_factory=tap.new_loop) as runner:
        runner.run(main)


def allow_many_connections() -> None:
    """Every connection is an open file, and many systems give a program only 1,024 unless it asks for more."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = MANY_FILES if hard == resource.RLIM_INFINITY else min(MANY_FILES, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        with contextlib.suppress(OSError, ValueError):  # then it stays as it was
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def listen(host: str, port: int, setting: str = "PORT", *, is_shared: bool = False) -> socket.socket:
    """The listening socket. Raises StartError where the port or the address cannot be had; it names the `setting`.

    `is_shared`: our other workers listen at the same port, and the kernel says who hears whom.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # a restart must not wait for TIME_WAIT
    if is_shared:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    try:
        listening.bind((host, port))
        listening.listen(1_024)
    except OSError as no:
        listening.close()
        raise not_bound(no, setting, host, port) from None
    listening.setblocking(False)
    return listening


def not_bound(no: OSError, setting: str, host: str, port: int) -> StartError:
    """Why we did not get a port, and which other one to try."""
    other = str({"PORT": 8_123, "LMTP_PORT": 2_424}.get(setting, 9_123))
    if no.errno == errno.EADDRINUSE:
        return StartError("port-taken", port=str(port), setting=setting, other=other)
    if no.errno in (errno.EACCES, errno.EPERM):
        return StartError("port-forbidden", port=str(port), setting=setting, other=other)
    return StartError("address-unusable", host=host, port=str(port), why=str(no.strerror))


@contextlib.contextmanager
def data_directory(path: Path) -> Iterator[Path]:
    """The hub's directory, made for its user only and held by one hub at a time. Raises StartError."""
    try:
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = os.open(path / "hub.lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as no:
        raise StartError("data-dir-unwritable", path=str(path), why=str(no.strerror)) from None
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)  # let go by the kernel, also after kill -9
    except OSError:
        os.close(lock)
        raise StartError("data-dir-held", path=str(path)) from None
    try:
        yield path
    finally:
        os.close(lock)
