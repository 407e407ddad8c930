"""The keeper's own projects: added by files, whole or not at all, and removed without touching what they began."""

import asyncio
from typing import Any, Final

from quart import Blueprint, Response, abort, redirect, request

from hub.kits.reading import MOST_FILES
from hub.kits.troubles import KitRefused, Trouble
from hub.pages.house import House
from hub.pages.landing import HUB, entry_url
from hub.pages.visitor import Visitor
from hub.people.rights import HubVerb
from rooms.rights import Actor, Place

KEEPING: Final = f"{HUB}/kits"
UPLOAD_BYTES: Final = 1024 * 1024


class KitKeepingViews:
    """`/hub/kits`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("kit-keeping", __name__)
        routes.get(KEEPING)(self.kits)
        routes.post(KEEPING)(self.add)
        routes.post(f"{KEEPING}/<kit>/remove")(self.remove)
        return routes

    async def kits(self) -> Any:
        """Those that were added here, and what is wrong with files that somebody laid there."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        self._check(visitor.actor)
        return await self._page(visitor)

    async def add(self) -> Any:
        """One from a zip, or from its files."""
        visitor = await self._keeper()
        request.max_content_length = UPLOAD_BYTES
        sent = (await request.files).getlist("files")[: MOST_FILES + 1]
        files = {each.filename.replace("\\", "/").rpartition("/")[2]: each.read() for each in sent if each.filename}
        if not files:
            return await self._page(visitor, message="kits-keep-empty", status=422)
        try:
            ready = await asyncio.to_thread(self._house.kits.add, files)
        except KitRefused as no:
            return await self._page(visitor, troubles=no.troubles, status=422)
        except OSError as no:
            self._house.journal.error("kit not kept", why=repr(no))
            return await self._page(visitor, message="kits-keep-unwritable", status=503)
        return await self._page(visitor, added=ready.speak(visitor.language)[1]("title"), status=201)

    async def remove(self, kit: str) -> Any:
        """It is off the shelf."""
        visitor = await self._keeper()
        try:
            was_there = await asyncio.to_thread(self._house.kits.remove, kit)
        except OSError as no:
            self._house.journal.error("kit not removed", why=repr(no))
            return await self._page(visitor, message="kits-keep-unwritable", status=503)
        if not was_there:
            abort(404)
        return redirect(KEEPING, 303)

    async def _keeper(self) -> Visitor:
        visitor = await self._house.meet()
        if visitor.actor is None:
            abort(404)
        self._check(visitor.actor)
        return visitor

    def _check(self, actor: Actor) -> None:
        if not self._house.rights.may(actor, HubVerb.KEEP_KITS, Place()):
            abort(404)

    async def _page(
        self,
        visitor: Visitor,
        *,
        troubles: tuple[Trouble, ...] = (),
        message: str = "",
        added: str = "",
        status: int = 200,
    ) -> Response:
        own = [
            (ready.kit, *ready.speak(visitor.language), sorted(ready.words))
            for ready in self._house.kits.kits().values()
            if ready.is_added
        ]
        return await self._house.page(
            "kit_keeping.html",
            visitor,
            status=status,
            own=own,
            troubles=troubles,
            broken=self._house.kits.troubles(),
            message=message,
            added=added,
        )
