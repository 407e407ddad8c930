"""The activity shelf of a twinning, searched by age, subject, words and missing languages; a card, also on paper."""

from typing import Any, Final

from quart import Blueprint, Response, request

from hub.activities.models import Purpose
from hub.activities.queries import Wanted, cards_of
from hub.pages.activity_door import ActivityDoor, by_class, shared, shelf_url, to_entry
from hub.pages.codes import hub_url, picture_of
from hub.pages.material_giving import languages_of
from hub.pages.moments import number_from
from hub.pages.twinnings import names
from hub.people.rights import HubVerb
from hub.runsheets.queries import planned_with
from hub.twinnings.cards import SUBJECTS
from hub.writings.queries import topics_about

_QUERY_CHARACTERS: Final = 100
MOST_ON_PAPER: Final = 3
"""Languages beside each other on a sheet of A4."""


class ActivityViews:
    """`/twinnings/<id>/activities`, `/activities/<id>` and `/activities/<id>/paper`."""

    def __init__(self, door: ActivityDoor) -> None:
        self._door = door
        self._house = door.house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("activities", __name__)
        routes.get("/twinnings/<twinning>/activities")(self.shelf)
        routes.get("/activities/<activity>")(self.card)
        routes.get("/activities/<activity>/paper")(self.paper)
        return routes

    async def shelf(self, twinning: str) -> Any:
        """All cards, or those that are looked for."""
        if (await self._house.meet()).actor is None:
            return to_entry(request.path)
        reader = await self._door.reader(twinning, HubVerb.SEE_ACTIVITIES)
        wanted = Wanted(
            words=request.args.get("q", "")[:_QUERY_CHARACTERS],
            age=number_from(request.args.get("age")),
            subject=request.args.get("subject", ""),
            lacks=request.args.get("lacks", ""),
        )
        async with self._house.store.reading() as db:
            cards = await cards_of(db, reader.home.twinning, reader.actor, self._house.now())
            classes = await by_class(db, reader.home.twinning, cards)
        found = [each for each in cards if wanted.fits(each)]
        pictures = {
            each.id: next((id_ for id_, what in each.materials if what is Purpose.SEEN), None) for each in found
        }
        there = {each.facts.subject for each in cards}
        return await self._house.page(
            "activities.html", reader.visitor, home=reader.home, ours=reader.ours, cards=found, every=len(cards),
            waiting=sum(each.waits for each in cards), wanted=wanted, by_class=classes, pictures=pictures,
            lines=await self._door.lines(reader, pictures.values()), languages_here=languages_of(reader),
            subjects_there=[each for each in SUBJECTS if each in there], longest=_QUERY_CHARACTERS,
            may_write=self._door.may(reader, HubVerb.WRITE_ACTIVITY), url=shelf_url(reader.home.twinning),
            is_searched=wanted != Wanted(), **names(reader.visitor.say),
        )  # fmt: skip

    async def card(self, activity: str) -> Any:
        """One card: all its languages side by side, what belongs to it, and who has tried it."""
        if (await self._house.meet()).actor is None:
            return to_entry(request.path)
        at = await self._door.at(activity)
        reader, card = at.reader, at.card
        photos = [each.material for each in card.tries]
        lines = await self._door.lines(reader, [*(each for each, _ in card.materials), *photos])
        may_write = self._door.may(reader, HubVerb.WRITE_ACTIVITY)
        sees_lessons = self._door.may(reader, HubVerb.SEE_LESSON)
        async with self._house.store.reading() as db:
            lessons = await planned_with(db, card.id) if sees_lessons else []
            topics = await topics_about(db, card.twinning, reader.actor, at.url, self._house.now())
        return await self._house.page(
            "activity.html", reader.visitor, **shared(at), lines=lines, lessons=lessons, topics=topics,
            may_talk=self._door.may(reader, HubVerb.COMPOSE) and bool(card.shown),
            said=request.args.get("said", ""), missing=card.missing(languages_of(reader)), may_write=may_write,
            writable={each for each in card.columns if self._door.may_write(at, each)},
            may_keep=self._door.may_keep(reader, card),
            may_remove=self._door.may_keep(reader, card, HubVerb.REMOVE_ACTIVITY),
            may_decide=self._door.may(reader, HubVerb.KEEP_ACTIVITY, reader.ours.school_class),
            may_take_back=self._door.may(reader, HubVerb.REMOVE_ACTIVITY, reader.ours.school_class),
            may_report=self._house.rights.may(reader.actor, HubVerb.REPORT, reader.home.place),
            mine=card.try_of(reader.ours.school_class), shelf=shelf_url(reader.home.twinning),
            **names(reader.visitor.say),
        )  # fmt: skip

    async def paper(self, activity: str) -> Response:
        """A card to print, in the languages that are ticked, with its sheets behind it."""
        at = await self._door.at(activity)
        shown = at.card.shown or {at.best.language: at.best}
        asked = [each for each in request.args.getlist("in") if each in shown][:MOST_ON_PAPER]
        tags = asked or [each for each in languages_of(at.reader) if each in shown][:2] or list(shown)[:2]
        sheets = [each for each, purpose in at.card.materials if purpose is Purpose.SHEET]
        address = f"{hub_url(self._house.reach)}{at.url}"
        return await self._house.page(
            "activity_paper.html", at.reader.visitor, **shared(at), shown=shown,
            printed=[shown[each] for each in tags], most=MOST_ON_PAPER, sheets=sheets,
            lines=await self._door.lines(at.reader, sheets), picture=picture_of(address), address=address,
            **names(at.reader.visitor.say),
        )  # fmt: skip
