"""What is decided about a writing: let through, given back, withdrawn, deleted; reported by whoever sees it."""

from collections.abc import Mapping
from typing import Any

from quart import Blueprint, abort, redirect, request

from hub.pages.edits import revision_of
from hub.pages.writing_door import WritingDoor, shelf_url
from hub.people.rights import HubVerb
from hub.safety.reports import TooMany
from hub.writings import actions, reporting
from hub.writings.facts import WritingRefused, note_from
from hub.writings.models import Kind
from hub.writings.queries import WritingLine


class WritingKeepingViews:
    """`/writings/<id>/let`, `/back`, `/withdraw`, `/remove`, `/report` and `/versions/<number>/remove`."""

    def __init__(self, door: WritingDoor) -> None:
        self._door = door
        self._house = door.house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("writing-keeping", __name__)
        routes.post("/writings/<writing>/let")(self.let)
        routes.post("/writings/<writing>/back")(self.give_back)
        routes.post("/writings/<writing>/withdraw")(self.withdraw)
        routes.post("/writings/<writing>/remove")(self.remove)
        routes.post("/writings/<writing>/report")(self.report)
        routes.post("/writings/<writing>/versions/<int:number>/remove")(self.take_out)
        return routes

    async def let(self, writing: str) -> Any:
        """All classes see what the teacher has read, and nothing newer."""
        reader, line = await self._door.own(writing, HubVerb.KEEP_WRITING)
        form = await request.form
        number = revision_of(form.get("number", ""))
        try:
            async with self._house.store.writing() as db:
                await actions.let(db, writing, number, reader.actor, self._house.now())
        except WritingRefused as no:
            return redirect(_next(line, form, no.problem.value), 303)
        return redirect(_next(line, form), 303)

    async def give_back(self, writing: str) -> Any:
        """To the child, with a word."""
        reader, line = await self._door.own(writing, HubVerb.KEEP_WRITING)
        form = await request.form
        try:
            note = note_from(form)
            async with self._house.store.writing() as db:
                number = revision_of(form.get("number", ""))
                await actions.give_back(db, writing, number, note, reader.actor, self._house.now())
        except WritingRefused as no:
            return redirect(_next(line, form, no.problem.value), 303)
        return redirect(_next(line, form), 303)

    async def withdraw(self, writing: str) -> Any:
        """To nobody but its writers and the class's teachers, from now on."""
        _, line = await self._door.own(writing, HubVerb.REMOVE_WRITING)
        async with self._house.store.writing() as db:
            await actions.withdraw(db, writing)
        return redirect(_read(line), 303)

    async def remove(self, writing: str) -> Any:
        """For good, with all its answers; a child may take back what nobody else has seen yet."""
        reader, line = await self._door.writing(writing)
        is_unseen = line.begun_by == reader.actor.person and line.shown_at is None
        if not self._door.may(reader, HubVerb.REMOVE_WRITING, line) and not is_unseen:
            abort(404)
        form = await request.form
        async with self._house.store.writing() as db:
            await actions.remove(db, writing)
        return redirect(_next(line, form) if form.get("then") == "waiting" else _above(line), 303)

    async def take_out(self, writing: str, number: int) -> Any:
        """One version, for good."""
        _, line = await self._door.own(writing, HubVerb.REMOVE_WRITING)
        async with self._house.store.writing() as db:
            is_left = await actions.take_out(db, writing, number)
        return redirect(f"/writings/{writing}/history" if is_left else _above(line), 303)

    async def report(self, writing: str) -> Any:
        """Tell the teachers of both classes."""
        reader, line = await self._door.writing(writing)
        if line.is_ours or not self._house.rights.may(reader.actor, HubVerb.REPORT, reader.home.place):
            abort(404)
        try:
            async with self._house.store.writing() as db:
                await reporting.report(db, reader.actor, reader.ours.school_class, line, self._house.now())
        except TooMany:
            abort(429)
        return redirect(_read(line, "reported"), 303)


def _next(line: WritingLine, form: Mapping[str, str], said: str = "") -> str:
    """On with what waits, where one came from there."""
    if form.get("then") == "waiting":
        return f"/twinnings/{line.twinning}/waiting" + (f"?said={said}" if said else "")
    return _read(line, said)


def _read(line: WritingLine, said: str = "") -> str:
    """Where it is read."""
    if line.kind is Kind.ANSWER:
        return f"/writings/{line.id}" + (f"?said=answer-{said}" if said else "")
    return line.url + (f"?said={said}" if said else "")


def _above(line: WritingLine) -> str:
    """Where one comes from."""
    if line.kind is not Kind.ANSWER:
        return shelf_url(line.twinning, line.kind)
    return f"/materials/{line.material}" if line.material else f"/writings/{line.about}"
