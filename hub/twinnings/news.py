"""What is new in a twinning: told by what changes it, read by its home."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.audit.witness import doer
from hub.schools.models import School, SchoolClass
from hub.store.changes import note
from hub.store.tables import Instant, new_id
from hub.twinnings.models import News
from rooms.ids import ClassId, TwinningId

SHOWN = 6


class NewsKind(StrEnum):
    """What can happen."""

    STARTED = "started"
    JOINED = "joined"
    LEFT = "left"
    DECLINED = "declined"
    LEADS = "leads"
    BEGUN = "begun"
    CARD = "card"
    ARCHIVED = "archived"
    REOPENED = "reopened"


FOR_TEACHERS = frozenset({NewsKind.DECLINED})


@dataclass(frozen=True, slots=True)
class TwinningChanged:
    """Something happened in a twinning, or between one and a class: somebody may have to be told."""


@dataclass(frozen=True, slots=True)
class NewsLine:
    """One of them; `name`, `town` and `colour` are those of the class that it is about."""

    kind: NewsKind
    at: Instant
    name: str
    town: str
    colour: int
    words: str


def tell(
    db: AsyncSession,
    twinning: TwinningId,
    kind: NewsKind,
    now: Instant,
    *,
    school_class: ClassId | None = None,
    words: str = "",
) -> None:
    """Note what has just been done, by whoever the request is from."""
    db.add(
        News(
            id=new_id(),
            twinning_id=twinning,
            at=now,
            kind=kind.value,
            school_class_id=school_class,
            words=words,
            by_person_id=doer(),
        )
    )
    note(db, TwinningChanged())


async def news_of(db: AsyncSession, twinning: TwinningId, *, is_teacher: bool) -> Sequence[NewsLine]:
    """The latest first; what is between the teachers is for them alone."""
    hidden = [] if is_teacher else [News.kind.not_in([kind.value for kind in FOR_TEACHERS])]
    rows = await db.execute(
        select(News, SchoolClass.name, School.town, SchoolClass.colour)
        .outerjoin(SchoolClass, SchoolClass.id == News.school_class_id)
        .outerjoin(School, School.id == SchoolClass.school_id)
        .where(News.twinning_id == twinning, *hidden)
        .order_by(News.at.desc(), News.id)
        .limit(SHOWN)
    )
    return [
        NewsLine(NewsKind(each.kind), each.at, name or "", town or "", colour or 0, each.words if is_teacher else "")
        for each, name, town, colour in rows
    ]
