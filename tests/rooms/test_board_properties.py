"""What holds for every board page: a snapshot and a tail are the whole, and an undo is only ever one's own."""

import copy
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from rooms.board import Page
from rooms.channel import Author, Entry, page
from rooms.commands import ClearPage, DrawStroke, Erase, ErasePerson, PageCommand, Undo
from rooms.erasure import emptied, erased_by
from rooms.errors import Refused
from rooms.events import EntryUndone, StrokeDrawn
from rooms.ids import OpId, PersonId, Seq
from rooms.snapshots import freeze, thaw

PEOPLE = [Author(PersonId(name), None) for name in ("fox", "owl", "bear")]

commands = st.one_of(
    st.builds(
        DrawStroke,
        stroke=st.integers(0, 40).map(lambda number: f"stroke-{number:04}"),
        tool=st.sampled_from(["pen", "marker", "eraser"]),
        colour=st.integers(0, 11),
        width=st.integers(0, 2),
        points=st.just([100, 100, 5, 5]),
    ),
    st.just(Undo()),
    st.just(ClearPage()),
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
            event = told.page.decide(author, command)
        except Refused:
            continue
        number = Seq(len(told.entries) + 1)
        entry = Entry(number, author, OpId(f"op-{number:06}"), event, 0, b"")
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
    assert all(isinstance(entries[seq - 1].event, StrokeDrawn) for seq in gone)


@given(asked)
def test_deciding_changes_nothing(asks: list[tuple[Author, PageCommand]]) -> None:
    told = tell(asks)
    before = copy.deepcopy(told.page)
    for author in PEOPLE:
        for command in (Undo(), ClearPage()):
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
        if isinstance(entry.event, EntryUndone):
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
        assert after.visible() == [seq for seq in before if seq != event.seq]


@given(asked, st.data())
def test_an_erased_body_only_takes_its_own_stroke_away(
    asks: list[tuple[Author, PageCommand]], data: st.DataObject
) -> None:
    entries = tell(asks).entries
    if not entries:
        return
    index = data.draw(st.integers(0, len(entries) - 1))
    old = entries[index]
    if not isinstance(old.event, EntryUndone) and old.seq in folded(entries).strokes:
        after = folded([*entries[:index], emptied(old), *entries[index + 1 :]])
        assert after.visible() == [seq for seq in folded(entries).visible() if seq != old.seq]
