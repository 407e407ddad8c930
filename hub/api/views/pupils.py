"""Pupils of a class by their pseudonyms: listed, added by number, shut out. Cards and their secrets are for pages."""

from collections.abc import Sequence
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
from hub.looking import log
from hub.looking.models import Sight
from hub.people import pictures, pupils
from hub.people.naming import name_of
from hub.people.pupils import Outdated, Pupil, TooMany
from hub.people.rights import HubVerb
from hub.schools.heads import class_head
from rooms.ids import ClassId
from rooms.rights import Actor

_HERE = "/classes/<school_class>/pupils"


class PupilTold(Told):
    """A pseudonym; who is behind it stands on paper only. `card_since` is null where no card opens the door."""

    id: str
    name: str
    animal: str
    colour: int
    card_since: datetime | None
    last_seen_at: datetime | None
    has_pictures: bool


class PupilsTold(Told):
    """One page of a class's pupils, by name. `count` is all of them; `asks_pictures`: a card needs three as well."""

    items: Sequence[PupilTold]
    next: str | None
    count: int
    asks_pictures: bool


class NumberAsked(Asked):
    """How many more, and how many there are, so that a request that came twice adds them once."""

    number: Annotated[int, msgspec.Meta(ge=1, le=pupils.MOST)]
    seen: Annotated[int, msgspec.Meta(ge=0, le=pupils.MOST)]


class SomeAsked(Asked):
    """Some pupils of the class, by their ids."""

    pupils: Annotated[list[str], msgspec.Meta(min_length=1, max_length=pupils.MOST)]


class PicturesAsked(Asked):
    """Whether a card needs three pictures as well from now on."""

    asked: bool


class LookTold(Told):
    """Who looked at what of the class's children, and when; `name` is null for somebody who has left."""

    at: datetime
    sight: str
    name: str | None


class LooksTold(Told):
    """The newest first."""

    items: Sequence[LookTold]


def pupil_views(desk: Desk) -> Blueprint:
    """`/classes/{id}/pupils` and who has looked at them."""
    ops = Operations("pupils", "Pupils")

    async def group_of(db: AsyncSession, actor: Actor, school_class: str) -> ClassId:
        return (await desk.group(db, actor, school_class, HubVerb.KEEP_PUPILS)).school_class

    async def chosen(db: AsyncSession, group: ClassId, ids: Sequence[str]) -> list[Pupil]:
        """Of this class alone. Raises Problem where one is not."""
        found = [each for each in await pupils.pupils_of(db, group) if each.person in ids]
        if len(found) != len(set(ids)):
            raise not_there()
        return found

    async def told(db: AsyncSession, group: ClassId, page: Page) -> PupilsTold:
        everybody = await pupils.pupils_of(db, group)
        head = await class_head(db, group)
        ranks = {each.person: rank for rank, each in enumerate(everybody)}
        here, after = cut(everybody, lambda each: (ranks[each.person], each.person), page)
        return PupilsTold([_told(each) for each in here], after, len(everybody), bool(head and head.asks_pictures))

    @ops.get(_HERE, Scope.READ_PUPILS, PupilsTold, Page)
    async def pupils_of_class(actor: Actor, school_class: str, query_args: Page) -> PupilsTold:
        """Who is in the class, by pseudonym. That somebody looked is written down, as in the pages."""
        async with desk.store.writing() as db:
            group = await group_of(db, actor, school_class)
            await log.note(db, school_class=group, person=actor.person, sight=Sight.PUPILS, now=desk.now())
            return await told(db, group, query_args)

    @ops.post(_HERE, Scope.WRITE_PUPILS, PupilsTold, NumberAsked, 201)
    async def add_pupils(actor: Actor, school_class: str, data: NumberAsked) -> Response:
        """So many more, each a pseudonym in the person's language. Their cards are printed in the pages."""
        say = desk.say()

        async def work(db: AsyncSession) -> PupilsTold:
            group = await group_of(db, actor, school_class)
            try:
                await pupils.add(
                    db,
                    school_class=group,
                    number=data.number,
                    seen=data.seen,
                    name_of=lambda pseudonym: name_of(say, pseudonym),
                    language=say.language,
                    now=desk.now(),
                )
            except TooMany:
                raise Problem(422, "pupils-many", f"A class has no more than {pupils.MOST} pupils") from None
            except Outdated:
                raise Problem(409, "pupils-outdated", "The class has other pupils by now", "Read them again.") from None
            return await told(db, group, Page(limit=100))

        return await desk.write(work, 201)

    @ops.post(f"{_HERE}/withdraw", Scope.WRITE_PUPILS, Nothing, SomeAsked)
    async def withdraw_cards(actor: Actor, school_class: str, data: SomeAsked) -> Response:
        """Their cards do not open the door any more, and who is in is out at once; the pupils stay."""

        async def work(db: AsyncSession) -> Nothing:
            group = await group_of(db, actor, school_class)
            await pupils.withdraw_cards(db, await chosen(db, group, data.pupils), desk.now())
            return Nothing()

        return await desk.write(work)

    @ops.post(f"{_HERE}/forget-pictures", Scope.WRITE_PUPILS, Nothing, SomeAsked)
    async def forget_pictures(actor: Actor, school_class: str, data: SomeAsked) -> Response:
        """They choose new pictures when they next come in."""

        async def work(db: AsyncSession) -> Nothing:
            group = await group_of(db, actor, school_class)
            await pictures.forget(db, [each.person for each in await chosen(db, group, data.pupils)])
            return Nothing()

        return await desk.write(work)

    @ops.put(f"{_HERE}/pictures", Scope.WRITE_PUPILS, Nothing, PicturesAsked)
    async def ask_pictures(actor: Actor, school_class: str, data: PicturesAsked) -> Response:
        """From now on a card needs three pictures as well, or no longer."""

        async def work(db: AsyncSession) -> Nothing:
            await pictures.ask(db, await group_of(db, actor, school_class), pictures=data.asked)
            return Nothing()

        return await desk.write(work)

    @ops.get("/classes/<school_class>/looks", Scope.READ_PUPILS, LooksTold)
    async def looks(actor: Actor, school_class: str) -> LooksTold:
        """What of the class's children was seen by whom, the newest first."""
        async with desk.store.reading() as db:
            group = await desk.group(db, actor, school_class, HubVerb.SEE_LOOKS)
            lines = await log.looks(db, group.school_class, desk.now())
        return LooksTold([LookTold(moment(each.at), each.sight.value, each.name) for each in lines])

    return ops.blueprint


def _told(pupil: Pupil) -> PupilTold:
    return PupilTold(
        pupil.person, pupil.name, pupil.animal, pupil.colour, maybe(pupil.card_since), maybe(pupil.last_seen_at),
        pupil.has_pictures,
    )  # fmt: skip
