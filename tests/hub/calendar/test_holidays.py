"""Holidays: what is official, what a class enters, and what stands in a file."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.calendar import actions
from hub.calendar.free_days import free_days, runs_of
from hub.calendar.importing import MOST_EVENTS, FileTrouble, read_calendar
from hub.calendar.official import Holiday, checked_on, official_holidays
from hub.store.store import Store
from tests.hub.world import NOW, World

YEAR = date(2026, 9, 1), date(2027, 6, 30)


def named(country: str, region: str | None, language: str = "fr") -> dict[str, tuple[date, date]]:
    return {each.name: (each.first, each.last) for each in official_holidays(country, region, *YEAR, language)}


@pytest.mark.parametrize(
    ("country", "region", "name", "first", "last"),
    [
        ("FR", "A", "Vacances d'hiver", date(2027, 2, 13), date(2027, 2, 28)),
        ("FR", "B", "Vacances d'hiver", date(2027, 2, 20), date(2027, 3, 7)),
        ("FR", "C", "Vacances d'hiver", date(2027, 2, 6), date(2027, 2, 21)),
        ("FR", "FR-6AE", "Vacances d'hiver", date(2027, 2, 20), date(2027, 3, 7)),
        ("FR", None, "Armistice", date(2026, 11, 11), date(2026, 11, 11)),
        ("RE", None, "Été austral", date(2026, 12, 19), date(2027, 1, 31)),
        ("FR", "FR-974", "Abolition de l'esclavage", date(2026, 12, 20), date(2026, 12, 20)),
        ("GR", None, "Vacances de Pâques", date(2027, 4, 26), date(2027, 5, 9)),
    ],
)
def test_what_is_official(country: str, region: str | None, name: str, first: date, last: date) -> None:
    assert named(country, region)[name] == (first, last)


def test_nobody_gets_the_holidays_of_others() -> None:
    assert "Vacances d'hiver" not in named("FR", None)
    assert "Abolition de l'esclavage" not in named("FR", "A")
    assert named("XX", None) == {}
    assert "Good Friday" in named("CZ", None, "en")
    assert "Vánoční prázdniny" in named("CZ", None, "cs"), "as it is called there, where the reader's word is missing"
    assert checked_on() >= date(2026, 11, 25)


async def test_a_class_enters_its_own(any_store: Store, world: World) -> None:
    week = Holiday("Classe verte", date(2026, 12, 7), date(2026, 12, 11))
    async with any_store.writing() as db:
        assert await actions.add_holidays(db, school_class=world.niort, holidays=[week, week], now=NOW) == 1
        assert await actions.add_holidays(db, school_class=world.niort, holidays=[week], now=NOW) == 0
    async with any_store.reading() as db:
        free = await free_days(db, [world.niort, world.evora], date(2026, 12, 1), date(2026, 12, 10), "en")
        (own,) = await actions.holidays_of(db, world.niort, date(2026, 12, 1))
    async with any_store.reading() as db:
        greek = (await free_days(db, [world.chania], date(2026, 12, 23), date(2027, 1, 8), "en"))[world.chania]
    assert [(run.name, run.first.day, run.last.day) for run in runs_of(greek)] == [("Christmas holidays", 24, 7)]
    assert [(run.name, run.first.day, run.last.day) for run in runs_of(free[world.niort])] == [("Classe verte", 7, 10)]
    assert [run.name for run in runs_of(free[world.evora])] == [
        "Restoration of Independence Day",
        "Immaculate Conception",
    ]
    async with any_store.writing() as db:
        assert not await actions.remove_holiday(db, school_class=world.evora, holiday=own.id)
        assert await actions.remove_holiday(db, school_class=world.niort, holiday=own.id)
        many = [Holiday(f"Day {number}", YEAR[0], YEAR[0]) for number in range(actions.MOST + 1)]
        with pytest.raises(actions.TooMany):
            await actions.add_holidays(db, school_class=world.niort, holidays=many, now=NOW)


def calendar(*events: str) -> bytes:
    inside = "".join(f"BEGIN:VEVENT\r\n{event}\r\nEND:VEVENT\r\n" for event in events)
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{inside}END:VCALENDAR\r\n".encode()


def day(text: str) -> str:
    return f"DTSTART;VALUE=DATE:{text}"


def test_a_file_gives_whole_days() -> None:
    imported = read_calendar(
        calendar(
            f"{day('20261017')}\r\nDTEND;VALUE=DATE:20261102\r\nSUMMARY:Vacances de la\r\n  Toussaint",
            f"{day('20261111')}\r\nSUMMARY:Armistice",
            f"{day('20261224')}\r\nDURATION:P3D\r\nSUMMARY:Noël",
            "DTSTART:20261201T100000Z\r\nSUMMARY:Réunion",
        )
    )
    assert imported.troubles == []
    assert imported.timed == 1
    assert imported.holidays == [
        Holiday("Vacances de la Toussaint", date(2026, 10, 17), date(2026, 11, 1)),
        Holiday("Armistice", date(2026, 11, 11), date(2026, 11, 11)),
        Holiday("Noël", date(2026, 12, 24), date(2026, 12, 26)),
    ]


@pytest.mark.parametrize(
    ("event", "trouble"),
    [
        (day("20261340") + "\r\nSUMMARY:x", FileTrouble.NO_DAYS),
        ("DTSTART;VALUE=DATE 20261111\r\nSUMMARY x", FileTrouble.NO_DAYS),
        (day("20261111"), FileTrouble.NO_NAME),
        ("SUMMARY:x", FileTrouble.NO_DAYS),
        (day("20261111") + "\r\nDTEND;VALUE=DATE:20261101\r\nSUMMARY:x", FileTrouble.BACKWARDS),
        (day("20261111") + "\r\nDTEND;VALUE=DATE:20281101\r\nSUMMARY:x", FileTrouble.LONG),
        (day("20261111") + "\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:x", FileTrouble.REPEATS),
    ],
)
def test_each_trouble_has_its_line(event: str, trouble: FileTrouble) -> None:
    imported = read_calendar(calendar(day("20261111") + "\r\nSUMMARY:Good", event))
    assert [each.name for each in imported.holidays] == ["Good"], "what can be read is taken"
    assert [(each.line, each.trouble) for each in imported.troubles] == [(7, trouble)]


def test_what_is_no_calendar_or_too_much() -> None:
    assert [each.trouble for each in read_calendar(b"%PDF-1.7").troubles] == [FileTrouble.NO_CALENDAR]
    cut = read_calendar(calendar("SUMMARY:x")[:-30])
    assert [each.trouble for each in cut.troubles] == [FileTrouble.UNREADABLE]
    many = read_calendar(calendar(*[day("20261111") + "\r\nSUMMARY:x"] * (MOST_EVENTS + 1)))
    assert [each.trouble for each in many.troubles] == [FileTrouble.TOO_MANY]


@given(st.lists(st.sampled_from([
    "BEGIN:VEVENT", "END:VEVENT", "SUMMARY:x", "DTSTART;VALUE=DATE:20261111", "DTSTART:x", "DTEND;VALUE=DATE:99991231",
    "DTSTART;VALUE=DATE:00010101", "DURATION:P99999999999D", "DTSTART;TZID=Nowhere:20261111T101010", " ", ":", "\0",
    "RRULE:FREQ=YEARLY", "BEGIN:VALARM", "DTSTART;VALUE=PERIOD:20261111T000000Z/PT1H", "EXDATE:x", "DTEND:2026T01",
])))  # fmt: skip
def test_a_strange_file_breaks_nothing(lines: list[str]) -> None:
    read_calendar("\r\n".join(["BEGIN:VCALENDAR", *lines, "END:VCALENDAR"]).encode())


@given(st.binary(max_size=300))
def test_nor_do_bytes(content: bytes) -> None:
    read_calendar(b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + content + b"\nEND:VEVENT\nEND:VCALENDAR")
