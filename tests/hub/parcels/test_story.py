"""The story of an envelope: whatever the order in which two classes speak, nothing that was said is lost."""

from datetime import date, timedelta
from itertools import permutations

from hub.parcels.story import Saying, State, fold, may_be
from rooms.ids import ClassId

DAY = date(2026, 12, 1)
GIVER, RECEIVER = ClassId("giver"), ClassId("receiver")


def said(number: int, state: State, day: date | None = DAY, by: ClassId = GIVER) -> Saying:
    return Saying(number, state, day, by, 1_000 * number)


def test_the_furthest_state_counts_in_any_order() -> None:
    states = (State.MADE, State.POSTED, State.RECEIVED)
    for order in permutations(states):
        story = fold(said(number, state) for number, state in enumerate(order, start=1))
        assert story.state is State.RECEIVED
        assert set(story.said) == set(states)


def test_what_is_taken_back_counts_no_more_and_can_be_said_again() -> None:
    sayings = [said(1, State.POSTED), said(2, State.POSTED, None)]
    assert fold(sayings).state is None
    again = fold([*sayings, said(3, State.POSTED, DAY + timedelta(days=1))])
    assert again.day(State.POSTED) == DAY + timedelta(days=1)
    assert again.last == 3


def test_a_lost_one_that_comes_has_come() -> None:
    lost = [said(1, State.POSTED), said(2, State.LOST, by=RECEIVER)]
    assert fold(lost).state is State.LOST
    assert fold([*lost, said(3, State.RECEIVED, by=RECEIVER)]).state is State.RECEIVED


def test_whoever_opened_it_had_it() -> None:
    assert fold([said(1, State.OPENED)]).arrived_on == DAY


def test_days_that_do_not_fit_are_seen() -> None:
    crossed = fold([said(1, State.POSTED), said(2, State.RECEIVED, DAY - timedelta(days=1))])
    assert crossed.is_crossed
    assert not fold([said(1, State.POSTED), said(2, State.RECEIVED)]).is_crossed


def test_which_days_may_be() -> None:
    assert may_be(DAY + timedelta(days=1), DAY), "it is tomorrow already, further east"
    assert not may_be(DAY + timedelta(days=2), DAY)
    assert not may_be(DAY - timedelta(days=500), DAY)
