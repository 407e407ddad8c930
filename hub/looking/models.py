"""A look at what is kept of a class's children, as the database keeps it."""

from enum import StrEnum

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from hub.schools.models import SchoolClass
from hub.store.tables import Base, IdText, Instant
from rooms.ids import ClassId, PersonId


class Sight(StrEnum):
    """What was looked at."""

    PUPILS = "pupils"
    CONSENTS = "consents"
    KEY = "key"  # the list to print
    CARDS = "cards"
    ROOM = "room"  # what is written in a room, by a mentor
    ADDRESS = "address"  # where the post of the class goes, by who writes to it
    EXPORT = "export"  # all of one pupil, as a file


class Look(Base):
    """Somebody saw this in this hour, first at `at`."""

    __tablename__ = "look"

    school_class_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"), primary_key=True)
    hour: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)  # since 1970
    person_id: Mapped[PersonId] = mapped_column(IdText, primary_key=True)  # no foreign key: it outlives the account
    sight: Mapped[str] = mapped_column(String(16), primary_key=True)
    at: Mapped[Instant]
