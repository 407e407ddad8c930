"""Which other workers there are: each says so every second, and who is silent for a few is forgotten."""

import asyncio
from collections.abc import Callable
from typing import NewType

from structlog.typing import FilteringBoundLogger

from signaling.bus.bus import Bus

WorkerId = NewType("WorkerId", str)
"""One start of one worker: random, never used again."""

BEAT_SECONDS = 1.0
LOST_SECONDS = 5.0
"""Silence of one worker while others are heard; the silence of the bus itself is nobody's fault."""

_HEALTH_SECONDS = 0.05
_TOPIC = "worker"
_HERE, _NEW, _LEAVING = b"=", b"+", b"-"
_MAX_ID = 64


class Roster:
    """The other workers, by hearing. A hub with one worker has an empty one."""

    def __init__(self, me: WorkerId, bus: Bus, journal: FilteringBoundLogger) -> None:
        self.me = me
        self._bus = bus
        self._journal = journal
        self._heard_at: dict[WorkerId, float] = {}
        self._after: WorkerId | None = None
        self._beaten_at = float("-inf")
        self._on_met: list[Callable[[WorkerId], None]] = []
        self._on_lost: list[Callable[[WorkerId], None]] = []
        self._task: asyncio.Task[None] | None = None
        bus.subscribe(_TOPIC, self._hear)
        bus.on_return(self._return)

    @property
    def others(self) -> frozenset[WorkerId]:
        """Who is there besides us, as far as we heard."""
        return frozenset(self._heard_at)

    @property
    def is_alone(self) -> bool:
        """Whether there is nobody to tell."""
        return not self._heard_at

    def when_met(self, met: Callable[[WorkerId], None]) -> None:
        """Call `met` for each worker that is heard for the first time, or again after it was lost."""
        self._on_met.append(met)

    def when_lost(self, lost: Callable[[WorkerId], None]) -> None:
        """Call `lost` for each worker that said goodbye or fell silent."""
        self._on_lost.append(lost)

    def start(self, after: WorkerId | None = None) -> None:
        """Begin to beat. `after`: a worker that is surely dead, which the others need not wait for."""
        self._after = after
        self._task = asyncio.get_running_loop().create_task(self._beat_for_ever())

    async def stop(self) -> None:
        """Say goodbye."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        self._bus.publish(_TOPIC, _LEAVING + self.me.encode())

    async def _beat_for_ever(self) -> None:
        # Who asks before being able to hear would miss the answers.
        while not self._bus.is_healthy:  # noqa: ASYNC110 - a bus tells its return, not its first arrival
            await asyncio.sleep(_HEALTH_SECONDS)
        if self._after is not None:
            self._bus.publish(_TOPIC, _LEAVING + self._after.encode())
        self._bus.publish(_TOPIC, _NEW + self.me.encode())
        while True:
            self._look(asyncio.get_running_loop().time())
            self._bus.publish(_TOPIC, _HERE + self.me.encode())
            await asyncio.sleep(BEAT_SECONDS)

    def _look(self, now: float) -> None:
        """Forget who is silent, unless we could not hear: the bus was away, or we ourselves were held up."""
        is_fair = self._bus.is_healthy and now - self._beaten_at < 2 * BEAT_SECONDS
        self._beaten_at = now
        for worker, heard_at in list(self._heard_at.items()):
            if not is_fair:
                self._heard_at[worker] = now
            elif now - heard_at > LOST_SECONDS:
                self._lose(worker, "silent")

    def _return(self) -> None:
        """The bus is back: everybody gets their time anew, and whoever is new to us answers."""
        now = asyncio.get_running_loop().time()
        self._heard_at = dict.fromkeys(self._heard_at, now)
        self._bus.publish(_TOPIC, _NEW + self.me.encode())

    def _hear(self, topic: str, payload: bytes) -> None:
        del topic
        what, name = payload[:1], payload[1:]
        if len(name) > _MAX_ID or not name.isalnum() or what not in (_HERE, _NEW, _LEAVING):
            return
        worker = WorkerId(name.decode())
        if worker == self.me:
            return
        if what == _LEAVING:
            self._lose(worker, "goodbye")
            return
        is_new = worker not in self._heard_at
        self._heard_at[worker] = asyncio.get_running_loop().time()
        if is_new:
            self._journal.info("another worker is here", other=worker)
            for met in self._on_met:
                met(worker)
        if what == _NEW:
            self._bus.publish(_TOPIC, _HERE + self.me.encode())

    def _lose(self, worker: WorkerId, why: str) -> None:
        if self._heard_at.pop(worker, None) is not None:
            self._journal.info("another worker is gone", other=worker, why=why)
            for lost in self._on_lost:
                lost(worker)
