"""The book of pages: one more, another name, away and back, in their order and within bounds."""

import pytest

from rooms.around import Around
from rooms.channel import FLOOR
from rooms.commands import AddPage, BookCommand, BringPageBack, NamePage, PutPageAway
from rooms.commands.book import MAX_PAGES
from rooms.errors import Code, Refused
from rooms.events import PageAdded, PageNamed
from rooms.floor import Floor
from tests.rooms.lesson import CAMILLE, Notebook


@pytest.fixture
def floor() -> Notebook:
    return Notebook(FLOOR)


def out(floor: Notebook, first: int = 2) -> list[int]:
    assert isinstance(floor.fold, Floor)
    return floor.fold.book.lying_out(first)


def test_pages_are_added_behind_the_others_and_named(floor: Notebook) -> None:
    assert floor.do(CAMILLE, AddPage()).event == PageAdded(page=3, name="")
    assert floor.do(CAMILLE, AddPage(name="  Le \n loup ")).event == PageAdded(page=4, name="Le loup")
    assert out(floor) == [1, 2, 3, 4]
    assert floor.do(CAMILLE, NamePage(page=1, name="Ours")).event == PageNamed(page=1, name="Ours")
    assert floor.do(CAMILLE, NamePage(page=1, name=" ")).event == PageNamed(page=1, name="")


def test_a_page_that_is_put_away_comes_back_where_it_was(floor: Notebook) -> None:
    floor.do(CAMILLE, AddPage(name="Loup"))
    floor.do(CAMILLE, PutPageAway(page=2))
    assert out(floor) == [1, 3]
    floor.do(CAMILLE, AddPage())
    assert out(floor) == [1, 3, 4]
    floor.do(CAMILLE, BringPageBack(page=2))
    assert out(floor) == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("before", "command", "code"),
    [
        ([], NamePage(page=3, name="x"), Code.FORBIDDEN),
        ([], PutPageAway(page=3), Code.FORBIDDEN),
        ([], BringPageBack(page=999), Code.FORBIDDEN),
        ([], BringPageBack(page=1), Code.NO_CHANGE),
        ([PutPageAway(page=1)], PutPageAway(page=1), Code.NO_CHANGE),
        ([PutPageAway(page=1)], PutPageAway(page=2), Code.NO_CHANGE),  # the last one stays
        ([NamePage(page=1, name="x")], NamePage(page=1, name=" x "), Code.NO_CHANGE),
        ([], NamePage(page=1, name="x" * 61), Code.TEXT_TOO_LONG),
        ([], AddPage(name="\u202e"), Code.TEXT_EMPTY),
    ],
)
def test_what_cannot_be_is_refused(
    floor: Notebook, before: list[BookCommand], command: BookCommand, code: Code
) -> None:
    for each in before:
        floor.do(CAMILLE, each)
    with pytest.raises(Refused) as no:
        floor.do(CAMILLE, command)
    assert no.value.code is code


def test_forty_pages_lie_out_and_no_more(floor: Notebook) -> None:
    for _ in range(MAX_PAGES - 2):
        floor.do(CAMILLE, AddPage())
    with pytest.raises(Refused, match="too-many-pages"):
        floor.do(CAMILLE, AddPage())
    floor.do(CAMILLE, PutPageAway(page=7))
    floor.do(CAMILLE, AddPage())
    with pytest.raises(Refused, match="too-many-pages"):
        floor.do(CAMILLE, BringPageBack(page=7))


def test_a_board_that_began_with_more_pages_goes_on_after_them(floor: Notebook) -> None:
    assert isinstance(floor.fold, Floor)
    assert floor.fold.decide(CAMILLE, AddPage(), 0, Around(pages=5)) == PageAdded(page=6, name="")
