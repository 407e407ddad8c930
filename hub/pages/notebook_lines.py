"""Writing a line into a notebook, correcting it, letting a child's through, taking it back."""

from dataclasses import replace
from typing import Any, Final

from quart import Blueprint, Response, abort, redirect
from werkzeug.datastructures import FileStorage, MultiDict
from werkzeug.exceptions import RequestEntityTooLarge

from hub.materials import actions as materials
from hub.materials.actions import Giver
from hub.materials.facts import Facts, MaterialRefused, facts_from
from hub.materials.files import Arrived
from hub.materials.models import TITLE_CHARACTERS
from hub.notebooks import actions, reporting
from hub.notebooks.models import NOTE_CHARACTERS, State
from hub.notebooks.queries import LineView, past_of
from hub.notebooks.values import Entry, NotebookProblem, NotebookRefused, entry_from
from hub.pages.edits import revision_of
from hub.pages.material_door import Reader, chunks, read_form
from hub.pages.notebook_door import AtNotebook, NotebookDoor, shared
from hub.people.pupils import pupils_of
from hub.people.rights import HubVerb
from hub.safety.classes import rules_of
from hub.safety.reports import TooMany
from hub.store.tables import new_id
from hub.uploads.formats import Kind as FileKind
from hub.uploads.problems import STATUS, UploadProblem, UploadRefused
from rooms.holding import LiveChat, has_word

Form = MultiDict[str, str]

_DEEDS: Final = ("show", "withdraw", "remove")


