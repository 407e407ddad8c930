"""A twinning, its partners and its rooms, as the database keeps them."""

from datetime import date

from sqlalchemy import JSON, CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from hub.schools.models import SchoolClass
from hub.store.tables import Base, IdText, new_id
from rooms.ids import ClassId, RoomId, TwinningId


class Twinning(Base):
    """The project that joins partners, from its first to its last day."""

    __tablename__ = "twinning"
    __table_args__ = (CheckConstraint("starts_on <= ends_on", name="dates"),)

    id: Mapped[TwinningId] = mapped_column(IdText, primary_key=True, default=new_id)
    title: Mapped[str] = mapped_column(String(120))
    languages: Mapped[list[str]] = mapped_column(JSON)  # BCP 47
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    kit: Mapped[str | None] = mapped_column(String(64))  # the ready-made project it follows, if one


class Partner(Base):
    """A class joined in a twinning. `position` is its place in the chain of dolls, the same for everybody."""

    __tablename__ = "partner"
    __table_args__ = (UniqueConstraint("twinning_id", "position"),)

    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"), primary_key=True)
    school_class_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id), primary_key=True, index=True)
    joined_on: Mapped[date]
    position: Mapped[int]


class Room(Base):
    """A lasting place of a twinning: its floor, its chat and its board pages live in the channel log."""

    __tablename__ = "room"

    id: Mapped[RoomId] = mapped_column(IdText, primary_key=True, default=new_id)
    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"), index=True)
    title: Mapped[str] = mapped_column(String(120))
    pages: Mapped[int] = mapped_column(default=2)
