"""Reports: a message that somebody tells the teachers of both classes about, with what was said before it, frozen."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, delete, func, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from hub.people.models import Person
from hub.safety import frozen
from hub.safety.models import Report
from hub.schools.models import SchoolClass
from hub.store.changes import note as noted
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from hub.twinnings.models import Room
from rooms.channel import CHAT, Channel, ChannelName, Entry, page_of_chat
from rooms.ids import ClassId, OpId, PersonId, RoomId, Seq
from rooms.rights import Actor
from rooms.text import clean_text
from rooms.wording import Message, Version, messages
from signaling.ports import PersonCard, ReportWaiting, RoomCard

KEPT_MS = 180 * 24 * 3_600_000
"""Half a year: time enough to talk about it, also with parents."""
SAID_BEFORE = 5
MOST_A_MINUTE = 3
NOTE_CHARACTERS = 500
_LOOK_BACK = 50
"""Entries among which those before are looked for: some may be erasures."""
_ENTRIES_AT_ONCE = 500


class NotThere(Exception):
    """There is no such message, or no longer."""


class TooMany(Exception):
    """They reported several within the last minute."""


@dataclass(frozen=True, slots=True)
class ReportsChanged:
    """One was made, or dealt with, in a twinning with these rooms: whoever teaches its classes is told there."""

    rooms: Sequence[RoomId]


@dataclass(frozen=True, slots=True)
class Where:
    """In which chat of a room a message stands: everybody's, or that of a group, which is called by its animal."""

    channel: ChannelName = CHAT
    animal: str | None = None

    @property
    def page(self) -> int | None:
        """On which page of the board that group works; None for everybody's chat."""
        return page_of_chat(self.channel)


EVERYBODYS: Final = Where()


@dataclass(frozen=True, slots=True)
class Said:
    """A message as it was when somebody reported it, and what it said `earlier`, before its author changed it."""

    name: str
    school_class: ClassId | None
    at: Instant
    text: str
    earlier: Sequence[Version] = field(default=())
    person: PersonId | None = None

    @classmethod
    def read(cls, kept: Mapping[str, Any]) -> "Said":
        """One of a report's evidence; older reports know of no changes."""
        return cls(**{**kept, "earlier": [Version(**each) for each in kept.get("earlier", ())]})


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A report as teachers read it. `by` is None for all but the teachers of that class.

    `thing` is the id of what it is about, where that is no message of a room that is there.
    """

    id: str
    room_title: str
    thing: str
    where: Where
    at: Instant
    by: str | None
    by_class: str | None
    of_class: str | None
    before: Sequence[Said]
    message: Said
    handled_at: Instant | None
    handled_by: str | None
    note: str


async def report(
    store: Store, actor: Actor, card: RoomCard, message: tuple[Seq, OpId], now: Instant, where: Where = EVERYBODYS
) -> None:
    """Tell the teachers of both classes, once for each message and class that tells.

    Raises NotThere, TooMany, and what the log raises.
    """
    seq, op_id = message
    here = actor.at(card.place)
    entries = await _from(store, Channel(card.room, where.channel), Seq(max(0, seq - 1 - _LOOK_BACK)))
    there = messages(entries)
    if seq not in there or not any((entry.seq, entry.op_id) == (seq, op_id) for entry in entries):
        raise NotThere
    said = [_said(message, card.people) for number, message in there.items() if number <= seq]
    row = Report(
        id=new_id(),
        room_id=card.room,
        room_title=card.title,
        seq=seq,
        op_id=op_id,
        by_person_id=actor.person,
        by_class_id=here.school_class,
        of_class_id=there[seq].author.school_class,
        at=now,
        evidence=[asdict(each) for each in said[-1 - SAID_BEFORE :]],
        note="",
        channel=where.channel,
        group_animal=where.animal,
    )
    same = (Report.room_id == card.room, Report.channel == where.channel, Report.seq == seq, Report.op_id == op_id)
    try:
        async with store.writing() as db:
            await db.execute(delete(Report).where(Report.at < now - KEPT_MS))
            if await db.scalar(select(Report.id).where(*same, Report.by_class_id == here.school_class)):
                return
            await check_pace(db, actor, now)
            noted(db, ReportsChanged(await rooms_beside(db, card.room)))
            db.add(row)
    except IntegrityError:
        return  # somebody of the class told it in the same moment


async def check_pace(db: AsyncSession, actor: Actor, now: Instant) -> None:
    """Raises TooMany."""
    lately = select(func.count()).where(Report.by_person_id == actor.person, Report.at > now - 60_000)
    if (await db.scalar(lately) or 0) >= MOST_A_MINUTE:
        raise TooMany


async def reports_for(db: AsyncSession, classes: Collection[ClassId], now: Instant) -> list[ReportLine]:
    """All that concern these classes: those that wait first, the newest first."""
    by_class, of_class = aliased(SchoolClass), aliased(SchoolClass)
    by, handler = aliased(Person), aliased(Person)
    rows = await db.execute(
        select(Report, by.name, by_class.name, of_class.name, handler.name)
        .outerjoin(by, by.id == Report.by_person_id)
        .outerjoin(by_class, by_class.id == Report.by_class_id)
        .outerjoin(of_class, of_class.id == Report.of_class_id)
        .outerjoin(handler, handler.id == Report.handled_by)
        .where(_concerns(classes, now))
        .order_by(Report.handled_at.is_not(None), Report.at.desc(), Report.id)
    )
    lines: list[ReportLine] = []
    for row, name, its_class, other_class, handled_by in rows:
        *before, message = [Said.read(each) for each in row.evidence]
        lines.append(
            ReportLine(
                id=row.id,
                room_title=row.room_title,
                thing="" if row.room_id else row.op_id,
                where=Where(row.channel, row.group_animal),
                at=row.at,
                by=name if row.by_class_id in classes else None,
                by_class=its_class,
                of_class=other_class,
                before=before,
                message=message,
                handled_at=row.handled_at,
                handled_by=handled_by,
                note=row.note,
            )
        )
    return lines


async def count_open(db: AsyncSession, classes: Collection[ClassId], now: Instant) -> int:
    """How many wait for a teacher of these classes."""
    asked = select(func.count()).select_from(Report).where(_concerns(classes, now), Report.handled_at.is_(None))
    return await db.scalar(asked) or 0


async def classes_of_report(db: AsyncSession, report: str, now: Instant) -> frozenset[ClassId]:
    """Whose teachers it concerns; none where there is no such report."""
    row = await db.get(Report, report)
    if row is None or row.at < now - KEPT_MS:
        return frozenset()
    return _classes(row.by_class_id, row.of_class_id)


async def handle(db: AsyncSession, report: str, by: PersonId, note: str, now: Instant) -> None:
    """A teacher dealt with it, and says how; the first one counts. Raises Refused(TEXT_TOO_LONG) or (TEXT_EMPTY)."""
    kept = clean_text(note, NOTE_CHARACTERS)
    await db.execute(
        update(Report)
        .where(Report.id == report, Report.handled_at.is_(None))
        .values(handled_at=now, handled_by=by, note=kept)
    )
    await frozen.empty_handled(db, report)
    room = await db.scalar(select(Report.room_id).where(Report.id == report))
    if room is not None:
        noted(db, ReportsChanged(await rooms_beside(db, room)))


async def rooms_beside(db: AsyncSession, room: RoomId) -> Sequence[RoomId]:
    """All rooms of a room's twinning, this one too."""
    return (await db.scalars(_rooms_beside(room))).all()


