"""What is kept of an account beside the person: links that are still on their way."""

from enum import StrEnum
from typing import NewType

from sqlalchemy import JSON, Enum, ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from hub.people.models import Person
from hub.store.tables import Base, IdText, Instant, new_id
from rooms.ids import PersonId

LinkId = NewType("LinkId", str)


class Purpose(StrEnum):
    """What a link is good for."""

    SIGN_UP = "sign-up"
    NEW_PASSWORD = "new-password"  # noqa: S105 a name of a purpose
    NEW_EMAIL = "new-email"
    MENTOR = "mentor"
    SECOND_STEP = "second-step"  # it never travels: a password was right, and the code has to follow


class AccountLink(Base):
    """A link by which an adult does one thing with an account: good once, for a while; its secret is kept as a hash."""

    __tablename__ = "account_link"

    id: Mapped[LinkId] = mapped_column(IdText, primary_key=True, default=new_id)
    secret_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    purpose: Mapped[Purpose] = mapped_column(
        Enum(
            Purpose,
            native_enum=False,
            create_constraint=False,
            length=16,
            values_callable=lambda purposes: [each.value for each in purposes],
        )
    )
    person_id: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), index=True)  # whose
    made_by: Mapped[PersonId | None] = mapped_column(ForeignKey(Person.id, ondelete="SET NULL"), index=True)
    email: Mapped[str | None] = mapped_column(String(254))  # to which it went, and which it proves
    countries: Mapped[list[str] | None] = mapped_column(JSON(none_as_null=True))  # that a mentor shall accompany
    created_at: Mapped[Instant]
    expires_at: Mapped[Instant] = mapped_column(index=True)
    used_at: Mapped[Instant | None]
