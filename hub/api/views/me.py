"""The person for whom a program acts: who they are, what waits for them, their language, letters and calendar feeds."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from quart import Blueprint, Response
from sqlalchemy.ext.asyncio import AsyncSession

from hub.api.caller import bearer
from hub.api.desk import FAR_AWAY, Desk
from hub.api.operations import Operations
from hub.api.problems import not_there
from hub.api.scopes import Scope
from hub.api.shapes import Asked, Nothing, Told, maybe
from hub.feeds import actions as feed_actions
from hub.feeds import queries as feed_queries
from hub.feeds.actions import Owner
from hub.pages.feeds import FEEDS
from hub.people import actions, queries
from hub.people.rights import HubVerb
from hub.post import mailboxes
from hub.post.mailboxes import Wishes, digest_of
from hub.post.models import Rhythm
from hub.safety.reports import count_open
from hub.sessions.plans import PlannedLesson, planned_lessons
from hub.twinnings.proposal_lines import count_invitations
from rooms.ids import ClassId
from rooms.rights import Actor, Place


class MeTold(Told):
    """The person for whom the token acts."""

    id: str
    role: str
    name: str
    language: str
    classes: Sequence[str]
    scopes: Sequence[str]


class StartTold(Told):
    """How much waits for the person: reports, invitations, and lessons to which a class of theirs has not answered."""

    reports: int
    invitations: int
    lessons: int


class LanguageAsked(Asked):
    """The language in which the hub speaks to the person."""

    language: Literal["en", "fr", "de", "es", "it"]


class LettersTold(Told):
    """Which letters the person gets, and how often what is new comes as a digest."""

    invitations: bool
    partners: bool
    changes: bool
    day_before: bool
    hour_before: bool
    rhythm: Rhythm


class LettersAsked(Asked):
    """The same, from now on."""

    invitations: bool
    partners: bool
    changes: bool
    day_before: bool
    hour_before: bool
    rhythm: Rhythm


class FeedTold(Told):
    """An address for calendar programs: for all lessons of the person, or for those of a class."""

    school_class: str | None
    since: datetime | None


class FeedsTold(Told):
    """The person's own first; without a `since` there is no address."""

    items: Sequence[FeedTold]


class FeedAsked(Asked):
    """For a class of the person's, or for all of their lessons."""

    school_class: str | None = None


class AddressTold(Told):
    """The address is a secret: whoever has it reads the lessons. Asked again with its key, it is null."""

    url: str | None


