"""A person's twinnings, and the home of one: its chain of dolls, the map, what is next, the classes and the room."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from quart import Blueprint, abort, redirect, request
from sqlalchemy.ext.asyncio import AsyncSession

from hub.activities.history import count_waiting as count_waiting_cards
from hub.advent.queries import CalendarView, views_of
from hub.advent.queries import owed_by as doors_owed_by
from hub.capsules.queries import left_by
from hub.consent.queries import newest
from hub.kits.queries import task_lines
from hub.mascots.queries import passports_of
from hub.materials.queries import count_waiting as count_waiting_materials
from hub.mentors.accompanying import mentors_of
from hub.mentors.areas import parts_of
from hub.notebooks.queries import count_waiting as count_waiting_lines
from hub.pages import atlas
from hub.pages.house import House
from hub.pages.landing import entry_url, twinning_url
from hub.pages.owed import Owed, Silences, owed_by
from hub.pages.texts import Speech
from hub.pages.visitor import Visitor
from hub.parcels.deadlines import waiting_of
from hub.parcels.queries import exchanges_of
from hub.people.rights import HubVerb
from hub.postcards.queries import PostcardLine, postcards_of
from hub.pulse.debts import unanswered
from hub.pulse.queries import silences
from hub.pulse.silence import Silence
from hub.retention.table import PRACTICE
from hub.schools.queries import ClassCard
from hub.sessions.queries import lessons_ahead
from hub.telling import reach
from hub.twinnings.cards import SUBJECTS
from hub.twinnings.news import news_of
from hub.twinnings.proposal_lines import count_invitations, count_wishes, of_twinning
from hub.twinnings.proposals import INVITATION
from hub.twinnings.publishing import consent_of
from hub.twinnings.queries import TwinningHome, twinning_home, twinnings_of
from hub.twinnings.stages import Stage
from hub.writings.queries import WritingLine, count_waiting, topics_called
from hub.writings.queries import newest as newest_writings
from rooms.channel import Unavailable
from rooms.ids import ClassId, TwinningId
from rooms.rights import Actor, Place, Role


class TwinningViews:
    """`/twinnings` and `/twinnings/<id>`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("twinnings", __name__)
        routes.get("/twinnings")(self.choice)
        routes.get("/twinnings/<twinning>")(self.home)
        return routes

    async def choice(self) -> Any:
        """The list, with the ways to more; whoever can start none and has one goes straight to it."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        async with self._house.store.reading() as db:
            lines = await twinnings_of(db, visitor.actor, self._house.now())
            invited = await count_invitations(db, visitor.actor.classes, self._house.now())
            left = (
                await left_by(db, visitor.actor.classes, self._house.now())
                if visitor.actor.role is Role.TEACHER
                else []
            )
        may_start = any(
            self._house.rights.may(visitor.actor, HubVerb.START_TWINNING, Place(school_class=each))
            for each in visitor.actor.classes
        )
        if len(lines) == 1 and not may_start:
            return redirect(twinning_url(lines[0].twinning), 303)
        return await self._house.page(
            "twinnings.html", visitor, lines=lines, may_start=may_start, invited=invited, left=left
        )

    async def home(self, twinning: str) -> Any:
        """The home of one twinning; one that is not theirs looks like one that does not exist."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        async with self._house.store.reading() as db:
            home = await twinning_home(db, TwinningId(twinning), self._house.now())
            news = await news_of(db, TwinningId(twinning), is_teacher=visitor.actor.role is Role.TEACHER)
            consent = await consent_of(db, TwinningId(twinning))
            wishes = await count_wishes(db, TwinningId(twinning), self._house.now())
            sent = [each for each in await of_twinning(db, TwinningId(twinning), self._house.now()) if each.is_open]
            mentors = await mentors_of(db, TwinningId(twinning))
            dates = await lessons_ahead(db, TwinningId(twinning), self._house.now())
            lost = await reach.lost(db, [each.proposal for each in sent])
            unreached = await reach.unreached(
                db, [each.school_class for each in home.classes] if home else [], self._house.now()
            )
            exchanges = await exchanges_of(db, TwinningId(twinning))
            tasks = await task_lines(db, TwinningId(twinning), self._house.kits, visitor.language)
            threads = await topics_called(db, TwinningId(twinning), {each.topic for each in tasks if each.topic})
        if home is None or not self._house.rights.may(visitor.actor, HubVerb.SEE_TWINNING, home.place):
            abort(404)
        is_mentor = visitor.actor.role is Role.MENTOR
        may_see_writings = self._house.rights.may(visitor.actor, HubVerb.SEE_WRITINGS, home.place)
        words_of = home.rooms if self._house.rights.may(visitor.actor, HubVerb.READ_ALONG, home.place) else []
        if is_mentor:  # no door of theirs leads into a room
            home = replace(home, rooms=[])
        ours = own_class(home.classes, visitor.actor.at(home.place))
        is_ours = ours is not None and visitor.actor.role is Role.TEACHER
        consents = await self._consents(ours) if ours and is_ours else None
        parcels = await self._parcels(home, ours) if ours and is_ours else []
        held = await self._held(home, visitor.actor) if ours and is_ours else None
        parcels += await self._held_more(home, ours) if ours and is_ours else []
        parcels += await self._cards_held(home, visitor.actor) if ours and is_ours else []
        parcels += await self._lines_held(home, visitor.actor) if ours and is_ours else []
        may_see_doors = self._house.rights.may(visitor.actor, HubVerb.SEE_DOORS, home.place)
        doors = await self._doors(home, visitor.actor.at(home.place)) if may_see_doors else []
        return await self._house.page(
            "twinning.html",
            visitor.at(ours.time_zone) if ours else visitor,
            home=home,
            ours=ours,
            map=atlas.view(towns_of(home.classes)),
            news=news,
            owed=list(
                owed_by(
                    home,
                    wishes=wishes,
                    leads=self._leads(visitor.actor, home),
                    consents=consents,
                    parcels=[*parcels, *(self._doors_owed(home, ours, doors) if ours and is_ours else [])],
                    held=held,
                    silence=await self._silences(home, ours) if ours and is_ours else Silences(),
                )
            ),
            sent=[each for each in sent if each.kind == INVITATION],
            lost=lost,
            unreached=unreached,
            mentors=mentors,
            is_mentor=is_mentor,
            words_of=words_of,
            dates=dates,
            is_teacher=visitor.actor.role is Role.TEACHER,
            may_reopen=self._house.rights.may(
                visitor.actor, HubVerb.REOPEN_TWINNING, replace(home.place, school_class=home.leader)
            ),
            may_change=self._house.rights.may(visitor.actor, HubVerb.CHANGE_CARD, home.place),
            consent=consent,
            practice_ends=self._practice_ends(visitor, home),
            may_end_practice=home.practice_of == visitor.actor.person,
            **names(visitor.say),
            tasks=tasks,
            threads={title: f"/twinnings/{twinning}/pages/{name}" for title, name in threads.items()},
            exchanges=exchanges,
            postcards=await self._postcards(home, visitor.actor.at(home.place)),
            writings=await self._writings(home, visitor.actor.at(home.place)) if may_see_writings else [],
            may_see_writings=may_see_writings,
            may_see_exchanges=self._house.rights.may(visitor.actor, HubVerb.SEE_EXCHANGES, home.place),
            may_see_doors=may_see_doors,
            doors=doors,
            may_do_tasks=self._house.rights.may(visitor.actor, HubVerb.DO_TASKS, home.place),
        )

    async def _consents(self, ours: ClassCard) -> Owed:
        """Pupils of the reader's class for whom nothing is ticked yet."""
        async with self._house.store.reading() as db:
            ledger = await newest(db, ours.school_class)
        missing = sum(not ticks for ticks in ledger.values())
        return Owed("consents", f"/classes/{ours.school_class}/consents", missing)

    async def _held(self, home: TwinningHome, actor: Actor) -> Owed:
        """What pupils of the reader's classes wrote and nobody has read yet."""
        async with self._house.store.reading() as db:
            waiting = await count_waiting(db, home.twinning, actor.classes)
        return Owed("writings", f"/twinnings/{home.twinning}/waiting", waiting)

    async def _held_more(self, home: TwinningHome, ours: ClassCard) -> list[Owed]:
        """Materials of the class that wait for a teacher, by e-mail as well; and dates for lessons to be answered."""
        async with self._house.store.reading() as db:
            waiting = await count_waiting_materials(db, home.twinning, [ours.school_class])
            dates = await unanswered(db, home.twinning, ours.school_class, self._house.now())
        here = twinning_url(home.twinning)
        return [
            *([Owed("materials", f"{here}/materials", waiting)] if waiting else []),
            *([Owed("answers", f"{here}/meet", dates)] if dates else []),
        ]

    async def _silences(self, home: TwinningHome, ours: ClassCard) -> Silences:
        """Of a twinning that goes on: who has not been heard of for long."""
        if home.stage is not Stage.RUNNING or home.practice_since is not None or len(home.classes) < 2:
            return Silences()
        ids = [each.school_class for each in home.classes]
        async with self._house.store.reading() as db:
            found = await heard(self._house, db, home.twinning, ids)
        silent = {each for each, silence in found.items() if silence.is_silent}
        return Silences(len(silent - {ours.school_class}), ours.school_class in silent)

    async def _cards_held(self, home: TwinningHome, actor: Actor) -> list[Owed]:
        """The same on the activity shelf."""
        async with self._house.store.reading() as db:
            waiting = await count_waiting_cards(db, home.twinning, actor.classes)
        return [Owed("activities", f"/twinnings/{home.twinning}/activities", waiting)] if waiting else []

    async def _lines_held(self, home: TwinningHome, actor: Actor) -> list[Owed]:
        """The same in joint notebooks."""
        async with self._house.store.reading() as db:
            waiting = await count_waiting_lines(db, home.twinning, actor.classes)
        return [Owed("lines", f"/twinnings/{home.twinning}/notebooks", waiting)] if waiting else []

    async def _writings(self, home: TwinningHome, actor: Actor) -> Sequence[WritingLine]:
        """The last ones that all see."""
        async with self._house.store.reading() as db:
            return await newest_writings(db, home.twinning, actor, 4, self._house.now())

    async def _parcels(self, home: TwinningHome, ours: ClassCard) -> list[Owed]:
        """What is to be posted soon, and what should have come."""
        async with self._house.store.reading() as db:
            waiting = await waiting_of(db, home.twinning, [ours.school_class], self._house.now())
            passports = await passports_of(db, home.twinning, self._house.now())
        today = datetime.fromtimestamp(self._house.now() / 1000, UTC).astimezone(ZoneInfo(ours.time_zone)).date()
        missed = [each for each in passports if ours.school_class in each.concerns and each.is_missed(today)]
        return [
            *(Owed("post", f"/exchanges/{each.exchange}#given", each.to_post) for each in waiting if each.to_post),
            *(Owed("late", f"/exchanges/{each.exchange}#got", each.late) for each in waiting if each.late),
            *(Owed("mascot", f"/mascots/{each.mascot.code}") for each in missed),
        ]

    async def _postcards(self, home: TwinningHome, actor: Actor) -> list[PostcardLine]:
        """Those that the reader's class has not opened yet."""
        if not self._house.rights.may(actor, HubVerb.SEE_EXCHANGES, home.place):
            return []
        async with self._house.store.reading() as db:
            found = await postcards_of(db, home.twinning, actor, self._house.now())
        return [each for each in found if each.opened_at is None and each.receiver in actor.classes]

    async def _doors(self, home: TwinningHome, actor: Actor) -> list[CalendarView]:
        """Its calendars of doors."""
        async with self._house.store.reading() as db:
            return await views_of(db, home.twinning, actor, self._house.now())

    def _doors_owed(self, home: TwinningHome, ours: ClassCard, views: Sequence[CalendarView]) -> list[Owed]:
        """Empty doors of the reader's class that open soon, and those that are nobody's."""
        empty = doors_owed_by(views, ours.school_class, self._house.now())
        undealt = [
            view.calendar.id
            for view in views
            if any(each.school_class not in home.place.partners and not each.is_open for each in view.doors)
        ]
        return [
            *(Owed("door", f"/doors/{calendar}/{number}/fill", len(empty)) for calendar, number in empty[:1]),
            *(Owed("doors", f"/doors/{calendar}") for calendar in undealt[:1] if len(home.classes) > 1),
        ]

    def _practice_ends(self, visitor: Visitor, home: TwinningHome) -> str:
        """The day on which it is deleted, in the reader's words; empty for a twinning that is real."""
        if home.practice_since is None:
            return ""
        say = visitor.say
        return say.date(date.fromisoformat(say.iso_day(PRACTICE.goes(home.practice_since))))

    def _leads(self, actor: Actor, home: TwinningHome) -> bool:
        return self._house.rights.may(actor, HubVerb.LEAD_TWINNING, replace(home.place, school_class=home.leader))


