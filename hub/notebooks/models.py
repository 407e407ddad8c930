"""A notebook, its lines, and what stood in them before, as the database keeps them."""

from datetime import date
from enum import StrEnum
from typing import Final, NewType

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from hub.materials.models import Material
from hub.people.models import Person
from hub.schools.models import SchoolClass
from hub.store.tables import Base, IdText, Instant, new_id
from hub.twinnings.models import Twinning
from rooms.ids import ClassId, PersonId, TwinningId

NotebookId = NewType("NotebookId", str)
LineId = NewType("LineId", str)

TITLE_CHARACTERS: Final = 80
WHAT_CHARACTERS: Final = 160
UNIT_CHARACTERS: Final = 16
NOTE_CHARACTERS: Final = 160


class State(StrEnum):
    """How far a line is on its way to the partners."""

    WAITING = "waiting"  # a pupil wrote it; a teacher of the class looks first
    SHOWN = "shown"
    WITHDRAWN = "withdrawn"  # its class took it back; it may come again


class Notebook(Base):
    """One thing that all classes measure or count; their teachers keep it together."""

    __tablename__ = "notebook"
    __table_args__ = (CheckConstraint("decimals >= 0 AND decimals <= 3", name="decimals"),)

    id: Mapped[NotebookId] = mapped_column(IdText, primary_key=True, default=new_id)
    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"), index=True)
    title: Mapped[str] = mapped_column(String(TITLE_CHARACTERS))
    what: Mapped[str] = mapped_column(String(WHAT_CHARACTERS))
    """How it is measured, so that all do it alike; may be empty."""
    unit: Mapped[str] = mapped_column(String(UNIT_CHARACTERS))
    picture: Mapped[str] = mapped_column(String(32))
    decimals: Mapped[int]
    """So many digits may stand behind the comma; what is counted has none."""
    created_at: Mapped[Instant]


class NotebookLine(Base):
    """What one class found on one day. Of a class, a day has one line that is not withdrawn (`actions`)."""

    __tablename__ = "notebook_line"
    __table_args__ = (
        CheckConstraint("state IN ('waiting', 'shown', 'withdrawn')", name="state"),
        UniqueConstraint("person_id", "once"),
        Index(None, "notebook_id", "school_class_id", "day"),
    )

    id: Mapped[LineId] = mapped_column(IdText, primary_key=True, default=new_id)
    notebook_id: Mapped[NotebookId] = mapped_column(ForeignKey(Notebook.id, ondelete="CASCADE"))
    school_class_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"), index=True)
    person_id: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"))
    """Who wrote it first."""
    once: Mapped[str] = mapped_column(String(36))
    """Made by the form: the same form sent twice writes one line."""
    state: Mapped[str] = mapped_column(String(9))
    day: Mapped[date]
    thousandths: Mapped[int]
    """The value, a thousand times: whole numbers compare and add up without surprise."""
    note: Mapped[str] = mapped_column(String(NOTE_CHARACTERS))
    note_by_id: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"), index=True)
    """Whose words the note is: a child's are shown while its parents agree (S2)."""
    material_id: Mapped[str | None] = mapped_column(ForeignKey(Material.id, ondelete="SET NULL"), index=True)
    """The photo."""
    at: Mapped[Instant]
    revision: Mapped[int]


class NotebookPast(Base):
    """What a line said until `until`, when somebody corrected it."""

    __tablename__ = "notebook_past"

    line_id: Mapped[LineId] = mapped_column(ForeignKey(NotebookLine.id, ondelete="CASCADE"), primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    day: Mapped[date]
    thousandths: Mapped[int]
    note: Mapped[str] = mapped_column(String(NOTE_CHARACTERS))
    note_by_id: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"), index=True)
    until: Mapped[Instant]
    corrected_by_id: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"), index=True)
