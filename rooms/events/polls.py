"""What became of a poll; who voted for what is in no entry."""

from rooms.commands.polls import Choice
from rooms.events.form import Event
from rooms.ids import SeatId, Seq


class PollOpened(Event, frozen=True, tag="poll-opened.1"):
    """All classes are asked something; the number of this entry is the poll's name."""

    choices: list[Choice]
    question: str = ""
    hidden: bool = False


class PollCounted(Event, frozen=True, tag="poll-counted.1"):
    """How the votes stand, by class and in the order of the choices.

    While a poll is `hidden`, `counts` has one number for a class: how many of it voted. `is_final`: that is the result.
    """

    poll: Seq
    revision: int
    counts: dict[SeatId, list[int]]
    is_final: bool = False


class PollClosed(Event, frozen=True, tag="poll-closed.1"):
    """Nobody votes any more."""

    poll: Seq


class PollCleared(Event, frozen=True, tag="poll-cleared.1"):
    """Its result is off the screens."""

    poll: Seq
