"""Letters that a keeper hands over where the hub has no mail server: one to read, to send by hand, and to put away."""

from typing import Any
from urllib.parse import quote

from quart import Blueprint, abort, redirect, request

from hub.pages.house import House
from hub.pages.landing import HUB, entry_url
from hub.pages.visitor import Visitor
from hub.people.rights import HubVerb
from hub.post import delivery, queries
from hub.post.folder import Folder
from hub.post.models import LetterId, State
from hub.post.paper import Paper
from rooms.rights import Place

MAIL_PROGRAM_CHARACTERS = 1_800
"""Longer than that, and some systems cut a `mailto:` link off."""


class PostViews:
    """`/hub/letters/<id>`, read and handed over."""

    def __init__(self, house: House, paper: Paper, folder: Folder) -> None:
        self._house = house
        self._paper = paper
        self._folder = folder

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("post", __name__)
        routes.get(f"{HUB}/letters/<letter>")(self.letter)
        routes.post(f"{HUB}/letters/<letter>/handed-over")(self.handed_over)
        return routes

    async def letter(self, letter: str) -> Any:
        """To read it, and to send it with one's own mail program."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        self._check(visitor)
        async with self._house.store.reading() as db:
            found = await queries.letter_in_folder(db, LetterId(letter))
        if found is None:
            abort(404)
        whole = await self._paper.finish(found, (await self._house.hub.look()).name)
        written = f"mailto:{quote(whole.to, safe='@')}?subject={quote(whole.subject)}&body={quote(whole.text)}"
        return await self._house.page(
            "hub_letter.html",
            visitor,
            id=found.id,
            letter=whole,
            made_at=found.made_at,
            written=written if len(written) <= MAIL_PROGRAM_CHARACTERS else "",
        )

    async def handed_over(self, letter: str) -> Any:
        """It has gone; a second press finds it gone as well."""
        visitor = await self._house.meet()
        self._check(visitor)
        async with self._house.store.writing() as db:
            found = await queries.letter_in_folder(db, LetterId(letter))
            if found is not None:
                await delivery.end(db, found.id, State.HANDED_OVER, self._house.now())
        if found is not None:
            await self._folder.remove(found.id)
        return redirect(f"{HUB}#mail-part", 303)

    def _check(self, visitor: Visitor) -> None:
        if visitor.actor is None or not self._house.rights.may(visitor.actor, HubVerb.HAND_OVER_LETTERS, Place()):
            abort(404)
