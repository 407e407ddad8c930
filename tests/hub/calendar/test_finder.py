"""The meeting finder, held to an oracle that asks every minute of every clock, and to the nights that trap people."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hub.calendar.finder import Agenda, Group, Presence, Slot, find, slot_of
from hub.calendar.spans import MINUTE, Clock
from hub.schools.timetable import Timetable
from rooms.ids import ClassId

PARIS, REUNION, ICELAND, AZORES = "Europe/Paris", "Indian/Reunion", "Atlantic/Reykjavik", "Atlantic/Azores"
ZONES = [
    PARIS, REUNION, ICELAND, AZORES, "Europe/Lisbon", "Europe/Athens", "America/Guadeloupe", "Pacific/Noumea",
    "Asia/Kathmandu", "Australia/Lord_Howe", "America/St_Johns", "Pacific/Tahiti",
]  # fmt: skip
SPRING, AUTUMN = date(2027, 3, 28), date(2026, 10, 25)
HOUR = 60 * MINUTE


def group(name: str, zone: str, **days: object) -> Group:
    return Group(ClassId(name), zone, **days)  # type: ignore[arg-type]


def every_day(*ranges: tuple[int, int]) -> Timetable:
    return Timetable.of(dict.fromkeys(range(1, 8), ranges))


def at(zone: str, *moment: int, fold: int = 0) -> int:
    return int(datetime(*moment, tzinfo=ZoneInfo(zone), fold=fold).timestamp() * 1000)  # type: ignore[misc,arg-type]


def shown(zone: str, moment: int) -> datetime:
    return datetime.fromtimestamp(moment / 1000, UTC).astimezone(ZoneInfo(zone))


def judged(groups: list[Group], start: int, minutes: int) -> Slot:
    agendas = [Agenda.of(each, start - 96 * HOUR, start + 96 * HOUR) for each in groups]
    return slot_of(agendas, start, minutes)


def is_at_school(group: Group, start: int, minutes: int) -> bool:
    """The oracle: what the wall shows at each single minute."""
    timetable = group.timetable
    assert timetable is not None
    for minute in range(minutes):
        wall = shown(group.time_zone, start + minute * MINUTE)
        now = wall.hour * 60 + wall.minute
        if wall.date() in group.holidays:
            return False
        if not any(first <= now < last for first, last in timetable.on(wall.isoweekday())):
            return False
    return True


hours = st.tuples(st.integers(0, 96), st.integers(0, 96)).map(lambda pair: (15 * min(pair), 15 * max(pair)))
weeks = st.dictionaries(
    st.integers(1, 7), st.lists(hours.filter(lambda each: each[0] < each[1]), max_size=1), max_size=7
)


@st.composite
def groups(draw: st.DrawFn) -> Group:
    around = draw(st.sampled_from([SPRING, AUTUMN, date(2027, 4, 4), date(2026, 11, 1)]))  # Lord Howe changes then
    free = draw(st.sets(st.integers(-3, 3), max_size=2))
    return group(
        "one",
        draw(st.sampled_from(ZONES)),
        timetable=Timetable.of(draw(weeks)),
        holidays={around + timedelta(days=day): "holiday" for day in free},
    )


@given(
    groups(),
    st.sampled_from([SPRING, AUTUMN, date(2027, 4, 4), date(2026, 11, 1)]),
    st.integers(-2 * 96, 2 * 96),
    st.sampled_from([5, 20, 45, 90, 200]),
)
@settings(max_examples=250)
def test_who_is_at_school_agrees_with_every_minute(one: Group, day: date, quarter: int, minutes: int) -> None:
    start = int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp() * 1000) + quarter * 15 * MINUTE
    sitting = judged([one], start, minutes).sittings[0]
    assert (sitting.presence is Presence.SCHOOL) == is_at_school(one, start, minutes)
    on_holiday = any(shown(one.time_zone, start + m * MINUTE).date() in one.holidays for m in range(minutes))
    assert (sitting.presence is Presence.HOLIDAY) == on_holiday


@given(st.sampled_from(ZONES), st.integers(0, 400 * 24 * 60))
def test_a_clock_shows_what_the_zone_says(zone: str, minute: int) -> None:
    begin = at("UTC", 2026, 9, 1)
    clock = Clock.of(zone, begin, begin + 401 * 24 * HOUR)
    moment = begin + minute * MINUTE
    wall = shown(zone, moment).replace(tzinfo=UTC)
    assert clock.local(moment) == int(wall.timestamp() * 1000)


def test_the_best_of_a_small_range_is_the_best_of_all_its_minutes() -> None:
    """Brute force: no quarter of an hour, and no lesson's beginning, is cheaper than what was found."""
    pair = [
        group("niort", PARIS, timetable=Timetable.of({1: [(510, 720), (810, 990)], 2: [(510, 720)], 4: [(610, 720)]})),
        group("saint-denis", REUNION, timetable=Timetable.of({1: [(480, 700)], 2: [(480, 700)], 4: [(780, 900)]})),
    ]
    found = find(pair, first=date(2026, 11, 23), last=date(2026, 11, 29), minutes=45, now=0)
    quarters = range(at(PARIS, 2026, 11, 23), at(PARIS, 2026, 11, 30), 5 * MINUTE)
    best = min((judged(pair, start, 45) for start in quarters), key=lambda slot: (slot.cost, slot.starts_at))
    assert (found[0].starts_at, found[0].cost) == (best.starts_at, best.cost)
    assert found[0].suits_all
    assert shown(PARIS, found[0].starts_at).strftime("%a %H:%M") == "Thu 10:10"
    assert shown(REUNION, found[0].starts_at).strftime("%H:%M") == "13:10"
    assert [slot.cost for slot in found] == sorted(slot.cost for slot in found)


