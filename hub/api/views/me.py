"""The person for whom a program acts."""

from quart import Blueprint
from quart_schema import operation_id, tag, validate_response

from hub.api.caller import bearer, for_scope
from hub.api.desk import Desk
from hub.api.problems import not_there
from hub.api.scopes import Scope
from hub.api.shapes import MeTold
from hub.people import queries


def me_views(desk: Desk) -> Blueprint:
    """`/me`."""
    routes = Blueprint("me", __name__)

    @routes.get("/me")
    @operation_id("me")
    @tag(["Me"])
    @validate_response(MeTold)
    async def me() -> MeTold:
        """Who the token acts for, and what it is good for."""
        actor = for_scope(Scope.READ_PROFILE)
        async with desk.store.reading() as db:
            person = await queries.person(db, actor.person)
        if person is None:
            raise not_there()
        classes, scopes = sorted(actor.classes), sorted(bearer().scopes)
        return MeTold(actor.person, actor.role.value, person.name, person.language, classes, scopes)

    return routes
