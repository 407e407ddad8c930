"""The demo's winter cards: some made, some posted, some arrived, so that a newcomer sees a table half filled."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final

from sqlalchemy import select

from hub.parcels import actions, addresses
from hub.parcels.models import Exchange
from hub.parcels.queries import board_of
from hub.parcels.story import OF_GIVER, STEPS
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.ids import ClassId, TwinningId

TITLE: Final = "Cartes d’hiver"
WANTED_IN_DAYS: Final = 24

# How many days ago each step was, the first one first: by the places of giver and receiver in the chain.
STORIES: Final[dict[tuple[int, int], Sequence[int]]] = {
    (0, 1): (12, 10, 3, 2), (0, 2): (12, 10), (0, 3): (12, 10, 4),
    (1, 0): (11, 9, 2), (1, 2): (11, 9), (1, 3): (11,),
    (2, 0): (17, 15), (2, 1): (8,),
    (3, 0): (13, 12, 6, 6), (3, 1): (13, 12, 5),
}  # fmt: skip


ADDRESSES: Final = (
    "École Jules-Ferry\nClasse de CM1\n12 rue des Mésanges\n79000 Niort",
    "Escola das Oliveiras\n4.º B\nRua das Figueiras 3\n7000 Évora",
)
"""Of the first classes of the chain: the others have not written theirs down yet."""


async def write_parcels(store: Store, twinning: TwinningId, chain: Sequence[ClassId], now: Instant) -> None:
    """Also in a demo that an earlier version wrote; where an exchange stands nothing changes."""
    today = datetime.fromtimestamp(now / 1000, UTC).date()
    async with store.writing() as db:
        if await db.scalar(select(Exchange.id).where(Exchange.twinning_id == twinning).limit(1)) is not None:
            return
        made = await actions.begin(
            db, twinning=twinning, title=TITLE, kind="card", wanted_on=_school_day(today + timedelta(WANTED_IN_DAYS)),
            pairs=actions.everybody(chain), now=now,
        )  # fmt: skip
        for school_class, lines in zip(chain, ADDRESSES, strict=False):
            await addresses.keep(db, school_class, lines, now)
        board = await board_of(db, made.id, None)
        if board is None:
            raise LookupError(made.id)
        for (giver, receiver), days in STORIES.items():
            line = board.envelopes[(chain[giver], chain[receiver])]
            for state, ago in zip(STEPS, days, strict=False):
                by = line.giver if state in OF_GIVER else line.receiver
                day = today - timedelta(ago)
                await actions.tell(db, line.envelope, state, day, by=by, now=now, today=today)


def _school_day(day: date) -> date:
    return day - timedelta(max(0, day.isoweekday() - 5))
