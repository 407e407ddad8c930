"""A digital postcard, as the database keeps it."""

from typing import Final, NewType

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from hub.materials.models import Material
from hub.parcels.models import Envelope, EnvelopeId
from hub.people.models import Person
from hub.schools.models import SchoolClass
from hub.store.tables import Base, IdText, Instant, new_id
from hub.twinnings.models import Twinning
from rooms.ids import ClassId, PersonId, TwinningId

PostcardId = NewType("PostcardId", str)

WORDS_CHARACTERS: Final = 400
"""In one language: so much fits beside the address on A6."""
LANGUAGES: Final = 2


class Postcard(Base):
    """From class to class. It names the materials that it shows, and is gone with its picture."""

    __tablename__ = "postcard"
    __table_args__ = (
        CheckConstraint("giver_id <> receiver_id", name="two"),
        UniqueConstraint("person_id", "once"),
        Index(None, "twinning_id", "at"),
    )

    id: Mapped[PostcardId] = mapped_column(IdText, primary_key=True, default=new_id)
    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"))
    giver_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"), index=True)
    receiver_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"), index=True)
    picture_id: Mapped[str] = mapped_column(ForeignKey(Material.id, ondelete="CASCADE"), index=True)
    sound_id: Mapped[str | None] = mapped_column(ForeignKey(Material.id, ondelete="SET NULL"), index=True)
    envelope_id: Mapped[EnvelopeId | None] = mapped_column(ForeignKey(Envelope.id, ondelete="SET NULL"), index=True)
    """The one in whose place it goes."""
    words: Mapped[dict[str, str]] = mapped_column(JSON)
    """By language (BCP 47)."""
    person_id: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"))
    once: Mapped[str] = mapped_column(String(36))
    """Made by the form: the same form sent twice sends one card."""
    at: Mapped[Instant]
    opened_at: Mapped[Instant | None]
