"""What pages are made of besides HTML: the built files, the catalogues for the browser, the icon."""

from quart import Blueprint, Response, abort, request

from hub.pages.house import House
from hub.pages.languages import LANGUAGES


class FileViews:
    """`/static/…`, `/texts/<language>.ftl` and `/favicon.ico`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("files", __name__)
        routes.get("/static/<path:path>")(self._house.assets.send)
        routes.get("/texts/<language>.ftl")(self.texts)
        routes.get("/favicon.ico")(self.favicon)
        return routes

    async def texts(self, language: str) -> Response:
        """The words of the live room, for ever under the digest that pages name."""
        if language not in LANGUAGES:
            abort(404)
        content, digest = self._house.catalogues.for_browser(language)
        response = Response(content, content_type="text/plain; charset=utf-8")
        response.set_etag(digest)
        is_named = request.args.get("v") == digest
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable" if is_named else "no-cache"
        await response.make_conditional(request)
        return response

    async def favicon(self) -> Response:
        """For browsers that ask without being told."""
        return await self._house.assets.send("favicon.svg")
