"""“Pupils of my class”: pseudonyms added by number, their entry cards on sheets to print, the key list for paper."""

import asyncio
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any, NamedTuple

from quart import Blueprint, Response, abort, redirect, request

from hub.looking.models import Sight
from hub.pages.classroom import InClass, come_in
from hub.pages.codes import hub_url, mask_for, picture_of
from hub.pages.house import House
from hub.pages.looking import look_in, note_look
from hub.people import pictures, pupils
from hub.people.erasure import Erase, erase_pupil
from hub.people.naming import name_of
from hub.people.portrait import portrait
from hub.people.pseudonyms import COMBINATIONS
from hub.people.pupils import NewCard, Outdated, Pupil, TooMany
from hub.people.rights import HubVerb
from rooms.ids import ClassId, PersonId
from signaling.socket.budget import Bucket
from signaling.socket.recent import Recent

CARDS_A_SHEET = 10
MOST_WITH_PICTURES = 120
"""In one go: each set of pictures takes a good moment to be made unguessable."""

CARDS_MADE = (5.0, 2.0 * pupils.MOST)
"""Cards for one teacher: a second, and at once: the largest class twice."""


class Printed(NamedTuple):
    """A card as the sheet shows it."""

    pupil: Pupil
    secret: str
    picture: str
    animals: Sequence[str] = ()
    """Of its three pictures, where they are printed too."""


