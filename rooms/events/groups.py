"""What became of the mixed groups."""

from rooms.commands.groups import Group
from rooms.events.form import Event


class GroupsSet(Event, frozen=True, tag="groups-set.1"):
    """These are the groups from now on, open or prepared."""

    groups: list[Group]


class GroupsOpened(Event, frozen=True, tag="groups-opened.1"):
    """Each works on its page of the board, in the order of the groups. Pages that are new have these names."""

    pages: list[int]
    names: list[str]


class GroupsClosed(Event, frozen=True, tag="groups-closed.1"):
    """Everybody is back."""


class BellRung(Event, frozen=True, tag="bell-rung.1"):
    """A group asks for help."""

    group: int


class BellAnswered(Event, frozen=True, tag="bell-answered.1"):
    """Somebody comes to it."""

    group: int


class GroupsTold(Event, frozen=True, tag="groups-told.1"):
    """A teacher shows all groups a sentence; an empty one is none."""

    text: str
