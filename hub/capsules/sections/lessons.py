"""The lessons that took place: when it was where, which classes came, and their run sheets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from hub.attendance.queries import AttendanceLine, attendance
from hub.capsules.section import Page, Section, named
from hub.capsules.source import Source
from hub.kits.kit import PICTURES
from hub.runsheets.queries import StepLine, sheet_of
from hub.sessions.models import LessonState, Session
from hub.store.tables import Instant
from hub.twinnings.models import STAFF, Room
from rooms.ids import RoomId


@dataclass(frozen=True, slots=True)
class Held:
    """A lesson that is over; its steps by language."""

    number: int
    room: RoomId
    title: str
    agenda: str
    starts_at: Instant
    ends_at: Instant
    there: Sequence[AttendanceLine]
    steps: Mapping[str, Sequence[StepLine]]

    @property
    def page(self) -> str:
        """The name of its page."""
        return f"lesson-{self.number}"


async def section(source: Source) -> Section | None:
    """The first one first; none that was called off or never agreed."""
    lessons = await held_lessons(source)
    if not lessons:
        return None
    facts = {"lessons": lessons, "pictures": PICTURES}
    return Section(
        name="lessons",
        sign="video",
        count=len(lessons),
        pages=[
            Page("lessons", "lessons.html", lambda say: say("capsule-lessons"), facts),
            *(Page(each.page, "lesson.html", named(each.title), facts | {"lesson": each}) for each in lessons),
        ],
    )


async def held_lessons(source: Source) -> list[Held]:
    """All of them."""
    async with source.stores.store.reading() as db:
        found = await db.scalars(
            select(Session)
            .join(Room, Room.id == Session.room_id)
            .where(
                Room.twinning_id == source.twinning,
                Room.kind != STAFF,
                Session.state == LessonState.AGREED,
                Session.ends_at <= source.moment,
            )
            .order_by(Session.starts_at, Session.id)
        )
        return [
            Held(
                number=number,
                room=each.room_id,
                title=each.title,
                agenda=each.agenda,
                starts_at=each.starts_at,
                ends_at=each.ends_at,
                there=await attendance(db, each.id),
                steps={tag: await sheet_of(db, each.id, source.stores.kits, tag) for tag in source.languages},
            )
            for number, each in enumerate(found.all(), start=1)
        ]
