"""A person's own page: their name and language, where they are signed in, and the way to end that."""

from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.pages import cookies, devices
from hub.pages.house import House
from hub.pages.landing import entry_url, own_path
from hub.pages.languages import supported
from hub.pages.twinnings import own_class
from hub.people import actions, queries
from hub.people.models import LoginId
from hub.people.rights import HubVerb
from hub.twinnings.queries import twinnings_of
from rooms.rights import Actor, Place


class MeViews:
    """`/me`, `/me/logins/…` and `/language`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("me", __name__)
        routes.get("/me")(self.me)
        routes.post("/me/logins/end-others")(self.end_others)
        routes.post("/me/logins/<login>/end")(self.end_login)
        routes.post("/language")(self.language)
        return routes

    async def me(self) -> Any:
        """Name, class, language, and every place where this person is signed in."""
        visitor = await self._house.meet()
        actor = visitor.actor
        if actor is None:
            return redirect(entry_url(request.path), 303)
        self._check(actor, HubVerb.SEE_OWN_LOGINS)
        async with self._house.store.reading() as db:
            lines = await twinnings_of(db, actor, self._house.now())
            logins = await queries.logins_of(db, actor.person, self._house.now(), current_token=visitor.token)
        ours = next((found for line in lines if (found := own_class(line.classes, actor))), None)
        reader = visitor.at(ours.time_zone) if ours else visitor
        return await self._house.page(
            "me.html", reader, logins=[(each, devices.device_of(each.user_agent)) for each in logins], ours=ours
        )

    async def end_login(self, login: str) -> Any:
        """Sign out somewhere else. One that is not theirs looks like one that does not exist."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect("/", 303)
        self._check(visitor.actor, HubVerb.REVOKE_OWN_LOGIN)
        async with self._house.store.writing() as db:
            ended = await actions.revoke_login(
                db, person=visitor.actor.person, login=LoginId(login), now=self._house.now()
            )
        if not ended:
            abort(404)
        return redirect("/me", 303)

    async def end_others(self) -> Any:
        """Sign out everywhere but here."""
        visitor = await self._house.meet()
        if visitor.actor is None or visitor.token is None:
            return redirect("/", 303)
        self._check(visitor.actor, HubVerb.REVOKE_OWN_LOGIN)
        person, now = visitor.actor.person, self._house.now()
        async with self._house.store.writing() as db:
            for line in await queries.logins_of(db, person, now, current_token=visitor.token):
                if not line.is_current:
                    await actions.revoke_login(db, person=person, login=line.login, now=now)
        return redirect("/me#logins", 303)

    async def language(self) -> Any:
        """Speak another language from now on: on this computer, and for this person."""
        form = await request.form
        language = supported(form.get("language"))
        if language is None:
            abort(400)
        visitor = await self._house.meet()
        if visitor.actor is not None:
            self._check(visitor.actor, HubVerb.CHOOSE_LANGUAGE)
            async with self._house.store.writing() as db:
                await actions.choose_language(db, person=visitor.actor.person, language=language)
        response: Response = redirect(own_path(form.get("back", "/")), 303)  # type: ignore[assignment]
        cookies.set_language(response, request, language)
        return response

    def _check(self, actor: Actor, verb: HubVerb) -> None:
        if not self._house.rights.may(actor, verb, Place(owner=actor.person)):
            abort(403)
