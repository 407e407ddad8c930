"""The floor: hands in order, mutes that last, one class that holds the stick; "it is already so" is said by name."""

import pytest

from rooms.channel import CHAT, FLOOR
from rooms.commands import GiveStick, LowerHand, MuteSeat, RaiseHand, Say, SlowChat, TakeStick, UnmuteSeat
from rooms.errors import Code, Refused
from rooms.events import HandLowered, HandRaised
from rooms.floor import Floor
from rooms.hands import Hand
from rooms.ids import PersonId, SeatId
from tests.rooms.lesson import CAMILLE, EVORA, LEO, MENTOR, NIORT, TERESA, Notebook

SEAT, OTHER_SEAT = SeatId(NIORT), SeatId(EVORA)
SEATS = {SEAT, OTHER_SEAT}


@pytest.fixture
def floor() -> Notebook:
    return Notebook(FLOOR)


def state(notebook: Notebook) -> Floor:
    assert isinstance(notebook.fold, Floor)
    return notebook.fold


def test_hands_stand_in_the_order_they_came(floor: Notebook) -> None:
    floor.do(LEO, RaiseHand())
    floor.do(TERESA, RaiseHand(for_class=True))
    floor.do(CAMILLE, RaiseHand())
    assert state(floor).hands.up == [Hand(SEAT, LEO.person), Hand(OTHER_SEAT, None), Hand(SEAT, CAMILLE.person)]
    floor.do(LEO, LowerHand())
    floor.do(LEO, RaiseHand())
    assert [hand.person for hand in state(floor).hands.up] == [None, CAMILLE.person, LEO.person]


def test_a_persons_hand_and_their_classes_hand_are_two(floor: Notebook) -> None:
    assert floor.do(LEO, RaiseHand()).event == HandRaised(seat=SEAT, person=LEO.person)
    assert floor.do(LEO, RaiseHand(for_class=True)).event == HandRaised(seat=SEAT, person=None)
    assert floor.do(CAMILLE, LowerHand(seat=SEAT)).event == HandLowered(seat=SEAT, person=None)
    assert state(floor).hands.up == [Hand(SEAT, LEO.person)]


def test_a_teacher_lowers_somebody_elses_hand(floor: Notebook) -> None:
    floor.do(LEO, RaiseHand())
    assert floor.do(TERESA, LowerHand(person=LEO.person)).event == HandLowered(seat=SEAT, person=LEO.person)
    assert not state(floor).hands.up


@pytest.mark.parametrize(
    ("before", "again"),
    [
        (RaiseHand(), RaiseHand()),
        (RaiseHand(for_class=True), RaiseHand(for_class=True)),
        (None, LowerHand()),
        (None, LowerHand(seat=SEAT)),
        (None, LowerHand(person=PersonId("nobody"))),
        (MuteSeat(seat=SEAT), MuteSeat(seat=SEAT)),
        (None, UnmuteSeat(seat=SEAT)),
        (GiveStick(seat=SEAT), GiveStick(seat=SEAT)),
        (None, TakeStick(seat=SEAT)),
        (GiveStick(seat=OTHER_SEAT), TakeStick(seat=SEAT)),
    ],
)
def test_what_is_so_already_is_refused_by_name(floor: Notebook, before: object, again: object) -> None:
    if before is not None:
        floor.do(CAMILLE, before)  # type: ignore[arg-type]
    with pytest.raises(Refused) as refusal:
        floor.do(CAMILLE, again)  # type: ignore[arg-type]
    assert refusal.value.code is Code.NO_CHANGE


def test_a_mute_lasts_until_it_is_given_back(floor: Notebook) -> None:
    floor.do(TERESA, MuteSeat(seat=SEAT))
    floor.do(CAMILLE, RaiseHand())
    assert state(floor).stick.muted == {SEAT}
    floor.do(CAMILLE, UnmuteSeat(seat=SEAT))
    assert not state(floor).stick.muted


def test_whoever_holds_the_stick_is_heard_alone_until_it_is_passed_on_or_taken_back(floor: Notebook) -> None:
    assert state(floor).stick.heard(SEATS) == SEATS
    floor.do(CAMILLE, GiveStick(seat=SEAT))
    assert state(floor).stick.heard(SEATS) == {SEAT}
    floor.do(TERESA, GiveStick(seat=OTHER_SEAT))
    assert state(floor).stick.heard(SEATS) == {OTHER_SEAT}
    floor.do(CAMILLE, TakeStick(seat=OTHER_SEAT))
    assert state(floor).stick.heard(SEATS) == SEATS


def test_a_mute_stays_whoever_has_the_stick(floor: Notebook) -> None:
    floor.do(TERESA, MuteSeat(seat=SEAT))
    floor.do(TERESA, GiveStick(seat=SEAT))
    assert state(floor).stick.heard(SEATS) == set()
    floor.do(TERESA, UnmuteSeat(seat=SEAT))
    assert state(floor).stick.heard(SEATS) == {SEAT}


def test_a_class_that_left_with_the_stick_silences_nobody(floor: Notebook) -> None:
    floor.do(TERESA, GiveStick(seat=SEAT))
    assert state(floor).stick.heard({OTHER_SEAT}) == {OTHER_SEAT}
    assert state(floor).stick.heard(SEATS) == {SEAT}, "it came back"


def test_an_adult_who_sits_alone_raises_a_hand_of_their_own(floor: Notebook) -> None:
    alone = SeatId(MENTOR.person)
    assert floor.do(MENTOR, RaiseHand()).event == HandRaised(seat=alone, person=MENTOR.person)
    floor.do(MENTOR, LowerHand())
    assert not state(floor).hands.up


def test_adults_who_sit_alone_are_heard_beside_the_stick_unless_muted(floor: Notebook) -> None:
    alone = SeatId(MENTOR.person)
    assert state(floor).stick.heard(SEATS, {alone}) == SEATS | {alone}
    floor.do(CAMILLE, GiveStick(seat=SEAT))
    assert state(floor).stick.heard(SEATS, {alone}) == {SEAT, alone}
    floor.do(CAMILLE, MuteSeat(seat=alone))
    assert state(floor).stick.heard(SEATS, {alone}) == {SEAT}
    floor.do(CAMILLE, TakeStick(seat=SEAT))
    assert state(floor).stick.heard(SEATS, {alone}) == SEATS


def test_a_channel_takes_only_its_own_commands() -> None:
    for notebook, command in ((Notebook(FLOOR), Say(text="hello")), (Notebook(CHAT), RaiseHand())):
        with pytest.raises(Refused) as refusal:
            notebook.do(CAMILLE, command)
        assert refusal.value.code is Code.MALFORMED


def test_slow_mode_is_a_fact_of_the_floor(floor: Notebook) -> None:
    floor.do(CAMILLE, SlowChat(seconds=30))
    assert state(floor).pause_seconds == 30
    with pytest.raises(Refused) as refused:
        floor.do(TERESA, SlowChat(seconds=30))
    assert refused.value.code is Code.NO_CHANGE
    floor.do(TERESA, SlowChat(seconds=0))
    assert state(floor).pause_seconds == 0
