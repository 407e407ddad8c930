"""When a page cannot be had: what is not there, what may not be, what broke; always with a way on."""

import secrets

from quart import Quart, Response, g, request
from werkzeug.exceptions import HTTPException, InternalServerError

from hub.pages.cookies import LANGUAGE_NAME, NoSafeCookie
from hub.pages.guard import protected
from hub.pages.house import House
from hub.pages.languages import choose
from hub.pages.texts import Speech
from hub.pages.visitor import Visitor, meet

_OWN_PAGE = frozenset({403, 404})


def explain_problems(app: Quart, house: House) -> None:
    """Give every error of the app its page; a failure of ours is written to the journal with an incident id."""

    @app.errorhandler(HTTPException)
    async def refused(error: HTTPException) -> Response:
        if isinstance(error, InternalServerError):
            return await failed(error.original_exception or error)
        status = error.code or 500
        kind = str(status) if status in _OWN_PAGE else "other"
        response = await house.page("problem.html", await _reader(house), status=status, kind=kind, incident=None)
        for name, value in error.get_headers():
            if name in ("Allow", "Retry-After"):
                response.headers[name] = value
        return response

    @app.errorhandler(NoSafeCookie)
    async def unsafe(error: NoSafeCookie) -> Response:
        del error
        return await house.page("problem.html", await _reader(house), status=403, kind="unsafe", incident=None)

    @app.errorhandler(Exception)
    async def failed(error: BaseException) -> Response:
        incident = secrets.token_hex(4)
        house.journal.error("page failed", incident=incident, path=request.path, exc_info=error)
        visitor = _stranger(house)  # the store may be what broke
        response = await house.page("problem.html", visitor, status=500, kind="500", incident=incident)
        return protected(response)


async def _reader(house: House) -> Visitor:
    """Who reads the page of an error; nobody where finding out fails as well."""
    try:
        return await meet(request, house.store, house.directory, house.catalogues)
    except Exception as error:
        house.journal.error("visitor unknown", path=request.path, exc_info=error)
        return _stranger(house)


def _stranger(house: House) -> Visitor:
    language = choose((request.cookies.get(LANGUAGE_NAME),), request.accept_languages)
    return Visitor(Speech(house.catalogues, language), g.get("nonce", ""), request.path)
