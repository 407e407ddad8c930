"""“Materials”: what the classes of a twinning made for each other, as a gallery, one by one, and as files."""

from dataclasses import asdict
from typing import Any, Final
from urllib.parse import urlencode

from quart import Blueprint, Response, abort, redirect, request, send_file

from hub.advent.queries import closed_door_of
from hub.letterbox.queries import sender_of
from hub.materials.models import Kind
from hub.materials.queries import Wanted, gallery, names_of, pupils_in
from hub.pages.landing import entry_url
from hub.pages.material_door import MaterialDoor, materials_url
from hub.pages.thread import thread
from hub.pages.uploads import sealed
from hub.pages.writing_door import WritingDoor
from hub.parcels.codes import read_code
from hub.people.rights import HubVerb
from hub.writings.actions import About
from hub.writings.queries import answer_with

QUERY_CHARACTERS: Final = 100
_MOST_PAGES: Final = 1_000


class MaterialViews:
    """`/twinnings/<id>/materials`, `/materials/<id>` and its files."""

    def __init__(self, door: MaterialDoor) -> None:
        self._door = door
        self._house = door.house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("materials", __name__)
        routes.get("/twinnings/<twinning>/materials")(self.all)
        routes.get("/materials/<material>")(self.one)
        routes.get("/materials/<material>/progress")(self.progress)
        routes.get("/materials/<material>/files/<role>/<int:number>")(self.file)
        return routes

    async def all(self, twinning: str) -> Any:
        """The gallery; the address says what is looked for."""
        if (await self._house.meet()).actor is None:
            return redirect(entry_url(request.full_path.rstrip("?")), 303)
        reader = await self._door.reader(twinning, HubVerb.SEE_MATERIALS)
        wanted = _wanted()
        async with self._house.store.reading() as db:
            found = await gallery(db, reader.home.twinning, reader.actor, wanted, self._house.now())
        return await self._house.page(
            "materials.html",
            reader.visitor,
            home=reader.home,
            ours=reader.ours,
            gallery=found,
            wanted=wanted,
            kinds=list(Kind),
            is_teacher=reader.is_teacher,
            may_give=self._house.rights.may(reader.actor, HubVerb.GIVE_MATERIAL, reader.home.place),
            here=lambda **other: f"{materials_url(twinning)}?{urlencode(_asked(wanted, other))}",
            url=materials_url(twinning),
            longest=QUERY_CHARACTERS,
        )

    async def one(self, material: str) -> Any:
        """A page for it alone."""
        if (await self._house.meet()).actor is None:
            return redirect(entry_url(request.path), 303)
        reader, line = await self._door.material(material)
        async with self._house.store.reading() as db:
            shows = await names_of(db, sorted(await pupils_in(db, material))) if line.is_ours else []
            lacking = await names_of(db, sorted({each.person for each in line.lacks})) if line.is_ours else []
            came_from = await sender_of(db, material) if line.is_ours else ""
            behind = await closed_door_of(db, material, self._house.now()) if line.is_ours else None
            came_with = await answer_with(db, material) if line.is_ours else ""
        return await self._house.page(
            "material.html",
            reader.visitor,
            home=reader.home,
            material=line,
            came_from=came_from,
            behind=behind,
            came_with=came_with,
            shows=shows,
            lacking=lacking,
            may_keep=self._door.may(reader, HubVerb.KEEP_MATERIAL, line),
            may_remove=self._door.may(reader, HubVerb.REMOVE_MATERIAL, line),
            may_report=not line.is_ours and self._house.rights.may(reader.actor, HubVerb.REPORT, reader.home.place),
            said=request.args.get("said", ""),
            code=read_code(line.album),
            url=materials_url(reader.home.twinning),
            most_mb=self._door.files.bounds.file >> 20,
            **await thread(WritingDoor(self._door), reader, About(material=line.id)),
        )

    async def progress(self, material: str) -> Any:
        """For the page that waits until it is ready: percent, or null once there is nothing to wait for."""
        _, line = await self._door.material(material)
        return {"percent": line.percent if line.problem is None else None}

    async def file(self, material: str, role: str, number: int) -> Response:
        """A picture, a sound or a film of it; a browser asks each time, a consent may have been withdrawn since."""
        _, line = await self._door.material(material)
        found = line.files.get((role, number))
        if found is None:
            abort(404)
        try:
            sent = await send_file(self._door.files.path(found.sha256), mimetype=found.mime, conditional=True)
        except FileNotFoundError:
            abort(404)
        return sealed(sent)


def _wanted() -> Wanted:
    asked = request.args
    page = asked.get("page", "")
    return Wanted(
        school_class=asked.get("class", ""),
        kind=asked.get("kind", ""),
        album=asked.get("album", ""),
        words=asked.get("q", "")[:QUERY_CHARACTERS],
        page=min(int(page), _MOST_PAGES) if page.isascii() and page.isdecimal() and len(page) < 5 else 1,
    )


def _asked(wanted: Wanted, other: dict[str, str]) -> dict[str, str]:
    """The same question with something else in it, from its first page on."""
    names = {"school_class": "class", "kind": "kind", "album": "album", "words": "q"}
    known = {names[field]: value for field, value in asdict(wanted).items() if field in names}
    merged = known | {name: str(value) for name, value in other.items()}
    return {name: value for name, value in merged.items() if value}
