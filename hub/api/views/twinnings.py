"""Twinnings with their classes and rooms, and the classes with whom one is twinned."""

from quart import Blueprint
from quart_schema import operation_id, tag, validate_querystring, validate_response
from sqlalchemy.ext.asyncio import AsyncSession

from hub.api import shapes
from hub.api.caller import for_scope
from hub.api.desk import Desk
from hub.api.pages import Page, cut
from hub.api.problems import not_there
from hub.api.scopes import Scope
from hub.api.shapes import ClassesTold, TwinningsTold, TwinningTold
from hub.people.rights import HubVerb
from hub.twinnings.queries import TwinningLine
from rooms.rights import Actor


def twinning_views(desk: Desk) -> Blueprint:
    """`/twinnings`, `/twinnings/{id}` and `/classes`."""
    routes = Blueprint("twinnings", __name__)

    async def mine(db: AsyncSession, actor: Actor) -> list[TwinningLine]:
        return await desk.twinnings(db, actor, HubVerb.SEE_TWINNING)

    @routes.get("/twinnings")
    @operation_id("twinnings")
    @tag(["Twinnings"])
    @validate_querystring(Page)
    @validate_response(TwinningsTold)
    async def twinnings(query_args: Page) -> TwinningsTold:
        """The twinnings of the person's classes, the one that began first first."""
        actor = for_scope(Scope.READ_TWINNINGS)
        async with desk.store.reading() as db:
            lines = await mine(db, actor)
        here, after = cut(lines, lambda line: (line.starts_on.isoformat(), line.twinning), query_args)
        return TwinningsTold([shapes.twinning_told(line) for line in here], after)

    @routes.get("/twinnings/<twinning>")
    @operation_id("twinning")
    @tag(["Twinnings"])
    @validate_response(TwinningTold)
    async def twinning(twinning: str) -> TwinningTold:
        """One twinning."""
        actor = for_scope(Scope.READ_TWINNINGS)
        async with desk.store.reading() as db:
            found = next((line for line in await mine(db, actor) if line.twinning == twinning), None)
        if found is None:
            raise not_there()
        return shapes.twinning_told(found)

    @routes.get("/classes")
    @operation_id("classes")
    @tag(["Classes"])
    @validate_querystring(Page)
    @validate_response(ClassesTold)
    async def classes(query_args: Page) -> ClassesTold:
        """The classes of the person's twinnings, their own among them."""
        actor = for_scope(Scope.READ_CLASSES)
        async with desk.store.reading() as db:
            cards = {each.school_class: each for line in await mine(db, actor) for each in line.classes}
        here, after = cut(list(cards.values()), lambda card: (card.name, card.school_class), query_args)
        return ClassesTold([shapes.class_told(card) for card in here], after)

    return routes
