"""What each teacher was last told of a lesson, as the database keeps it."""

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from hub.people.models import Person
from hub.sessions.models import Session
from hub.store.tables import Base, Instant
from rooms.ids import PersonId, SessionId


class LessonTold(Base):
    """So that a lesson whose title alone changes writes no letter, and one that moves there and back writes two."""

    __tablename__ = "lesson_told"

    session_id: Mapped[SessionId] = mapped_column(ForeignKey(Session.id, ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), primary_key=True, index=True)
    state: Mapped[str] = mapped_column(String(16))
    starts_at: Mapped[Instant]
    ends_at: Mapped[Instant]
