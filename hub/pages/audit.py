"""The audit log for the keeper: who changed what and when, and whether the log is whole."""

from typing import Any, Final

from quart import Blueprint, abort, redirect, request

from hub.audit import queries
from hub.pages.house import House
from hub.pages.landing import entry_url
from hub.people.rights import HubVerb
from rooms.rights import Place

PAGE: Final = "/hub/audit"


class AuditViews:
    """`/hub/audit`, a hundred lines at a time."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("audit", __name__)
        routes.get(PAGE)(self.page)
        return routes

    async def page(self) -> Any:
        """The newest lines, or those before a number."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        if not self._house.rights.may(visitor.actor, HubVerb.READ_AUDIT, Place()):
            abort(404)
        asked = request.args.get("before", "")
        before = int(asked) if asked.isascii() and asked.isdecimal() and len(asked) < 10 else None
        async with self._house.store.reading() as db:
            lines = await queries.newest(db, before=before)
            broken = await queries.first_broken(db)
        older = lines[-1].line.number if len(lines) == queries.AT_ONCE and lines[-1].line.number > 1 else None
        return await self._house.page("audit.html", visitor, lines=lines, broken=broken, older=older, before=before)
