"""A class's seat is set by its own teachers alone, stays as it was set, and its switches are turned once."""

import pytest

from rooms.channel import FLOOR
from rooms.commands import SetSeat
from rooms.errors import Code, Refused
from rooms.events import SeatSet
from rooms.floor import Floor
from rooms.ids import SeatId
from rooms.setups import TODAY_MS, Setup, Setups
from tests.rooms.lesson import CAMILLE, EVORA, NIORT, TERESA, Notebook


@pytest.fixture
def floor() -> Notebook:
    return Notebook(FLOOR)


def setups(notebook: Notebook) -> dict[SeatId, Setup]:
    assert isinstance(notebook.fold, Floor)
    return notebook.fold.setups.seats


def test_what_is_left_out_stays(floor: Notebook) -> None:
    floor.do(CAMILLE, SetSeat(sound="music"))
    floor.do(CAMILLE, SetSeat(board=True, page="page-2"))
    floor.do(CAMILLE, SetSeat(stage=[EVORA]))
    floor.do(CAMILLE, SetSeat(board=False))
    assert setups(floor) == {SeatId(NIORT): Setup("music", False, "page-2", (EVORA,))}
    floor.do(CAMILLE, SetSeat(stage=[]))
    assert setups(floor)[SeatId(NIORT)].stage == ()


def test_each_sets_the_own_seat_and_no_other(floor: Notebook) -> None:
    floor.do(TERESA, SetSeat(sound="balanced"))
    assert setups(floor) == {SeatId(EVORA): Setup("balanced")}


@pytest.mark.parametrize("wish", [SetSeat(), SetSeat(sound="music"), SetSeat(board=False), SetSeat(stage=[])])
def test_it_is_already_so(floor: Notebook, wish: SetSeat) -> None:
    floor.do(CAMILLE, SetSeat(sound="music"))
    with pytest.raises(Refused) as no:
        floor.do(CAMILLE, wish)
    assert no.value.code is Code.NO_CHANGE


def test_a_headcount_is_said_anew_each_day(floor: Notebook) -> None:
    said = [floor.do(CAMILLE, SetSeat(headcount=22)) for _ in range(2)]
    floor.do(CAMILLE, SetSeat(board=True))
    assert setups(floor) == {SeatId(NIORT): Setup(board=True, headcount=22, counted_at=said[-1].at)}
    counts = Setups(setups(floor))
    assert counts.headcount_of(SeatId(NIORT), 24, said[-1].at) == 22
    assert counts.headcount_of(SeatId(NIORT), 24, said[-1].at + TODAY_MS) == 24
    assert counts.headcount_of(SeatId("evora"), 21, said[-1].at) == 21


def test_a_switch_is_turned_each_time(floor: Notebook) -> None:
    for _ in range(2):
        event = floor.do(CAMILLE, SetSeat(microphone=False)).event
        assert event == SeatSet(seat=SeatId(NIORT), microphone=False)
    assert setups(floor) == {SeatId(NIORT): Setup()}
