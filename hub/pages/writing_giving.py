"""Writing and changing: a form that works without script, keeps drafts, shows how it will look, and picks pictures."""

import asyncio
from dataclasses import dataclass
from typing import Any, Final

from quart import Blueprint, Response, abort, redirect, request
from werkzeug.datastructures import MultiDict

from hub.audit.witness import about_to
from hub.materials.queries import Wanted, find_all, gallery
from hub.pages.activity_door import topic_about
from hub.pages.edits import revision_of
from hub.pages.material_door import Reader
from hub.pages.material_giving import languages_of
from hub.pages.materials import QUERY_CHARACTERS
from hub.pages.writing_door import SHELVES, WritingDoor, shelf_url
from hub.people.rights import HubVerb
from hub.store.tables import new_id
from hub.writings import actions, drafts
from hub.writings.actions import Words
from hub.writings.embeds import embed_of
from hub.writings.facts import TEXT_CHARACTERS, WritingProblem, WritingRefused, facts_from
from hub.writings.history import version
from hub.writings.markdown import SCHEME, in_brackets
from hub.writings.models import TITLE_CHARACTERS, Kind, WritingDraft
from hub.writings.queries import WritingLine

Form = MultiDict[str, str]

MOST_PICTURES: Final = 60
"""Of the newest materials, to pick from."""
_KINDS: Final = {kind.value: kind for kind in SHELVES}


@dataclass(frozen=True, slots=True)
class Desk:
    """One form: for a new writing of some kind, or for one that is there (`line`)."""

    reader: Reader
    kind: Kind
    line: WritingLine | None = None

    @property
    def action(self) -> str:
        """Where it is sent."""
        if self.line is not None:
            return f"/writings/{self.line.id}/edit"
        return f"/twinnings/{self.reader.home.twinning}/write/{self.kind.value}"

    @property
    def back(self) -> str:
        """Where one comes from."""
        return self.line.url if self.line is not None else shelf_url(self.reader.home.twinning, self.kind)


