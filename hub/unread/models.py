"""How far somebody has read a channel of a room, and who calls into a staff room, as the database keeps it."""

from sqlalchemy import BigInteger, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from hub.people.models import Person
from hub.store.tables import Base, Instant
from hub.twinnings.models import Room
from rooms.channel import ChannelName
from rooms.ids import PersonId, RoomId, Seq


class RoomRead(Base):
    """Everything up to `seq` was on this person's screen; it only ever grows. No row: nothing yet."""

    __tablename__ = "room_read"

    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), primary_key=True)
    room_id: Mapped[RoomId] = mapped_column(ForeignKey(Room.id, ondelete="CASCADE"), primary_key=True, index=True)
    channel: Mapped[ChannelName] = mapped_column(String(32), primary_key=True)
    seq: Mapped[Seq] = mapped_column(BigInteger)


class RoomCall(Base):
    """The last time that somebody called their colleagues into a room; after a moment it means nothing more."""

    __tablename__ = "room_call"

    room_id: Mapped[RoomId] = mapped_column(ForeignKey(Room.id, ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), index=True)
    at: Mapped[Instant]
