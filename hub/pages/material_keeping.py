"""What is decided about a material: shown, withdrawn, deleted by its class's teachers; reported by whoever sees it."""

from typing import Any

from quart import Blueprint, abort, redirect

from hub.materials import actions, reporting
from hub.materials.facts import MaterialRefused
from hub.pages.material_door import MaterialDoor, material_url, materials_url
from hub.people.rights import HubVerb
from hub.safety.reports import TooMany


class MaterialKeepingViews:
    """`/materials/<id>/show`, `/withdraw`, `/remove` and `/report`."""

    def __init__(self, door: MaterialDoor) -> None:
        self._door = door
        self._house = door.house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("material-keeping", __name__)
        routes.post("/materials/<material>/show")(self.show)
        routes.post("/materials/<material>/withdraw")(self.withdraw)
        routes.post("/materials/<material>/remove")(self.remove)
        routes.post("/materials/<material>/report")(self.report)
        return routes

    async def show(self, material: str) -> Any:
        """To the partners, from now on."""
        await self._door.own(material, HubVerb.KEEP_MATERIAL)
        try:
            async with self._house.store.writing() as db:
                await actions.show(db, material, self._house.now())
        except MaterialRefused as no:
            return redirect(f"{material_url(material)}?said={no.problem.value}", 303)
        return redirect(material_url(material), 303)

    async def withdraw(self, material: str) -> Any:
        """To nobody but the class's teachers, from now on."""
        await self._door.own(material, HubVerb.REMOVE_MATERIAL)
        async with self._house.store.writing() as db:
            await actions.withdraw(db, material)
        return redirect(material_url(material), 303)

    async def remove(self, material: str) -> Any:
        """For good, its files as well."""
        _, line = await self._door.own(material, HubVerb.REMOVE_MATERIAL)
        async with self._house.store.writing() as db:
            hashes = await actions.remove(db, material)
        await self._door.files.drop(hashes)
        return redirect(materials_url(line.twinning), 303)

    async def report(self, material: str) -> Any:
        """Tell the teachers of both classes."""
        reader, line = await self._door.material(material)
        if line.is_ours or not self._house.rights.may(reader.actor, HubVerb.REPORT, reader.home.place):
            abort(404)
        try:
            async with self._house.store.writing() as db:
                await reporting.report(db, reader.actor, reader.ours.school_class, material, self._house.now())
        except TooMany:
            abort(429)
        return redirect(f"{material_url(material)}?said=reported", 303)