class NotebookLineViews:
    """`/notebooks/<id>/lines`."""

    def __init__(self, door: NotebookDoor) -> None:
        self._door = door
        self._house = door.house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("notebook-lines", __name__)
        routes.get("/notebooks/<notebook>/write")(self.new)
        routes.post("/notebooks/<notebook>/lines")(self.write)
        routes.get("/notebooks/<notebook>/lines/<line>")(self.line)
        routes.post("/notebooks/<notebook>/lines/<line>")(self.change)
        routes.post("/notebooks/<notebook>/lines/<line>/report")(self.report)
        return routes

    async def new(self, notebook: str) -> Any:
        """The empty form; for children with large keys."""
        at = await self._door.at(notebook, HubVerb.WRITE_IN_NOTEBOOK)
        return await self._form(at, Form({"day": at.today.isoformat()}))

    async def write(self, notebook: str) -> Any:
        """A new line of one's own class, with or without a photo."""
        at = await self._door.at(notebook, HubVerb.WRITE_IN_NOTEBOOK)
        try:
            form, sent = await read_form(self._door.materials.files.bounds.file)
        except RequestEntityTooLarge:
            return await self._too_large(at)
        try:
            said = await self._written(at, form, sent)
        except (NotebookRefused, UploadRefused, MaterialRefused) as no:
            return await self._form(at, form, no)
        return redirect(f"{at.url}?said={said}", 303)

    async def line(self, notebook: str, line: str) -> Any:
        """The form of one that is there, and what it said before."""
        at, found = await self._own(notebook, line)
        note, day = found.note, found.day.isoformat()
        typed = {"value": _typed(found.thousandths, at), "day": day, "note": note, "revision": str(found.revision)}
        return await self._form(at, Form(typed), line=found)

    async def change(self, notebook: str, line: str) -> Any:
        """Correct it; or what a teacher of its class does with it: show, take back, remove."""
        at, found = await self._own(notebook, line)
        try:
            form, sent = await read_form(self._door.materials.files.bounds.file)
        except RequestEntityTooLarge:
            return await self._too_large(at, found)
        then = form.get("then", "")
        try:
            said = await self._done(at, found, then) if then in _DEEDS else await self._corrected(at, found, form, sent)
        except (NotebookRefused, UploadRefused, MaterialRefused) as no:
            return await self._form(at, form, no, line=found)
        return redirect(f"{at.url}?said={said}", 303)

    async def report(self, notebook: str, line: str) -> Any:
        """Tell the teachers of both classes about the note of another class."""
        at = await self._door.at(notebook, HubVerb.SEE_NOTEBOOKS)
        found, reader = at.line(line), at.reader
        if found not in at.reportable or not self._door.may(reader, HubVerb.REPORT):
            abort(404)
        now, by_class = self._house.now(), reader.ours.school_class
        try:
            async with self._house.store.writing() as db:
                await reporting.report(db, reader.actor, by_class, at.notebook, found, now)
        except TooMany:
            abort(429)
        return redirect(f"{at.url}?said=reported", 303)

    async def _own(self, notebook: str, line: str) -> tuple[AtNotebook, LineView]:
        """A line that the reader may change: a teacher what their class wrote, a child its own while that waits."""
        at = await self._door.at(notebook, HubVerb.SEE_NOTEBOOKS)
        found = at.line(line)
        is_waiting = found.is_own and found.state is State.WAITING
        if not (found.is_ours or (is_waiting and self._door.may(at.reader, HubVerb.WRITE_IN_NOTEBOOK))):
            abort(404)
        return at, found

    async def _written(self, at: AtNotebook, form: Form, sent: FileStorage | None) -> str:
        """What the notebook then has to say."""
        reader, now, once = at.reader, self._house.now(), form.get("once", "")[:36] or new_id()
        entry = entry_from(form, at.rule, at.days)
        waits = await self._waits(reader, entry)
        file = await self._file(reader, sent)
        giver = Giver(reader.home.twinning, reader.ours.school_class, reader.actor)
        async with self._house.store.writing() as db:
            photo = (
                (await materials.give(db, giver, self._caption(at, form, entry), file, once, now)).id if file else None
            )
            row = await actions.write(
                db, at.notebook.id, giver, entry, photo=photo, waits=waits, once=once, now=now
            )  # fmt: skip
            if row.state == State.WAITING:
                return "waits"
            if not reader.is_teacher:
                return "photo-waits" if photo else "written"
            return "written" if await actions.put_photo(db, row.id, row.material_id, now) else "consent"

    async def _corrected(self, at: AtNotebook, line: LineView, form: Form, sent: FileStorage | None) -> str:
        if at.reader.is_teacher and not self._may(at, line, HubVerb.KEEP_LINE):
            abort(404)
        reader, now = at.reader, self._house.now()
        entry = entry_from(form, at.rule, at.days)
        file = await self._file(reader, sent)
        giver = Giver(reader.home.twinning, line.school_class, reader.actor)
        is_seen = True
        async with self._house.store.writing() as db:
            revision = revision_of(form.get("revision", ""))
            row = await actions.correct(db, line.id, entry, revision, by=reader.actor.person, now=now)
            if file is not None:
                photo = await materials.give(db, giver, self._caption(at, form, entry), file, new_id(), now)
                is_seen = await actions.put_photo(db, row.id, photo.id, now) if reader.is_teacher else True
                row.material_id = photo.id
            elif form.get("photo") == "none":
                await actions.put_photo(db, row.id, None, now)
        if not reader.is_teacher:
            return "waits"
        return "corrected" if is_seen else "consent"

    async def _done(self, at: AtNotebook, line: LineView, then: str) -> str:
        """What a teacher of its class does with it; taking away is for an archive as well."""
        verb = HubVerb.KEEP_LINE if then == "show" else HubVerb.REMOVE_LINE
        if not line.is_ours or not self._may(at, line, verb):
            abort(404)
        async with self._house.store.writing() as db:
            if then == "show":
                return "shown" if await actions.show(db, line.id, self._house.now()) else "consent"
            if then == "withdraw":
                await actions.withdraw(db, line.id)
                return "withdrawn"
            await actions.remove_line(db, line.id)
            return "removed"

    async def _waits(self, reader: Reader, entry: Entry) -> bool:
        """As the class's hold has it: children whose words go at once write numbers at once as well."""
        if reader.is_teacher:
            return False
        school_class = reader.ours.school_class
        async with self._house.store.reading() as db:
            rules = (await rules_of(db, [school_class]))[school_class]
        return rules.live_chat is not LiveChat.LIVE or has_word(entry.note, rules.words)

    def _may(self, at: AtNotebook, line: LineView, verb: HubVerb) -> bool:
        place = replace(at.reader.home.place, school_class=line.school_class)
        return self._house.rights.may(at.reader.actor, verb, place)

    async def _file(self, reader: Reader, sent: FileStorage | None) -> Arrived | None:
        """What came along. Raises UploadRefused where it is no picture."""
        if sent is None or not sent.filename:
            return None
        files = self._door.materials.files
        file = await files.take(reader.home.twinning, chunks(sent.stream))
        if file.format.kind is not FileKind.PICTURE:
            await files.drop({file.sha256})
            raise UploadRefused(UploadProblem.UNKNOWN)
        return file

    def _caption(self, at: AtNotebook, form: Form, entry: Entry) -> Facts:
        """What the photo is called among the materials, as the class writes numbers, and whom it shows."""
        pupils = facts_from(Form(), form.getlist("pupil") if at.reader.is_teacher else ()).pupils
        value = f"{at.reader.visitor.say.number(entry.thousandths / 1000)} {at.notebook.unit}".strip()
        return Facts(f"{at.notebook.title} · {value}"[:TITLE_CHARACTERS], album=at.notebook.title, pupils=pupils)

    async def _too_large(self, at: AtNotebook, line: LineView | None = None) -> Response:
        typed = Form({"day": at.today.isoformat()})
        return await self._form(at, typed, UploadRefused(UploadProblem.TOO_LARGE), line=line)

    async def _form(
        self,
        at: AtNotebook,
        given: Form,
        no: NotebookRefused | UploadRefused | MaterialRefused | None = None,
        *,
        line: LineView | None = None,
    ) -> Response:
        reader, status, problem, facts, taken = at.reader, 200, "", {}, ""
        files = self._door.materials.files
        if isinstance(no, NotebookRefused):
            problem, facts, status = f"notebooks-problem-{no.problem.value}", dict(no.facts), 422
            status = 409 if no.problem in (NotebookProblem.CHANGED, NotebookProblem.TAKEN) else 422
            taken = next((each.id for each in at.lines if each.id == no.line and each.is_ours), "")
        elif isinstance(no, UploadRefused):
            self._house.journal.info("photo refused", why=no.problem.value)
            is_other = no.problem is UploadProblem.UNKNOWN  # a sound or a PDF: known elsewhere, no photo
            problem = "notebooks-problem-photo" if is_other else f"upload-{no.problem.value}"
            status = STATUS.get(no.problem, 422)
            facts = {"most": files.bounds.file >> 20}
        elif no is not None:
            problem, status = f"material-problem-{no.problem.value}", 422
        async with self._house.store.reading() as db:
            pupils = await pupils_of(db, reader.ours.school_class) if reader.is_teacher else []
            past = await past_of(db, line.id) if line is not None and reader.is_teacher else []
        return await self._house.page(
            "notebook_line.html", reader.visitor, status, **shared(at), given=given, line=line, past=past,
            problem=problem, facts=facts, taken=taken, pupils=pupils, picked=set(given.getlist("pupil")),
            once=given.get("once") or new_id(), is_teacher=reader.is_teacher, first=at.days.first,
            longest=NOTE_CHARACTERS, photo_mb=files.bounds.file >> 20,
            may_correct=line is None or not reader.is_teacher or self._may(at, line, HubVerb.KEEP_LINE),
        )  # fmt: skip


def _typed(thousandths: int, at: AtNotebook) -> str:
    """A value as one would type it."""
    return at.reader.visitor.say.plain_number(thousandths / 1000)
