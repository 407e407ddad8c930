"""“Consents”: what the letters of the parents say, ticked for a whole class; the letter to print; what changed when."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from quart import Blueprint, Response, abort, redirect, request

from hub.consent import actions, queries, withdrawal
from hub.consent.ledger import Kind, Tag, missing
from hub.consent.withdrawal import Traces
from hub.looking.models import Sight
from hub.pages.classroom import InClass, come_in
from hub.pages.house import House
from hub.pages.languages import supported
from hub.pages.looking import note_look
from hub.people import pupils
from hub.people.erasure import Erase, empty_pupil
from hub.people.pupils import Pupil
from hub.people.rights import HubVerb
from rooms.channel import Unavailable, Unknown
from rooms.ids import PersonId

ROWS = 60
"""On one page: more ticks would not fit into one form."""


class ConsentViews:
    """`/classes/<id>/consents`, the history of one child, and the letter."""

    def __init__(self, house: House, erase: Erase) -> None:
        self._house = house
        self._erase = erase

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("consents", __name__)
        here = "/classes/<school_class>/consents"
        routes.get(here)(self.consents)
        routes.post(here)(self.enter)
        routes.get(f"{here}/letter")(self.letter)
        routes.get(f"{here}/<pupil>")(self.history)
        return routes

    async def consents(self, school_class: str) -> Response:
        """Every child in a row, every kind in a column."""
        here = await self._come_in(school_class)
        await note_look(self._house, here, Sight.CONSENTS)
        return await self._page(here)

    async def enter(self, school_class: str) -> Any:
        """What was ticked or unticked since the page was shown: what somebody else entered meanwhile stays.

        Where something would disappear with it, only who has read how much is done with.
        """
        here = await self._come_in(school_class)
        form = await request.form
        today = self._today(here)
        since = _day(form.get("since", ""), today)
        if since is None:
            return await self._page(here, problem="consents-day-wrong", status=422)
        ticked, shown = (_tags(form.getlist(name)) for name in ("given", "shown"))
        if (whole := form.get("all", "")) in set(Kind):
            ticked |= _tags(f"{person}:{whole}" for person in form.getlist("row"))
        hiding = await withdrawal.hiding(self._house.store, here.group.school_class, shown - ticked)
        if hiding and form.get("sure") != "yes":
            fields = [(name, value) for name, value in form.items(multi=True) if name != "sure"]
            address = f"{request.path}?page={_page_number()}"
            return await self._house.page(
                "consents_withdraw.html", here.visitor, group=here.group, hiding=hiding, fields=fields, address=address
            )
        async with self._house.store.writing() as db:
            await actions.enter(
                db,
                school_class=here.group.school_class,
                given=ticked - shown,
                withdrawn=shown - ticked,
                valid_from=since,
                today=today,
                by=here.actor.person,
                now=self._house.now(),
            )
        gone = await self._empty(here, hiding)
        return redirect(f"{request.path}?page={_page_number()}&kept=yes{gone}", 303)

    async def _empty(self, here: InClass, hiding: list[tuple[Pupil, Traces]]) -> str:
        """It goes from every screen; what to tell about it, as a part of the address. The hub looks once more later."""
        try:
            for pupil, _ in hiding:
                await empty_pupil(self._house.store, self._erase, pupil, here.actor.person, self._house.now())
        except (Unavailable, Unknown) as no:
            self._house.journal.warning("withdrawal not done", why=type(no).__name__)
            return "&gone=later"
        gone = sum((found for _, found in hiding), Traces())
        return f"&gone={gone.lines}-{gone.messages}" if gone else ""

    async def history(self, school_class: str, pupil: str) -> Response:
        """When what was entered for one child, and by whom."""
        here = await self._come_in(school_class)
        async with self._house.store.reading() as db:
            child = await pupils.find(db, PersonId(pupil))
            if child is None or child.school_class != here.group.school_class:
                abort(404)
            versions = await queries.history(db, child.person)
        await note_look(self._house, here, Sight.CONSENTS)
        return await self._house.page(
            "consent_history.html", here.visitor, group=here.group, pupil=child, versions=versions
        )

    async def letter(self, school_class: str) -> Response:
        """One page for the parents, in any language of the hub: what is kept, how long, where, and whom to ask."""
        here = await self._come_in(school_class)
        language = supported(request.args.get("in")) or here.visitor.language
        visitor = replace(here.visitor, say=replace(here.visitor.say, language=language))
        return await self._house.page(
            "consent_letter.html", visitor, group=here.group, kinds=list(Kind), address=self._house.reach.url
        )

    async def _come_in(self, school_class: str) -> InClass:
        return await come_in(self._house, school_class, HubVerb.KEEP_CONSENTS)

    def _today(self, here: InClass) -> date:
        """At the school."""
        return datetime.fromtimestamp(self._house.now() / 1000, UTC).astimezone(ZoneInfo(here.group.time_zone)).date()

    async def _page(self, here: InClass, *, problem: str = "", status: int = 200) -> Response:
        today = self._today(here)
        async with self._house.store.reading() as db:
            everybody = await pupils.pupils_of(db, here.group.school_class)
            newest = await queries.newest(db, here.group.school_class)
            given = await queries.given(db, here.group.school_class, today)
        pages = max(1, -(-len(everybody) // ROWS))
        page = min(_page_number(), pages)
        return await self._house.page(
            "consents.html",
            here.visitor,
            status=status,
            group=here.group,
            pupils=everybody[(page - 1) * ROWS : page * ROWS],
            everybody=len(everybody),
            kinds=list(Kind),
            newest=newest,
            counts={kind: sum(Tag(pupil.person, kind) in given for pupil in everybody) for kind in Kind},
            beside={kind: _without(everybody, given, kind) for kind in (Kind.FACE, Kind.VOICE)},
            today=today,
            first_day=today - actions.AHEAD,
            last_day=today + actions.AHEAD,
            page=page,
            pages=pages,
            problem=problem,
            is_kept=request.args.get("kept") == "yes",
            gone=_gone(request.args.get("gone", "")),
        )


def _without(everybody: list[Pupil], given: set[Tag], kind: Kind) -> list[Pupil]:
    """Who may not be seen, or heard."""
    people = {tag.person for tag in missing(given, (Tag(pupil.person, kind) for pupil in everybody))}
    return [pupil for pupil in everybody if pupil.person in people]


def _tags(values: Any) -> set[Tag]:
    """What the form says as `<person>:<kind>`; anything else is nothing."""
    pairs = (str(value).rpartition(":") for value in values)
    return {Tag(PersonId(person), Kind(kind)) for person, _, kind in pairs if person and kind in set(Kind)}


def _day(typed: str, today: date) -> date | None:
    """The day on a letter: today where there is none, None for what is no day of these years."""
    if not typed:
        return today
    try:
        day = date.fromisoformat(typed)
    except ValueError:
        return None
    return day if actions.may_be_on_a_letter(day, today) else None


def _gone(told: str) -> Traces | None:
    """What went with a consent; nothing at all yet where the rooms could not be written."""
    lines, _, messages = told.partition("-")
    numbers = [int(each) if each.isascii() and each.isdecimal() and len(each) <= 6 else 0 for each in (lines, messages)]
    return Traces(*numbers) if told else None


def _page_number() -> int:
    typed = request.args.get("page", "1")
    return max(1, int(typed)) if typed.isascii() and typed.isdecimal() and len(typed) <= 4 else 1
