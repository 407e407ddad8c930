"""What is kept of a poll while it is open: that somebody voted, and how the votes stand; never who chose what."""

from sqlalchemy import ForeignKey, Integer, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from hub.store.tables import Base, Instant
from hub.twinnings.models import Room
from rooms.ids import RoomId, SeatId, Seq


class Poll(Base):
    """A poll that somebody voted in, or that is over. `seq`: the entry that opened it."""

    __tablename__ = "poll"

    room_id: Mapped[RoomId] = mapped_column(ForeignKey(Room.id, ondelete="CASCADE"), primary_key=True)
    seq: Mapped[Seq] = mapped_column(Integer, primary_key=True)
    at: Mapped[Instant] = mapped_column(index=True)
    key: Mapped[bytes] = mapped_column(LargeBinary)
    """Of the hashes in `PollBallot`; empty once they are gone."""
    revision: Mapped[int]
    is_shut: Mapped[bool]


class PollBallot(Base):
    """That somebody cast a vote, and not what: keyed hashes of the person, and of the vote, so that it counts once."""

    __tablename__ = "poll_ballot"

    room_id: Mapped[RoomId] = mapped_column(ForeignKey(Room.id, ondelete="CASCADE"), primary_key=True)
    seq: Mapped[Seq] = mapped_column(Integer, primary_key=True)
    ballot: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    voter: Mapped[bytes] = mapped_column(LargeBinary)


class PollTally(Base):
    """How many votes a choice has in a class. `is_counted`: those that a teacher counted, beside those cast."""

    __tablename__ = "poll_tally"

    room_id: Mapped[RoomId] = mapped_column(ForeignKey(Room.id, ondelete="CASCADE"), primary_key=True)
    seq: Mapped[Seq] = mapped_column(Integer, primary_key=True)
    seat: Mapped[SeatId] = mapped_column(String(36), primary_key=True)
    choice: Mapped[int] = mapped_column(primary_key=True)
    is_counted: Mapped[bool] = mapped_column(primary_key=True)
    votes: Mapped[int]
