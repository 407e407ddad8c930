"""A school and a class as they are typed into a form: what every such form shows, keeps and makes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from hub.keepers.enrolment import NewClass
from hub.pages.edits import Meanwhile
from hub.pages.zones import ZONES
from hub.schools.clocks import zones_of
from hub.schools.forms import ANIMALS, MAX_AGE, MAX_HEADCOUNT, MOST_TONGUES, FieldWrong, class_facts, school_facts
from hub.schools.models import CLASS_COLOURS, School
from hub.schools.regions import all_regions

CLASS_CHOICES: Final[Mapping[str, Any]] = {
    "animals": ANIMALS,
    "colours": range(CLASS_COLOURS),
    "tongues": range(1, MOST_TONGUES + 1),
    "max_age": MAX_AGE,
    "max_headcount": MAX_HEADCOUNT,
}
"""What one chooses from for a class."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A form as it is shown: what stands in it, what it was first, and what is to be said about it."""

    given: Mapping[str, str]
    before: str = ""
    revision: int = 0
    wrong: FieldWrong | None = None
    news: list[Meanwhile] = field(default_factory=list)
    twin: School | None = None  # a school of that name is here already

    @property
    def status(self) -> int:
        """Of the answer."""
        return 422 if self.wrong else 409 if self.news or self.twin else 200


def school_choices(filled: Filled) -> dict[str, Any]:
    """What one chooses from for a school; the clocks of its country stand first."""
    return {"clocks": zones_of(filled.given.get("country", "")), "zones": ZONES, "regions": all_regions()}


FIRST_FIELDS: Final = (
    "school", "town", "country", "region", "zone", "class", "headcount", "youngest", "oldest", "tongue",
)  # fmt: skip
"""Of a school and its first class, in one form: animal and colour are chosen for it."""


def new_class(given: Mapping[str, str], twinning: str = "") -> NewClass:
    """From what was typed there, by the rules of every form of a school and of a class. Raises FieldWrong."""
    school = school_facts(given)
    group = class_facts({**given, "tongue-1": given["tongue"], "animal": ANIMALS[0], "colour": "0"})
    return NewClass(
        school=school.name,
        town=school.town,
        country=school.country,
        time_zone=school.time_zone,
        region=school.region,
        name=group.name,
        headcount=group.headcount,
        language=group.languages[0],
        ages=(group.age_from, group.age_to),
        twinning=twinning,
    )


def message_of(wrong: FieldWrong) -> str:
    """The message that says what is wrong, as `trouble` of class_fields.html says it."""
    ending = "" if wrong.why == "wrong" else f"-{wrong.why}"
    return f"class-wrong-{field_of(wrong)}{ending}"


def field_of(wrong: FieldWrong) -> str:
    """Its field in such a form."""
    return wrong.field.removesuffix("-1")
