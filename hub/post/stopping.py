"""The link in a letter by which such letters stop: signed, so that it works without a login and nobody makes one up."""

import secrets

from itsdangerous import BadSignature, URLSafeSerializer
from sqlalchemy.dialects import postgresql, sqlite

from hub.post.models import Kind, PostKey
from hub.store.store import Store

PATH = "/letters/stop/"
_DIGEST_BYTES = 32


class StopLinks:
    """Made and read with the one key of the hub, which is made at its first use."""

    def __init__(self, store: Store, url: str) -> None:
        """`url` is where people find the hub."""
        self._store = store
        self._url = url
        self._serializer: URLSafeSerializer | None = None

    async def make(self, kind: Kind, digest: bytes) -> str:
        """The address for letters of this kind to this mailbox; nothing where they cannot be stopped."""
        if kind is Kind.ACCOUNT:
            return ""
        return f"{self._url}{PATH}{(await self._signing()).dumps([kind, digest.hex()])}"

    async def read(self, token: str) -> tuple[Kind, bytes] | None:
        """Which letters to which mailbox; None for what we did not sign."""
        try:
            kind, digest = (await self._signing()).loads(token)
            read = Kind(kind), bytes.fromhex(digest)
        except (BadSignature, ValueError, TypeError):
            return None
        return read if len(read[1]) == _DIGEST_BYTES else None

    async def _signing(self) -> URLSafeSerializer:
        if self._serializer is None:
            async with self._store.reading() as db:
                found = await db.get(PostKey, 1)
            self._serializer = URLSafeSerializer(found.key if found else await self._first_key(), salt="stop letters")
        return self._serializer

    async def _first_key(self) -> bytes:
        """Of several workers that make one, the first counts."""
        async with self._store.writing() as db:
            insert = sqlite.insert if self._store.is_sqlite else postgresql.insert
            row = {"id": 1, "key": secrets.token_bytes(32)}
            await db.execute(insert(PostKey).values(row).on_conflict_do_nothing())
            return (await db.get_one(PostKey, 1)).key
