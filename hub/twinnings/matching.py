"""How well two classes, or a class and a project, suit each other: points and the reasons for them. Pure.

Points add up to a hundred: languages 40, ages 25, subjects 20, hours in which both may meet 15. Nothing is a must but
the countries that somebody wants: language skill is not required, and no age is wrong. A school whose network lets no
sound and picture through loses ten.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from hub.networks.passport import Light
from hub.schools.timetable import Timetable
from hub.twinnings.countries import country_of

MUCH_TIME: Final = 10
"""Hours a week that are more than any project needs."""
_SLOT: Final = 15
_WEEK: Final = 7 * 24 * 60 // _SLOT


class Reason(StrEnum):
    """Why two suit each other, or why less."""

    LANGUAGES = "languages"
    NO_LANGUAGE = "no-language"
    SAME_AGE = "same-age"
    NEAR_AGE = "near-age"
    ANY_AGE = "any-age"
    OTHER_AGE = "other-age"
    SUBJECTS = "subjects"
    HOURS = "hours"
    FEW_HOURS = "few-hours"
    NETWORK = "network"  # both were looked at, and all is well
    WEAK_NETWORK = "weak-network"  # one of them has still pictures, chat and board
    OTHER_COUNTRIES = "other-countries"  # than those that one of them wants


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two. No `ages`: any age. No `wanted`: partners from anywhere. `slots`: when it may meet (UTC week)."""

    languages: frozenset[str]
    ages: tuple[int, int] | None = None
    subjects: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    wanted: frozenset[str] | None = None
    slots: frozenset[int] = frozenset()
    network: Light | None = None  # None: nobody looked


@dataclass(frozen=True, slots=True)
class Told:
    """A reason with what it names: languages or subjects, or a number of years or hours."""

    reason: Reason
    names: tuple[str, ...] = ()
    number: int = 0


@dataclass(frozen=True, slots=True)
class Match:
    """`points` of a hundred, and why."""

    points: int
    told: tuple[Told, ...] = field(default=())


def match(one: Side, other: Side) -> Match:
    """How well they suit each other; the same from either side."""
    told = [each for look in (_wishes, _languages, _ages, _subjects, _hours, _networks) for each in look(one, other)]
    if any(each.reason is Reason.OTHER_COUNTRIES for each, _ in told):
        return Match(0, tuple(each for each, _ in told))
    return Match(max(0, sum(points for _, points in told)), tuple(each for each, _ in told))


@lru_cache(maxsize=1024)  # many classes share a clock and the usual hours
def slots_of(timetable: Timetable, zone: str, monday: datetime) -> frozenset[int]:
    """The quarter hours of a UTC week in which a class may meet; `monday` is its midnight, without a zone."""
    found: set[int] = set()
    for weekday, (start, end) in timetable:
        day = monday + timedelta(days=weekday - 1)
        for minute in range(-(-start // _SLOT) * _SLOT, end - _SLOT + 1, _SLOT):
            # By the wall clock first: a night of summer-time change is somebody else's matter, noon is not.
            at = (day + timedelta(minutes=minute)).replace(tzinfo=ZoneInfo(zone))
            offset = at.utcoffset() or timedelta()
            away = (day - monday) + timedelta(minutes=minute) - offset
            found.add(int(away.total_seconds() // 60 // _SLOT) % _WEEK)
    return frozenset(found)


def _wishes(one: Side, other: Side) -> Iterable[tuple[Told, int]]:
    for wisher, asked in ((one, other), (other, one)):
        homes = {country_of(code) for code in asked.countries}
        if wisher.wanted is not None and not homes <= wisher.wanted:
            yield Told(Reason.OTHER_COUNTRIES), 0
            return


def _languages(one: Side, other: Side) -> Iterable[tuple[Told, int]]:
    shared = tuple(sorted(one.languages & other.languages))
    if shared:
        yield Told(Reason.LANGUAGES, shared), 30 if len(shared) == 1 else 40
    else:
        yield Told(Reason.NO_LANGUAGE), 0


def _ages(one: Side, other: Side) -> Iterable[tuple[Told, int]]:
    if one.ages is None or other.ages is None:
        yield Told(Reason.ANY_AGE), 20
        return
    apart = max(one.ages[0], other.ages[0]) - min(one.ages[1], other.ages[1])
    if apart <= 0:
        yield Told(Reason.SAME_AGE), 25
    elif apart <= 2:
        yield Told(Reason.NEAR_AGE, number=apart), 18 - 6 * apart
    else:
        yield Told(Reason.OTHER_AGE, number=apart), 0


def _subjects(one: Side, other: Side) -> Iterable[tuple[Told, int]]:
    shared = tuple(sorted(one.subjects & other.subjects))
    if shared:
        yield Told(Reason.SUBJECTS, shared), min(10 * len(shared), 20)


def _hours(one: Side, other: Side) -> Iterable[tuple[Told, int]]:
    hours = len(one.slots & other.slots) * _SLOT // 60
    if hours >= 1:
        yield Told(Reason.HOURS, number=hours), round(15 * min(hours, MUCH_TIME) / MUCH_TIME)
    elif one.slots and other.slots:
        yield Told(Reason.FEW_HOURS), 0


def _networks(one: Side, other: Side) -> Iterable[tuple[Told, int]]:
    lights = {one.network, other.network}
    if Light.RED in lights:
        yield Told(Reason.WEAK_NETWORK), -10
    elif lights == {Light.GREEN}:
        yield Told(Reason.NETWORK), 0
