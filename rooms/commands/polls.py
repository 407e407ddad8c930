"""What is asked of a poll: open it, vote in it, count a class's hands, close it."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from rooms.commands.board import Picture
from rooms.commands.form import Command
from rooms.ids import SeatId

Animal = Literal[
    "fox", "bear", "owl", "turtle", "hedgehog", "cat", "rabbit", "frog", "bird", "fish", "bee", "snail", "mouse",
    "penguin", "ladybird", "whale",
]  # fmt: skip
Answer = Literal["yes", "no", "unsure"]
PollPicture = Animal | Picture | Answer | Literal["hand", ""]
"""All that are drawn: no picture of anybody's own gets into a poll."""

MAX_QUESTION_CHARACTERS = 120
MAX_WORD_CHARACTERS = 24
MAX_CHOICES = 6
MAX_COUNTED = 200
"""Children of one class that a teacher may count."""

PollNumber = Annotated[int, Meta(ge=1)]
"""A poll is called by the number of the entry that opened it."""


class Choice(Struct, frozen=True, forbid_unknown_fields=True):
    """One of a poll's answers: a picture of ours, a short word, or both."""

    picture: PollPicture = ""
    word: Annotated[str, Meta(max_length=4 * MAX_WORD_CHARACTERS)] = ""


class Question(Struct, frozen=True, forbid_unknown_fields=True):
    """What a poll asks, before it is opened: as `OpenPoll` has it."""

    choices: Annotated[list[Choice], Meta(min_length=1, max_length=MAX_CHOICES)]
    question: Annotated[str, Meta(max_length=4 * MAX_QUESTION_CHARACTERS)] = ""
    hidden: bool = False


class OpenPoll(Command, frozen=True, tag="open-poll"):
    """Ask all classes something. One choice alone is a show of hands. `hidden`: what was chosen shows at the end."""

    choices: Annotated[list[Choice], Meta(min_length=1, max_length=MAX_CHOICES)]
    question: Annotated[str, Meta(max_length=4 * MAX_QUESTION_CHARACTERS)] = ""
    hidden: bool = False


class Vote(Command, frozen=True, tag="vote"):
    """Choose, as a pupil, or for a child who holds the class's tablet. It never becomes an entry: `voted` answers."""

    poll: PollNumber
    choice: Annotated[int, Meta(ge=0, lt=MAX_CHOICES)]


class CountVotes(Command, frozen=True, tag="count-votes"):
    """Say how many of my class chose what, in place of what a teacher of it said before. `voted` answers."""

    poll: PollNumber
    votes: Annotated[list[Annotated[int, Meta(ge=0, le=MAX_COUNTED)]], Meta(min_length=1, max_length=MAX_CHOICES)]


class ClosePoll(Command, frozen=True, tag="close-poll"):
    """End the voting; the result stays where everybody sees it."""

    poll: PollNumber


class ClearPoll(Command, frozen=True, tag="clear-poll"):
    """Take the result of a closed poll off the screens."""

    poll: PollNumber


class TallyPoll(Command, frozen=True, tag="tally-poll"):
    """Tell the room how the votes stand. For the floor above, which counted them; no client can send it.

    `revision` grows with every vote. `is_final`: no vote comes any more.
    """

    poll: PollNumber
    revision: int
    counts: dict[SeatId, list[int]]
    is_final: bool
