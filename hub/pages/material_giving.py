"""Giving a material and changing one: a form that works without script, and keeps what was typed."""

from collections.abc import Mapping
from typing import Any

from quart import Blueprint, redirect, request
from werkzeug.datastructures import FileStorage, MultiDict
from werkzeug.exceptions import RequestEntityTooLarge

from hub.materials import actions
from hub.materials.actions import Giver
from hub.materials.facts import CAPTION_CHARACTERS, Facts, MaterialProblem, MaterialRefused, facts_from
from hub.materials.models import ALBUM_CHARACTERS, TITLE_CHARACTERS, Material
from hub.materials.parts import PartProblem, PartRefused
from hub.materials.queries import MaterialLine, Wanted, gallery, given_once, pupils_in
from hub.pages.edits import revision_of
from hub.pages.material_door import MaterialDoor, Reader, chunks, material_url, materials_url, read_form
from hub.people.pupils import pupils_of
from hub.people.rights import HubVerb
from hub.store.tables import new_id
from hub.uploads import office
from hub.uploads.actions import clean_title
from hub.uploads.problems import STATUS, UploadProblem, UploadRefused

Form = MultiDict[str, str]


class MaterialGivingViews:
    """`/twinnings/<id>/materials/new` and `/materials/<id>/edit`."""

    def __init__(self, door: MaterialDoor) -> None:
        self._door = door
        self._house = door.house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("material-giving", __name__)
        routes.get("/twinnings/<twinning>/materials/new")(self.new)
        routes.post("/twinnings/<twinning>/materials")(self.give)
        routes.get("/materials/<material>/edit")(self.edit)
        routes.post("/materials/<material>/edit")(self.change)
        return routes

    async def new(self, twinning: str) -> Any:
        """The empty form."""
        reader = await self._door.reader(twinning, HubVerb.GIVE_MATERIAL)
        given = Form({"language": reader.visitor.language, "album": request.args.get("album", "")[:ALBUM_CHARACTERS]})
        return await self._form(reader, given)

    async def give(self, twinning: str) -> Any:
        """A new material, with a file or words."""
        reader = await self._door.reader(twinning, HubVerb.GIVE_MATERIAL)
        try:
            form, sent = await read_form(self._door.files.bounds.file)
        except RequestEntityTooLarge:
            return await self._form(reader, Form(), problem=UploadProblem.TOO_LARGE.value, status=413)
        try:
            facts = facts_from(form, form.getlist("pupil"))
            row = await self._given(reader, facts, form, sent)
        except PartRefused as no:
            return await self._form(reader, form, problem=f"part-{no.problem.value}", status=409)
        except UploadRefused as no:
            self._house.journal.info("material refused", why=no.problem.value)
            return await self._form(reader, form, problem=no.problem.value, status=STATUS.get(no.problem, 422))
        except MaterialRefused as no:
            return await self._form(reader, form, problem=no.problem.value, status=422)
        said = await self._show(row.id) if form.get("then") == "show" and reader.is_teacher else ""
        return redirect(material_url(row.id) + said, 303)

    async def edit(self, material: str) -> Any:
        """The form of one that is there."""
        reader, line = await self._door.own(material, HubVerb.KEEP_MATERIAL)
        async with self._house.store.reading() as db:
            pupils = await pupils_in(db, material)
        return await self._form(reader, _typed(line, pupils), line)

    async def change(self, material: str) -> Any:
        """What was typed there."""
        reader, line = await self._door.own(material, HubVerb.KEEP_MATERIAL)
        form = await request.form
        try:
            facts = facts_from(form, form.getlist("pupil"))
            async with self._house.store.writing() as db:
                await actions.change(db, material, facts, revision_of(form.get("revision", "")))
        except MaterialRefused as no:
            status = 409 if no.problem is MaterialProblem.CHANGED else 422
            return await self._form(reader, form, line, problem=no.problem.value, status=status)
        said = await self._show(material) if form.get("then") == "show" else ""
        return redirect(material_url(material) + said, 303)

    async def _given(self, reader: Reader, facts: Facts, form: Form, sent: FileStorage | None) -> Material:
        """With a file that came along, or one that came before it in chunks. Raises UploadRefused and PartRefused."""
        giver = Giver(reader.home.twinning, reader.ours.school_class, reader.actor)
        once, part = form.get("once", "")[:36] or new_id(), None
        title, file = "", None
        if sent is not None and sent.filename:
            file = await self._door.files.take(reader.home.twinning, chunks(sent.stream))
            title = clean_title(sent.filename)
        elif form.get("part") and not await self._is_given(reader, once):
            part = await self._door.parts.find(form["part"], reader.actor.person)
            if part is None:
                raise PartRefused(PartProblem.UNFINISHED)
            file, title = await self._door.parts.whole(part, form.get("chain", "")), part.title
        async with self._house.store.writing() as db:
            row = await actions.give(db, giver, facts, file, once, self._house.now(), title=title)
        if part is not None:
            await self._door.parts.drop(part)
        return row

    async def _is_given(self, reader: Reader, once: str) -> bool:
        """The same form came before."""
        async with self._house.store.reading() as db:
            return await given_once(db, reader.actor.person, once) is not None

    async def _show(self, material: str) -> str:
        """Show it as well; what the next page has to say."""
        try:
            async with self._house.store.writing() as db:
                await actions.show(db, material, self._house.now())
        except MaterialRefused as no:
            return f"?said={no.problem.value}"
        return ""

    async def _form(
        self, reader: Reader, given: Form, line: MaterialLine | None = None, *, problem: str = "", status: int = 200
    ) -> Any:
        async with self._house.store.reading() as db:
            pupils = await pupils_of(db, reader.ours.school_class) if reader.is_teacher else []
            albums = (await gallery(db, reader.home.twinning, reader.actor, Wanted(), self._house.now())).albums
        twinning = reader.home.twinning
        return await self._house.page(
            "material_form.html",
            reader.visitor,
            status,
            home=reader.home,
            material=line,
            given=given,
            picked=set(given.getlist("pupil")),
            pupils=pupils,
            albums=albums,
            languages_here=languages_of(reader),
            is_teacher=reader.is_teacher,
            problem=problem,
            once=given.get("once") or new_id(),
            action=material_url(line.id) + "/edit" if line else materials_url(twinning),
            back=material_url(line.id) if line else materials_url(twinning),
            most_mb=self._door.files.bounds.file >> 20,
            large_mb=self._door.files.bounds.large >> 20,
            reads_slides=office.is_here(),
            most={"title": TITLE_CHARACTERS, "album": ALBUM_CHARACTERS, "caption": CAPTION_CHARACTERS},
        )


def _typed(line: MaterialLine, pupils: set[Any]) -> Form:
    """What is there, as the form holds it."""
    form = Form({
        "title": line.title, "text": line.text, "language": line.language, "album": line.album,
        "drawing": "yes" if line.kind == "drawing" else "", "revision": str(line.revision),
    })  # fmt: skip
    for number, (language, words) in enumerate(line.captions.items(), start=1):
        form[f"caption-{number}"], form[f"caption-language-{number}"] = words, language
    form.setlist("pupil", sorted(pupils))
    return form


def languages_of(reader: Reader) -> list[str]:
    """Those of the twinning and its classes, the reader's first."""
    spoken: Mapping[str, None] = dict.fromkeys(
        tag.split("-")[0]
        for tags in ([reader.visitor.language], reader.ours.languages, reader.home.languages,
                     *(each.languages for each in reader.home.classes))
        for tag in tags
    )  # fmt: skip
    return list(spoken)
