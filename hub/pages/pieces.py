"""Pieces of music of a room: which there are, one more, one less; and the clock by which devices play them in step."""

from dataclasses import asdict

from quart import Blueprint, Response, abort, jsonify, request
from quart.typing import ResponseReturnValue

from hub.music import actions
from hub.music.queries import pieces_of
from hub.pages.house import House
from hub.pages.readers import MayRead
from hub.people.rights import HubVerb
from hub.uploads import queries
from hub.uploads.actions import Uploads
from hub.uploads.formats import Kind
from hub.uploads.models import Upload
from rooms.errors import Refused
from rooms.ids import RoomId


class PieceViews:
    """`/rooms/<id>/pieces` and `/clock`."""

    def __init__(self, house: House, uploads: Uploads, may_read: MayRead) -> None:
        self._house = house
        self._uploads = uploads
        self._may_read = may_read

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("pieces", __name__)
        routes.get("/clock")(self.clock)
        routes.get("/rooms/<room>/pieces")(self.all)
        routes.post("/rooms/<room>/pieces")(self.add)
        routes.post("/rooms/<room>/pieces/<piece>/remove")(self.remove)
        return routes

    async def clock(self) -> ResponseReturnValue:
        """The hub's time in milliseconds since 1970 (UTC), for whoever asks."""
        return Response(str(self._house.clock()), mimetype="text/plain")

    async def all(self, room: str) -> ResponseReturnValue:
        """Those of a room, the newest first, for whoever may read there."""
        visitor = await self._house.meet()
        if visitor.actor is None or not await self._may_read(visitor.actor, RoomId(room)):
            abort(404)
        async with self._house.store.reading() as db:
            return jsonify({"pieces": [asdict(each) for each in await pieces_of(db, RoomId(room))]})

    async def add(self, room: str) -> ResponseReturnValue:
        """A sound that was sent to the room is a piece from now on, with a title, and a word on where it comes from."""
        await self._allow(room, HubVerb.UPLOAD)
        form = await request.form
        sound = await self._sound(room, form.get("upload", ""))
        if sound.kind != Kind.SOUND:
            return {"problem": "unknown"}, 415
        words = {name: form.get(name, "") for name in ("title", "composer", "source")}
        try:
            async with self._house.store.writing() as db:
                await actions.describe(db, sound, **words, travels=form.get("travels") == "yes")
        except Refused:
            abort(422)
        return {"id": sound.id}, 201

    async def remove(self, room: str, piece: str) -> ResponseReturnValue:
        """For good; its sound goes along."""
        await self._allow(room, HubVerb.REMOVE_UPLOAD)
        sound = await self._sound(room, piece)
        async with self._house.store.writing() as db:
            if not await actions.withdraw(db, sound):
                abort(404)
        await self._uploads.remove(sound)
        return Response(status=204)

    async def _allow(self, room: str, verb: HubVerb) -> None:
        visitor = await self._house.meet()
        card = await self._house.directory.room(RoomId(room), self._house.now())
        if visitor.actor is None or card is None or not self._house.rights.may(visitor.actor, verb, card.place):
            abort(404)

    async def _sound(self, room: str, upload: str) -> Upload:
        """One of this room; another room's is not there."""
        async with self._house.store.reading() as db:
            found = await queries.find(db, upload)
        if found is None or found.room_id != room:
            abort(404)
        return found
