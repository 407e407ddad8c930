"""The digest: in a teacher's own morning, what is new in their twinnings and what waits for them; never content.

Where nothing is new no letter goes. What it told until when stands in the mailbox, so that each thing is told once.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.feeds.queries import zone_of
from hub.mail import Letter
from hub.mascots.queries import passports_of
from hub.materials.queries import count_waiting as count_waiting_materials
from hub.notebooks.queries import count_waiting as count_waiting_lines
from hub.parcels.deadlines import totals, waiting_of
from hub.people.models import Person
from hub.people.teaching import classes_of
from hub.post.mailboxes import digest_of, mailbox_of
from hub.post.models import Mailbox, Rhythm
from hub.post.queue import Kind, enqueue
from hub.pulse.queries import silences
from hub.safety.reports import count_open
from hub.schools.queries import classes_of as partners_of
from hub.sessions.models import Answer, LessonState, Reply, Session
from hub.store.tables import Instant
from hub.telling.lessons import DAY, HOUR, Sheet
from hub.telling.twinnings import TOLD
from hub.twinnings.models import Partner, Room, Twinning
from hub.twinnings.news import NewsLine, news_of
from hub.twinnings.proposal_lines import count_invitations, count_wishes
from hub.twinnings.stages import Stage
from hub.unread.marks import Unread
from hub.writings.queries import count_waiting
from rooms.channel import Log
from rooms.ids import ClassId, PersonId, TwinningId
from rooms.rights import Actor, Role

MORNING: Final = range(7, 12)
"""Hours of the reader's clock: before school where the hub was awake, else a little later."""

_SINCE = {Rhythm.DAILY: DAY, Rhythm.WEEKLY: 7 * DAY}
_MONDAY = 0


@dataclass(frozen=True, slots=True)
class TwinningNews:
    """Of one twinning: what happened, classes that wish to join, and dates to which the reader has not answered."""

    title: str
    url: str
    happened: Sequence[NewsLine]
    wishes: int
    to_answer: int
    messages: int  # that they have not read, in the staff room
    to_post: int = 0  # envelopes of their class, soon
    late: int = 0  # envelopes for their class, which should have come
    held: int = 0  # texts of their pupils, to read and let through
    misses_mascot: bool = False  # of which their class may know more
    to_look: int = 0  # materials of their class, to show or not
    lines: int = 0  # measures of their pupils, in joint notebooks
    silent: Sequence[tuple[str, str, int]] = ()  # classes and towns of which nothing was heard, for so many school days
    quiet_days: int = 0  # the same of their own class


Unreads = Callable[[AsyncSession, Actor, Instant], Awaitable[Unread]]
"""What somebody has not read of what was written since a moment."""


async def readers(db: AsyncSession) -> list[PersonId]:
    """All teachers with an address."""
    found = await db.scalars(
        select(Person.id).where(Person.role == Role.TEACHER, Person.email.is_not(None)).order_by(Person.id)
    )
    return list(found)


async def tell(
    db: AsyncSession, id: PersonId, sheet: Sheet, now: Instant, unreads: Unreads, *, log: Log | None = None
) -> None:
    """Write to one of them, if it is their morning, they want it, and there is anything new."""
    person = await db.get(Person, id)
    if person is None or not person.email:
        return
    zone = ZoneInfo(await zone_of(db, person.school_class_id))
    local = datetime.fromtimestamp(now / 1000, UTC).astimezone(zone)
    if local.hour not in MORNING:
        return
    known = await db.get(Mailbox, digest_of(person.email))
    rhythm = Rhythm.WEEKLY if known is None else known.rhythm
    if rhythm is Rhythm.NEVER or (rhythm is Rhythm.WEEKLY and local.weekday() != _MONDAY):
        return
    told_until = known.told_until if known is not None and known.told_until else 0
    if (known is not None and known.unreached_since is not None) or now - told_until < 12 * HOUR:
        return
    since = Instant(max(told_until, person.created_at, now - _SINCE[rhythm]))
    (await mailbox_of(db, digest_of(person.email))).told_until = now
    classes = await classes_of(db, id, now)
    tells_all = known is not None and not known.wants_partners
    unread = await unreads(db, Actor(id, person.role, None, classes), since)
    news = await _news(db, classes, sheet, since, now, unread, tells_all=tells_all)
    if local.weekday() == _MONDAY:  # a silence is no news each morning
        news = await _with_silences(db, classes, sheet, now, news, log)
    asked = await count_invitations(db, classes, now)  # told until somebody answers
    reported = await count_open(db, classes, now)  # told until somebody dealt with it
    if not news and not asked and not reported:
        return
    words = sheet.speech(person.language, zone.key)
    parts = [words("letter-hello", name=person.name), words("letter-digest")]
    for each in news:
        lines = [f"{each.title}"]
        for line in each.happened:
            lines.append("  " + words(f"news-{line.kind}", **{"class": line.name, "town": line.town}))
        if each.messages:
            lines.append("  " + words("letter-digest-messages", count=each.messages))
        if each.wishes:
            lines.append("  " + words("letter-digest-wishes", count=each.wishes))
        if each.to_answer:
            lines.append("  " + words("letter-digest-dates", count=each.to_answer))
        if each.to_post:
            lines.append("  " + words("owed-post", count=each.to_post))
        if each.late:
            lines.append("  " + words("owed-late", count=each.late))
        if each.misses_mascot:
            lines.append("  " + words("owed-mascot"))
        if each.held:
            lines.append("  " + words("owed-writings", count=each.held))
        if each.to_look:
            lines.append("  " + words("owed-materials", count=each.to_look))
        for name, town, days in each.silent:
            lines.append("  " + words("letter-digest-silent", count=days, **{"class": name, "town": town}))
        if each.quiet_days:
            lines.append("  " + words("letter-digest-quiet", count=each.quiet_days))
        if each.lines:
            lines.append("  " + words("owed-lines", count=each.lines))
        parts.append("\n".join([*lines, f"  {each.url}"]))
    if asked:
        parts.append(words("letter-digest-invitations", count=asked) + f"\n  {sheet.url}/invitations")
    if reported:
        parts.append(words("report-waiting", count=reported) + f"\n  {sheet.url}/reports")
    letter = Letter(person.email, words("letter-digest-subject"), "\n\n".join(parts), language=person.language)
    key = f"digest:{id}:{local.date().isoformat()}"
    await enqueue(db, letter, kind=Kind.DIGEST, key=key, now=now, useless_at=Instant(now + DAY), person=id)


