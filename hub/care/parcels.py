"""What an export tells of cards, parcels and mascots; postal addresses apart, to be left out of a copy."""

from collections.abc import Callable
from datetime import date
from zipfile import ZipFile

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.clock import clock_ms
from hub.letterbox.queries import writers_of
from hub.mascots.queries import passports_of
from hub.materials.queries import shown_in
from hub.parcels.addresses import addresses
from hub.parcels.models import Exchange
from hub.parcels.queries import envelopes_where
from hub.parcels.story import STEPS, State
from hub.postcards.models import Postcard
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


class PostcardTold(msgspec.Struct, frozen=True):
    """A digital postcard; picture and sound are materials, the words stand by language (BCP 47)."""

    giver: str
    receiver: str
    picture: str
    sound: str | None
    words: dict[str, str]


async def write_parcels(archive: ZipFile, db: AsyncSession, twinning: TwinningId, classes: list[ClassId]) -> None:
    """Exchanges, postcards and mascots, and what is `for-teachers` alone; no file where there is nothing to tell."""
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
    shown = {each.id for each in await shown_in(db, twinning, Instant(clock_ms()))}
    if postcards := [
        PostcardTold(
            each.giver_id,
            each.receiver_id,
            each.picture_id,
            each.sound_id if each.sound_id in shown else None,
            each.words,
        )
        for each in await db.scalars(select(Postcard).where(Postcard.twinning_id == twinning).order_by(Postcard.at))
        if each.picture_id in shown
    ]:
        archive.writestr("postcards.json", msgspec.json.format(msgspec.json.encode(postcards)))
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
    if writers := await writers_of(db, classes):
        archive.writestr("for-teachers/letter-senders.json", msgspec.json.format(msgspec.json.encode(writers)))


def _days(day: Callable[[State], date | None]) -> dict[str, str]:
    return {state.value: said.isoformat() for state in (*STEPS, State.LOST) if (said := day(state)) is not None}
