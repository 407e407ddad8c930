"""The postal address of a class on its own page, and the sheet with those to which it writes: for teachers alone."""

from typing import Any, Final

from quart import Blueprint, Response, redirect, request

from hub.looking import log
from hub.looking.models import Sight
from hub.pages.exchanges import EXCHANGES, at_exchange
from hub.pages.house import House
from hub.pages.keeping import AtClass, at_class
from hub.pages.landing import CLASSES, class_url
from hub.parcels import addresses
from hub.people.rights import HubVerb
from rooms.errors import Refused

TYPED_CHARACTERS: Final = 2_000


class AddressViews:
    """`/classes/<class>/address` and `/exchanges/<exchange>/addresses`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("addresses", __name__)
        routes.get(f"{CLASSES}/<school_class>/address")(self.address)
        routes.post(f"{CLASSES}/<school_class>/address")(self.keep)
        routes.get(f"{EXCHANGES}/<exchange>/addresses")(self.sheet)
        return routes

    async def address(self, school_class: str) -> Any:
        """What stands there, to be changed."""
        here = await at_class(self._house, school_class, HubVerb.KEEP_ADDRESS)
        async with self._house.store.reading() as db:
            known = await addresses.addresses(db, [here.group.school_class])
        return await self._page(here, known.get(here.group.school_class, ""))

    async def keep(self, school_class: str) -> Any:
        """As it was typed, or none."""
        here = await at_class(self._house, school_class, HubVerb.KEEP_ADDRESS)
        typed = (await request.form).get("address", "")
        try:
            async with self._house.store.writing() as db:
                await addresses.keep(db, here.group.school_class, typed, self._house.now())
        except Refused:
            return await self._page(here, typed[:TYPED_CHARACTERS], is_wrong=True)
        return redirect(class_url(here.group.school_class), 303)

    async def sheet(self, exchange: str) -> Any:
        """To print: whom one's class writes to. Each class whose address is shown finds a line about it."""
        here, board = await at_exchange(self._house, exchange, HubVerb.SEE_ADDRESSES)
        partners = {each.school_class for each in here.classes}
        receivers = [each.receiver for each in board.given_by(here.ours.school_class) if each.receiver in partners]
        own = here.ours.school_class
        async with self._house.store.writing() as db:  # what cannot be written down is not shown
            known = await addresses.addresses(db, [*receivers, own])
            for each in sorted(known.keys() - {own}):
                await log.note(
                    db, school_class=each, person=here.actor.person, sight=Sight.ADDRESS, now=self._house.now()
                )
        return await self._house.page(
            "addresses.html", here.visitor, here=here, board=board, known=known,
            receivers=[board.by_class(each) for each in receivers],
        )  # fmt: skip

    async def _page(self, here: AtClass, typed: str, *, is_wrong: bool = False) -> Response:
        return await self._house.page(
            "class_address.html", here.visitor, 422 if is_wrong else 200, here=here, typed=typed, is_wrong=is_wrong,
            most_lines=addresses.MOST_LINES,
        )  # fmt: skip
