"""Clearing a page: one's own at once, others' when a second teacher agrees; two at once, too late, and taken back."""

import pytest

from rooms.around import Around
from rooms.board import Page
from rooms.channel import Author, Entry
from rooms.clearing import ANSWER_MS
from rooms.commands import AnswerClear, ClearPage, DrawStroke, PageCommand, Undo
from rooms.errors import Code, Refused
from rooms.events import AnyEvent, ClearAnswered, ClearAsked, EntryUndone, PageCleared
from rooms.ids import OpId, PersonId, Seq
from rooms.room import fold_all
from tests.rooms.lesson import CAMILLE, EVORA, LEO, TERESA

NOW = 1_800_000_000_000
TOGETHER, ALONE = Around(has_second=True), Around()
COLLEAGUE = Author(PersonId("claude"), CAMILLE.school_class)
OTHERS = Author(PersonId("ines"), EVORA)


class Board:
    """A page on which Niort and Évora have drawn."""

    def __init__(self, *authors: Author) -> None:
        self.page = Page()
        self.entries: list[Entry] = []
        for author in authors:
            self.do(author, DrawStroke(f"stroke-{len(self.entries):04}", "pen", 1, 1, [100, 100, 5, 5]))

    def do(self, author: Author, command: PageCommand, around: Around = TOGETHER, at: int = NOW) -> AnyEvent:
        event = self.page.decide(author, command, around, at)
        seq = Seq(len(self.entries) + 1)
        self.entries.append(Entry(seq, author, OpId(f"op-{seq:06}"), event, at, b""))
        self.page.fold(self.entries[-1])
        assert fold_all(Page(), self.entries) == self.page
        return event

    def refused(self, author: Author, command: PageCommand, around: Around = TOGETHER, at: int = NOW) -> Code:
        with pytest.raises(Refused) as no:
            self.page.decide(author, command, around, at)
        return no.value.code


def test_ones_own_drawings_and_those_of_all_where_nobody_could_be_asked_go_at_once() -> None:
    assert Board(LEO, CAMILLE).do(CAMILLE, ClearPage()) == PageCleared()
    assert Board(LEO, TERESA).do(CAMILLE, ClearPage(), ALONE) == PageCleared()
    assert Board().refused(CAMILLE, ClearPage()) is Code.NO_CHANGE


def test_a_second_teacher_agrees_and_the_asker_undoes_it() -> None:
    board = Board(LEO, TERESA)
    assert board.do(CAMILLE, ClearPage()) == ClearAsked()
    assert board.page.visible() == [1, 2]
    assert board.do(TERESA, AnswerClear(asked=3, agrees=True)) == ClearAnswered(asked=Seq(3), agrees=True)
    assert not board.page.visible()
    assert board.refused(OTHERS, AnswerClear(asked=3, agrees=False)) is Code.NO_CHANGE  # somebody was quicker
    assert board.do(CAMILLE, Undo()) == EntryUndone(seq=Seq(4))
    assert board.page.visible() == [1, 2]


def test_a_no_leaves_the_page_and_it_can_be_asked_again() -> None:
    board = Board(LEO, TERESA)
    board.do(CAMILLE, ClearPage())
    board.do(TERESA, AnswerClear(asked=3, agrees=False))
    assert board.page.visible() == [1, 2]
    assert board.do(CAMILLE, ClearPage()) == ClearAsked()


def test_who_asked_takes_it_back_but_never_agrees() -> None:
    board = Board(LEO, TERESA)
    board.do(CAMILLE, ClearPage())
    for own in (CAMILLE, COLLEAGUE):
        assert board.refused(own, AnswerClear(asked=3, agrees=True)) is Code.FORBIDDEN
        assert board.refused(own, ClearPage()) is Code.NO_CHANGE
    board.do(COLLEAGUE, AnswerClear(asked=3, agrees=False))
    assert board.refused(TERESA, AnswerClear(asked=3, agrees=True)) is Code.NO_CHANGE
    assert board.page.visible() == [1, 2]


def test_two_teachers_who_press_at_once_agree() -> None:
    board = Board(LEO, TERESA)
    board.do(CAMILLE, ClearPage())
    assert board.do(TERESA, ClearPage()) == ClearAnswered(asked=Seq(3), agrees=True)
    assert not board.page.visible()


def test_after_a_minute_the_question_is_closed() -> None:
    board = Board(LEO, TERESA)
    board.do(CAMILLE, ClearPage())
    late = NOW + ANSWER_MS
    assert board.refused(TERESA, AnswerClear(asked=3, agrees=True), at=late) is Code.NO_CHANGE
    assert board.do(TERESA, ClearPage(), at=late) == ClearAsked()  # now it is hers
    assert board.do(CAMILLE, AnswerClear(asked=4, agrees=True), at=late + ANSWER_MS - 1).agrees  # type: ignore[union-attr]


def test_where_the_second_left_meanwhile_ones_own_word_is_enough() -> None:
    board = Board(LEO, TERESA)
    board.do(CAMILLE, ClearPage())
    assert board.do(CAMILLE, ClearPage(), ALONE) == PageCleared()
    assert board.page.asked is None
    assert board.refused(TERESA, AnswerClear(asked=3, agrees=True)) is Code.NO_CHANGE


def test_where_the_asker_left_it_can_be_answered_all_the_same() -> None:
    board = Board(LEO, TERESA)
    board.do(CAMILLE, ClearPage())
    board.do(TERESA, AnswerClear(asked=3, agrees=True), ALONE)
    assert not board.page.visible()
