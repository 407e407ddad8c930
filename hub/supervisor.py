"""Several workers behind one listening socket: started, replaced when they die, renewed one by one, drained at the end.

Each worker is a process of its own (`hub/supervised.py`), so that one that dies takes no other along. A worker has the
lowest free number; its ports are the first ones plus that number, so a renewal needs one port more than workers.
"""

import asyncio
import contextlib
import secrets
import signal
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

from structlog.typing import FilteringBoundLogger

from hub.https.ladder import Ladder
from hub.keeper import StartError
from hub.lifecycle import DRAIN_SECONDS, listen, on_signals
from hub.lifeline import MAX_LINE, Birth, birth_line, hear_worker
from hub.settings import Settings
from signaling.bus.roster import WorkerId

START_SECONDS = 60.0
"""A worker that is not ready by then is not coming."""

STABLE_SECONDS = 5.0
"""Who dies sooner died at its start: the next one is tried after a pause that grows."""

PAUSE_SECONDS = (0.5, 10.0)
MAX_FAILURES = 5
"""So many in a row without one worker alive, and the hub gives up with the last reason."""

INSIST_SECONDS = DRAIN_SECONDS + 3.0
"""A worker that was told to drain and has not ended by then is killed."""


@dataclass(eq=False)
class _Worker:
    """One process."""

    index: int
    name: WorkerId
    process: asyncio.subprocess.Process
    lifeline: asyncio.StreamWriter  # held open: the worker ends when it closes
    gone: asyncio.Event = field(default_factory=asyncio.Event)

    def tell(self, number: signal.Signals) -> None:
        """Send a signal, if there still is somebody to hear it."""
        with contextlib.suppress(ProcessLookupError):
            self.process.send_signal(number)


@dataclass(eq=False)
class _Place:
    """One of the N workers that there should always be."""

    worker: _Worker | None = None
    died: WorkerId | None = None
    """Who left this place without a goodbye; the next one takes up its work."""
    was_tried: asyncio.Event = field(default_factory=asyncio.Event)


async def serve(settings: Settings, journal: FilteringBoundLogger, ready: Callable[[str], None]) -> None:
    """Keep `settings.workers` of them running until SIGINT or SIGTERM; SIGHUP renews them. Raises StartError."""
    with listen(settings.host, settings.port) as listening:
        ladder = Ladder.climb(settings.listening_on(listening.getsockname()[1]))
        supervisor = Supervisor(ladder.settings, listening, journal)
        on_signals(supervisor.stop)
        asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, supervisor.renew)
        async with ladder.held(journal):
            await supervisor.run(lambda: ready(ladder.settings.url))


