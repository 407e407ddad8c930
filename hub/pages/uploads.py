"""Files of a room: sent by its teachers as they are, read by whoever may read there; everything else is not found."""

import asyncio
import re
from typing import Any, Final

from quart import Blueprint, Request, Response, abort, jsonify, request, send_file

from hub.pages.house import House
from hub.pages.kit_keeping import KEEPING, UPLOAD_BYTES
from hub.pages.readers import MayRead
from hub.people.pupils import pupils_of
from hub.people.rights import HubVerb
from hub.settings import Settings
from hub.store.store import Store
from hub.twinnings.models import Room
from hub.uploads import marks, queries
from hub.uploads.actions import Bounds, Owner, Uploads
from hub.uploads.formats import Kind
from hub.uploads.marks import ConsentLacks, Marks
from hub.uploads.models import Upload
from hub.uploads.paced import PacedBody
from hub.uploads.problems import STATUS, UploadProblem, UploadRefused
from hub.uploads.sight import lacking
from rooms.ids import ClassId, RoomId
from rooms.rights import Actor, Place

TAKEN_SECONDS: Final = 600
"""For a whole file, from the first byte to the answer; nothing may be silent for long meanwhile."""

_SEALED: Final = "default-src 'none'; sandbox"
_ASKED_EACH_TIME: Final = "private, no-cache"
"""A browser keeps it, and asks before it shows it again: what was taken away is shown nowhere any more."""
LONG_BYTES = 512 * 1024
"""Of a form with a text of several pages, in any script."""
_LONG = re.compile(r"/twinnings/[^/]+/(?:write/[^/]+|drafts)|/writings/[^/]+/edit")
_FILES = re.compile(
    r"/rooms/[^/]+/uploads|/twinnings/[^/]+/materials|/materials/parts/[^/]+|/(?:writings|materials)/[^/]+/answers?"
    r"|/sounds/[^/]+/things/[^/]+/record|/rooms/[^/]+/keep/[^/]+"
    r"|/notebooks/[^/]+/lines(?:/[^/]+)?"
)


class RoomyRequest(Request):
    """A request whose body may be larger than a form, where a door expects that; there it is read as it comes."""

    def __init__(self, method: str, scheme: str, path: str, *rest: Any, **more: Any) -> None:
        if _FILES.fullmatch(path):
            more["max_content_length"] = None
        elif _LONG.fullmatch(path):
            more["max_content_length"] = LONG_BYTES
        elif path == KEEPING:
            more["max_content_length"] = UPLOAD_BYTES
        super().__init__(method, scheme, path, *rest, **more)
        if _FILES.fullmatch(path):
            self.body = PacedBody()


def uploads_of(settings: Settings, store: Store) -> Uploads:
    """The door of a hub."""
    return Uploads(store, settings.data_dir, Bounds(settings.upload_mb << 20, settings.upload_quota_mb << 20))


