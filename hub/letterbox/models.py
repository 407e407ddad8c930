"""A letterbox, who may write to a class, and the letters that came, as the database keeps them."""

from typing import Final

from sqlalchemy import ForeignKey, Index, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from hub.materials.models import Material
from hub.people.models import Person
from hub.schools.models import SchoolClass
from hub.store.tables import Base, IdText, Instant, new_id
from hub.twinnings.models import Twinning
from hub.writings.models import Writing
from rooms.ids import ClassId, PersonId, TwinningId

LOCAL_CHARACTERS: Final = 40
KEPT_MS: Final = 30 * 24 * 3_600_000
"""What came and from whom: no mail server tries one letter for so long."""


class Letterbox(Base):
    """The address of a class in a twinning. A closed one has none."""

    __tablename__ = "letterbox"

    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"), primary_key=True)
    school_class_id: Mapped[ClassId] = mapped_column(
        ForeignKey(SchoolClass.id, ondelete="CASCADE"), primary_key=True, index=True
    )
    local: Mapped[str] = mapped_column(String(LOCAL_CHARACTERS), unique=True)
    """What stands before the @: nobody guesses it."""
    made_at: Mapped[Instant]


class LetterSender(Base):
    """An address from which a class takes letters, beside those of its own teachers."""

    __tablename__ = "letter_sender"

    school_class_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"), primary_key=True)
    email_key: Mapped[str] = mapped_column(String(254), primary_key=True)
    email: Mapped[str] = mapped_column(String(254))  # as it was typed
    added_by: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"))
    added_at: Mapped[Instant]


class LetterCame(Base):
    """A letter that was taken, by a digest of its name: the same one again brings nothing more."""

    __tablename__ = "letter_came"
    __table_args__ = (
        UniqueConstraint("twinning_id", "school_class_id", "digest"),
        Index(None, "school_class_id", "at"),
    )

    id: Mapped[str] = mapped_column(IdText, primary_key=True, default=new_id)
    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"))
    school_class_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"))
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))
    sender: Mapped[str] = mapped_column(String(254))
    left_out: Mapped[int]
    """Files in it that could not be taken."""
    at: Mapped[Instant] = mapped_column(index=True)


class LetterMaterial(Base):
    """A material that came in a letter, as long as it is known which."""

    __tablename__ = "letter_material"

    material_id: Mapped[str] = mapped_column(ForeignKey(Material.id, ondelete="CASCADE"), primary_key=True)
    letter_id: Mapped[str] = mapped_column(ForeignKey(LetterCame.id, ondelete="CASCADE"), index=True)


class LetterWriting(Base):
    """The answer that a letter became, in the same way."""

    __tablename__ = "letter_writing"

    writing_id: Mapped[str] = mapped_column(ForeignKey(Writing.id, ondelete="CASCADE"), primary_key=True)
    letter_id: Mapped[str] = mapped_column(ForeignKey(LetterCame.id, ondelete="CASCADE"), index=True)
