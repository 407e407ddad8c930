"""Days without school that a class entered itself, as the database keeps them."""

from datetime import date
from typing import NewType

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from hub.schools.models import SchoolClass
from hub.store.tables import Base, IdText, Instant, new_id
from rooms.ids import ClassId

HolidayId = NewType("HolidayId", str)


class ClassHoliday(Base):
    """Days on which a class has no school, both included: entered by hand, or from a calendar's file."""

    __tablename__ = "class_holiday"
    __table_args__ = (CheckConstraint("starts_on <= ends_on", name="days"),)

    id: Mapped[HolidayId] = mapped_column(IdText, primary_key=True, default=new_id)
    school_class_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(80))
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    added_at: Mapped[Instant]  # a lesson agreed earlier is flagged: the day has become a holiday
