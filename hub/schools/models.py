"""A school and its classes, as the database keeps them."""

from typing import Any, NewType

from sqlalchemy import JSON, CheckConstraint, Float, ForeignKey, String, false
from sqlalchemy.orm import Mapped, mapped_column

from hub.store.tables import Base, IdText, Instant, new_id
from rooms.ids import ClassId

SchoolId = NewType("SchoolId", str)

CLASS_COLOURS = 12


class School(Base):
    """A school: where it is to town level (never nearer), and the time that its clock shows."""

    __tablename__ = "school"
    __table_args__ = (
        CheckConstraint("latitude BETWEEN -90 AND 90", name="latitude"),
        CheckConstraint("longitude BETWEEN -180 AND 180", name="longitude"),
    )

    id: Mapped[SchoolId] = mapped_column(IdText, primary_key=True, default=new_id)
    name: Mapped[str] = mapped_column(String(120))
    town: Mapped[str] = mapped_column(String(80))
    country: Mapped[str] = mapped_column(String(2))  # ISO 3166-1 alpha-2
    time_zone: Mapped[str] = mapped_column(String(64))  # an IANA name
    latitude: Mapped[float | None] = mapped_column(Float())
    longitude: Mapped[float | None] = mapped_column(Float())
    region: Mapped[str | None] = mapped_column(String(8))  # for holidays: ISO 3166-2, or a French zone (see `regions`)
    website: Mapped[str | None] = mapped_column(String(200))
    revision: Mapped[int] = mapped_column(default=1, server_default="1")  # counts the changes of what stands here
    is_practice: Mapped[bool] = mapped_column(default=False, server_default=false())  # invented, see `hub.practice`


class SchoolClass(Base):
    """A group of pupils of a school: what takes part in a twinning and has a seat in a lesson."""

    __tablename__ = "school_class"
    __table_args__ = (
        CheckConstraint("age_from <= age_to", name="ages"),
        CheckConstraint("headcount >= 0", name="headcount"),
        CheckConstraint(f"colour >= 0 AND colour < {CLASS_COLOURS}", name="colour"),
    )

    id: Mapped[ClassId] = mapped_column(IdText, primary_key=True, default=new_id)
    school_id: Mapped[SchoolId] = mapped_column(ForeignKey("school.id"), index=True)
    name: Mapped[str] = mapped_column(String(80))
    age_from: Mapped[int]
    age_to: Mapped[int]
    languages: Mapped[list[str]] = mapped_column(JSON)  # BCP 47, the first is the class's own
    headcount: Mapped[int]
    colour: Mapped[int]
    animal: Mapped[str] = mapped_column(String(32))
    pupils_may_chat: Mapped[bool] = mapped_column(default=False)
    asks_pictures: Mapped[bool] = mapped_column(default=False, server_default=false())  # beside a pupil's card
    timetable: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))  # see `timetable`
    revision: Mapped[int] = mapped_column(default=1, server_default="1")
    archived_at: Mapped[Instant | None]  # it rests: nothing begins for it, nobody is invited
    ends_at: Mapped[Instant | None]  # deleted from then on; what it wrote keeps its name
    is_practice: Mapped[bool] = mapped_column(default=False, server_default=false())  # invented: it says yes by itself


class FormerSchool(Base):
    """Where a class was until it moved: its lessons before that moment were held there."""

    __tablename__ = "former_school"

    school_class_id: Mapped[ClassId] = mapped_column(ForeignKey(SchoolClass.id, ondelete="CASCADE"), primary_key=True)
    until: Mapped[Instant] = mapped_column(primary_key=True)
    school_id: Mapped[SchoolId] = mapped_column(ForeignKey(School.id), index=True)
