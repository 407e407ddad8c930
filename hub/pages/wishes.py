"""Which letters somebody gets: the page where they choose, and the link in a letter by which such letters stop."""

from typing import Any, Final

from quart import Blueprint, Response, abort, redirect, request

from hub.pages.house import House
from hub.pages.landing import entry_url
from hub.pages.visitor import Visitor
from hub.people.rights import HubVerb
from hub.post import mailboxes, queries
from hub.post.mailboxes import Wishes, digest_of
from hub.post.models import Kind, Rhythm
from hub.post.stopping import PATH, StopLinks
from rooms.rights import Place

PAGE: Final = "/me/letters"


class WishViews:
    """`/me/letters` and `/letters/stop/<token>`."""

    def __init__(self, house: House, stopping: StopLinks) -> None:
        self._house = house
        self._stopping = stopping

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("wishes", __name__)
        routes.get(PAGE)(self.page)
        routes.post(PAGE)(self.choose)
        routes.post(f"{PAGE}/again")(self.again)
        routes.get(f"{PATH}<token>")(self.ask)
        routes.post(f"{PATH}<token>")(self.stop)
        return routes

    async def page(self) -> Any:
        """What they get now."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        return await self._shown(visitor, self._address(visitor))

    async def choose(self) -> Any:
        """From now on so much."""
        visitor = await self._house.meet()
        address, form = self._address(visitor), await request.form
        try:
            rhythm = Rhythm(form.get("rhythm", ""))
        except ValueError:
            abort(400)
        wishes = Wishes(
            invitations="invitations" in form,
            partners="partners" in form,
            changes="changes" in form,
            day_before="day-before" in form,
            hour_before="hour-before" in form,
            rhythm=rhythm,
        )
        async with self._house.store.writing() as db:
            await mailboxes.choose(db, digest_of(address), wishes)
        return await self._shown(visitor, address, is_kept=True)

    async def again(self) -> Any:
        """The mailbox takes letters again, they say: the next one will show."""
        visitor = await self._house.meet()
        address = self._address(visitor)
        async with self._house.store.writing() as db:
            await mailboxes.mark_reached(db, digest_of(address))
        return redirect(PAGE, 303)

    async def ask(self, token: str) -> Any:
        """To look at a link changes nothing: mail programs do it before people."""
        read = await self._read(token)
        return await self._house.page("letters_stop.html", await self._house.meet(), kind=read[0], is_done=False)

    async def stop(self, token: str) -> Any:
        """By a person's press, or by their mail program (RFC 8058); the signature alone says for whom."""
        kind, digest = await self._read(token)
        async with self._house.store.writing() as db:
            await mailboxes.stop(db, digest, kind)
        return await self._house.page("letters_stop.html", await self._house.meet(), kind=kind, is_done=True)

    async def _read(self, token: str) -> tuple[Kind, bytes]:
        read = await self._stopping.read(token)
        if read is None:
            abort(404)
        return read

    async def _shown(self, visitor: Visitor, address: str, *, is_kept: bool = False) -> Response:
        async with self._house.store.reading() as db:
            wishes = await mailboxes.wishes_of(db, digest_of(address))
            unreached_since = await mailboxes.unreached_since(db, digest_of(address))
            lost = await queries.lost_of(db, visitor.actor.person) if visitor.actor else []
        return await self._house.page(
            "letters.html",
            visitor,
            address=address,
            wishes=wishes,
            is_kept=is_kept,
            unreached_since=unreached_since,
            lost=lost,
        )

    def _address(self, visitor: Visitor) -> str:
        """Of an adult who has one; to everybody else the page does not exist."""
        actor, profile = visitor.actor, visitor.profile
        if actor is None or profile is None or not profile.email:
            abort(404)
        if not self._house.rights.may(actor, HubVerb.CHOOSE_LETTERS, Place(owner=actor.person)):
            abort(404)
        return profile.email
