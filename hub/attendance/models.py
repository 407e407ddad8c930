"""A class's part in a lesson, as the database keeps it."""

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from hub.schools.models import SchoolClass
from hub.sessions.models import Session
from hub.store.tables import Base, Instant
from rooms.ids import ClassId, SessionId


class ClassAttendance(Base):
    """When a class was first and last seen around a lesson, and for how many minutes. No name and no pseudonym."""

    __tablename__ = "class_attendance"
    __table_args__ = (CheckConstraint("headcount >= 0", name="headcount"),)

    session_id: Mapped[SessionId] = mapped_column(ForeignKey(Session.id, ondelete="CASCADE"), primary_key=True)
    school_class_id: Mapped[ClassId] = mapped_column(
        ForeignKey(SchoolClass.id, ondelete="CASCADE"), primary_key=True, index=True
    )
    joined_at: Mapped[Instant]
    seen_at: Mapped[Instant]
    seen_minute: Mapped[int]  # the last one that counts; minutes since 1970
    minutes: Mapped[int]
    headcount: Mapped[int | None]  # as its teacher says; None: as the class is
    counted_at: Mapped[Instant | None]  # when they said so last
