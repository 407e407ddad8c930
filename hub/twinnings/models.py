"""A twinning with its card, partners and rooms, who wants to join, and what is new, as the database keeps them."""

from datetime import date
from typing import NewType

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, LargeBinary, String, UniqueConstraint, false, text
from sqlalchemy.orm import Mapped, mapped_column

from hub.schools.models import SchoolClass
from hub.store.tables import Base, IdText, Instant, new_id
from rooms.commands.backdrop import Print
from rooms.ids import ClassId, PersonId, RoomId, TwinningId

ProposalId = NewType("ProposalId", str)

STAFF = "staff"
"""The kind of the room that is for teachers alone; the others are of kind `class`."""


class Twinning(Base):
    """The project that joins partners, from its first to its last day; the first columns are its card."""

    __tablename__ = "twinning"
    __table_args__ = (CheckConstraint("starts_on <= ends_on", name="dates"),)

    id: Mapped[TwinningId] = mapped_column(IdText, primary_key=True, default=new_id)
    title: Mapped[str] = mapped_column(String(120))
    languages: Mapped[list[str]] = mapped_column(JSON)  # BCP 47
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    kit: Mapped[str | None] = mapped_column(String(64))  # the ready-made project it follows, if one
    words: Mapped[str] = mapped_column(String(1200), default="", server_default=text("''"))  # what it is about
    subjects: Mapped[list[str] | None] = mapped_column(JSON(none_as_null=True))
    rhythm: Mapped[str] = mapped_column(String(16), default="free", server_default="free")
    age_from: Mapped[int | None]  # of the pupils; none is any age
    age_to: Mapped[int | None]
    countries: Mapped[list[str] | None] = mapped_column(JSON(none_as_null=True))  # none is all of Erasmus+
    wanted: Mapped[int] = mapped_column(default=2, server_default="2")  # classes in all
    revision: Mapped[int] = mapped_column(default=1, server_default="1")  # counts the changes of the card
    stage: Mapped[str] = mapped_column(String(16), default="running", server_default="running")
    is_looking: Mapped[bool] = mapped_column(default=False, server_default=false())  # for partners, in the search
    archived_at: Mapped[Instant | None]
    slug: Mapped[str | None] = mapped_column(String(64), unique=True, index=True)  # of its public page
    is_findable: Mapped[bool] = mapped_column(default=False, server_default=false())  # by search engines
    is_practice: Mapped[bool] = mapped_column(default=False, server_default=false())  # with an invented class
    practice_of: Mapped[PersonId | None] = mapped_column(IdText, unique=True, index=True)  # who tries it out
    practice_since: Mapped[Instant | None]

    @property
    def is_for_adults(self) -> bool:
        """No pupil is in it: it has not begun, or a teacher tries things out in it."""
        return self.stage == "draft" or self.is_practice


class Partner(Base):
    """A class joined in a twinning. `position` is its place in the chain of dolls, the same for everybody."""

    __tablename__ = "partner"
    __table_args__ = (UniqueConstraint("twinning_id", "position"),)

    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"), primary_key=True)
    school_class_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id), primary_key=True, index=True)
    joined_on: Mapped[date]
    position: Mapped[int]
    leads: Mapped[bool] = mapped_column(default=False, server_default=false())  # where none does, the first one does
    agrees_public: Mapped[bool] = mapped_column(default=False, server_default=false())  # to a page that all may read


class PastPartner(Base):
    """A class that left: what it wrote stays, under its name."""

    __tablename__ = "past_partner"

    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"), primary_key=True)
    school_class_id: Mapped[ClassId] = mapped_column(
        ForeignKey(SchoolClass.id, ondelete="CASCADE"), primary_key=True, index=True
    )
    joined_on: Mapped[date]
    left_on: Mapped[date]


class Room(Base):
    """A lasting place of a twinning: its floor, its chat and its board pages live in the channel log.

    Every twinning has one of kind `staff`, for its teachers alone. It has no title: each reader's page has the words.
    """

    __tablename__ = "room"

    id: Mapped[RoomId] = mapped_column(IdText, primary_key=True, default=new_id)
    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"), index=True)
    title: Mapped[str] = mapped_column(String(120))
    pages: Mapped[int] = mapped_column(default=2)
    page_names: Mapped[list[str] | None] = mapped_column(JSON)
    page_prints: Mapped[list[Print] | None] = mapped_column(JSON)
    kind: Mapped[str] = mapped_column(String(16), default="class", server_default="class")


class Proposal(Base):
    """An invitation to a class, or a class's wish to join, until it is answered, taken back or lapses."""

    __tablename__ = "proposal"
    __table_args__ = (
        CheckConstraint("kind IN ('invitation', 'wish')", name="kind"),
        CheckConstraint("kind = 'invitation' OR school_class_id IS NOT NULL", name="wishes_have_a_class"),
        CheckConstraint("answer IN ('accepted', 'declined', 'withdrawn')", name="answer"),
        CheckConstraint("(answer IS NULL) = (answered_at IS NULL)", name="answered"),
        Index(None, "school_class_id", "answered_at"),
    )

    id: Mapped[ProposalId] = mapped_column(IdText, primary_key=True, default=new_id)
    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    school_class_id: Mapped[ClassId | None] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"))
    secret_hash: Mapped[bytes | None] = mapped_column(LargeBinary(32), unique=True)  # of a link
    email: Mapped[str | None] = mapped_column(String(254))  # where the link was sent; emptied when it is settled
    words: Mapped[str] = mapped_column(String(1200))
    by_person_id: Mapped[PersonId | None] = mapped_column(IdText, index=True)
    by_class_id: Mapped[ClassId | None] = mapped_column(IdText)
    created_at: Mapped[Instant]
    expires_at: Mapped[Instant]
    answered_at: Mapped[Instant | None]
    answer: Mapped[str | None] = mapped_column(String(16))
    answer_words: Mapped[str] = mapped_column(String(1200), default="")
    told: Mapped[str | None] = mapped_column(String(16))  # the last moment of it that went out as a letter


class Offer(Base):
    """A class that shows itself in the partner search, because its teacher says so."""

    __tablename__ = "class_offer"

    school_class_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"), primary_key=True)
    words: Mapped[str] = mapped_column(String(1200))
    subjects: Mapped[list[str]] = mapped_column(JSON)
    kit: Mapped[str | None] = mapped_column(String(64))
    shown_since: Mapped[Instant]


class News(Base):
    """Something that happened in a twinning, as its home tells it. Teachers alone read the words."""

    __tablename__ = "twinning_news"
    __table_args__ = (Index(None, "twinning_id", "at"),)

    id: Mapped[str] = mapped_column(IdText, primary_key=True, default=new_id)
    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"))
    at: Mapped[Instant]
    kind: Mapped[str] = mapped_column(String(16))
    school_class_id: Mapped[ClassId | None] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"))
    words: Mapped[str] = mapped_column(String(1200), default="")
    by_person_id: Mapped[PersonId | None] = mapped_column(IdText)  # who needs no letter about it
    told_at: Mapped[Instant | None]  # when letters about it were written