class UploadViews:
    """`/rooms/<room>/uploads` and `/uploads/<id>`."""

    def __init__(self, house: House, uploads: Uploads, may_read: MayRead) -> None:
        self._house = house
        self._uploads = uploads
        self._may_read = may_read

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("uploads", __name__)
        routes.post("/rooms/<room>/uploads")(self.take)
        routes.get("/rooms/<room>/uploads")(self.all)
        routes.get("/uploads/<upload>")(self.show)
        routes.get("/uploads/<upload>/pages/<int:page>")(self.preview)
        routes.post("/uploads/<upload>/pages/<int:page>")(self.page)
        routes.post("/uploads/<upload>/pupils")(self.mark)
        routes.post("/uploads/<upload>/remove")(self.remove)
        return routes

    async def take(self, room: str) -> Response:
        """The body is the file, `?title=` its name, each `&pupil=` one who can be recognised on it.

        201 with what it became, or a problem by name.
        """
        visitor = await self._house.meet()
        place = await self._place(RoomId(room))
        owner = await self._owner(visitor.actor, place, RoomId(room))
        classes = _classes(visitor.actor, place)
        length = request.content_length
        try:
            if length is not None and length > self._uploads.bounds.file:
                raise UploadRefused(UploadProblem.TOO_LARGE)
            async with self._house.store.reading() as db:
                shown = await marks.check(db, classes, request.args.getlist("pupil"), self._house.now())
            title = request.args.get("title", "")
            async with asyncio.timeout(TAKEN_SECONDS):
                upload = await self._uploads.take(owner, request.body, title, self._house.now(), shown)
        except UploadRefused as no:
            return self._refused(no)
        except TimeoutError:
            return self._refused(UploadRefused(UploadProblem.SLOW))
        return _told(upload, 201)

    async def all(self, room: str) -> Response:
        """Photos and documents of a room, for those who may take them away, and the pupils whom they may mark on them.

        `is_seen`: nobody sees one that lacks a consent; `lacks`, of which of the reader's own pupils, by their names.
        """
        visitor = await self._house.meet()
        place = await self._place(RoomId(room))
        if visitor.actor is None or not self._house.rights.may(visitor.actor, HubVerb.REMOVE_UPLOAD, place):
            abort(404)
        async with self._house.store.reading() as db:
            classes = _classes(visitor.actor, place)
            found = await queries.seen_in(db, RoomId(room))
            known = await marks.marks_of(db, [each.id for each in found], classes, self._house.now())
            pupils = [pupil for each in sorted(classes) for pupil in await pupils_of(db, each)]
        told = {
            "uploads": [_facts(each) | _marks(known[each.id]) for each in found],
            "pupils": [
                {"person": each.person, "name": each.name, "animal": each.animal, "colour": each.colour}
                for each in pupils
            ],
        }
        answer: Response = jsonify(told)
        answer.headers["Cache-Control"] = "no-store"
        return answer

    async def show(self, upload: str) -> Response:
        """A picture or a sound; a document is never sent out, only its pages."""
        found = await self._readable(upload)
        if found.kind == Kind.DOCUMENT:
            abort(404)
        try:
            response = await send_file(self._uploads.file(found), mimetype=found.mime, conditional=True)
        except FileNotFoundError:
            abort(404)
        return sealed(response)

    async def preview(self, upload: str, page: int) -> Response:
        """A small picture of a document's page, for whoever chooses among them."""
        found = await self._own_document(upload)
        await self._check_seen(found)
        try:
            return sealed(Response(await self._uploads.preview(found, page), mimetype="image/webp"))
        except (UploadRefused, FileNotFoundError):
            abort(404)

    async def page(self, upload: str, page: int) -> Response:
        """A picture of a document's page, as large as a board needs."""
        found = await self._own_document(upload)
        visitor = await self._house.meet()
        owner = await self._owner(visitor.actor, await self._place(found.room_id), found.room_id)
        try:
            return _told(await self._uploads.page(found, page, owner, self._house.now()), 201)
        except UploadRefused as no:
            return self._refused(no)
        except FileNotFoundError:
            abort(404)

    async def mark(self, upload: str) -> Response:
        """Each `ticked` pupil can be recognised on it, each `unticked` one cannot: those of one's own classes alone."""
        visitor = await self._house.meet()
        found = await self._find(upload)
        place = await self._place(found.room_id)
        if visitor.actor is None or not self._house.rights.may(visitor.actor, HubVerb.MARK_UPLOAD, place):
            abort(404)
        if found.kind == Kind.SOUND:
            abort(404)
        form = await request.form
        ticked, unticked = form.getlist("ticked"), form.getlist("unticked")
        classes = _classes(visitor.actor, place)
        try:
            async with self._house.store.writing() as db:
                await marks.mark(db, found, classes, ticked=ticked, unticked=unticked)
        except UploadRefused as no:
            return self._refused(no)
        async with self._house.store.reading() as db:
            known = await marks.marks_of(db, [found.id], classes, self._house.now())
        answer: Response = jsonify(_marks(known[found.id]))
        return answer

    async def remove(self, upload: str) -> Response:
        """For good, wherever it is shown; a document with its pages. The ids of all that went."""
        visitor = await self._house.meet()
        found = await self._find(upload)
        place = await self._place(found.room_id)
        if visitor.actor is None or not self._house.rights.may(visitor.actor, HubVerb.REMOVE_UPLOAD, place):
            abort(404)
        answer: Response = jsonify({"removed": await self._uploads.remove(found)})
        return answer

    # --- who may ---

    async def _readable(self, upload: str) -> Upload:
        visitor = await self._house.meet()
        found = await self._find(upload)
        if visitor.actor is None or not await self._may_read(visitor.actor, found.room_id):
            abort(404)
        await self._check_seen(found)
        return found

    async def _own_document(self, upload: str) -> Upload:
        visitor = await self._house.meet()
        found = await self._find(upload)
        place = await self._place(found.room_id)
        if visitor.actor is None or not self._house.rights.may(visitor.actor, HubVerb.UPLOAD, place):
            abort(404)
        if found.kind != Kind.DOCUMENT:
            abort(404)
        return found

    async def _check_seen(self, upload: Upload) -> None:
        """Whoever asks: a board lies before everybody, so one that lacks a consent is shown to nobody."""
        async with self._house.store.reading() as db:
            if await lacking(db, [upload.id], self._house.now()):
                abort(404)

    async def _find(self, upload: str) -> Upload:
        async with self._house.store.reading() as db:
            found = await queries.find(db, upload)
        if found is None:
            abort(404)
        return found

    async def _place(self, room: RoomId) -> Place:
        card = await self._house.directory.room(room, self._house.now())
        if card is None:
            abort(404)
        return card.place

    async def _owner(self, actor: Actor | None, place: Place, room: RoomId) -> Owner:
        if actor is None or not self._house.rights.may(actor, HubVerb.UPLOAD, place):
            abort(404)
        async with self._house.store.reading() as db:
            twinning = (await db.get_one(Room, room)).twinning_id
        return Owner(twinning, room, actor.person, actor.at(place).school_class)

    def _refused(self, no: UploadRefused) -> Response:
        self._house.journal.info("upload refused", why=no.problem.value)
        told: dict[str, Any] = {"problem": no.problem.value, "most_mb": self._uploads.bounds.file >> 20}
        if isinstance(no, ConsentLacks):
            told["names"] = no.names
        answer: Response = jsonify(told)
        answer.status_code = STATUS.get(no.problem, 422)
        return answer


def _classes(actor: Actor | None, place: Place) -> frozenset[ClassId]:
    """Those of the actor that take part: whose pupils they mark."""
    return frozenset() if actor is None else actor.classes & place.partners


def _marks(marks: Marks) -> dict[str, Any]:
    return {"pupils": list(marks.pupils), "is_seen": marks.is_seen, "lacks": list(marks.lacks)}


def _facts(upload: Upload) -> dict[str, Any]:
    names = ("id", "kind", "title", "size", "width", "height", "pages", "duration_ms", "peaks")
    known = {name: getattr(upload, name) for name in names}
    return {name: value for name, value in known.items() if value is not None}


def _told(upload: Upload, status: int) -> Response:
    answer: Response = jsonify(_facts(upload))
    answer.status_code = status
    return answer


def sealed(response: Response) -> Response:
    """Opened by itself it may do nothing at all; a browser keeps it, nobody between does."""
    response.headers["Content-Security-Policy"] = _SEALED
    response.headers["Content-Disposition"] = "inline"
    response.headers["Cache-Control"] = _ASKED_EACH_TIME
    return response