def me_views(desk: Desk) -> Blueprint:
    """`/me`, `/start` and what a person chooses for themselves."""
    ops = Operations("me", "Me")

    def owner_of(actor: Actor, school_class: str | None) -> Owner:
        """Raises Problem where the lessons are not theirs."""
        owner = Owner(actor.person) if school_class is None else Owner(school_class=ClassId(school_class))
        verb = HubVerb.KEEP_OWN_FEED if school_class is None else HubVerb.KEEP_CLASS_FEED
        desk.allow(actor, verb, Place(owner=owner.person, school_class=owner.school_class))
        return owner

    async def mailbox_of(db: AsyncSession, actor: Actor) -> bytes:
        person = await queries.person(db, actor.person)
        if person is None or not person.email:
            raise not_there()
        desk.allow(actor, HubVerb.CHOOSE_LETTERS, Place(owner=actor.person))
        return digest_of(person.email)

    @ops.get("/me", Scope.READ_PROFILE, MeTold)
    async def me(actor: Actor) -> MeTold:
        """Who the token acts for, and what it is good for."""
        async with desk.store.reading() as db:
            person = await queries.person(db, actor.person)
        if person is None:
            raise not_there()
        classes, scopes = sorted(actor.classes), sorted(bearer().scopes)
        return MeTold(actor.person, actor.role.value, person.name, person.language, classes, scopes)

    @ops.get("/start", Scope.READ_PROFILE, StartTold)
    async def start(actor: Actor) -> StartTold:
        """What waits for the person."""
        desk.allow(actor, HubVerb.SEE_CALENDAR, Place(owner=actor.person))
        async with desk.store.reading() as db:
            lines = await desk.twinnings(db, actor, HubVerb.SEE_LESSON)
            coming = await planned_lessons(db, [each.twinning for each in lines], desk.now(), FAR_AWAY)
            return StartTold(
                await count_open(db, actor.classes, desk.now()),
                await count_invitations(db, actor.classes, desk.now()),
                sum(each.asks(_acting(actor, each), desk.now()) for each in coming),
            )

    @ops.put("/me/language", Scope.WRITE_PROFILE, Nothing, LanguageAsked)
    async def choose_language(actor: Actor, data: LanguageAsked) -> Response:
        """The hub speaks it from now on."""
        desk.allow(actor, HubVerb.CHOOSE_LANGUAGE, Place(owner=actor.person))

        async def work(db: AsyncSession) -> Nothing:
            await actions.choose_language(db, person=actor.person, language=data.language)
            return Nothing()

        return await desk.write(work)

    @ops.get("/me/letters", Scope.READ_PROFILE, LettersTold)
    async def letters(actor: Actor) -> LettersTold:
        """Which letters the person gets."""
        async with desk.store.reading() as db:
            return _letters(await mailboxes.wishes_of(db, await mailbox_of(db, actor)))

    @ops.put("/me/letters", Scope.WRITE_PROFILE, LettersTold, LettersAsked)
    async def choose_letters(actor: Actor, data: LettersAsked) -> Response:
        """From now on so many."""

        async def work(db: AsyncSession) -> LettersTold:
            wishes = Wishes(
                invitations=data.invitations,
                partners=data.partners,
                changes=data.changes,
                day_before=data.day_before,
                hour_before=data.hour_before,
                rhythm=data.rhythm,
            )
            await mailboxes.choose(db, await mailbox_of(db, actor), wishes)
            return _letters(wishes)

        return await desk.write(work)

    @ops.get("/feeds", Scope.READ_PROFILE, FeedsTold)
    async def feeds(actor: Actor) -> FeedsTold:
        """For which lessons there is an address, and since when."""
        owners = [owner_of(actor, None), *(owner_of(actor, each) for each in sorted(actor.classes))]
        async with desk.store.reading() as db:
            return FeedsTold(
                [FeedTold(each.school_class, maybe(await feed_queries.given_at(db, each))) for each in owners]
            )

    @ops.post("/feeds", Scope.WRITE_FEEDS, AddressTold, FeedAsked, 201)
    async def give_feed(actor: Actor, data: FeedAsked) -> Response:
        """A new address, in this answer and never again; the one before ends."""
        owner, language = owner_of(actor, data.school_class), bearer().language

        async def work(db: AsyncSession) -> AddressTold:
            secret = await feed_actions.give(db, owner, language, desk.now())
            return AddressTold(f"{desk.url}{FEEDS}{secret}.ics")

        return await desk.write(work, 201, unkept="url")

    @ops.post("/feeds/end", Scope.WRITE_FEEDS, Nothing, FeedAsked)
    async def end_feed(actor: Actor, data: FeedAsked) -> Response:
        """No address leads to these lessons any more."""
        owner = owner_of(actor, data.school_class)

        async def work(db: AsyncSession) -> Nothing:
            await feed_actions.take_away(db, owner)
            return Nothing()

        return await desk.write(work)

    return ops.blueprint


def _acting(actor: Actor, lesson: PlannedLesson) -> ClassId:
    """The class for which the person is in it."""
    return actor.at(Place(partners=frozenset(lesson.partners))).school_class or ClassId("")


def _letters(wishes: Wishes) -> LettersTold:
    return LettersTold(
        wishes.invitations, wishes.partners, wishes.changes, wishes.day_before, wishes.hour_before, wishes.rhythm
    )
