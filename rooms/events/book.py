"""What happened to the board's pages as a whole."""

from rooms.events.form import Event


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
