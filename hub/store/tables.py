"""What all models share: the base with its names for constraints, ids, and the one way to write a moment."""

from typing import Annotated
from uuid import uuid4

from sqlalchemy import BigInteger, MetaData
from sqlalchemy.orm import DeclarativeBase, mapped_column

Instant = Annotated[int, mapped_column(BigInteger)]
"""A moment: milliseconds since 1970 (UTC), as everywhere below the pages. A day of a calendar is a `datetime.date`."""

ID_LENGTH = 36

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
