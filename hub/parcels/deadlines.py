"""Until when an envelope can still be posted, and which ones are late: the calendar, and what this hub has learned.

A `db` is a session of the store.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from hub.calendar.free_days import FreeDays, free_days
from hub.parcels.models import Envelope, EnvelopeId, EnvelopeSaying, Exchange, ExchangeId
from hub.parcels.queries import EnvelopeLine, correspondents, envelopes_where, of_class
from hub.parcels.story import State
from hub.parcels.transit import Transit, guess, last_school_day, learn
from hub.schools.models import School, SchoolClass
from hub.store.tables import Instant
from rooms.ids import ClassId, TwinningId

SOON: Final = timedelta(days=7)
"""So long before the last safe day one is told."""

_LOOKED_BACK: Final = timedelta(days=60)
_LEARNED_FROM: Final = 2 * 366 * 86_400_000
"""Exchanges that began within two years: post changes."""

CountryPair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Deadline:
    """Of one envelope: how long its way takes, the last safe day to post it, and the day on which it counts as late."""

    transit: Transit
    arrive_by: date | None = None
    post_by: date | None = None
    late_from: date | None = None

    def is_due(self, today: date) -> bool:
        """To be posted within a week, or too late already."""
        return self.post_by is not None and self.post_by - SOON <= today

    def is_missed(self, today: date) -> bool:
        """The last safe day has gone by."""
        return self.post_by is not None and self.post_by < today

    def is_late(self, today: date) -> bool:
        """It should have come."""
        return self.late_from is not None and self.late_from <= today


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for a class in one exchange: so many to be posted soon, so many that should have come."""

    exchange: ExchangeId
    to_post: int
    late: int


async def deadlines(
    db: AsyncSession, exchange: Exchange, lines: Sequence[EnvelopeLine], now: Instant
) -> Mapping[EnvelopeId, Deadline]:
    """Of the envelopes of one exchange: a handful of queries, however many."""
    classes = {each for line in lines for each in (line.giver, line.receiver)}
    country = {
        each.school_class: each.country for each in await correspondents(db, exchange.twinning_id, classes, None)
    }
    pairs = {(country[line.giver], country[line.receiver]) for line in lines}
    taken = await transits(db, pairs, now)
    free: FreeDays = {}
    if exchange.wanted_on is not None:
        free = await free_days(db, classes, exchange.wanted_on - 3 * _LOOKED_BACK, exchange.wanted_on, "en")
    return {
        line.envelope: _deadline(line, taken[(country[line.giver], country[line.receiver])], exchange.wanted_on, free)
        for line in lines
    }


async def transits(db: AsyncSession, pairs: Collection[CountryPair], now: Instant) -> Mapping[CountryPair, Transit]:
    """How long post takes between these countries, from all that arrived on this hub."""
    giving, receiving = aliased(School), aliased(School)
    giver, receiver = aliased(SchoolClass), aliased(SchoolClass)
    rows = await db.execute(
        select(Envelope.id, giving.country, receiving.country, EnvelopeSaying.state, EnvelopeSaying.on_day)
        .join(Exchange, Exchange.id == Envelope.exchange_id)
        .join(giver, giver.id == Envelope.giver_id)
        .join(giving, giving.id == giver.school_id)
        .join(receiver, receiver.id == Envelope.receiver_id)
        .join(receiving, receiving.id == receiver.school_id)
        .join(EnvelopeSaying, EnvelopeSaying.envelope_id == Envelope.id)
        .where(
            Exchange.created_at > now - _LEARNED_FROM,
            giving.country.in_({pair[0] for pair in pairs}),
            receiving.country.in_({pair[1] for pair in pairs}),
            ~giving.is_practice,
            ~receiving.is_practice,
        )
        .order_by(EnvelopeSaying.number)
    )
    days: dict[EnvelopeId, dict[str, date | None]] = defaultdict(dict)
    way: dict[EnvelopeId, CountryPair] = {}
    for envelope, one, other, state, day in rows:
        days[envelope][state] = day
        way[envelope] = (one, other)
    taken: dict[CountryPair, list[int]] = defaultdict(list)
    for envelope, said in days.items():
        posted, came = said.get(State.POSTED), said.get(State.RECEIVED) or said.get(State.OPENED)
        if posted is not None and came is not None:
            taken[way[envelope]].append((came - posted).days)
    return {pair: learn(taken[pair], guess(*pair)) for pair in pairs}


async def waiting_of(
    db: AsyncSession, twinning: TwinningId, classes: Collection[ClassId], now: Instant
) -> list[Waiting]:
    """For each exchange of a twinning in which something waits for these classes."""
    found: list[Waiting] = []
    exchanges = await db.scalars(
        select(Exchange).where(Exchange.twinning_id == twinning).order_by(Exchange.created_at, Exchange.id)
    )
    for exchange in exchanges.all():
        lines = [
            line
            for school_class in sorted(classes)
            for line in await envelopes_where(db, Envelope.exchange_id == exchange.id, of_class(school_class))
        ]
        if not lines:
            continue
        known = await deadlines(db, exchange, lines, now)
        today = await _today(db, min(classes), now)
        mine = {line.envelope: line for line in lines}.values()
        to_post = sum(
            _may_be_posted(each) and each.giver in classes and known[each.envelope].is_due(today) for each in mine
        )
        late = sum(each.receiver in classes and known[each.envelope].is_late(today) for each in mine)
        if to_post or late:
            found.append(Waiting(exchange.id, to_post, late))
    return found


def totals(found: Iterable[Waiting]) -> tuple[int, int]:
    """How many are to be posted and how many are late, in all."""
    every = list(found)
    return sum(each.to_post for each in every), sum(each.late for each in every)


def _may_be_posted(line: EnvelopeLine) -> bool:
    return line.story.state in (None, State.MADE)


def _deadline(line: EnvelopeLine, transit: Transit, wanted_on: date | None, free: FreeDays) -> Deadline:
    posted = line.story.day(State.POSTED)
    late_from = posted + timedelta(days=transit.slow + 1) if posted is not None and line.story.is_under_way else None
    if wanted_on is None:
        return Deadline(transit, late_from=late_from)
    arrive_by = last_school_day(set(free.get(line.receiver, ())), wanted_on)
    post_by = None
    if arrive_by is not None:
        post_by = last_school_day(set(free.get(line.giver, ())), arrive_by - timedelta(days=transit.slow))
    return Deadline(transit, arrive_by, post_by, late_from)


async def _today(db: AsyncSession, school_class: ClassId, now: Instant) -> date:
    zone = await db.scalar(
        select(School.time_zone)
        .join(SchoolClass, SchoolClass.school_id == School.id)
        .where(SchoolClass.id == school_class)
    )
    return datetime.fromtimestamp(now / 1000, UTC).astimezone(ZoneInfo(zone or "UTC")).date()
