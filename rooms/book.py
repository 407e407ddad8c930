"""The book of the board's pages: which there are, what they are called, and which of them lie out."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from rooms.around import Around
from rooms.channel import ChannelName, Entry, page
from rooms.commands import AddPage, BookCommand, BringPageBack, NamePage, PutPageAway
from rooms.commands.book import LAST_PAGE, MAX_PAGES, PAGE_NAME_CHARACTERS
from rooms.errors import Code, Refused, check_change
from rooms.events import AnyEvent, GroupsOpened, PageAdded, PageBroughtBack, PageNamed, PagePutAway
from rooms.text import clean_line


@dataclass(slots=True)
class Leaf:
    """What was said of one page. `name` None: nobody has named it here, it is called as the room's card has it."""

    name: str | None = None
    is_away: bool = False


@dataclass(slots=True)
class Book:
    """The pages of which something was said, by number; those that the room began with need not be among them."""

    leaves: dict[int, Leaf] = field(default_factory=dict)

    def numbers(self, first: int) -> list[int]:
        """All pages that there ever were, where the room began with `first` of them."""
        return sorted({*range(1, first + 1), *self.leaves})

    def lying_out(self, first: int) -> list[int]:
        """Those that lie out now, in their order."""
        return [number for number in self.numbers(first) if not self.leaf(number).is_away]

    def channels(self, first: int) -> Sequence[ChannelName]:
        """The channels of all that lies out."""
        return [page(number) for number in self.lying_out(first)]

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
                self._check_room(around)
                return PageBroughtBack(page=number)

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
            case _:
                pass

    def _own(self, number: int) -> Leaf:
        return self.leaves.setdefault(number, Leaf())

    def _check_page(self, number: int, around: Around) -> None:
        if number not in self.leaves and number > around.pages:
            raise Refused(Code.FORBIDDEN, "no such page")

    def _check_room(self, around: Around) -> None:
        if len(self.lying_out(around.pages)) >= MAX_PAGES:
            raise Refused(Code.TOO_MANY_PAGES)


_PLAIN = Leaf()


def clean_name(name: str) -> str:
    """A name may be empty: then a page is called by its place."""
    return clean_line(name, PAGE_NAME_CHARACTERS) if name.strip() else ""
