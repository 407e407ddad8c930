"""A writing, its versions, what came with it, a draft not handed in yet and a feed, as the database keeps them."""

from enum import StrEnum
from typing import Final

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from hub.materials.models import Material
from hub.people.models import Person
from hub.schools.models import SchoolClass
from hub.store.tables import Base, IdText, Instant, new_id
from hub.twinnings.models import Twinning
from rooms.ids import ClassId, PersonId, TwinningId

TITLE_CHARACTERS: Final = 120
NAME_CHARACTERS: Final = 80
NOTE_CHARACTERS: Final = 300


class Kind(StrEnum):
    """What it is."""

    PAGE = "page"  # of a class, which goes on being changed
    POST = "post"  # in its blog
    TOPIC = "topic"  # of the forum
    ANSWER = "answer"  # to one of these, or to a material


class State(StrEnum):
    """What became of a version."""

    WAITING = "waiting"  # a child wrote it; a teacher of the class looks first
    SHOWN = "shown"
    BACK = "back"  # given back to the child


class Writing(Base):
    """It belongs to a twinning and to the class that wrote it. What it says stands in its versions."""

    __tablename__ = "writing"
    __table_args__ = (
        CheckConstraint("kind IN ('page', 'post', 'topic', 'answer')", name="kind"),
        CheckConstraint("(kind = 'answer') = (name IS NULL)", name="name"),
        UniqueConstraint("person_id", "once"),
        UniqueConstraint("twinning_id", "name"),
        Index(None, "twinning_id", "kind", "at"),
    )

    id: Mapped[str] = mapped_column(IdText, primary_key=True, default=new_id)
    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"))
    school_class_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"), index=True)
    person_id: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"))
    """Who began it."""
    once: Mapped[str] = mapped_column(String(36))
    """Made by the form: the same form sent twice gives one writing."""
    kind: Mapped[str] = mapped_column(String(8))
    name: Mapped[str | None] = mapped_column(String(NAME_CHARACTERS))
    """In its address; that of an answer is where it stands."""
    about_id: Mapped[str | None] = mapped_column(ForeignKey("writing.id", ondelete="CASCADE"), index=True)
    material_id: Mapped[str | None] = mapped_column(ForeignKey(Material.id, ondelete="CASCADE"), index=True)
    """To which an answer belongs: one of both."""
    at: Mapped[Instant]
    latest: Mapped[int]
    """The number of its newest version."""
    shown: Mapped[int | None]
    """That of the one that all see; NULL where none is shown."""
    shown_at: Mapped[Instant | None]
    """When it was shown first."""
    by_letter: Mapped[bool] = mapped_column(default=False, server_default=false())
    """It came by e-mail; without a person, from somebody who has no account."""


class WritingMaterial(Base):
    """A material that came with an answer, and is shown below its words, as far as the reader may see it."""

    __tablename__ = "writing_material"

    writing_id: Mapped[str] = mapped_column(ForeignKey(Writing.id, ondelete="CASCADE"), primary_key=True)
    material_id: Mapped[str] = mapped_column(ForeignKey(Material.id, ondelete="CASCADE"), primary_key=True, index=True)
    number: Mapped[int]
    """In which order, from 1."""


class WritingVersion(Base):
    """What it said from some moment on. Numbers begin at 1; one that was taken out leaves a gap."""

    __tablename__ = "writing_version"
    __table_args__ = (CheckConstraint("state IN ('waiting', 'shown', 'back')", name="state"),)

    writing_id: Mapped[str] = mapped_column(ForeignKey(Writing.id, ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    person_id: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"), index=True)
    at: Mapped[Instant]
    state: Mapped[str] = mapped_column(String(8))
    title: Mapped[str] = mapped_column(String(TITLE_CHARACTERS))
    text: Mapped[str] = mapped_column(Text)
    """As it was typed: Markdown, of an answer plain words."""
    plain: Mapped[str] = mapped_column(Text)
    """Its words alone, for lists and the search."""
    language: Mapped[str] = mapped_column(String(16))
    pictograms: Mapped[list[str]] = mapped_column(JSON)
    sound_id: Mapped[str | None] = mapped_column(ForeignKey(Material.id, ondelete="SET NULL"))
    """An answer that is spoken."""
    decided_by: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"))
    decided_at: Mapped[Instant | None]
    note: Mapped[str] = mapped_column(String(NOTE_CHARACTERS))
    """What the teacher says to the child who gets it back."""


class WritingDraft(Base):
    """A form that is still being filled in, for whoever fills it alone."""

    __tablename__ = "writing_draft"
    __table_args__ = (UniqueConstraint("person_id", "once"),)

    id: Mapped[str] = mapped_column(IdText, primary_key=True, default=new_id)
    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"), index=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"))
    once: Mapped[str] = mapped_column(String(36))
    kind: Mapped[str] = mapped_column(String(8))
    writing_id: Mapped[str | None] = mapped_column(ForeignKey(Writing.id, ondelete="CASCADE"), index=True)
    """What is being changed; NULL for a new one."""
    made_of: Mapped[int]
    """The version of it that the form was made of."""
    title: Mapped[str] = mapped_column(String(TITLE_CHARACTERS))
    text: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(16))
    revision: Mapped[int]
    at: Mapped[Instant] = mapped_column(index=True)
    """When it was last saved."""


class BlogFeed(Base):
    """The address of a teacher's feed reader, which hears that something was written. Only a hash of it is kept."""

    __tablename__ = "blog_feed"

    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), primary_key=True)
    secret_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    language: Mapped[str] = mapped_column(String(16))
    created_at: Mapped[Instant]
