"""“Letterbox”: the e-mail addresses of a class, who may write there, and what came; for its teachers alone."""

from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.letterbox import actions, queries
from hub.letterbox.actions import SenderProblem, SenderRefused
from hub.letterbox.models import KEPT_MS
from hub.letterbox.parts import most_bytes, ours
from hub.pages.house import House
from hub.pages.keeping import AtClass, at_class
from hub.pages.landing import CLASSES
from hub.people.rights import HubVerb
from hub.settings import Settings
from rooms.ids import TwinningId

_TYPED_CHARACTERS = 300


class LetterboxViews:
    """`/classes/<class>/letterbox`."""

    def __init__(self, house: House, settings: Settings) -> None:
        self._house = house
        self._hub = ours(settings)
        self._most_mb = most_bytes(settings) * 5 // 7 >> 20

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("letterbox", __name__)
        routes.get(f"{CLASSES}/<school_class>/letterbox")(self.all)
        routes.post(f"{CLASSES}/<school_class>/letterbox/senders")(self.add)
        routes.post(f"{CLASSES}/<school_class>/letterbox/senders/remove")(self.remove)
        routes.post(f"{CLASSES}/<school_class>/letterbox/<twinning>")(self.open)
        routes.post(f"{CLASSES}/<school_class>/letterbox/<twinning>/close")(self.close)
        return routes

    async def all(self, school_class: str) -> Any:
        """The address in each twinning."""
        return await self._page(await at_class(self._house, school_class, HubVerb.KEEP_LETTERBOX))

    async def open(self, school_class: str, twinning: str) -> Any:
        """A new address; an older one takes no letters any more."""
        here = await self._at_box(school_class, twinning)
        async with self._house.store.writing() as db:
            await actions.open_box(db, TwinningId(twinning), here.group.school_class, self._house.now())
        return redirect(_url(here) + f"#box-{twinning}", 303)

    async def close(self, school_class: str, twinning: str) -> Any:
        """No address any more."""
        here = await self._at_box(school_class, twinning)
        async with self._house.store.writing() as db:
            await actions.close_box(db, TwinningId(twinning), here.group.school_class)
        return redirect(_url(here) + f"#box-{twinning}", 303)

    async def add(self, school_class: str) -> Any:
        """Somebody more may write."""
        here = await at_class(self._house, school_class, HubVerb.KEEP_LETTERBOX)
        typed = (await request.form).get("email", "")
        try:
            async with self._house.store.writing() as db:
                await actions.add_sender(
                    db, here.group.school_class, typed, here.actor.person, self._house.now(),
                    is_ours=self._hub.is_ours(typed),
                )  # fmt: skip
        except SenderRefused as no:
            return await self._page(here, typed[:_TYPED_CHARACTERS], no.problem)
        return redirect(_url(here) + "#senders", 303)

    async def remove(self, school_class: str) -> Any:
        """Somebody less."""
        here = await at_class(self._house, school_class, HubVerb.KEEP_LETTERBOX)
        async with self._house.store.writing() as db:
            await actions.remove_sender(db, here.group.school_class, (await request.form).get("key", ""))
        return redirect(_url(here) + "#senders", 303)

    async def _at_box(self, school_class: str, twinning: str) -> AtClass:
        here = await at_class(self._house, school_class, HubVerb.KEEP_LETTERBOX)
        async with self._house.store.reading() as db:
            boxes = await queries.boxes_of(db, here.group.school_class)
        if not self._hub.domain or twinning not in {each.twinning for each in boxes}:
            abort(404)
        return here

    async def _page(self, here: AtClass, typed: str = "", problem: SenderProblem | None = None) -> Response:
        async with self._house.store.reading() as db:
            boxes = await queries.boxes_of(db, here.group.school_class)
            senders = await queries.senders_of(db, here.group.school_class)
            came = await queries.came_to(db, here.group.school_class)
        return await self._house.page(
            "letterbox.html", here.visitor, 200 if problem is None else 422, here=here, boxes=boxes, senders=senders,
            came=came, domain=self._hub.domain, typed=typed, problem=problem, most_mb=self._most_mb,
            kept_days=KEPT_MS // 86_400_000,
        )  # fmt: skip


def _url(here: AtClass) -> str:
    return f"{CLASSES}/{here.group.school_class}/letterbox"
