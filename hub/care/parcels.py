"""What an export tells of cards, parcels and mascots; postal addresses apart, to be left out of a copy."""

from collections.abc import Callable
from datetime import date
from zipfile import ZipFile

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.mascots.queries import passports_of
from hub.parcels.addresses import addresses
from hub.parcels.models import Exchange
from hub.parcels.queries import envelopes_where
from hub.parcels.story import STEPS, State
from hub.store.tables import Instant
from rooms.ids import ClassId, TwinningId


class EnvelopeTold(msgspec.Struct, frozen=True):
    """An envelope: giver and receiver are classes, each state with its day (ISO 8601)."""

    code: str
    giver: str
    receiver: str
    days: dict[str, str]


class ExchangeTold(msgspec.Struct, frozen=True):
    """An exchange with its envelopes."""

    title: str
    kind: str
    wanted_on: str | None
    envelopes: list[EnvelopeTold]


class StopTold(msgspec.Struct, frozen=True):
    """A visit of a class (ISO 8601)."""

    school_class: str
    arrived_on: str
    left_on: str | None


class MascotTold(msgspec.Struct, frozen=True):
    """A mascot and its journey; what was told of it lies among the materials, in the album of its code."""

    name: str
    code: str
    home: str
    stops: list[StopTold]


async def write_parcels(archive: ZipFile, db: AsyncSession, twinning: TwinningId, classes: list[ClassId]) -> None:
    """`parcels.json`, `mascots.json` and `for-teachers/addresses.json`; none where there is nothing to tell."""
    told = [
        ExchangeTold(
            each.title,
            each.kind,
            each.wanted_on.isoformat() if each.wanted_on else None,
            [
                EnvelopeTold(line.code, line.giver, line.receiver, _days(line.story.day))
                for line in await envelopes_where(db, Exchange.id == each.id)
            ],
        )
        for each in await db.scalars(
            select(Exchange).where(Exchange.twinning_id == twinning).order_by(Exchange.created_at, Exchange.id)
        )
    ]
    if told:
        archive.writestr("parcels.json", msgspec.json.format(msgspec.json.encode(told)))
    if mascots := [
        MascotTold(
            each.mascot.name,
            each.mascot.code,
            each.mascot.home_id,
            [
                StopTold(
                    stop.school_class, stop.arrived_on.isoformat(), stop.left_on.isoformat() if stop.left_on else None
                )
                for stop in each.journey.stops
            ],
        )
        for each in await passports_of(db, twinning, Instant(0))
    ]:
        archive.writestr("mascots.json", msgspec.json.format(msgspec.json.encode(mascots)))
    if found := await addresses(db, classes):
        archive.writestr("for-teachers/addresses.json", msgspec.json.format(msgspec.json.encode(found)))


def _days(day: Callable[[State], date | None]) -> dict[str, str]:
    return {state.value: said.isoformat() for state in (*STEPS, State.LOST) if (said := day(state)) is not None}
