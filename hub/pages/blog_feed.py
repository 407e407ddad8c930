"""“Hear what is written”: the page that gives a teacher an address for their feed reader, and what is read there."""

import time
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, Final

from quart import Blueprint, Response, abort, redirect, render_template, request

from hub.pages import cookies
from hub.pages.feeds import ASKED, FEEDS
from hub.pages.house import House
from hub.pages.landing import entry_url
from hub.pages.languages import LANGUAGES, supported
from hub.pages.texts import Speech
from hub.pages.visitor import Visitor
from hub.people.rights import HubVerb
from hub.writings import feed
from rooms.ids import PersonId
from rooms.rights import Place
from signaling.socket.budget import Bucket
from signaling.socket.recent import Recent, network

PAGE: Final = "/me/blog-feed"


class BlogFeedViews:
    """`/me/blog-feed` and `/feeds/<secret>.atom`."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._asked: Recent[str, Bucket] = Recent(lambda: Bucket(*ASKED))

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("blog-feed", __name__)
        routes.get(PAGE)(self.page)
        routes.post(PAGE)(self.give)
        routes.post(f"{PAGE}/end")(self.end)
        routes.get(f"{FEEDS}<secret>.atom")(self.feed)
        return routes

    async def feed(self, secret: str) -> Any:
        """Atom (RFC 4287); 304 where nothing is new. No cookie counts here, the secret alone."""
        if not self._asked.of(network(cookies.client_address(request))).take(time.monotonic()):
            return Response("", 429, headers={"Retry-After": "600"})
        async with self._house.store.reading() as db:
            found = await feed.rings(db, secret, self._house.now())
        if found is None:
            abort(404)
        say = Speech(self._house.catalogues, supported(found.language) or LANGUAGES[0])
        url = self._house.reach.url
        body = await render_template("blog_feed_atom.html", say=say, found=found, url=url, moment=_moment)
        response = Response(body, mimetype="application/atom+xml")
        response.headers["Cache-Control"] = "private, no-cache"
        response.set_etag(sha256(body.encode()).hexdigest()[:32])
        return await response.make_conditional(request)

    async def page(self) -> Any:
        """Whether there is an address, and since when."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        return await self._shown(visitor, self._own(visitor))

    async def give(self) -> Any:
        """A new address, shown on the answer and never again; the one before ends."""
        visitor = await self._house.meet()
        person = self._own(visitor)
        async with self._house.store.writing() as db:
            secret = await feed.give(db, person, visitor.language, self._house.now())
        return await self._shown(visitor, person, f"{self._house.reach.url}{FEEDS}{secret}.atom")

    async def end(self) -> Any:
        """No address any more."""
        person = self._own(await self._house.meet())
        async with self._house.store.writing() as db:
            await feed.take_away(db, person)
        return redirect(PAGE, 303)

    def _own(self, visitor: Visitor) -> PersonId:
        """To everybody but teachers the page does not exist."""
        actor = visitor.actor
        if actor is None or not self._house.rights.may(actor, HubVerb.KEEP_OWN_FEED, Place(owner=actor.person)):
            abort(404)
        return actor.person

    async def _shown(self, visitor: Visitor, person: PersonId, address: str = "") -> Response:
        async with self._house.store.reading() as db:
            since = await feed.given_at(db, person)
        status = 201 if address else 200
        return await self._house.page(
            "blog_feed.html", visitor, status, since=since, address=address, reach=self._house.reach
        )


def _moment(at: int) -> str:
    """As Atom writes it (RFC 3339)."""
    return datetime.fromtimestamp(at // 1000, UTC).isoformat()
