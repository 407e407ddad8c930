"""Who teaches a class: colleagues and substitutes come by a link that is handed over; whoever has done goes."""

from collections.abc import Mapping
from typing import Any, Final

from quart import Blueprint, Response, abort, redirect, request

from hub.mail import Letter
from hub.pages.house import House
from hub.pages.keeping import AtClass, at_class
from hub.pages.landing import CLASSES, class_url
from hub.pages.moments import day_from
from hub.people import teaching, team
from hub.people.emails import clean_email
from hub.people.models import Invitation, TeachingKind
from hub.people.problems import PersonRefused
from hub.people.rights import HubVerb
from hub.post.queue import Kind, enqueue
from hub.sessions.recurrence import local
from hub.store.tables import Instant
from rooms.ids import PersonId

_EMAIL_TYPED: Final = 300


class TeamViews:
    """`/classes/…/team`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("teams", __name__)
        page = f"{CLASSES}/<school_class>/team"
        routes.get(page)(self.team)
        routes.post(page)(self.invite)
        routes.post(f"{page}/leave")(self.leave)
        routes.post(f"{page}/invitations/<invitation>/withdraw")(self.withdraw)
        routes.post(f"{page}/<person>/until")(self.set_until)
        routes.post(f"{page}/<person>/end")(self.end)
        return routes

    async def team(self, school_class: str) -> Any:
        """Everybody who teaches it, and what one may do about that."""
        return await self._page(await at_class(self._house, school_class, HubVerb.KEEP_CLASS))

    async def invite(self, school_class: str) -> Any:
        """A link for a colleague, or for a substitute until a day: in a letter, or shown once to be handed over."""
        here = await at_class(self._house, school_class, HubVerb.HAND_ON_CLASS)
        if here.group.archived_at is not None:
            abort(404)
        form = await request.form
        is_substitute = form.get("kind") == TeachingKind.SUBSTITUTE
        until = self._last_moment(here, form.get("day", "")) if is_substitute else None
        if is_substitute and until is None:
            return await self._page(here, "team-wrong-day", form)
        kind = TeachingKind.SUBSTITUTE if is_substitute else TeachingKind.COLLEAGUE
        back = f"{class_url(here.group.school_class)}/team"
        typed, now = form.get("email", "").strip()[:_EMAIL_TYPED], self._house.now()
        try:
            email = clean_email(typed) if typed else None
            async with self._house.store.writing() as db:
                made, secret = await team.invite(
                    db, school_class=here.group.school_class, kind=kind, until=until, now=now, email=email,
                    by=here.actor.person,
                )  # fmt: skip
                if email is not None:
                    letter = await self._letter(here, made, secret, email)
                    await enqueue(
                        db, letter, kind=Kind.INVITATION, key=team.letter_key(made.id), now=now,
                        useless_at=made.expires_at, asked_by=here.actor.person,
                    )  # fmt: skip
        except team.TooManyOpen:
            return await self._house.page("handed_none.html", here.visitor, 429, back=back)
        except PersonRefused:
            return await self._page(here, "team-wrong-email", form)
        if email is not None:
            return redirect(f"{back}#open", 303)
        return await self._house.page(
            "handed.html",
            here.visitor,
            status=201,
            what=kind.value,
            name=here.group.facts.name,
            url=self._link(secret),
            reach=self._house.reach,
            back=back,
        )

    async def withdraw(self, school_class: str, invitation: str) -> Any:
        """Whoever has the link finds the door closed; pressed twice it is so once."""
        here = await at_class(self._house, school_class, HubVerb.HAND_ON_CLASS)
        async with self._house.store.writing() as db:
            await team.withdraw(db, school_class=here.group.school_class, invitation=invitation)
        return redirect(f"{class_url(here.group.school_class)}/team#open", 303)

    async def set_until(self, school_class: str, person: str) -> Any:
        """A substitute stays longer, or less long."""
        here = await at_class(self._house, school_class, HubVerb.HAND_ON_CLASS)
        typed = (await request.form).get("day", "")
        until = self._last_moment(here, typed)
        if until is None:
            return await self._page(here, "team-wrong-day")
        async with self._house.store.writing() as db:
            kept = await team.set_until(
                db,
                person=PersonId(person),
                school_class=here.group.school_class,
                until=until,
                now=self._house.now(),
            )
        return self._back(here) if kept else abort(404)

    async def end(self, school_class: str, person: str) -> Any:
        """A substitute's time is over now; pressed twice it is so once."""
        here = await at_class(self._house, school_class, HubVerb.HAND_ON_CLASS)
        now = self._house.now()
        async with self._house.store.writing() as db:
            await team.set_until(db, person=PersonId(person), school_class=here.group.school_class, until=now, now=now)
        return self._back(here)

    async def leave(self, school_class: str) -> Any:
        """One goes oneself; somebody who has the class for good stays."""
        here = await at_class(self._house, school_class, HubVerb.KEEP_CLASS)
        try:
            async with self._house.store.writing() as db:
                await team.leave(
                    db, person=here.actor.person, school_class=here.group.school_class, now=self._house.now()
                )
        except team.LastTeacher:
            return await self._page(here, "team-wrong-last", status=409)
        return redirect(CLASSES, 303)

    def _link(self, secret: str) -> str:
        return f"{self._house.reach.url}/begin#{secret}"

    async def _letter(self, here: AtClass, made: Invitation, secret: str, email: str) -> Letter:
        """In the language of whoever invites: nothing is known of the other."""
        say, profile = here.visitor.say, here.visitor.profile
        words = {
            "class": here.group.facts.name,
            "school": here.group.school_facts.name,
            "town": here.group.school_facts.town,
            "by": profile.name if profile else "",
            "hub": (await self._house.hub.look()).name,
            "url": self._link(secret),
            "date": say.day(made.expires_at),
            "last": say.day(made.until - 1) if made.until else "",
        }
        text = say("team-letter-substitute" if made.until else "team-letter-colleague", **words)
        return Letter(email, say("team-letter-subject", **words), text, language=here.visitor.language)

    def _last_moment(self, here: AtClass, typed: str) -> Instant | None:
        """The end of that day at the school; None for what is no day that may be."""
        day = day_from(typed)
        return None if day is None else team.last_moment(day, here.group.school_facts.time_zone, self._house.now())

    def _back(self, here: AtClass) -> Any:
        return redirect(f"{class_url(here.group.school_class)}/team", 303)

    async def _page(
        self, here: AtClass, problem: str = "", given: Mapping[str, str] | None = None, status: int = 422
    ) -> Response:
        given = given or {}
        async with self._house.store.reading() as db:
            teachers = await teaching.team_of(db, here.group.school_class, self._house.now())
            waiting = await team.open_invitations(db, here.group.school_class, self._house.now())
        today = local(self._house.now(), here.group.school_facts.time_zone).date()
        return await self._house.page(
            "team.html",
            here.visitor,
            status=status if problem else 200,
            here=here,
            team=teachers,
            problem=problem,
            given={name: given.get(name, "") for name in ("kind", "day", "email")},
            waiting=waiting if here.is_for_good else [],
            is_alone=sum(each.until is None for each in teachers) < 2,
            first_day=today.isoformat(),
            last_day=(today + team.LONGEST).isoformat(),
        )
