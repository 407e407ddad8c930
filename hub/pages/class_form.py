"""A school and a class as they are typed into a form: what every such form shows, keeps and makes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from hub.keepers.enrolment import NewClass
from hub.pages.edits import Meanwhile
from hub.pages.zones import ZONES
from hub.schools.clocks import zones_of
from hub.schools.forms import ANIMALS, MAX_AGE, MAX_HEADCOUNT, MOST_TONGUES, FieldWrong
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


CLASS_FIELDS: Final = ("school", "town", "country", "zone", "class", "headcount", "youngest", "oldest", "tongue")


class ClassWrong(Exception):
    """A field that cannot be used, and the message that says so."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def new_class(given: dict[str, str], twinning: str = "") -> NewClass:
    """From what was typed. Raises ClassWrong; the texts are looked at where they are kept."""
    youngest, oldest = (
        _number(given["youngest"], MAX_AGE, "hub-ages-wrong"),
        _number(given["oldest"], MAX_AGE, "hub-ages-wrong"),
    )
    if youngest > oldest:
        raise ClassWrong("hub-ages-wrong")
    if not _two_letters(given["tongue"]):
        raise ClassWrong("hub-tongue-wrong")
    if not _two_letters(given["country"]):
        raise ClassWrong("teacher-country-wrong")
    if not any(given["zone"] in zones for _, zones in ZONES):
        raise ClassWrong("teacher-time-zone-wrong")
    return NewClass(
        school=given["school"],
        town=given["town"],
        country=given["country"],
        time_zone=given["zone"],
        name=given["class"],
        headcount=_number(given["headcount"], MAX_HEADCOUNT, "teacher-headcount-wrong"),
        language=given["tongue"].lower(),
        ages=(youngest, oldest),
        twinning=twinning,
    )


def _two_letters(code: str) -> bool:
    return len(code) == 2 and code.isascii() and code.isalpha()


def _number(typed: str, most: int, message: str) -> int:
    if not typed.isascii() or not typed.isdecimal() or len(typed) > 4 or int(typed) > most:
        raise ClassWrong(message)
    return int(typed)
