"""Answering: by pictograms, by voice or in words, to a page, a post, a topic or a material; and changing an answer."""

import asyncio
from typing import Any

from quart import Blueprint, Response, abort, redirect
from werkzeug.datastructures import FileStorage, MultiDict
from werkzeug.exceptions import RequestEntityTooLarge

from hub.materials import actions as materials
from hub.materials.actions import Giver
from hub.materials.facts import Facts as MaterialFacts
from hub.materials.files import Arrived
from hub.pages.edits import revision_of
from hub.pages.material_door import Reader, chunks, material_url, read_form
from hub.pages.thread import fields
from hub.pages.writing_door import WritingDoor
from hub.people.rights import HubVerb
from hub.store.tables import new_id
from hub.uploads.formats import Kind as FileKind
from hub.uploads.problems import STATUS, UploadProblem, UploadRefused
from hub.writings import actions
from hub.writings.actions import About, Words
from hub.writings.facts import WritingProblem, WritingRefused, facts_from
from hub.writings.models import Kind
from hub.writings.queries import WritingLine

Form = MultiDict[str, str]

_SPOKEN = (FileKind.SOUND, FileKind.FILM)
"""A browser that records writes sound as a film without pictures; only who opens it can tell."""


class AnswerViews:
    """`/writings/<id>/answers`, `/materials/<id>/answers` and `/writings/<id>/answer`."""

    def __init__(self, door: WritingDoor) -> None:
        self._door = door
        self._house = door.house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("answers", __name__)
        routes.post("/writings/<writing>/answers")(self.to_writing)
        routes.post("/materials/<material>/answers")(self.to_material)
        routes.get("/writings/<writing>/answer")(self.edit)
        routes.post("/writings/<writing>/answer")(self.change)
        return routes

    async def to_writing(self, writing: str) -> Any:
        """Below a page, a post or a topic."""
        reader, line = await self._door.writing(writing, HubVerb.COMPOSE)
        if line.kind is Kind.ANSWER:
            abort(404)
        return await self._answer(reader, About(writing=writing), line.url, line.title)

    async def to_material(self, material: str) -> Any:
        """Below a drawing, a photo, a sound, a film, slides or a text."""
        reader, line = await self._door.materials.material(material)
        if not self._house.rights.may(reader.actor, HubVerb.COMPOSE, reader.home.place):
            abort(404)
        return await self._answer(reader, About(material=material), material_url(material), line.title)

    async def edit(self, writing: str) -> Any:
        """The form of an answer that is there."""
        reader, line = await self._there(writing)
        form = Form({"text": line.text, "made_of": str(line.latest)})
        form.setlist("pictogram", list(line.pictograms))
        return await self._form(reader, form, f"/writings/{writing}/answer", f"/writings/{writing}", line=line)

    async def change(self, writing: str) -> Any:
        """Other words or pictograms; what was spoken stays, or is left out."""
        reader, line = await self._there(writing)
        form, _ = await self._read(reader)
        try:
            sound = None if form.get("without_sound") else line.sound
            words = Words(Kind.ANSWER, await _facts(form), sound=sound, materials=line.materials)
            made_of = revision_of(form.get("made_of", ""))
            async with self._house.store.writing() as db:
                await actions.change(db, writing, self._door.writer(reader), words, made_of, self._house.now())
        except WritingRefused as no:
            if no.problem is WritingProblem.CHANGED:
                form = _with(form, made_of=str(line.latest))
            there = f"/writings/{writing}"
            return await self._form(reader, form, f"{there}/answer", there, line=line, problem=_told(no), status=422)
        return redirect(f"/writings/{writing}", 303)

    async def _answer(self, reader: Reader, about: About, back: str, title: str) -> Any:
        action = f"/writings/{about.writing}/answers" if about.writing else f"/materials/{about.material}/answers"
        try:
            form, sent = await self._read(reader)
        except RequestEntityTooLarge:
            problem = f"upload-{UploadProblem.TOO_LARGE.value}"
            return await self._form(reader, Form(), action, back, title=title, problem=problem, status=413)
        once = form.get("once", "")[:36] or new_id()
        try:
            facts = await _facts(form)
            file = await self._sound(reader, sent)
            async with self._house.store.writing() as db:
                now, sound = self._house.now(), None
                if file is not None:
                    giver = Giver(reader.home.twinning, reader.ours.school_class, reader.actor)
                    told = MaterialFacts(title=title, language=facts.language)
                    sound = (await materials.give(db, giver, told, file, once, now)).id
                    if reader.is_teacher:
                        await materials.show(db, sound, now)
                words = Words(Kind.ANSWER, facts, about, sound)
                row = await actions.write(db, self._door.writer(reader), words, once, now)
        except UploadRefused as no:
            status, problem = STATUS.get(no.problem, 422), f"upload-{no.problem.value}"
            return await self._form(reader, form, action, back, title=title, problem=problem, status=status)
        except WritingRefused as no:
            return await self._form(reader, form, action, back, title=title, problem=_told(no), status=422)
        return redirect(f"{back}?said=answered#a-{row.id}", 303)

    async def _sound(self, reader: Reader, sent: FileStorage | None) -> Arrived | None:
        """The file that came along. Raises UploadRefused where it is none that speaks."""
        if sent is None or not sent.filename:
            return None
        files = self._door.materials.files
        file = await files.take(reader.home.twinning, chunks(sent.stream))
        if file.format.kind not in _SPOKEN:
            await files.drop({file.sha256})
            raise UploadRefused(UploadProblem.UNKNOWN)
        return file

    async def _read(self, reader: Reader) -> tuple[Form, FileStorage | None]:
        return await read_form(self._door.materials.files.bounds.file)

    async def _there(self, writing: str) -> tuple[Reader, WritingLine]:
        reader, line = await self._door.changing(writing)
        if line.kind is not Kind.ANSWER:
            abort(404)
        return reader, line

    async def _form(
        self,
        reader: Reader,
        given: Form,
        action: str,
        back: str,
        *,
        line: WritingLine | None = None,
        title: str = "",
        problem: str = "",
        status: int = 200,
    ) -> Response:
        return await self._house.page(
            "answer.html",
            reader.visitor,
            status,
            home=reader.home,
            answer=line,
            title=title,
            given=given,
            picked=set(given.getlist("pictogram")),
            problem=problem,
            back=back,
            answer_url=action,
            **(fields(self._door, reader) | ({"answer_once": given["once"]} if given.get("once") else {})),
        )


async def _facts(form: Form) -> Any:
    return await asyncio.to_thread(facts_from, form, Kind.ANSWER, form.getlist("pictogram"))


def _told(no: WritingRefused) -> str:
    return "answer-nothing" if no.problem is WritingProblem.NOTHING else f"writing-problem-{no.problem.value}"


def _with(form: Form, **other: str) -> Form:
    """The same form with something else in it."""
    changed = Form(form)
    for name, value in other.items():
        changed[name] = value
    return changed
