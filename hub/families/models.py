"""The link of a class for its families, as the database keeps it: what it shows, until when, not who came."""

from enum import StrEnum
from typing import Final, NewType

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from hub.people.models import Person
from hub.schools.models import SchoolClass
from hub.store.tables import Base, IdText, Instant, new_id
from hub.twinnings.models import Twinning
from rooms.ids import ClassId, PersonId, TwinningId

FamilyLinkId = NewType("FamilyLinkId", str)

KEPT_MS: Final = 30 * 86_400_000
"""After its end: until then whoever opens it reads that it has ended, and may ask for another."""


class Part(StrEnum):
    """What of a twinning may be shown. By the names of a capsule's sections, but for the dates."""

    MATERIALS = "materials"
    BOARDS = "boards"
    WRITINGS = "writings"
    SOUNDS = "sounds"
    MASCOTS = "mascots"
    DATES = "dates"


class FamilyLink(Base):
    """Of one class in one twinning. Of several that one counts which was made last; the others have ended."""

    __tablename__ = "family_link"
    __table_args__ = (Index(None, "twinning_id", "school_class_id"),)

    id: Mapped[FamilyLinkId] = mapped_column(IdText, primary_key=True, default=new_id)
    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"))
    school_class_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"), index=True)
    secret_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    pass_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    """Of what a browser keeps instead of the secret."""
    parts: Mapped[list[str]] = mapped_column(JSON)
    made_by: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"), index=True)
    made_at: Mapped[Instant]
    ends_at: Mapped[Instant] = mapped_column(index=True)
    """The end of its last day, by the clock of the class."""
    ended_at: Mapped[Instant | None]
    """A teacher ended it."""