class WritingGivingViews:
    """`/twinnings/<id>/write/<kind>`, `/writings/<id>/edit` and `/twinnings/<id>/drafts`."""

    def __init__(self, door: WritingDoor) -> None:
        self._door = door
        self._house = door.house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("writing-giving", __name__)
        routes.get("/twinnings/<twinning>/write/<kind>")(self.new)
        routes.post("/twinnings/<twinning>/write/<kind>")(self.write)
        routes.get("/writings/<writing>/edit")(self.edit)
        routes.post("/writings/<writing>/edit")(self.change)
        routes.get("/twinnings/<twinning>/drafts")(self.drafts)
        routes.post("/twinnings/<twinning>/drafts")(self.keep)
        routes.post("/twinnings/<twinning>/drafts/drop")(self.drop)
        return routes

    async def new(self, twinning: str, kind: str) -> Any:
        """The empty form, or a draft to go on with."""
        desk = await self._new(twinning, kind)
        if draft := await self._draft(desk):
            return await self._form(desk, _typed(draft))
        if activity := request.args.get("activity", ""):
            begun = await topic_about(self._house, desk.reader, activity)
            return await self._form(desk, Form({"language": desk.reader.visitor.language} | begun))
        title = request.args.get("title", "")[:TITLE_CHARACTERS]  # of a task
        return await self._form(desk, Form({"language": desk.reader.visitor.language, "title": title}))

    async def write(self, twinning: str, kind: str) -> Any:
        """What was typed there."""
        desk = await self._new(twinning, kind)
        return await self._handed_in(desk, await request.form)

    async def edit(self, writing: str) -> Any:
        """The form of one that is there; `?from=` begins with what it said before."""
        desk = await self._there(writing)
        assert desk.line is not None  # noqa: S101 - for the type checker
        if draft := await self._draft(desk):
            return await self._form(desk, _typed(draft))
        line, was = desk.line, revision_of(request.args.get("from", ""))
        form = Form({"title": line.title, "text": line.text, "language": line.language, "made_of": str(line.latest)})
        if was and (line.is_ours or line.begun_by == desk.reader.actor.person):
            async with self._house.store.reading() as db:
                before = await version(db, writing, was)
            if before is not None:
                form["title"], form["text"], form["language"] = before.title, before.text, before.language
        return await self._form(desk, form)

    async def change(self, writing: str) -> Any:
        """What was typed there."""
        return await self._handed_in(await self._there(writing), await request.form)

    async def drafts(self, twinning: str) -> Any:
        """One's own, to go on with."""
        reader = await self._door.reader(twinning, HubVerb.COMPOSE)
        async with self._house.store.reading() as db:
            lines = await drafts.drafts_of(db, reader.actor.person, reader.home.twinning)
        return await self._house.page("drafts.html", reader.visitor, home=reader.home, drafts=lines)

    async def keep(self, twinning: str) -> Any:
        """The form's script keeps what stands in it: the new revision, or 409 where another window went on with it."""
        form = await request.form
        writing = form.get("writing", "")
        desk = await self._there(writing) if writing else await self._new(twinning, form.get("kind", ""))
        if desk.reader.home.twinning != twinning:
            abort(404)
        try:
            saved = await self._save(desk, form)
        except WritingRefused as no:
            return {"problem": no.problem.value}, 409 if no.problem is WritingProblem.CHANGED else 429
        return {"revision": saved.revision}

    async def drop(self, twinning: str) -> Any:
        """It is not wanted any more."""
        reader = await self._door.reader(twinning, HubVerb.SEE_WRITINGS)
        async with self._house.store.writing() as db:
            await drafts.drop(db, reader.actor.person, (await request.form).get("once", ""))
        return redirect(f"/twinnings/{twinning}/drafts", 303)

    async def _handed_in(self, desk: Desk, form: Form) -> Any:
        """Kept as a draft, shown how it will look, a picture put in, or handed in: what was typed is never lost."""
        then = form.get("then", "")
        if then == "find":
            return await self._form(desk, form)
        if form.get("insert"):
            form = await self._inserted(desk, form)
        if form.get("insert") or then in ("draft", "look"):
            return await self._kept(desk, form, then)
        try:
            facts = await asyncio.to_thread(facts_from, form, desk.kind)
            words = Words(desk.kind, facts)
            once = _once(form)
            async with self._house.store.writing() as db:
                writer = self._door.writer(desk.reader)
                if desk.line is None:
                    row = await actions.write(db, writer, words, once, self._house.now())
                else:
                    made_of = revision_of(form.get("made_of", ""))
                    row = await actions.change(db, desk.line.id, writer, words, made_of, self._house.now())
                await drafts.drop(db, desk.reader.actor.person, once)
        except WritingRefused as no:
            return await self._refused(desk, form, no.problem)
        return redirect(f"/writings/{row.id}", 303)

    async def _kept(self, desk: Desk, form: Form, then: str) -> Any:
        """The form again, after it was kept."""
        try:
            saved = await self._save(desk, form)
        except WritingRefused as no:
            return await self._refused(desk, form, no.problem)
        if then == "draft":
            return redirect(f"/twinnings/{desk.reader.home.twinning}/drafts", 303)
        form = Form({**form, "revision": str(saved.revision), "once": saved.once})
        look = await self._door.html(desk.reader, form.get("text", "")[: 2 * TEXT_CHARACTERS])
        return await self._form(desk, form, look=look if then == "look" else None)

    async def _refused(self, desk: Desk, form: Form, problem: WritingProblem) -> Any:
        """With what was typed, and what somebody else wrote meanwhile beside it."""
        theirs = None
        if problem is WritingProblem.CHANGED and desk.line is None:
            async with self._house.store.reading() as db:
                found = await drafts.find(db, desk.reader.actor.person, _once(form))
            theirs = (found.title, found.text) if found is not None else None
            # A form of its own from now on: neither window takes anything from the other.
            form = Form({**form, "once": new_id(), "revision": "0"})
        elif problem is WritingProblem.CHANGED and desk.line is not None:
            theirs = (desk.line.title, desk.line.text) if desk.line.number == desk.line.latest else None
            form = Form({**form, "made_of": str(desk.line.latest)})
        status = 409 if problem is WritingProblem.CHANGED else 422
        return await self._form(desk, form, problem=problem.value, theirs=theirs, status=status)

    async def _save(self, desk: Desk, form: Form) -> WritingDraft:
        """Raises WritingRefused(CHANGED) and (TOO_MANY)."""
        about_to(None)  # notes to oneself, every few seconds: others see nothing of it, and the audit log neither
        of_form = drafts.Form(
            desk.reader.home.twinning,
            desk.reader.actor.person,
            _once(form),
            desk.kind,
            desk.line.id if desk.line is not None else None,
            revision_of(form.get("made_of", "")),
        )
        async with self._house.store.writing() as db:
            return await drafts.save(db, of_form, form, revision_of(form.get("revision", "")), self._house.now())

    async def _inserted(self, desk: Desk, form: Form) -> Form:
        """The material that was pressed, at the end of the text."""
        chosen = form["insert"]
        async with self._house.store.reading() as db:
            found = await find_all(db, [chosen[:36]], desk.reader.actor, self._house.now())
        here = (each.title for each in found if each.twinning == desk.reader.home.twinning)
        title = next(here, None)
        if title is None:
            return form
        text = f"{form.get('text', '').rstrip()}\n\n![{in_brackets(title)}]({SCHEME}{chosen})\n".lstrip()
        return Form({**form, "text": text})

    async def _new(self, twinning: str, kind: str) -> Desk:
        reader = await self._door.reader(twinning, HubVerb.COMPOSE)
        if kind not in _KINDS:
            abort(404)
        return Desk(reader, _KINDS[kind])

    async def _there(self, writing: str) -> Desk:
        reader, line = await self._door.changing(writing)
        if line.kind is Kind.ANSWER:  # which has a form of its own
            abort(404)
        return Desk(reader, line.kind, line)

    async def _draft(self, desk: Desk) -> WritingDraft | None:
        """The one that the address names."""
        once = request.args.get("draft", "")
        if not once:
            return None
        async with self._house.store.reading() as db:
            found = await drafts.find(db, desk.reader.actor.person, once)
        is_here = found is not None and found.writing_id == (desk.line.id if desk.line else None)
        return found if is_here else None

    async def _form(
        self,
        desk: Desk,
        given: Form,
        *,
        problem: str = "",
        theirs: tuple[str, str] | None = None,
        look: Any = None,
        status: int = 200,
    ) -> Response:
        reader = desk.reader
        async with self._house.store.reading() as db:
            wanted = Wanted(words=given.get("find", "")[:QUERY_CHARACTERS])
            found = await gallery(db, reader.home.twinning, reader.actor, wanted, self._house.now())
            waiting = await drafts.drafts_of(db, reader.actor.person, reader.home.twinning)
        return await self._house.page(
            "writing_form.html",
            reader.visitor,
            status,
            home=reader.home,
            kind=desk.kind,
            writing=desk.line,
            given=given,
            once=given.get("once") or new_id(),
            pictures=[(each, embed) for each in found.lines[:MOST_PICTURES] if (embed := embed_of(each)) is not None],
            drafts=[each for each in waiting if each.writing_id is None and each.once != given.get("once")],
            languages_here=languages_of(reader),
            is_teacher=reader.is_teacher,
            problem=problem,
            theirs=theirs,
            look=look,
            action=desk.action,
            back=desk.back,
            most={"title": TITLE_CHARACTERS, "text": TEXT_CHARACTERS},
        )


def _once(form: Form) -> str:
    return form.get("once", "")[:36] or new_id()


def _typed(draft: WritingDraft) -> Form:
    """A draft, as the form holds it."""
    return Form({
        "title": draft.title, "text": draft.text, "language": draft.language, "once": draft.once,
        "made_of": str(draft.made_of), "revision": str(draft.revision),
    })  # fmt: skip
