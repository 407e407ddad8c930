"""A sound board, its things, and which sound was given for which of them, as the database keeps them."""

from typing import Final, NewType

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from hub.materials.models import Material
from hub.store.tables import Base, IdText, Instant, new_id
from hub.twinnings.models import Twinning
from rooms.ids import TwinningId

BoardId = NewType("BoardId", str)
ThingId = NewType("ThingId", str)

TITLE_CHARACTERS: Final = 80
NAME_CHARACTERS: Final = 40


class SoundBoard(Base):
    """All classes of its twinning record for it; its teachers keep it together."""

    __tablename__ = "sound_board"

    id: Mapped[BoardId] = mapped_column(IdText, primary_key=True, default=new_id)
    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"), index=True)
    title: Mapped[str] = mapped_column(String(TITLE_CHARACTERS))
    created_at: Mapped[Instant]


class SoundThing(Base):
    """A row of a board: what makes the sound. A drawing among the materials is its picture, else `picture` is."""

    __tablename__ = "sound_thing"

    id: Mapped[ThingId] = mapped_column(IdText, primary_key=True, default=new_id)
    board_id: Mapped[BoardId] = mapped_column(ForeignKey(SoundBoard.id, ondelete="CASCADE"), index=True)
    place: Mapped[int]
    """Rows stand in this order."""
    names: Mapped[dict[str, str]] = mapped_column(JSON)
    """What it is called, by language (BCP 47)."""
    picture: Mapped[str] = mapped_column(String(32))
    drawing_id: Mapped[str | None] = mapped_column(ForeignKey(Material.id, ondelete="SET NULL"), index=True)


LONGEST_MS: Final = 20_000
"""Of a sound on a board: a cry, a name, a line of a rhyme."""


class SoundGiven(Base):
    """A material that is the sound of a thing; in whose column it stands, its class says."""

    __tablename__ = "sound_given"

    material_id: Mapped[str] = mapped_column(ForeignKey(Material.id, ondelete="CASCADE"), primary_key=True)
    thing_id: Mapped[ThingId] = mapped_column(ForeignKey(SoundThing.id, ondelete="CASCADE"), index=True)
