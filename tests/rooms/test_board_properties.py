"""What holds for every board page: a snapshot and a tail are the whole, and an undo is only ever one's own."""

import copy
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from rooms.board import Page
from rooms.channel import Author, Entry, page
from rooms.commands import (
    BringBack,
    ClearPage,
    ColourRegion,
    DrawShape,
    DrawStroke,
    Erase,
    ErasePerson,
    Fill,
    LayTan,
    PageCommand,
    PlaceStamp,
    Redo,
    TakeBack,
    TidyTans,
    Undo,
    WriteText,
)
from rooms.erasure import emptied, erased_by
from rooms.errors import Refused
from rooms.events import (
    EntryRedone,
    EntryUndone,
    PageCleared,
    RegionColoured,
    ShapeDrawn,
    ShapeFilled,
    StampPlaced,
    StrokeDrawn,
    TanLaid,
    TansTidied,
    TextWritten,
)
from rooms.ids import OpId, PersonId, Seq
from rooms.snapshots import freeze, thaw

DRAWN = (StrokeDrawn, ShapeDrawn, StampPlaced, TextWritten, ShapeFilled, RegionColoured, TanLaid, TansTidied)
STEP_MS = 9_000
"""Between two entries: some of them are within a minute."""

PEOPLE = [Author(PersonId(name), None) for name in ("fox", "owl", "bear")]

names = st.integers(0, 12).map(lambda number: f"item-{number:06}")
look = {"colour": st.integers(0, 11), "width": st.integers(0, 2)}
commands = st.one_of(
    st.builds(
        DrawStroke,
        stroke=names,
        tool=st.sampled_from(["pen", "marker", "eraser"]),
        points=st.sampled_from([[100, 100, 5, 5], [100, 100, 900, 0, 0, 900, -900, -800]]),
        **look,
    ),
    st.builds(
        DrawShape,
        shape=names,
        figure=st.sampled_from(["line", "rectangle"]),
        points=st.just([100, 100, 500, 500]),
        **look,
    ),
    st.builds(PlaceStamp, stamp=names, picture=st.just("star"), points=st.just([100, 100]), **look),
    st.builds(WriteText, writing=names, text=st.sampled_from(["Olá", "a\nb"]), points=st.just([100, 100]), **look),
    st.builds(Fill, onto=names, colour=st.integers(0, 11)),
    st.builds(ColourRegion, sheet=st.just("cat"), region=st.integers(0, 30), colour=st.integers(0, 11)),
    st.builds(LayTan, on=st.just("tangram"), tan=st.integers(0, 6), x=st.just(99), y=st.just(99), turn=st.just(3)),
    st.just(TidyTans("tangram")),
    st.just(Undo()),
    st.just(Redo()),
    st.just(ClearPage()),
    st.builds(TakeBack, seat=st.sampled_from([author.seat for author in PEOPLE])),
    st.builds(BringBack, seq=st.integers(1, 60)),
    st.builds(Erase, seq=st.integers(1, 60), person=st.sampled_from([None, *(author.person for author in PEOPLE)])),
    st.builds(ErasePerson, person=st.sampled_from([author.person for author in PEOPLE])),
)
asked = st.lists(st.tuples(st.sampled_from(PEOPLE), commands), max_size=60)


@dataclass
class Told:
    """A page and the entries that made it."""

    page: Page
    entries: list[Entry]


def tell(asks: list[tuple[Author, PageCommand]]) -> Told:
    told = Told(Page(), [])
    for author, command in asks:
        try:
            number = Seq(len(told.entries) + 1)
            event = told.page.decide(author, command, at=STEP_MS * number)
        except Refused:
            continue
        entry = Entry(number, author, OpId(f"op-{number:06}"), event, STEP_MS * number, b"")
        told.page.fold(entry)
        told.entries.append(entry)
    return told


def stored(entries: list[Entry]) -> list[Entry]:
    """As the log has them afterwards: without the bodies that were erased."""
    gone = set(erased_by(entry.event for entry in entries))
    return [emptied(entry) if entry.seq in gone else entry for entry in entries]


def folded(entries: list[Entry]) -> Page:
    page = Page()
    for entry in entries:
        page.fold(entry)
    return page


