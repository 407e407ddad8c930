"""A request that changes something, asked again with the same key, is answered again and not done again.

The key (`Idempotency-Key`, draft-ietf-httpapi-idempotency-key-header) belongs to a token. Its row is written in the
transaction that does the work: after `kill -9` both are there or neither is.
"""

from collections.abc import Awaitable, Callable
from hashlib import sha256
from typing import Final

import msgspec
from quart import Response
from sqlalchemy import delete
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from hub.api.models import ApiReply, TokenId
from hub.api.problems import Problem
from hub.store.store import Store
from hub.store.tables import Instant

LONGEST_KEY: Final = 64
KEPT: Final = 24 * 3_600_000

Work = Callable[[AsyncSession], Awaitable[msgspec.Struct]]


async def once(
    store: Store,
    *,
    token: TokenId,
    key: str | None,
    asked: bytes,
    status: int,
    work: Work,
    now: Instant,
    unkept: str | None = None,
) -> Response:
    """Do `work` in a transaction of its own and answer with what it gives, unless `key` was asked before.

    `asked` is method, path and body; `unkept` is a field of the answer that is a secret. Raises Problem for a key
    that is none or that asked for something else.
    """
    if key is None:
        async with store.writing() as db:
            return _answer(status, msgspec.json.encode(await work(db)))
    if not 0 < len(key) <= LONGEST_KEY or not key.isascii() or not key.isprintable():
        raise Problem(400, "key", "An Idempotency-Key is 1 to 64 printable letters of ASCII")
    digest = sha256(asked).digest()

    async def attempt() -> Response:
        async with store.writing() as db:
            await db.execute(delete(ApiReply).where(ApiReply.at <= now - KEPT))
            earlier = await db.get(ApiReply, (token, key))
            if earlier is None:
                reply = ApiReply(token_id=token, key=key, asked=digest, status=status, body=b"", at=now)
                db.add(reply)
                await db.flush()  # who comes at the same moment waits here
                told = await work(db)
                kept = told if unkept is None else msgspec.structs.replace(told, **{unkept: None})
                reply.body = msgspec.json.encode(kept)
                return _answer(status, msgspec.json.encode(told))
        if bytes(earlier.asked) != digest:
            raise Problem(422, "key-used", "This Idempotency-Key was used for another request")
        return _answer(earlier.status, bytes(earlier.body))

    try:
        return await attempt()
    except IntegrityError as error:
        if "api_reply" not in str(error.orig):
            raise
        return await attempt()  # the other of the two has done it


def _answer(status: int, body: bytes) -> Response:
    return Response(body, status, content_type="application/json")
