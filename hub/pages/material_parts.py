"""The door for large files: begun, asked how much has come, fed chunk by chunk, or given up; a form names them."""

import asyncio
from typing import Any, Final

from quart import Blueprint, Response, abort, jsonify, request
from werkzeug.exceptions import RequestEntityTooLarge

from hub.materials.models import MaterialPart
from hub.materials.parts import CHUNK_BYTES, PartProblem, PartRefused
from hub.pages.material_door import MaterialDoor, Reader
from hub.people.rights import HubVerb
from hub.uploads.paced import PacedBody
from hub.uploads.problems import STATUS, UploadProblem, UploadRefused

CHUNK_SECONDS: Final = 120
"""For one chunk: a megabyte on the slowest line of a school."""
_DIGITS: Final = 12


class MaterialPartViews:
    """`/twinnings/<id>/materials/parts` and `/materials/parts/<id>`."""

    def __init__(self, door: MaterialDoor) -> None:
        self._door = door
        self._house = door.house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("material-parts", __name__)
        routes.post("/twinnings/<twinning>/materials/parts")(self.begin)
        routes.get("/materials/parts/<part>")(self.ask)
        routes.post("/materials/parts/<part>")(self.append)
        routes.post("/materials/parts/<part>/drop")(self.drop)
        return routes

    async def begin(self, twinning: str) -> Response:
        """Of a form (`once`), a file of `size` bytes called `title`: 201 with its id, and how much has come."""
        reader = await self._door.reader(twinning, HubVerb.GIVE_MATERIAL)
        form = await request.form
        try:
            part = await self._door.parts.begin(
                reader.home.twinning,
                reader.actor.person,
                once=form.get("once", "")[:36],
                size=_number(form.get("size", "")),
                title=form.get("title", ""),
                now=self._house.now(),
            )
        except UploadRefused as no:
            return self._refused(no)
        except PartRefused as no:
            return _answer(no.problem, no.came)
        return _told(part, 201)

    async def ask(self, part: str) -> Response:
        """How much has come."""
        return _told((await self._own(part))[1], 200)

    async def append(self, part: str) -> Response:
        """The body is the chunk, `Upload-Offset` its place, `Upload-Hash` its SHA-256."""
        await self._own(part)
        if isinstance(request.body, PacedBody):
            request.body.most_bytes = CHUNK_BYTES
        offset = _number(request.headers.get("Upload-Offset", ""))
        content = bytearray()
        try:
            async with asyncio.timeout(CHUNK_SECONDS):
                async for piece in request.body:
                    content += piece
            came = await self._door.parts.append(
                part, offset, bytes(content), request.headers.get("Upload-Hash", "")[:64], self._house.now()
            )
        except RequestEntityTooLarge:
            return _answer(PartProblem.LENGTH, offset, 413)
        except TimeoutError:
            return self._refused(UploadRefused(UploadProblem.SLOW))
        except PartRefused as no:
            return _answer(no.problem, no.came)
        except UploadRefused as no:
            return self._refused(no)
        return _came(Response(status=204), came)

    async def drop(self, part: str) -> Response:
        """It is not given after all."""
        _, row = await self._own(part)
        await self._door.parts.drop(row)
        return Response(status=204)

    async def _own(self, part: str) -> tuple[Reader, MaterialPart]:
        """Of whoever began it, as long as they may give."""
        visitor = await self._house.meet()
        row = None if visitor.actor is None else await self._door.parts.find(part, visitor.actor.person)
        if row is None:
            abort(404)
        return await self._door.reader(row.twinning_id, HubVerb.GIVE_MATERIAL), row

    def _refused(self, no: UploadRefused) -> Response:
        self._house.journal.info("material refused", why=no.problem.value)
        answer: Response = jsonify({"problem": no.problem.value, "most_mb": self._door.files.bounds.large >> 20})
        answer.status_code = STATUS.get(no.problem, 422)
        return answer


def _told(part: MaterialPart, status: int) -> Response:
    told: dict[str, Any] = {"id": part.id, "came": part.came, "chain": part.chain, "chunk": CHUNK_BYTES}
    answer: Response = jsonify(told)
    answer.status_code = status
    return _came(answer, part.came)


def _answer(problem: PartProblem, came: int, status: int = 0) -> Response:
    """The browser goes on from `came`."""
    answer: Response = jsonify({"problem": problem.value, "came": came})
    answer.status_code = status or _STATUS.get(problem, 422)
    return _came(answer, came)


_STATUS: Final = {PartProblem.OFFSET: 409, PartProblem.TOO_MANY: 429}


def _came(answer: Response, came: int) -> Response:
    answer.headers["Upload-Offset"] = str(came)
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _number(text: str) -> int:
    """A number of bytes; -1, which fits nothing, for what is none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= _DIGITS else -1
