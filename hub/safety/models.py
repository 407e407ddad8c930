"""What a class's teachers decided about writing, and the messages that wait for one of them."""

from sqlalchemy import JSON, CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from hub.people.models import Person
from hub.schools.models import SchoolClass
from hub.store.tables import Base, IdText, Instant
from hub.twinnings.models import Room
from rooms.ids import ClassId, PersonId, RoomId


class ClassSafety(Base):
    """A class whose teachers decided something; one without a row has what is usual at its age."""

    __tablename__ = "class_safety"
    __table_args__ = (CheckConstraint("live_chat IN ('off', 'hold', 'live')", name="live_chat"),)

    school_class_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"), primary_key=True)
    live_chat: Mapped[str | None] = mapped_column(String(8))
    words: Mapped[dict[str, list[str]] | None] = mapped_column(JSON(none_as_null=True))
    """By language (BCP 47); one that is missing has its starting list."""


class HeldMessage(Base):
    """What a pupil wrote, and a teacher of the class reads first. Decided, it is deleted."""

    __tablename__ = "held_message"
    __table_args__ = (UniqueConstraint("room_id", "person_id", "op_id"),)

    id: Mapped[str] = mapped_column(IdText, primary_key=True)
    room_id: Mapped[RoomId] = mapped_column(ForeignKey(Room.id, ondelete="CASCADE"), index=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), index=True)
    school_class_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"))
    op_id: Mapped[str] = mapped_column(String(64))
    text: Mapped[str] = mapped_column(Text)
    why: Mapped[str] = mapped_column(String(8))
    at: Mapped[Instant]
