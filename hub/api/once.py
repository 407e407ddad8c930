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
    store: Store, *, token: TokenId, key: str | None, asked: bytes, status: int, work: Work, now: Instant
) -> Response:
    """Do `work` in a transaction of its own and answer with what it gives, unless `key` was asked before.

    `asked` is method, path and body. Raises Problem for a key that is none or that asked for something else.
    """
    if key is None:
        async with store.writing() as db:
            return _answer(status, msgspec.json.encode(await work(db)))
    if not 0 < len(key) <= LONGEST_KEY or not key.isascii() or not key.isprintable():
        raise Problem(400, "key", "An Idempotency-Key is 1 to 64 printable letters of ASCII")
    digest = sha256(asked).digest()
    try:
        return await _once(store, token, key, digest, status, work, now)
    except IntegrityError as error:
        if "api_reply" not in str(error.orig):
            raise
        return await _once(store, token, key, digest, status, work, now)  # the other of the two has done it


async def _once(
    store: Store, token: TokenId, key: str, digest: bytes, status: int, work: Work, now: Instant
) -> Response:
    async with store.writing() as db:
        await db.execute(delete(ApiReply).where(ApiReply.at <= now - KEPT))
        earlier = await db.get(ApiReply, (token, key))
        if earlier is None:
            reply = ApiReply(token_id=token, key=key, asked=digest, status=status, body=b"", at=now)
            db.add(reply)
            await db.flush()  # who comes at the same moment waits here
            reply.body = msgspec.json.encode(await work(db))
            return _answer(status, reply.body)
    if bytes(earlier.asked) != digest:
        raise Problem(422, "key-used", "This Idempotency-Key was used for another request")
    return _answer(earlier.status, bytes(earlier.body))


def _answer(status: int, body: bytes) -> Response:
    return Response(body, status, content_type="application/json")
