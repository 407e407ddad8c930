"""What is asked of the board's pages as a whole: one more, another name, away with one, back with it."""

from typing import Annotated

from msgspec import Meta

from rooms.commands.form import Command

MAX_PAGES = 40
"""That lie out at the same time; what was put away does not count."""

LAST_PAGE = 999
"""The highest number that a page can have."""

PAGE_NAME_CHARACTERS = 60

PageNumber = Annotated[int, Meta(ge=1, le=LAST_PAGE)]
PageName = Annotated[str, Meta(max_length=4 * PAGE_NAME_CHARACTERS)]


class AddPage(Command, frozen=True, tag="add-page"):
    """Lay one more page out, behind the others; without a name it is called by its number."""

    name: PageName = ""


class NamePage(Command, frozen=True, tag="name-page"):
    """Call a page otherwise; an empty name takes its name away."""

    page: PageNumber
    name: PageName


class PutPageAway(Command, frozen=True, tag="put-page-away"):
    """Take a page off the table. Nothing on it is lost; the last one stays."""

    page: PageNumber


class BringPageBack(Command, frozen=True, tag="bring-page-back"):
    """Lay a page out again, where it was."""

    page: PageNumber
