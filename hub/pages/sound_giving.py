"""Recording a sound for a thing of a board: it becomes a material, through the door of the materials."""

from typing import Any

from quart import Blueprint, redirect
from werkzeug.datastructures import FileStorage, MultiDict
from werkzeug.exceptions import RequestEntityTooLarge

from hub.materials import actions
from hub.materials.actions import Giver
from hub.materials.facts import Facts, MaterialProblem, MaterialRefused, facts_from
from hub.materials.files import Arrived
from hub.materials.models import TITLE_CHARACTERS
from hub.materials.queries import given_once
from hub.pages.material_door import Reader, chunks, read_form
from hub.pages.material_giving import languages_of
from hub.pages.sound_door import AtBoard, SoundDoor, shared
from hub.people.pupils import pupils_of
from hub.people.rights import HubVerb
from hub.sounds.actions import put_sound
from hub.sounds.models import ThingId
from hub.store.tables import new_id
from hub.uploads.formats import Kind as FileKind
from hub.uploads.problems import STATUS, UploadProblem, UploadRefused

Form = MultiDict[str, str]

_HEARD = (FileKind.SOUND, FileKind.FILM)
"""A browser that records writes sound as a film without pictures; only who opens it can tell."""


class SoundGivingViews:
    """`/sounds/<board>/things/<thing>/record`."""

    def __init__(self, door: SoundDoor) -> None:
        self._door = door
        self._house = door.house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("sound-giving", __name__)
        routes.get("/sounds/<board>/things/<thing>/record")(self.new)
        routes.post("/sounds/<board>/things/<thing>/record")(self.give)
        return routes

    async def new(self, board: str, thing: str) -> Any:
        """The form with the microphone."""
        at = await self._door.at(board, HubVerb.GIVE_MATERIAL)
        return await self._form(at, thing, Form({"language": _language(at.reader)}))

    async def give(self, board: str, thing: str) -> Any:
        """A sound for this thing, from one's own class."""
        at = await self._door.at(board, HubVerb.GIVE_MATERIAL)
        line = at.thing(thing)
        try:
            form, sent = await read_form(self._door.materials.files.bounds.file)
        except RequestEntityTooLarge:
            problem = f"upload-{UploadProblem.TOO_LARGE.value}"
            return await self._form(at, thing, Form(), problem=problem, status=413)
        try:
            said = await self._given(at, ThingId(line.id), form, sent)
        except UploadRefused as no:
            self._house.journal.info("sound refused", why=no.problem.value)
            problem, status = f"upload-{no.problem.value}", STATUS.get(no.problem, 422)
            return await self._form(at, thing, form, problem=problem, status=status)
        except MaterialRefused as no:
            is_silent = no.problem is MaterialProblem.NOTHING
            problem = "sounds-nothing" if is_silent else f"material-problem-{no.problem.value}"
            return await self._form(at, thing, form, problem=problem, status=422)
        return redirect(f"{at.url}?said={said}#thing-{line.id}", 303)

    async def _given(self, at: AtBoard, thing: ThingId, form: Form, sent: FileStorage | None) -> str:
        """What the board then has to say. Raises UploadRefused and MaterialRefused."""
        reader, now = at.reader, self._house.now()
        once = form.get("once", "")[:36] or new_id()
        typed = facts_from(form, form.getlist("pupil"))
        language = typed.language or _language(reader)
        word = typed.title or at.thing(thing).name(language)[1]
        facts = Facts(word[:TITLE_CHARACTERS], language=language, album=at.board.title, pupils=typed.pupils)
        async with self._house.store.reading() as db:
            row = await given_once(db, reader.actor.person, once)
        file = None if row is not None else await self._file(reader, sent)
        giver = Giver(reader.home.twinning, reader.ours.school_class, reader.actor)
        async with self._house.store.writing() as db:
            if row is None:
                row = await actions.give(db, giver, facts, file, once, now)
            await put_sound(db, thing, row.id)
        if not reader.is_teacher:
            return "waits"
        try:
            async with self._house.store.writing() as db:
                await actions.show(db, row.id, now)
        except MaterialRefused:
            return "consent"
        return "given"

    async def _file(self, reader: Reader, sent: FileStorage | None) -> Arrived | None:
        """What came along. Raises UploadRefused where it cannot be heard."""
        if sent is None or not sent.filename:
            return None
        files = self._door.materials.files
        file = await files.take(reader.home.twinning, chunks(sent.stream))
        if file.format.kind not in _HEARD:
            await files.drop({file.sha256})
            raise UploadRefused(UploadProblem.UNKNOWN)
        return file

    async def _form(self, at: AtBoard, thing: str, given: Form, *, problem: str = "", status: int = 200) -> Any:
        reader, line = at.reader, at.thing(thing)
        async with self._house.store.reading() as db:
            pupils = await pupils_of(db, reader.ours.school_class) if reader.is_teacher else []
        return await self._house.page(
            "sound_record.html", reader.visitor, status, **shared(at), thing=line, given=given, problem=problem,
            once=given.get("once") or new_id(), pupils=pupils, picked=set(given.getlist("pupil")),
            languages_here=languages_of(reader), is_teacher=reader.is_teacher, longest=TITLE_CHARACTERS,
            sound_mb=self._door.materials.files.bounds.file >> 20,
        )  # fmt: skip


def _language(reader: Reader) -> str:
    """The first that is spoken in the class."""
    return next((tag.split("-")[0] for tag in reader.ours.languages), "")
