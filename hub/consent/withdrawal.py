"""A consent to drawings that was taken back: all that the child drew and wrote goes from every room (ADR 6).

It goes at once, and once more a little later: by then every worker has heard that the child draws no more, and whatever
was on its way is written. The row says when that was done, so a hub that was killed in between goes on.
"""

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass

from sqlalchemy import select, update
from sqlalchemy.exc import SQLAlchemyError
from structlog.typing import FilteringBoundLogger

from hub.consent.ledger import Kind, Tag
from hub.consent.models import Consent
from hub.consent.queries import newest
from hub.people import pupils
from hub.people.erasure import Erase, empty_pupil, rooms_of
from hub.people.pupils import Pupil
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.channel import Channel, Unavailable, Unknown, kind_of
from rooms.events import ItemDrawn, MessageSaid
from rooms.ids import ClassId, PersonId, Seq

LOOK_EVERY_SECONDS = 20.0
SETTLED_AFTER = 30_000
"""Milliseconds: three heartbeats of a live room, which reads what it lacks even where the bus was away."""

HUB = PersonId("hub")
"""Who erased, where the teacher has left."""

_ENTRIES_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Traces:
    """What of one pupil stands in the rooms of its class."""

    lines: int = 0
    messages: int = 0

    def __add__(self, other: "Traces") -> "Traces":
        return Traces(self.lines + other.lines, self.messages + other.messages)

    def __bool__(self) -> bool:
        return self != Traces()


async def traces(store: Store, pupil: Pupil) -> Traces:
    """Counted in the log, also where their class has left. Raises what the log raises."""
    found = Traces()
    for room in await rooms_of(store, pupil.school_class):
        for name in await store.log.heads(room):
            after = Seq(0)
            while kind_of(name) != "floor":
                some = (await store.log.since(Channel(room, name), after, _ENTRIES_AT_ONCE))[1]
                if not some:
                    break
                theirs = [entry.event for entry in some if entry.author.person == pupil.person]
                found += Traces(
                    sum(isinstance(event, ItemDrawn) for event in theirs),
                    sum(isinstance(event, MessageSaid) for event in theirs),
                )
                after = some[-1].seq
    return found


async def hiding(store: Store, school_class: ClassId, withdrawn: Collection[Tag]) -> list[tuple[Pupil, Traces]]:
    """Of whom something stands in a room that goes with the consent to drawings. Raises what the log raises."""
    people = {tag.person for tag in withdrawn if tag.kind is Kind.DRAWING}
    if not people:
        return []
    async with store.reading() as db:
        theirs = [pupil for pupil in await pupils.pupils_of(db, school_class) if pupil.person in people]
    counted = [(pupil, await traces(store, pupil)) for pupil in theirs]
    return [(pupil, found) for pupil, found in counted if found]


class Withdrawals:
    """One worker's part in what has to go once more."""

    def __init__(self, store: Store, erase: Erase, clock: Callable[[], int], journal: FilteringBoundLogger) -> None:
        """`erase` empties all of one person in a room, for everybody who is in it as well."""
        self._store = store
        self._erase = erase
        self._clock = clock
        self._journal = journal

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                await self.look()
            except (SQLAlchemyError, OSError, Unavailable, Unknown) as no:
                self._journal.warning("withdrawal not done", why=type(no).__name__)
            await asyncio.sleep(LOOK_EVERY_SECONDS)

    async def look(self) -> None:
        """Whatever was taken back long enough ago. Raises what the log raises."""
        now = Instant(self._clock())
        waits = (Consent.kind == Kind.DRAWING, Consent.is_given.is_(False), Consent.emptied_at.is_(None))
        async with self._store.reading() as db:
            due = list(await db.scalars(select(Consent).where(*waits, Consent.entered_at <= now - SETTLED_AFTER)))
        for each in due:
            async with self._store.reading() as db:
                pupil = await pupils.find(db, each.person_id)
                last = {} if pupil is None else (await newest(db, pupil.school_class))[pupil.person]
            is_still_so = Kind.DRAWING in last and last[Kind.DRAWING].version == each.version
            if pupil is not None and is_still_so:
                await empty_pupil(self._store, self._erase, pupil, each.entered_by or HUB, now)
            mine = (Consent.person_id == each.person_id, Consent.kind == each.kind, Consent.version == each.version)
            async with self._store.writing() as db:
                await db.execute(update(Consent).where(*mine).values(emptied_at=now))
