"""The way to materials for whoever takes part in their twinning: who asks, for which class, and what they may."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import IO, Final

from quart import abort, request
from werkzeug.datastructures import FileStorage, MultiDict
from werkzeug.exceptions import RequestEntityTooLarge

from hub.materials.files import MaterialFiles
from hub.materials.parts import Parts
from hub.materials.queries import MaterialLine, find, twinning_of
from hub.pages.house import House
from hub.pages.twinnings import own_class
from hub.pages.uploads import TAKEN_SECONDS
from hub.pages.visitor import Visitor
from hub.people.rights import HubVerb
from hub.schools.queries import ClassCard
from hub.twinnings.queries import TwinningHome, twinning_home
from hub.uploads.paced import PacedBody
from rooms.ids import TwinningId
from rooms.rights import Actor, Place, Role

_WORDS_BYTES: Final = 1 << 20
"""Of a form beside its file."""
_CHUNK: Final = 1 << 18


@dataclass(frozen=True, slots=True)
class Reader:
    """Who asks, acting for the class by which they take part."""

    visitor: Visitor
    actor: Actor
    home: TwinningHome
    ours: ClassCard

    @property
    def is_teacher(self) -> bool:
        """Others are a pupil or a tablet of the class."""
        return self.actor.role is Role.TEACHER


class MaterialDoor:
    """Given to every group of views about materials. What somebody may not see looks like what is not there.

    `letters_to` is the domain at which the hub takes e-mail; empty where it takes none.
    """

    def __init__(self, house: House, files: MaterialFiles, letters_to: str = "") -> None:
        self.house = house
        self.files = files
        self.letters_to = letters_to
        self.parts = Parts(house.store, files)

    async def reader(self, twinning: str, verb: HubVerb) -> Reader:
        """Somebody who may do this in a twinning."""
        visitor = await self.house.meet()
        if visitor.actor is None:
            abort(404)
        async with self.house.store.reading() as db:
            home = await twinning_home(db, TwinningId(twinning), self.house.now())
        if home is None or not self.house.rights.may(visitor.actor, verb, home.place):
            abort(404)
        actor = visitor.actor.at(home.place)
        ours = own_class(home.classes, actor)
        if ours is None:
            abort(404)
        return Reader(visitor.at(ours.time_zone), actor, home, ours)

    async def material(self, material: str) -> tuple[Reader, MaterialLine]:
        """One that the reader may see."""
        async with self.house.store.reading() as db:
            twinning = await twinning_of(db, material)
        if twinning is None:
            await self.house.meet()
            abort(404)
        reader = await self.reader(twinning, HubVerb.SEE_MATERIALS)
        async with self.house.store.reading() as db:
            line = await find(db, material, reader.actor, self.house.now())
        if line is None:
            abort(404)
        return reader, line

    async def own(self, material: str, verb: HubVerb) -> tuple[Reader, MaterialLine]:
        """One about which the reader may decide."""
        reader, line = await self.material(material)
        if not self.may(reader, verb, line):
            abort(404)
        return reader, line

    def may(self, reader: Reader, verb: HubVerb, line: MaterialLine) -> bool:
        """Whether the reader may do this to one of theirs."""
        return self.house.rights.may(reader.actor, verb, self.place(reader, line))

    def place(self, reader: Reader, line: MaterialLine) -> Place:
        """What the table of rights asks about it."""
        return replace(reader.home.place, school_class=line.school_class)


def materials_url(twinning: str) -> str:
    """The gallery of a twinning."""
    return f"/twinnings/{twinning}/materials"


def material_url(material: str) -> str:
    """The page of one."""
    return f"/materials/{material}"


async def read_form(most_bytes: int) -> tuple[MultiDict[str, str], FileStorage | None]:
    """A form and its file, which may be so large. Raises RequestEntityTooLarge."""
    most = most_bytes + _WORDS_BYTES
    if (request.content_length or 0) > most:
        raise RequestEntityTooLarge
    if isinstance(request.body, PacedBody):
        request.body.most_bytes = most
    request.body_timeout = TAKEN_SECONDS
    return await request.form, (await request.files).get("file")


async def chunks(stream: IO[bytes]) -> AsyncIterator[bytes]:
    """A file that came with a form, piece by piece."""
    while chunk := await asyncio.to_thread(stream.read, _CHUNK):
        yield chunk
