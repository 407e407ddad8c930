"""When a page cannot be had: what is not there, what may not be, what broke or is away; always with a way on."""

import secrets
import sqlite3

from quart import Quart, Response, g, request
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from werkzeug.exceptions import HTTPException, InternalServerError

from hub.pages.cookies import LANGUAGE_NAME, NoSafeCookie
from hub.pages.guard import protected
from hub.pages.house import House
from hub.pages.languages import choose
from hub.pages.texts import Speech
from hub.pages.visitor import Visitor

RETRY_SECONDS = 5

_OWN_PAGE = frozenset({403, 404, 429})


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

    @app.errorhandler(DBAPIError)
    @app.errorhandler(ConnectionError)
    async def away(error: DBAPIError | ConnectionError) -> Response:
        if isinstance(error, DBAPIError) and not _is_away(error):
            return await failed(error)
        house.journal.error("the store is away", path=request.path, why=repr(getattr(error, "orig", error)))
        response = await house.page("problem.html", _stranger(house), status=503, kind="503", incident=None)
        response.headers["Retry-After"] = str(RETRY_SECONDS)
        return protected(response)

    @app.errorhandler(Exception)
    async def failed(error: BaseException) -> Response:
        incident = secrets.token_hex(4)
        house.journal.error("page failed", incident=incident, path=request.path, exc_info=error)
        visitor = _stranger(house)  # the store may be what broke
        response = await house.page("problem.html", visitor, status=500, kind="500", incident=incident)
        return protected(response)


def _is_away(error: DBAPIError) -> bool:
    """Whether the database cannot be written or read just now (locked, full, on its way back)."""
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code is not None:
        return (code & 0xFF) in _SQLITE_AWAY  # the rest says more exactly why (sqlite.org/rescode)
    return error.connection_invalidated or isinstance(error, OperationalError | InterfaceError)


_SQLITE_AWAY = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
}


async def _reader(house: House) -> Visitor:
    """Who reads the page of an error; nobody where finding out fails as well."""
    try:
        return await house.meet()
    except Exception as error:
        house.journal.error("visitor unknown", path=request.path, exc_info=error)
        return _stranger(house)


def _stranger(house: House) -> Visitor:
    language = choose((request.cookies.get(LANGUAGE_NAME),), request.accept_languages)
    return Visitor(Speech(house.catalogues, language), g.get("nonce", ""), request.path)
