"""A twinning is started from its card, a draft with all that its kit has; and begins, with all its classes."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.advent import actions as advent
from hub.advent.models import DoorCalendar
from hub.kits.actions import instantiate
from hub.kits.reading import ReadyKit
from hub.parcels import actions as parcels
from hub.parcels.models import Envelope, Exchange
from hub.store.tables import Instant
from hub.twinnings import actions, stages
from hub.twinnings.cards import Card
from hub.twinnings.models import Partner
from hub.twinnings.news import NewsKind, tell
from hub.twinnings.proposals import day_of
from rooms.ids import ClassId, TwinningId

MOST_TWINNINGS: Final = 30
"""That one class takes part in and that are not archived: enough for every project of a year, and no more."""


class TooManyTwinnings(Exception):
    """The class takes part in as many as one may."""


async def start(
    db: AsyncSession,
    *,
    card: Card,
    school_class: ClassId,
    kits: Mapping[str, ReadyKit],
    language: str,
    now: Instant,
) -> TwinningId:
    """The draft, where the teachers can talk before it begins. The same card again gives the same one.

    Raises TooManyTwinnings.
    """
    again = await actions.started_before(db, school_class=school_class, card=card)
    if again is not None:
        return again
    if await actions.count_of(db, school_class) >= MOST_TWINNINGS:
        raise TooManyTwinnings
    made = await actions.start(db, card=card, school_class=school_class, room_title=card.title, on=day_of(now))
    tell(db, made.id, NewsKind.STARTED, now, school_class=school_class)
    if card.kit is not None:
        await instantiate(db, kits[card.kit], twinning=made.id, starts_on=card.starts_on, language=language, now=now)
    return made.id


async def begin(db: AsyncSession, twinning: TwinningId, now: Instant) -> None:
    """The twinning begins: exchanges in which nobody writes to anybody yet get their envelopes, doors their classes."""
    if not await stages.begin(db, twinning=twinning, now=now):
        return
    chain = select(Partner.school_class_id).where(Partner.twinning_id == twinning).order_by(Partner.position)
    classes = (await db.scalars(chain)).all()
    has_any = exists().where(Envelope.exchange_id == Exchange.id)
    empty = select(Exchange.id).where(Exchange.twinning_id == twinning, ~has_any)
    for exchange in (await db.scalars(empty)).all():
        await parcels.add_envelopes(db, exchange, parcels.everybody(classes))
    for calendar in (await db.scalars(select(DoorCalendar.id).where(DoorCalendar.twinning_id == twinning))).all():
        await advent.deal_evenly(db, calendar, classes, only_undealt=True)
