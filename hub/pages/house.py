"""What every page needs to answer: the store, who is who, the rights, the words, the files and the clock."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from quart import Response, render_template, request, stream_template
from structlog.typing import FilteringBoundLogger

from hub.audit.witness import Deed, about_to
from hub.keepers.profile import ProfileBook
from hub.keepers.reach import Reach
from hub.kits.shelf import Shelf
from hub.pages.assets import Assets
from hub.pages.guard import SAFE_METHODS
from hub.pages.languages import LANGUAGES, OWN_NAMES
from hub.pages.navigation import PLACES, current
from hub.pages.texts import Catalogues
from hub.pages.visitor import Visitor, meet
from hub.people.rights import HubVerb
from hub.safety.reports import count_open
from hub.store.store import Store
from hub.store.tables import Instant
from hub.unread.marks import Unread, unread_of
from rooms.channel import Unavailable
from rooms.rights import Place, Rights
from signaling.ports import Directory


@dataclass(frozen=True, slots=True)
class House:
    """Given to every group of views. `clock` tells milliseconds since 1970 (UTC)."""

    store: Store
    directory: Directory
    rights: Rights
    catalogues: Catalogues
    assets: Assets
    clock: Callable[[], int]
    journal: FilteringBoundLogger
    hub: ProfileBook
    reach: Reach
    kits: Shelf

    def now(self) -> Instant:
        """The moment of this request."""
        return Instant(self.clock())

    async def meet(self) -> Visitor:
        """Who asks for this page; what they change is witnessed."""
        about_to(None)
        visitor = await meet(request, self.store, self.directory, self.catalogues, await self.hub.look())
        if visitor.actor is not None and request.method not in SAFE_METHODS:
            about_to(Deed(visitor.actor, request.endpoint or "", request.path, self.now()))
        return visitor

    async def page(self, template: str, visitor: Visitor, status: int = 200, **context: Any) -> Response:
        """A page in the visitor's language."""
        html = await render_template(template, **await self._words(visitor), **context)
        return _varied(Response(html, status))

    async def stream(self, template: str, visitor: Visitor, **context: Any) -> Response:
        """A long page, sent while it is made, however long that takes; the context may hold async iterators."""
        response = _varied(Response(await stream_template(template, **await self._words(visitor), **context)))
        response.timeout = None
        return response

    async def _words(self, visitor: Visitor) -> dict[str, Any]:
        """What every template may use."""
        _, digest = self.catalogues.for_browser(visitor.language)
        return {
            "say": visitor.say,
            "language": visitor.language,
            "languages": [(each, OWN_NAMES[each]) for each in LANGUAGES],
            "own_name": OWN_NAMES[visitor.language],
            "visitor": visitor,
            "hub": await self.hub.look(),
            "nonce": visitor.nonce,
            "path": visitor.path,
            "places": PLACES.get(visitor.actor.role, ()) if visitor.actor else (),
            "current": current,
            "texts_url": f"/texts/{visitor.language}.ftl?v={digest}",
            "now": self.now(),
            "unread": await self.unread(visitor),
            "reported": await self._reported(visitor),
        }

    async def _reported(self, visitor: Visitor) -> int:
        """How many reports wait for the visitor, as a teacher."""
        actor = visitor.actor
        if actor is None or not self.rights.may(actor, HubVerb.SEE_REPORTS, Place(owner=actor.person)):
            return 0
        async with self.store.reading() as db:
            return await count_open(db, actor.classes, self.now())

    async def unread(self, visitor: Visitor) -> Unread:
        """What is new in the visitor's rooms; nothing where their log cannot be read: the page still can."""
        if visitor.actor is None:
            return Unread()
        try:
            async with self.store.reading() as db:
                return await unread_of(db, self.store.log, self.rights, visitor.actor)
        except Unavailable as away:
            self.journal.warning("nobody knows what is new", why=repr(away))
            return Unread()


def _varied(response: Response) -> Response:
    response.headers["Vary"] = "Cookie, Accept-Language"
    return response
