"""What is asked of mixed groups: who is in which, begin, end, help, and a word to all of them."""

from typing import Annotated

from msgspec import Meta, Struct

from rooms.commands.form import Command
from rooms.commands.polls import Animal
from rooms.ids import PersonId

MAX_GROUPS = 12
MAX_IN_GROUP = 40
NOTE_CHARACTERS = 200

GroupNumber = Annotated[int, Meta(ge=0, lt=MAX_GROUPS)]
"""Its place in the list."""


class Group(Struct, frozen=True, forbid_unknown_fields=True):
    """Children of several classes who work together for a while: pupils, and tablets that are passed round."""

    animal: Animal
    people: Annotated[list[PersonId], Meta(max_length=MAX_IN_GROUP)]


class SetGroups(Command, frozen=True, tag="set-groups"):
    """Prepare these groups, in place of those that were prepared before. While they are open, move children only."""

    groups: Annotated[list[Group], Meta(max_length=MAX_GROUPS)]


class OpenGroups(Command, frozen=True, tag="open-groups"):
    """Let the groups begin: each gets a page of the board, which it and the teachers alone see until `close-groups`.

    `names`: what the pages are called, in my language.
    """

    names: Annotated[list[Annotated[str, Meta(max_length=240)]], Meta(max_length=MAX_GROUPS)]


class CloseGroups(Command, frozen=True, tag="close-groups"):
    """Bring everybody back together; the groups' pages stay and are everybody's, and so does who was in which."""


class RingBell(Command, frozen=True, tag="ring-bell"):
    """My group asks for help: its bell rings at all teachers until one comes."""


class AnswerBell(Command, frozen=True, tag="answer-bell"):
    """Somebody comes to this group."""

    group: GroupNumber


class TellGroups(Command, frozen=True, tag="tell-groups"):
    """Show all groups a sentence; an empty one takes it away."""

    text: Annotated[str, Meta(max_length=4 * NOTE_CHARACTERS)]
