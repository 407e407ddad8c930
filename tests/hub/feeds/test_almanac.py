"""Lessons as calendar programs read them, by three strict readers, across both changes of the clock."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
import vobject

from hub.feeds import almanac
from hub.feeds.queries import CalendarLesson, Clock, Feed
from hub.pages.texts import Catalogues, Speech
from hub.sessions.models import LessonState
from hub.store.tables import Instant
from rooms.ids import ClassId, RoomId, SessionId, TwinningId

URL = "https://hub.example.org"
MADE = Instant(1_790_000_000_000)
CLOCKS = (
    Clock(ClassId("niort"), "Niort", "Europe/Paris"),
    Clock(ClassId("horta"), "Horta", "Atlantic/Azores"),
    Clock(ClassId("saint-denis"), "Saint-Denis", "Indian/Reunion"),
    Clock(ClassId("auckland"), "Tāmaki", "Pacific/Auckland"),
)


def at(year: int, month: int, day: int, hour: int, minute: int = 0, zone: str = "Europe/Paris") -> Instant:
    """A moment by a clock on a wall."""
    return Instant(int(datetime(year, month, day, hour, minute, tzinfo=ZoneInfo(zone)).timestamp() * 1000))


def lesson(starts_at: Instant, *, minutes: int = 45, **more: object) -> CalendarLesson:
    """One that is agreed, with signs in it that RFC 5545 wants escaped."""
    made = CalendarLesson(
        session=SessionId(f"00000000-0000-4000-8000-{starts_at:012d}"[:36]),
        sequence=3,
        state=LessonState.AGREED,
        title="Quiz; cris, d’animaux \\ 🦊",
        twinning=TwinningId("t"),
        twinning_title="Comptines",
        room=RoomId("room-1"),
        agenda="1. Bonjour\n2. Écouter, deviner; rire",
        farewell="",
        starts_at=starts_at,
        ends_at=Instant(starts_at + minutes * 60_000),
        changed_at=MADE,
        clocks=CLOCKS,
    )
    return replace(made, **more)  # type: ignore[arg-type]


def read(*lessons: CalendarLesson, zone: str = "Europe/Paris", language: str = "fr") -> bytes:
    """The feed of these lessons."""
    words = Speech(Catalogues(), language, zone)
    return almanac.whole(Feed(language, zone, "Camille", MADE, lessons), words, URL)


@pytest.mark.parametrize("zone", ["Europe/Paris", "Atlantic/Azores", "Atlantic/Reykjavik", "Indian/Reunion", "UTC"])
def test_each_reader_finds_the_very_moment_on_both_sides_of_both_changes(zone: str) -> None:
    starts = [
        at(2026, 10, 23, 9, 10), at(2026, 10, 26, 9, 10), at(2027, 3, 26, 9, 10), at(2027, 3, 29, 9, 10),
        at(2027, 3, 28, 3, 0), at(2026, 10, 25, 3, 30), at(2026, 12, 31, 23, 45),
    ]  # fmt: skip
    body = read(*(lesson(start) for start in starts), zone=zone)
    calendar = icalendar.Calendar.from_ical(body)
    assert not [error for component in calendar.walk() for error in component.errors]
    assert [event.start.timestamp() * 1000 for event in calendar.events] == starts
    assert all(event.end - event.start == timedelta(minutes=45) for event in calendar.events)
    found = recurring_ical_events.of(calendar).between((2026, 10, 1), (2027, 5, 1))
    assert {event.start.timestamp() * 1000 for event in found} == set(starts)
    component = vobject.readOne(body.decode())  # by the VTIMEZONE alone, as a program does that knows no zones
    component.validate(raiseException=True)
    assert [each.dtstart.value.timestamp() * 1000 for each in component.vevent_list] == starts


def test_an_entry_says_what_how_late_for_everybody_and_where_without_a_secret() -> None:
    (event,) = icalendar.Calendar.from_ical(read(lesson(at(2026, 12, 3, 23, 10)))).events
    assert event["summary"] == "Quiz; cris, d’animaux \\ 🦊 · Comptines"
    assert event["description"] == (
        "1. Bonjour\n2. Écouter, deviner; rire\n\n"
        "Niort\N{NO-BREAK SPACE}: 23:10 jeudi 3 décembre\nHorta\N{NO-BREAK SPACE}: 21:10 jeudi 3 décembre\n"
        "Saint-Denis\N{NO-BREAK SPACE}: 02:10 vendredi 4 décembre\n"
        "Tāmaki\N{NO-BREAK SPACE}: 11:10 vendredi 4 décembre\n\n"
        "https://hub.example.org/rooms/room-1"
    )
    assert event["location"] == "https://hub.example.org/rooms/room-1"
    assert (event["status"], event["sequence"], event["transp"]) == ("CONFIRMED", 3, "OPAQUE")
    assert event["dtstamp"].dt == event["last-modified"].dt == datetime.fromtimestamp(MADE // 1000, UTC)


def test_the_whole_says_when_to_look_again_and_is_the_same_each_time() -> None:
    body = read(lesson(at(2026, 12, 3, 9)))
    assert body == read(lesson(at(2026, 12, 3, 9)))
    lines = body.split(b"\r\n")
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT1H" in lines
    assert b"METHOD:PUBLISH" in lines
    assert b"X-WR-CALNAME:S\xc3\xa9ances de Camille" in lines
    assert max(len(line) for line in lines) <= 75, "RFC 5545 §3.1"
    assert read() == read()
    icalendar.Calendar.from_ical(read())


def test_what_is_only_proposed_or_called_off_is_told_as_such() -> None:
    proposed = lesson(at(2026, 12, 3, 9), state=LessonState.PROPOSED)
    off = lesson(at(2026, 12, 4, 9), state=LessonState.CANCELLED, farewell="Grève des bus", sequence=4)
    first, second = icalendar.Calendar.from_ical(read(proposed, off)).events
    assert (first["status"], first["transp"]) == ("TENTATIVE", "TRANSPARENT")
    assert (second["status"], second["sequence"]) == ("CANCELLED", 4)
    assert second["description"].startswith("Grève des bus\n")


@pytest.mark.parametrize(("state", "method"), [(LessonState.AGREED, "REQUEST"), (LessonState.CANCELLED, "CANCEL")])
def test_what_goes_along_with_a_letter_is_the_same_entry(state: LessonState, method: str) -> None:
    one = lesson(at(2026, 12, 3, 9), state=state)
    text = almanac.enclosed(
        one, Speech(Catalogues(), "fr", "Europe/Paris"), url=URL, time_zone="Europe/Paris",
        sender="hub@example.org", to="camille@ecole.example", now=MADE,
    )  # fmt: skip
    calendar = icalendar.Calendar.from_ical(text)
    (event,) = calendar.events
    (same,) = icalendar.Calendar.from_ical(read(one)).events
    assert calendar["method"] == method
    assert (event["uid"], event["sequence"], event.start) == (same["uid"], same["sequence"], same.start)
    assert event["organizer"] == "mailto:hub@example.org"
    assert event["attendee"] == "mailto:camille@ecole.example"
    vobject.readOne(text).validate(raiseException=True)