class PupilViews:
    """`/classes/<id>/pupils` and what is done to them and their cards."""

    def __init__(self, house: House, erase: Erase) -> None:
        self._house = house
        self._erase = erase
        self._made: Recent[PersonId, Bucket] = Recent(lambda: Bucket(*CARDS_MADE))

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("pupils", __name__)
        here = "/classes/<school_class>/pupils"
        routes.get(here)(self.pupils)
        routes.post(here)(self.add)
        routes.get(f"{here}/key")(self.key)
        routes.post(f"{here}/cards")(self.cards)
        routes.post(f"{here}/withdraw")(self.withdraw)
        routes.get(f"{here}/<pupil>")(self.pupil)
        routes.post(f"{here}/<pupil>/export")(self.export)
        routes.post(f"{here}/<pupil>/erase")(self.erase)
        routes.post(f"{here}/pictures")(self.ask_pictures)
        routes.post(f"{here}/forget")(self.forget_pictures)
        return routes

    async def pupils(self, school_class: str) -> Response:
        """Who is in the class, and who has a card."""
        return await self._page(await self._come_in(school_class, Sight.PUPILS))

    async def add(self, school_class: str) -> Any:
        """So many more."""
        here = await self._come_in(school_class)
        form = await request.form
        number, seen = _whole(form.get("number", "")), _whole(form.get("seen", ""))
        say = here.visitor.say
        try:
            async with self._house.store.writing() as db:
                await pupils.add(
                    db,
                    school_class=here.group.school_class,
                    number=number,
                    seen=seen,
                    name_of=lambda pseudonym: name_of(say, pseudonym),
                    language=say.language,
                    now=self._house.now(),
                )
        except TooMany:
            return await self._page(here, problem="pupils-too-many", typed=form.get("number", "")[:8], status=422)
        except Outdated:
            return await self._page(here, problem="pupils-outdated", status=409)
        return redirect(pupils_url(here.group.school_class), 303)

    async def key(self, school_class: str) -> Response:
        """The list that stays on paper: a line for each name, written by hand."""
        here = await self._come_in(school_class, Sight.KEY)
        return await self._house.page("pupil_key.html", here.visitor, group=here.group, pupils=await self._all(here))

    async def cards(self, school_class: str) -> Any:
        """New cards on sheets of ten, shown once. Those who had one cannot use it any more."""
        here = await self._come_in(school_class)
        some = await self._chosen(here)
        with_pictures = (await request.form).get("pictures") == "yes" and here.group.asks_pictures
        if with_pictures and len(some) > MOST_WITH_PICTURES:
            return await self._page(here, problem="cards-many-pictures", status=422)
        if not self._made.of(here.actor.person).take(time.monotonic(), len(some)):
            return await self._page(here, problem="cards-hasty", status=429)
        chosen = {each.person: pictures.drawn() for each in some} if with_pictures else {}
        hashes = await pictures.hashed(chosen)
        async with self._house.store.writing() as db:
            await look_in(db, here, Sight.CARDS, self._house.now())
            new = await pupils.renew_cards(db, some, self._house.now())
            await pictures.keep(db, hashes)
        return await self._sheets(here, new, chosen)

    async def withdraw(self, school_class: str) -> Any:
        """Their cards do not open the door any more; the pupils stay."""
        here = await self._come_in(school_class)
        some = await self._chosen(here)
        async with self._house.store.writing() as db:
            await pupils.withdraw_cards(db, some, self._house.now())
        return redirect(pupils_url(here.group.school_class), 303)

    async def pupil(self, school_class: str, pupil: str) -> Response:
        """One of them, and the way to erase all that is kept."""
        here, found = await self._one(school_class, pupil, Sight.PUPILS)
        return await self._house.page("pupil.html", here.visitor, group=here.group, pupil=found)

    async def export(self, school_class: str, pupil: str) -> Response:
        """All that is kept about them, to take away."""
        here, found = await self._one(school_class, pupil, Sight.EXPORT)
        say = here.visitor.say
        readme = say("pupil-export-readme", name=found.name, day=say.day(self._house.now()))
        file = await portrait(self._house.store, found, readme=readme, readme_name=say("pupil-export-readme-file"))
        return Response(
            file, content_type="application/zip", headers={"Content-Disposition": 'attachment; filename="pupil.zip"'}
        )

    async def erase(self, school_class: str, pupil: str) -> Any:
        """Nothing of them stays, in no room."""
        here, found = await self._one(school_class, pupil)
        if (await request.form).get("sure") != "yes":
            return redirect(f"{pupils_url(here.group.school_class)}/{found.person}", 303)
        await erase_pupil(self._house.store, self._erase, found, here.actor.person, self._house.now())
        return redirect(pupils_url(here.group.school_class), 303)

    async def ask_pictures(self, school_class: str) -> Any:
        """From now on a card needs three pictures as well, or no longer."""
        here = await self._come_in(school_class)
        wanted = (await request.form).get("ask") == "yes"
        async with self._house.store.writing() as db:
            await pictures.ask(db, here.group.school_class, pictures=wanted)
        return redirect(pupils_url(here.group.school_class), 303)

    async def forget_pictures(self, school_class: str) -> Any:
        """They choose new ones when they next come in."""
        here = await self._come_in(school_class)
        some = await self._chosen(here)
        async with self._house.store.writing() as db:
            await pictures.forget(db, [pupil.person for pupil in some])
        return redirect(pupils_url(here.group.school_class), 303)

    async def _come_in(self, school_class: str, sight: Sight | None = None) -> InClass:
        """With a `sight` it is written down that they look."""
        here = await come_in(self._house, school_class, HubVerb.KEEP_PUPILS)
        if sight is not None:
            await note_look(self._house, here, sight)
        return here

    async def _one(self, school_class: str, pupil: str, sight: Sight | None = None) -> tuple[InClass, Pupil]:
        here = await self._come_in(school_class, sight)
        async with self._house.store.reading() as db:
            found = await pupils.find(db, PersonId(pupil))
        if found is None or found.school_class != here.group.school_class:
            abort(404)
        return here, found

    async def _all(self, here: InClass) -> list[Pupil]:
        async with self._house.store.reading() as db:
            return await pupils.pupils_of(db, here.group.school_class)

    async def _chosen(self, here: InClass) -> list[Pupil]:
        """Which of the class the form means: `all`, those `without` a card, or one by their id."""
        which = (await request.form).get("which", "")
        everybody = await self._all(here)
        if which == "all":
            return everybody
        if which == "without":
            return [pupil for pupil in everybody if pupil.card_since is None]
        some = [pupil for pupil in everybody if pupil.person == which]
        if not some:
            abort(404)
        return some

    async def _page(self, here: InClass, *, problem: str = "", typed: str = "", status: int = 200) -> Response:
        everybody = await self._all(here)
        response = await self._house.page(
            "pupils.html",
            here.visitor,
            status=status,
            group=here.group,
            pupils=everybody,
            without=sum(pupil.card_since is None for pupil in everybody),
            problem=problem,
            typed=typed or str(max(0, here.group.headcount - len(everybody)) or ""),
            most=pupils.MOST - len(everybody),
            combinations=COMBINATIONS,
        )
        if status == 429:
            response.headers["Retry-After"] = "60"
        return response

    async def _sheets(
        self, here: InClass, new: Sequence[NewCard], chosen: Mapping[PersonId, Sequence[int]]
    ) -> Response:
        """Sheet after sheet, as they are drawn: two thousand cards hold up no lesson, and need little memory."""
        url = hub_url(self._house.reach)
        return await self._house.stream(
            "pupil_cards.html",
            here.visitor,
            group=here.group,
            count=len(new),
            sheets=_drawn(new, chosen, url),
            has_pictures=bool(chosen),
            hub_url=url,
            reach=self._house.reach,
        )


async def _drawn(
    new: Sequence[NewCard], chosen: Mapping[PersonId, Sequence[int]], url: str
) -> AsyncIterator[list[Printed]]:
    """The cards of one sheet after the other; their codes are made beside the event loop."""
    mask = mask_for(f"{url}/enter#{new[0].secret}") if new else 0
    for first in range(0, len(new), CARDS_A_SHEET):
        yield await asyncio.to_thread(_sheet, new[first : first + CARDS_A_SHEET], chosen, url, mask)


def _sheet(cards: Sequence[NewCard], chosen: Mapping[PersonId, Sequence[int]], url: str, mask: int) -> list[Printed]:
    return [
        Printed(
            each.pupil,
            each.secret,
            picture_of(f"{url}/enter#{each.secret}", mask),
            [pictures.PICTURES[place] for place in chosen.get(each.pupil.person, ())],
        )
        for each in cards
    ]


def pupils_url(school_class: ClassId) -> str:
    """The page of a class's pupils."""
    return f"/classes/{school_class}/pupils"


def _whole(typed: str) -> int:
    """A whole number as it was typed; what is none is less than nothing."""
    typed = typed.strip()
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) <= 5 else -1
