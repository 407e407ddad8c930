"""An exchange of a twinning, its envelopes, and what the classes said about each, as the database keeps them."""

from datetime import date
from typing import NewType

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from hub.schools.models import SchoolClass
from hub.store.tables import Base, IdText, Instant, new_id
from hub.twinnings.models import Twinning
from rooms.ids import ClassId, TwinningId

ExchangeId = NewType("ExchangeId", str)
EnvelopeId = NewType("EnvelopeId", str)

TITLE_CHARACTERS = 80


class Exchange(Base):
    """Cards, parcels or letters that classes of a twinning send each other."""

    __tablename__ = "exchange"
    __table_args__ = (CheckConstraint("kind IN ('card', 'parcel', 'letter')", name="kind"),)

    id: Mapped[ExchangeId] = mapped_column(IdText, primary_key=True, default=new_id)
    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"), index=True)
    title: Mapped[str] = mapped_column(String(TITLE_CHARACTERS))
    kind: Mapped[str] = mapped_column(String(8))
    wanted_on: Mapped[date | None]  # by then they shall have arrived
    created_at: Mapped[Instant]


class Envelope(Base):
    """What one class makes for another. Its code stands on it and never changes."""

    __tablename__ = "envelope"
    __table_args__ = (
        UniqueConstraint("exchange_id", "giver_id", "receiver_id"),
        CheckConstraint("giver_id <> receiver_id", name="two"),
    )

    id: Mapped[EnvelopeId] = mapped_column(IdText, primary_key=True, default=new_id)
    exchange_id: Mapped[ExchangeId] = mapped_column(ForeignKey(Exchange.id, ondelete="CASCADE"))
    giver_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"), index=True)
    receiver_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"), index=True)
    code: Mapped[str] = mapped_column(String(9), unique=True, index=True)


class EnvelopeSaying(Base):
    """What a class said about an envelope, numbered from 1: never changed, only said anew. No day: taken back."""

    __tablename__ = "envelope_saying"
    __table_args__ = (Index(None, "school_class_id"),)

    envelope_id: Mapped[EnvelopeId] = mapped_column(ForeignKey(Envelope.id, ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    state: Mapped[str] = mapped_column(String(8))
    on_day: Mapped[date | None]
    school_class_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"))
    at: Mapped[Instant]


class ClassAddress(Base):
    """Where the post of a class goes, as its teacher wrote it: seen by the teachers of its partners alone."""

    __tablename__ = "class_address"

    school_class_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"), primary_key=True)
    lines: Mapped[str] = mapped_column(String(300))
    changed_at: Mapped[Instant]