def test_summer_time_changes_what_suits() -> None:
    """In winter Saint-Denis is three hours ahead of Niort, in summer two."""
    pair = [
        group("niort", PARIS, timetable=every_day((600, 660))),
        group("saint-denis", REUNION, timetable=every_day((780, 840))),
    ]
    for week, suits in ((date(2027, 3, 22), True), (date(2027, 3, 29), False)):
        found = find(pair, first=week, last=week + timedelta(days=5), minutes=60, now=0)
        assert any(slot.suits_all for slot in found) is suits
        changes = [sitting.clock_changes for sitting in found[0].sittings]
        assert changes == [suits, False], "the clocks change on the Sunday of the first week, and only in Niort"


@pytest.mark.parametrize(
    ("zone", "start", "holds"),
    [
        (PARIS, at(PARIS, 2027, 3, 28, 1, 30), True),  # half an hour, then it is three: an hour of lessons goes on
        (PARIS, at(PARIS, 2026, 10, 25, 2, 30), True),  # half past two, three quarters of an hour before it comes again
        (PARIS, at(PARIS, 2026, 10, 25, 2, 30, fold=1), True),
        (AZORES, at(AZORES, 2027, 3, 27, 23, 30), True),  # midnight itself is left out
        (AZORES, at(AZORES, 2026, 10, 25, 0, 30), True),  # and comes twice
        (ICELAND, at(ICELAND, 2027, 3, 28, 1, 30), True),
    ],
)
def test_the_nights_of_the_change(zone: str, start: int, holds: bool) -> None:
    night = group("night", zone, timetable=every_day((0, 1440)))
    sitting = judged([night], start, 60).sittings[0]
    assert (sitting.presence is Presence.SCHOOL) is holds is is_at_school(night, start, 60)


def test_an_hour_that_does_not_exist_is_offered_to_nobody() -> None:
    night = group("night", PARIS, timetable=every_day((120, 180)))
    slots = find([night], first=SPRING, last=SPRING, minutes=45, now=0, most=200, per_day=200)
    assert not any(slot.suits_all for slot in slots)
    for fold in (0, 1):
        twice = at(PARIS, 2026, 10, 25, 2, 0, fold=fold)
        assert judged([night], twice, 60).suits_all, "the hour that comes twice is there twice"


def test_a_lesson_across_midnight_is_of_both_days() -> None:
    evening = Timetable.of({1: [(1380, 1440)], 2: [(0, 60)]})
    start = at(REUNION, 2026, 11, 23, 23, 30)
    assert judged([group("late", REUNION, timetable=evening)], start, 60).suits_all
    holiday = group("late", REUNION, timetable=evening, holidays={date(2026, 11, 24): "Tuesday"})
    assert judged([holiday], start, 60).sittings[0].presence is Presence.HOLIDAY


def test_a_class_that_moves_is_found_at_its_new_clock() -> None:
    timetable = every_day((600, 660))
    for zone in (PARIS, REUNION):
        found = find([group("one", zone, timetable=timetable)], first=AUTUMN, last=AUTUMN, minutes=60, now=0)
        assert shown(zone, found[0].starts_at).strftime("%H:%M") == "10:00"


def test_zones_of_half_and_quarter_hours_meet_on_their_own_lessons() -> None:
    for zone in ("Asia/Kathmandu", "Asia/Kolkata", "America/St_Johns"):
        one = group("one", zone, timetable=every_day((610, 655)))
        (best, *_) = find([one], first=date(2026, 11, 23), last=date(2026, 11, 23), minutes=45, now=0)
        assert (shown(zone, best.starts_at).strftime("%H:%M"), best.suits_all) == ("10:10", True)


def test_far_partners_share_the_inconvenience() -> None:
    """Nine hours apart there is no good hour: neither of the two is always the one in the dark."""
    far = [group("papeete", "Pacific/Tahiti"), group("niort", PARIS)]
    best = find(far, first=date(2026, 11, 23), last=date(2026, 11, 27), minutes=45, now=0)[0]
    pains = [sitting.early + sitting.late for sitting in best.sittings]
    assert max(pains) <= 4 * 60, "not a whole night for one of them"
    assert all(sitting.presence is not Presence.NIGHT for sitting in best.sittings)


def test_who_is_needed_counts_more() -> None:
    monday = {date(2026, 11, 23): "Holiday"}
    tuesday = {date(2026, 11, 24): "Holiday"}
    two = [group("a", PARIS, holidays=monday), group("b", PARIS, holidays=tuesday, is_needed=False)]
    found = find(two, first=date(2026, 11, 23), last=date(2026, 11, 24), minutes=45, now=0)
    assert shown(PARIS, found[0].starts_at).day == 24
    assert [sitting.holiday for sitting in found[0].sittings] == [None, "Holiday"]


def test_nothing_in_the_past_and_a_choice_of_days() -> None:
    now = at(PARIS, 2026, 11, 23, 12)
    found = find([group("a", PARIS)], first=date(2026, 11, 1), last=date(2026, 12, 1), minutes=45, now=now)
    assert all(slot.starts_at > now for slot in found)
    days = [shown(PARIS, slot.starts_at).date() for slot in found]
    assert max(days.count(day) for day in days) == 2
    assert len(found) == 12
    assert find([group("a", PARIS)], first=date(2026, 11, 2), last=date(2026, 11, 1), minutes=45, now=now) == []
    assert find([], first=date(2026, 11, 1), last=date(2026, 11, 2), minutes=45, now=now) == []
