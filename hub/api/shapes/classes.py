"""Classes and their schools as programs send and get them."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Annotated, Final, Literal

import msgspec

from hub.api.shapes import Asked, Told, maybe
from hub.people.teaching import TeacherLine
from hub.schools.forms import (
    ANIMALS,
    CLASS_CHARACTERS,
    MAX_AGE,
    MAX_HEADCOUNT,
    MOST_TONGUES,
    NAME_CHARACTERS,
    TOWN_CHARACTERS,
    ClassFacts,
    FieldWrong,
    SchoolFacts,
    class_fields,
    school_fields,
)
from hub.schools.models import CLASS_COLOURS
from hub.schools.queries import ClassCard
from hub.schools.start import OwnClass
from hub.schools.timetable import DAY_MINUTES, MOST_RANGES, Timetable, clock_of

Age = Annotated[int, msgspec.Meta(ge=0, le=MAX_AGE)]
Headcount = Annotated[int, msgspec.Meta(ge=0, le=MAX_HEADCOUNT)]
Language = Annotated[str, msgspec.Meta(pattern="^[a-z]{2,3}$", description="BCP 47")]
Country = Annotated[str, msgspec.Meta(pattern="^[A-Z]{2}$", description="ISO 3166-1")]
Clock = Annotated[str, msgspec.Meta(pattern="^[0-2][0-9]:[0-5][0-9]$", description="By the clock of the school")]
Revision = Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1, description="The one that you read; an older one is stale")]


class SchoolTold(Told):
    """A school, at the place of its town."""

    id: str
    name: str
    town: str
    country: str
    time_zone: str
    region: str | None


class ClassTold(Told):
    """A class of a twinning, as its partners know it."""

    id: str
    name: str
    school: str
    town: str
    country: str
    time_zone: str
    languages: Sequence[str]
    age_from: int
    age_to: int
    headcount: int


class OwnClassTold(Told):
    """A class of the person's own. `archived_at`: it rests; `ends_at`: it is deleted after its lesson."""

    id: str
    name: str
    age_from: int
    age_to: int
    languages: Sequence[str]
    headcount: int
    colour: int
    animal: str
    revision: int
    school: SchoolTold
    colleagues: Sequence[str]
    twinnings: Sequence[str]
    archived_at: datetime | None
    ends_at: datetime | None


class OwnClassesTold(Told):
    """One page of classes."""

    items: Sequence[OwnClassTold]
    next: str | None


class CardAsked(Asked):
    """What stands on a class's card; the first of its languages is its own."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=CLASS_CHARACTERS)]
    age_from: Age
    age_to: Age
    languages: Annotated[list[Language], msgspec.Meta(min_length=1, max_length=MOST_TONGUES)]
    headcount: Headcount
    animal: Annotated[str, msgspec.Meta(description=f"One of those that are drawn: {', '.join(ANIMALS)}")]
    colour: Annotated[int, msgspec.Meta(ge=0, lt=CLASS_COLOURS)]


class ChangedCardAsked(CardAsked, kw_only=True):
    """The card as it shall be."""

    revision: Revision


class NewSchoolAsked(Asked):
    """A school that is not here yet. Degrees are kept to a tenth: a town, never a building."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=NAME_CHARACTERS)]
    town: Annotated[str, msgspec.Meta(min_length=1, max_length=TOWN_CHARACTERS)]
    country: Country
    time_zone: Annotated[str, msgspec.Meta(description="IANA; may be left out where the country has one only")] = ""
    region: str = ""
    latitude: Annotated[float, msgspec.Meta(ge=-90, le=90)] | None = None
    longitude: Annotated[float, msgspec.Meta(ge=-180, le=180)] | None = None
    website: str = ""


class AtSchoolAsked(Asked, kw_only=True):
    """Where: `school` is that of another class of the person's, `new_school` one to make.

    Where one of its name is in its town already (409, `school-known`), `same` says with its id that it is theirs.
    """

    school: str | None = None
    new_school: NewSchoolAsked | None = None
    same: str = ""


class NewClassAsked(AtSchoolAsked, kw_only=True):
    """A class to make."""

    card: CardAsked


class Hours(msgspec.Struct, forbid_unknown_fields=True):
    """A time of the week at which the class may meet; weekdays count from Monday (1)."""

    weekday: Annotated[int, msgspec.Meta(ge=1, le=7)]
    start: Clock
    end: Clock


