"""Lessons as calendar programs read them (RFC 5545, 7986): a whole feed, or one lesson that goes along with a letter.

Nothing of a moment of asking is in it: the same lessons are the same bytes, so that whoever asks again gets a 304.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, Protocol
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vCalAddress

from hub.feeds.queries import CalendarLesson, Feed
from hub.feeds.zones import stated
from hub.sessions.models import LessonState
from hub.store.tables import Instant

PRODUCT = "-//Ribambelle//Ribambelle//EN"
REFRESH = timedelta(hours=1)

_STATUS = {LessonState.PROPOSED: "TENTATIVE", LessonState.AGREED: "CONFIRMED", LessonState.CANCELLED: "CANCELLED"}


class Words(Protocol):
    """What a calendar says, in one reader's language (`hub.pages.texts.Speech`)."""

    def __call__(self, id: str, /, **args: Any) -> str:
        """The message of an id."""
        ...

    def clock(self, at: int, time_zone: str | None = None) -> str:
        """Hours and minutes somewhere."""
        ...

    def day(self, at: int, time_zone: str | None = None) -> str:
        """Weekday, day and month somewhere."""
        ...


def whole(feed: Feed, words: Words, url: str) -> bytes:
    """The feed of the hub at `url`."""
    name = words("feed-name", name=feed.name)
    calendar = _calendar("PUBLISH")
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    calendar.add("x-wr-timezone", feed.time_zone)
    calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", REFRESH)
    _know_clock(calendar, feed.time_zone, feed.lessons)
    for lesson in feed.lessons:
        calendar.add_component(_event(lesson, feed.time_zone, words, url, feed.created_at))
    return bytes(calendar.to_ical())


def enclosed(
    lesson: CalendarLesson, words: Words, *, url: str, time_zone: str, sender: str, to: str, now: Instant
) -> str:
    """One lesson for a letter from `sender` to one person: an invitation, its update, or that it does not take place.

    Its UID is that of the feed, so that a calendar has it once (RFC 5546 §3.2.2, §3.2.5).
    """
    is_over = lesson.state is LessonState.CANCELLED
    calendar = _calendar("CANCEL" if is_over else "REQUEST")
    _know_clock(calendar, time_zone, [lesson])
    event = _event(lesson, time_zone, words, url, now)
    organizer = vCalAddress(f"mailto:{sender}")
    event.add("organizer", organizer)
    attendee = vCalAddress(f"mailto:{to}")
    attendee.params["RSVP"] = "FALSE"  # one answers on the page: nobody reads the hub's mailbox
    event.add("attendee", attendee)
    calendar.add_component(event)
    return bytes(calendar.to_ical()).decode()


def described(lesson: CalendarLesson, words: Words, url: str) -> str:
    """What it is about, how late it is then for everybody, and the way into the room, which holds no secret."""
    parts = [lesson.farewell, lesson.agenda, clocks_of(lesson, words), room_url(lesson, url)]
    return "\n\n".join(part for part in parts if part)


def clocks_of(lesson: CalendarLesson, words: Words) -> str:
    """A line for each class: how late it is there when it begins, and which day where that is not the same."""
    days = {words.day(lesson.starts_at, each.time_zone) for each in lesson.clocks}
    clocks = [
        words(
            "feed-clock",
            town=each.town,
            clock=words.clock(lesson.starts_at, each.time_zone),
            day="" if len(days) == 1 else words.day(lesson.starts_at, each.time_zone),
        ).strip()
        for each in lesson.clocks
    ]
    return "\n".join(clocks)


def room_url(lesson: CalendarLesson, url: str) -> str:
    """The way into its room."""
    return f"{url}/rooms/{lesson.room}"


def _calendar(method: Literal["PUBLISH", "REQUEST", "CANCEL"]) -> Calendar:
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT)
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    return calendar


def _know_clock(calendar: Calendar, zone: str, lessons: Sequence[CalendarLesson]) -> None:
    """Every change of the clock around the lessons, for programs that know no zones of their own."""
    if not lessons or zone == "UTC":
        return
    first = min(_moment(lesson.starts_at, zone).year for lesson in lessons) - 1
    last = max(_moment(lesson.ends_at, zone).year for lesson in lessons) + 1
    calendar.add_component(stated(zone, first, last))


def _event(lesson: CalendarLesson, zone: str, words: Words, url: str, otherwise: Instant) -> Event:
    changed = _moment(lesson.changed_at or otherwise, "UTC")
    event = Event()
    event.add("uid", lesson.session)  # a random UUID, as RFC 7986 §5.3 wants it
    event.add("dtstamp", changed)
    event.add("last-modified", changed)
    event.add("sequence", lesson.sequence)
    event.add("status", _STATUS[lesson.state])
    event.add("dtstart", _moment(lesson.starts_at, zone))
    event.add("dtend", _moment(lesson.ends_at, zone))
    event.add("summary", f"{lesson.title} · {lesson.twinning_title}")
    event.add("description", described(lesson, words, url))
    event.add("location", room_url(lesson, url))
    event.add("url", room_url(lesson, url))
    event.add("transp", "OPAQUE" if lesson.state is LessonState.AGREED else "TRANSPARENT")
    return event


def _moment(at: int, zone: str) -> datetime:
    return datetime.fromtimestamp(at // 1000, UTC if zone == "UTC" else ZoneInfo(zone))
