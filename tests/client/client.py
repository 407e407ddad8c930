"""A client of the live room, written from docs/protocol.md alone: keeps coming back, and keeps its word.

It holds every channel by number and epoch, reads what is missing, and sends what was not answered again under the same
op_id. Tests, scenarios, faults and benchmarks use it; nothing in it imports the server.
"""

import asyncio
import contextlib
import random
from collections import Counter
from collections.abc import Callable
from typing import Any, Self

from tests.client.channel_copy import ChannelCopy
from tests.client.outbox import Outbox, Parcel
from tests.client.sign_in import Login
from tests.client.wire import Lost, Wire

RETURN_SECONDS = (0.0, 1.0)
"""After a loss a client waits so long, at random; each failed try doubles it, up to `MAX_RETURN_SECONDS`."""

MAX_RETURN_SECONDS = 5.0
_STILL_SECONDS = 0.25

Acknowledged = Callable[[str, str, dict[str, Any]], None]
"""(channel, epoch, entry): an own command was committed."""


class Client:
    """Somebody in a room. Use it as a context; it comes and goes by itself until it is left."""

    def __init__(self, login: Login, *, room: str = "", on_acknowledged: Acknowledged | None = None) -> None:
        self.login = login
        self.room = room or login.room
        self.copies: dict[str, ChannelCopy] = {}
        self.welcome: dict[str, Any] | None = None
        self.presence: dict[str, Any] | None = None
        self.heard: Counter[str] = Counter()
        self.refusals: Counter[str] = Counter()
        self.losses: list[int] = []
        self.outbox = Outbox()
        self.is_inside = False
        self._is_called = False  # the door has opened: come in
        self._on_acknowledged = on_acknowledged
        self._wire: Wire | None = None
        self._changed = asyncio.Event()
        self._reading: dict[str, float] = {}
        self._task: asyncio.Task[None] | None = None
        self._is_wanted = True

    async def __aenter__(self) -> Self:
        self.start()
        await self.until(lambda: self.is_inside)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.leave()

    def start(self) -> None:
        """Begin to come in."""
        self._task = asyncio.get_running_loop().create_task(self._keep_coming())

    async def leave(self) -> None:
        """Go out for good."""
        self._is_wanted = False
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    # --- what one does ---

    def ask(self, channel: str, command: dict[str, Any]) -> Parcel:
        """A command into the outbox; its `answer` is its entry, whenever that comes."""
        parcel = self.outbox.add(channel, command)
        self._changed.set()
        return parcel

    async def say(self, text: str) -> dict[str, Any]:
        """Say something and wait until it is committed. Raises Refusal."""
        return await self.ask("chat", {"kind": "say", "text": text}).answer

    async def send(self, event: str, payload: dict[str, Any]) -> None:
        """Any message, as it is; nothing happens while we are away."""
        if self._wire is not None:
            with contextlib.suppress(Lost):
                await self._wire.send(event, payload)

    async def until(self, is_so: Callable[[], bool], seconds: float = 60.0) -> None:
        """Wait until something is so. Raises TimeoutError, and what ended this client for good."""
        async with asyncio.timeout(seconds):
            while not is_so():
                if self._task is not None and self._task.done():
                    self._task.result()
                    raise Lost
                await self._next_change()

    def copy(self, channel: str) -> ChannelCopy:
        """What is here of a channel."""
        return self.copies.setdefault(channel, ChannelCopy())

    @property
    def is_level(self) -> bool:
        """Whether nothing of ours waits for an answer and nothing that we have heard of is missing."""
        copies = self.copies.values()
        return self.is_inside and not self.outbox.parcels and all(copy.missing_from is None for copy in copies)

    # --- coming and going ---

    async def _keep_coming(self) -> None:
        pause = random.uniform(*RETURN_SECONDS) if self.losses else 0.0
        failures = 0
        while self._is_wanted:
            await asyncio.sleep(pause)
            try:
                async with Wire(self.login) as wire:
                    self._wire = wire
                    await self._enter(wire)
                    await self._be_inside(wire)
            except Lost as lost:
                failures = 0 if self.is_inside else failures + 1
                self.losses.append(lost.code)
            finally:
                self._wire = None
                self.is_inside = False
                self.outbox.lost()
                self._reading.clear()
                self._changed.set()
            longest = min(MAX_RETURN_SECONDS, RETURN_SECONDS[1] * 2 ** min(failures, 8))
            pause = random.uniform(RETURN_SECONDS[0], longest)

    async def _enter(self, wire: Wire) -> None:
        self._is_called = False
        since = {}
        for name, copy in self.copies.items():
            copy.is_asked = True
            if copy.epoch:
                since[name] = copy.since
        await wire.send("enter", {"room": self.room, "since": since})

    async def _be_inside(self, wire: Wire) -> None:
        sending = asyncio.get_running_loop().create_task(self._keep_sending(wire))
        try:
            while True:
                event, payload = await wire.receive()
                self.heard[event] += 1
                self._hear(event, payload)
                if self._is_called:
                    await self._enter(wire)
                self._changed.set()
        finally:
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)

    async def _keep_sending(self, wire: Wire) -> None:
        """What is due, and what is to be read; again at every change, and a few times a second."""
        loop = asyncio.get_running_loop()
        with contextlib.suppress(Lost):
            while True:
                if self.is_inside:
                    for parcel in self.outbox.due(loop.time()):
                        await wire.send("command", parcel.message)
                    for name, after in self._to_read(loop.time()):
                        await wire.send("read", {"channel": name, "after": after})
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(_STILL_SECONDS):  # `wait_for` may swallow a cancellation before 3.12
                        await self._next_change()

    def _to_read(self, now: float) -> list[tuple[str, int]]:
        """One question a channel at a time; without an answer it is asked again after two seconds."""
        found = []
        for name, copy in self.copies.items():
            after = copy.missing_from
            if after is not None and now - self._reading.get(name, -9.0) > 2.0:
                self._reading[name] = now
                found.append((name, after))
        return found

    async def _next_change(self) -> None:
        changed = self._changed
        await changed.wait()
        if changed is self._changed:
            self._changed = asyncio.Event()

    # --- what one hears ---

    def _hear(self, event: str, payload: Any) -> None:
        match event:
            case "welcome":
                self.welcome = payload
            case "presence":
                self.presence = payload
                self.is_inside = True
            case "waiting":
                self.is_inside = False
            case "come-in":
                self._is_called = True
            case "entries":
                self._take(payload)
            case "heads":
                for name, head in payload["channels"].items():
                    self.copy(name).hear_of(head["epoch"], head["seq"])
            case "refused":
                self._refused(payload)
            case _:
                pass

    def _take(self, batch: dict[str, Any]) -> None:
        name = batch["channel"]
        copy = self.copy(name)
        copy.take(batch)
        self._reading.pop(name, None)
        for entry in batch["entries"]:
            if self.welcome is None or entry["author"]["person"] != self.welcome["person"]:
                continue
            if self.outbox.settle(entry) is not None and self._on_acknowledged is not None:
                self._on_acknowledged(name, batch["epoch"], entry)

    def _refused(self, refusal: dict[str, Any]) -> None:
        self.refusals[refusal["code"]] += 1
        if refusal["code"] == "signed-out" or (refusal["event"] == "enter" and not refusal["retry"]):
            self._is_wanted = False
            raise PermissionError(refusal["code"])
        if refusal["event"] == "enter":
            raise Lost
        now = asyncio.get_running_loop().time()
        self.outbox.refuse(refusal, now, random.uniform(0.2, 0.8))
