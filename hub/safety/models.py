"""What a class's teachers decided about writing, the messages that wait for one of them, and what was reported."""

from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from hub.people.models import Person
from hub.schools.models import SchoolClass
from hub.store.tables import Base, IdText, Instant
from hub.twinnings.models import Room
from rooms.channel import CHAT, ChannelName
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
    edits: Mapped[int | None]
    """The number of the message that it changes; NULL for a new one."""
    channel: Mapped[ChannelName] = mapped_column(String(16), default=CHAT, server_default=CHAT)
    """Of the room: its chat, or that of a group."""


class Report(Base):
    """A message that somebody told the teachers about, once for each class that did: it outlives the message itself."""

    __tablename__ = "report"
    __table_args__ = (UniqueConstraint("room_id", "seq", "op_id", "by_class_id"),)

    id: Mapped[str] = mapped_column(IdText, primary_key=True)
    room_id: Mapped[RoomId | None] = mapped_column(ForeignKey(Room.id, ondelete="SET NULL"))
    room_title: Mapped[str] = mapped_column(Text)
    seq: Mapped[int]
    op_id: Mapped[str] = mapped_column(String(64))
    by_person_id: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"), index=True)
    by_class_id: Mapped[ClassId | None] = mapped_column(ForeignKey(SchoolClass.id, ondelete="SET NULL"), index=True)
    of_class_id: Mapped[ClassId | None] = mapped_column(ForeignKey(SchoolClass.id, ondelete="SET NULL"), index=True)
    at: Mapped[Instant] = mapped_column(index=True)
    evidence: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    """What was said before, and the message last, with names as they were."""
    handled_at: Mapped[Instant | None]
    handled_by: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"))
    note: Mapped[str] = mapped_column(Text)
    told_at: Mapped[Instant | None]
    """When its teachers were written to."""
    channel: Mapped[ChannelName] = mapped_column(String(16), default=CHAT, server_default=CHAT)
    """Of the room: its chat, or that of a group."""
    group_animal: Mapped[str | None] = mapped_column(String(16))
    """What that group was called."""
