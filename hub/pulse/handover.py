"""What a class leaves behind in a twinning, and who takes it over: nothing is lost.

A `db` is a session of the store.
"""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.advent.models import CalendarDoor, CalendarId, DoorCalendar
from hub.letterbox.actions import close_box
from hub.letterbox.models import Letterbox
from hub.mascots.models import Mascot
from hub.mascots.queries import passports_of
from hub.materials.queries import count_waiting as count_waiting_materials
from hub.parcels.models import Envelope, EnvelopeId, Exchange
from hub.parcels.queries import EnvelopeLine, envelopes_where, of_class
from hub.parcels.story import State
from hub.store.tables import Instant
from hub.twinnings import stages
from hub.twinnings.models import Partner
from hub.twinnings.stages import leader_of
from hub.writings.queries import count_waiting
from rooms.ids import ClassId, TwinningId

_PLANNED: Final = None
"""The state of an envelope of which nobody has said anything yet."""


@dataclass(frozen=True, slots=True)
class Remainder:
    """What is still in the hands of a class. `to_finish` only it can do itself; the rest `move` takes from it."""

    leads: bool
    to_make: int  # envelopes that it has not begun: another class may write them
    to_come: int  # for it, that nobody has begun
    doors: int  # its own, empty
    homes: list[str]  # mascots that live with it, by name
    has_box: bool
    to_post: int  # made and not posted
    on_way: int  # under way from it, or to it
    mascots: list[tuple[str, str]]  # that are with it now, by name and code
    held: int  # what its pupils wrote or gave, and nobody has looked at

    @property
    def to_move(self) -> int:
        """How many things change hands."""
        return sum((self.leads, self.to_make, self.to_come, self.doors, len(self.homes), self.has_box))

    @property
    def to_finish(self) -> int:
        """How many things it should look after itself, before it goes."""
        return sum((self.to_post, self.on_way, len(self.mascots), self.held))


async def remainder(db: AsyncSession, twinning: TwinningId, school_class: ClassId, now: Instant) -> Remainder:
    """What a partner holds now."""
    lines = await _lines(db, twinning, school_class)
    passports = await passports_of(db, twinning, now)
    here = [each for each in passports if each.journey.last and each.journey.last.school_class == school_class]
    held = await count_waiting_materials(db, twinning, [school_class])
    return Remainder(
        leads=await leader_of(db, twinning) == school_class,
        to_make=sum(_is_planned(each) and each.giver == school_class for each in lines),
        to_come=sum(_is_planned(each) and each.receiver == school_class for each in lines),
        doors=len(await _empty_doors(db, twinning, school_class)),
        homes=[each.mascot.name for each in passports if each.mascot.home_id == school_class],
        has_box=await db.get(Letterbox, (twinning, school_class)) is not None,
        to_post=sum(each.story.state is State.MADE and each.giver == school_class for each in lines),
        on_way=sum(each.story.is_under_way for each in lines),
        mascots=[(each.mascot.name, each.mascot.code) for each in here if not each.journey.is_under_way],
        held=held + await count_waiting(db, twinning, [school_class]),
    )


async def move(db: AsyncSession, twinning: TwinningId, school_class: ClassId, to: ClassId, now: Instant) -> bool:
    """Into the hands of another partner; False where it is none. Done twice, it is done once.

    An envelope that nobody has begun is from now on written by the heir, unless the heir writes there already, or it
    is for the heir; such a one, and one for the class that goes, falls away. What was begun keeps its class and code.
    """
    await stages.locked(db, twinning)
    if to == school_class or await db.get(Partner, (twinning, to)) is None:
        return False
    if await leader_of(db, twinning) == school_class:
        await stages.hand_over(db, twinning=twinning, to=to, now=now)
    for line in await _lines(db, twinning, school_class):
        if _is_planned(line):
            await _pass_on(db, line, school_class, to)
    for calendar, number in await _empty_doors(db, twinning, school_class):
        door = CalendarDoor.calendar_id == calendar, CalendarDoor.number == number
        await db.execute(
            update(CalendarDoor).where(*door).values(school_class_id=to, revision=CalendarDoor.revision + 1)
        )
    theirs = Mascot.twinning_id == twinning, Mascot.home_id == school_class
    await db.execute(update(Mascot).where(*theirs).values(home_id=to))
    await close_box(db, twinning, school_class)
    return True


async def let_go(db: AsyncSession, twinning: TwinningId, school_class: ClassId, now: Instant) -> None:
    """The same for a class that leaves and named nobody; one that is alone keeps what it has."""
    heir = await heir_of(db, twinning, school_class)
    if heir is not None:
        await move(db, twinning, school_class, heir, now)


async def heir_of(db: AsyncSession, twinning: TwinningId, school_class: ClassId) -> ClassId | None:
    """Who takes over where nobody was named: the class that leads, or the next in the chain."""
    others = (
        select(Partner.school_class_id)
        .where(Partner.twinning_id == twinning, Partner.school_class_id != school_class)
        .order_by(Partner.leads.desc(), Partner.position)
    )
    return await db.scalar(others.limit(1))


async def _pass_on(db: AsyncSession, line: EnvelopeLine, school_class: ClassId, to: ClassId) -> None:
    same = exists().where(
        Envelope.exchange_id == line.exchange, Envelope.giver_id == to, Envelope.receiver_id == line.receiver
    )
    is_for_nobody = line.receiver in (school_class, to)
    if is_for_nobody or await db.scalar(select(same)):
        await db.execute(delete(Envelope).where(Envelope.id == EnvelopeId(line.envelope)))
    else:
        await db.execute(update(Envelope).where(Envelope.id == line.envelope).values(giver_id=to))


async def _lines(db: AsyncSession, twinning: TwinningId, school_class: ClassId) -> list[EnvelopeLine]:
    exchanges = select(Exchange.id).where(Exchange.twinning_id == twinning)
    return await envelopes_where(db, Envelope.exchange_id.in_(exchanges), of_class(school_class))


async def _empty_doors(db: AsyncSession, twinning: TwinningId, school_class: ClassId) -> list[tuple[CalendarId, int]]:
    rows = await db.scalars(
        select(CalendarDoor)
        .join(DoorCalendar, DoorCalendar.id == CalendarDoor.calendar_id)
        .where(DoorCalendar.twinning_id == twinning, CalendarDoor.school_class_id == school_class)
        .order_by(CalendarDoor.calendar_id, CalendarDoor.number)
    )
    return [(each.calendar_id, each.number) for each in rows if each.is_empty]


def _is_planned(line: EnvelopeLine) -> bool:
    return line.story.state is _PLANNED
