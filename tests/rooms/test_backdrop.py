"""What lies under a page: the last one counts, nothing that is drawn, undone or cleared changes it."""

import pytest

from rooms.around import Around
from rooms.board import Page
from rooms.channel import Author, Entry
from rooms.commands import ClearPage, ColourRegion, LayBackdrop, Undo
from rooms.errors import Code, Refused
from rooms.events import AnyEvent, BackdropLaid, PageCleared, RegionColoured, StrokeDrawn
from rooms.ids import ClassId, OpId, PersonId, Seq
from rooms.sheets import MOST_REGIONS, REGIONS
from rooms.zones import Zone

TEACHER = Author(PersonId("camille"), ClassId("niort"))


def page_of(*events: AnyEvent) -> Page:
    page = Page()
    for number, event in enumerate(events, 1):
        page.fold(Entry(Seq(number), TEACHER, OpId(f"op-{number}"), event, 0, b""))
    return page


def test_the_last_one_counts_and_no_clearing_takes_it_away() -> None:
    page = page_of(
        BackdropLaid("squares"),
        StrokeDrawn("line-0001", "pen", 1, 1, [1, 2]),
        BackdropLaid("picture", "upload-0001"),
        PageCleared(),
    )
    assert (page.backdrop, page.upload) == ("picture", "upload-0001")
    assert page.decide(TEACHER, Undo()).seq == 4, "an undo takes the clearing back, never what lies under it"  # type: ignore[union-attr]


def test_it_is_not_something_drawn() -> None:
    page = page_of(BackdropLaid("lines"))
    for nothing, code in ((Undo(), Code.NOTHING_TO_UNDO), (ClearPage(), Code.NO_CHANGE)):
        with pytest.raises(Refused) as no:
            page.decide(TEACHER, nothing)
        assert no.value.code is code


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (LayBackdrop("squares"), Code.NO_CHANGE),
        (LayBackdrop("picture"), Code.MALFORMED),
        (LayBackdrop("plain", "upload-0001"), Code.MALFORMED),
    ],
)
def test_what_makes_no_sense_is_refused(command: LayBackdrop, code: Code) -> None:
    with pytest.raises(Refused) as no:
        page_of(BackdropLaid("squares")).decide(TEACHER, command)
    assert no.value.code is code
    assert page_of(BackdropLaid("squares")).decide(TEACHER, LayBackdrop("plain")) == BackdropLaid("plain")
    assert page_of().decide(TEACHER, LayBackdrop("plain")) == BackdropLaid("plain"), "the room may have begun with more"


def test_a_region_of_a_colouring_sheet_is_coloured_undone_and_cleared_like_all_that_is_drawn() -> None:
    page = page_of(BackdropLaid("cat"))
    event = page.decide(TEACHER, ColourRegion("cat", 3, 7))
    assert event == RegionColoured("cat", 3, 7)
    page = page_of(BackdropLaid("cat"), event, RegionColoured("cat", 3, 8))
    assert page.visible() == [2, 3]
    assert page.decide(TEACHER, Undo()).seq == 3  # type: ignore[union-attr]
    assert page_of(BackdropLaid("cat"), event, PageCleared()).visible() == []
    assert page.decide(TEACHER, ColourRegion("cat", 3, None)) == RegionColoured("cat", 3, None)


def test_what_a_sheet_has_not_and_what_is_another_classs_is_not_coloured() -> None:
    (x, y), last = REGIONS["cat"][3], len(REGIONS["cat"])
    for command, around, code in (
        (ColourRegion("cat", last, 1), Around(), Code.NOTHING_TO_FILL),
        (ColourRegion("cat", 3, 1), Around(zone=Zone(x + 100, 0, 16_000, 10_000)), Code.OUTSIDE_ZONE),
    ):
        with pytest.raises(Refused) as no:
            page_of(BackdropLaid("cat")).decide(TEACHER, command, around)
        assert no.value.code is code
    mine = Around(zone=Zone(x - 100, y - 100, 16_000, 10_000))
    assert page_of().decide(TEACHER, ColourRegion("cat", 3, 1), mine) == RegionColoured("cat", 3, 1)
    assert all(len(regions) <= MOST_REGIONS for regions in REGIONS.values())
