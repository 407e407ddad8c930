"""A teacher taps the three pictures of one pupil, for a child who cannot choose alone, or chose and forgot."""

from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.pages.classroom import InClass, come_in
from hub.pages.house import House
from hub.pages.pictures import tapped_in
from hub.pages.pupils import pupils_url
from hub.people import pictures, pupils
from hub.people.pictures import LENGTH, PICTURES
from hub.people.pupils import Pupil
from hub.people.rights import HubVerb
from rooms.ids import PersonId


class PupilPictureViews:
    """`/classes/<id>/pupils/<id>/pictures`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("pupil_pictures", __name__)
        page = "/classes/<school_class>/pupils/<pupil>/pictures"
        routes.get(page)(self.grid)
        routes.post(page)(self.tap)
        return routes

    async def grid(self, school_class: str, pupil: str) -> Response:
        """All twelve, none tapped yet."""
        here, found = await self._one(school_class, pupil)
        return await self._page(here, found, [])

    async def tap(self, school_class: str, pupil: str) -> Any:
        """One more picture; after the last one a yes keeps them, and those before are good no longer."""
        here, found = await self._one(school_class, pupil)
        form = await request.form
        tapped = tapped_in(form)
        if not pictures.is_whole(tapped) or "yes" not in form:
            return await self._page(here, found, tapped)
        hashed = await pictures.hashed({found.person: tapped})
        async with self._house.store.writing() as db:
            await pictures.keep(db, hashed)
        return redirect(pupils_url(here.group.school_class), 303)

    async def _one(self, school_class: str, pupil: str) -> tuple[InClass, Pupil]:
        here = await come_in(self._house, school_class, HubVerb.KEEP_PUPILS)
        async with self._house.store.reading() as db:
            found = await pupils.find(db, PersonId(pupil))
        if found is None or found.school_class != here.group.school_class:
            abort(404)
        return here, found

    async def _page(self, here: InClass, found: Pupil, tapped: list[int]) -> Response:
        return await self._house.page(
            "pupil_pictures.html",
            here.visitor,
            group=here.group,
            pupil=found,
            pictures=list(enumerate(PICTURES)),
            tapped=tapped,
            needed=LENGTH,
        )
