"""A mentor in a twinning: invited by its teachers, who say what they may read; either side ends it."""

import time
from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.looking import log
from hub.looking.models import Sight
from hub.mentors import accompanying
from hub.mentors.accompanying import TooManyMentors
from hub.pages.house import House
from hub.pages.landing import MENTOR, entry_url, twinning_url
from hub.pages.letters import speech_of
from hub.pages.twinnings import names
from hub.pages.visitor import Visitor
from hub.people.models import Person
from hub.people.rights import HubVerb
from hub.post.queue import Kind
from hub.telling.lessons import Sheet
from hub.telling.writing import Addressee, Matter, write
from hub.twinnings.models import STAFF, Room
from hub.twinnings.queries import TwinningHome, outline, twinning_home
from rooms.channel import CHAT, Channel
from rooms.events import MessageSaid
from rooms.ids import PersonId, RoomId, Seq, TwinningId
from rooms.rights import Role
from signaling.socket.budget import Bucket
from signaling.socket.recent import Recent

ADDRESSES_TRIED = (1 / 360, 10)
"""Each second, and at once: nobody finds out by trying who is a mentor here."""
SHOWN = 200


class MentoringViews:
    """`/twinnings/<id>/mentors` and what is done there; `/rooms/<id>/words` for mentors who may read."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._tried: Recent[str, Bucket] = Recent(lambda: Bucket(*ADDRESSES_TRIED))

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("mentoring", __name__)
        page = "/twinnings/<twinning>/mentors"
        routes.get(page)(self.mentors)
        routes.post(page)(self.bring)
        routes.post(f"{page}/<person>/read")(self.let_read)
        routes.post(f"{page}/<person>/end")(self.end)
        routes.get("/rooms/<room>/words")(self.words)
        return routes

    async def mentors(self, twinning: str) -> Any:
        """Who accompanies it, and who could."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        return await self._page(visitor, await self._home(visitor, twinning, HubVerb.BRING_MENTOR))

    async def bring(self, twinning: str) -> Any:
        """One of the list, or whoever has an address; they are told by letter."""
        visitor = await self._house.meet()
        home = await self._home(visitor, twinning, HubVerb.BRING_MENTOR)
        form, actor, now = await request.form, visitor.actor, self._house.now()
        typed, chosen = form.get("email", "").strip()[:300], form.get("mentor", "")
        if actor is None or not (typed or chosen):
            return await self._page(visitor, home, problem="nobody")
        if typed and not self._tried.of(actor.person).take(time.monotonic()):
            abort(429)
        async with self._house.store.writing() as db:
            could = await accompanying.who_could(db, home.twinning)
            listed = {each.person for each in [*could, *await accompanying.mentors_of(db, home.twinning)]}
            by_list = PersonId(chosen) if chosen in listed else None
            mentor = await accompanying.by_address(db, typed) if typed else by_list
            person = None if mentor is None else await db.get(Person, mentor)
            if person is None:
                return await self._page(visitor, home, problem="unknown", email=typed)
            try:
                is_new = await accompanying.bring(
                    db, twinning=home.twinning, mentor=person.id, by=actor.person, now=now
                )
            except TooManyMentors:
                return await self._page(visitor, home, problem="many", email=typed)
            if is_new:
                matter = Matter(
                    kind=Kind.INVITATION,
                    key=f"mentoring:{home.twinning}:{now}",
                    subject="letter-mentoring-subject",
                    sentences=["letter-mentoring"],
                    facts={"title": home.title, "name": visitor.profile.name if visitor.profile else ""},
                    to=twinning_url(home.twinning),
                    asked_by=actor.person,
                )
                zone = (await self._house.hub.look()).time_zone
                await write(db, matter, Addressee(person, zone, set()), self._sheet(), now)
        return redirect(f"{twinning_url(home.twinning)}/mentors", 303)

    async def let_read(self, twinning: str, person: str) -> Any:
        """What is written in the rooms, or no longer."""
        home = await self._home(await self._house.meet(), twinning, HubVerb.BRING_MENTOR)
        reads_rooms = (await request.form).get("read") == "yes"
        async with self._house.store.writing() as db:
            await accompanying.let_read(db, twinning=home.twinning, mentor=PersonId(person), reads_rooms=reads_rooms)
        return redirect(f"{twinning_url(home.twinning)}/mentors", 303)

    async def end(self, twinning: str, person: str) -> Any:
        """By any teacher, or by the mentor; pressed twice it is so once."""
        visitor = await self._house.meet()
        home = await self._home(visitor, twinning, HubVerb.END_MENTORING)
        is_mentor = visitor.actor is not None and visitor.actor.role is Role.MENTOR
        if is_mentor and visitor.actor is not None and person != visitor.actor.person:
            abort(404)
        async with self._house.store.writing() as db:
            await accompanying.end(db, twinning=home.twinning, mentor=PersonId(person))
        return redirect(MENTOR if is_mentor else f"{twinning_url(home.twinning)}/mentors", 303)

    async def words(self, room: str) -> Any:
        """What was written last in a room: by which class, never by whom. The look is written down before."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        async with self._house.store.reading() as db:
            found = await db.get(Room, RoomId(room))
            known = None if found is None or found.kind == STAFF else await outline(db, found.twinning_id)
        if found is None or known is None or not self._house.rights.may(visitor.actor, HubVerb.READ_ALONG, known[1]):
            abort(404)
        now = self._house.now()
        async with self._house.store.writing() as db:
            for each in known[1].partners:
                await log.note(db, school_class=each, person=visitor.actor.person, sight=Sight.ROOM, now=now)
        async with self._house.store.reading() as db:
            home = await twinning_home(db, found.twinning_id, now)
        channel = Channel(found.id, CHAT)
        heads = await self._house.store.log.heads(found.id)
        head = heads[CHAT].seq if CHAT in heads else 0
        _, entries = await self._house.store.log.since(channel, Seq(max(0, head - SHOWN)), SHOWN)
        said = [(each.at, each.author.school_class, each.event.text) for each in entries
                if isinstance(each.event, MessageSaid)]  # fmt: skip
        return await self._house.page("room_words.html", visitor, home=home, room=found, said=said)

    async def _home(self, visitor: Visitor, twinning: str, verb: HubVerb) -> TwinningHome:
        """The twinning, for whoever may do this in it; to everybody else there is none."""
        async with self._house.store.reading() as db:
            home = await twinning_home(db, TwinningId(twinning), self._house.now())
        if visitor.actor is None or home is None or not self._house.rights.may(visitor.actor, verb, home.place):
            abort(404)
        return home

    async def _page(self, visitor: Visitor, home: TwinningHome, *, problem: str = "", email: str = "") -> Response:
        async with self._house.store.reading() as db:
            mentors = await accompanying.mentors_of(db, home.twinning)
            could = await accompanying.who_could(db, home.twinning)
        return await self._house.page(
            "twinning_mentors.html", visitor, status=422 if problem else 200, home=home, mentors=mentors, could=could,
            problem=problem, email=email, areas=names(visitor.say)["areas"],
        )  # fmt: skip

    def _sheet(self) -> Sheet:
        catalogues = self._house.catalogues
        return Sheet(lambda language, zone: speech_of(catalogues, language, zone), self._house.reach.url, "")