@given(asked, st.integers(0, 60))
def test_snapshot_and_tail_are_the_whole(asks: list[tuple[Author, PageCommand]], cut: int) -> None:
    told = tell(asks)
    snapshot = thaw(page(1), freeze(page(1), folded(told.entries[:cut]), Seq(cut)))
    assert snapshot is not None
    for entry in told.entries[cut:]:
        snapshot.fold(entry)
    assert snapshot == told.page == folded(told.entries)


@given(asked, st.integers(0, 60))
def test_a_page_folded_from_emptied_entries_is_the_same(asks: list[tuple[Author, PageCommand]], cut: int) -> None:
    told = tell(asks)
    assert folded(stored(told.entries)) == told.page
    assert folded([*stored(told.entries)[:cut], *told.entries[cut:]]) == told.page


@given(asked)
def test_only_what_was_drawn_is_erased_and_only_once(asks: list[tuple[Author, PageCommand]]) -> None:
    entries = tell(asks).entries
    gone = erased_by(entry.event for entry in entries)
    assert len(gone) == len(set(gone))
    assert all(isinstance(entries[seq - 1].event, DRAWN) for seq in gone)


@given(asked)
def test_deciding_changes_nothing(asks: list[tuple[Author, PageCommand]]) -> None:
    told = tell(asks)
    before = copy.deepcopy(told.page)
    for author in PEOPLE:
        for command in (Undo(), Redo(), ClearPage()):
            try:
                told.page.decide(author, command)
            except Refused:
                continue
    assert told.page == before


@given(asked)
def test_an_undo_is_only_ever_ones_own(asks: list[tuple[Author, PageCommand]]) -> None:
    entries = tell(asks).entries
    authors = {entry.seq: entry.author for entry in entries}
    for entry in entries:
        if isinstance(entry.event, EntryUndone | EntryRedone):
            assert authors[entry.event.seq] == entry.author


@given(asked)
def test_an_undo_of_a_stroke_takes_exactly_one_away(asks: list[tuple[Author, PageCommand]]) -> None:
    page = tell(asks).page
    for author in PEOPLE:
        before = page.visible()
        try:
            event = page.decide(author, Undo())
        except Refused:
            continue
        assert isinstance(event, EntryUndone)
        if event.seq in page.clearings:
            continue
        after = copy.deepcopy(page)
        after.fold(Entry(Seq(10_000), author, OpId("op-undo-1"), event, 0, b""))
        assert after.visible() == [seq for seq in before if seq != event.seq and not fills(page, seq, event.seq)]
        again = after.decide(author, Redo())
        assert again == EntryRedone(seq=event.seq)
        after.fold(Entry(Seq(10_001), author, OpId("op-redo-1"), again, 0, b""))
        assert after.visible() == before


@given(asked)
def test_who_has_drawn_since_has_nothing_to_do_again(asks: list[tuple[Author, PageCommand]]) -> None:
    undone: dict[PersonId, int] = {}
    for entry in tell(asks).entries:
        person = entry.author.person
        match entry.event:
            case EntryUndone():
                undone[person] = undone.get(person, 0) + 1
            case EntryRedone():
                undone[person] -= 1
                assert undone[person] >= 0
            case StrokeDrawn() | ShapeDrawn() | StampPlaced() | TextWritten() | ShapeFilled() | PageCleared():
                undone[person] = 0


def fills(page: Page, seq: Seq, target: Seq) -> bool:
    """Whether one entry colours the inside of another."""
    return seq in page.fills and page.names[page.fills[seq]] == target


@given(asked, st.data())
def test_an_erased_body_only_takes_its_own_stroke_away(
    asks: list[tuple[Author, PageCommand]], data: st.DataObject
) -> None:
    entries = tell(asks).entries
    if not entries:
        return
    index = data.draw(st.integers(0, len(entries) - 1))
    old = entries[index]
    whole = folded(entries)
    if old.seq in whole.items:
        after = folded([*entries[:index], emptied(old), *entries[index + 1 :]])
        assert after.visible() == [seq for seq in whole.visible() if seq != old.seq and not fills(whole, seq, old.seq)]
