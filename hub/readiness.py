"""Whether this worker should be given new work: ready, draining, or which part of it is away."""

import asyncio
import time
from dataclasses import dataclass, field

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from hub.store.store import Store
from signaling.bus.bus import Bus

PATIENCE_SECONDS = 2.0
FRESH_SECONDS = 1.0
"""Whoever asks more often hears the same again: the door is open to everybody, the database is not."""


@dataclass(slots=True)
class Readiness:
    """Asked by `/readyz`, told by the worker when it begins to drain."""

    store: Store
    bus: Bus
    is_draining: bool = False
    _has_database: bool = False
    _asked_at: float = float("-inf")
    _asking: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def look(self) -> tuple[str, list[str]]:
        """`ready`, `draining` or `unready`, and the parts that are away.

        A worker without its bus still writes and reads everything, only later: it stays ready.
        """
        has_database = await self._has_database_now()
        away = [part for part, is_here in (("database", has_database), ("bus", self.bus.is_healthy)) if not is_here]
        if self.is_draining:
            return "draining", away
        return "ready" if has_database else "unready", away

    async def _has_database_now(self) -> bool:
        async with self._asking:
            if time.monotonic() - self._asked_at > FRESH_SECONDS:
                self._has_database = await self._ask_database()
                self._asked_at = time.monotonic()
            return self._has_database

    async def _ask_database(self) -> bool:
        try:
            async with asyncio.timeout(PATIENCE_SECONDS), self.store.reading() as db:
                await db.execute(text("SELECT 1"))
        except (SQLAlchemyError, OSError, TimeoutError):
            return False
        return True
