"""Guests of a lesson, for its teachers: invite one by a link or a letter, see who was invited by whom, withdraw."""

from dataclasses import replace
from typing import Any

from quart import Blueprint, Response, abort, redirect, request
from sqlalchemy.ext.asyncio import AsyncSession

from hub.guests import invitations
from hub.guests.invitations import TooManyGuests, letter_key
from hub.guests.models import GuestId
from hub.mail import Letter
from hub.pages.house import House
from hub.pages.landing import GUEST, lesson_url
from hub.pages.languages import supported
from hub.pages.lesson_door import LessonDoor, Reader
from hub.people.emails import clean_email
from hub.people.problems import PersonRefused
from hub.people.rights import HubVerb
from hub.post.queue import Kind, enqueue
from hub.sessions.models import LessonState
from rooms.errors import Refused
from rooms.ids import SessionId

_TYPED = 300


class GuestViews:
    """`/lessons/<id>/guests` and below."""

    def __init__(self, house: House) -> None:
        self._house, self._door = house, LessonDoor(house)

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("guests", __name__)
        routes.post("/lessons/<session>/guests")(self.invite)
        routes.post("/lessons/<session>/guests/<guest>/withdraw")(self.withdraw)
        return routes

    async def invite(self, session: str) -> Any:
        """A link that is good once: on the answer itself, since it cannot be read again, and in a letter if wanted."""
        reader = await self._door.reader(session, HubVerb.INVITE_GUEST)
        lesson, now, form = reader.lesson, self._house.now(), await request.form
        if lesson.state is LessonState.CANCELLED or lesson.ends_at <= now:
            return await self._door.page(reader, 422, "over")
        typed = {name: form.get(name, "")[:_TYPED].strip() for name in ("name", "what", "email")}
        language = supported(form.get("language", "")) or reader.visitor.language
        try:
            email = clean_email(typed["email"]) if typed["email"] else None
            async with self._house.store.writing() as db:
                guest, secret = await invitations.invite(
                    db,
                    session=SessionId(session),
                    name=typed["name"],
                    what=typed["what"],
                    language=language,
                    by=reader.actor.person,
                    school_class=reader.ours.school_class,
                    now=now,
                )
                url = f"{self._house.reach.url}{GUEST}#{secret}"
                if email is not None:
                    await self._send(db, reader, guest, email, language, {**typed, "url": url})
        except Refused:
            return await self._door.page(reader, 422, "guest")
        except PersonRefused:
            return await self._door.page(reader, 422, "guest-email")
        except TooManyGuests:
            return await self._door.page(reader, 422, "guests-many")
        return await self._handed(reader, session, typed["name"], url, email)

    async def withdraw(self, session: str, guest: str) -> Any:
        """The link opens nothing any more, and whoever came in by it is out."""
        await self._door.reader(session, HubVerb.INVITE_GUEST)
        async with self._house.store.writing() as db:
            done = await invitations.withdraw(
                db, session=SessionId(session), guest=GuestId(guest), now=self._house.now()
            )
        if not done:
            abort(404)
        return redirect(f"{lesson_url(SessionId(session))}#guests", 303)

    async def _send(
        self, db: AsyncSession, reader: Reader, guest: GuestId, email: str, language: str, words: dict[str, str]
    ) -> None:
        """In the guest's language, with the lesson's time as the inviting school reads it."""
        say = replace(reader.visitor.say, language=language)
        profile, lesson = reader.visitor.profile, reader.lesson
        told = {
            **words,
            "host": profile.name if profile else "",
            "lesson": lesson.title,
            "day": say.day(lesson.starts_at),
            "clock": say.clock(lesson.starts_at),
            "town": reader.ours.town,
            "school": reader.ours.school_name,
        }
        letter = Letter(email, say("guest-letter-subject", **told), say("guest-letter-text", **told), language=language)
        await enqueue(
            db,
            letter,
            kind=Kind.INVITATION,
            key=letter_key(guest),
            now=self._house.now(),
            useless_at=lesson.ends_at,
            asked_by=reader.actor.person,
        )

    async def _handed(self, reader: Reader, session: str, name: str, url: str, email: str | None) -> Response:
        return await self._house.page(
            "handed.html",
            reader.visitor,
            status=201,
            what="guest",
            name=name,
            url=url,
            reach=self._house.reach,
            back=f"{lesson_url(SessionId(session))}#guests",
            sent_to=email,
        )
