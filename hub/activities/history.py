"""The versions of a card's words, what of them waits for a teacher, and all that one person wrote."""

from collections.abc import Collection, Sequence

from sqlalchemy import exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.activities.models import Activity, ActivityId, ActivityTry, ActivityWords, State
from hub.activities.queries import Card, Version, version_of
from hub.consent.ledger import Kind, Tag
from hub.people.models import Person
from rooms.ids import ClassId, PersonId, TwinningId
from rooms.rights import Actor, Role


async def history(db: AsyncSession, activity: ActivityId, language: str, actor: Actor) -> list[Version]:
    """All versions of a language that were shown, the newest first."""
    rows = await db.execute(
        select(ActivityWords, Person)
        .outerjoin(Person, Person.id == ActivityWords.person_id)
        .where(
            ActivityWords.activity_id == activity,
            ActivityWords.language == language,
            ActivityWords.state == State.SHOWN,
        )
        .order_by(ActivityWords.number.desc())
    )
    return [version_of(row, author, actor) for row, author in rows]


async def newest(db: AsyncSession, activity: ActivityId, language: str) -> tuple[int, str | None]:
    """The number of the newest version (0 where there is none), and who wrote it."""
    row = (await db.execute(
        select(ActivityWords.number, Person.name)
        .outerjoin(Person, Person.id == ActivityWords.person_id)
        .where(ActivityWords.activity_id == activity, ActivityWords.language == language)
        .order_by(ActivityWords.number.desc())
        .limit(1)
    )).first()  # fmt: skip
    return (0, None) if row is None else (row[0], row[1])


async def count_waiting(db: AsyncSession, twinning: TwinningId, classes: Collection[ClassId]) -> int:
    """How many cards have something of these classes' children on them that nobody has decided about."""
    newer = ActivityWords.__table__.alias()
    is_newest = ~exists().where(
        newer.c.activity_id == ActivityWords.activity_id,
        newer.c.language == ActivityWords.language,
        newer.c.number > ActivityWords.number,
    )
    words = exists().where(
        ActivityWords.activity_id == Activity.id,
        ActivityWords.school_class_id.in_(classes),
        ActivityWords.state == State.WAITING,
        is_newest,
    )
    tries = exists().where(
        ActivityTry.activity_id == Activity.id,
        ActivityTry.school_class_id.in_(classes),
        ActivityTry.state == State.WAITING,
    )
    asked = select(func.count()).select_from(Activity).where(Activity.twinning_id == twinning, or_(words, tries))
    return await db.scalar(asked) or 0


async def written_by(db: AsyncSession, person: PersonId) -> tuple[Sequence[ActivityWords], Sequence[ActivityTry]]:
    """Every word of somebody, the oldest first."""
    words = select(ActivityWords).where(ActivityWords.person_id == person)
    tries = select(ActivityTry).where(ActivityTry.person_id == person)
    return (
        (await db.scalars(words.order_by(ActivityWords.at, ActivityWords.activity_id))).all(),
        (await db.scalars(tries.order_by(ActivityTry.at, ActivityTry.activity_id))).all(),
    )


async def owed_to(db: AsyncSession, cards: Sequence[Card]) -> frozenset[Tag]:
    """The consents of children on which these stand: of all who had a hand in a word of theirs."""
    ids = [each.id for each in cards]
    authors = set(await db.scalars(
        select(ActivityWords.person_id).where(ActivityWords.activity_id.in_(ids), ActivityWords.state == State.SHOWN)
    )) | set(await db.scalars(
        select(ActivityTry.person_id).where(ActivityTry.activity_id.in_(ids), ActivityTry.state == State.SHOWN)
    ))  # fmt: skip
    pupils = select(Person.id).where(Person.id.in_([each for each in authors if each]), Person.role == Role.PUPIL)
    return frozenset(Tag(each, Kind.DRAWING) for each in await db.scalars(pupils))
