"""What is done with activities. A `db` is a writing session (`Store.writing`), whose transaction the caller ends."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import delete, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.activities.deciding import Writer, hand_back, let_through, locked
from hub.activities.facts import ActivityProblem, ActivityRefused, Facts, Words
from hub.activities.models import (
    Activity,
    ActivityId,
    ActivityTry,
    ActivityWords,
    State,
)
from hub.store.tables import Instant, new_id
from hub.twinnings.models import Twinning
from rooms.ids import PersonId, TwinningId

MOST_ACTIVITIES: Final = 300
MOST_LANGUAGES: Final = 12
MOST_VERSIONS: Final = 200
"""In one language."""
MOST_A_MINUTE: Final = 12
"""Of one person: more is no child who writes."""


async def add(
    db: AsyncSession, writer: Writer, facts: Facts, language: str, words: Words, *, once: str, now: Instant
) -> Activity:
    """A new card, with its words in one language; the same form again is the same card. Raises ActivityRefused."""
    found = await _once(db, writer.twinning, once)
    if found is not None:
        return found
    await _check_pace(db, writer.actor.person, now)
    row = await _begin(db, writer.twinning, facts, once, now)
    row.school_class_id, row.changed_by = writer.school_class, writer.actor.person
    await db.flush()
    _say(db, row.id, language, 1, words, writer, now)
    await db.flush()
    return row


async def bring(
    db: AsyncSession, twinning: TwinningId, facts: Facts, words: Mapping[str, Words], *, once: str, now: Instant
) -> Activity:
    """A card of a kit, in all its languages, that belongs to everybody. The same again is the same card."""
    found = await _once(db, twinning, once)
    if found is not None:
        return found
    row = await _begin(db, twinning, facts, once, now)
    await db.flush()
    for language, each in list(words.items())[:MOST_LANGUAGES]:
        _say(db, row.id, language, 1, each, None, now)
    await db.flush()
    return row


async def change(db: AsyncSession, activity: ActivityId, facts: Facts, revision: int, by: PersonId) -> None:
    """Other facts. Raises ActivityRefused(CHANGED) where somebody was faster."""
    row = await locked(db, activity)
    if row.revision != revision:
        raise ActivityRefused(ActivityProblem.CHANGED)
    _write(row, facts)
    row.changed_by = by
    row.revision += 1


async def write(
    db: AsyncSession, activity: ActivityId, language: str, words: Words, writer: Writer, *, made_of: int, now: Instant
) -> ActivityWords:
    """The card in one language, anew or for the first time. What was there stays as an earlier version.

    Raises ActivityRefused(CHANGED) where there is a newer version than the form was `made_of`, and (MANY).
    """
    await locked(db, activity)
    latest = await _latest(db, activity, language)
    before = await db.get(ActivityWords, (activity, language, latest)) if latest else None
    if before is not None and _is_same(before, words, writer):
        return before  # the same form came twice
    if latest != made_of:
        raise ActivityRefused(ActivityProblem.CHANGED)
    await _check_pace(db, writer.actor.person, now)
    spoken = select(func.count(func.distinct(ActivityWords.language))).where(ActivityWords.activity_id == activity)
    if latest >= MOST_VERSIONS or (not latest and (await db.scalar(spoken) or 0) >= MOST_LANGUAGES):
        raise ActivityRefused(ActivityProblem.MANY)
    made = _say(db, activity, language, latest + 1, words, writer, now)
    await db.flush()
    return made


async def let(db: AsyncSession, activity: ActivityId, language: str, number: int, now: Instant) -> None:
    """All see this version. Raises ActivityRefused(CHANGED) where a newer one came, and (CONSENT)."""
    row = await _version(db, activity, language, number)
    if await _latest(db, activity, language) != number:
        raise ActivityRefused(ActivityProblem.CHANGED)
    await let_through(db, row, now)


async def give_back(db: AsyncSession, activity: ActivityId, language: str, number: int, note: str) -> None:
    """The child goes on with it; what was shown before stays. Raises ActivityRefused(CHANGED) where it is gone."""
    hand_back(await _version(db, activity, language, number), note)


async def remove(db: AsyncSession, activity: ActivityId) -> None:
    """For good, with its words and what was said of it; its materials stay among the materials."""
    await db.execute(delete(Activity).where(Activity.id == activity))


async def forget_of_person(db: AsyncSession, person: PersonId) -> None:
    """Every word of a child goes, and a card of which nothing is left."""
    theirs = list(await db.scalars(select(ActivityWords.activity_id).where(ActivityWords.person_id == person)))
    await db.execute(delete(ActivityWords).where(ActivityWords.person_id == person))
    await db.execute(delete(ActivityTry).where(ActivityTry.person_id == person))
    is_silent = ~exists().where(ActivityWords.activity_id == Activity.id)
    await db.execute(delete(Activity).where(Activity.id.in_(theirs), is_silent))


async def forget_of_twinning(db: AsyncSession, twinning: TwinningId) -> None:
    """The words of a twinning go, and so does its shelf."""
    await db.execute(delete(Activity).where(Activity.twinning_id == twinning))


async def _begin(db: AsyncSession, twinning: TwinningId, facts: Facts, once: str, now: Instant) -> Activity:
    theirs = select(func.count()).where(Activity.twinning_id == twinning)
    if (await db.scalar(theirs) or 0) >= MOST_ACTIVITIES:
        raise ActivityRefused(ActivityProblem.MANY)
    row = Activity(id=ActivityId(new_id()), twinning_id=twinning, once=once, at=now, revision=1)
    _write(row, facts)
    db.add(row)
    return row


def _write(row: Activity, facts: Facts) -> None:
    row.sign, row.subject = facts.sign, facts.subject
    row.age_from, row.age_to = facts.ages
    row.players_from, row.players_to = facts.players or (None, None)
    row.minutes = facts.minutes


def _say(
    db: AsyncSession,
    activity: ActivityId,
    language: str,
    number: int,
    words: Words,
    writer: Writer | None,
    now: Instant,
) -> ActivityWords:
    made = ActivityWords(
        activity_id=activity,
        language=language,
        number=number,
        school_class_id=None if writer is None else writer.school_class,
        person_id=None if writer is None else writer.actor.person,
        at=now,
        state=(State.SHOWN if writer is None else writer.state).value,
        title=words.title,
        goal=words.goal,
        needs=words.needs,
        rule=words.rule,
        note="",
    )
    db.add(made)
    return made


async def _once(db: AsyncSession, twinning: TwinningId, once: str) -> Activity | None:
    if await db.get(Twinning, twinning, with_for_update=True) is None:
        raise LookupError(twinning)
    return await db.scalar(select(Activity).where(Activity.twinning_id == twinning, Activity.once == once))


async def _latest(db: AsyncSession, activity: ActivityId, language: str) -> int:
    its = ActivityWords.activity_id == activity, ActivityWords.language == language
    return await db.scalar(select(func.max(ActivityWords.number)).where(*its)) or 0


async def _version(db: AsyncSession, activity: ActivityId, language: str, number: int) -> ActivityWords:
    await locked(db, activity)
    row = await db.get(ActivityWords, (activity, language, number), populate_existing=True)
    if row is None:
        raise ActivityRefused(ActivityProblem.CHANGED)
    return row


def _is_same(row: ActivityWords, words: Words, writer: Writer) -> bool:
    said = Words(row.title, row.goal, row.needs, row.rule)
    return said == words and row.person_id == writer.actor.person and row.state == writer.state


async def _check_pace(db: AsyncSession, person: PersonId, now: Instant) -> None:
    lately = select(func.count()).where(ActivityWords.person_id == person, ActivityWords.at > now - 60_000)
    if (await db.scalar(lately) or 0) >= MOST_A_MINUTE:
        raise ActivityRefused(ActivityProblem.MANY)
