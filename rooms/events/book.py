"""What happened to the board's pages as a whole."""

from rooms.commands.book import Pens
from rooms.events.form import Event
from rooms.ids import PersonId, SeatId


class PageAdded(Event, frozen=True, tag="page-added.1"):
    """There is one more page; its channel has this number. An empty name: it is called by its place."""

    page: int
    name: str


class PageNamed(Event, frozen=True, tag="page-named.1"):
    """The page has another name, or none."""

    page: int
    name: str


class PagePutAway(Event, frozen=True, tag="page-put-away.1"):
    """The page lies out no more; what is on it is kept."""

    page: int


class PageBroughtBack(Event, frozen=True, tag="page-brought-back.1"):
    """The page lies out again."""

    page: int


class PageSetApart(Event, frozen=True, tag="page-set-apart.1"):
    """Each of these classes has a sheet on the page; its channel is numbered by its place in the list, from 1."""

    page: int
    seats: list[SeatId]


class PageRevealed(Event, frozen=True, tag="page-revealed.1"):
    """Everybody sees the sheets of the page from now on."""

    page: int


class PageZoned(Event, frozen=True, tag="page-zoned.1"):
    """The page is shared out among these classes, in their order; the parts follow from how many they are."""

    page: int
    seats: list[SeatId]


class PensChosen(Event, frozen=True, tag="pens-chosen.1"):
    """Who draws on the page, beside the teachers."""

    page: int
    pens: Pens
    seats: list[SeatId]
    people: list[PersonId]


class PensStilled(Event, frozen=True, tag="pens-stilled.1"):
    """Teachers alone draw, on every page."""


class PensFreed(Event, frozen=True, tag="pens-freed.1"):
    """Everybody draws again, as each page has it."""
