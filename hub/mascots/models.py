"""A mascot and its stops, as the database keeps them."""

from datetime import date
from typing import NewType

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from hub.schools.models import SchoolClass
from hub.store.tables import Base, IdText, Instant, new_id
from hub.twinnings.models import Twinning
from rooms.ids import ClassId, TwinningId

MascotId = NewType("MascotId", str)
StopId = NewType("StopId", str)

NAME_CHARACTERS = 40


class Mascot(Base):
    """A toy that goes from class to class. Its code hangs on it and never changes."""

    __tablename__ = "mascot"

    id: Mapped[MascotId] = mapped_column(IdText, primary_key=True, default=new_id)
    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"), index=True)
    home_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(String(NAME_CHARACTERS))
    animal: Mapped[str] = mapped_column(String(32))
    code: Mapped[str] = mapped_column(String(9), unique=True, index=True)
    created_at: Mapped[Instant]


class MascotStop(Base):
    """A visit, as the class tells it that has or had the mascot. `next_id`: to whom it was sent on."""

    __tablename__ = "mascot_stop"
    __table_args__ = (CheckConstraint("left_on IS NULL OR left_on >= arrived_on", name="days"),)

    id: Mapped[StopId] = mapped_column(IdText, primary_key=True, default=new_id)
    mascot_id: Mapped[MascotId] = mapped_column(ForeignKey(Mascot.id, ondelete="CASCADE"), index=True)
    school_class_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"))
    arrived_on: Mapped[date]
    left_on: Mapped[date | None]
    next_id: Mapped[ClassId | None] = mapped_column(ForeignKey(SchoolClass.id, ondelete="SET NULL"))
    at: Mapped[Instant]
