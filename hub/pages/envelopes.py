"""The page of an envelope, where its code or a phone's camera leads, and what a class says there about it."""

from typing import Any, Final

from quart import Blueprint, Response, redirect, request
from werkzeug.exceptions import NotFound

from hub.mascots import queries as mascots
from hub.materials.queries import Wanted, gallery
from hub.pages.codes import hub_url, picture_of
from hub.pages.exchanges import EXCHANGES, AtTwinning, at_twinning
from hub.pages.house import House
from hub.pages.keeping import signed_in
from hub.pages.moments import day_from, number_from
from hub.pages.visitor import Visitor
from hub.parcels import actions
from hub.parcels.actions import ParcelProblem, ParcelRefused
from hub.parcels.codes import TYPED_CHARACTERS, read_code, shown
from hub.parcels.deadlines import deadlines
from hub.parcels.models import Exchange
from hub.parcels.queries import EnvelopeLine, correspondents, find_by_code, sayings_of
from hub.parcels.story import STEPS, State
from hub.people.rights import HubVerb
from hub.postcards.queries import postcards_for

ENVELOPES: Final = "/envelopes"


class EnvelopeViews:
    """`/envelopes` and `/envelopes/<code>`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("envelopes", __name__)
        routes.get(ENVELOPES)(self.find)
        routes.get(f"{ENVELOPES}/<code>")(self.envelope)
        routes.post(f"{ENVELOPES}/<code>")(self.tell)
        return routes

    async def find(self) -> Any:
        """Type the code that stands on it."""
        visitor, _ = await signed_in(self._house)
        typed = request.args.get("code", "")
        if not typed.strip():
            return await self._house.page("envelope_find.html", visitor, typed="", problem="")
        code = read_code(typed)
        if code is None:
            return await self._none(visitor, typed, "wrong")
        return redirect(f"{ENVELOPES}/{code}", 303)

    async def envelope(self, code: str) -> Any:
        """Its story, and what the reader's class may say about it."""
        visitor, _ = await signed_in(self._house)
        known = read_code(code)
        if known is None:
            return await self._none(visitor, code, "wrong")
        found = await self._find(known)
        if found is None and await self._is_of_mascot(known):
            return redirect(f"/mascots/{known}", 303)
        return await self._none(visitor, known, "unknown") if found is None else await self._page(*found)

    async def tell(self, code: str) -> Any:
        """That something became of it on a day, or that what was said is taken back."""
        visitor, _ = await signed_in(self._house)
        found = await self._find(read_code(code) or "")
        if found is None:
            return await self._none(visitor, code, "unknown")
        here, line, exchange = found
        form = await request.form
        state = next((each for each in State if each == form.get("state")), None)
        by = None if state is None else here.teller(self._house.rights, line, state)
        if state is None or by is None:
            return await self._none(visitor, code, "unknown")
        day = None if form.get("back") else day_from(form.get("day"))
        if day is None and not form.get("back"):
            return await self._page(here, line, exchange, ParcelProblem.DAY, form.get("day", ""))
        now = self._house.now()
        try:
            async with self._house.store.writing() as db:
                await actions.tell(
                    db, line.envelope, state, day, by=by, now=now, today=here.today(now),
                    known=number_from(form.get("known")) or 0,
                )  # fmt: skip
        except ParcelRefused as no:
            return await self._page(*(await self._find(line.code) or found), no.problem, form.get("day", ""))
        return redirect(f"{ENVELOPES}/{line.code}", 303)

    async def _is_of_mascot(self, code: str) -> bool:
        """A mascot has a code of the same kind; one of another twinning is not there."""
        async with self._house.store.reading() as db:
            mascot = await mascots.find_by_code(db, code, self._house.now())
        if mascot is None:
            return False
        try:
            await at_twinning(self._house, mascot.mascot.twinning_id, HubVerb.SEE_EXCHANGES)
        except NotFound:
            return False
        return True

    async def _find(self, code: str) -> tuple[AtTwinning, EnvelopeLine, Exchange] | None:
        """An envelope of a twinning in which the reader's class takes part."""
        async with self._house.store.reading() as db:
            found = await find_by_code(db, code)
        if found is None:
            return None
        line, exchange = found
        try:
            return await at_twinning(self._house, exchange.twinning_id, HubVerb.SEE_EXCHANGES), line, exchange
        except NotFound:
            return None

    async def _none(self, visitor: Visitor, typed: str, problem: str) -> Response:
        """Nothing here for them: what was typed is kept, and how to go on is said."""
        return await self._house.page(
            "envelope_find.html", visitor, 404, typed=typed[:TYPED_CHARACTERS], problem=problem
        )

    async def _page(
        self,
        here: AtTwinning,
        line: EnvelopeLine,
        exchange: Exchange,
        problem: ParcelProblem | None = None,
        typed: str = "",
    ) -> Response:
        async with self._house.store.reading() as db:
            history = await sayings_of(db, line.envelope)
            due = (await deadlines(db, exchange, [line], self._house.now()))[line.envelope]
            album = shown(line.code)
            told = await gallery(db, exchange.twinning_id, here.actor, Wanted(album=album), self._house.now())
            postcards = await postcards_for(db, line.envelope, here.actor, self._house.now())
            spoke = {line.giver, line.receiver, *(each.school_class for each in history)}
            classes = await correspondents(db, exchange.twinning_id, spoke, None)
        rights = self._house.rights
        sides = [(side, each, [one for one in told.lines if one.school_class == each])
                 for side, each in (("made", line.giver), ("opened", line.receiver))]  # fmt: skip
        return await self._house.page(
            "envelope.html", here.visitor, 422 if problem else 200, here=here, line=line, exchange=exchange,
            due=due, problem=problem, sides=sides, album=album,
            postcards=postcards, may_send=here.may(rights, HubVerb.SEND_POSTCARD, line.giver),
            may_give=here.may(rights, HubVerb.GIVE_MATERIAL), typed=typed, history=history,
            by_class={each.school_class: each for each in classes},
            steps=STEPS, may={state for state in State if here.teller(rights, line, state)}, shown=shown,
            today=here.today(self._house.now()), exchange_url=f"{EXCHANGES}/{exchange.id}",
            picture=picture_of(f"{hub_url(self._house.reach)}{ENVELOPES}/{line.code}"),
        )  # fmt: skip
