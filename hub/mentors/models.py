"""Which countries and regions a mentor accompanies, and which twinnings by invitation, as the database keeps it."""

from sqlalchemy import JSON, ForeignKey, String, false
from sqlalchemy.orm import Mapped, mapped_column

from hub.people.models import Person
from hub.store.tables import Base, IdText, Instant
from hub.twinnings.models import Twinning
from rooms.ids import PersonId, TwinningId


class Mentor(Base):
    """What a keeper gave to a mentor."""

    __tablename__ = "mentor"

    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), primary_key=True)
    countries: Mapped[list[str]] = mapped_column(JSON)  # codes of countries, and of regions (areas.py)
    words: Mapped[str | None] = mapped_column(String(1200))  # how they present themselves; none: nobody finds them
    languages: Mapped[list[str] | None] = mapped_column(JSON(none_as_null=True))  # BCP 47


class Mentoring(Base):
    """A mentor in a twinning, because one of its teachers invited them."""

    __tablename__ = "mentoring"

    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), primary_key=True, index=True)
    since: Mapped[Instant]
    by_person_id: Mapped[PersonId] = mapped_column(IdText)  # no foreign key: it outlives the account
    reads_rooms: Mapped[bool] = mapped_column(default=False, server_default=false())  # as its teachers say
