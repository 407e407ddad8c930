"""An activity, its words, what belongs to it, and which classes tried it, as the database keeps them."""

from enum import StrEnum
from typing import Final, NewType

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from hub.materials.models import Material
from hub.people.models import Person
from hub.schools.models import SchoolClass
from hub.store.tables import Base, IdText, Instant, new_id
from hub.twinnings.models import Twinning
from rooms.ids import ClassId, PersonId, TwinningId

ActivityId = NewType("ActivityId", str)

TITLE_CHARACTERS: Final = 120
GOAL_CHARACTERS: Final = 400
NEEDS_CHARACTERS: Final = 600
RULE_CHARACTERS: Final = 3_000
TRIED_CHARACTERS: Final = 600
NOTE_CHARACTERS: Final = 300


class State(StrEnum):
    """What became of what somebody wrote."""

    WAITING = "waiting"  # a child wrote it; a teacher of its class looks first
    SHOWN = "shown"
    BACK = "back"  # given back to the child


class Purpose(StrEnum):
    """What a material is to an activity."""

    SHEET = "sheet"  # to print
    SEEN = "seen"  # a film or a photo of how it goes


class Rating(StrEnum):
    """How it was, as a pictogram."""

    LOVED = "loved"
    LIKED = "liked"
    HARD = "hard"
    CHANGED = "changed"  # played by another rule


class Activity(Base):
    """A card on the shelf of a twinning: all of it that needs no words."""

    __tablename__ = "activity"
    __table_args__ = (
        CheckConstraint("age_from >= 0 AND age_from <= age_to", name="ages"),
        UniqueConstraint("twinning_id", "once"),
    )

    id: Mapped[ActivityId] = mapped_column(IdText, primary_key=True, default=new_id)
    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"))
    school_class_id: Mapped[ClassId | None] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"), index=True)
    """Whose it is; NULL where a kit brought it: then it is everybody's."""
    changed_by: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"))
    """Who wrote these facts last."""
    once: Mapped[str] = mapped_column(String(100))
    """Made by the form, or by the kit: the same sent twice makes one card."""
    sign: Mapped[str] = mapped_column(String(32))
    subject: Mapped[str] = mapped_column(String(16))
    age_from: Mapped[int]
    age_to: Mapped[int]
    players_from: Mapped[int | None]
    players_to: Mapped[int | None]
    minutes: Mapped[int | None]
    at: Mapped[Instant]
    revision: Mapped[int]


class ActivityWords(Base):
    """What a card says in one language from some moment on. Numbers begin at 1, in each language."""

    __tablename__ = "activity_words"
    __table_args__ = (CheckConstraint("state IN ('waiting', 'shown', 'back')", name="state"),)

    activity_id: Mapped[ActivityId] = mapped_column(ForeignKey(Activity.id, ondelete="CASCADE"), primary_key=True)
    language: Mapped[str] = mapped_column(String(16), primary_key=True)  # BCP 47
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    school_class_id: Mapped[ClassId | None] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"), index=True)
    """Which class wrote it; NULL for a kit."""
    person_id: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"), index=True)
    at: Mapped[Instant]
    state: Mapped[str] = mapped_column(String(8))
    title: Mapped[str] = mapped_column(String(TITLE_CHARACTERS))
    goal: Mapped[str] = mapped_column(String(GOAL_CHARACTERS))
    needs: Mapped[str] = mapped_column(Text)
    """What one needs, a thing on each line."""
    rule: Mapped[str] = mapped_column(Text)
    """How it goes, a step on each line."""
    note: Mapped[str] = mapped_column(String(NOTE_CHARACTERS))
    """What the teacher says to the child who gets it back."""


class ActivityMaterial(Base):
    """A material that belongs to a card: a sheet to print, a film, a photo."""

    __tablename__ = "activity_material"
    __table_args__ = (CheckConstraint("purpose IN ('sheet', 'seen')", name="purpose"),)

    activity_id: Mapped[ActivityId] = mapped_column(ForeignKey(Activity.id, ondelete="CASCADE"), primary_key=True)
    material_id: Mapped[str] = mapped_column(ForeignKey(Material.id, ondelete="CASCADE"), primary_key=True, index=True)
    purpose: Mapped[str] = mapped_column(String(8))
    at: Mapped[Instant]


class ActivityTry(Base):
    """A class has tried it: how it was, and a word about it. Each class says it once, and may change it."""

    __tablename__ = "activity_try"
    __table_args__ = (
        CheckConstraint("state IN ('waiting', 'shown', 'back')", name="state"),
        CheckConstraint("rating IN ('loved', 'liked', 'hard', 'changed')", name="rating"),
    )

    activity_id: Mapped[ActivityId] = mapped_column(ForeignKey(Activity.id, ondelete="CASCADE"), primary_key=True)
    school_class_id: Mapped[ClassId] = mapped_column(
        ForeignKey(SchoolClass.id, ondelete="CASCADE"), primary_key=True, index=True
    )
    person_id: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"), index=True)
    at: Mapped[Instant]
    state: Mapped[str] = mapped_column(String(8))
    rating: Mapped[str] = mapped_column(String(8))
    words: Mapped[str] = mapped_column(String(TRIED_CHARACTERS))
    language: Mapped[str] = mapped_column(String(16))
    material_id: Mapped[str | None] = mapped_column(ForeignKey(Material.id, ondelete="SET NULL"), index=True)
    note: Mapped[str] = mapped_column(String(NOTE_CHARACTERS))
    revision: Mapped[int]
