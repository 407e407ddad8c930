"""A capsule that was asked for, is being made or lies ready, as the database keeps it."""

from typing import Final

from sqlalchemy import JSON, BigInteger, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from hub.people.models import Person
from hub.schools.models import SchoolClass
from hub.store.leases import Leased
from hub.store.tables import IdText, Instant, new_id
from hub.twinnings.models import Twinning
from rooms.ids import ClassId, PersonId, TwinningId

CAPSULES: Final = "capsules"
"""Below DATA_DIR. A backup leaves them out: they are made anew."""
KEPT_MS: Final = 7 * 24 * 3_600_000
"""Since somebody asked for it: whoever wants it has fetched it by then, and it is soon made again."""


class Capsule(Leased):
    """One of a twinning, which is worked on until it is made or a `problem` ends it.

    `owes` are the consents on which it stands, `shows` the names of all in it that may be taken back
    (`hub.capsules.recall`): once one is, it goes.
    """

    __tablename__ = "capsule"

    id: Mapped[str] = mapped_column(IdText, primary_key=True, default=new_id)
    twinning_id: Mapped[TwinningId] = mapped_column(ForeignKey(Twinning.id, ondelete="CASCADE"), index=True)
    school_class_id: Mapped[ClassId | None] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"))
    """Of a class that has left, which takes along what there was until then; None: of all that take part."""
    person_id: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"))
    made_at: Mapped[Instant | None]
    size: Mapped[int | None] = mapped_column(BigInteger)
    owes: Mapped[list[list[str]] | None] = mapped_column(JSON(none_as_null=True))
    shows: Mapped[list[str] | None] = mapped_column(JSON(none_as_null=True))
