"""The sender: every worker looks for letters that are due, takes one at a time, and hands it to the mail server."""

import asyncio
from collections.abc import Awaitable, Callable

from sqlalchemy.exc import SQLAlchemyError
from structlog.typing import FilteringBoundLogger

from hub.mail import Letter, Mail, MailFailed, MailProblem
from hub.post import delivery, mailboxes
from hub.post.folder import Folder
from hub.post.models import LetterWaiting, State
from hub.post.paper import Paper
from hub.post.queue import LetterQueued
from hub.store.store import Store
from hub.store.tables import Instant

LOOK_EVERY_SECONDS = 15.0
_HOUR = 3_600_000
_LATER = 10 * 60_000

SERVERS_TROUBLE = {
    MailProblem.AWAY, MailProblem.UNENCRYPTED, MailProblem.UNTRUSTED, MailProblem.LOGIN, MailProblem.SENDER
}  # fmt: skip
"""What would happen to the next letter as well: all of them wait for a while."""


class Sender:
    """One worker's part. Without a mail server letters become files, and the keeper hands them over."""

    def __init__(
        self,
        store: Store,
        paper: Paper,
        *,
        mail: Mail | None,
        folder: Folder,
        hub_name: Callable[[], Awaitable[str]],
        per_hour: int,
        clock: Callable[[], int],
        journal: FilteringBoundLogger,
    ) -> None:
        self._store = store
        self._paper = paper
        self._mail = mail
        self._folder = folder
        self._hub_name = hub_name
        self._per_hour = per_hour
        self._clock = clock
        self._journal = journal
        self._news = asyncio.Event()
        self._forgot_at = 0
        store.changes.listen(LetterQueued, lambda change: self._news.set())

    async def run(self) -> None:
        """Until cancelled: at once what is new, and what becomes due soon after."""
        while True:
            try:
                await self.deliver()
            except (SQLAlchemyError, OSError) as no:
                self._journal.warning("post is held up", why=type(no).__name__)
            try:
                async with asyncio.timeout(LOOK_EVERY_SECONDS):
                    await self._news.wait()
            except TimeoutError:
                pass

    async def deliver(self) -> int:
        """Send all that is due; how many letters went. It ends early where the server takes none."""
        self._news.clear()
        await self._forget_old()
        went = 0
        while row := await self._take():
            state = await self._hand_over(row)
            went += state in (State.SENT, State.IN_FOLDER)
            if state is None:
                break
        return went

    async def _take(self) -> LetterWaiting | None:
        now = self._now()
        async with self._store.writing() as db:
            if self._mail is not None and await delivery.sent_since(db, now - _HOUR) >= self._per_hour:
                return None
            return await delivery.take(db, now)

    async def _hand_over(self, row: LetterWaiting) -> State | None:
        """What became of it; None where the next one would fare no better."""
        async with self._store.reading() as db:
            is_wanted = await delivery.is_wanted(db, row, self._now())
            went = await delivery.sent_since(db, self._now() - _HOUR, row.address_digest)
        if not is_wanted:
            return await self._end(row, State.UNWANTED)
        if went >= delivery.PER_ADDRESS_AND_HOUR:
            async with self._store.writing() as db:
                await delivery.put_off(db, row.id, self._now() + _LATER)
            return State.WAITING
        hub = await self._hub_name()
        letter = await self._paper.finish(row, hub)
        try:
            return await self._send(row, letter, hub)
        except MailFailed as no:
            async with self._store.writing() as db:
                state = await delivery.fail(db, row, no, self._now())
            self._journal.warning("letter not taken", letter=row.id, kind=row.kind, problem=no.problem, now=state)
            return None if no.problem in SERVERS_TROUBLE else state

    async def _send(self, row: LetterWaiting, letter: Letter, hub: str) -> State:
        if self._mail is None:
            await self._folder.put(letter, hub, row.id)
            async with self._store.writing() as db:
                await delivery.lay_down(db, row.id)
            return State.IN_FOLDER
        await self._mail.send(letter, name=hub, id=row.id)
        async with self._store.writing() as db:
            await delivery.end(db, row.id, State.SENT, self._now())
            await mailboxes.mark_reached(db, row.address_digest)
        self._journal.info("letter sent", letter=row.id, kind=row.kind)
        return State.SENT

    async def _end(self, row: LetterWaiting, state: State) -> State:
        async with self._store.writing() as db:
            await delivery.end(db, row.id, state, self._now())
        return state

    async def _forget_old(self) -> None:
        """At most once an hour."""
        now = self._now()
        if now - self._forgot_at < _HOUR:
            return
        self._forgot_at = now
        async with self._store.writing() as db:
            gone = await delivery.forget_old(db, now)
        for id in gone:
            await self._folder.remove(id)

    def _now(self) -> Instant:
        return Instant(self._clock())
