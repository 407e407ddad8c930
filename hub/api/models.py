"""A token for a program, and what it was answered lately, as the database keeps them."""

from typing import NewType

from sqlalchemy import JSON, ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from hub.people.models import Person
from hub.store.tables import Base, IdText, Instant, new_id
from rooms.ids import PersonId

TokenId = NewType("TokenId", str)


class ApiToken(Base):
    """A secret with which a program acts for a person. Only its hash is kept."""

    __tablename__ = "api_token"

    id: Mapped[TokenId] = mapped_column(IdText, primary_key=True, default=new_id)
    secret_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(80))
    scopes: Mapped[list[str]] = mapped_column(JSON)
    created_at: Mapped[Instant]
    expires_at: Mapped[Instant]
    used_at: Mapped[Instant | None]


class ApiReply(Base):
    """What a request with an idempotency key was answered, written in the transaction that did what it asked."""

    __tablename__ = "api_reply"

    token_id: Mapped[TokenId] = mapped_column(ForeignKey(ApiToken.id, ondelete="CASCADE"), primary_key=True)
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    asked: Mapped[bytes] = mapped_column(LargeBinary(32))  # SHA-256 of method, path and body
    status: Mapped[int]
    body: Mapped[bytes] = mapped_column(LargeBinary)
    at: Mapped[Instant] = mapped_column(index=True)
