"""Refusals and failures as programs read them: `application/problem+json` (RFC 9457)."""

import secrets
from collections.abc import Mapping

import msgspec
from quart import Quart, Response, request
from quart_schema import RequestSchemaValidationError
from sqlalchemy.exc import DBAPIError
from structlog.typing import FilteringBoundLogger
from werkzeug.exceptions import HTTPException

from rooms.errors import Refused

MEDIA_TYPE = "application/problem+json"
RETRY_SECONDS = 5


class ProblemTold(msgspec.Struct, frozen=True, rename={"kind": "type"}, omit_defaults=True):
    """What went wrong. `type` is a name that stays; `detail` is for people; `incident` is for the keeper."""

    kind: str
    title: str
    status: int
    detail: str | None = None
    incident: str | None = None


class Problem(Exception):
    """Raised by a view: the request cannot be answered so."""

    def __init__(self, status: int, kind: str, title: str, detail: str = "", **headers: str) -> None:
        super().__init__(title)
        self.told = ProblemTold(f"urn:ribambelle:{kind}", title, status, detail or None)
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}

    def answer(self) -> Response:
        """As it leaves."""
        return _answer(self.told, self.headers)


def not_there() -> Problem:
    """It does not exist, or may not be seen: the two look the same."""
    return Problem(404, "not-found", "There is no such thing, or it is not for you")


def stale(what: str) -> Problem:
    """Somebody else was faster."""
    return Problem(409, "stale", f"Somebody else has changed this {what} meanwhile", "Read it again.")


def explain(app: Quart, journal: FilteringBoundLogger) -> None:
    """Let every error of the app leave as a problem; a failure of ours is written to the journal with an incident."""

    @app.errorhandler(Problem)
    async def refused(problem: Problem) -> Response:
        return problem.answer()

    @app.errorhandler(Refused)
    async def wrong(error: Refused) -> Response:
        told = ProblemTold(f"urn:ribambelle:{error.code.value}", "That cannot be taken so", 422, error.detail or None)
        return _answer(told, {})

    @app.errorhandler(RequestSchemaValidationError)
    async def shapeless(error: RequestSchemaValidationError) -> Response:
        why = str(error.validation_error)
        return _answer(ProblemTold("urn:ribambelle:shape", "The request does not have the right shape", 400, why), {})

    @app.errorhandler(UnicodeDecodeError)
    async def unreadable(error: UnicodeDecodeError) -> Response:
        return _answer(ProblemTold("urn:ribambelle:shape", "The body is no UTF-8", 400, error.reason), {})

    @app.errorhandler(HTTPException)
    async def http(error: HTTPException) -> Response:
        status = error.code or 500
        headers = {name: value for name, value in error.get_headers() if name in ("Allow", "Retry-After")}
        return _answer(ProblemTold("about:blank", error.name, status, None), headers)

    @app.errorhandler(DBAPIError)
    @app.errorhandler(ConnectionError)
    @app.errorhandler(Exception)
    async def failed(error: Exception) -> Response:
        incident = secrets.token_hex(4)
        journal.error("request of a program failed", incident=incident, path=request.path, exc_info=error)
        told = ProblemTold("urn:ribambelle:failed", "That was our fault", 500, None, incident)
        return _answer(told, {"Retry-After": str(RETRY_SECONDS)})


def _answer(told: ProblemTold, headers: Mapping[str, str]) -> Response:
    response = Response(msgspec.json.encode(told), told.status, content_type=MEDIA_TYPE)
    response.headers.update(headers)
    return response
