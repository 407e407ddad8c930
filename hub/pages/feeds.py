"""Lessons in one's own calendar program: the page that gives an address, and the address itself."""

import time
from hashlib import sha256
from typing import Any, Final

from quart import Blueprint, Response, abort, redirect, request

from hub.feeds import actions, almanac, queries
from hub.feeds.actions import Owner
from hub.pages import cookies
from hub.pages.house import House
from hub.pages.landing import entry_url
from hub.pages.languages import LANGUAGES, supported
from hub.pages.texts import Speech
from hub.pages.visitor import Visitor
from hub.people.rights import HubVerb
from hub.schools.models import SchoolClass
from rooms.ids import ClassId
from rooms.rights import Actor, Place
from signaling.socket.budget import Bucket
from signaling.socket.recent import Recent, network

FEEDS: Final = "/feeds/"
PAGE: Final = "/me/feeds"

ASKED: Final = (0.5, 300.0)
"""From one network: a second, and at once. A staff room full of programs that ask once an hour is far below."""


class FeedViews:
    """`/me/feeds` and `/feeds/<secret>.ics`."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._asked: Recent[str, Bucket] = Recent(lambda: Bucket(*ASKED))

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("feeds", __name__)
        routes.get(PAGE)(self.page)
        routes.post(PAGE)(self.give)
        routes.post(f"{PAGE}/end")(self.end)
        routes.get(f"{FEEDS}<secret>.ics")(self.feed)
        return routes

    async def feed(self, secret: str) -> Any:
        """What a calendar program reads; 304 where nothing is new. No cookie counts here, the secret alone."""
        if not self._asked.of(network(cookies.client_address(request))).take(time.monotonic()):
            return Response("", 429, headers={"Retry-After": "600"})
        async with self._house.store.reading() as db:
            found = await queries.feed(db, secret, self._house.now())
        if found is None:
            abort(404)
        words = Speech(self._house.catalogues, supported(found.language) or LANGUAGES[0], found.time_zone)
        body = almanac.whole(found, words, self._house.reach.url)
        response = Response(body, mimetype="text/calendar")
        response.headers["Content-Disposition"] = 'inline; filename="lessons.ics"'
        response.headers["Cache-Control"] = "private, no-cache"
        response.set_etag(sha256(body).hexdigest()[:32])
        return await response.make_conditional(request)

    async def page(self) -> Any:
        """For which lessons there is an address, and since when."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        self._check(visitor.actor, Owner(visitor.actor.person))
        return await self._shown(visitor, visitor.actor)

    async def give(self) -> Any:
        """A new address, shown on the answer and never again; the one before ends."""
        visitor, actor, owner = await self._asker()
        async with self._house.store.writing() as db:
            secret = await actions.give(db, owner, visitor.language, self._house.now())
        return await self._shown(visitor, actor, owner, f"{self._house.reach.url}{FEEDS}{secret}.ics")

    async def end(self) -> Any:
        """No address any more."""
        _, _, owner = await self._asker()
        async with self._house.store.writing() as db:
            await actions.take_away(db, owner)
        return redirect(PAGE, 303)

    async def _asker(self) -> tuple[Visitor, Actor, Owner]:
        visitor = await self._house.meet()
        if visitor.actor is None:
            abort(404)
        school_class = (await request.form).get("class", "")
        owner = Owner(school_class=ClassId(school_class)) if school_class else Owner(visitor.actor.person)
        self._check(visitor.actor, owner)
        return visitor, visitor.actor, owner

    async def _shown(self, visitor: Visitor, actor: Actor, given: Owner | None = None, address: str = "") -> Response:
        async with self._house.store.reading() as db:
            own = await queries.given_at(db, Owner(actor.person))
            classes = [
                (school_class, await queries.given_at(db, Owner(school_class=school_class.id)))
                for each in sorted(actor.classes)
                if (school_class := await db.get(SchoolClass, each)) is not None
            ]
        return await self._house.page(
            "feeds.html",
            visitor,
            status=201 if address else 200,
            own=own,
            classes=classes,
            given=given,
            address=address,
            subscribed=address.replace("https://", "webcal://").replace("http://", "webcal://"),
            reach=self._house.reach,
        )

    def _check(self, actor: Actor, owner: Owner) -> None:
        """To everybody else the page does not exist."""
        place = Place(owner=owner.person, school_class=owner.school_class)
        verb = HubVerb.KEEP_CLASS_FEED if owner.school_class else HubVerb.KEEP_OWN_FEED
        if not self._house.rights.may(actor, verb, place):
            abort(404)
