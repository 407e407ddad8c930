"""A piece of music, as the database keeps it: which sound, by whom, and where it comes from."""

from sqlalchemy import ForeignKey, Text, false
from sqlalchemy.orm import Mapped, mapped_column

from hub.store.tables import Base
from hub.uploads.models import Upload


class Piece(Base):
    """It goes with its sound."""

    __tablename__ = "piece"

    upload_id: Mapped[str] = mapped_column(ForeignKey(Upload.id, ondelete="CASCADE"), primary_key=True)
    title: Mapped[str] = mapped_column(Text)
    composer: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)
    """Where it comes from, and why it may be played to classes: in the teacher's words."""
    travels: Mapped[bool] = mapped_column(default=False, server_default=false())
    """It may be given away: a capsule takes it along, and families hear it."""
