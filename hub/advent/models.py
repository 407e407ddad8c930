"""A calendar of doors, and its doors, as the database keeps them."""

from datetime import date
from typing import Final, NewType

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from hub.materials.models import Material
from hub.schools.models import SchoolClass
from hub.store.tables import Base, IdText, Instant, new_id
from hub.twinnings.models import Twinning
from rooms.ids import ClassId, TwinningId

CalendarId = NewType("CalendarId", str)

TITLE_CHARACTERS: Final = 80
MOST_DOORS: Final = 31
NOON: Final = 12 * 60


class DoorCalendar(Base):
    """A first day, and a time of the morning at which each day's door opens, by the clock of each class."""

    __tablename__ = "door_calendar"
    __table_args__ = (
        CheckConstraint("opens_at >= 0 AND opens_at < 720", name="opens_at"),
        UniqueConstraint("twinning_id", "once"),
    )

    id: Mapped[CalendarId] = mapped_column(IdText, primary_key=True, default=new_id)
    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"))
    once: Mapped[str] = mapped_column(String(36))
    """Made by the form: the same form sent twice makes one calendar."""
    title: Mapped[str] = mapped_column(String(TITLE_CHARACTERS))
    first_on: Mapped[date]
    opens_at: Mapped[int]  # minutes since midnight, before noon
    created_at: Mapped[Instant]


class CalendarDoor(Base):
    """A door that a class fills, with a material or words or both; `number` counts from 1, a day each."""

    __tablename__ = "calendar_door"

    calendar_id: Mapped[CalendarId] = mapped_column(ForeignKey(DoorCalendar.id, ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    school_class_id: Mapped[ClassId | None] = mapped_column(ForeignKey(SchoolClass.id, ondelete="SET NULL"), index=True)
    """None until the doors are dealt."""
    material_id: Mapped[str | None] = mapped_column(ForeignKey(Material.id, ondelete="SET NULL"), unique=True)
    words: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(16))  # of the words, BCP 47
    class_looks: Mapped[bool]
    """The pupils of its class may look before it opens."""
    revision: Mapped[int]

    @property
    def is_empty(self) -> bool:
        """Nothing was put behind it."""
        return self.material_id is None and not self.words
