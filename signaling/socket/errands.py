"""Errands: small work that nobody waits for; each has an owner, and one that breaks is a line in the journal."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from structlog.typing import FilteringBoundLogger


class Errands:
    """Those of one owner; `failed` is what the journal says of one that broke."""

    def __init__(self, journal: FilteringBoundLogger, failed: str) -> None:
        self._journal = journal
        self._failed = failed
        self._running: set[asyncio.Task[None]] = set()

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        """Begin it now."""
        task: asyncio.Task[None] = asyncio.get_running_loop().create_task(self._tried(work))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def stop(self) -> None:
        """Let nothing be half done."""
        await asyncio.gather(*self._running, return_exceptions=True)

    def cancel(self) -> None:
        """Let it be: whoever needs it asks again."""
        for task in self._running:
            task.cancel()

    async def _tried(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except Exception as broken:
            self._journal.warning(self._failed, why=repr(broken))
