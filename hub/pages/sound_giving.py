"""Recording a sound for a thing of a board: it becomes a material, through the door of the materials."""

from typing import Any

from quart import Blueprint, redirect, request
from werkzeug.datastructures import FileStorage, MultiDict
from werkzeug.exceptions import RequestEntityTooLarge

from hub.materials import actions
from hub.materials.actions import Giver
from hub.materials.facts import Facts, MaterialProblem, MaterialRefused, facts_from
from hub.materials.files import Arrived
from hub.materials.hearing import duration_ms
from hub.materials.models import TITLE_CHARACTERS
from hub.materials.queries import given_once
from hub.pages.material_door import Reader, chunks, read_form
from hub.pages.material_giving import languages_of
from hub.pages.materials import QUERY_CHARACTERS
from hub.pages.sound_door import AtBoard, SoundDoor, shared
from hub.people.pupils import pupils_of
from hub.people.rights import HubVerb
from hub.sounds.actions import put_sound
from hub.sounds.facts import BoardProblem, BoardRefused
from hub.sounds.models import ThingId
from hub.sounds.queries import fits, free_sounds
from hub.store.tables import new_id
from hub.uploads.formats import Kind as FileKind
from hub.uploads.problems import STATUS, UploadProblem, UploadRefused
from hub.uploads.sandbox import Sandbox
from rooms.ids import ClassId, TwinningId
from rooms.rights import Actor

Form = MultiDict[str, str]

_HEARD = (FileKind.SOUND, FileKind.FILM)
"""A browser that records writes sound as a film without pictures; only who opens it can tell."""


class SoundGivingViews:
    """`/sounds/<board>/things/<thing>/record` and `/take`."""

    def __init__(self, door: SoundDoor) -> None:
        self._door = door
        self._house = door.house
        self._sandbox = Sandbox()

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("sound-giving", __name__)
        routes.get("/sounds/<board>/things/<thing>/record")(self.new)
        routes.post("/sounds/<board>/things/<thing>/record")(self.give)
        routes.post("/sounds/<board>/things/<thing>/take")(self.take)
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
        except BoardRefused as no:
            return await self._form(at, thing, form, problem=f"sounds-problem-{no.problem.value}", status=422)
        except MaterialRefused as no:
            is_silent = no.problem is MaterialProblem.NOTHING
            problem = "sounds-nothing" if is_silent else f"material-problem-{no.problem.value}"
            return await self._form(at, thing, form, problem=problem, status=422)
        return redirect(f"{at.url}?said={said}#thing-{line.id}", 303)

    async def take(self, board: str, thing: str) -> Any:
        """A sound of one's own class that is among the materials already."""
        at = await self._door.at(board, HubVerb.GIVE_MATERIAL)
        line, chosen, reader = at.thing(thing), (await request.form).get("material", ""), at.reader
        async with self._house.store.reading() as db:
            free = await free_sounds(db, *self._whose(reader), "", self._house.now())
        sound = next((each for each in free if each.id == chosen), None)
        if sound is None:
            given = Form({"language": _language(reader)})
            return await self._form(at, thing, given, problem="sounds-problem-gone", status=409)
        async with self._house.store.writing() as db:
            await put_sound(db, ThingId(line.id), sound.id)
        said = "given" if sound.state == "shown" and not sound.lacks else "taken"
        return redirect(f"{at.url}?said={said}#thing-{line.id}", 303)

    def _whose(self, reader: Reader) -> tuple[TwinningId, ClassId, Actor]:
        return reader.home.twinning, reader.ours.school_class, reader.actor

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
        """What came along. Raises UploadRefused where it cannot be heard, and BoardRefused(LONG)."""
        if sent is None or not sent.filename:
            return None
        files = self._door.materials.files
        file = await files.take(reader.home.twinning, chunks(sent.stream))
        if file.format.kind not in _HEARD:
            await files.drop({file.sha256})
            raise UploadRefused(UploadProblem.UNKNOWN)
        try:
            is_short = fits(await duration_ms(self._sandbox, files, file))
        except UploadRefused:
            await files.drop({file.sha256})
            raise
        if not is_short:
            await files.drop({file.sha256})
            raise BoardRefused(BoardProblem.LONG)
        return file

    async def _form(self, at: AtBoard, thing: str, given: Form, *, problem: str = "", status: int = 200) -> Any:
        reader, line = at.reader, at.thing(thing)
        async with self._house.store.reading() as db:
            pupils = await pupils_of(db, reader.ours.school_class) if reader.is_teacher else []
            words = request.args.get("q", "")[:QUERY_CHARACTERS]
            free = await free_sounds(db, *self._whose(reader), words, self._house.now())
        return await self._house.page(
            "sound_record.html", reader.visitor, status, **shared(at), thing=line, given=given, problem=problem,
            once=given.get("once") or new_id(), pupils=pupils, picked=set(given.getlist("pupil")),
            languages_here=languages_of(reader), is_teacher=reader.is_teacher, longest=TITLE_CHARACTERS,
            free=free, words=words, sound_mb=self._door.materials.files.bounds.file >> 20,
        )  # fmt: skip


def _language(reader: Reader) -> str:
    """The first that is spoken in the class."""
    return next((tag.split("-")[0] for tag in reader.ours.languages), "")
