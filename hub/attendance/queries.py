"""Who was in a lesson, as its teachers read it."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.attendance.models import ClassAttendance
from hub.schools.models import School, SchoolClass
from hub.store.tables import Instant
from rooms.ids import ClassId, SessionId


@dataclass(frozen=True, slots=True)
class AttendanceLine:
    """A class in a lesson; times in milliseconds (UTC)."""

    school_class: ClassId
    name: str
    school: str
    town: str
    time_zone: str
    colour: int
    headcount: int
    joined_at: Instant
    seen_at: Instant
    minutes: int


async def attendance(db: AsyncSession, session: SessionId) -> list[AttendanceLine]:
    """Every class that was there, the first first."""
    rows = await db.execute(
        select(ClassAttendance, SchoolClass, School)
        .join(SchoolClass, SchoolClass.id == ClassAttendance.school_class_id)
        .join(School, School.id == SchoolClass.school_id)
        .where(ClassAttendance.session_id == session)
        .order_by(ClassAttendance.joined_at, SchoolClass.name, SchoolClass.id)
    )
    return [
        AttendanceLine(
            school_class=school_class.id,
            name=school_class.name,
            school=school.name,
            town=school.town,
            time_zone=school.time_zone,
            colour=school_class.colour,
            headcount=school_class.headcount if seen.headcount is None else seen.headcount,
            joined_at=seen.joined_at,
            seen_at=seen.seen_at,
            minutes=seen.minutes,
        )
        for seen, school_class, school in rows
    ]


def as_csv(lines: Sequence[AttendanceLine], head: Sequence[str]) -> str:
    """For a table program; times as ISO 8601 (UTC)."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(head)
    for line in lines:
        times = (_iso(line.joined_at), _iso(line.seen_at))
        names = (_harmless(line.name), _harmless(line.school), _harmless(line.town))
        writer.writerow([*names, line.headcount, *times, line.minutes])
    return out.getvalue()


def _harmless(text: str) -> str:
    """A name that begins like a formula would be run by table programs."""
    return f"'{text}" if text[:1] in "=+-@\t\r" else text


def _iso(at: Instant) -> str:
    return datetime.fromtimestamp(at // 1000, UTC).isoformat()
