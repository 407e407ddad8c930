"""The way to writings for whoever takes part in their twinning: who asks, which version they see, and what they may."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace

from markupsafe import Markup
from quart import abort
from sqlalchemy import ColumnElement

from hub.pages.house import House
from hub.pages.material_door import MaterialDoor, Reader
from hub.people.rights import HubVerb
from hub.writings.actions import Writer
from hub.writings.embeds import embeds_of
from hub.writings.markdown import Embed, render
from hub.writings.models import Kind, Writing
from hub.writings.queries import WritingLine, find, twinning_of
from rooms.ids import TwinningId


class WritingDoor:
    """Given to every group of views about writings. What somebody may not see looks like what is not there."""

    def __init__(self, materials: MaterialDoor) -> None:
        self.house: House = materials.house
        self.materials = materials

    async def reader(self, twinning: str, verb: HubVerb) -> Reader:
        """Somebody who may do this in a twinning."""
        return await self.materials.reader(twinning, verb)

    async def writing(self, writing: str, verb: HubVerb = HubVerb.SEE_WRITINGS) -> tuple[Reader, WritingLine]:
        """One that the reader may see, where they may do this."""
        async with self.house.store.reading() as db:
            twinning = await twinning_of(db, writing)
        if twinning is None:
            await self.house.meet()
            abort(404)
        reader = await self.reader(twinning, verb)
        return reader, await self._found(reader, Writing.id == writing)

    async def named(self, twinning: str, name: str) -> tuple[Reader, WritingLine]:
        """The one at an address."""
        reader = await self.reader(twinning, HubVerb.SEE_WRITINGS)
        return reader, await self._found(reader, (Writing.twinning_id == twinning) & (Writing.name == name))

    async def own(self, writing: str, verb: HubVerb) -> tuple[Reader, WritingLine]:
        """One about which the reader, a teacher of its class, may decide."""
        reader, line = await self.writing(writing)
        if not self.may(reader, verb, line):
            abort(404)
        return reader, line

    async def changing(self, writing: str) -> tuple[Reader, WritingLine]:
        """One that the reader may change."""
        reader, line = await self.writing(writing)
        if not self.may_change(reader, line):
            abort(404)
        return reader, line

    def may(self, reader: Reader, verb: HubVerb, line: WritingLine) -> bool:
        """Whether the reader may do this to one of theirs."""
        place = replace(reader.home.place, school_class=line.school_class)
        return self.house.rights.may(reader.actor, verb, place)

    def may_change(self, reader: Reader, line: WritingLine) -> bool:
        """Its class's teachers; a child what it began, and the pages of its class: what it changes waits."""
        if reader.is_teacher:
            return self.may(reader, HubVerb.KEEP_WRITING, line)
        is_theirs = line.begun_by == reader.actor.person or (
            line.kind is Kind.PAGE and line.school_class in reader.actor.classes
        )
        return is_theirs and self.house.rights.may(reader.actor, HubVerb.COMPOSE, reader.home.place)

    def rights(self, reader: Reader, line: WritingLine) -> dict[str, bool]:
        """What the reader may do with it, for templates."""
        may = self.house.rights.may
        return {
            "may_keep": self.may(reader, HubVerb.KEEP_WRITING, line),
            "may_remove": self.may(reader, HubVerb.REMOVE_WRITING, line),
            "may_change": self.may_change(reader, line),
            "may_see_history": line.is_ours or line.begun_by == reader.actor.person,
            "may_report": not line.is_ours and may(reader.actor, HubVerb.REPORT, reader.home.place),
        }

    def writer(self, reader: Reader) -> Writer:
        """The reader, who writes for the class by which they take part."""
        return Writer(reader.home.twinning, reader.ours.school_class, reader.actor)

    async def html(self, reader: Reader, text: str) -> Markup:
        """A text as this reader sees it."""
        async with self.house.store.reading() as db:
            embeds = await embeds_of(db, reader.home.twinning, text, reader.actor, self.house.now())
        return await rendered(text, embeds, reader.visitor.say("writing-embed-gone"))

    async def _found(self, reader: Reader, where: ColumnElement[bool]) -> WritingLine:
        async with self.house.store.reading() as db:
            line = await find(db, reader.actor, self.house.now(), where)
        if line is None:
            abort(404)
        return line


async def rendered(text: str, embeds: Mapping[str, Embed], gone: str) -> Markup:
    """Beside the thread that serves everybody: a hostile text takes a second."""
    return await asyncio.to_thread(render, text, embeds, gone)


def shelf_url(twinning: TwinningId, kind: Kind) -> str:
    """The list of all of a kind."""
    return f"/twinnings/{twinning}/{SHELVES[kind]}"


SHELVES: Mapping[Kind, str] = {Kind.PAGE: "pages", Kind.POST: "blog", Kind.TOPIC: "forum"}
KINDS: Mapping[str, Kind] = {shelf: kind for kind, shelf in SHELVES.items()}
