"""What is asked of the board's pages as a whole: one more, another name, away with one, back with it."""

from typing import Annotated, Literal

from msgspec import Meta

from rooms.commands.form import Command
from rooms.ids import PersonId, SeatId

MAX_PAGES = 40
"""That lie out at the same time; what was put away does not count."""

LAST_PAGE = 999
"""The highest number that a page can have."""

PAGE_NAME_CHARACTERS = 60

MAX_SHEETS = 12
MAX_APART = 8
"""Pages with sheets that lie out at the same time: each sheet is a channel that every newcomer is brought."""

MAX_CHOSEN = 100

Pens = Literal["everybody", "teachers", "chosen"]
"""Who draws on a page."""

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


class SetApart(Command, frozen=True, tag="set-apart"):
    """Give each of these classes a sheet of its own on this page, which the others do not see until `reveal`."""

    page: PageNumber
    seats: Annotated[list[SeatId], Meta(min_length=1, max_length=MAX_SHEETS)]


class Reveal(Command, frozen=True, tag="reveal"):
    """Show everybody the sheets of this page, for good. They are dry then; the page itself is drawn on again."""

    page: PageNumber


class ZonePage(Command, frozen=True, tag="zone-page"):
    """Share the page out: each of these classes draws in a part of its own. Without any, it is one page again."""

    page: PageNumber
    seats: Annotated[list[SeatId], Meta(max_length=MAX_SHEETS)]


class ChoosePens(Command, frozen=True, tag="choose-pens"):
    """Say who draws on this page beside the teachers. `seats` and `people` count where `pens` is `chosen`."""

    page: PageNumber
    pens: Pens
    seats: Annotated[list[SeatId], Meta(max_length=MAX_CHOSEN)]
    people: Annotated[list[PersonId], Meta(max_length=MAX_CHOSEN)]


class StillPens(Command, frozen=True, tag="still-pens"):
    """Let everything be still on all pages: teachers alone draw."""


class FreePens(Command, frozen=True, tag="free-pens"):
    """Let them draw again, as each page has it."""
