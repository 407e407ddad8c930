"""“Tablets of my class”: a teacher lets one in by a QR code, gives it another, or takes it away."""

import time
from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.pages.codes import hub_url, picture_of
from hub.pages.house import House
from hub.pages.landing import entry_url
from hub.pages.visitor import Visitor
from hub.people import tablets
from hub.people.rights import HubVerb
from hub.people.tablets import NewCode, NoRoom, Tablet
from rooms.ids import ClassId, PersonId
from rooms.rights import Actor, Place
from signaling.socket.budget import Bucket
from signaling.socket.recent import Recent

TABLETS = "/tablets"

CODES_MADE = (0.2, 60.0)
"""Codes for one teacher: a second, and at once: a whole class in one go, and then one every five seconds."""


class TabletViews:
    """`/tablets` and what is done to each of them."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._made: Recent[PersonId, Bucket] = Recent(lambda: Bucket(*CODES_MADE))

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("tablets", __name__)
        routes.get(TABLETS)(self.tablets)
        routes.post(TABLETS)(self.add)
        routes.post(f"{TABLETS}/<tablet>/code")(self.renew)
        routes.post(f"{TABLETS}/<tablet>/remove")(self.remove)
        return routes

    async def tablets(self) -> Any:
        """Those of the teacher's class, and when each was last in."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        return await self._page(visitor, self._class_of(visitor.actor))

    async def add(self) -> Response:
        """One more, with its code."""
        visitor, actor = await self._teacher()
        school_class = self._class_of(actor)
        if not self._spend(actor):
            return await self._page(visitor, school_class, status=429)
        try:
            async with self._house.store.writing() as db:
                new = await tablets.add(
                    db,
                    school_class=school_class,
                    name_of=lambda number: visitor.say("tablet-name", number=str(number)),
                    language=visitor.language,
                    now=self._house.now(),
                )
        except NoRoom:
            return await self._page(visitor, school_class, status=409)
        return await self._code(visitor, new)

    async def renew(self, tablet: str) -> Response:
        """Another code; whoever came in by the old one is out."""
        visitor, actor = await self._teacher()
        if not self._spend(actor):
            return await self._page(visitor, self._class_of(actor), status=429)
        async with self._house.store.writing() as db:
            found = self._own(actor, await tablets.find(db, PersonId(tablet)))
            new = await tablets.renew(db, found, self._house.now())
        return await self._code(visitor, new)

    async def remove(self, tablet: str) -> Any:
        """It is out at once; what it drew stays."""
        _, actor = await self._teacher()
        async with self._house.store.writing() as db:
            found = self._own(actor, await tablets.find(db, PersonId(tablet)))
            await tablets.remove(db, found, self._house.now())
        return redirect(TABLETS, 303)

    async def _teacher(self) -> tuple[Visitor, Actor]:
        visitor = await self._house.meet()
        if visitor.actor is None:
            abort(404)
        self._class_of(visitor.actor)
        return visitor, visitor.actor

    def _class_of(self, actor: Actor) -> ClassId:
        """The class whose tablets these are. To everybody but its teachers the page does not exist."""
        place = Place(school_class=actor.school_class)
        if actor.school_class is None or not self._house.rights.may(actor, HubVerb.KEEP_TABLETS, place):
            abort(404)
        return actor.school_class

    def _own(self, actor: Actor, found: Tablet | None) -> Tablet:
        """One of another class looks like one that does not exist."""
        if found is None:
            abort(404)
        if not self._house.rights.may(actor, HubVerb.KEEP_TABLETS, Place(school_class=found.school_class)):
            abort(404)
        return found

    def _spend(self, actor: Actor) -> bool:
        return self._made.of(actor.person).take(time.monotonic())

    async def _page(self, visitor: Visitor, school_class: ClassId, status: int = 200) -> Response:
        async with self._house.store.reading() as db:
            lines = await tablets.tablets_of(db, school_class)
        response = await self._house.page(
            "tablets.html", visitor, status=status, tablets=lines, most=tablets.MOST, is_hasty=status == 429
        )
        if status == 429:
            response.headers["Retry-After"] = str(round(1 / CODES_MADE[0]))
        return response

    async def _code(self, visitor: Visitor, new: NewCode) -> Response:
        """The secret cannot be read again: so it stands on the answer itself, which nobody stores."""
        url = hub_url(self._house.reach)
        link = f"{url}/enter#{new.secret}&to=live"
        return await self._house.page(
            "tablet_code.html",
            visitor,
            status=201,
            name=new.name,
            secret=new.secret,
            link=link,
            picture=picture_of(link),
            hub_url=url,
            reach=self._house.reach,
        )
