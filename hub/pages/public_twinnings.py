"""A twinning's page for everybody, at `/p/…`, and the ticks of its teachers that open and close it."""

from dataclasses import replace
from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.pages.house import House
from hub.pages.landing import twinning_url
from hub.pages.twinnings import names
from hub.people.rights import HubVerb
from hub.twinnings import publishing
from hub.twinnings.queries import outline
from rooms.ids import TwinningId

_SLUG_TYPED = 64


class PublicTwinningViews:
    """`/p/<slug>` and `/twinnings/<id>/public`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("public_twinnings", __name__)
        routes.get("/p/<slug>")(self.page)
        routes.post("/twinnings/<twinning>/public")(self.agree)
        return routes

    async def page(self, slug: str) -> Response:
        """Readable without a login; not there where a class does not agree, or no longer."""
        visitor = await self._house.meet()
        if len(slug) > _SLUG_TYPED or not slug.isascii() or not slug.isprintable():
            abort(404)
        async with self._house.store.reading() as db:
            found = await publishing.public_page(db, slug)
        if found is None:
            abort(404)
        response = await self._house.page(
            "public_twinning.html",
            visitor,
            card=found.card,
            classes=found.classes,
            is_findable=found.is_findable,
            **names(visitor.say),
        )
        if not found.is_findable:
            response.headers["X-Robots-Tag"] = "noindex"
        return response

    async def agree(self, twinning: str) -> Any:
        """The tick of the reader's class."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            abort(404)
        async with self._house.store.reading() as db:
            found = await outline(db, TwinningId(twinning))
        ours = None if found is None else visitor.actor.at(found[1]).school_class
        if found is None or ours is None:
            abort(404)
        if not self._house.rights.may(visitor.actor, HubVerb.AGREE_TO_PUBLIC, replace(found[1], school_class=ours)):
            abort(404)
        form = await request.form
        agrees, is_findable = form.get("agrees") == "yes", form.get("findable") == "yes"
        async with self._house.store.writing() as db:
            await publishing.agree(db, twinning=found[0].id, school_class=ours, agrees=agrees, is_findable=is_findable)
        return redirect(f"{twinning_url(found[0].id)}#public", 303)
