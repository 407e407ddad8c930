"""Goes round all workers: each says over the bus how it is; who says nothing in time is named as silent."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from hub.vitals.signs import Signs
from signaling.bus.bus import Bus
from signaling.bus.roster import WorkerId

PATIENCE_SECONDS = 2.0

_ASK = "vitals-ask"
_TOLD = "vitals-told"

_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Signs)


@dataclass(frozen=True, slots=True)
class Round:
    """The workers that answered, the one that was asked first among them, and those that did not."""

    signs: tuple[Signs, ...]
    silent: frozenset[WorkerId] = frozenset()


class Rounds:
    """One worker's part: it answers the others, and asks them when its keeper wants to know."""

    def __init__(
        self, me: WorkerId, bus: Bus, others: Callable[[], frozenset[WorkerId]], read: Callable[[], Signs]
    ) -> None:
        """`others` are the workers that there should be besides this one; `read` is how this one is."""
        self._me = me
        self._bus = bus
        self._others = others
        self._read = read
        self._one_at_a_time = asyncio.Lock()
        self._heard: dict[WorkerId, Signs] = {}
        self._news = asyncio.Event()
        bus.subscribe(_ASK, self._on_asked)
        bus.subscribe(f"{_TOLD}:{me}", self._on_told)

    async def look(self) -> Round:
        """How everybody is now; in no more than PATIENCE_SECONDS and the round before."""
        async with self._one_at_a_time:
            awaited = self._others()
            self._heard.clear()
            if awaited:
                self._bus.publish(_ASK, self._me.encode())
                await self._wait_for(awaited)
            return Round((self._read(), *self._heard.values()), awaited - self._heard.keys())

    async def _wait_for(self, awaited: frozenset[WorkerId]) -> None:
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                while not awaited <= self._heard.keys():
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            pass  # the page says who is silent

    def _on_asked(self, topic: str, payload: bytes) -> None:
        del topic
        asker = payload.decode(errors="replace")
        if asker != self._me and asker.isalnum():
            self._bus.publish(f"{_TOLD}:{asker}", _encoder.encode(self._read()))

    def _on_told(self, topic: str, payload: bytes) -> None:
        del topic
        try:
            signs = _decoder.decode(payload)
        except msgspec.MsgspecError:
            return  # a worker of a version that says it otherwise: silent to us
        self._heard[signs.worker] = signs
        self._news.set()
