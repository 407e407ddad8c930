"""What every page needs to answer: the store, who is who, the rights, the words, the files and the clock."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from quart import Response, render_template, request
from structlog.typing import FilteringBoundLogger

from hub.keepers.profile import ProfileBook
from hub.keepers.reach import Reach
from hub.pages.assets import Assets
from hub.pages.languages import LANGUAGES, OWN_NAMES
from hub.pages.texts import Catalogues
from hub.pages.visitor import Visitor, meet
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.rights import Rights
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

    def now(self) -> Instant:
        """The moment of this request."""
        return Instant(self.clock())

    async def meet(self) -> Visitor:
        """Who asks for this page."""
        return await meet(request, self.store, self.directory, self.catalogues, await self.hub.look())

    async def page(self, template: str, visitor: Visitor, status: int = 200, **context: Any) -> Response:
        """A page in the visitor's language. Every template may use what is named here."""
        _, digest = self.catalogues.for_browser(visitor.language)
        html = await render_template(
            template,
            say=visitor.say,
            language=visitor.language,
            languages=[(each, OWN_NAMES[each]) for each in LANGUAGES],
            visitor=visitor,
            hub=await self.hub.look(),
            nonce=visitor.nonce,
            path=visitor.path,
            texts_url=f"/texts/{visitor.language}.ftl?v={digest}",
            now=self.now(),
            **context,
        )
        response = Response(html, status)
        response.headers["Vary"] = "Cookie, Accept-Language"
        return response
