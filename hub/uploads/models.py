"""A file that somebody put into a room, and whom it shows: what it is, whose, and under which hash it lies."""

from sqlalchemy import JSON, BigInteger, CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from hub.people.models import Person
from hub.schools.models import SchoolClass
from hub.store.tables import Base, IdText, Instant
from hub.twinnings.models import Room, Twinning
from rooms.ids import ClassId, PersonId, RoomId, TwinningId


class Upload(Base):
    """A picture, a document or a sound. It goes with its room; several rows may name one file."""

    __tablename__ = "upload"
    __table_args__ = (
        CheckConstraint("kind IN ('picture', 'document', 'sound')", name="kind"),
        UniqueConstraint("source_id", "source_page"),
    )

    id: Mapped[str] = mapped_column(IdText, primary_key=True)
    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"), index=True)
    room_id: Mapped[RoomId] = mapped_column(ForeignKey(Room.id, ondelete="CASCADE"), index=True)
    person_id: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"), index=True)
    school_class_id: Mapped[ClassId | None] = mapped_column(ForeignKey(SchoolClass.id, ondelete="SET NULL"))
    kind: Mapped[str] = mapped_column(String(8))
    mime: Mapped[str] = mapped_column(String(32))
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    size: Mapped[int] = mapped_column(BigInteger)
    """In bytes."""
    title: Mapped[str] = mapped_column(Text)
    at: Mapped[Instant] = mapped_column(index=True)
    width: Mapped[int | None]
    height: Mapped[int | None]
    pages: Mapped[int | None]
    duration_ms: Mapped[int | None]
    peaks: Mapped[list[int] | None] = mapped_column(JSON(none_as_null=True))
    """The shape of a sound: numbers from 0 to 100."""
    source_id: Mapped[str | None] = mapped_column(ForeignKey("upload.id", ondelete="SET NULL"))
    """The document of which this is a page, as long as that is kept."""
    source_page: Mapped[int | None]


class UploadTag(Base):
    """A pupil can be recognised on it: their face, for which the parents' consent counts, asked at each look (S2)."""

    __tablename__ = "upload_tag"

    upload_id: Mapped[str] = mapped_column(ForeignKey(Upload.id, ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), primary_key=True, index=True)
