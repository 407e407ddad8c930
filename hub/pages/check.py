"""Is this device ready for a lesson? A page for everybody, signed in or not, that looks and says what is missing."""

import time
from collections.abc import Callable

from quart import Blueprint, Response, abort, request, websocket

from hub.pages import cookies
from hub.pages.house import House
from signaling.socket.budget import Bucket
from signaling.socket.recent import Recent, network

LOOKS = (5.0, 300.0)
"""Pages and sockets, from one address: a second, and at once. A whole school shares one."""

Bell = Callable[[], tuple[int, str]]


class CheckViews:
    """`/check`, and the socket beside it, which says one word to whoever gets through."""

    def __init__(self, house: House, allows_origin: Callable[[str], bool], bell: Bell | None) -> None:
        self._house = house
        self._allows_origin = allows_origin
        self._bell = bell
        self._looked: Recent[str, Bucket] = Recent(lambda: Bucket(*LOOKS))

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("check", __name__)
        routes.get("/check")(self.check)
        routes.websocket("/check/socket")(self.socket)
        return routes

    async def check(self) -> Response:
        """All that the looks need is in the page; nothing is asked of the server later but the socket."""
        if not self._may_look(cookies.client_address(request)):
            abort(429)
        port, answer = self._bell() if self._bell else (0, "")
        return await self._house.page(
            "check.html", await self._house.meet(), host=cookies.host_of(request), media_port=str(port), answer=answer
        )

    async def socket(self) -> Response | None:
        """No cookie counts here, and nothing that is said is heard."""
        client = websocket.scope.get("client")
        if not self._may_look(str(client[0]) if client else ""):
            return Response(status=429)
        if not self._allows_origin(websocket.headers.get("Origin", "")):
            return Response(status=403)
        await websocket.send("hello")
        return None

    def _may_look(self, address: str) -> bool:
        return self._looked.of(network(address)).take(time.monotonic())
