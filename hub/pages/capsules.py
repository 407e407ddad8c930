"""“The capsule”: a twinning's teachers ask for all of it as a ZIP, see how far it is, and fetch it."""

from dataclasses import dataclass
from typing import Any

from quart import Blueprint, Response, abort, redirect, request, send_file

from hub.capsules import actions
from hub.capsules.files import CapsuleFiles, slug_of
from hub.capsules.models import KEPT_MS, Capsule
from hub.capsules.queries import left_at, newest
from hub.capsules.recall import may_go_out
from hub.pages.house import House
from hub.pages.landing import entry_url, twinning_url
from hub.pages.visitor import Visitor
from hub.people.rights import HubVerb
from hub.settings import Settings
from hub.twinnings.models import Twinning
from hub.twinnings.queries import outline
from rooms.ids import ClassId, PersonId, TwinningId
from rooms.rights import Place


@dataclass(frozen=True, slots=True)
class AtCapsule:
    """A teacher at the capsule of a twinning. `left`: their class takes part no more, and has one of its own."""

    visitor: Visitor
    person: PersonId
    twinning: Twinning
    left: ClassId | None

    @property
    def url(self) -> str:
        """Its page."""
        return f"{twinning_url(self.twinning.id)}/capsule"


class CapsuleViews:
    """`/twinnings/<id>/capsule` and what lies below it."""

    def __init__(self, house: House, files: CapsuleFiles) -> None:
        self._house = house
        self._files = files

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("capsules", __name__)
        page = "/twinnings/<twinning>/capsule"
        routes.get(page)(self.look)
        routes.post(page)(self.ask)
        routes.get(f"{page}/progress")(self.progress)
        routes.get(f"{page}/file")(self.file)
        routes.post(f"{page}/drop")(self.drop)
        return routes

    async def look(self, twinning: str) -> Any:
        """What it is, and the one that is being made or ready."""
        if (await self._house.meet()).actor is None:
            return redirect(entry_url(request.path), 303)
        here = await self._at(twinning)
        capsule, is_stale = await self._newest(here)
        return await self._house.page(
            "capsule.html",
            here.visitor,
            here=here,
            capsule=capsule,
            is_stale=is_stale,
            goes=None if capsule is None else capsule.at + KEPT_MS,
        )

    async def ask(self, twinning: str) -> Any:
        """Make one; while one is being made it is that one."""
        here = await self._at(twinning)
        async with self._house.store.writing() as db:
            last = await newest(db, here.twinning.id, here.left)
            asked = await actions.ask(db, here.twinning.id, here.left, here.person, self._house.now())
        if last is not None and asked is not None and last.id != asked.id:
            await self._files.drop(last)
        return redirect(here.url, 303)

    async def progress(self, twinning: str) -> Any:
        """For the page that waits: percent, or null once there is nothing to wait for."""
        here = await self._at(twinning)
        async with self._house.store.reading() as db:
            capsule = await newest(db, here.twinning.id, here.left)
        is_open = capsule is not None and capsule.made_at is None and capsule.problem is None
        return {"percent": capsule.percent if capsule is not None and is_open else None}

    async def file(self, twinning: str) -> Any:
        """The ZIP, also in parts; one whose consents are not what they were leads back to the page."""
        here = await self._at(twinning)
        capsule, is_stale = await self._newest(here)
        if is_stale:
            return redirect(here.url, 303)
        if capsule is None or capsule.made_at is None:
            abort(404)
        try:
            sent = await send_file(
                self._files.path(capsule),
                mimetype="application/zip",
                as_attachment=True,
                attachment_filename=f"{slug_of(here.twinning.title)}.zip",
                conditional=True,
            )
        except FileNotFoundError:
            abort(404)
        sent.timeout = None  # however slow the line of a school is
        sent.headers["Cache-Control"] = "private, no-cache"
        return sent

    async def drop(self, twinning: str) -> Response:
        """It was fetched, or is not wanted."""
        here = await self._at(twinning)
        async with self._house.store.reading() as db:
            capsule = await newest(db, here.twinning.id, here.left)
        await self._forget(here, capsule)
        return redirect(here.url, 303)  # type: ignore[return-value]

    async def _newest(self, here: AtCapsule) -> tuple[Capsule | None, bool]:
        """The capsule, and whether there was one that may not be handed out any more: it goes at once."""
        async with self._house.store.reading() as db:
            capsule = await newest(db, here.twinning.id, here.left)
        is_stale = capsule is not None and not await may_go_out(self._house.store, capsule, self._house.now())
        if is_stale or (capsule is not None and self._is_lost(capsule)):
            await self._forget(here, capsule)
            return None, is_stale
        return capsule, False

    def _is_lost(self, capsule: Capsule) -> bool:
        """Made, and its file is not there: an older copy of the database, which brings none along."""
        return capsule.made_at is not None and not self._files.path(capsule).is_file()

    async def _forget(self, here: AtCapsule, capsule: Capsule | None) -> None:
        async with self._house.store.writing() as db:
            await actions.forget(db, here.twinning.id, here.left)
        if capsule is not None:
            await self._files.drop(capsule)

    async def _at(self, twinning: str) -> AtCapsule:
        """To everybody who may not, it does not exist."""
        visitor = await self._house.meet()
        actor = visitor.actor
        if actor is None:
            abort(404)
        async with self._house.store.reading() as db:
            found = await outline(db, TwinningId(twinning))
            if found is None:
                abort(404)
            row, place = found
            if self._house.rights.may(actor, HubVerb.MAKE_CAPSULE, place):
                return AtCapsule(visitor, actor.person, row, None)
            for each in sorted(actor.classes):
                is_ours = self._house.rights.may(actor, HubVerb.TAKE_CAPSULE_ALONG, Place(school_class=each))
                if is_ours and await left_at(db, row.id, each, self._house.now()) is not None:
                    return AtCapsule(visitor, actor.person, row, each)
        abort(404)


def capsules_of(settings: Settings) -> CapsuleFiles:
    """Those of a hub."""
    return CapsuleFiles(settings.data_dir)
