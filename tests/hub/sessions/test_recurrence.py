"""The clock of the leading class stays, whatever the clocks do."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from hub.sessions.recurrence import local, moment, moved, repeated
from hub.store.tables import Instant

PARIS, REUNION, AZORES = "Europe/Paris", "Indian/Reunion", "Atlantic/Azores"


def test_ten_past_ten_stays_ten_past_ten() -> None:
    first = moment(date(2027, 3, 15), time(10, 10), PARIS)
    found = repeated(first, PARIS, 1, date(2027, 4, 12))
    assert [f"{local(at, PARIS):%m-%d %H:%M}" for at in found] == [
        "03-15 10:10", "03-22 10:10", "03-29 10:10", "04-05 10:10", "04-12 10:10",
    ]  # fmt: skip
    assert [f"{local(at, REUNION):%H:%M}" for at in found] == ["13:10", "13:10", "12:10", "12:10", "12:10"]
    there = repeated(first, REUNION, 1, date(2027, 4, 12))
    assert [f"{local(at, PARIS):%H:%M}" for at in there] == ["10:10", "10:10", "11:10", "11:10", "11:10"]


def test_hours_that_are_left_out_or_come_twice() -> None:
    spring = moment(date(2027, 3, 28), time(2, 30), PARIS)
    assert f"{local(spring, PARIS):%H:%M}" == "03:30"
    autumn = moment(date(2026, 10, 25), time(2, 30), PARIS)
    assert local(autumn, PARIS).utcoffset() == local(autumn - 3_600_000, PARIS).utcoffset(), "the first of the two"
    midnight = moment(date(2027, 3, 28), time(0, 0), AZORES)  # no such midnight there
    assert f"{local(midnight, AZORES):%d %H:%M}" == "28 01:00"


@given(
    st.datetimes(datetime(2026, 9, 1), datetime(2027, 7, 1)),
    st.sampled_from([PARIS, REUNION, AZORES, "Asia/Kathmandu", "Atlantic/Reykjavik", "Australia/Lord_Howe"]),
    st.integers(1, 3),
)
def test_each_is_on_the_same_weekday(naive: datetime, zone: str, weeks: int) -> None:
    first = Instant(int(naive.replace(tzinfo=ZoneInfo(zone)).timestamp() * 1000))
    for number, at in enumerate(repeated(first, zone, weeks, date(2027, 8, 1))):
        days = local(at, zone).date() - local(first, zone).date()
        assert days.days == 7 * weeks * number
        assert moved(first, zone, old=first, new=at) == at
