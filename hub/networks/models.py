"""The network passport of a class, as the database keeps it: what got through and when, and no address."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from hub.schools.models import SchoolClass
from hub.store.tables import Base, IdText, Instant
from rooms.ids import ClassId


class NetworkPassport(Base):
    """The last look alone. Nothing where that could not be looked at: no relay, no microphone allowed."""

    __tablename__ = "network_passport"

    school_class_id: Mapped[ClassId] = mapped_column(
        IdText, ForeignKey(SchoolClass.id, ondelete="CASCADE"), primary_key=True
    )
    looked_at: Mapped[Instant]
    socket: Mapped[bool]
    udp: Mapped[bool]
    tcp: Mapped[bool]
    relay: Mapped[bool | None]
    down_kbps: Mapped[int]
    up_kbps: Mapped[int]
    camera: Mapped[bool | None]
    microphone: Mapped[bool | None]
    loop: Mapped[bool | None]
