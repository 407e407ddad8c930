"""The socket of the device check: an adult hears themselves back through the media server, for less than a minute."""

import asyncio
from collections.abc import Callable
from typing import Annotated

import msgspec
from quart import Blueprint, Response, websocket

from hub.pages import cookies
from hub.pages.house import House
from hub.people.rights import HubVerb
from rooms.errors import Refused
from rooms.ids import PersonId
from rooms.rights import Place
from signaling.loops import LONGEST_SECONDS, Loop, Loops

SDP_BYTES = 64 * 1024


class _Said(msgspec.Struct, forbid_unknown_fields=True):
    """From the browser: what it would send, or its answer to the way back."""

    sdp: Annotated[str, msgspec.Meta(max_length=SDP_BYTES)]
    number: int | None = None


class LoopViews:
    """`/check/loop`, a WebSocket."""

    def __init__(self, house: House, allows_origin: Callable[[str], bool], loops: Loops) -> None:
        self._house = house
        self._allows_origin = allows_origin
        self._loops = loops
        self._checking: set[PersonId] = set()

    def blueprint(self) -> Blueprint:
        """The route of this view."""
        routes = Blueprint("loops", __name__)
        routes.websocket("/check/loop")(self.loop)
        return routes

    async def loop(self) -> Response | None:
        """To whoever may not, it is as if it were not there; one at a time for each person."""
        if not self._allows_origin(websocket.headers.get("Origin", "")):
            return Response(status=403)
        token = cookies.login_token(websocket)
        actor = await self._house.directory.who(token) if token else None
        if actor is None or not self._house.rights.may(actor, HubVerb.CHECK_SOUND, Place()):
            return Response(status=404)
        if actor.person in self._checking:
            return Response(status=429)
        self._checking.add(actor.person)
        try:
            await self._run()
        finally:
            self._checking.discard(actor.person)
        return None

    async def _run(self) -> None:
        out: asyncio.Queue[dict[str, object]] = asyncio.Queue(8)
        try:
            loop = self._loops.begin(lambda offer: out.put_nowait({"number": offer.number, "offer": offer.sdp}))
        except Refused:
            return
        try:
            async with asyncio.timeout(LONGEST_SECONDS), asyncio.TaskGroup() as tasks:
                tasks.create_task(_listen(loop, out))
                tasks.create_task(_speak(out))
        except* (TimeoutError, Refused, msgspec.MsgspecError, asyncio.QueueFull):
            pass  # the browser hears nothing more, and says so to the person
        finally:
            loop.close()


async def _listen(loop: Loop, out: "asyncio.Queue[dict[str, object]]") -> None:
    while True:
        said = msgspec.json.decode(await websocket.receive(), type=_Said)
        if said.number is None:
            out.put_nowait({"answer": loop.publish(said.sdp)})
        else:
            loop.answer(said.number, said.sdp)


async def _speak(out: "asyncio.Queue[dict[str, object]]") -> None:
    while True:
        await websocket.send(msgspec.json.encode(await out.get()).decode())