async def _news(
    db: AsyncSession,
    classes: frozenset[ClassId],
    sheet: Sheet,
    since: Instant,
    now: Instant,
    unread: Unread,
    *,
    tells_all: bool,
) -> list[TwinningNews]:
    """`tells_all`: also what others read in a letter of its own as soon as it happened."""
    found = await db.scalars(
        select(Twinning)
        .where(Twinning.id.in_(select(Partner.twinning_id).where(Partner.school_class_id.in_(classes))))
        .where(~Twinning.is_practice)
        .order_by(Twinning.title, Twinning.id)
    )
    told = []
    for twinning in found.all():
        lines = await news_of(db, twinning.id, is_teacher=True) if tells_all else []
        happened = [each for each in reversed(lines) if each.at > since and each.kind in TOLD]
        wishes = 0 if twinning.stage == Stage.ARCHIVED else await count_wishes(db, twinning.id, now)
        answered = select(Reply.session_id).where(Reply.school_class_id.in_(classes), Reply.answer != Answer.OPEN)
        to_answer = await db.scalar(
            select(func.count())
            .select_from(Session)
            .join(Room, Room.id == Session.room_id)
            .where(
                Room.twinning_id == twinning.id,
                Session.state == LessonState.PROPOSED,
                Session.starts_at > now,
                Session.changed_at > since,
                Session.id.not_in(answered),
            )
        )
        messages = sum(each.count for each in unread.rooms if each.is_staff and each.twinning == twinning.id)
        is_over = twinning.stage == Stage.ARCHIVED
        to_post, late = (0, 0) if is_over else totals(await waiting_of(db, twinning.id, classes, now))
        held = 0 if is_over else await count_waiting(db, twinning.id, classes)
        measures = 0 if is_over else await count_waiting_lines(db, twinning.id, classes)
        misses_mascot = not is_over and await _misses_mascot(db, twinning.id, classes, now)
        to_look = 0 if is_over else await count_waiting_materials(db, twinning.id, classes)
        line = TwinningNews(
            twinning.title, _url(sheet, twinning.id), happened, wishes, to_answer or 0, messages, to_post, late, held,
            misses_mascot, to_look, lines=measures,
        )  # fmt: skip
        counts = (wishes, to_answer, messages, to_post, late, held, misses_mascot, to_look, measures)
        if happened or any(counts):
            told.append(line)
    return told


async def _with_silences(
    db: AsyncSession, classes: frozenset[ClassId], sheet: Sheet, now: Instant, news: list[TwinningNews], log: Log | None
) -> list[TwinningNews]:
    """Which classes of these twinnings nobody has heard of for long, the reader's own among them.

    That a silence goes on is no reason for a letter; where one goes it is told.
    """
    running = await db.execute(
        select(Twinning.id, Twinning.title)
        .where(Twinning.id.in_(select(Partner.twinning_id).where(Partner.school_class_id.in_(classes))))
        .where(~Twinning.is_practice, Twinning.stage == Stage.RUNNING.value)
        .order_by(Twinning.title, Twinning.id)
    )
    told = {each.url: each for each in news}
    for twinning, title in running.all():
        partners = {each.school_class: each for each in await partners_of(db, twinning, now)}
        if len(partners) < 2:
            continue
        found = [each for each in (await silences(db, twinning, list(partners), now, log)).values() if each.is_silent]
        silent = [
            (partners[each.school_class].name, partners[each.school_class].town, each.school_days)
            for each in found
            if each.school_class not in classes
        ]
        quiet = max((each.school_days for each in found if each.school_class in classes), default=0)
        url = _url(sheet, twinning)
        if found and (url in told or any(each.is_news for each in found)):
            line = told.get(url, TwinningNews(title, url, [], 0, 0, 0))
            told[url] = replace(line, silent=silent, quiet_days=quiet)
    return sorted(told.values(), key=lambda each: (each.title, each.url))


def _url(sheet: Sheet, twinning: TwinningId) -> str:
    return f"{sheet.url}/twinnings/{twinning}"


async def _misses_mascot(db: AsyncSession, twinning: TwinningId, classes: frozenset[ClassId], now: Instant) -> bool:
    """Whether one has not been seen for long of which these classes may know more."""
    today = datetime.fromtimestamp(now / 1000, UTC).date()
    passports = await passports_of(db, twinning, now)
    return any(each.concerns & classes and each.is_missed(today) for each in passports)
