"""Which consents count on a day, the newest of each child, and the whole history of one."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.consent.ledger import Kind, Tag
from hub.consent.models import Consent
from hub.people.models import Person
from hub.schools.models import School, SchoolClass
from hub.store.tables import Instant
from rooms.ids import ClassId, PersonId
from rooms.rights import Role


@dataclass(frozen=True, slots=True)
class Version:
    """What somebody entered; `by` is their name, or nothing where they have left."""

    kind: Kind
    is_given: bool
    valid_from: date
    by: str | None
    entered_at: Instant


async def given(db: AsyncSession, school_class: ClassId, on: date) -> set[Tag]:
    """All that the parents of a class have consented to, as it counts on a day."""
    rows = await db.scalars(
        select(Consent)
        .join(Person, Person.id == Consent.person_id)
        .where(Person.school_class_id == school_class, Consent.valid_from <= on)
        .order_by(Consent.version)
    )
    last = {Tag(each.person_id, each.kind): each.is_given for each in rows}
    return {tag for tag, is_given in last.items() if is_given}


async def given_now(db: AsyncSession, zones: Mapping[ClassId, str], now: Instant) -> set[Tag]:
    """All that counts today, by the calendar of each class: `zones` are their time zones (IANA names)."""
    moment = datetime.fromtimestamp(now / 1000, UTC)
    today = {each: moment.astimezone(ZoneInfo(zone)).date() for each, zone in zones.items()}
    rows = await db.execute(
        select(Person.school_class_id, Consent.person_id, Consent.kind, Consent.is_given, Consent.valid_from)
        .join(Person, Person.id == Consent.person_id)
        .where(Person.school_class_id.in_(today))
        .order_by(Consent.version)
    )
    last = {
        Tag(person, kind): is_given
        for school_class, person, kind, is_given, since in rows
        if school_class is not None and since <= today[school_class]
    }
    return {tag for tag, is_given in last.items() if is_given}


async def consents_of(db: AsyncSession, people: Collection[PersonId], now: Instant) -> set[Tag]:
    """All that is given today of the classes of these children, by the calendar of each."""
    rows = await db.execute(
        select(SchoolClass.id, School.time_zone)
        .join(School, School.id == SchoolClass.school_id)
        .where(SchoolClass.id.in_(select(Person.school_class_id).where(Person.id.in_(people))))
    )
    zones = {school_class: zone for school_class, zone in rows}
    return await given_now(db, zones, now) if zones else set()


async def newest(db: AsyncSession, school_class: ClassId) -> Mapping[PersonId, dict[Kind, Consent]]:
    """Every pupil of the class, with the newest version of each kind that has any."""
    pupils = await db.scalars(
        select(Person.id).where(Person.school_class_id == school_class, Person.role == Role.PUPIL)
    )
    found: dict[PersonId, dict[Kind, Consent]] = {pupil: {} for pupil in pupils}
    rows = await db.scalars(
        select(Consent)
        .join(Person, Person.id == Consent.person_id)
        .where(Person.school_class_id == school_class)
        .order_by(Consent.version)
    )
    for each in rows:
        found[each.person_id][each.kind] = each
    return found


async def history(db: AsyncSession, pupil: PersonId) -> list[Version]:
    """All versions of one child, the newest first."""
    teacher = select(Person.id, Person.name).subquery()
    rows = await db.execute(
        select(Consent, teacher.c.name)
        .outerjoin(teacher, teacher.c.id == Consent.entered_by)
        .where(Consent.person_id == pupil)
        .order_by(Consent.entered_at.desc(), Consent.kind, Consent.version.desc())
    )
    return [Version(each.kind, each.is_given, each.valid_from, by, each.entered_at) for each, by in rows]
