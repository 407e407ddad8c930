"""Whose turn the daily round is, and which twinnings it has emptied, as the database keeps it."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from hub.store.tables import Base, Instant
from hub.twinnings.models import Twinning
from rooms.ids import TwinningId


class RetentionRound(Base):
    """One row: the worker that has the round holds it until `taken_until`; `done_at` is the end of the last one."""

    __tablename__ = "retention_round"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    taken_until: Mapped[Instant | None]
    done_at: Mapped[Instant | None]


class EmptiedTwinning(Base):
    """Its chat and board were emptied. One that goes on after that and is archived again has its clock anew."""

    __tablename__ = "emptied_twinning"

    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"), primary_key=True)
    at: Mapped[Instant]
