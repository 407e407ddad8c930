"""The audit log, as the database keeps it: lines are added, and old ones forgotten, never changed."""

from sqlalchemy import LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from hub.store.tables import Base, Instant


class AuditLine(Base):
    """A change: by whom, through which door, at which address. `digest` covers all of it and `before`."""

    __tablename__ = "audit_line"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[Instant] = mapped_column(index=True)
    person: Mapped[str] = mapped_column(String(36))  # no foreign key: the line outlives the account
    role: Mapped[str] = mapped_column(String(16))
    door: Mapped[str] = mapped_column(String(80))
    address: Mapped[str] = mapped_column(String(200))
    before: Mapped[bytes] = mapped_column(LargeBinary(32))
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))
