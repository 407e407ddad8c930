"""A school and a class as they are typed into a form, for a keeper and for a teacher who begins."""

from typing import Final

from hub.keepers.enrolment import NewClass
from hub.pages.zones import ZONES
from hub.schools.forms import MAX_HEADCOUNT

MAX_AGE: Final = 99
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