class TimetableTold(Told):
    """When a class may meet. `is_presumed`: nobody has said it yet, and the hours of any school stand for it."""

    hours: Sequence[Hours]
    is_presumed: bool
    revision: int


class TimetableAsked(Asked):
    """When the class may meet from now on; nothing at all stands for the hours of any school."""

    hours: Annotated[list[Hours], msgspec.Meta(max_length=7 * MOST_RANGES)]
    revision: Revision


class TeacherTold(Told):
    """Who teaches a class; `until` is the end of a substitute's time."""

    id: str
    name: str
    kind: Literal["own", "colleague", "substitute"]
    until: datetime | None


class UntilAsked(Asked):
    """A substitute's last day, by the calendar of the school."""

    last_day: date


class SureAsked(Asked):
    """Something that is asked about twice: it needs a `true`."""

    sure: Literal[True]


class EndedTold(Told):
    """Whether the class is gone already; if not, it goes after the lesson that is running."""

    is_over: bool


class TeamTold(Told):
    """Everybody who teaches a class."""

    items: Sequence[TeacherTold]


def class_told(card: ClassCard) -> ClassTold:
    """As a partner knows it."""
    return ClassTold(
        card.school_class, card.name, card.school_name, card.town, card.country, card.time_zone, card.languages,
        card.age_from, card.age_to, card.headcount,
    )  # fmt: skip


def own_class_told(own: OwnClass) -> OwnClassTold:
    """As its teachers know it."""
    group, card, school = own.details, own.details.facts, own.details.school_facts
    return OwnClassTold(
        id=group.school_class,
        name=card.name,
        age_from=card.age_from,
        age_to=card.age_to,
        languages=card.languages,
        headcount=card.headcount,
        colour=card.colour,
        animal=card.animal,
        revision=group.revision,
        school=SchoolTold(group.school, school.name, school.town, school.country, school.time_zone, school.region),
        colleagues=own.colleagues,
        twinnings=[each.twinning for each in own.twinnings],
        archived_at=maybe(group.archived_at),
        ends_at=maybe(group.ends_at),
    )


def timetable_told(timetable: Timetable, *, is_presumed: bool, revision: int) -> TimetableTold:
    """Range by range; midnight at the end of a day is `00:00`."""
    hours = [Hours(day, clock_of(start), clock_of(end % DAY_MINUTES)) for day, (start, end) in timetable]
    return TimetableTold(hours, is_presumed, revision)


def teacher_told(line: TeacherLine) -> TeacherTold:
    """By name."""
    return TeacherTold(line.person, line.name, line.kind.value, maybe(line.until))


def card_given(card: CardAsked) -> dict[str, str]:
    """As `class_facts` reads it."""
    facts = ClassFacts(
        card.name, card.age_from, card.age_to, tuple(card.languages), card.headcount, card.colour, card.animal
    )
    return class_fields(facts)


def school_given(at: AtSchoolAsked) -> dict[str, str]:
    """As `school_of` reads it. Raises FieldWrong where it is not said, or said twice."""
    if (at.school is None) == (at.new_school is None):
        raise FieldWrong("at")
    new = at.new_school
    facts = SchoolFacts("", "", "", "") if new is None else _facts(new)
    return {**school_fields(facts), "at": at.school or "", "same": at.same}


def named(field: str) -> str:
    """A field of the pages' forms as it is called here."""
    return _NAMES.get(field, field)


def _facts(new: NewSchoolAsked) -> SchoolFacts:
    return SchoolFacts(
        name=new.name, town=new.town, country=new.country, time_zone=new.time_zone, region=new.region or None,
        latitude=_tenth(new.latitude), longitude=_tenth(new.longitude), website=new.website or None,
    )  # fmt: skip


def _tenth(degrees: float | None) -> float | None:
    return None if degrees is None else round(degrees, 1)


_NAMES: Final[Mapping[str, str]] = {
    "class": "name",
    "youngest": "age_from",
    "oldest": "age_to",
    "tongue-1": "languages",
    "at": "school",
    "school": "new_school.name",
    "town": "new_school.town",
    "country": "new_school.country",
    "zone": "new_school.time_zone",
    "latitude": "new_school.latitude",
    "longitude": "new_school.longitude",
    "website": "new_school.website",
}
