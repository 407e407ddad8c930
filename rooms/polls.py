"""The poll of a room: what is asked, whether one may still vote, and how the votes stand, class by class."""

from dataclasses import dataclass, field
from typing import assert_never

from rooms.channel import Author, Entry
from rooms.commands import Choice, ClearPoll, ClosePoll, OpenPoll, Question, TallyPoll
from rooms.commands.polls import MAX_QUESTION_CHARACTERS, MAX_WORD_CHARACTERS
from rooms.errors import Code, Refused, check_change
from rooms.events import AnyEvent, PollCleared, PollClosed, PollCounted, PollOpened
from rooms.ids import SeatId, Seq
from rooms.text import clean_line

PollCommand = OpenPoll | ClosePoll | ClearPoll | TallyPoll

_HANDS = "hand"


@dataclass(slots=True)
class Poll:
    """The last that was opened. `by`: who did; its counts are told in their name, for no voter has one."""

    seq: Seq
    by: Author
    choices: int
    is_hidden: bool
    is_open: bool = True
    is_final: bool = False
    revision: int = 0
    counts: dict[SeatId, list[int]] = field(default_factory=dict)


@dataclass(slots=True)
class Polls:
    """One at a time: a room looks at one question.

    `before`: the one that had to make room for it, until its result is told.
    """

    last: Poll | None = None
    before: Poll | None = None

    def decide(self, command: PollCommand) -> AnyEvent:
        """The event that `command` becomes.

        Raises Refused: NO_CHANGE where it is already so, or another poll is open; MALFORMED, TEXT_TOO_LONG.
        """
        match command:
            case OpenPoll(choices=choices, question=question, hidden=hidden):
                check_change(self.last is None or not self.last.is_open)
                asked = checked(Question(choices, question, hidden))
                return PollOpened(choices=asked.choices, question=asked.question, hidden=hidden)
            case ClosePoll(poll=seq):
                check_change(self._named(seq).is_open)
                return PollClosed(poll=Seq(seq))
            case ClearPoll(poll=seq):
                check_change(not self._named(seq).is_open)
                return PollCleared(poll=Seq(seq))
            case TallyPoll():
                return self._tally(command)
            case _:
                assert_never(command)

    def fold(self, entry: Entry) -> None:
        """Let a committed fact count."""
        last = self.last
        match entry.event:
            case PollOpened(choices=choices, hidden=hidden):
                self.before = None if last is None or last.is_final else last
                self.last = Poll(entry.seq, entry.author, len(choices), hidden)
            case PollCounted(poll=seq, revision=revision, counts=counts, is_final=is_final):
                counted = self.named(seq)
                if counted is not None:
                    counted.revision, counted.counts, counted.is_final = revision, counts, is_final
                if self.before is not None and self.before.is_final:
                    self.before = None
            case PollClosed(poll=seq):
                if last is not None and last.seq == seq:
                    last.is_open = False
            case PollCleared(poll=seq):
                if last is not None and last.seq == seq:
                    self.last = None
            case _:
                pass

    def named(self, seq: int) -> Poll | None:
        """The last, or the one before it whose result is still to be told."""
        return next((poll for poll in (self.last, self.before) if poll is not None and poll.seq == seq), None)

    def _named(self, seq: int) -> Poll:
        check_change(self.last is not None and self.last.seq == seq)
        if self.last is None:
            raise AssertionError("just checked")
        return self.last

    def _tally(self, told: TallyPoll) -> PollCounted:
        """Of two workers that counted, the later count stands; one that changes nothing is not told."""
        poll = self.named(told.poll)
        if poll is None:
            raise Refused(Code.NO_CHANGE)
        is_final = told.is_final and not poll.is_open
        counts = told.counts
        if poll.is_hidden and not is_final:
            counts = {seat: [sum(votes)] for seat, votes in counts.items()}
        check_change(not poll.is_final and (is_final or (told.revision > poll.revision and counts != poll.counts)))
        return PollCounted(poll=poll.seq, revision=told.revision, counts=counts, is_final=is_final)


def checked(asked: Question) -> Question:
    """The same with clean words, where it can be asked. Raises Refused."""
    question = clean_line(asked.question, MAX_QUESTION_CHARACTERS) if asked.question.strip() else ""
    return Question(_checked(asked.choices), question, asked.hidden)


def _checked(choices: list[Choice]) -> list[Choice]:
    """Each shows something, and no two the same; a lone one is the hand. Raises Refused."""
    clean = [
        Choice(one.picture, clean_line(one.word, MAX_WORD_CHARACTERS) if one.word.strip() else "") for one in choices
    ]
    if not all(one.picture or one.word for one in clean) or len(set(clean)) < len(clean):
        raise Refused(Code.MALFORMED, "an empty choice, or the same twice")
    if (len(clean) == 1) != any(one.picture == _HANDS for one in clean):
        raise Refused(Code.MALFORMED, "one choice alone is a show of hands")
    return clean
