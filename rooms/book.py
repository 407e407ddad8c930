"""The book of the board's pages: which there are, what they are called, and which of them lie out."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from rooms.around import Around
from rooms.channel import ChannelName, Entry, page, sheet
from rooms.commands import (
    AddPage,
    BookCommand,
    BringPageBack,
    ChoosePens,
    FreePens,
    NamePage,
    PutPageAway,
    Reveal,
    SetApart,
    StillPens,
    ZonePage,
)
from rooms.commands.book import LAST_PAGE, MAX_APART, MAX_PAGES, MAX_SHEETS, PAGE_NAME_CHARACTERS, Pens
from rooms.errors import Code, Refused, check_change
from rooms.events import (
    AnyEvent,
    GroupsOpened,
    PageAdded,
    PageBroughtBack,
    PageNamed,
    PagePutAway,
    PageRevealed,
    PageSetApart,
    PageZoned,
    PensChosen,
    PensFreed,
    PensStilled,
)
from rooms.ids import ClassId, SeatId
from rooms.rights import Place
from rooms.text import clean_line
from rooms.zones import NOWHERE, Zone, zones


@dataclass(slots=True)
class Leaf:
    """What was said of one page. `name` None: nobody has named it here, it is called as the room's card has it.

    `sheets`: whose sheets lie on it, one beside the other; each is its class's alone until they are revealed. `chosen`
    are the classes and people who draw on it where `pens` says so. `zones`: the classes that have a part of it each.
    """

    name: str | None = None
    is_away: bool = False
    sheets: list[SeatId] = field(default_factory=list)
    is_revealed: bool = False
    pens: Pens = "everybody"
    chosen: list[str] = field(default_factory=list)
    zones: list[SeatId] = field(default_factory=list)


@dataclass(slots=True)
class Book:
    """The pages of which something was said, by number; those that the room began with need not be among them."""

    leaves: dict[int, Leaf] = field(default_factory=dict)
    is_still: bool = False  # teachers alone draw, whatever the page

    def numbers(self, first: int) -> list[int]:
        """All pages that there ever were, where the room began with `first` of them."""
        return sorted({*range(1, first + 1), *self.leaves})

    def lying_out(self, first: int) -> list[int]:
        """Those that lie out now, in their order."""
        return [number for number in self.numbers(first) if not self.leaf(number).is_away]

    def channels(self, first: int) -> Sequence[ChannelName]:
        """The channels of all that lies out, a page's sheets behind it."""
        return self._channels(self.lying_out(first))

    def all_channels(self, first: int) -> Sequence[ChannelName]:
        """Also those of pages that were put away."""
        return self._channels(self.numbers(first))

    def pen_on(self, number: int, seat: SeatId) -> ChannelName:
        """Where somebody of this seat draws who has a page before them: on their own sheet while it is theirs alone."""
        leaf = self.leaf(number)
        if leaf.is_revealed or seat not in leaf.sheets:
            return page(number)
        return sheet(number, leaf.sheets.index(seat) + 1)

    @property
    def has_zones(self) -> bool:
        """Whether any page is shared out."""
        return any(leaf.zones for leaf in self.leaves.values())

    def zone_of(self, name: ChannelName, seat: SeatId) -> Zone | None:
        """Where on a page somebody of this seat may draw; None: everywhere, as on a sheet of one's own."""
        number, place = parts_of(name)
        seats = self.leaf(number).zones
        if place or not seats:
            return None
        return zones(len(seats))[seats.index(seat)] if seat in seats else NOWHERE

    def place_of(self, name: ChannelName, room: Place) -> Place:
        """What a channel of `room` is to the table of rights: whose, who sees it, and who draws there."""
        number, place = parts_of(name)
        leaf = self.leaf(number)
        if leaf is _PLAIN and not self.is_still:
            return room
        chosen = frozenset(leaf.chosen) if leaf.pens == "chosen" else None
        there = replace(room, is_still=self.is_still or leaf.pens == "teachers", chosen=chosen)
        if not leaf.sheets:
            return there
        if not place:
            return replace(there, is_dry=not leaf.is_revealed)
        owner = ClassId(leaf.sheets[place - 1])
        return replace(there, school_class=owner, is_private=not leaf.is_revealed, is_dry=leaf.is_revealed)

    def is_private(self, name: ChannelName) -> bool:
        """Whether a channel is read by some of the room alone."""
        number, place = parts_of(name)
        return place > 0 and not self.leaf(number).is_revealed

    def _channels(self, numbers: Sequence[int]) -> Sequence[ChannelName]:
        names: list[ChannelName] = []
        for number in numbers:
            names.append(page(number))
            names += [sheet(number, place + 1) for place in range(len(self.leaf(number).sheets))]
        return names

    def leaf(self, number: int) -> Leaf:
        """What was said of a page; not to be changed."""
        return self.leaves.get(number, _PLAIN)

    def decide(self, command: BookCommand, around: Around) -> AnyEvent:
        """The event that `command` becomes. Raises Refused: NO_CHANGE, FORBIDDEN, TOO_MANY_PAGES or for the name."""
        match command:
            case AddPage(name=name):
                number = self.numbers(around.pages)[-1] + 1
                self._check_room(around)
                if number > LAST_PAGE:
                    raise Refused(Code.TOO_MANY_PAGES)
                return PageAdded(page=number, name=clean_name(name))
            case NamePage(page=number, name=name):
                self._check_page(number, around)
                cleaned = clean_name(name)
                check_change(cleaned != self.leaf(number).name)
                return PageNamed(page=number, name=cleaned)
            case PutPageAway(page=number):
                self._check_page(number, around)
                check_change(not self.leaf(number).is_away and len(self.lying_out(around.pages)) > 1)
                return PagePutAway(page=number)
            case BringPageBack(page=number):
                self._check_page(number, around)
                check_change(self.leaf(number).is_away)
                self._check_room(around, is_apart=bool(self.leaf(number).sheets))
                return PageBroughtBack(page=number)
            case SetApart(page=number, seats=seats):
                return self._set_apart(number, seats, around)
            case Reveal(page=number):
                self._check_page(number, around)
                check_change(bool(self.leaf(number).sheets) and not self.leaf(number).is_revealed)
                return PageRevealed(page=number)
            case ZonePage(page=number, seats=seats):
                self._check_page(number, around)
                sharing = list(dict.fromkeys(seats))
                check_change(sharing != self.leaf(number).zones)
                return PageZoned(page=number, seats=sharing)
            case ChoosePens(page=number, pens=pens):
                self._check_page(number, around)
                seats, people = (command.seats, command.people) if pens == "chosen" else ([], [])
                leaf = self.leaf(number)
                check_change((pens, [*seats, *people]) != (leaf.pens, leaf.chosen))
                return PensChosen(page=number, pens=pens, seats=seats, people=people)
            case StillPens():
                check_change(not self.is_still)
                return PensStilled()
            case FreePens():
                check_change(self.is_still)
                return PensFreed()

    def next_pages(self, count: int, around: Around) -> list[int]:
        """The numbers of so many new pages. Raises Refused(TOO_MANY_PAGES)."""
        after = self.numbers(around.pages)[-1]
        if len(self.lying_out(around.pages)) + count > MAX_PAGES or after + count > LAST_PAGE:
            raise Refused(Code.TOO_MANY_PAGES)
        return list(range(after + 1, after + count + 1))

    def fold(self, entry: Entry) -> None:
        """Let a committed fact count."""
        match entry.event:
            case PageAdded(page=number, name=name):
                self.leaves[number] = Leaf(name)
            case GroupsOpened(pages=pages, names=names):
                for number, name in zip(pages, names, strict=True):
                    self.leaves.setdefault(number, Leaf(name)).is_away = False
            case PageNamed(page=number, name=name):
                self._own(number).name = name
            case PagePutAway(page=number):
                self._own(number).is_away = True
            case PageBroughtBack(page=number):
                self._own(number).is_away = False
            case PageSetApart(page=number, seats=seats):
                self._own(number).sheets = list(seats)
            case PageRevealed(page=number):
                self._own(number).is_revealed = True
            case PageZoned(page=number, seats=seats):
                self._own(number).zones = list(seats)
            case PensChosen(page=number, pens=pens, seats=seats, people=people):
                leaf = self._own(number)
                leaf.pens, leaf.chosen = pens, [*seats, *people]
            case PensStilled():
                self.is_still = True
            case PensFreed():
                self.is_still = False
            case _:
                pass

    def _set_apart(self, number: int, seats: Sequence[SeatId], around: Around) -> AnyEvent:
        """Who has a sheet keeps its place; a class that comes later gets one behind the others."""
        self._check_page(number, around)
        leaf = self.leaf(number)
        everybody = list(dict.fromkeys([*leaf.sheets, *seats]))
        check_change(not leaf.is_revealed and everybody != leaf.sheets)
        if len(everybody) > MAX_SHEETS or (not leaf.sheets and not leaf.is_away and self._apart() >= MAX_APART):
            raise Refused(Code.TOO_MANY_PAGES)
        return PageSetApart(page=number, seats=everybody)

    def _apart(self) -> int:
        return sum(bool(leaf.sheets) and not leaf.is_away for leaf in self.leaves.values())

    def _own(self, number: int) -> Leaf:
        return self.leaves.setdefault(number, Leaf())

    def _check_page(self, number: int, around: Around) -> None:
        if number not in self.leaves and number > around.pages:
            raise Refused(Code.FORBIDDEN, "no such page")

    def _check_room(self, around: Around, *, is_apart: bool = False) -> None:
        if len(self.lying_out(around.pages)) >= MAX_PAGES or (is_apart and self._apart() >= MAX_APART):
            raise Refused(Code.TOO_MANY_PAGES)


_PLAIN = Leaf()


def parts_of(name: ChannelName) -> tuple[int, int]:
    """The number of a page, and the place of a sheet on it (0: the page itself); of another channel, no page's."""
    number, _, place = name.removeprefix("page-").partition(".")
    return (int(number), int(place or 0)) if number.isdigit() else (0, 0)


def clean_name(name: str) -> str:
    """A name may be empty: then a page is called by its place."""
    return clean_line(name, PAGE_NAME_CHARACTERS) if name.strip() else ""
