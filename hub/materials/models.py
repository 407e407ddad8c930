"""A material, whom it shows, its files and the one job that may still be at it, as the database keeps them."""

from datetime import date
from enum import StrEnum
from typing import Final

from sqlalchemy import JSON, BigInteger, CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from hub.people.models import Person
from hub.schools.models import SchoolClass
from hub.store.leases import Leased
from hub.store.tables import Base, IdText, Instant, new_id
from hub.twinnings.models import Twinning
from rooms.ids import ClassId, PersonId, TwinningId

TITLE_CHARACTERS: Final = 120
ALBUM_CHARACTERS: Final = 80


class Kind(StrEnum):
    """What it is."""

    DRAWING = "drawing"  # its picture is somebody's hand, not somebody's face
    TEXT = "text"
    PHOTO = "photo"
    SOUND = "sound"
    VIDEO = "video"
    SLIDES = "slides"


class State(StrEnum):
    """How far it is on its way to the partners. Whether somebody sees it, `sight` says."""

    DRAFT = "draft"  # a teacher goes on with it later
    WAITING = "waiting"  # a pupil gave it; a teacher of the class looks first
    SHOWN = "shown"
    WITHDRAWN = "withdrawn"


class Material(Base):
    """It belongs to a twinning and to the class that gave it. What uses it names it; it names nothing that uses it."""

    __tablename__ = "material"
    __table_args__ = (
        CheckConstraint("kind IN ('drawing', 'text', 'photo', 'sound', 'video', 'slides')", name="kind"),
        CheckConstraint("state IN ('draft', 'waiting', 'shown', 'withdrawn')", name="state"),
        UniqueConstraint("person_id", "once"),
        Index(None, "twinning_id", "at"),
    )

    id: Mapped[str] = mapped_column(IdText, primary_key=True, default=new_id)
    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"))
    school_class_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"), index=True)
    person_id: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"))
    once: Mapped[str] = mapped_column(String(36))
    """Made by the form: the same form sent twice gives one material."""
    kind: Mapped[str] = mapped_column(String(8))
    state: Mapped[str] = mapped_column(String(9))
    title: Mapped[str] = mapped_column(String(TITLE_CHARACTERS))
    text: Mapped[str] = mapped_column(Text)
    """Of a text what it says; of all others empty."""
    captions: Mapped[dict[str, str]] = mapped_column(JSON)
    """What stands below it, by language (BCP 47)."""
    language: Mapped[str] = mapped_column(String(16))  # in which it speaks, BCP 47
    album: Mapped[str] = mapped_column(String(ALBUM_CHARACTERS))
    """An album is a name that materials share."""
    found_by: Mapped[str] = mapped_column(Text)
    """All its words, folded, for the search."""
    at: Mapped[Instant]
    shown_at: Mapped[Instant | None]
    revision: Mapped[int] = mapped_column(default=1, server_default="1")


class MaterialTag(Base):
    """It shows something of a child, for which the parents' consent counts, asked each time somebody looks (S2)."""

    __tablename__ = "material_tag"
    __table_args__ = (CheckConstraint("kind IN ('voice', 'face', 'drawing', 'public')", name="kind"),)

    material_id: Mapped[str] = mapped_column(ForeignKey(Material.id, ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), primary_key=True, index=True)
    kind: Mapped[str] = mapped_column(String(16), primary_key=True)


class MaterialVeil(Base):
    """Somebody keeps it as a surprise until a morning, by the clock of each class that looks (`veils`)."""

    __tablename__ = "material_veil"

    material_id: Mapped[str] = mapped_column(ForeignKey(Material.id, ondelete="CASCADE"), primary_key=True)
    lifts_on: Mapped[date]
    lifts_at: Mapped[int]  # minutes since midnight
    class_looks: Mapped[bool]
    """The class that gave it may look before."""
    was: Mapped[str] = mapped_column(String(9))
    """How far it was before the veil."""


class MaterialFile(Base):
    """One that browsers are given, written anew by us. `number` counts the pages of slides, from 1."""

    __tablename__ = "material_file"
    __table_args__ = (CheckConstraint("role IN ('whole', 'middle', 'small')", name="role"),)

    material_id: Mapped[str] = mapped_column(ForeignKey(Material.id, ondelete="CASCADE"), primary_key=True)
    role: Mapped[str] = mapped_column(String(8), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    mime: Mapped[str] = mapped_column(String(32))
    size: Mapped[int] = mapped_column(BigInteger)
    width: Mapped[int | None]
    height: Mapped[int | None]
    duration_ms: Mapped[int | None]
    peaks: Mapped[list[int] | None] = mapped_column(JSON(none_as_null=True))


class MaterialJob(Leased):
    """The file as it came, until it is written anew."""

    __tablename__ = "material_job"

    material_id: Mapped[str] = mapped_column(ForeignKey(Material.id, ondelete="CASCADE"), primary_key=True)
    recipe: Mapped[str] = mapped_column(String(16))
    decoder: Mapped[str] = mapped_column(String(32))
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    size: Mapped[int] = mapped_column(BigInteger)


class MaterialPart(Base):
    """A large file on its way, in chunks; what has come so far lies in a file of the row's name."""

    __tablename__ = "material_part"
    __table_args__ = (UniqueConstraint("person_id", "once"),)

    id: Mapped[str] = mapped_column(IdText, primary_key=True, default=new_id)
    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"), index=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"))
    once: Mapped[str] = mapped_column(String(36))
    title: Mapped[str] = mapped_column(String(TITLE_CHARACTERS))
    size: Mapped[int] = mapped_column(BigInteger)
    """Of the whole file, as its browser says."""
    came: Mapped[int] = mapped_column(BigInteger)
    chain: Mapped[str] = mapped_column(String(64))
    """The hash of the hashes of all chunks so far: in the end that of the whole file."""
    at: Mapped[Instant] = mapped_column(index=True)
    """When the last chunk came."""
