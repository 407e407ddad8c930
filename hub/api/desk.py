"""What every group of API views needs: the store, the rights, the clock, and the one way to write."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, cast

from quart import Response, request
from sqlalchemy.ext.asyncio import AsyncSession

from hub.api.caller import bearer
from hub.api.once import Work, once
from hub.api.problems import not_there
from hub.kits.shelf import Shelf
from hub.pages.languages import LANGUAGES, supported
from hub.pages.texts import Catalogues, Speech
from hub.people import teaching
from hub.people.rights import HubVerb
from hub.schools.details import ClassDetails, class_details
from hub.store.store import Store
from hub.store.tables import Instant
from hub.twinnings.models import Twinning
from hub.twinnings.queries import TwinningLine, outline, twinnings_of
from rooms.ids import ClassId, TwinningId
from rooms.rights import Actor, Place, Rights

BODY_BYTES: Final = 64 * 1024
FAR_AWAY: Final = Instant(7_258_118_400_000)
"""The year 2200: later than any lesson."""


@dataclass(frozen=True, slots=True)
class Desk:
    """`clock` tells milliseconds since 1970 (UTC); `url` is that of the hub, as people type it."""

    store: Store
    rights: Rights
    clock: Callable[[], int]
    catalogues: Catalogues
    kits: Shelf
    url: str

    def now(self) -> Instant:
        """The moment of this request."""
        return Instant(self.clock())

    def say(self) -> Speech:
        """The words of the pages, in the language of whoever the program acts for."""
        return Speech(self.catalogues, supported(bearer().language) or LANGUAGES[0])

    def allow(self, actor: Actor, verb: StrEnum, place: Place) -> None:
        """Ask the table of rights. Raises Problem: what may not be looks like what is not."""
        if not self.rights.may(actor, verb, place):
            raise not_there()

    async def group(self, db: AsyncSession, actor: Actor, school_class: str, verb: HubVerb) -> ClassDetails:
        """A class with which the actor may do `verb`. Raises Problem."""
        found = await class_details(db, ClassId(school_class), self.now())
        if found is None:
            raise not_there()
        self.allow(actor, verb, await teaching.place_of(db, actor.person, found.school_class))
        return found

    async def twinning(self, db: AsyncSession, actor: Actor, twinning: str, verb: HubVerb) -> tuple[Twinning, Place]:
        """A twinning with which the actor may do `verb`. Raises Problem."""
        found = await outline(db, TwinningId(twinning))
        if found is None:
            raise not_there()
        self.allow(actor, verb, found[1])
        return found

    async def place_of_twinning(self, db: AsyncSession, twinning: TwinningId) -> Place:
        """What the table of rights asks about it. Raises Problem."""
        found = await outline(db, twinning)
        if found is None:
            raise not_there()
        return found[1]

    async def twinnings(self, db: AsyncSession, actor: Actor, verb: HubVerb) -> list[TwinningLine]:
        """The twinnings of the actor's classes where they may do `verb`."""
        return [
            line
            for line in await twinnings_of(db, actor, self.now())
            if (found := await outline(db, line.twinning)) is not None and self.rights.may(actor, verb, found[1])
        ]

    async def write(self, work: Work, status: int = 200, *, unkept: str | None = None) -> Response:
        """Do `work` in one transaction, once for each key, and answer with what it gives.

        `unkept` is a field of that which is a secret: the same key again is answered with a null there.
        """
        body = cast(bytes, await request.get_data())
        asked = f"{request.method} {request.path}\n".encode() + body
        key = request.headers.get("Idempotency-Key")
        return await once(
            self.store,
            token=bearer().token,
            key=key,
            asked=asked,
            status=status,
            work=work,
            unkept=unkept,
            now=self.now(),
        )
