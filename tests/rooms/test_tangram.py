"""A tangram: pieces that the last one to lay them decides, that zones hold, and that a teacher puts back."""

import math

import msgspec
import pytest

from rooms.around import NOTHING_AROUND, Around
from rooms.board import Page
from rooms.channel import Author, Entry
from rooms.commands import AnyCommand, ClearPage, LayTan, PageCommand, TidyTans, Undo
from rooms.errors import Code, Refused
from rooms.events import AnyEvent, EntryUndone, PageCleared, TanLaid, TansTidied
from rooms.ids import ClassId, OpId, PersonId, Seq
from rooms.rights import Verb
from rooms.room import verb_of
from rooms.tangram import box_of_tan
from rooms.tans import CORNERS, TANS, TURNS, UNIT
from rooms.zones import PAGE_HEIGHT, PAGE_WIDTH, Zone, zones

LEO = Author(PersonId("leo"), ClassId("niort"))
INES = Author(PersonId("ines"), ClassId("evora"))
AT = {"on": "tangram", "tan": 0, "x": 4_000, "y": 5_000, "turn": 3}


def page_of(*events: AnyEvent, author: Author = LEO) -> Page:
    page = Page()
    for number, event in enumerate(events, 1):
        page.fold(Entry(Seq(number), author, OpId(f"op-{number}"), event, 0, b""))
    return page


def refusal(page: Page, command: PageCommand, around: Around = NOTHING_AROUND) -> Code:
    with pytest.raises(Refused) as no:
        page.decide(LEO, command, around)
    return no.value.code


def laid(tan: int, x: int, y: int) -> TanLaid:
    return TanLaid("tangram", tan, x, y, 0, False)


def test_a_tan_is_laid_undone_and_cleared_like_all_that_is_drawn() -> None:
    event = page_of().decide(LEO, LayTan("tangram", 6, 9_000, 4_000, 21, True))
    assert event == TanLaid("tangram", 6, 9_000, 4_000, 21, True)
    page = page_of(event, laid(6, 2_000, 2_000))
    assert page.decide(LEO, Undo()) == EntryUndone(Seq(2))
    assert page_of(event, PageCleared()).visible() == []
    assert page_of(event).decide(INES, ClearPage(), Around(has_second=True)) != PageCleared(), "another class laid it"


def test_a_teacher_puts_all_back_and_can_take_that_back() -> None:
    assert refusal(page_of(), TidyTans("tangram")) is Code.NO_CHANGE
    page = page_of(laid(1, 8_000, 5_000))
    assert page.decide(LEO, TidyTans("tangram")) == TansTidied("tangram")
    assert refusal(page, TidyTans("tangram-cat")) is Code.NO_CHANGE, "what lay under another outline lies there still"
    assert refusal(page_of(laid(1, 8_000, 5_000), TansTidied("tangram")), TidyTans("tangram")) is Code.NO_CHANGE
    assert page_of(laid(1, 8_000, 5_000), TansTidied("tangram"), EntryUndone(Seq(2))).decide(LEO, TidyTans("tangram"))
    assert (verb_of(LayTan(**AT), LEO), verb_of(TidyTans("tangram"), LEO)) == (Verb.DRAW, Verb.CLEAR_PAGE)  # type: ignore[arg-type]


def test_a_tan_stays_inside_ones_zone_and_is_not_taken_out_of_anothers() -> None:
    mine, theirs = zones(2)
    around = Around(zone=mine)
    assert page_of().decide(LEO, LayTan("tangram", 0, 3_000, 5_000, 0), around), "out of the square everybody takes"
    assert refusal(page_of(), LayTan("tangram", 0, 12_000, 5_000, 0), around) is Code.OUTSIDE_ZONE
    assert refusal(page_of(), LayTan("tangram", 0, mine.right - 500, 5_000, 0), around) is Code.OUTSIDE_ZONE
    away = page_of(laid(0, (theirs.left + theirs.right) // 2, 5_000), author=INES)
    assert refusal(away, LayTan("tangram", 0, 3_000, 5_000, 0), around) is Code.OUTSIDE_ZONE
    assert away.decide(INES, LayTan("tangram", 0, 3_000, 5_000, 0)), "whoever has the whole page may"


@pytest.mark.parametrize(
    "forged",
    [
        {"tan": TANS}, {"tan": -1}, {"turn": TURNS}, {"x": -1}, {"x": PAGE_WIDTH + 1}, {"y": PAGE_HEIGHT + 1},
        {"x": 0.5}, {"on": "cat"}, {"person": "ines"}, {"flipped": 1},
    ],
)  # fmt: skip
def test_what_no_hand_does_is_refused(forged: dict[str, object]) -> None:
    assert msgspec.convert({"kind": "lay-tan", **AT}, AnyCommand) == LayTan(**AT)  # type: ignore[arg-type]
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"kind": "lay-tan", **AT, **forged}, AnyCommand)


def test_seven_tans_make_a_square_and_none_grows_by_being_turned() -> None:
    def area(corners: tuple[tuple[int, int], ...]) -> float:
        around = zip(corners, (*corners[1:], corners[0]), strict=True)
        return abs(sum(x * below - right * y for (x, y), (right, below) in around)) / 2

    assert sum(area(corners) for corners in CORNERS) == 16
    for tan, turn in ((tan, turn) for tan in range(TANS) for turn in range(TURNS)):
        for flipped in (False, True):
            box = box_of_tan(LayTan("tangram", tan, 8_000, 5_000, turn, flipped))
            assert math.hypot(box.right - box.left, box.bottom - box.top) <= 6 * UNIT
            assert box.left < 8_000 < box.right and box.top < 5_000 < box.bottom  # noqa: PT018
    assert box_of_tan(LayTan("tangram", 0, 2_000, 700, 0)) == Zone(-100, 0, 4_100, 2_100)
    assert box_of_tan(LayTan("tangram", 6, 5_000, 5_000, 0, True)) == box_of_tan(LayTan("tangram", 6, 5_000, 5_000, 0))
