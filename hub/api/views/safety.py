"""Who of a class's pupils may write live, its word lists and its tablets; and the reports that its teachers handle."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated

import msgspec
from quart import Blueprint, Response
from sqlalchemy.ext.asyncio import AsyncSession

from hub.api.desk import Desk
from hub.api.operations import Operations
from hub.api.pages import Page, cut
from hub.api.problems import Problem, not_there
from hub.api.scopes import Scope
from hub.api.shapes import Asked, Nothing, Told, maybe, moment
from hub.people import tablets
from hub.people.rights import HubVerb
from hub.safety import classes, reports
from hub.safety.reports import ReportLine, Said
from rooms.holding import LiveChat
from rooms.ids import ClassId, PersonId
from rooms.rights import Actor, Place

_CLASS = "/classes/<school_class>"
_Word = Annotated[str, msgspec.Meta(min_length=1, max_length=classes.WORD_CHARACTERS)]
_Words = Annotated[list[_Word], msgspec.Meta(max_length=classes.MOST_WORDS)]


class SafetyTold(Told):
    """Whether pupils write live (`hold`: a teacher reads it first), and by language the words for which it is held."""

    live_chat: LiveChat
    words: Mapping[str, Sequence[str]]


class SafetyAsked(Asked):
    """As its teachers want it from now on. Lists that are not named go back to those that the hub comes with."""

    live_chat: LiveChat
    words: dict[str, _Words]


class TabletTold(Told):
    """A tablet of a class; `last_seen_at` is null until it comes in for the first time."""

    id: str
    name: str
    last_seen_at: datetime | None


class TabletsTold(Told):
    """By their numbers."""

    items: Sequence[TabletTold]


class SaidTold(Told):
    """A message as it was when it was reported."""

    name: str
    school_class: str | None
    at: datetime
    text: str


class ReportTold(Told):
    """A report. `by` is null for all but the teachers of the class from which it came."""

    id: str
    room: str
    at: datetime
    by: str | None
    by_class: str | None
    of_class: str | None
    before: Sequence[SaidTold]
    message: SaidTold
    handled_at: datetime | None
    handled_by: str | None
    note: str


class ReportsTold(Told):
    """One page: those that wait first, the newest first."""

    items: Sequence[ReportTold]
    next: str | None


class NoteAsked(Asked):
    """How it was dealt with."""

    note: Annotated[str, msgspec.Meta(min_length=1, max_length=reports.NOTE_CHARACTERS)]


def safety_views(desk: Desk) -> Blueprint:
    """`/classes/{id}/safety`, `/classes/{id}/tablets` and `/reports`."""
    ops = Operations("safety", "Safety")

    async def told(db: AsyncSession, own: ClassId) -> SafetyTold:
        await db.flush()
        rules = (await classes.rules_of(db, [own]))[own]
        return SafetyTold(rules.live_chat, rules.lists)

    @ops.get(f"{_CLASS}/safety", Scope.READ_SAFETY, SafetyTold)
    async def safety(actor: Actor, school_class: str) -> SafetyTold:
        """As it is now."""
        async with desk.store.reading() as db:
            group = await desk.group(db, actor, school_class, HubVerb.KEEP_SAFE)
            return await told(db, group.school_class)

    @ops.put(f"{_CLASS}/safety", Scope.WRITE_SAFETY, SafetyTold, SafetyAsked)
    async def set_safety(actor: Actor, school_class: str, data: SafetyAsked) -> Response:
        """As its teachers want it: it counts in a room that is live within seconds."""

        async def work(db: AsyncSession) -> SafetyTold:
            own = (await desk.group(db, actor, school_class, HubVerb.KEEP_SAFE)).school_class
            known = (await classes.rules_of(db, [own]))[own].lists
            if unknown := sorted(data.words.keys() - known.keys()):
                raise Problem(422, "words-language", "The class has no list in that language", ", ".join(unknown)[:80])
            lists = {language: "\n".join(words) for language, words in data.words.items()}
            await classes.decide(db, own, data.live_chat, lists)
            return await told(db, own)

        return await desk.write(work)

    @ops.get(f"{_CLASS}/tablets", Scope.READ_TABLETS, TabletsTold)
    async def class_tablets(actor: Actor, school_class: str) -> TabletsTold:
        """Those of the class, and when each was last in."""
        async with desk.store.reading() as db:
            group = await desk.group(db, actor, school_class, HubVerb.KEEP_TABLETS)
            lines = await tablets.tablets_of(db, group.school_class)
        return TabletsTold([TabletTold(each.person, each.name, maybe(each.last_seen_at)) for each in lines])

    @ops.delete(f"{_CLASS}/tablets/<tablet>", Scope.WRITE_TABLETS)
    async def remove_tablet(actor: Actor, school_class: str, tablet: str) -> Response:
        """It is out at once; what it drew stays."""

        async def work(db: AsyncSession) -> Nothing:
            group = await desk.group(db, actor, school_class, HubVerb.KEEP_TABLETS)
            found = await tablets.find(db, PersonId(tablet))
            if found is None or found.school_class != group.school_class:
                raise not_there()
            await tablets.remove(db, found, desk.now())
            return Nothing()

        return await desk.write(work)

    @ops.get("/reports", Scope.READ_REPORTS, ReportsTold, Page)
    async def reports_of_person(actor: Actor, query_args: Page) -> ReportsTold:
        """What concerns the person's classes: what waits, and what was dealt with."""
        desk.allow(actor, HubVerb.SEE_REPORTS, Place(owner=actor.person))
        async with desk.store.reading() as db:
            lines = await reports.reports_for(db, actor.classes, desk.now())
        here, after = cut(lines, lambda each: (each.handled_at is not None, -each.at, each.id), query_args)
        return ReportsTold([_report(each) for each in here], after)

    @ops.post("/reports/<report>/handle", Scope.WRITE_REPORTS, Nothing, NoteAsked)
    async def handle_report(actor: Actor, report: str, data: NoteAsked) -> Response:
        """It is dealt with; the note says how. The first one counts."""

        async def work(db: AsyncSession) -> Nothing:
            place = Place(partners=await reports.classes_of_report(db, report, desk.now()))
            desk.allow(actor, HubVerb.HANDLE_REPORT, place)
            await reports.handle(db, report, actor.person, data.note, desk.now())
            return Nothing()

        return await desk.write(work)

    return ops.blueprint


def _said(said: Said) -> SaidTold:
    return SaidTold(said.name, said.school_class, moment(said.at), said.text)


def _report(line: ReportLine) -> ReportTold:
    return ReportTold(
        line.id, line.room_title, moment(line.at), line.by, line.by_class, line.of_class,
        [_said(each) for each in line.before], _said(line.message), maybe(line.handled_at), line.handled_by, line.note,
    )  # fmt: skip
