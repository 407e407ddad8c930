"""“Who has looked”: what of a class's children was seen by whom, for the teachers of the class."""

from quart import Blueprint, Response
from sqlalchemy.ext.asyncio import AsyncSession

from hub.looking import log
from hub.looking.models import Sight
from hub.pages.classroom import InClass, come_in
from hub.pages.house import House
from hub.people.rights import HubVerb
from hub.store.tables import Instant


class LookingViews:
    """`/classes/<id>/looked`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("looking", __name__)
        routes.get("/classes/<school_class>/looked")(self.looked)
        return routes

    async def looked(self, school_class: str) -> Response:
        """The newest first."""
        here = await come_in(self._house, school_class, HubVerb.SEE_LOOKS)
        async with self._house.store.reading() as db:
            lines = await log.looks(db, here.group.school_class, self._house.now())
        return await self._house.page("looked.html", here.visitor, group=here.group, lines=lines)


async def note_look(house: House, here: InClass, sight: Sight) -> None:
    """Before anything is shown: what cannot be written down is not shown."""
    async with house.store.writing() as db:
        await look_in(db, here, sight, house.now())


async def look_in(db: AsyncSession, here: InClass, sight: Sight, now: Instant) -> None:
    """The same, within the transaction that makes what is shown."""
    await log.note(db, school_class=here.group.school_class, person=here.actor.person, sight=sight, now=now)
