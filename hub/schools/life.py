"""A class rests, wakes and ends, after its lesson if one is running. What it did with its partners keeps its name."""

from datetime import UTC, datetime

from sqlalchemy import delete, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.letterbox import actions as letterbox
from hub.parcels.addresses import forget_ended
from hub.people import logins
from hub.people.models import Card, Invitation, Login, Person, SharedTablet, Teaching
from hub.people.teaching import TeachingChanged
from hub.pulse import handover
from hub.schools.models import SchoolClass
from hub.sessions.models import LessonState, Session
from hub.store.changes import note
from hub.store.tables import Instant
from hub.twinnings import offers, stages
from hub.twinnings.models import Partner, Room, Twinning
from hub.twinnings.stages import LastPartner, Stage
from rooms.ids import ClassId, TwinningId
from rooms.rights import Role


async def rest(db: AsyncSession, school_class: ClassId, now: Instant) -> None:
    """Everything stays to be read; no card opens the door, nobody is invited and nobody finds it any more."""
    awake = SchoolClass.id == school_class, SchoolClass.archived_at.is_(None)
    await db.execute(update(SchoolClass).where(*awake).values(archived_at=now))
    await _close(db, school_class)
    await _shut_out(db, school_class, now)


async def wake(db: AsyncSession, school_class: ClassId) -> None:
    """It goes on; its cards are printed anew."""
    await db.execute(update(SchoolClass).where(SchoolClass.id == school_class).values(archived_at=None))


async def end(db: AsyncSession, school_class: ClassId, now: Instant) -> bool:
    """Delete it; False where that waits for the end of the lesson that is running."""
    group = await db.get_one(SchoolClass, school_class, with_for_update=True)
    if group.ends_at is None:
        group.ends_at = await _lesson_over(db, school_class, now) or now
        await _close(db, school_class)
        await db.flush()
    if group.ends_at > now:
        return False
    await settle(db, now)
    return True


async def ended(db: AsyncSession, now: Instant) -> list[tuple[TwinningId, ClassId]]:
    """Classes that are deleted, and the twinnings that they have still to leave."""
    rows = await db.execute(
        select(Partner.twinning_id, Partner.school_class_id)
        .join(SchoolClass, SchoolClass.id == Partner.school_class_id)
        .join(Twinning, Twinning.id == Partner.twinning_id)
        .where(SchoolClass.ends_at <= now, Twinning.stage != Stage.ARCHIVED.value)
        .order_by(Partner.twinning_id, Partner.school_class_id)
    )
    return [(twinning, school_class) for twinning, school_class in rows]


async def settle(db: AsyncSession, now: Instant) -> None:
    """Whoever is deleted leaves what they take part in; done twice, it is done once."""
    today = datetime.fromtimestamp(now / 1000, UTC).date()
    for twinning, school_class in await ended(db, now):
        await handover.let_go(db, twinning, school_class, now)
        try:
            await stages.leave(db, twinning=twinning, school_class=school_class, words="", now=now, on=today)
        except LastPartner:
            await stages.archive(db, twinning=twinning, now=now)
    await forget_ended(db, now)
    await letterbox.forget_ended(db, now)
    gone = select(SchoolClass.id).where(SchoolClass.ends_at <= now)
    for school_class in await db.scalars(gone.join(Person, Person.school_class_id == SchoolClass.id).distinct()):
        await _shut_out(db, school_class, now)
    teachers = select(Teaching.person_id).join(SchoolClass, SchoolClass.id == Teaching.school_class_id)
    for person in await db.scalars(teachers.where(SchoolClass.ends_at == now)):
        note(db, TeachingChanged(person))


async def _lesson_over(db: AsyncSession, school_class: ClassId, now: Instant) -> Instant | None:
    """The end of the lesson in which the class is just now."""
    over: Instant | None = await db.scalar(
        select(func.max(Session.ends_at))
        .join(Room, Room.id == Session.room_id)
        .join(Partner, Partner.twinning_id == Room.twinning_id)
        .where(
            Partner.school_class_id == school_class,
            Session.state == LessonState.AGREED,
            Session.starts_at <= now,
            Session.ends_at > now,
        )
    )
    return over


async def _close(db: AsyncSession, school_class: ClassId) -> None:
    """No invitation leads to it, and the partner search does not show it."""
    unused = Invitation.school_class_id == school_class, Invitation.used_at.is_(None)
    await db.execute(delete(Invitation).where(*unused))
    await offers.hide(db, school_class=school_class)


async def _shut_out(db: AsyncSession, school_class: ClassId, now: Instant) -> None:
    """Its pupils and tablets are out, and no card of theirs opens the door. A shared tablet only sleeps."""
    of_class = select(Person.id).where(
        Person.school_class_id == school_class,
        Person.role.in_((Role.PUPIL, Role.COMPANION)),
        ~exists().where(SharedTablet.person_id == Person.id),
    )
    cards = update(Card).where(Card.person_id.in_(of_class), Card.revoked_at.is_(None)).values(revoked_at=now)
    await db.execute(cards)
    await logins.revoke(db, Login.person_id.in_(of_class), now=now)
