"""What all models share: the base with its names for constraints, ids, and the one way to write a moment."""

import re
from typing import Annotated
from uuid import uuid4

from sqlalchemy import BigInteger, Dialect, MetaData, String, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, mapped_column

Instant = Annotated[int, mapped_column(BigInteger)]
"""A moment: milliseconds since 1970 (UTC), as everywhere below the pages. A day of a calendar is a `datetime.date`."""

ID_LENGTH = 36


class IdText(TypeDecorator[str]):
    """An id as it comes from an address bar or a socket: what cannot be one is asked for as "", which nothing has.

    PostgreSQL would fail on a NUL or a lone surrogate instead of finding nothing.
    """

    impl = String(ID_LENGTH)
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        del dialect
        return value if value is None or _ID.fullmatch(value) else ""


_ID = re.compile(rf"[A-Za-z0-9-]{{1,{ID_LENGTH}}}")

# Named by rule, so that a migration can find a constraint again on both databases.
_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Base of the hub's models; the rooms' logs have tables of their own (`channel_log.tables`)."""

    metadata = MetaData(naming_convention=_NAMES)


def new_id() -> str:
    """A random UUID (version 4) as text: it tells nothing and is never proof of a right."""
    return str(uuid4())
