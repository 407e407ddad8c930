"""What changes about twinnings: cards, classes that join, rooms. A `db` is a writing session."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.store.tables import new_id
from hub.twinnings.cards import Card
from hub.twinnings.models import STAFF, Partner, PastPartner, Room, Twinning
from rooms.around import FIRST_PAGES
from rooms.commands.backdrop import Print
from rooms.commands.book import PAGE_NAME_CHARACTERS
from rooms.ids import ClassId, RoomId, TwinningId
from rooms.text import clean_line


async def add_twinning(
    db: AsyncSession,
    *,
    title: str,
    languages: Sequence[str],
    starts_on: date,
    ends_on: date,
    kit: str | None = None,
) -> Twinning:
    """Make a twinning that runs and that nobody has joined yet, with its staff room. Raises Refused for the title."""
    twinning = Twinning(
        id=TwinningId(new_id()),
        title=clean_line(title, 120),
        languages=list(languages),
        starts_on=starts_on,
        ends_on=ends_on,
        kit=kit,
    )
    db.add(twinning)
    await db.flush()
    db.add(Room(twinning_id=twinning.id, title="", kind=STAFF))
    await db.flush()
    return twinning


async def start(db: AsyncSession, *, card: Card, school_class: ClassId, room_title: str, on: date) -> Twinning:
    """A draft of a twinning: the class is its first partner and leads it, and its teachers have a room to talk in."""
    twinning = await add_twinning(
        db, title=card.title, languages=card.languages, starts_on=card.starts_on, ends_on=card.ends_on, kit=card.kit
    )
    twinning.stage = "draft"
    for name, value in _columns(card).items():
        setattr(twinning, name, value)
    first = await join(db, twinning=twinning.id, school_class=school_class, on=on)
    first.leads = True
    await open_room(db, twinning=twinning.id, title=room_title)
    return twinning


async def started_before(db: AsyncSession, *, school_class: ClassId, card: Card) -> TwinningId | None:
    """A draft of this class with this very title: who presses twice means one."""
    return await db.scalar(
        select(Twinning.id)
        .join(Partner, Partner.twinning_id == Twinning.id)
        .where(Partner.school_class_id == school_class, Twinning.title == card.title, Twinning.stage == "draft")
        .limit(1)
    )


async def count_of(db: AsyncSession, school_class: ClassId) -> int:
    """How many twinnings a class takes part in that are not archived, and not there to practise."""
    mine = select(Partner.twinning_id).where(Partner.school_class_id == school_class)
    counted = select(func.count()).where(Twinning.id.in_(mine), Twinning.stage != "archived", ~Twinning.is_practice)
    return await db.scalar(counted) or 0


async def change_card(db: AsyncSession, *, twinning: TwinningId, card: Card, revision: int) -> bool:
    """Write the card, if nobody changed it since `revision`; whether it was. One statement decides between two."""
    current = (Twinning.id == twinning, Twinning.revision == revision)
    values = {**_columns(card), "revision": revision + 1}
    written = await db.scalar(update(Twinning).where(*current).values(values).returning(Twinning.id))
    return written is not None


async def join(db: AsyncSession, *, twinning: TwinningId, school_class: ClassId, on: date) -> Partner:
    """Let a class take part, at the end of the chain; one that takes part already keeps its place."""
    partner = await db.get(Partner, (twinning, school_class))
    if partner is not None:
        return partner
    last = await db.scalar(select(func.max(Partner.position)).where(Partner.twinning_id == twinning))
    partner = Partner(
        twinning_id=twinning, school_class_id=school_class, joined_on=on, position=0 if last is None else last + 1
    )
    db.add(partner)
    left_before = (PastPartner.twinning_id == twinning, PastPartner.school_class_id == school_class)
    await db.execute(delete(PastPartner).where(*left_before))
    await db.flush()
    return partner


async def open_room(
    db: AsyncSession, *, twinning: TwinningId, title: str, pages: Sequence[str] = (), prints: Sequence[Print] = ()
) -> Room:
    """Give a twinning a room whose board begins with these pages, with this under each. Raises Refused for a title."""
    names = [clean_line(name[:PAGE_NAME_CHARACTERS], PAGE_NAME_CHARACTERS) for name in pages]
    room = Room(
        id=RoomId(new_id()),
        twinning_id=twinning,
        title=clean_line(title, 120),
        pages=len(names) or FIRST_PAGES,
        page_names=names or None,
        page_prints=list(prints) if set(prints) - {"plain"} else None,
    )
    db.add(room)
    await db.flush()
    return room


def _columns(card: Card) -> dict[str, object]:
    """The card as the table keeps it."""
    lower, upper = card.ages or (None, None)
    return {
        "title": card.title,
        "words": card.words,
        "kit": card.kit,
        "subjects": list(card.subjects),
        "languages": list(card.languages),
        "starts_on": card.starts_on,
        "ends_on": card.ends_on,
        "rhythm": card.rhythm,
        "age_from": lower,
        "age_to": upper,
        "countries": None if card.countries is None else list(card.countries),
        "wanted": card.wanted,
    }


def card_of(twinning: Twinning) -> Card:
    """The card of a twinning."""
    ages = None if twinning.age_from is None or twinning.age_to is None else (twinning.age_from, twinning.age_to)
    return Card(
        title=twinning.title,
        words=twinning.words,
        kit=twinning.kit,
        subjects=tuple(twinning.subjects or ()),
        languages=tuple(twinning.languages),
        starts_on=twinning.starts_on,
        ends_on=twinning.ends_on,
        rhythm=twinning.rhythm,
        ages=ages,
        countries=None if twinning.countries is None else tuple(twinning.countries),
        wanted=twinning.wanted,
    )