async def waiting_beside(db: AsyncSession, room: RoomId, now: Instant) -> list[ReportWaiting]:
    """Those of a room's twinning that nobody dealt with, the newest first."""
    rows = await db.execute(
        select(Report.id, Report.by_class_id, Report.of_class_id)
        .where(Report.room_id.in_(_rooms_beside(room)), Report.handled_at.is_(None), Report.at >= now - KEPT_MS)
        .order_by(Report.at.desc(), Report.id)
    )
    return [ReportWaiting(id, _classes(by_class, of_class)) for id, by_class, of_class in rows]


def _rooms_beside(room: RoomId) -> Select[RoomId]:
    twinning = select(Room.twinning_id).where(Room.id == room).scalar_subquery()
    return select(Room.id).where(Room.twinning_id == twinning).order_by(Room.id)


def _classes(*found: ClassId | None) -> frozenset[ClassId]:
    return frozenset(each for each in found if each is not None)


def _concerns(classes: Collection[ClassId], now: Instant) -> ColumnElement[bool]:
    return or_(Report.by_class_id.in_(classes), Report.of_class_id.in_(classes)) & (Report.at >= now - KEPT_MS)


async def _from(store: Store, chat: Channel, after: Seq) -> list[Entry]:
    """The chat from there to its end: a message may have been changed long after others answered it."""
    entries: list[Entry] = []
    while some := (await store.log.since(chat, after, _ENTRIES_AT_ONCE))[1]:
        entries += some
        after = some[-1].seq
    return entries


def _said(message: Message, people: Mapping[PersonId, PersonCard]) -> Said:
    card = people.get(message.author.person)
    name = "" if card is None else card.name
    return Said(
        name, message.author.school_class, message.at, message.text, message.versions[:-1], message.author.person
    )
