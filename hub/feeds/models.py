"""A calendar feed, as the database keeps it."""

from typing import NewType

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from hub.people.models import Person
from hub.schools.models import SchoolClass
from hub.store.tables import Base, IdText, Instant, new_id
from rooms.ids import ClassId, PersonId

FeedId = NewType("FeedId", str)


class CalendarFeed(Base):
    """The lessons of a teacher's classes, or of one class; one address each. Only a hash of its secret is kept."""

    __tablename__ = "calendar_feed"
    __table_args__ = (CheckConstraint("(person_id IS NULL) <> (school_class_id IS NULL)", name="one_owner"),)

    id: Mapped[FeedId] = mapped_column(IdText, primary_key=True, default=new_id)
    secret_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    person_id: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), unique=True)
    school_class_id: Mapped[ClassId | None] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"), unique=True)
    language: Mapped[str] = mapped_column(String(16))
    created_at: Mapped[Instant]
