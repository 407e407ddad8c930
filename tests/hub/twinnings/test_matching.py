"""Who suits whom: the points of each reason, the same from either side, across time zones and summer time."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.networks.passport import Light
from hub.schools.timetable import SCHOOL_HOURS, Timetable
from hub.twinnings.countries import ERASMUS, country_of, takes
from hub.twinnings.matching import Match, Reason, Side, Told, match, slots_of

WINTER, SUMMER = datetime(2026, 11, 23), datetime(2026, 6, 1)
NIORT = Side(
    languages=frozenset({"fr", "en"}),
    ages=(9, 10),
    subjects=frozenset({"music", "art"}),
    countries=frozenset({"FR"}),
    slots=slots_of(SCHOOL_HOURS, "Europe/Paris", WINTER),
)


def side(**details: object) -> Side:
    """Somebody like Niort but for these details."""
    return replace(NIORT, **details)  # type: ignore[arg-type]


def test_who_is_like_us_suits_best() -> None:
    assert match(NIORT, NIORT) == Match(
        100,
        (
            Told(Reason.LANGUAGES, ("en", "fr")),
            Told(Reason.SAME_AGE),
            Told(Reason.SUBJECTS, ("art", "music")),
            Told(Reason.HOURS, number=40),
        ),
    )


@pytest.mark.parametrize(
    ("details", "told", "lost"),
    [
        ({"languages": frozenset({"fr", "pt"})}, Told(Reason.LANGUAGES, ("fr",)), 10),
        ({"languages": frozenset({"pt"})}, Told(Reason.NO_LANGUAGE), 40),
        ({"ages": (10, 12)}, Told(Reason.SAME_AGE), 0),
        ({"ages": (11, 12)}, Told(Reason.NEAR_AGE, number=1), 13),
        ({"ages": (6, 7)}, Told(Reason.NEAR_AGE, number=2), 19),
        ({"ages": (15, 18)}, Told(Reason.OTHER_AGE, number=5), 25),
        ({"ages": None}, Told(Reason.ANY_AGE), 5),
        ({"subjects": frozenset({"art"})}, Told(Reason.SUBJECTS, ("art",)), 10),
        ({"network": Light.RED}, Told(Reason.WEAK_NETWORK), 10),
    ],
)
def test_each_reason_has_its_points(details: dict[str, object], told: Told, lost: int) -> None:
    found = match(NIORT, side(**details))
    assert told in found.told
    assert found.points == 100 - lost


def test_whose_country_nobody_wants_has_no_points_whatever_else() -> None:
    wants = side(wanted=frozenset({"PT", "GR"}))
    for found in (match(NIORT, wants), match(wants, NIORT)):
        assert found.points == 0
        assert found.told[0] == Told(Reason.OTHER_COUNTRIES)
    assert match(side(countries=frozenset({"PT"})), wants).points == 100


def test_reunion_is_in_france_and_the_moon_is_not() -> None:
    assert country_of("RE") == "FR"
    assert takes(None, "re")
    assert not takes(None, "US")
    assert takes(frozenset({"FR"}), "RE")
    assert not takes(frozenset({"DE"}), "RE")
    assert len(set(ERASMUS)) == 33


@pytest.mark.parametrize(
    ("zone", "monday", "hours"),
    [
        ("Europe/Paris", WINTER, 40),
        ("Europe/Lisbon", WINTER, 35),
        ("Europe/Athens", WINTER, 35),
        ("Indian/Reunion", WINTER, 25),  # three hours ahead in winter, two in summer
        ("Indian/Reunion", SUMMER, 30),
        ("Atlantic/Azores", SUMMER, 30),
        ("Pacific/Auckland", WINTER, 0),
    ],
)
def test_common_hours_over_time_zones(zone: str, monday: datetime, hours: int) -> None:
    ours, theirs = (slots_of(SCHOOL_HOURS, each, monday) for each in ("Europe/Paris", zone))
    (told,) = [each for each in match(side(slots=ours), side(slots=theirs)).told if "hours" in each.reason]
    assert told == (Told(Reason.HOURS, number=hours) if hours else Told(Reason.FEW_HOURS))


def test_a_week_is_a_circle() -> None:
    monday_morning = Timetable.of({1: [(0, 60)]})
    sunday_evening = Timetable.of({7: [(23 * 60, 24 * 60)]})
    assert slots_of(monday_morning, "Europe/Paris", WINTER) == slots_of(sunday_evening, "Europe/London", WINTER)


def test_quarters_that_are_not_whole_do_not_count() -> None:
    assert slots_of(Timetable.of({1: [(601, 629)]}), "UTC", WINTER) == frozenset()
    assert len(slots_of(Timetable.of({1: [(601, 630)]}), "UTC", WINTER)) == 1


_SIDES = st.builds(
    Side,
    languages=st.frozensets(st.sampled_from(["fr", "en", "pt"])),
    ages=st.none() | st.tuples(st.integers(0, 20), st.integers(0, 20)).map(lambda pair: (min(pair), max(pair))),
    subjects=st.frozensets(st.sampled_from(["art", "music", "food"])),
    countries=st.frozensets(st.sampled_from(["FR", "RE", "PT", "US"])),
    wanted=st.none() | st.frozensets(st.sampled_from(["FR", "PT"])),
    slots=st.frozensets(st.integers(0, 671), max_size=60),
)


@given(_SIDES, _SIDES)
def test_it_is_the_same_from_either_side(one: Side, other: Side) -> None:
    found = match(one, other)
    assert found == match(other, one)
    assert 0 <= found.points <= 100


def test_a_timetable_of_two_mornings_has_few_common_hours() -> None:
    mornings = slots_of(Timetable.of({2: [(540, 660)], 4: [(540, 660)]}), "Europe/Paris", WINTER)
    (told,) = [each for each in match(side(slots=mornings), NIORT).told if each.reason is Reason.HOURS]
    assert told.number == 4
