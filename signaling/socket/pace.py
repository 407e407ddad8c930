"""How a crowd that comes at once is served: a few steps a turn of the loop, and one read for all who ask the same."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

AT_ONCE = 4
"""Steps (a chunk of a catch-up each, a millisecond or two) that one turn of the event loop may take."""

Key = TypeVar("Key")
Found = TypeVar("Found")


class Pace:
    """Whoever has a lot to do on the loop does it in steps, and waits for its turn before each."""

    def __init__(self, at_once: int = AT_ONCE) -> None:
        self._turns = asyncio.Semaphore(at_once)

    async def step(self) -> None:
        """Wait until there is room for one step more. First come, first served."""
        async with self._turns:
            await asyncio.sleep(0)


class JoinedReads(Generic[Key, Found]):
    """Many askers cost two reads at most: the one that runs, and one more that begins when it has ended.

    Nobody gets an answer that is older than their question.
    """

    def __init__(self, read: Callable[[Key], Awaitable[Found]]) -> None:
        self._read = read
        self._next: dict[Key, asyncio.Task[Found]] = {}
        self._running: dict[Key, asyncio.Task[Found]] = {}

    async def ask(self, key: Key) -> Found:
        """Raises what the read raises."""
        task = self._next.get(key)
        if task is None:
            before = self._running.get(key)
            task = self._next[key] = asyncio.get_running_loop().create_task(self._after(key, before))
        return await asyncio.shield(task)

    async def _after(self, key: Key, before: "asyncio.Task[Found] | None") -> Found:
        if before is not None:
            await asyncio.wait([before])
        task = self._running[key] = self._next.pop(key)
        try:
            return await self._read(key)
        finally:
            if self._running.get(key) is task:
                del self._running[key]
