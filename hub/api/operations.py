"""One operation of the API, said in one line: its address, the scope it needs, what it takes and what it tells."""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any

from quart import Blueprint, Response
from quart_schema import (
    document_response,
    operation_id,
    security_scheme,
    tag,
    validate_querystring,
    validate_request,
    validate_response,
)

from hub.api.caller import for_scope
from hub.api.scopes import Scope
from hub.api.shapes import Asked, Nothing, Told

View = Callable[..., Awaitable[Any]]
Writing = Callable[..., Awaitable[Response]]


class Operations:
    """Those of one kind of thing. A view is called with the actor first; its name is the operation's id."""

    def __init__(self, name: str, title: str) -> None:
        self.blueprint = Blueprint(name, __name__)
        self._title = title

    def get(self, path: str, scope: Scope, tells: type[Told], query: type | None = None) -> Callable[[View], View]:
        """What is read; the view gives a `tells`."""

        def put(view: View) -> View:
            told: View = validate_response(tells)(view)
            if query is not None:
                told = validate_querystring(query)(told)
            return self._put("GET", path, scope, view.__name__, told)

        return put

    def post(
        self, path: str, scope: Scope, tells: type[Told], asks: type[Asked] | None = None, status: int = 200
    ) -> Callable[[Writing], View]:
        """What is done; the view answers with what `Desk.write` gives."""
        return self._writes("POST", path, scope, tells, asks, status)

    def put(self, path: str, scope: Scope, tells: type[Told], asks: type[Asked]) -> Callable[[Writing], View]:
        """What is kept from now on, instead of what was."""
        return self._writes("PUT", path, scope, tells, asks, 200)

    def delete(self, path: str, scope: Scope) -> Callable[[Writing], View]:
        """What is no more."""
        return self._writes("DELETE", path, scope, Nothing, None, 200)

    def _writes(
        self, method: str, path: str, scope: Scope, tells: type[Told], asks: type[Asked] | None, status: int
    ) -> Callable[[Writing], View]:
        def put(view: Writing) -> View:
            told: View = document_response(tells, status)(view)
            if asks is not None:
                told = validate_request(asks)(told)
            return self._put(method, path, scope, view.__name__, told)

        return put

    def _put(self, method: str, path: str, scope: Scope, name: str, view: View) -> View:
        @wraps(view)
        async def asked(**given: Any) -> Any:
            return await view(for_scope(scope), **given)

        described = security_scheme([{"token": [scope.value]}])(tag([self._title])(operation_id(name)(asked)))
        self.blueprint.add_url_rule(path, name, described, methods=[method])
        return described
