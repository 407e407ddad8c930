"""Letters about lessons: one when a date is proposed, agreed, moved or called off, and reminders before it begins.

They follow from what stands in the database, not from a moment in which somebody must be listening: a hub that was
killed writes them when it is back, and never twice.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.feeds import almanac
from hub.feeds.almanac import Words
from hub.feeds.queries import CalendarLesson, lesson
from hub.mail import Letter
from hub.post.queue import Kind, enqueue
from hub.sessions.models import LessonState, Reply, Session
from hub.store.tables import Instant
from hub.telling.models import LessonTold
from hub.telling.readers import Reader, Speeches, readers_of
from hub.twinnings.models import Room, Twinning
from rooms.ids import SessionId

MINUTE: Final = 60_000
HOUR: Final = 60 * MINUTE
DAY: Final = 24 * HOUR

FRESH_FOR: Final = DAY
"""Changes are told for so long after they were made: longer, and a hub that was away does not wake the past."""

_DATES_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Sheet:
    """What letters are written on: who speaks, where the hub is, and from which address it writes."""

    speech: Speeches
    url: str
    sender: str


async def changed_lessons(db: AsyncSession, now: Instant) -> list[SessionId]:
    """Those to come that were proposed or changed of late."""
    found = await db.scalars(
        select(Session.id)
        .where(Session.changed_at > now - FRESH_FOR, Session.starts_at > now, _is_real())
        .order_by(Session.starts_at, Session.id)
    )
    return list(found)


def _is_real() -> ColumnElement[bool]:
    """Nobody gets a letter about a lesson that is practice."""
    practice = select(Room.id).join(Twinning, Twinning.id == Room.twinning_id).where(Twinning.is_practice)
    return Session.room_id.not_in(practice)


async def tell_changes(db: AsyncSession, sessions: Iterable[SessionId], sheet: Sheet, now: Instant) -> None:
    """Write to each teacher what they have not been told yet; of a series one letter, with its dates."""
    news: dict[tuple[Reader, str, LessonState], list[CalendarLesson]] = {}
    for id in sessions:
        found, row = await lesson(db, id), await db.get(Session, id)
        if found is None or row is None:
            continue
        doer = await _doer(db, row)
        for reader in await readers_of(db, found, now):
            told = await db.get(LessonTold, (id, reader.person))
            known = None if told is None else (told.state, told.starts_at, told.ends_at)
            if known == (found.state, found.starts_at, found.ends_at):
                continue
            await _remember(db, told, found, reader)
            is_theirs = found.state is LessonState.PROPOSED and reader.person == doer
            was_never_told = told is None and found.state is LessonState.CANCELLED
            if not is_theirs and not was_never_told:
                news.setdefault((reader, row.series_id or id, found.state), []).append(found)
    for (reader, _, _), lessons in news.items():
        await _write_change(db, reader, lessons, sheet, now)


async def remind(db: AsyncSession, sheet: Sheet, now: Instant) -> None:
    """The day before, and an hour before, to those who want it; not where the date itself was news just then."""
    soon = await db.scalars(
        select(Session.id).where(
            Session.state == LessonState.AGREED,
            Session.starts_at > now + 5 * MINUTE,
            Session.starts_at <= now + DAY,
            _is_real(),
        )
    )
    for id in soon.all():
        found = await lesson(db, id)
        if found is None:
            continue
        kind = Kind.HOUR_BEFORE if found.starts_at - now <= HOUR else Kind.DAY_BEFORE
        if kind is Kind.DAY_BEFORE and (found.changed_at or 0) > found.starts_at - DAY:
            continue
        useless_at = found.starts_at - (0 if kind is Kind.HOUR_BEFORE else 2 * HOUR)
        if useless_at <= now:
            continue
        for reader in await readers_of(db, found, now):
            words = sheet.speech(reader.language, reader.time_zone)
            about = _about(found, reader, words)
            text = [
                words("letter-hello", name=reader.name),
                words(f"letter-{kind}", **about),
                almanac.clocks_of(found, words),
                almanac.room_url(found, sheet.url),
            ]
            letter = Letter(
                reader.email, words(f"letter-{kind}-subject", **about), "\n\n".join(text), language=reader.language
            )
            key = f"{kind}:{id}:{found.starts_at}:{reader.person}"
            await enqueue(db, letter, kind=kind, key=key, now=now, useless_at=Instant(useless_at), person=reader.person)


async def _write_change(
    db: AsyncSession, reader: Reader, lessons: Sequence[CalendarLesson], sheet: Sheet, now: Instant
) -> None:
    first = lessons[0]
    words = sheet.speech(reader.language, reader.time_zone)
    about = _about(first, reader, words)
    dates = [_date(each, reader, words) for each in lessons[:_DATES_SHOWN]]
    if len(lessons) > _DATES_SHOWN:
        dates.append(words("letter-dates-more", count=len(lessons) - _DATES_SHOWN))
    text = [
        words("letter-hello", name=reader.name),
        words(f"letter-lesson-{first.state}", **about),
        first.farewell if first.state is LessonState.CANCELLED else "",
        almanac.clocks_of(first, words) if len(lessons) == 1 else "\n".join(dates),
        f"{sheet.url}/lessons/{first.session}",
    ]
    calendar = ""
    if len(lessons) == 1 and first.state is not LessonState.PROPOSED:
        calendar = almanac.enclosed(
            first, words, url=sheet.url, time_zone=reader.time_zone, sender=sheet.sender, to=reader.email, now=now
        )
    letter = Letter(
        reader.email,
        words(f"letter-lesson-{first.state}-subject", **about),
        "\n\n".join(part for part in text if part),
        language=reader.language,
        calendar=calendar,
    )
    key = f"lesson:{first.session}:{first.sequence}:{first.state}:{reader.person}"
    useless_at = None if first.state is LessonState.CANCELLED else first.ends_at
    await enqueue(db, letter, kind=Kind.CHANGE, key=key, now=now, useless_at=useless_at, person=reader.person)


def _about(found: CalendarLesson, reader: Reader, words: Words) -> dict[str, str]:
    return {
        "title": found.title,
        "twinning": found.twinning_title,
        "day": words.day(found.starts_at, reader.time_zone),
        "clock": words.clock(found.starts_at, reader.time_zone),
    }


def _date(found: CalendarLesson, reader: Reader, words: Words) -> str:
    return f"{words.day(found.starts_at, reader.time_zone)}, {words.clock(found.starts_at, reader.time_zone)}"


async def _remember(db: AsyncSession, told: LessonTold | None, found: CalendarLesson, reader: Reader) -> None:
    if told is None:
        told = LessonTold(session_id=found.session, person_id=reader.person)
        db.add(told)
    told.state, told.starts_at, told.ends_at = found.state.value, found.starts_at, found.ends_at
    await db.flush()


async def _doer(db: AsyncSession, session: Session) -> str | None:
    """Who made the change, where their answer came with it."""
    found: str | None = await db.scalar(
        select(Reply.person_id).where(Reply.session_id == session.id, Reply.answered_at == session.changed_at).limit(1)
    )
    return found
