"""Polls: one at a time, choices of ours alone, counts that never go back, and nothing said too early."""

import msgspec
import pytest

from rooms.channel import FLOOR
from rooms.commands import AnyCommand, Choice, ClearPoll, ClosePoll, OpenPoll, TallyPoll, Vote
from rooms.errors import Code, Refused
from rooms.events import PollCounted
from rooms.floor import Floor
from rooms.ids import SeatId
from rooms.polls import Poll
from tests.rooms.lesson import CAMILLE, EVORA, NIORT, TERESA, Notebook

ANIMALS = [Choice("snail"), Choice("bee", "  Biene ")]
HERE, THERE = SeatId(NIORT), SeatId(EVORA)


@pytest.fixture
def floor() -> Notebook:
    return Notebook(FLOOR)


def poll(notebook: Notebook) -> Poll:
    assert isinstance(notebook.fold, Floor)
    assert notebook.fold.polls.last is not None
    return notebook.fold.polls.last


def refused(notebook: Notebook, command: object) -> Code:
    with pytest.raises(Refused) as refusal:
        notebook.do(TERESA, command)  # type: ignore[arg-type]
    return refusal.value.code


def test_a_poll_from_its_question_to_its_end(floor: Notebook) -> None:
    opened = floor.do(CAMILLE, OpenPoll(ANIMALS, " Who eats \n salad? "))
    assert (opened.event.question, opened.event.choices[1].word) == ("Who eats salad?", "Biene")  # type: ignore[union-attr]
    assert refused(floor, OpenPoll(ANIMALS)) is Code.NO_CHANGE, "one at a time"
    assert refused(floor, ClearPoll(1)) is Code.NO_CHANGE, "it is still open"
    assert refused(floor, ClosePoll(2)) is Code.NO_CHANGE, "another one"
    floor.do(CAMILLE, TallyPoll(1, 3, {HERE: [2, 1]}, is_final=False))
    floor.do(TERESA, ClosePoll(1))
    assert refused(floor, ClosePoll(1)) is Code.NO_CHANGE
    floor.do(CAMILLE, TallyPoll(1, 4, {HERE: [2, 2]}, is_final=True))
    assert (poll(floor).counts, poll(floor).is_final) == ({HERE: [2, 2]}, True)
    floor.do(TERESA, ClearPoll(1))
    assert refused(floor, ClearPoll(1)) is Code.NO_CHANGE
    floor.do(CAMILLE, OpenPoll(ANIMALS))


def test_of_two_workers_that_counted_the_later_count_stands(floor: Notebook) -> None:
    floor.do(CAMILLE, OpenPoll(ANIMALS))
    floor.do(CAMILLE, TallyPoll(1, 5, {HERE: [5, 0]}, is_final=False))
    assert refused(floor, TallyPoll(1, 4, {HERE: [4, 0]}, is_final=False)) is Code.NO_CHANGE
    assert refused(floor, TallyPoll(1, 6, {HERE: [5, 0]}, is_final=False)) is Code.NO_CHANGE, "nothing new"
    floor.do(CAMILLE, ClosePoll(1))
    floor.do(CAMILLE, TallyPoll(1, 6, {HERE: [6, 0]}, is_final=True))
    assert refused(floor, TallyPoll(1, 9, {}, is_final=True)) is Code.NO_CHANGE, "the result is the result"
    assert poll(floor).counts == {HERE: [6, 0]}


def test_a_hidden_poll_tells_how_many_voted_and_no_more_until_its_end(floor: Notebook) -> None:
    floor.do(CAMILLE, OpenPoll(ANIMALS, hidden=True))
    told = floor.do(CAMILLE, TallyPoll(1, 5, {HERE: [2, 1], THERE: [0, 2]}, is_final=True)).event
    assert told == PollCounted(poll=poll(floor).seq, revision=5, counts={HERE: [3], THERE: [2]})
    floor.do(CAMILLE, ClosePoll(1))
    floor.do(CAMILLE, TallyPoll(1, 5, {HERE: [2, 1], THERE: [0, 2]}, is_final=True))
    assert poll(floor).counts == {HERE: [2, 1], THERE: [0, 2]}


@pytest.mark.parametrize(
    "choices",
    [
        [Choice("snail"), Choice()],
        [Choice("snail"), Choice("snail")],
        [Choice("snail"), Choice(word=" \u200e ")],
        [Choice("snail")],
        [Choice("hand"), Choice("bee")],
    ],
)
def test_choices_that_are_none_are_refused(floor: Notebook, choices: list[Choice]) -> None:
    assert refused(floor, OpenPoll(choices)) in (Code.MALFORMED, Code.TEXT_EMPTY)


def test_a_show_of_hands_has_one_choice(floor: Notebook) -> None:
    floor.do(CAMILLE, OpenPoll([Choice("hand")], "How many of you have a cat?"))
    assert poll(floor).choices == 1


@pytest.mark.parametrize(
    "raw",
    [
        b'{"kind":"open-poll","choices":[]}',
        b'{"kind":"open-poll","choices":[{"picture":"photo-of-leo"},{"picture":"bee"}]}',
        b'{"kind":"open-poll","choices":[{"picture":"bee","person":"leo"},{"picture":"fox"}]}',
        b'{"kind":"vote","poll":1,"choice":6}',
        b'{"kind":"vote","poll":1,"choice":0,"seat":"evora"}',
        b'{"kind":"count-votes","poll":1,"votes":[-1]}',
        b'{"kind":"count-votes","poll":1,"votes":[201]}',
        b'{"kind":"tally-poll","poll":1,"revision":1,"counts":{},"is_final":true}',
    ],
)
def test_what_no_client_may_say_is_not_read(raw: bytes) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(raw, type=AnyCommand)


def test_a_vote_never_gets_into_the_log(floor: Notebook) -> None:
    floor.do(CAMILLE, OpenPoll(ANIMALS))
    assert refused(floor, Vote(1, 0)) is Code.MALFORMED
