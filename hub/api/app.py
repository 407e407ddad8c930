"""The API put together: an app of its own under `/api/v1`, with its OpenAPI description beside it."""

from collections.abc import Awaitable, Callable
from typing import Any, Final, cast

from quart import Quart, Response, request
from quart_schema import HttpSecurityScheme, Info, OpenAPIProvider, QuartSchema
from structlog.typing import FilteringBoundLogger

from hub.api.caller import Doorkeeper
from hub.api.desk import BODY_BYTES, Desk
from hub.api.problems import MEDIA_TYPE, Problem, ProblemTold, explain
from hub.api.shapes import classes
from hub.api.views import VIEWS, lessons, runsheets
from hub.kits.shelf import Shelf
from hub.pages.texts import Catalogues
from hub.proxies import ASGI
from hub.runsheets.facts import SheetRefused
from hub.schools.forms import FieldWrong
from hub.schools.timetable import TimetableRefused
from hub.sessions.problems import LessonRefused
from hub.store.store import Store
from hub.twinnings.cards import CardRefused
from hub.twinnings.proposals import ProposalProblem, ProposalRefused
from rooms.rights import Rights

BASE: Final = "/api/v1"
DESCRIPTION: Final = f"{BASE}/openapi.json"

_ABOUT: Final = (
    "What teachers do in the pages of this hub, for programs. Make a token on your own page; it never may more than "
    "you. A POST with an Idempotency-Key may be sent again: it is done once. Lists come in pages; `next` is the cursor "
    "of the following one. Problems are told as RFC 9457 says."
)
_PROBLEMS: Final = {
    "400": "The request does not have the right shape",
    "401": "No token, or none that is good",
    "403": "The token is not good for that",
    "404": "There is no such thing, or it is not for you",
    "409": "Somebody else was faster",
    "413": "The body is longer than any request needs",
    "415": "The body is no JSON",
    "422": "What is asked cannot be done so",
    "429": "Too many requests; Retry-After says when to come back",
    "500": "That was our fault; `incident` is for whoever keeps the hub",
}


def build_api(
    *,
    store: Store,
    rights: Rights,
    clock: Callable[[], int],
    journal: FilteringBoundLogger,
    version: str,
    kits: Shelf,
    url: str,
) -> Quart:
    """The app. `clock` tells milliseconds since 1970 (UTC); `url` is that of the hub, as people type it."""
    app = Quart("api", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = BODY_BYTES
    app.config["PROPAGATE_EXCEPTIONS"] = False
    QuartSchema(
        app,
        openapi_path=DESCRIPTION,
        redoc_ui_path=None,  # these pages would load their scripts from elsewhere
        scalar_ui_path=None,
        swagger_ui_path=None,
        info=Info(title="Ribambelle", version=version, description=_ABOUT),
        security_schemes={"token": HttpSecurityScheme(scheme="bearer")},
        security=[{"token": []}],
        conversion_preference="msgspec",
        openapi_provider_class=_Description,
    )
    explain(app, journal)
    door, desk = Doorkeeper(store), Desk(store, rights, clock, Catalogues(), kits, url)

    @app.errorhandler(LessonRefused)
    async def refused(error: LessonRefused) -> Response:
        return lessons.told(error).answer()

    @app.errorhandler(SheetRefused)
    async def not_in_sheet(error: SheetRefused) -> Response:
        return runsheets.told_refused(error).answer()

    @app.errorhandler(FieldWrong)
    async def wrong_field(error: FieldWrong) -> Response:
        return Problem(422, "field", "A field cannot be so", f"{classes.named(error.field)}: {error.why}").answer()

    @app.errorhandler(TimetableRefused)
    async def wrong_hours(error: TimetableRefused) -> Response:
        return Problem(422, f"timetable-{error.problem.value}", "A day cannot be so", str(error)).answer()

    @app.errorhandler(CardRefused)
    async def wrong_card(error: CardRefused) -> Response:
        why = ", ".join(f"{field}: {problem}" for field, problem in error.problems.items())
        return Problem(422, "card", "The card cannot be so", why).answer()

    @app.errorhandler(ProposalRefused)
    async def not_proposed(error: ProposalRefused) -> Response:
        status = 422 if error.problem is ProposalProblem.WORDS else 409
        return Problem(status, f"proposal-{error.problem.value}", "It stays as it was").answer()

    @app.before_request
    async def admit() -> None:
        if request.path != DESCRIPTION:
            await door.admit(request, desk.now())

    @app.after_request
    async def protect(response: Response) -> Response:
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Cache-Control"] = "no-store"
        response.headers["Content-Security-Policy"] = "default-src 'none'; frame-ancestors 'none'"
        return response

    for views in VIEWS:
        app.register_blueprint(views(desk), url_prefix=BASE)
    return app


def beside(pages: ASGI, api: ASGI) -> ASGI:
    """Both at one address: what begins with `/api/` is for programs."""

    async def app(scope: Any, receive: Any, send: Any) -> None:
        is_for_programs = scope["type"] == "http" and scope["path"].startswith("/api/")
        await cast(Callable[..., Awaitable[None]], api if is_for_programs else pages)(scope, receive, send)

    return cast(ASGI, app)


class _Description(OpenAPIProvider):
    """What quart-schema finds out, and what holds for every address."""

    def schema(self) -> dict[str, Any]:
        told = super().schema()
        shape = {"$ref": "#/components/schemas/ProblemTold"}
        told["components"]["schemas"]["ProblemTold"] = _problem_schema()
        for path in told["paths"].values():
            for method, operation in path.items():
                good = {str(status): answer for status, answer in operation["responses"].items() if int(status) < 400}
                operation["responses"] = good | {
                    status: {"description": why, "content": {MEDIA_TYPE: {"schema": shape}}}
                    for status, why in _PROBLEMS.items()
                }
                operation["description"] = f"{operation['description'].strip()}\n\n{_needed(operation)}".strip()
                if method == "post":
                    operation["parameters"].append(_KEY)
        return told

    def operation_id(self, method: str, path: str, func: Callable[..., Any]) -> str | None:
        return getattr(func, "_quart_schema_operation_id", func.__name__)


def _needed(operation: dict[str, Any]) -> str:
    scopes = [scope for way in operation.get("security", []) for scope in way["token"]]
    return f"Needs the scope `{'`, `'.join(scopes)}`."


_KEY: Final = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "The same key with the same request is answered again, and nothing is done twice. Kept for a day.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[!-~]+$"},
}


def _problem_schema() -> dict[str, Any]:
    text = {"type": "string"}
    return {
        "title": "ProblemTold",
        "description": ProblemTold.__doc__,
        "type": "object",
        "required": ["type", "title", "status"],
        "properties": {
            "type": text, "title": text, "status": {"type": "integer"}, "detail": text, "incident": text,
        },
    }  # fmt: skip
