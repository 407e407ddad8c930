"""Who asks: the person behind a token, which came by a safe way and is not asked too often."""

from collections import OrderedDict
from typing import Final, cast

from quart import Request, g

from hub.api import tokens
from hub.api.problems import Problem
from hub.api.scopes import Scope
from hub.api.tokens import Bearer
from hub.audit.witness import Deed, about_to
from hub.pages import cookies
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.rights import Actor
from signaling.socket.budget import Bucket

PER_SECOND: Final = 4.0
AT_ONCE: Final = 120.0
_KNOWN_TOKENS: Final = 4096

_HOW = 'Bearer realm="ribambelle"'


class Doorkeeper:
    """Lets requests in by their token. `PER_SECOND` of them in the long run, `AT_ONCE` in a hurry."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._buckets: OrderedDict[str, Bucket] = OrderedDict()

    async def admit(self, request: Request, now: Instant) -> None:
        """Remember who asks. Raises Problem."""
        if cookies.login_name(request) is None:
            raise Problem(403, "insecure", "A token travels by HTTPS only, or within this computer")
        how, _, secret = request.headers.get("Authorization", "").partition(" ")
        if how.lower() != "bearer" or not secret:
            raise Problem(401, "no-token", "Say who you are: Authorization: Bearer …", WWW_Authenticate=_HOW)
        async with self._store.reading() as db:
            found = await tokens.bearer(db, secret.strip(), now)
        if found is None:
            told = f'{_HOW}, error="invalid_token"'
            raise Problem(401, "token", "This token is unknown, old or was taken back", WWW_Authenticate=told)
        if not self._bucket(found.token).take(now / 1000):
            raise Problem(429, "too-fast", "Too many requests", "Wait a moment and go slower.", Retry_After="5")
        if found.is_due:
            async with self._store.writing() as db:
                await tokens.used(db, found.token, now)
        g.bearer = found
        if request.method != "GET":
            about_to(Deed(found.actor, f"api.{request.endpoint}", request.path, now))

    def _bucket(self, token: str) -> Bucket:
        bucket = self._buckets.setdefault(token, Bucket(PER_SECOND, AT_ONCE))
        self._buckets.move_to_end(token)
        while len(self._buckets) > _KNOWN_TOKENS:
            self._buckets.popitem(last=False)
        return bucket


def bearer() -> Bearer:
    """Who asks, in a view."""
    return cast(Bearer, g.bearer)


def for_scope(scope: Scope) -> Actor:
    """The person for whom the program acts. Raises Problem where the token is not good for that."""
    if scope not in bearer().scopes:
        raise Problem(403, "scope", "This token is not good for that", f"It needs the scope {scope.value}.")
    return bearer().actor
