"""A mascot's journey: kilometres, where it was seen last, and when somebody should ask."""

from datetime import date, timedelta

import pytest

from hub.mascots.journey import QUIET, Journey, Spot, Stop, kilometres
from hub.mascots.models import StopId
from rooms.ids import ClassId

DAY = date(2026, 11, 2)
NIORT, EVORA, CHANIA = (46.32, -0.46), (38.57, -7.91), (35.51, 24.02)


def stop(number: int, name: str, spot: Spot | None, left: date | None = None, to: str | None = None) -> Stop:
    arrived = DAY + timedelta(days=10 * number)
    return Stop(StopId(str(number)), ClassId(name), arrived, left, ClassId(to) if to else None, spot, number)


@pytest.mark.parametrize(
    ("one", "other", "km"), [(NIORT, NIORT, 0), (NIORT, EVORA, 1058), (EVORA, CHANIA, 2840), ((0, 0), (0, 180), 20015)]
)
def test_kilometres(one: Spot, other: Spot, km: int) -> None:
    assert kilometres(one, other) == pytest.approx(km, abs=15)
    assert kilometres(one, other) == kilometres(other, one)


def test_stops_are_in_the_order_of_arrival_and_unknown_places_are_left_out() -> None:
    journey = Journey.of([stop(2, "chania", CHANIA), stop(0, "niort", NIORT), stop(1, "nowhere", None)])
    assert [each.school_class for each in journey.stops] == ["niort", "nowhere", "chania"]
    assert journey.legs == [0, None, None]
    assert journey.travelled_km == 0
    assert Journey.of([]).last is None


def test_when_somebody_should_ask() -> None:
    left = DAY + timedelta(days=3)
    gone = Journey.of([stop(0, "niort", NIORT, left, "evora")])
    assert gone.is_under_way
    assert not gone.is_missed(left + timedelta(days=12), slow_days=12)
    assert gone.is_missed(left + timedelta(days=13), slow_days=12)
    there = Journey.of([stop(0, "niort", NIORT)])
    assert not there.is_missed(DAY + QUIET, slow_days=12)
    assert there.is_missed(DAY + QUIET + timedelta(days=1), slow_days=12)
    assert not Journey.of([]).is_missed(DAY, 1)


def test_what_is_told_belongs_to_the_visit_before_it() -> None:
    journey = Journey.of([stop(0, "niort", NIORT), stop(1, "evora", EVORA), stop(2, "niort", NIORT)])
    assert journey.visit_of(ClassId("niort"), DAY + timedelta(days=5)) == "0"
    assert journey.visit_of(ClassId("niort"), DAY + timedelta(days=25)) == "2"
    assert journey.visit_of(ClassId("niort"), DAY - timedelta(days=5)) == "0"
    assert journey.visit_of(ClassId("brno"), DAY) is None