async def heard(
    house: House, db: AsyncSession, twinning: TwinningId, classes: Sequence[ClassId]
) -> Mapping[ClassId, Silence]:
    """How long nothing was heard of each; where the log cannot be read, by all else that is there."""
    try:
        return await silences(db, twinning, classes, house.now(), house.store.log)
    except Unavailable as away:
        house.journal.warning("nobody knows what was said", why=repr(away))
        return await silences(db, twinning, classes, house.now())


def names(say: Speech) -> dict[str, Any]:
    """What a card's codes are called, for templates."""
    return {
        "subjects": lambda codes: [say(f"subject-{code}") for code in codes if code in SUBJECTS],
        "countries": lambda codes: [say.country(code) for code in codes],
        "areas": lambda codes: [area_name(say, code) for code in codes],
    }


def area_name(say: Speech, code: str) -> str:
    """A country, or a region and its country."""
    country, region = parts_of(code)
    return f"{region} ({say.country(country)})" if region else say.country(country)


def own_class(classes: Sequence[ClassCard], actor: Actor) -> ClassCard | None:
    """The reader's own class among these."""
    return next((each for each in classes if each.school_class == actor.school_class), None)


def towns_of(classes: Sequence[ClassCard]) -> list[atlas.Town]:
    """The towns of the classes whose place is known."""
    return [
        atlas.Town(each.town, each.latitude, each.longitude, each.colour)
        for each in classes
        if each.latitude is not None and each.longitude is not None
    ]
