"""The book of pages: one more, another name, away and back, in their order and within bounds."""

import pytest

from rooms.around import Around
from rooms.book import Book
from rooms.channel import FLOOR, ChannelName, page, sheet
from rooms.commands import (
    AddPage,
    BookCommand,
    BringPageBack,
    ChoosePens,
    FreePens,
    NamePage,
    PutPageAway,
    Reveal,
    SetApart,
    StillPens,
    ZonePage,
)
from rooms.commands.book import MAX_APART, MAX_PAGES
from rooms.errors import Code, Refused
from rooms.events import PageAdded, PageNamed
from rooms.floor import Floor
from rooms.ids import PersonId, SeatId
from rooms.rights import Actor, Place, Rights, Role, Verb
from rooms.zones import NOWHERE, Zone
from tests.rooms.lesson import CAMILLE, EVORA, NIORT, Notebook

SEATS = [SeatId(NIORT), SeatId(EVORA)]
ROOM = Place(partners=frozenset({NIORT, EVORA}), minded=frozenset({NIORT, EVORA}), shown=frozenset({PersonId("leo")}))


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
        ([], Reveal(page=1), Code.NO_CHANGE),
        ([SetApart(page=1, seats=SEATS), Reveal(page=1)], Reveal(page=1), Code.NO_CHANGE),
        ([SetApart(page=1, seats=SEATS), Reveal(page=1)], SetApart(page=1, seats=SEATS), Code.NO_CHANGE),
        ([SetApart(page=1, seats=SEATS)], SetApart(page=1, seats=SEATS), Code.NO_CHANGE),
        ([], ChoosePens(page=1, pens="everybody", seats=[], people=[]), Code.NO_CHANGE),
        ([StillPens()], StillPens(), Code.NO_CHANGE),
        ([], FreePens(), Code.NO_CHANGE),
        ([], ZonePage(page=1, seats=[]), Code.NO_CHANGE),
        ([ZonePage(page=1, seats=SEATS)], ZonePage(page=1, seats=[*SEATS, SEATS[0]]), Code.NO_CHANGE),
        ([], ZonePage(page=3, seats=SEATS), Code.FORBIDDEN),
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


def book(floor: Notebook) -> Book:
    assert isinstance(floor.fold, Floor)
    return floor.fold.book


def may(floor: Notebook, actor: Actor, verb: Verb, name: str) -> bool:
    return Rights().may(actor, verb, book(floor).place_of(ChannelName(name), ROOM))


def test_each_class_has_a_sheet_until_they_are_revealed(floor: Notebook) -> None:
    floor.do(CAMILLE, SetApart(page=2, seats=SEATS[:1]))
    floor.do(CAMILLE, SetApart(page=2, seats=SEATS))
    assert book(floor).channels(2) == ["page-1", "page-2", "page-2.1", "page-2.2"]
    assert [book(floor).pen_on(2, seat) for seat in (*SEATS, SeatId("a-guest"))] == ["page-2.1", "page-2.2", "page-2"]
    niort, evora = Actor(PersonId("camille"), Role.TEACHER, NIORT), Actor(PersonId("tablet"), Role.COMPANION, EVORA)
    guest = Actor(PersonId("author"), Role.GUEST)
    for verb in (Verb.READ_CHANNEL, Verb.DRAW, Verb.UNDO, Verb.ERASE_OWN):
        assert (may(floor, niort, verb, "page-2.1"), may(floor, niort, verb, "page-2.2")) == (True, False), verb
        assert (may(floor, evora, verb, "page-2.1"), may(floor, evora, verb, "page-2.2")) == (False, True), verb
        assert not may(floor, guest, verb, "page-2.1")
    assert may(floor, evora, Verb.READ_CHANNEL, "page-2")
    assert not may(floor, evora, Verb.DRAW, "page-2")
    floor.do(CAMILLE, Reveal(page=2))
    for one in (niort, evora):
        assert [may(floor, one, Verb.READ_CHANNEL, name) for name in ("page-2.1", "page-2.2")] == [True, True]
        assert [may(floor, one, Verb.DRAW, name) for name in ("page-2.1", "page-2.2", "page-2")] == [False, False, True]
    assert book(floor).pen_on(2, SEATS[0]) == "page-2"


def test_who_draws_is_said_by_page_and_by_the_key_that_stills_all(floor: Notebook) -> None:
    leo, teacher = Actor(PersonId("leo"), Role.PUPIL, NIORT), Actor(PersonId("teresa"), Role.TEACHER, EVORA)
    tablet = Actor(PersonId("tablet"), Role.COMPANION, EVORA)

    def drawing() -> list[bool]:
        return [may(floor, one, Verb.DRAW, "page-1") for one in (leo, tablet, teacher)]

    assert drawing() == [True, True, True]
    floor.do(CAMILLE, ChoosePens(page=1, pens="teachers", seats=SEATS, people=[]))
    assert drawing() == [False, False, True]
    floor.do(CAMILLE, ChoosePens(page=1, pens="chosen", seats=[SEATS[1]], people=[]))
    assert drawing() == [False, True, True]
    floor.do(CAMILLE, ChoosePens(page=1, pens="chosen", seats=[], people=[PersonId("leo")]))
    assert drawing() == [True, False, True]
    floor.do(CAMILLE, StillPens())
    assert drawing() == [False, False, True]
    assert not may(floor, leo, Verb.DRAW, "page-2")
    floor.do(CAMILLE, FreePens())
    assert drawing() == [True, False, True]
    assert may(floor, tablet, Verb.DRAW, "page-2")


def test_a_page_is_shared_out_and_made_one_again(floor: Notebook) -> None:
    zones = {seat: book(floor).zone_of(page(2), seat) for seat in SEATS}
    assert zones == dict.fromkeys(SEATS)
    floor.do(CAMILLE, ZonePage(page=2, seats=SEATS))
    assert book(floor).zone_of(page(2), SEATS[0]) == Zone(0, 0, 8_000, 10_000)
    assert book(floor).zone_of(page(2), SEATS[1]) == Zone(8_000, 0, 16_000, 10_000)
    assert book(floor).zone_of(page(2), SeatId("came-later")) == NOWHERE
    assert book(floor).zone_of(page(1), SeatId("came-later")) is None
    assert book(floor).zone_of(sheet(2, 1), SEATS[0]) is None  # a sheet of one's own is whole
    assert book(floor).has_zones
    floor.do(CAMILLE, ZonePage(page=2, seats=[]))
    assert book(floor).zone_of(page(2), SEATS[0]) is None
    assert not book(floor).has_zones


def test_eight_pages_have_sheets_and_no_more(floor: Notebook) -> None:
    for _ in range(MAX_APART):
        floor.do(CAMILLE, AddPage())
    for number in range(1, MAX_APART + 1):
        floor.do(CAMILLE, SetApart(page=number, seats=SEATS))
    with pytest.raises(Refused, match="too-many-pages"):
        floor.do(CAMILLE, SetApart(page=MAX_APART + 1, seats=SEATS))
    floor.do(CAMILLE, PutPageAway(page=1))
    floor.do(CAMILLE, SetApart(page=MAX_APART + 1, seats=SEATS))
    with pytest.raises(Refused, match="too-many-pages"):
        floor.do(CAMILLE, BringPageBack(page=1))
