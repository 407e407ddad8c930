"""The shelf of ready-made projects and the page of each. Nothing personal is on them: everybody may read."""

from typing import Any, Final

from quart import Blueprint, abort

from hub.kits.kit import ANIMALS, PICTURES
from hub.pages.house import House
from rooms.rights import Role

KITS: Final = "/kits"


class KitViews:
    """`/kits` and `/kits/<kit>`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("kits", __name__)
        routes.get(KITS)(self.shelf)
        routes.get(f"{KITS}/<kit>")(self.kit)
        return routes

    async def shelf(self) -> Any:
        """All of them as covers of picture books."""
        visitor = await self._house.meet()
        covers = [(ready.kit, *ready.speak(visitor.language)) for ready in self._house.kits.kits().values()]
        return await self._house.page("kits.html", visitor, covers=covers, animals=ANIMALS, pictures=PICTURES)

    async def kit(self, kit: str) -> Any:
        """One, week by week and step by step."""
        visitor = await self._house.meet()
        ready = self._house.kits.kits().get(kit)
        if ready is None:
            abort(404)
        spoken, words = ready.speak(visitor.language)
        return await self._house.page(
            "kit.html",
            visitor,
            kit=ready.kit,
            words=words,
            spoken=spoken,
            animals=ANIMALS,
            pictures=PICTURES,
            may_start=visitor.actor is None or visitor.actor.role is Role.TEACHER,
        )
