"""The mentors of the hub, as they present themselves: read by teachers, who write to them without seeing an address."""

from hashlib import sha256
from typing import Any

from quart import Blueprint, Response, abort, redirect, request
from sqlalchemy.ext.asyncio import AsyncSession

from hub.mentors import presentation
from hub.mentors.presentation import LETTER_CHARACTERS
from hub.pages.house import House
from hub.pages.landing import MENTOR, entry_url
from hub.pages.letters import speech_of
from hub.pages.twinnings import names
from hub.pages.visitor import Visitor
from hub.people.models import Person
from hub.people.rights import HubVerb
from hub.post.queue import Kind
from hub.telling.lessons import Sheet
from hub.telling.writing import Addressee, Matter, write
from hub.twinnings.cards import TONGUES
from hub.twinnings.classes import briefs
from rooms.errors import Refused
from rooms.ids import PersonId
from rooms.rights import Actor, Place
from rooms.text import clean_text

MENTORS = "/mentors"
_TYPED = 4_000


class MentorsFoundViews:
    """`/mentors`, `/mentors/me` and `/mentors/<id>/letter`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("mentors_found", __name__)
        routes.get(MENTORS)(self.all)
        routes.get(f"{MENTORS}/me")(self.mine)
        routes.post(f"{MENTORS}/me")(self.present)
        routes.post(f"{MENTORS}/<person>/letter")(self.letter)
        return routes

    async def all(self) -> Any:
        """Who presents themselves."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        return await self._list(visitor, self._allowed(visitor, HubVerb.SEE_MENTORS))

    async def mine(self) -> Any:
        """What a mentor says of themselves."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        return await self._form(visitor, self._allowed(visitor, HubVerb.PRESENT_ONESELF))

    async def present(self) -> Any:
        """Teachers read it from now on."""
        visitor = await self._house.meet()
        actor = self._allowed(visitor, HubVerb.PRESENT_ONESELF)
        form = await request.form
        words = form.get("words", "")[:_TYPED]
        try:
            async with self._house.store.writing() as db:
                await presentation.present(db, mentor=actor.person, words=words, languages=form.getlist("languages"))
        except Refused:
            return await self._form(visitor, actor, problem="long", words=words)
        return redirect(MENTOR, 303)

    async def letter(self, person: str) -> Any:
        """From a teacher; their own address stands in it only if they say so."""
        visitor = await self._house.meet()
        actor, now = self._allowed(visitor, HubVerb.WRITE_TO_MENTOR), self._house.now()
        form = await request.form
        typed = form.get("words", "")[:_TYPED]
        try:
            words = clean_text(typed, LETTER_CHARACTERS)
        except Refused:
            return await self._list(visitor, actor, problem="empty", to=person, words=typed)
        async with self._house.store.writing() as db:
            known = await presentation.presentation_of(db, PersonId(person))
            if known is None or not known.words:
                abort(404)
            if not await presentation.may_write(db, actor.person, now):
                return await self._list(visitor, actor, problem="many", to=person, words=typed)
            has_gone = await self._send(db, visitor, actor, known.person, words)
        problem = "" if has_gone else "away"
        return await self._list(visitor, actor, problem=problem, sent=known.name if has_gone else "")

    async def _send(self, db: AsyncSession, visitor: Visitor, actor: Actor, mentor: PersonId, words: str) -> bool:
        """The teacher's own address goes along, so that the mentor can answer; the mentor's is shown to nobody."""
        ours = (await briefs(db, [actor.school_class] if actor.school_class else [])).values()
        profile = visitor.profile
        facts = {
            "name": profile.name if profile else "",
            "where": next((f"{each.name}, {each.town}" for each in ours), "-"),
            "address": (profile.email if profile else None) or "-",
        }
        matter = Matter(
            kind=Kind.INVITATION,
            key=presentation.key_of(actor.person, sha256(f"{mentor}:{words}".encode()).hexdigest()[:32]),
            subject="letter-to-mentor-subject",
            sentences=["letter-to-mentor"],
            facts=facts,
            to=MENTOR,
            words=words,
            asked_by=actor.person,
        )
        catalogues = self._house.catalogues
        sheet = Sheet(lambda language, zone: speech_of(catalogues, language, zone), self._house.reach.url, "")
        zone = (await self._house.hub.look()).time_zone
        to = Addressee(await db.get_one(Person, mentor), zone, set())
        return await write(db, matter, to, sheet, self._house.now())

    def _allowed(self, visitor: Visitor, verb: HubVerb) -> Actor:
        actor = visitor.actor
        if actor is None or not self._house.rights.may(actor, verb, Place(owner=actor.person)):
            abort(404)
        return actor

    async def _form(self, visitor: Visitor, actor: Actor, *, problem: str = "", words: str | None = None) -> Response:
        async with self._house.store.reading() as db:
            mine = await presentation.presentation_of(db, actor.person)
        if mine is None:
            abort(404)
        return await self._house.page(
            "mentor_present.html",
            visitor,
            status=422 if problem else 200,
            mine=mine,
            words=mine.words if words is None else words,
            tongues=sorted((visitor.say.tongue(each), each) for each in TONGUES),
            problem=problem,
        )

    async def _list(
        self, visitor: Visitor, actor: Actor, *, problem: str = "", to: str = "", words: str = "", sent: str = ""
    ) -> Response:
        async with self._house.store.reading() as db:
            mentors = await presentation.presentations(db)
        return await self._house.page(
            "mentors.html",
            visitor,
            status=422 if problem else 200,
            mentors=mentors,
            may_write=self._house.rights.may(actor, HubVerb.WRITE_TO_MENTOR, Place(owner=actor.person)),
            areas=names(visitor.say)["areas"],
            problem=problem,
            to=to,
            words=words,
            sent=sent,
        )
