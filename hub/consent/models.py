"""One version of a consent, as the database keeps it: added, never changed; it goes with its child alone."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import CheckConstraint, Enum, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from hub.consent.ledger import Kind
from hub.people.models import Person
from hub.store.tables import Base, Instant
from rooms.ids import ClassId, PersonId


@dataclass(frozen=True, slots=True)
class ConsentsChanged:
    """What may be shown of a class's pupils is another thing from now on: rooms that are live look again."""

    school_class: ClassId


class Consent(Base):
    """From `valid_from` on the child's parents say yes or no to a kind, until a later version says otherwise."""

    __tablename__ = "consent"
    __table_args__ = (CheckConstraint("kind IN ('voice', 'face', 'drawing', 'public')", name="kind"),)

    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), primary_key=True)
    kind: Mapped[Kind] = mapped_column(
        Enum(
            Kind,
            native_enum=False,
            create_constraint=False,
            length=16,
            values_callable=lambda all: [k.value for k in all],
        ),
        primary_key=True,
    )
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    is_given: Mapped[bool]
    valid_from: Mapped[date]
    entered_by: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"), index=True)
    entered_at: Mapped[Instant]
    emptied_at: Mapped[Instant | None]
    """Of a yes to drawings that was taken back: when all that the child had drawn and written was surely gone."""
