"""A guest of a lesson as the database keeps them: who they are, who invited them, and what was decided at the door."""

from typing import NewType

from sqlalchemy import ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from hub.people.models import Person
from hub.schools.models import SchoolClass
from hub.sessions.models import Session
from hub.store.tables import Base, IdText, Instant, new_id
from rooms.ids import ClassId, PersonId, SessionId

GuestId = NewType("GuestId", str)

NAME_CHARACTERS = 80
WHAT_CHARACTERS = 60


class LessonGuest(Base):
    """One adult who is invited to one lesson. `person_id` is who they became when they used their link."""

    __tablename__ = "lesson_guest"

    id: Mapped[GuestId] = mapped_column(IdText, primary_key=True, default=new_id)
    session_id: Mapped[SessionId] = mapped_column(ForeignKey(Session.id, ondelete="CASCADE"), index=True)
    secret_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    name: Mapped[str] = mapped_column(String(NAME_CHARACTERS))  # as they want to be shown
    what: Mapped[str] = mapped_column(String(WHAT_CHARACTERS))  # an author, Léo's grandmother
    language: Mapped[str] = mapped_column(String(16))
    invited_by: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"), index=True)
    school_class_id: Mapped[ClassId | None] = mapped_column(ForeignKey(SchoolClass.id, ondelete="SET NULL"))
    created_at: Mapped[Instant]
    withdrawn_at: Mapped[Instant | None]
    used_at: Mapped[Instant | None]
    person_id: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"), unique=True)
    admitted_at: Mapped[Instant | None]
    sent_out_at: Mapped[Instant | None]
    decided_by: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"))
