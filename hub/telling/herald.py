"""The herald: every worker looks now and then what teachers should be told; the post lets each thing go once."""

import asyncio
from collections.abc import Callable

from sqlalchemy.exc import SQLAlchemyError
from structlog.typing import FilteringBoundLogger

from hub.sessions.actions import LessonChanged
from hub.store.store import Store
from hub.store.tables import Instant
from hub.telling import lessons
from hub.telling.lessons import Sheet

LOOK_EVERY_SECONDS = 60.0
SETTLE_SECONDS = 5.0
"""A change is rarely alone: a series is many, and whoever proposes often corrects at once."""


class Herald:
    """One worker's part."""

    def __init__(self, store: Store, sheet: Sheet, clock: Callable[[], int], journal: FilteringBoundLogger) -> None:
        self._store = store
        self._sheet = sheet
        self._clock = clock
        self._journal = journal
        self._news = asyncio.Event()
        store.changes.listen(LessonChanged, lambda change: self._news.set())

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                await self.look()
            except (SQLAlchemyError, OSError) as no:
                self._journal.warning("nobody is told", why=type(no).__name__)
            try:
                async with asyncio.timeout(LOOK_EVERY_SECONDS):
                    await self._news.wait()
                await asyncio.sleep(SETTLE_SECONDS)
            except TimeoutError:
                pass

    async def look(self) -> None:
        """Put into the post what is due."""
        self._news.clear()
        now = Instant(self._clock())
        async with self._store.reading() as db:
            changed = await lessons.changed_lessons(db, now)
        async with self._store.writing() as db:
            await lessons.tell_changes(db, changed, self._sheet, now)
            await lessons.remind(db, self._sheet, now)
