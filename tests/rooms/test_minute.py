"""A class's last minute: taken back by the hub's clock, brought back for a while, whatever lies between."""

import pytest

from rooms.board import Page
from rooms.channel import Author, page
from rooms.commands import BringBack, ClearPage, DrawShape, DrawStroke, Erase, Fill, TakeBack, Undo
from rooms.errors import Code, Refused
from rooms.events import ClassTakenBack
from rooms.ids import SeatId, Seq
from rooms.minute import BRING_BACK_MS, TAKE_BACK_MS
from tests.rooms.lesson import CAMILLE, EVORA, LEO, NIORT, TERESA, Notebook

NOW = 1_800_000_000_000
TAKE_NIORT = TakeBack(seat=SeatId(NIORT))


@pytest.fixture
def board() -> Notebook:
    return Notebook(page(1))


def stroke(number: int) -> DrawStroke:
    return DrawStroke(f"stroke-{number:04}", "pen", 1, 1, [100, 100, 5, 5])


def shown(board: Notebook) -> list[int]:
    folded = board.folded()
    assert isinstance(board.fold, Page)
    assert folded == board.fold
    return [int(seq) for seq in board.fold.visible()]


def refused(board: Notebook, author: Author, command: TakeBack | BringBack | Undo, at: int) -> Code:
    with pytest.raises(Refused) as no:
        board.do(author, command, at)
    return no.value.code


def test_what_a_class_drew_within_a_minute_goes_and_comes_back(board: Notebook) -> None:
    board.do(LEO, stroke(1), NOW - TAKE_BACK_MS)  # a moment too long ago
    board.do(LEO, DrawShape("figure-0002", "rectangle", 1, 1, [100, 100, 900, 900]), NOW - TAKE_BACK_MS + 1)
    board.do(TERESA, Fill("figure-0002", 4), NOW - 40_000)  # a colour of another class goes with what it lies on
    board.do(TERESA, stroke(4), NOW - 30_000)
    board.do(CAMILLE, stroke(5), NOW - 20_000)  # their teacher is of the class as well
    taken = board.do(TERESA, TAKE_NIORT, NOW)
    assert taken.event == ClassTakenBack(seat=SeatId(NIORT), seqs=[Seq(2), Seq(5)])
    assert shown(board) == [1, 4]
    assert refused(board, TERESA, TAKE_NIORT, NOW) is Code.NOTHING_TO_UNDO
    assert refused(board, TERESA, TakeBack(seat=SeatId("nobody")), NOW) is Code.NOTHING_TO_UNDO
    board.do(LEO, stroke(7), NOW + 1)
    board.do(LEO, Undo(), NOW + 2)
    board.do(CAMILLE, BringBack(seq=taken.seq), NOW + BRING_BACK_MS - 1)
    assert shown(board) == [1, 2, 3, 4, 5]
    assert refused(board, CAMILLE, BringBack(seq=taken.seq), NOW + BRING_BACK_MS - 1) is Code.NOTHING_TO_REDO


def test_after_a_while_it_stays_away(board: Notebook) -> None:
    board.do(LEO, stroke(1), NOW)
    board.do(CAMILLE, TAKE_NIORT, NOW)
    assert refused(board, CAMILLE, BringBack(seq=2), NOW + BRING_BACK_MS) is Code.NOTHING_TO_REDO
    board.do(LEO, stroke(3), NOW + BRING_BACK_MS)
    assert isinstance(board.fold, Page)
    assert not board.fold.minute.taken


def test_what_was_cleared_or_erased_meanwhile_stays_away(board: Notebook) -> None:
    board.do(LEO, stroke(1), NOW)
    board.do(CAMILLE, TAKE_NIORT, NOW)
    board.do(TERESA, stroke(3), NOW)
    board.do(TERESA, ClearPage(), NOW)
    assert refused(board, CAMILLE, BringBack(seq=2), NOW) is Code.NOTHING_TO_REDO
    board.do(LEO, stroke(5), NOW)
    board.do(CAMILLE, TAKE_NIORT, NOW)
    board.do(LEO, Erase(seq=5), NOW)
    assert refused(board, CAMILLE, BringBack(seq=6), NOW) is Code.NOTHING_TO_REDO
    assert refused(board, TERESA, TakeBack(seat=SeatId(EVORA)), NOW) is Code.NOTHING_TO_UNDO  # cleared away
