"""The mixed groups that wait for a lesson, as the database keeps them."""

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from hub.people.models import Person
from hub.sessions.models import Session
from hub.store.tables import Base, Instant
from rooms.commands.groups import MAX_GROUPS
from rooms.ids import PersonId, SessionId


class PreparedGroups(Base):
    """A lesson's groups, called by their animals. `revision` counts how often they were dealt, not what moved."""

    __tablename__ = "prepared_groups"

    session_id: Mapped[SessionId] = mapped_column(ForeignKey(Session.id, ondelete="CASCADE"), primary_key=True)
    animals: Mapped[str] = mapped_column(String(200))  # one for each group in their order, a space between two
    who: Mapped[str] = mapped_column(String(16))  # `hub.mixing.dealing.Who`: which children were dealt
    revision: Mapped[int]
    dealt_at: Mapped[Instant]


class PreparedChild(Base):
    """A pupil or a tablet in one of them. Who has left the rosters since is not shown any more, and not led in."""

    __tablename__ = "prepared_child"
    __table_args__ = (CheckConstraint(f"place >= 0 AND place < {MAX_GROUPS}", name="place"),)

    session_id: Mapped[SessionId] = mapped_column(
        ForeignKey(PreparedGroups.session_id, ondelete="CASCADE"), primary_key=True
    )
    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), primary_key=True, index=True)
    place: Mapped[int]  # of the group in the list
