"""A session (in the interface: a lesson), as the database keeps it."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from hub.store.tables import Base, IdText, Instant, new_id
from hub.twinnings.models import Room
from rooms.ids import RoomId, SessionId


class Session(Base):
    """One scheduled live lesson in a room. (A database session is called `db`.)"""

    __tablename__ = "session"
    __table_args__ = (CheckConstraint("starts_at < ends_at", name="times"), Index(None, "room_id", "ends_at"))

    id: Mapped[SessionId] = mapped_column(IdText, primary_key=True, default=new_id)
    room_id: Mapped[RoomId] = mapped_column(ForeignKey(Room.id, ondelete="CASCADE"))
    title: Mapped[str] = mapped_column(String(120))
    starts_at: Mapped[Instant]
    ends_at: Mapped[Instant]