class Supervisor:
    """Owns the workers' processes."""

    def __init__(self, settings: Settings, listening: socket.socket, journal: FilteringBoundLogger) -> None:
        self._settings = settings
        self._listening = listening
        self._journal = journal
        self._alive: dict[int, _Worker] = {}
        self._taken: set[int] = set()  # numbers, from before their process exists until it is gone
        self._ready: set[_Worker] = set()
        self._failures = 0
        self._stopping = asyncio.Event()
        self._renewing = asyncio.Event()
        self._reapers: set[asyncio.Task[None]] = set()

    def stop(self) -> None:
        """Drain all workers and end."""
        self._stopping.set()

    def renew(self) -> None:
        """Replace all workers, one by one: each new one is ready before an old one drains."""
        self._renewing.set()

    async def run(self, ready: Callable[[], None]) -> None:
        """Until `stop`. The first worker starts alone, so that what keeps all of them from starting is told at once.

        Raises StartError where none can start, now or later.
        """
        keeping = asyncio.create_task(self._keep_all(ready))
        stopped = asyncio.create_task(self._stopping.wait())
        try:
            await asyncio.wait((keeping, stopped), return_when=asyncio.FIRST_COMPLETED)
            if keeping.done():
                keeping.result()
        finally:
            for task in (keeping, stopped):
                task.cancel()
            await asyncio.gather(keeping, stopped, return_exceptions=True)
            await self._end_all()

    async def _keep_all(self, ready: Callable[[], None]) -> None:
        places = [_Place() for _ in range(self._settings.workers)]
        places[0].worker = await self._start()
        tasks = [asyncio.create_task(self._keep(place)) for place in places]
        tasks.append(asyncio.create_task(self._renew_for_ever(places)))
        tasks.append(asyncio.create_task(_when_tried(places, ready)))
        try:
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _keep(self, place: _Place) -> None:
        """There is always a worker at this place. Raises StartError where the hub has to give up."""
        pause = 0.0
        while True:
            if place.worker is None:
                await asyncio.sleep(pause)
                try:
                    place.worker = await self._start(after=place.died)
                    place.died = None
                except StartError as no:
                    self._note_failure(no)
            place.was_tried.set()
            lived_seconds = 0.0
            if place.worker is not None:
                lived_seconds = await self._outlive(place)
            pause = 0.0 if lived_seconds > STABLE_SECONDS else min(max(2 * pause, PAUSE_SECONDS[0]), PAUSE_SECONDS[1])

    async def _outlive(self, place: _Place) -> float:
        """Wait until the worker of this place is gone and none has taken over; how long the last one lived."""
        loop = asyncio.get_running_loop()
        since = loop.time()
        while (worker := place.worker) is not None:
            since = loop.time()
            await worker.gone.wait()
            if place.worker is worker:
                self._journal.warning("a worker died", worker=worker.index, status=worker.process.returncode)
                place.worker, place.died = None, worker.name
        return loop.time() - since

    def _note_failure(self, no: StartError) -> None:
        self._failures += 1
        self._journal.warning("a worker did not start", why=no.id)
        if self._failures >= MAX_FAILURES and not self._ready:
            raise no

    async def _renew_for_ever(self, places: list[_Place]) -> None:
        while True:
            await self._renewing.wait()
            self._renewing.clear()
            self._journal.info("renewing the workers")
            for place in places:
                old = place.worker
                if old is None:
                    continue  # its place is being filled with a new one already
                try:
                    new = await self._start()
                except StartError as no:
                    self._journal.error("renewal given up: the workers stay as they are", why=no.id)
                    break
                if place.worker is old:
                    place.worker = new
                    await self._end(old)
                else:
                    await self._end(new)  # the old one died meanwhile, and its place is being filled
            else:
                self._journal.info("the workers are renewed")

    async def _start(self, after: WorkerId | None = None) -> _Worker:
        """A worker that is ready. Raises StartError."""
        worker, lines = await self._spawn(after)
        try:
            async with asyncio.timeout(START_SECONDS):
                no = hear_worker(await lines.readline())
        except (TimeoutError, OSError, ValueError):  # it said nothing, or nothing that we know
            no = StartError("worker-died")
        if no is not None:
            await self._end(worker)
            raise no
        self._failures = 0
        self._ready.add(worker)
        self._journal.info("a worker is ready", worker=worker.index, pid=worker.process.pid)
        return worker

    async def _spawn(self, after: WorkerId | None) -> tuple[_Worker, asyncio.StreamReader]:
        """Raises StartError where the computer has no room for another process: those that run must not end for it."""
        index = next(number for number in count() if number not in self._taken)
        self._taken.add(index)
        try:
            return await self._bear(index, after)
        except OSError as no:
            self._taken.discard(index)
            self._journal.error("no process for a worker", why=repr(no))
            raise StartError("worker-died") from no

    async def _bear(self, index: int, after: WorkerId | None) -> tuple[_Worker, asyncio.StreamReader]:
        name = WorkerId(secrets.token_hex(8))
        ours, theirs = socket.socketpair()
        ours.setblocking(False)
        with theirs, contextlib.ExitStack() as undo:
            undo.callback(ours.close)
            fds = (theirs.fileno(), self._listening.fileno())
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "hub.supervised", *map(str, fds),
                stdin=asyncio.subprocess.DEVNULL, pass_fds=fds,
                start_new_session=True,  # Ctrl+C is for the supervisor alone, which then drains them in order
            )  # fmt: skip
            reader, writer = await asyncio.open_unix_connection(sock=ours, limit=MAX_LINE)
            undo.pop_all()
        worker = self._alive[index] = _Worker(index, name, process, writer)
        reaper = asyncio.create_task(self._reap(worker))
        self._reapers.add(reaper)
        reaper.add_done_callback(self._reapers.discard)
        writer.write(birth_line(Birth(index, name, self._settings.of_worker(index), after)))
        return worker, reader

    async def _reap(self, worker: _Worker) -> None:
        await worker.process.wait()
        worker.lifeline.close()
        del self._alive[worker.index]
        self._taken.discard(worker.index)
        self._ready.discard(worker)
        worker.gone.set()

    async def _end(self, worker: _Worker) -> None:
        """Let it drain, and insist when it takes too long."""
        worker.tell(signal.SIGTERM)
        try:
            await asyncio.wait_for(worker.gone.wait(), INSIST_SECONDS)
        except TimeoutError:
            self._journal.warning("a worker had to be killed", worker=worker.index)
            worker.tell(signal.SIGKILL)
            await worker.gone.wait()

    async def _end_all(self) -> None:
        await asyncio.gather(*(self._end(worker) for worker in list(self._alive.values())))


async def _when_tried(places: list[_Place], ready: Callable[[], None]) -> None:
    for place in places:
        await place.was_tried.wait()
    ready()
