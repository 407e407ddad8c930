"""A page of a room's board becomes a drawing among the materials, with one press of a teacher."""

import asyncio
from typing import Final

from quart import Blueprint, Response, abort, jsonify, request
from sqlalchemy import select

from hub.materials import actions
from hub.materials.actions import Giver
from hub.materials.facts import Facts
from hub.materials.files import Arrived
from hub.materials.models import ALBUM_CHARACTERS, TITLE_CHARACTERS
from hub.materials.queries import given_once
from hub.pages.material_door import MaterialDoor, Reader, material_url
from hub.pages.replay import channels_seen
from hub.pages.uploads import TAKEN_SECONDS
from hub.people.models import Person
from hub.people.rights import HubVerb
from hub.store.tables import new_id
from hub.twinnings.models import STAFF, Room
from hub.uploads.actions import clean_title
from hub.uploads.formats import Kind as FileKind
from hub.uploads.problems import STATUS, UploadProblem, UploadRefused
from hub.uploads.sight import pupils_on
from rooms.book import parts_of
from rooms.channel import Channel, ChannelName
from rooms.events import BackdropLaid
from rooms.ids import PersonId, RoomId, Seq
from rooms.rights import Role
from signaling.channels.folding import folded_floor
from signaling.ports import RoomCard

_ENTRIES_AT_ONCE: Final = 1_000


class BoardKeepingViews:
    """`/rooms/<room>/keep/<channel>`."""

    def __init__(self, door: MaterialDoor) -> None:
        self._door = door
        self._house = door.house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("board-keeping", __name__)
        routes.post("/rooms/<room>/keep/<channel>")(self.keep)
        return routes

    async def keep(self, room: str, channel: str) -> Response:
        """The body is a picture of the page, `?once=` names the press: 201 with the address of the draft that it is."""
        reader, row, card = await self._there(room)
        if channel not in await channels_seen(self._house, reader.actor, card):
            abort(404)
        once = request.args.get("once", "")[:36] or new_id()
        async with self._house.store.reading() as db:
            found = await given_once(db, reader.actor.person, once)
        if found is None:
            try:
                file = await self._picture(reader)
            except UploadRefused as no:
                self._house.journal.info("page not kept", why=no.problem.value)
                answer: Response = jsonify(problem=no.problem.value, most_mb=self._door.files.bounds.file >> 20)
                answer.status_code = STATUS.get(no.problem, 422)
                return answer
            facts = Facts(await self._title(row, channel), album=row.title[:ALBUM_CHARACTERS], is_drawing=True)
            drawn_by, seen = await self._children(row.id, channel)
            giver = Giver(reader.home.twinning, reader.ours.school_class, reader.actor)
            async with self._house.store.writing() as db:
                found = await actions.give(db, giver, facts, file, once, self._house.now())
                await actions.name_others(db, found, drawn_by, seen)
        kept: Response = jsonify(at=material_url(found.id))
        kept.status_code = 201
        return kept

    async def _there(self, room: str) -> tuple[Reader, Room, RoomCard]:
        """A teacher who may look back at this room, and give materials for a class of its twinning."""
        async with self._house.store.reading() as db:
            row = await db.get(Room, RoomId(room))
        card = await self._house.directory.room(RoomId(room), self._house.now())
        if row is None or card is None or row.kind == STAFF:
            await self._house.meet()
            abort(404)
        reader = await self._door.reader(row.twinning_id, HubVerb.GIVE_MATERIAL)
        if not self._house.rights.may(reader.actor, HubVerb.LOOK_BACK, card.place):
            abort(404)
        return reader, row, card

    async def _picture(self, reader: Reader) -> Arrived:
        """Raises UploadRefused."""
        files = self._door.files
        if (request.content_length or 0) > files.bounds.file:
            raise UploadRefused(UploadProblem.TOO_LARGE)
        try:
            async with asyncio.timeout(TAKEN_SECONDS):
                file = await files.take(reader.home.twinning, request.body)
        except TimeoutError:
            raise UploadRefused(UploadProblem.SLOW) from None
        if file.format.kind is not FileKind.PICTURE:
            await files.drop({file.sha256})
            raise UploadRefused(UploadProblem.UNKNOWN)
        return file

    async def _title(self, room: Room, channel: str) -> str:
        """What the page is called; else what the browser calls it."""
        number, _ = parts_of(ChannelName(channel))
        named = (await folded_floor(self._house.store.log, room.id)).book.leaf(number).name
        names = room.page_names or ()
        own = named or (names[number - 1] if number <= len(names) else "")
        return (own or clean_title(request.args.get("title", "")))[:TITLE_CHARACTERS]

    async def _children(self, room: RoomId, channel: str) -> tuple[set[PersonId], set[PersonId]]:
        """All who drew or wrote on it, of whatever class, and all on the pictures that lay under it: each one's parents
        are asked. A class's own sheet lies on its page.
        """
        authors: set[PersonId] = set()
        pictures: set[str] = set()
        for name in {channel, channel.partition(".")[0]}:
            after = Seq(0)
            where = Channel(room, ChannelName(name))
            while some := (await self._house.store.log.since(where, after, _ENTRIES_AT_ONCE))[1]:
                authors |= {entry.author.person for entry in some}
                laid = [entry.event for entry in some if isinstance(entry.event, BackdropLaid)]
                pictures |= {each.upload for each in laid if each.upload is not None}
                after = some[-1].seq
        async with self._house.store.reading() as db:
            pupils = select(Person.id).where(Person.id.in_(authors), Person.role == Role.PUPIL)
            seen = await pupils_on(db, pictures)
            return set(await db.scalars(pupils)), set[PersonId]().union(*seen.values())
