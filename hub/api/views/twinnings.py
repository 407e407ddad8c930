"""Twinnings with their classes and rooms."""

from quart import Blueprint
from sqlalchemy.ext.asyncio import AsyncSession

from hub.api.desk import Desk
from hub.api.operations import Operations
from hub.api.pages import Page, cut
from hub.api.problems import not_there
from hub.api.scopes import Scope
from hub.api.shapes import twinnings as shapes
from hub.api.shapes.twinnings import TwinningsTold, TwinningTold
from hub.people.rights import HubVerb
from hub.twinnings.queries import TwinningLine
from rooms.rights import Actor


def twinning_views(desk: Desk) -> Blueprint:
    """`/twinnings` and `/twinnings/{id}`."""
    ops = Operations("twinnings", "Twinnings")

    async def mine(db: AsyncSession, actor: Actor) -> list[TwinningLine]:
        return await desk.twinnings(db, actor, HubVerb.SEE_TWINNING)

    @ops.get("/twinnings", Scope.READ_TWINNINGS, TwinningsTold, Page)
    async def twinnings(actor: Actor, query_args: Page) -> TwinningsTold:
        """The twinnings of the person's classes, the one that began first first."""
        async with desk.store.reading() as db:
            lines = await mine(db, actor)
        here, after = cut(lines, lambda line: (line.starts_on.isoformat(), line.twinning), query_args)
        return TwinningsTold([shapes.twinning_told(line) for line in here], after)

    @ops.get("/twinnings/<twinning>", Scope.READ_TWINNINGS, TwinningTold)
    async def twinning(actor: Actor, twinning: str) -> TwinningTold:
        """One twinning."""
        async with desk.store.reading() as db:
            found = next((line for line in await mine(db, actor) if line.twinning == twinning), None)
        if found is None:
            raise not_there()
        return shapes.twinning_told(found)

    return ops.blueprint
