"""A class's network passport: looked at by a teacher at the school, kept with its date, and said in plain words."""

import json
import re
import secrets
from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.networks.passport import MOST_KBPS, Look, keep, passports_of
from hub.pages import cookies
from hub.pages.check import Bell
from hub.pages.house import House
from hub.pages.keeping import at_class
from hub.people.rights import HubVerb
from rooms.ids import ClassId, ParticipantId
from signaling.relay import Relay

SAMPLE_BYTES = 512 * 1024
_SAMPLE = secrets.token_bytes(SAMPLE_BYTES)
_CANDIDATE = re.compile(r"^a=candidate:\S+ 1 (\S+) \d+ (\S+) (\d+) ", re.MULTILINE)
_ANSWERS = {"1": True, "0": False}


class NetworkViews:
    """`/classes/<id>/network`, and beside it the bytes by which rates are measured."""

    def __init__(self, house: House, bell: Bell | None, relay: Relay | None) -> None:
        self._house = house
        self._bell = bell
        self._relay = relay

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("networks", __name__)
        routes.get("/classes/<school_class>/network")(self.show)
        routes.post("/classes/<school_class>/network")(self.keep)
        routes.get("/classes/<school_class>/network/bytes")(self.down)
        routes.post("/classes/<school_class>/network/bytes")(self.up)
        return routes

    async def show(self, school_class: str) -> Any:
        """The last look, and all that the next one needs."""
        here = await at_class(self._house, school_class, HubVerb.KEEP_CLASS)
        async with self._house.store.reading() as db:
            passport = (await passports_of(db, [here.group.school_class])).get(here.group.school_class)
        port, answer = self._bell() if self._bell else (0, "")
        return await self._house.page(
            "class_network.html",
            here.visitor,
            school_class=here.group.school_class,
            class_name=here.group.facts.name,
            passport=passport,
            is_old=passport is not None and passport.is_old(self._house.now()),
            host=cookies.host_of(request),
            port=str(port),
            doors=sorted({f"{address} {kind.upper()} {number}" for kind, address, number in _doors(answer)}),
            relays=list(self._relay.urls) if self._relay else [],
            answer=answer,
            ticket=self._ticket(),
            is_kept=request.args.get("kept") == "1",
        )

    async def keep(self, school_class: str) -> Any:
        """What a teacher's browser found out; it takes the place of the last look."""
        here = await at_class(self._house, school_class, HubVerb.KEEP_CLASS)
        look = _look_in(await request.form)
        if look is None:
            abort(400)
        async with self._house.store.writing() as db:
            await keep(db, ClassId(here.group.school_class), look, self._house.now())
        return redirect(f"/classes/{here.group.school_class}/network?kept=1", 303)

    async def down(self, school_class: str) -> Response:
        """Bytes that no proxy can press together."""
        await at_class(self._house, school_class, HubVerb.KEEP_CLASS)
        return Response(_SAMPLE, mimetype="application/octet-stream", headers={"Cache-Control": "no-store"})

    async def up(self, school_class: str) -> Response:
        """Takes some, and forgets them."""
        await at_class(self._house, school_class, HubVerb.KEEP_CLASS)
        await request.get_data(cache=False)
        return Response(status=204)

    def _ticket(self) -> str:
        """How a browser finds out whether it reaches the relay; empty where there is none."""
        if self._relay is None:
            return ""
        ticket = self._relay.ticket(ParticipantId(f"passport-{secrets.token_hex(8)}"), self._house.now())
        return json.dumps({"urls": ticket.urls, "username": ticket.username, "credential": ticket.credential})


def _look_in(form: Any) -> Look | None:
    """What the form says; None where it is crooked."""
    needed = {name: _ANSWERS.get(form.get(name, "")) for name in ("socket", "udp", "tcp")}
    rates = [form.get(name, "") for name in ("down_kbps", "up_kbps")]
    if None in needed.values() or not all(rate.isascii() and rate.isdigit() and len(rate) < 10 for rate in rates):
        return None
    down, up = (min(int(rate), MOST_KBPS) for rate in rates)
    maybe = {name: _ANSWERS.get(form.get(name, "")) for name in ("relay", "camera", "microphone", "loop")}
    socket, udp, tcp = map(bool, needed.values())
    return Look(socket=socket, udp=udp, tcp=tcp, down_kbps=down, up_kbps=up, **maybe)


def _doors(answer: str) -> list[tuple[str, str, str]]:
    """Kind, address and number of each way into the media port that the bell names."""
    return _CANDIDATE.findall(answer)
