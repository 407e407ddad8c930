"""“Make it yours”: what a keeper decides, in parts that each keep themselves, and links for the first teachers."""

from dataclasses import dataclass, field
from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.keepers import actions, queries
from hub.keepers.enrolment import enrol
from hub.keepers.profile import SignUp
from hub.mail import Letter, Mail, MailFailed
from hub.pages.class_form import FIRST_FIELDS, message_of, new_class
from hub.pages.house import House
from hub.pages.landing import HUB, entry_url
from hub.pages.languages import supported
from hub.pages.visitor import Visitor
from hub.pages.zones import ZONES
from hub.people import attempts
from hub.people.invitations import invite_teacher
from hub.people.problems import SignInRefused
from hub.people.rights import HubVerb
from hub.post import queries as post
from hub.schools.forms import MAX_HEADCOUNT, FieldWrong
from hub.schools.regions import all_regions
from rooms.errors import Refused
from rooms.ids import ClassId
from rooms.rights import Actor, Place


@dataclass(frozen=True, slots=True)
class Problem:
    """What was wrong with a part: the message with what it names, and what had been given."""

    part: str
    message: str
    given: dict[str, str] = field(default_factory=dict)
    names: dict[str, Any] = field(default_factory=dict)
    status: int = 422


class KeeperViews:
    """`/hub` and its parts."""

    def __init__(self, house: House, mail: Mail | None = None) -> None:
        self._house = house
        self._mail = mail

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("keeper", __name__)
        routes.get(HUB)(self.hub)
        routes.post(f"{HUB}/name")(self.name)
        routes.post(f"{HUB}/place")(self.place)
        routes.post(f"{HUB}/sign-up")(self.sign_up)
        routes.post(f"{HUB}/letter")(self.letter)
        routes.post(f"{HUB}/classes")(self.enrol)
        routes.post(f"{HUB}/classes/<school_class>/invite")(self.invite)
        return routes

    async def hub(self) -> Any:
        """Every part as it is, and which are still open."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        self._check(visitor.actor, HubVerb.SHAPE_HUB)
        return await self._page(visitor)

    async def name(self) -> Any:
        """Call the hub so."""
        visitor = await self._keeper(HubVerb.SHAPE_HUB)
        name = (await request.form).get("name", "")
        try:
            async with self._house.store.writing() as db:
                await actions.name_hub(db, name)
        except Refused:
            return await self._page(visitor, Problem("name", "hub-name-wrong", {"name": name}))
        return redirect(f"{HUB}#name-part", 303)

    async def place(self) -> Any:
        """The language and the clock of whoever has none of their own."""
        visitor = await self._keeper(HubVerb.SHAPE_HUB)
        form = await request.form
        language = supported(form.get("language"))
        if language is None:
            abort(400)
        try:
            async with self._house.store.writing() as db:
                await actions.choose_place(db, language=language, time_zone=form.get("zone", ""))
        except ValueError:
            return await self._page(visitor, Problem("place", "teacher-time-zone-wrong", {"language": language}))
        return redirect(f"{HUB}#place-part", 303)

    async def sign_up(self) -> Any:
        """Who may make an account."""
        visitor = await self._keeper(HubVerb.SHAPE_HUB)
        form = await request.form
        who, domains = form.get("who", ""), form.get("domains", "")
        if who not in set(SignUp):
            abort(400)
        try:
            async with self._house.store.writing() as db:
                await actions.choose_sign_up(db, who=SignUp(who), domains=domains)
        except ValueError:
            given = {"who": who, "domains": domains}
            return await self._page(visitor, Problem("sign-up", "hub-domains-wrong", given))
        return redirect(f"{HUB}#sign-up-part", 303)

    async def letter(self) -> Any:
        """A letter to the keeper's own address, which shows that mail works; the page waits for the mail server."""
        visitor = await self._keeper(HubVerb.SHAPE_HUB)
        if self._mail is None or visitor.actor is None or visitor.profile is None or not visitor.profile.email:
            abort(404)
        try:
            async with self._house.store.writing() as db:
                await attempts.count(db, [attempts.letter_subject(visitor.actor.person)], self._house.now())
        except SignInRefused as no:
            minutes = -(-(no.retry_after_seconds or 1) // 60)
            return await self._page(visitor, Problem("mail", "hub-letter-wait", names={"minutes": minutes}, status=429))
        to, hub = visitor.profile.email, (await self._house.hub.look()).name
        text = visitor.say("hub-letter-text", hub=hub, url=self._house.reach.url)
        try:
            await self._mail.send(Letter(to, visitor.say("hub-letter-subject", hub=hub), text), name=hub)
        except MailFailed as no:
            return await self._page(visitor, Problem("mail", no.message, names={"why": no.why}))
        return await self._page(visitor, sent_to=to)

    async def enrol(self) -> Any:
        """A school, a class, and the link for its teacher."""
        visitor = await self._keeper(HubVerb.ENROL)
        form = await request.form
        given = {field: form.get(field, "").strip() for field in (*FIRST_FIELDS, "twinning")}
        try:
            new = new_class(given, given["twinning"])
            async with self._house.store.writing() as db:
                school_class = await enrol(db, new, self._house.now())
                secret = await invite_teacher(db, school_class=school_class, now=self._house.now())
        except FieldWrong as no:
            return await self._page(visitor, Problem("classes", message_of(no), given))
        except Refused:
            return await self._page(visitor, Problem("classes", "teacher-name-wrong", given))
        return await self._invited(visitor, new.name, secret)

    async def invite(self, school_class: str) -> Any:
        """Another link for a teacher of this class."""
        visitor = await self._keeper(HubVerb.ENROL)
        async with self._house.store.writing() as db:
            name = await queries.class_name(db, ClassId(school_class))
            if name is None:
                abort(404)
            secret = await invite_teacher(db, school_class=ClassId(school_class), now=self._house.now())
        return await self._invited(visitor, name, secret)

    async def _keeper(self, verb: HubVerb) -> Visitor:
        visitor = await self._house.meet()
        if visitor.actor is None:
            abort(404)
        self._check(visitor.actor, verb)
        return visitor

    def _check(self, actor: Actor, verb: HubVerb) -> None:
        """To everybody else the page does not exist."""
        if not self._house.rights.may(actor, verb, Place()):
            abort(404)

    async def _page(self, visitor: Visitor, problem: Problem | None = None, sent_to: str = "") -> Response:
        async with self._house.store.reading() as db:
            classes = await queries.class_lines(db, self._house.now())
            titles = await queries.twinning_titles(db)
            to_hand_over, not_arrived = await post.to_hand_over(db), await post.not_arrived(db)
        hub = await self._house.hub.look()
        is_done = {
            "name": hub.chosen_name is not None,
            "place": hub.chosen_zone is not None,
            "classes": any(line.teachers or line.invited for line in classes),
        }
        return await self._house.page(
            "hub.html",
            visitor,
            status=problem.status if problem else 200,
            problem=problem,
            given=problem.given if problem else {},
            is_done=is_done,
            open_parts=list(is_done.values()).count(False),
            classes=classes,
            titles=titles,
            zones=ZONES,
            regions=all_regions(),
            reach=self._house.reach,
            mail=self._mail,
            sent_to=sent_to,
            to_hand_over=to_hand_over,
            not_arrived=not_arrived,
            max_headcount=MAX_HEADCOUNT,
        )

    async def _invited(self, visitor: Visitor, name: str, secret: str) -> Response:
        """The secret cannot be read again: so it stands on the answer itself."""
        url = f"{self._house.reach.url}/begin#{secret}"
        return await self._house.page(
            "invited.html", visitor, status=201, class_name=name, url=url, reach=self._house.reach
        )
