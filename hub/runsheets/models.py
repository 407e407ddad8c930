"""A step of a lesson's run sheet, as the database keeps it."""

from typing import NewType

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, false, text
from sqlalchemy.orm import Mapped, mapped_column

from hub.activities.models import Activity, ActivityId
from hub.sessions.models import Session
from hub.store.tables import Base, IdText, new_id
from rooms.ids import SessionId

StepId = NewType("StepId", str)

WORDS_CHARACTERS = 600
"""What a kit may say; who types has half of it, which is long enough for a wall."""


class RunStep(Base):
    """One line: a sign, how long, what is said about it, and what it sets in the room when it begins.

    Words of a kit are read in every reader's language by `kit` and `message`, and in `words` once the kit is gone. A
    `piece` of music that was taken out of the room leaves its title.
    """

    __tablename__ = "run_step"
    __table_args__ = (
        CheckConstraint("minutes BETWEEN 1 AND 180", name="minutes"),
        Index(None, "session_id", "position"),
    )

    id: Mapped[StepId] = mapped_column(IdText, primary_key=True, default=new_id)
    session_id: Mapped[SessionId] = mapped_column(ForeignKey(Session.id, ondelete="CASCADE"))
    position: Mapped[int]
    sign: Mapped[str] = mapped_column(String(16))
    minutes: Mapped[int]
    words: Mapped[str] = mapped_column(String(WORDS_CHARACTERS), default="", server_default=text("''"))
    kit: Mapped[str | None] = mapped_column(String(64))
    message: Mapped[str | None] = mapped_column(String(100))
    stick: Mapped[str | None] = mapped_column(String(16))
    spotlight: Mapped[str | None] = mapped_column(String(16))
    page: Mapped[int | None]  # of the room's board, from 1
    has_music: Mapped[bool] = mapped_column(default=False, server_default=false())
    piece: Mapped[str | None] = mapped_column(String(36))  # an upload's id; it may be gone
    piece_title: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
    activity_id: Mapped[ActivityId | None] = mapped_column(ForeignKey(Activity.id, ondelete="SET NULL"), index=True)
    """Of the shelf of the twinning: what is done in this step."""
    poll: Mapped[str | None] = mapped_column(Text)  # `hub.runsheets.polls` reads it
    revision: Mapped[int] = mapped_column(default=1, server_default="1")
