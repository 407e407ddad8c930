"""Classes that were deleted during a lesson leave their twinnings once it is over: every worker looks now and then."""

import asyncio
from collections.abc import Callable

from sqlalchemy.exc import SQLAlchemyError
from structlog.typing import FilteringBoundLogger

from hub.schools import life
from hub.store.store import Store
from hub.store.tables import Instant

LOOK_EVERY_SECONDS = 30.0


class Endings:
    """One worker's part."""

    def __init__(self, store: Store, clock: Callable[[], int], journal: FilteringBoundLogger) -> None:
        self._store = store
        self._clock = clock
        self._journal = journal

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                await self.look()
            except (SQLAlchemyError, OSError) as no:
                self._journal.warning("a class could not leave", why=type(no).__name__)
            await asyncio.sleep(LOOK_EVERY_SECONDS)

    async def look(self) -> None:
        """Nothing is written where nobody has to leave."""
        now = Instant(self._clock())
        async with self._store.reading() as db:
            waiting = await life.ended(db, now)
        if waiting:
            async with self._store.writing() as db:
                await life.settle(db, now)
