"""The person for whom a program acts."""

from collections.abc import Sequence

from quart import Blueprint

from hub.api.caller import bearer
from hub.api.desk import Desk
from hub.api.operations import Operations
from hub.api.problems import not_there
from hub.api.scopes import Scope
from hub.api.shapes import Told
from hub.people import queries
from rooms.rights import Actor


class MeTold(Told):
    """The person for whom the token acts."""

    id: str
    role: str
    name: str
    language: str
    classes: Sequence[str]
    scopes: Sequence[str]


def me_views(desk: Desk) -> Blueprint:
    """`/me`."""
    ops = Operations("me", "Me")

    @ops.get("/me", Scope.READ_PROFILE, MeTold)
    async def me(actor: Actor) -> MeTold:
        """Who the token acts for, and what it is good for."""
        async with desk.store.reading() as db:
            person = await queries.person(db, actor.person)
        if person is None:
            raise not_there()
        classes, scopes = sorted(actor.classes), sorted(bearer().scopes)
        return MeTold(actor.person, actor.role.value, person.name, person.language, classes, scopes)

    return ops.blueprint
