"""The second half of the door: twelve pictures, three to tap. No text is needed, and no script."""

from collections.abc import Mapping
from typing import Any

from quart import Blueprint, Response, redirect, request

from hub.pages import cookies
from hub.pages.entry import LOGIN_SECONDS
from hub.pages.house import House
from hub.pages.landing import landing
from hub.people import actions, pictures
from hub.people.pictures import LENGTH, PICTURES, HalfWay
from hub.people.problems import SignInRefused

PATH = "/enter/pictures"


class PictureViews:
    """`/enter/pictures`: each tap is a small form, the third one opens the door or begins anew."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("pictures", __name__)
        routes.get(PATH)(self.grid)
        routes.post(PATH)(self.tap)
        return routes

    async def grid(self) -> Any:
        """All twelve, none tapped yet."""
        half = await self._half()
        return redirect("/", 303) if half is None else await self._page(half, [])

    async def tap(self) -> Any:
        """One more picture; with the last one the door opens. Who chooses for the first time says yes to theirs."""
        half = await self._half()
        if half is None:
            return redirect("/", 303)
        form = await request.form
        tapped = tapped_in(form)
        if not pictures.is_whole(tapped) or (half.is_new and "yes" not in form):
            return await self._page(half, tapped)
        try:
            new = await pictures.come_in(
                self._house.store,
                ticket=cookies.half_token(request) or "",
                pictures=tapped,
                user_agent=request.headers.get("User-Agent", ""),
                now=self._house.now(),
            )
        except SignInRefused as no:
            response = await self._page(half, [], problem="pictures-wait", status=429)
            response.headers["Retry-After"] = str(no.retry_after_seconds or 60)
            return response
        if new is None:
            return await self._page(half, [], problem="pictures-wrong", status=401)
        await self._end_former_login()
        async with self._house.store.reading() as db:
            go = await landing(db, new.actor, self._house.now(), to_live=True)
        entered: Response = redirect(go, 303)  # type: ignore[assignment]
        cookies.set_login(entered, request, new.token, LOGIN_SECONDS)
        cookies.forget_half(entered, request)
        return entered

    async def _half(self) -> HalfWay | None:
        ticket = cookies.half_token(request)
        if ticket is None:
            return None
        async with self._house.store.reading() as db:
            return await pictures.look(db, ticket, self._house.now())

    async def _end_former_login(self) -> None:
        token = cookies.login_token(request)
        if token:
            async with self._house.store.writing() as db:
                await actions.sign_out(db, token=token, now=self._house.now())

    async def _page(self, half: HalfWay, tapped: list[int], *, problem: str = "", status: int = 200) -> Response:
        return await self._house.page(
            "pictures.html",
            await self._house.meet(),
            status=status,
            half=half,
            pictures=list(enumerate(PICTURES)),
            tapped=tapped,
            needed=LENGTH,
            problem="pictures-closed" if half.is_closed else problem,
        )


def tapped_in(form: Mapping[str, str]) -> list[int]:
    """What was tapped until now, as our own form says it."""
    tapped = _numbers(form.get("tapped", ""))
    return list(dict.fromkeys([*tapped, *_numbers(form.get("tap", ""))]))[:LENGTH]


def _numbers(typed: str) -> list[int]:
    """Places in the grid, as our own form says them; what is none is left out."""
    some = [int(each) for each in typed[:20].split(",") if each.isascii() and each.isdecimal() and len(each) <= 2]
    return [each for each in some if each < len(PICTURES)][:LENGTH]
