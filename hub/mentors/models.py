"""Which countries a mentor accompanies, as the database keeps it."""

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from hub.people.models import Person
from hub.store.tables import Base
from rooms.ids import PersonId


class Mentor(Base):
    """What a keeper gave to a mentor."""

    __tablename__ = "mentor"

    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), primary_key=True)
    countries: Mapped[list[str]] = mapped_column(JSON)  # ISO 3166-1 alpha-2
