"""The floor: hands in order, mutes that last, one class that holds the stick; "it is already so" is said by name."""

import pytest

from rooms.channel import CHAT, FLOOR
from rooms.commands import (
    CountAnew,
    GiveStick,
    LowerAllHands,
    LowerHand,
    MuteSeat,
    PinForAll,
    RaiseHand,
    Say,
    SlowChat,
    Spotlight,
    TakeStick,
    UnmuteSeat,
    UnpinForAll,
)
from rooms.errors import Code, Refused
from rooms.events import HandLowered, HandRaised
from rooms.floor import Floor
from rooms.hands import Hand
from rooms.ids import PersonId, PictureName, SeatId
from rooms.turns import Spoken
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


def test_a_turn_that_ends_by_itself_opens_the_floor_without_an_entry(floor: Notebook) -> None:
    floor.do(CAMILLE, GiveStick(seat=SEAT, seconds=30, ends=True), at=10_000)
    assert state(floor).stick.heard(SEATS, at=39_999) == {SEAT}
    assert state(floor).stick.heard(SEATS, at=40_000) == SEATS
    with pytest.raises(Refused) as refused:
        floor.do(CAMILLE, TakeStick(seat=SEAT), at=40_000)
    assert refused.value.code is Code.NO_CHANGE


def test_a_turn_whose_time_is_only_shown_goes_on(floor: Notebook) -> None:
    floor.do(CAMILLE, GiveStick(seat=SEAT, seconds=30), at=10_000)
    assert state(floor).stick.heard(SEATS, at=900_000) == {SEAT}
    floor.do(CAMILLE, TakeStick(seat=SEAT), at=900_000)


def test_of_two_teachers_who_give_the_same_turn_at_once_one_does_and_more_time_is_a_change(floor: Notebook) -> None:
    floor.do(CAMILLE, GiveStick(seat=SEAT, seconds=30), at=10_000)
    with pytest.raises(Refused) as refused:
        floor.do(TERESA, GiveStick(seat=SEAT, seconds=30), at=10_001)
    assert refused.value.code is Code.NO_CHANGE
    floor.do(TERESA, GiveStick(seat=SEAT, seconds=60), at=12_000)
    floor.do(TERESA, GiveStick(seat=SEAT, seconds=60), at=72_000)
    assert state(floor).stick.since == 72_000


def test_all_hands_come_down_at_once_and_counting_begins_anew(floor: Notebook) -> None:
    for again in (LowerAllHands(), CountAnew()):
        with pytest.raises(Refused) as refused:
            floor.do(CAMILLE, again)
        assert refused.value.code is Code.NO_CHANGE
    floor.do(LEO, RaiseHand())
    floor.do(TERESA, RaiseHand(for_class=True))
    floor.do(CAMILLE, LowerAllHands())
    assert not state(floor).hands.up
    assert not state(floor).turns.called
    floor.do(CAMILLE, GiveStick(seat=SEAT))
    assert state(floor).turns.spoken == {SEAT: Spoken(0, 1)}
    floor.do(TERESA, CountAnew())
    assert not state(floor).turns.spoken
    assert state(floor).stick.heard(SEATS) == {SEAT}, "who counts takes no stick away"


def test_the_stage_of_everybody_has_one_spotlight_and_three_places_that_stay(floor: Notebook) -> None:
    floor.do(CAMILLE, Spotlight(on="camera", seat=SEAT))
    floor.do(TERESA, PinForAll(seat=OTHER_SEAT))
    floor.do(TERESA, PinForAll(seat=OTHER_SEAT, source="second"))
    floor.do(TERESA, PinForAll(seat=SEAT, source="screen"))
    stage = state(floor).stage
    assert stage.pictures == {
        PictureName(SEAT), PictureName(OTHER_SEAT), PictureName(OTHER_SEAT, "second"), PictureName(SEAT, "screen"),
    }  # fmt: skip
    for command, code in (
        (Spotlight(on="camera", seat=SEAT), Code.NO_CHANGE),
        (Spotlight(on="camera"), Code.MALFORMED),
        (Spotlight(on="board", seat=SEAT), Code.MALFORMED),
        (Spotlight(on=None, seat=SEAT), Code.MALFORMED),
        (PinForAll(seat=OTHER_SEAT), Code.NO_CHANGE),
        (PinForAll(seat=SEAT), Code.STAGE_FULL),
        (UnpinForAll(seat=SEAT), Code.NO_CHANGE),
    ):
        with pytest.raises(Refused) as refused:
            floor.do(CAMILLE, command)
        assert refused.value.code is code
    floor.do(CAMILLE, Spotlight(on="board"))
    floor.do(CAMILLE, UnpinForAll(seat=OTHER_SEAT))
    assert PictureName(SEAT) not in state(floor).stage.pictures
    floor.do(CAMILLE, Spotlight(on=None))
    assert state(floor).stage.spotlight is None
