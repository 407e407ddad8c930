"""Where a family's link leads: its secret is shown once, the browser keeps a pass instead; or a kind word why not."""

import time
from dataclasses import replace
from typing import Any, Final

from quart import Blueprint, Response, redirect, request

from hub.families.models import KEPT_MS
from hub.families.passes import pass_of
from hub.families.queries import Invited, State, by_pass, by_secret
from hub.families.showing import SHOW
from hub.pages import cookies
from hub.pages.entry import CARDS_TRIED
from hub.pages.house import House
from hub.pages.languages import LANGUAGES, OWN_NAMES, supported
from hub.pages.visitor import Visitor
from signaling.socket.budget import Bucket
from signaling.socket.recent import Recent, network

FAMILY: Final = "/family"
_SECRET_CHARACTERS: Final = 80


class FamilyDoorViews:
    """`/family` and what is done there."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._tried: Recent[str, Bucket] = Recent(lambda: Bucket(*CARDS_TRIED))

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("family_door", __name__)
        routes.get(FAMILY)(self.ask)
        routes.post(FAMILY)(self.enter)
        routes.post(f"{FAMILY}/leave")(self.leave)
        return routes

    async def ask(self) -> Response:
        """The secret stands in the fragment, which no server sees: a small module sends it."""
        token = cookies.family_pass(request)
        is_in = False
        if token is not None:
            async with self._house.store.reading() as db:
                found = await by_pass(db, token, self._house.now())
            is_in = found is not None and found.state is State.OPEN
        return await door(self._house, is_in=is_in)

    async def enter(self) -> Any:
        """To show it uses nothing up: one slip opens the exhibition on every telephone of a family."""
        if cookies.login_name(request) is None:
            raise cookies.NoSafeCookie
        secret = (await request.form).get("secret", "").strip()[:_SECRET_CHARACTERS]
        tried = self._tried.of(network(cookies.client_address(request)))
        if not tried.take(time.monotonic()):
            return await door(self._house, "too-many", 429)
        now = self._house.now()
        async with self._house.store.reading() as db:
            found = await by_secret(db, secret, now)
        if found is None:
            return await door(self._house, "unknown", 403)
        tried.give()
        if found.state is not State.OPEN:
            return await closed(self._house, found)
        wish = await wished()
        response: Response = redirect(f"{SHOW}?lang={wish}" if wish else SHOW, 303)  # type: ignore[assignment]
        kept = found.ends_at - now + KEPT_MS  # so that it can be said that the exhibition has ended
        cookies.set_family_pass(response, request, pass_of(secret), kept // 1000)
        return unfound(response)

    async def leave(self) -> Any:
        """On a telephone that is not theirs."""
        wish = await wished()
        response: Response = redirect(f"{FAMILY}?lang={wish}" if wish else FAMILY, 303)  # type: ignore[assignment]
        cookies.forget_family_pass(response, request)
        return unfound(response)


async def wished() -> str:
    """The language that the address or the form names."""
    return supported((await request.values).get("lang")) or ""


async def stranger(house: House, zone: str = "") -> Visitor:
    """Who opens a family's page is nobody, whoever else is signed in in this browser; they read as they wish."""
    visitor, wish = await house.meet(), await wished()
    say = visitor.say.at(zone) if zone else visitor.say
    say = replace(say, language=wish) if wish else say
    return replace(visitor, say=say, actor=None, profile=None, token=None)


async def door(house: House, problem: str = "", status: int = 200, *, is_in: bool = False) -> Response:
    """The page that takes a secret."""
    return await _page(house, await stranger(house), "family_door.html", status, problem=problem, is_in=is_in)


async def closed(house: House, invited: Invited) -> Response:
    """The link was good once."""
    visitor = await stranger(house, invited.time_zone)
    return await _page(house, visitor, "family_closed.html", 410, invited=invited)


async def _page(house: House, visitor: Visitor, template: str, status: int, **facts: Any) -> Response:
    tongues = [(each, OWN_NAMES[each], f"{FAMILY}?lang={each}") for each in LANGUAGES]
    return unfound(
        await house.page(template, visitor, status, wish=await wished(), tongues=tongues, show=SHOW, **facts)
    )


def unfound(response: Response) -> Response:
    """No search engine shall keep it."""
    response.headers["X-Robots-Tag"] = "noindex, nofollow, noarchive"
    return response
