"""Letters from one worker to another over the bus: told and forgotten, or answered within a time."""

import asyncio
import itertools
from collections.abc import Awaitable, Callable

import msgspec
from structlog.typing import FilteringBoundLogger

from signaling.bus.bus import Bus
from signaling.bus.reading import strict
from signaling.bus.roster import WorkerId

MAX_LETTERS = 1_000
"""Letters that may wait to be dealt with; further ones are dropped, and who asked hears nothing in time."""

_TOPIC = "mail"

Answer = Callable[[WorkerId, bytes], Awaitable[bytes | None]]
"""Deals with a letter from a worker; what it gives goes back to whoever asked. It must not raise."""


class _Envelope(msgspec.Struct, frozen=True):
    sender: WorkerId
    body: bytes
    call: int = 0
    is_reply: bool = False


_encoder = msgspec.msgpack.Encoder()
_read = strict(msgspec.msgpack.Decoder(_Envelope).decode)


class Mail:
    """One worker's letter box. Letters are dealt with one after the other, in the order in which they came."""

    def __init__(self, me: WorkerId, bus: Bus, answer: Answer, journal: FilteringBoundLogger) -> None:
        self._me = me
        self._bus = bus
        self._answer = answer
        self._journal = journal
        self._numbers = itertools.count(1)
        self._asked: dict[int, asyncio.Future[bytes]] = {}
        self._letters: asyncio.Queue[_Envelope] = asyncio.Queue(MAX_LETTERS)
        self._task: asyncio.Task[None] | None = None
        bus.subscribe(f"{_TOPIC}:{me}", self._hear)

    def start(self) -> None:
        """Begin to deal with letters."""
        self._task = asyncio.get_running_loop().create_task(self._deal())

    async def stop(self) -> None:
        """Deal with no more."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def tell(self, worker: WorkerId, body: bytes) -> None:
        """Send, and expect nothing."""
        self._send(worker, _Envelope(self._me, body))

    async def ask(self, worker: WorkerId, body: bytes, seconds: float) -> bytes:
        """The answer. Raises TimeoutError."""
        number = next(self._numbers)
        answered = self._asked[number] = asyncio.get_running_loop().create_future()
        self._send(worker, _Envelope(self._me, body, number))
        try:
            return await asyncio.wait_for(answered, seconds)
        finally:
            del self._asked[number]

    def _send(self, worker: WorkerId, envelope: _Envelope) -> None:
        self._bus.publish(f"{_TOPIC}:{worker}", _encoder.encode(envelope))

    def _hear(self, topic: str, payload: bytes) -> None:
        del topic
        try:
            envelope = _read(payload)
        except msgspec.MsgspecError:
            self._journal.warning("a letter of another version on the bus")
            return
        if envelope.is_reply:
            asked = self._asked.get(envelope.call)
            if asked is not None and not asked.done():
                asked.set_result(envelope.body)
            return
        try:
            self._letters.put_nowait(envelope)
        except asyncio.QueueFull:
            self._journal.warning("too many letters")

    async def _deal(self) -> None:
        while True:
            envelope = await self._letters.get()
            try:
                reply = await self._answer(envelope.sender, envelope.body)
            except Exception:
                self._journal.exception("a letter was not dealt with")
                continue
            if envelope.call and reply is not None:
                self._send(envelope.sender, _Envelope(self._me, reply, envelope.call, is_reply=True))
