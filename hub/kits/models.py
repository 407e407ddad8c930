"""A task of a twinning and which classes have done it, as the database keeps them."""

from datetime import date
from typing import NewType

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from hub.schools.models import SchoolClass
from hub.store.tables import Base, IdText, Instant, new_id
from hub.twinnings.models import Twinning
from rooms.ids import ClassId, TwinningId

TaskId = NewType("TaskId", str)

TEXT_CHARACTERS = 600


class Task(Base):
    """Something to do. One of a kit is read in every reader's language while the kit is there, and in `text` after."""

    __tablename__ = "task"
    __table_args__ = (
        CheckConstraint("kind IN ('make', 'date')", name="kind"),
        Index(None, "twinning_id", "position"),
    )

    id: Mapped[TaskId] = mapped_column(IdText, primary_key=True, default=new_id)
    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"))
    position: Mapped[int]
    kind: Mapped[str] = mapped_column(String(8))  # "date": agree a date for the kit's lesson `key`
    kit: Mapped[str | None] = mapped_column(String(64))
    key: Mapped[str | None] = mapped_column(String(64))
    text: Mapped[str] = mapped_column(String(TEXT_CHARACTERS))
    week: Mapped[int | None]  # of the twinning, from 1
    due_on: Mapped[date | None]


class TaskDone(Base):
    """A class has done a task."""

    __tablename__ = "task_done"

    task_id: Mapped[TaskId] = mapped_column(ForeignKey(Task.id, ondelete="CASCADE"), primary_key=True)
    school_class_id: Mapped[ClassId] = mapped_column(
        ForeignKey(SchoolClass.id, ondelete="CASCADE"), primary_key=True, index=True
    )
    done_at: Mapped[Instant]
