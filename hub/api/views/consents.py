"""What the letters of the parents say: read for a whole class, entered version by version, and one child's history."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated

import msgspec
from quart import Blueprint, Response
from sqlalchemy.ext.asyncio import AsyncSession

from hub.api.desk import Desk
from hub.api.operations import Operations
from hub.api.pages import Page, cut
from hub.api.problems import Problem, not_there
from hub.api.scopes import Scope
from hub.api.shapes import Asked, Told, moment
from hub.consent import actions, queries, withdrawal
from hub.consent.ledger import Kind, Tag
from hub.looking import log
from hub.looking.models import Sight
from hub.people import pupils
from hub.people.rights import HubVerb
from hub.schools.details import ClassDetails
from hub.sessions.recurrence import local
from rooms.ids import PersonId
from rooms.rights import Actor

_HERE = "/classes/<school_class>/consents"
_MOST = 500


class VersionTold(Told):
    """The newest word about one kind: it counts from the day `valid_from` on."""

    kind: Kind
    is_given: bool
    valid_from: date
    version: int
    entered_at: datetime


class ChildTold(Told):
    """A pupil, with every kind about which something was entered; the others are not given."""

    pupil: str
    name: str
    consents: Sequence[VersionTold]


class ConsentsTold(Told):
    """One page of a class's pupils, by name; `today` is the day at the school."""

    items: Sequence[ChildTold]
    next: str | None
    today: date


class TagAsked(msgspec.Struct, forbid_unknown_fields=True):
    """One kind of one pupil."""

    pupil: str
    kind: Kind


class ConsentsAsked(Asked):
    """What changes: given from the day on the letters on (today where none is said), or withdrawn from today on.

    With a consent to drawings all that the child drew and wrote goes from every room within a minute. Where there is
    something it needs `sure` (409, `consent-hides`, otherwise).
    """

    given: Annotated[list[TagAsked], msgspec.Meta(max_length=_MOST)] = msgspec.field(default_factory=list)
    withdrawn: Annotated[list[TagAsked], msgspec.Meta(max_length=_MOST)] = msgspec.field(default_factory=list)
    valid_from: date | None = None
    sure: bool = False


class ChangedTold(Told):
    """How many versions were added: what was so already, and pupils of other classes, count for nothing."""

    changed: int


class EntryTold(Told):
    """What somebody entered; `by` is null where they have left."""

    kind: Kind
    is_given: bool
    valid_from: date
    by: str | None
    entered_at: datetime


class HistoryTold(Told):
    """The newest first."""

    items: Sequence[EntryTold]


def consent_views(desk: Desk) -> Blueprint:
    """`/classes/{id}/consents`. Every look is written down, as in the pages."""
    ops = Operations("consents", "Consents")

    async def seen(db: AsyncSession, actor: Actor, school_class: str) -> ClassDetails:
        group = await desk.group(db, actor, school_class, HubVerb.KEEP_CONSENTS)
        await log.note(db, school_class=group.school_class, person=actor.person, sight=Sight.CONSENTS, now=desk.now())
        return group

    def today_at(group: ClassDetails) -> date:
        return local(desk.now(), group.school_facts.time_zone).date()

    @ops.get(_HERE, Scope.READ_CONSENTS, ConsentsTold, Page)
    async def consents(actor: Actor, school_class: str, query_args: Page) -> ConsentsTold:
        """The newest version of each kind, pupil by pupil."""
        async with desk.store.writing() as db:
            group = await seen(db, actor, school_class)
            everybody = await pupils.pupils_of(db, group.school_class)
            newest = await queries.newest(db, group.school_class)
        ranks = {each.person: rank for rank, each in enumerate(everybody)}
        here, after = cut(everybody, lambda each: (ranks[each.person], each.person), query_args)
        children = [
            ChildTold(
                each.person,
                each.name,
                [
                    VersionTold(kind, last.is_given, last.valid_from, last.version, moment(last.entered_at))
                    for kind, last in sorted(newest.get(each.person, {}).items())
                ],
            )
            for each in here
        ]
        return ConsentsTold(children, after, today_at(group))

    @ops.post(_HERE, Scope.WRITE_CONSENTS, ChangedTold, ConsentsAsked)
    async def enter_consents(actor: Actor, school_class: str, data: ConsentsAsked) -> Response:
        """Enter what letters say; each change is a new version, and what was there stays to be read."""
        async with desk.store.reading() as db:
            ours = await desk.group(db, actor, school_class, HubVerb.KEEP_CONSENTS)
        if not data.sure and await withdrawal.hiding(desk.store, ours.school_class, _tags(data.withdrawn)):
            raise Problem(409, "consent-hides", "What these children drew and wrote would go", "Ask again with sure.")

        async def work(db: AsyncSession) -> ChangedTold:
            group = await desk.group(db, actor, school_class, HubVerb.KEEP_CONSENTS)
            today = today_at(group)
            since = data.valid_from or today
            if not actions.may_be_on_a_letter(since, today):
                raise Problem(422, "consent-day", "The day on a letter is within a year from today")
            return ChangedTold(
                await actions.enter(
                    db,
                    school_class=group.school_class,
                    given=_tags(data.given),
                    withdrawn=_tags(data.withdrawn),
                    valid_from=since,
                    today=today,
                    by=actor.person,
                    now=desk.now(),
                )
            )

        return await desk.write(work)

    @ops.get(f"{_HERE}/<pupil>", Scope.READ_CONSENTS, HistoryTold)
    async def consent_history(actor: Actor, school_class: str, pupil: str) -> HistoryTold:
        """When what was entered for one child, and by whom."""
        async with desk.store.writing() as db:
            group = await seen(db, actor, school_class)
            child = await pupils.find(db, PersonId(pupil))
            if child is None or child.school_class != group.school_class:
                raise not_there()
            versions = await queries.history(db, child.person)
        return HistoryTold(
            [
                EntryTold(each.kind, each.is_given, each.valid_from, each.by, moment(each.entered_at))
                for each in versions
            ]
        )

    return ops.blueprint


def _tags(asked: Sequence[TagAsked]) -> set[Tag]:
    return {Tag(PersonId(each.pupil), each.kind) for each in asked}
