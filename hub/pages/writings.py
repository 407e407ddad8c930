"""“Pages”, “Blog” and “Forum”: what classes wrote for each other, as lists, one by one, and as it was."""

from collections.abc import Sequence
from typing import Any, Final
from urllib.parse import urlencode

from markupsafe import Markup
from quart import Blueprint, abort, redirect, request

from hub.consent.ledger import Tag
from hub.materials.queries import names_of
from hub.pages.landing import entry_url
from hub.pages.material_door import Reader
from hub.pages.thread import answers_of, thread
from hub.pages.writing_door import KINDS, WritingDoor, shelf_url
from hub.people.rights import HubVerb
from hub.writings.actions import About
from hub.writings.embeds import covers_of
from hub.writings.history import history, version
from hub.writings.models import Kind
from hub.writings.queries import WritingLine, waiting
from hub.writings.shelves import Wanted, shelf
from rooms.rights import Place

QUERY_CHARACTERS: Final = 100


class WritingViews:
    """`/twinnings/<id>/pages`, `/blog` and `/forum`, `/twinnings/<id>/pages/<name>`, and the history of a writing."""

    def __init__(self, door: WritingDoor) -> None:
        self._door = door
        self._house = door.house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("writings", __name__)
        routes.get("/twinnings/<twinning>/<any(pages, blog, forum):shelf_name>")(self.all)
        routes.get("/twinnings/<twinning>/pages/<name>")(self.one)
        routes.get("/twinnings/<twinning>/waiting")(self.waiting)
        routes.get("/writings/<writing>")(self.found)
        routes.get("/writings/<writing>/history")(self.history)
        routes.get("/writings/<writing>/versions/<int:number>")(self.version)
        return routes

    async def all(self, twinning: str, shelf_name: str) -> Any:
        """The list; the address says what is looked for."""
        if (await self._house.meet()).actor is None:
            return redirect(entry_url(request.full_path.rstrip("?")), 303)
        kind = KINDS[shelf_name]
        reader = await self._door.reader(twinning, HubVerb.SEE_WRITINGS)
        wanted = _wanted()
        async with self._house.store.reading() as db:
            found = await shelf(db, reader.home.twinning, kind, reader.actor, wanted, self._house.now())
            covers = await covers_of(db, found.lines, reader.actor, self._house.now())
        asked = {"class": wanted.school_class, "q": wanted.words}
        url = shelf_url(reader.home.twinning, kind)
        return await self._house.page(
            "writings.html",
            reader.visitor,
            home=reader.home,
            kind=kind,
            shelf=found,
            covers=covers,
            wanted=wanted,
            may_write=self._house.rights.may(reader.actor, HubVerb.COMPOSE, reader.home.place),
            may_subscribe=self._house.rights.may(reader.actor, HubVerb.KEEP_OWN_FEED, Place(owner=reader.actor.person)),
            here=lambda page: f"{url}?{urlencode({**asked, 'page': page})}",
            url=url,
            longest=QUERY_CHARACTERS,
        )

    async def one(self, twinning: str, name: str) -> Any:
        """A page for it alone."""
        if (await self._house.meet()).actor is None:
            return redirect(entry_url(request.path), 303)
        reader, line = await self._door.named(twinning, name)
        return await self._house.page(
            "writing.html",
            reader.visitor,
            home=reader.home,
            writing=line,
            body=await self._door.html(reader, line.text),
            lacking=await self._names(line.lacks) if line.is_ours else [],
            said=request.args.get("said", ""),
            url=shelf_url(reader.home.twinning, line.kind),
            **await thread(self._door, reader, About(writing=line.id)),
            **self._door.rights(reader, line),
        )

    async def waiting(self, twinning: str) -> Any:
        """What children of the reader's class wrote, one below the other, to be let through or given back."""
        if (await self._house.meet()).actor is None:
            return redirect(entry_url(request.path), 303)
        reader = await self._door.reader(twinning, HubVerb.SEE_WRITINGS)
        if not reader.is_teacher:
            abort(404)
        async with self._house.store.reading() as db:
            lines = await waiting(db, reader.home.twinning, reader.actor, self._house.now())
        return await self._house.page(
            "writing_waiting.html",
            reader.visitor,
            home=reader.home,
            said=request.args.get("said", ""),
            waiting=[
                (each, await self._body(reader, each.line)) for each in await answers_of(self._door, reader, lines)
            ],
        )

    async def found(self, writing: str) -> Any:
        """Where it stands: a report, a feed and a list know its id alone."""
        if (await self._house.meet()).actor is None:
            return redirect(entry_url(request.path), 303)
        _, line = await self._door.writing(writing)
        return redirect(await self._address(line, request.args.get("said", "")), 303)

    async def history(self, writing: str) -> Any:
        """All versions, for its class's teachers and whoever began it."""
        reader, line = await self._historian(writing)
        async with self._house.store.reading() as db:
            versions = await history(db, writing)
        return await self._house.page(
            "writing_history.html",
            reader.visitor,
            home=reader.home,
            writing=line,
            versions=versions,
            back=await self._address(line),
            may_remove=self._door.may(reader, HubVerb.REMOVE_WRITING, line),
        )

    async def version(self, writing: str, number: int) -> Any:
        """One as it was."""
        reader, line = await self._historian(writing)
        async with self._house.store.reading() as db:
            found = await version(db, writing, number)
        if found is None:
            abort(404)
        return await self._house.page(
            "writing_version.html",
            reader.visitor,
            home=reader.home,
            writing=line,
            version=found,
            body=await self._door.html(reader, found.text),
            may_change=self._door.may_change(reader, line),
        )

    async def _historian(self, writing: str) -> tuple[Reader, WritingLine]:
        reader, line = await self._door.writing(writing)
        if not (line.is_ours or line.begun_by == reader.actor.person):
            abort(404)
        return reader, line

    async def _address(self, line: WritingLine, said: str = "") -> str:
        """Where it is read; with what that page has to say."""
        asked = f"?{urlencode({'said': said})}" if said else ""
        if line.kind is not Kind.ANSWER:
            return f"{line.url}{asked}"
        if line.material is not None:
            return f"/materials/{line.material}{asked}#a-{line.id}"
        _, about = await self._door.writing(line.about or "")
        return f"{about.url}{asked}#a-{line.id}"

    async def _body(self, reader: Reader, line: WritingLine) -> Markup | None:
        """An answer is plain words."""
        return None if line.kind is Kind.ANSWER else await self._door.html(reader, line.text)

    async def _names(self, lacks: Sequence[Tag]) -> list[str]:
        async with self._house.store.reading() as db:
            return await names_of(db, sorted({each.person for each in lacks}))


def _wanted() -> Wanted:
    asked, page = request.args, request.args.get("page", "")
    return Wanted(
        school_class=asked.get("class", ""),
        words=asked.get("q", "")[:QUERY_CHARACTERS],
        page=int(page) if page.isascii() and page.isdecimal() and len(page) < 5 else 1,
    )
