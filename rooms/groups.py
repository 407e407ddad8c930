"""Mixed groups: children of several classes who work together for a while, each group on a page of its own.

While they are apart, a page is its group's and all teachers', and it is everybody's again when all are back. The chat
of a group stays theirs, and is only read then. Everybody sees who is in which; no teacher is kept out (S3, S4).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import assert_never

from rooms.around import Around
from rooms.book import Book, clean_name
from rooms.channel import Author, Entry
from rooms.commands import AnswerBell, CloseGroups, Group, GroupCommand, OpenGroups, RingBell, SetGroups, TellGroups
from rooms.commands.groups import NOTE_CHARACTERS
from rooms.errors import Code, Refused, check_change
from rooms.events import AnyEvent, BellAnswered, BellRung, GroupsClosed, GroupsOpened, GroupsSet, GroupsTold
from rooms.ids import PersonId
from rooms.text import clean_line


@dataclass(slots=True)
class Groups:
    """`bells`: the groups that ask for help, the longest first. `note`: what a teacher shows all of them.

    `past`: the groups of earlier deals by their pages, whose chats are still theirs to read.
    """

    groups: list[Group] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)
    is_open: bool = False
    bells: list[int] = field(default_factory=list)
    note: str = ""
    past: dict[int, Group] = field(default_factory=dict)

    def of(self, person: PersonId) -> int | None:
        """The place of somebody's group in the list."""
        return next((place for place, group in enumerate(self.groups) if person in group.people), None)

    def on(self, page: int) -> frozenset[PersonId] | None:
        """The children whose page this is while they work apart; None: it is everybody's."""
        if not self.is_open or page not in self.pages:
            return None
        return self.members(page)

    def members(self, page: int) -> frozenset[PersonId]:
        """The children whose page this is, or was until everybody was back, however long ago."""
        group = self.at(page)
        return frozenset(group.people if group else ())

    def at(self, page: int) -> Group | None:
        """The group that works on this page, or did."""
        return self.groups[self.pages.index(page)] if page in self.pages else self.past.get(page)

    @property
    def all_pages(self) -> list[int]:
        """Of the groups that are at work or were last, then of those before them."""
        return [*self.pages, *(page for page in self.past if page not in self.pages)]

    def is_over(self, page: int) -> bool:
        """Whether the children of this page do not work apart any more."""
        return not self.is_open or page not in self.pages

    def decide(self, author: Author, command: GroupCommand, book: Book, around: Around) -> AnyEvent:
        """The event that `command` becomes. Raises Refused: NO_CHANGE, FORBIDDEN, MALFORMED, TOO_MANY_PAGES."""
        match command:
            case SetGroups(groups=groups):
                return self._set(groups)
            case OpenGroups(names=names):
                check_change(not self.is_open and bool(self.groups))
                if len(names) != len(self.groups):
                    raise Refused(Code.MALFORMED, "a name for each page")
                pages = self.pages or book.next_pages(len(self.groups), around)
                return GroupsOpened(pages=pages, names=[clean_name(name) for name in names])
            case CloseGroups():
                check_change(self.is_open)
                return GroupsClosed()
            case RingBell():
                mine = self.of(author.person)
                if mine is None or not self.is_open:
                    raise Refused(Code.FORBIDDEN, "in no group")
                check_change(mine not in self.bells)
                return BellRung(group=mine)
            case AnswerBell(group=group):
                check_change(group in self.bells)
                return BellAnswered(group=group)
            case TellGroups(text=text):
                text = clean_line(text, NOTE_CHARACTERS) if text.strip() else ""
                check_change(self.is_open and text != self.note)
                return GroupsTold(text=text)
            case _:
                assert_never(command)

    def fold(self, entry: Entry) -> None:
        """Let a committed fact count."""
        match entry.event:
            case GroupsSet(groups=groups):
                if not self.is_open:
                    self.past |= dict(zip(self.pages, self.groups, strict=False))
                    self.pages = []
                self.groups = list(groups)
            case GroupsOpened(pages=pages):
                self.is_open, self.pages = True, list(pages)
            case GroupsClosed():
                self.is_open, self.bells, self.note = False, [], ""
            case BellRung(group=group):
                self.bells.append(group)
            case BellAnswered(group=group):
                self.bells = [bell for bell in self.bells if bell != group]
            case GroupsTold(text=text):
                self.note = text
            case _:
                pass

    def _set(self, groups: Sequence[Group]) -> GroupsSet:
        """Nobody is in two groups, no two have the same animal; open ones keep theirs, and their pages."""
        people = [person for group in groups for person in group.people]
        animals = [group.animal for group in groups]
        if len(set(people)) < len(people) or len(set(animals)) < len(animals):
            raise Refused(Code.MALFORMED, "twice in the groups")
        check_change(list(groups) != self.groups)
        if self.is_open and animals != [group.animal for group in self.groups]:
            raise Refused(Code.NO_CHANGE, "they are at work")
        return GroupsSet(groups=list(groups))
