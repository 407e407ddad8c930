"""Writes a line of the audit log within the transaction that changes something, as the last thing before its commit."""

from contextvars import ContextVar
from dataclasses import dataclass
from typing import Final

from sqlalchemy import delete, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from hub.audit.chain import BEGINNING, Line, bind
from hub.audit.models import AuditLine
from hub.store.tables import Instant
from rooms.ids import PersonId
from rooms.rights import Actor

KEPT: Final = 400 * 24 * 3_600_000
"""A school year and its summer."""

_POSTGRES_LOCK: Final = 7_262_613  # any number of our own; see migrations for the first
_ADDRESS_CHARACTERS: Final = 200


@dataclass(frozen=True, slots=True)
class Deed:
    """What a request is about to do."""

    actor: Actor
    door: str
    address: str
    at: Instant


_deed: ContextVar[Deed | None] = ContextVar("deed", default=None)


def about_to(deed: Deed | None) -> None:
    """What this task writes from now on is this deed; None: nobody's."""
    _deed.set(deed)


def doer() -> PersonId | None:
    """Whose deed it is; None where nobody asked for it."""
    deed = _deed.get()
    return None if deed is None else deed.actor.person


async def witness(db: AsyncSession) -> None:
    """A line for the deed of this task, in the transaction of `db`; where nobody asked for anything, none."""
    deed = _deed.get()
    if deed is None:
        return
    if db.get_bind().dialect.name == "postgresql":  # SQLite has one writer at a time anyhow
        await db.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _POSTGRES_LOCK})
    last = await db.scalar(select(AuditLine).order_by(AuditLine.number.desc()).limit(1))
    number, before = (1, BEGINNING) if last is None else (last.number + 1, bytes(last.digest))
    address = "".join(filter(str.isprintable, deed.address))[:_ADDRESS_CHARACTERS]
    line = Line(number, deed.at, deed.actor.person, deed.actor.role.value, deed.door, address)
    db.add(
        AuditLine(
            number=number, at=line.at, person=line.person, role=line.role, door=line.door, address=line.address,
            before=before, digest=bind(line, before),
        )
    )  # fmt: skip
    await db.execute(delete(AuditLine).where(AuditLine.at < deed.at - KEPT, AuditLine.number < number))
    await db.flush()
