"""What the keeper decided about the hub, as the database keeps it: one row for all workers."""

from sqlalchemy import JSON, CheckConstraint, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from hub.store.tables import Base

NAME_CHARACTERS = 60


class HubProfile(Base):
    """Each column is empty until somebody has decided it: the page shows what is still open."""

    __tablename__ = "hub_profile"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False, default=1)
    name: Mapped[str | None] = mapped_column(String(NAME_CHARACTERS))
    language: Mapped[str | None] = mapped_column(String(16))  # BCP 47
    time_zone: Mapped[str | None] = mapped_column(String(64))  # an IANA name
    sign_up: Mapped[str | None] = mapped_column(String(16))  # a `SignUp`
    sign_up_domains: Mapped[list[str] | None] = mapped_column(JSON(none_as_null=True))
