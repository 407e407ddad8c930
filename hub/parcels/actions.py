"""What changes about exchanges: one begins, classes are paired, an envelope's story grows. A `db` is for writing."""

import secrets
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import Final

from sqlalchemy import delete, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.parcels.codes import new_code
from hub.parcels.models import TITLE_CHARACTERS, Envelope, EnvelopeId, EnvelopeSaying, Exchange, ExchangeId
from hub.parcels.queries import story_of
from hub.parcels.story import State, may_be
from hub.store.tables import Instant, new_id
from hub.twinnings.models import Twinning
from rooms.ids import ClassId, TwinningId
from rooms.text import clean_line

KINDS: Final = ("card", "parcel", "letter")
MOST_EXCHANGES: Final = 40
MOST_ENVELOPES: Final = 1_000

Pair = tuple[ClassId, ClassId]
"""Giver and receiver."""


class ParcelProblem(StrEnum):
    """Why something was not kept, by the end of its message's name."""

    DAY = "day"  # no day, one that has not come, or one long ago
    MEANWHILE = "meanwhile"  # somebody said something else about it while this page was open
    MANY = "many"  # exchanges of a twinning, or envelopes of an exchange
    PAIRS = "pairs"  # there is nobody to write to


class ParcelRefused(Exception):
    """It is for the person."""

    def __init__(self, problem: ParcelProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


def everybody(classes: Sequence[ClassId]) -> list[Pair]:
    """Each class writes to each other one."""
    return [(giver, receiver) for giver in classes for receiver in classes if giver != receiver]


def chain(classes: Sequence[ClassId]) -> list[Pair]:
    """Each class writes to the next one, and the last one to the first."""
    return [(each, classes[(at + 1) % len(classes)]) for at, each in enumerate(classes) if len(classes) > 1]


async def begin(
    db: AsyncSession,
    *,
    twinning: TwinningId,
    title: str,
    kind: str,
    wanted_on: date | None,
    pairs: Collection[Pair],
    now: Instant,
) -> Exchange:
    """An exchange with its envelopes. Raises Refused for the title, ParcelRefused where there are too many."""
    name = clean_line(title, TITLE_CHARACTERS)
    if await db.get(Twinning, twinning, with_for_update=True) is None:
        raise LookupError(twinning)
    count = await db.scalar(select(func.count()).select_from(Exchange).where(Exchange.twinning_id == twinning))
    if (count or 0) >= MOST_EXCHANGES:
        raise ParcelRefused(ParcelProblem.MANY)
    made = Exchange(
        id=ExchangeId(new_id()), twinning_id=twinning, title=name, kind=kind, wanted_on=wanted_on, created_at=now
    )
    db.add(made)
    await db.flush()
    await add_envelopes(db, made.id, pairs)
    return made


async def add_envelopes(db: AsyncSession, exchange: ExchangeId, pairs: Iterable[Pair]) -> int:
    """Those of these pairs that have none yet; how many. Raises ParcelRefused."""
    await db.get_one(Exchange, exchange, with_for_update=True)
    there = {(giver, receiver) for giver, receiver in await _pairs_of(db, exchange)}
    more = [pair for pair in dict.fromkeys(pairs) if pair not in there]
    if len(there) + len(more) > MOST_ENVELOPES:
        raise ParcelRefused(ParcelProblem.MANY)
    for giver, receiver in more:
        code = new_code(secrets.choice)
        db.add(Envelope(id=EnvelopeId(new_id()), exchange_id=exchange, giver_id=giver, receiver_id=receiver, code=code))
    await db.flush()
    return len(more)


async def pair_up(
    db: AsyncSession, exchange: ExchangeId, *, wanted: Collection[Pair], among: Collection[ClassId]
) -> None:
    """These pairs and no others `among` these classes; one of which something was said stays."""
    has_story = exists().where(EnvelopeSaying.envelope_id == Envelope.id)
    silent = select(Envelope).where(Envelope.exchange_id == exchange, ~has_story)
    for each in (await db.scalars(silent)).all():
        is_among = each.giver_id in among and each.receiver_id in among
        if is_among and (each.giver_id, each.receiver_id) not in wanted:
            await db.delete(each)
    await db.flush()
    await add_envelopes(db, exchange, wanted)


async def tell(
    db: AsyncSession,
    envelope: EnvelopeId,
    state: State,
    day: date | None,
    *,
    by: ClassId,
    now: Instant,
    today: date,
    known: int | None = None,
) -> bool:
    """Say when that became of it, or with no day take it back; whether that is news. Raises ParcelRefused.

    `known` is the number of the last saying that the teller has seen: over a newer one about the same state nobody
    writes unseen. Without it only what nobody has said yet is said.
    """
    await db.get_one(Envelope, envelope, with_for_update=True)
    story = await story_of(db, envelope)
    before = story.said.get(state)
    if day == (None if before is None else before.day):
        return False
    if before is not None and (known is None or before.number > known):
        raise ParcelRefused(ParcelProblem.MEANWHILE)
    if day is not None and not may_be(day, today):
        raise ParcelRefused(ParcelProblem.DAY)
    db.add(
        EnvelopeSaying(
            envelope_id=envelope,
            number=story.last + 1,
            state=state.value,
            on_day=day,
            school_class_id=by,
            at=now,
        )
    )
    await db.flush()
    return True


async def end(db: AsyncSession, exchange: ExchangeId) -> None:
    """Delete an exchange in which nothing has been said; of another one everything stays."""
    said = select(EnvelopeSaying.envelope_id).join(Envelope).where(Envelope.exchange_id == exchange)
    await db.execute(delete(Exchange).where(Exchange.id == exchange, ~said.exists()))


async def _pairs_of(db: AsyncSession, exchange: ExchangeId) -> list[Pair]:
    rows = await db.execute(select(Envelope.giver_id, Envelope.receiver_id).where(Envelope.exchange_id == exchange))
    return [(giver, receiver) for giver, receiver in rows]
