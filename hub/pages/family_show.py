"""The exhibition that a family's link opens: its pages and files, each asked of link and consents anew."""

import time
from typing import Final

from quart import Blueprint, Quart, Response, abort, redirect, request, send_file

from hub.capsules.section import Page
from hub.capsules.site import INDEX
from hub.capsules.source import Stores
from hub.consent.ledger import Audience
from hub.families.models import Part
from hub.families.queries import Invited, State, by_pass
from hub.families.showing import FILES, MUSIC, PAGE, SHOW, Exhibition, Hall, Reader
from hub.materials.models import MaterialFile
from hub.materials.queries import shown_in
from hub.music.queries import travelling
from hub.pages import cookies
from hub.pages.families import FamilyViews
from hub.pages.family_door import FAMILY, FamilyDoorViews, closed, stranger, unfound, wished
from hub.pages.house import House
from hub.pages.material_views import materials_of
from hub.pages.uploads import sealed
from hub.settings import Settings
from hub.uploads.vault import Vault
from signaling.socket.budget import Bucket
from signaling.socket.recent import Recent, network

LOOKED: Final = (40.0, 2_000.0)
"""Pages and files, from one address: a second, and at once; a school's parents' evening shares one."""

_POLICY: Final = (
    "default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'self'; font-src 'self' data:; "
    "script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_MOST_PAGES: Final = 1_000


class FamilyShowViews:
    """`/family/show` and what lies below it, and `/family/files`."""

    def __init__(self, house: House, hall: Hall) -> None:
        self._house = house
        self._hall = hall
        self._looked: Recent[str, Bucket] = Recent(lambda: Bucket(*LOOKED))

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("family_show", __name__)
        routes.get(SHOW)(self.hall)
        routes.get(f"{SHOW}/<section>")(self.first)
        routes.get(f"{SHOW}/<section>/<key>")(self.page)
        routes.get(f"{MUSIC}/<piece>")(self.music)
        routes.get(f"{FILES}/<material>/<role>/<int:number>")(self.file)
        return routes

    async def hall(self) -> Response:
        """What there is to see."""
        invited = await self._invited()
        if isinstance(invited, Response):
            return invited
        exhibition = await self._exhibition(invited)
        sections, coming = await exhibition.sections(), await exhibition.coming()
        index = Page(INDEX, "index.html", lambda _: invited.title)
        reader = await self._reader(invited)
        return self._sent(exhibition.render(index, None, sections, reader, coming=coming))

    async def first(self, section: str) -> Response:
        """All of one part."""
        return await self.page(section, "")

    async def page(self, section: str, key: str) -> Response:
        """One of it. What may not be seen looks like what is not there."""
        invited = await self._invited()
        if isinstance(invited, Response):
            return invited
        exhibition = await self._exhibition(invited)
        found = await exhibition.section(section)
        page = exhibition.page(found, key) if found is not None else None
        if found is None or page is None:
            abort(404)
        reader = await self._reader(invited)
        return self._sent(exhibition.render(page, found, [found], reader, number=_page_number(), at_once=PAGE))

    async def file(self, material: str, role: str, number: int) -> Response:
        """A picture, a sound or a film, as large as a screen; what was given lies elsewhere."""
        invited = await self._invited()
        if isinstance(invited, Response) or role not in ("whole", "small"):
            abort(404)
        async with self._house.store.reading() as db:
            shown = await shown_in(db, invited.twinning, self._house.now(), Audience.FAMILIES, only=material)
            found = await db.get(MaterialFile, (material, role, number)) if shown else None
            if found is not None and role == "whole" and found.mime.startswith("image/"):
                found = await db.get(MaterialFile, (material, "middle", number)) or found
        is_chosen = Part.MATERIALS in invited.parts or await (await self._exhibition(invited)).may_see(material)
        if found is None or not is_chosen:
            abort(404)
        try:
            path = self._hall.stores.materials.path(found.sha256)
            sent = await send_file(path, mimetype=found.mime, conditional=True)
        except FileNotFoundError:
            abort(404)
        return unfound(sealed(sent))

    async def music(self, piece: str) -> Response:
        """A piece to which the classes painted, where it may be given away."""
        invited = await self._invited()
        if isinstance(invited, Response) or Part.BOARDS not in invited.parts:
            abort(404)
        async with self._house.store.reading() as db:
            sound = await travelling(db, invited.twinning, piece)
        if sound is None:
            abort(404)
        try:
            path = self._hall.stores.uploads.path(sound.sha256)
            sent = await send_file(path, mimetype=sound.mime, conditional=True)
        except FileNotFoundError:
            abort(404)
        return unfound(sealed(sent))

    async def _invited(self) -> Invited | Response:
        """The link by which they came; or the way to the door, or the word that it has ended."""
        looked = self._looked.of(network(cookies.client_address(request)))
        if not looked.take(time.monotonic()):
            abort(429)
        token = cookies.family_pass(request)
        if token is None:
            wish = await wished()
            return unfound(redirect(f"{FAMILY}?lang={wish}" if wish else FAMILY, 303))  # type: ignore[arg-type]
        async with self._house.store.reading() as db:
            found = await by_pass(db, token, self._house.now())
        if found is None:
            response: Response = redirect(FAMILY, 303)  # type: ignore[assignment]
            cookies.forget_family_pass(response, request)
            return unfound(response)
        return found if found.state is State.OPEN else await closed(self._house, found)

    async def _exhibition(self, invited: Invited) -> Exhibition:
        found = await self._hall.exhibition(invited.twinning, invited.parts, self._house.now())
        if found is None:
            abort(404)
        return found

    async def _reader(self, invited: Invited) -> Reader:
        visitor = await stranger(self._house, invited.time_zone)
        return Reader(invited, visitor.say, await wished())

    def _sent(self, html: str) -> Response:
        response = Response(html)
        response.headers["Content-Security-Policy"] = _POLICY
        response.headers["Vary"] = "Cookie, Accept-Language"
        return unfound(response)


def _page_number() -> int:
    page = request.args.get("page", "")
    return min(max(1, int(page)), _MOST_PAGES) if page.isascii() and page.isdecimal() and len(page) < 5 else 1


def add_families(app: Quart, house: House, settings: Settings) -> None:
    """Serve the exhibition and what teachers do about it."""
    stores = Stores(house.store, house.kits, materials_of(settings, house.store), Vault(settings.data_dir))
    hall = Hall(stores, house.assets)
    app.register_blueprint(FamilyViews(house, hall).blueprint())
    app.register_blueprint(FamilyDoorViews(house).blueprint())
    app.register_blueprint(FamilyShowViews(house, hall).blueprint())
