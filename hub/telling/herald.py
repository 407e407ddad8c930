"""The herald: every worker looks now and then what teachers should be told; the post lets each thing go once."""

import asyncio
from collections.abc import Callable

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession
from structlog.typing import FilteringBoundLogger

from hub.people.rights import HUB_ROWS
from hub.people.teaching import TeachingChanged
from hub.safety.reports import ReportsChanged
from hub.sessions.actions import LessonChanged
from hub.store.store import Store
from hub.store.tables import Instant
from hub.telling import colleagues, digest, lessons, proposals, reports, twinnings
from hub.telling.lessons import Sheet
from hub.twinnings.news import TwinningChanged
from hub.unread.marks import Unread, unread_of
from rooms.channel import Unavailable
from rooms.rights import Actor, Rights

LOOK_EVERY_SECONDS = 60.0
DIGEST_EVERY = 30 * 60_000
SETTLE_SECONDS = 5.0
"""A change is rarely alone: a series is many, and whoever proposes often corrects at once."""


class Herald:
    """One worker's part."""

    def __init__(self, store: Store, sheet: Sheet, clock: Callable[[], int], journal: FilteringBoundLogger) -> None:
        self._store = store
        self._rights = Rights().with_rows(HUB_ROWS)
        self._sheet = sheet
        self._clock = clock
        self._journal = journal
        self._news = asyncio.Event()
        self._digested_at = 0
        for kind in (LessonChanged, TwinningChanged, TeachingChanged, ReportsChanged):
            store.changes.listen(kind, lambda change: self._news.set())

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                await self.look()
            except (SQLAlchemyError, Unavailable, OSError) as no:
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
            asked, happened, came, reported = (
                await proposals.due(db, now),
                await twinnings.due(db, now),
                await colleagues.due(db, now),
                await reports.due(db, now),
            )
        async with self._store.writing() as db:
            await lessons.tell_changes(db, changed, self._sheet, now)
            await lessons.remind(db, self._sheet, now)
            for proposal in asked:
                await proposals.tell(db, proposal, self._sheet, now)
            for happening in happened:
                await twinnings.tell(db, happening, self._sheet, now)
            for arrival in came:
                await colleagues.tell(db, arrival, self._sheet, now)
            for report in reported:
                await reports.tell(db, report, self._sheet, now)
        if now - self._digested_at >= DIGEST_EVERY:
            self._digested_at = now
            await self._tell_news(now)

    async def _tell_news(self, now: Instant) -> None:
        """One transaction for each: a long list of teachers holds nobody up."""
        async with self._store.reading() as db:
            readers = await digest.readers(db)
        for reader in readers:
            async with self._store.writing() as db:
                await digest.tell(db, reader, self._sheet, now, self._unread, log=self._store.log)

    async def _unread(self, db: AsyncSession, actor: Actor, since: Instant) -> Unread:
        return await unread_of(db, self._store.log, self._rights, actor, since)
