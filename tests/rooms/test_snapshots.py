"""Snapshots of folds: snapshot and tail are the whole, other versions are left, and a changed fold needs a new name."""

from dataclasses import fields
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rooms.board import Page
from rooms.book import Book, Leaf
from rooms.channel import CHAT, FLOOR, Author, ChannelName, Entry, Snapshot, kind_of, page
from rooms.chat import Chat, Words
from rooms.clearing import Asked
from rooms.commands import Choice, Group, Question
from rooms.erasure import emptied
from rooms.events import (
    AnyEvent,
    BackdropLaid,
    BellAnswered,
    BellRung,
    ChatSlowed,
    ClassBroughtBack,
    ClassTakenBack,
    ClearAnswered,
    ClearAsked,
    CountedAnew,
    EntriesErased,
    EntryUndone,
    GroupsClosed,
    GroupsOpened,
    GroupsSet,
    GroupsTold,
    HandLowered,
    HandRaised,
    HandsLowered,
    MessageEdited,
    MessageSaid,
    PageAdded,
    PageBroughtBack,
    PageCleared,
    PageNamed,
    PagePutAway,
    PageRevealed,
    PageSetApart,
    PageZoned,
    PensChosen,
    PensStilled,
    PinnedForAll,
    PollCleared,
    PollClosed,
    PollCounted,
    PollOpened,
    SeatMuted,
    SeatSet,
    SeatUnmuted,
    SheetStopped,
    Spotlit,
    StepBegun,
    StickGiven,
    StickTaken,
    StrokeDrawn,
    UnpinnedForAll,
)
from rooms.floor import Floor
from rooms.groups import Groups
from rooms.hands import Hand, Hands
from rooms.ids import ClassId, OpId, PersonId, PictureName, SeatId, Seq
from rooms.minute import LastMinute, Taken
from rooms.music import Music
from rooms.polls import Poll, Polls
from rooms.room import Fold, fold_all, new_fold
from rooms.runsheet import RunSheet
from rooms.setups import Setup, Setups
from rooms.snapshots import VERSIONS, freeze, thaw
from rooms.stage import Stage
from rooms.stick import Stick
from rooms.tangram import Lying
from rooms.turns import Spoken, Turns
from rooms.zones import Zone

SAMPLES = Path(__file__).parent / "samples" / "snapshots"
PEOPLE = [Author(PersonId(name), ClassId("niort")) for name in ("fox", "owl")]
NAMES = [FLOOR, CHAT, page(1)]

seats = st.sampled_from([SeatId("niort"), SeatId("evora")])
people = st.sampled_from([None, PersonId("fox"), PersonId("owl")])
numbers = st.integers(1, 30).map(Seq)
events = st.one_of(
    st.builds(MessageSaid, text=st.just("x")),
    st.builds(MessageEdited, seq=numbers, text=st.just("y")),
    st.builds(
        StrokeDrawn, stroke=st.uuids().map(str), tool=st.just("pen"), colour=st.just(1), width=st.just(1),
        points=st.just([1, 2]),
    ),
    st.builds(EntryUndone, seq=numbers),
    st.builds(ClassTakenBack, seat=seats, seqs=st.lists(numbers, max_size=4, unique=True)),
    st.builds(ClassBroughtBack, seq=numbers),
    st.just(ClearAsked()),
    st.builds(ClearAnswered, asked=numbers, agrees=st.booleans()),
    st.builds(BackdropLaid, backdrop=st.just("picture"), upload=st.sampled_from(["upload-1", "upload-2"])),
    st.just(PageCleared()),
    st.builds(HandRaised, seat=seats, person=people),
    st.builds(HandLowered, seat=seats, person=people),
    st.builds(SeatMuted, seat=seats),
    st.builds(SeatUnmuted, seat=seats),
    st.builds(StickGiven, seat=seats, seconds=st.sampled_from([0, 30]), ends=st.booleans()),
    st.builds(StickTaken, seat=seats),
    st.builds(HandsLowered),
    st.builds(CountedAnew),
    st.builds(Spotlit, on=st.just("second"), seat=seats),
    st.builds(Spotlit, on=st.sampled_from(["board", "all", "speaker", None])),
    st.builds(PinnedForAll, seat=seats),
    st.builds(UnpinnedForAll, seat=seats),
    st.builds(SeatSet, seat=seats, sound=st.sampled_from([None, "music"]), stage=st.sampled_from([None, ["evora"]])),
    st.builds(
        StepBegun, session=st.just("lesson-1"), step=st.sampled_from(["one", "two"]), sign=st.just("sing"),
        minutes=st.just(3), stick=st.sampled_from([None, "open", "round"]), speaker=st.one_of(st.none(), seats),
        spotlight=st.sampled_from([None, "board", "lead", "all"]), lead=st.one_of(st.none(), seats),
        page=st.sampled_from([None, 2]), piece=st.sampled_from([None, "song-1"]), length_ms=st.just(9_000),
        starts_at=st.sampled_from([None, 5_000]), ends=st.sampled_from([None, "song-1"]),
        poll=st.sampled_from([None, Question([Choice("bee"), Choice("fox")])]), closes=st.one_of(st.none(), numbers),
    ),
    st.builds(SheetStopped, step=st.just("one")),
    st.builds(ChatSlowed, seconds=st.sampled_from([0, 10, 30])),
    st.builds(GroupsSet, groups=st.just([Group("bee", [PersonId("fox")])])),
    st.builds(GroupsOpened, pages=st.just([3]), names=st.just(["Bee"])),
    st.just(GroupsClosed()),
    st.just(BellRung(group=0)),
    st.just(BellAnswered(group=0)),
    st.builds(GroupsTold, text=st.sampled_from(["", "x"])),
    st.builds(PollOpened, choices=st.just([Choice("bee"), Choice("fox")]), hidden=st.booleans()),
    st.builds(PollCounted, poll=numbers, revision=st.integers(0, 9), counts=st.just({SeatId("niort"): [1, 2]})),
    st.builds(PollClosed, poll=numbers),
    st.builds(PollCleared, poll=numbers),
    st.builds(PageAdded, page=st.integers(3, 6), name=st.sampled_from(["", "Loup"])),
    st.builds(PageNamed, page=st.integers(1, 6), name=st.just("Ours")),
    st.builds(PagePutAway, page=st.integers(1, 6)),
    st.builds(PageBroughtBack, page=st.integers(1, 6)),
    st.builds(PageSetApart, page=st.integers(1, 6), seats=st.lists(seats, max_size=2)),
    st.builds(PageZoned, page=st.integers(1, 6), seats=st.lists(seats, max_size=2)),
    st.builds(PageRevealed, page=st.integers(1, 6)),
    st.builds(PensChosen, page=st.integers(1, 6), pens=st.just("teachers"), seats=st.just([]), people=st.just([])),
    st.just(PensStilled()),
    st.builds(EntriesErased, seqs=st.lists(numbers, max_size=3)),
)  # fmt: skip


def entries_of(told: list[tuple[Author, AnyEvent]]) -> list[Entry]:
    return [
        Entry(Seq(number), author, OpId(f"op-{number}"), event, number * 20_000_000 // 3, b"")
        for number, (author, event) in enumerate(told, start=1)
    ]


@given(st.lists(st.tuples(st.sampled_from(PEOPLE), events), max_size=40), st.integers(0, 40), st.sampled_from(NAMES))
def test_snapshot_and_tail_are_the_whole(told: list[tuple[Author, AnyEvent]], cut: int, name: ChannelName) -> None:
    entries = entries_of(told)
    fold = thaw(name, freeze(name, fold_all(new_fold(name), entries[:cut]), Seq(cut)))
    assert fold is not None
    assert fold_all(fold, entries[cut:]) == fold_all(new_fold(name), entries)


def test_a_snapshot_after_an_erasure_knows_nothing_of_what_is_gone() -> None:
    drawn = entries_of([(PEOPLE[0], StrokeDrawn("stroke-0001", "pen", 1, 1, [1, 2])), (PEOPLE[1], PageCleared())])
    erasure = Entry(Seq(3), PEOPLE[1], OpId("op-3"), EntriesErased(seqs=[Seq(1)]), 0, b"")
    after = fold_all(Page(), [*drawn, erasure])
    assert after == fold_all(Page(), [emptied(drawn[0]), drawn[1], erasure])
    state = freeze(page(1), after, Seq(3)).state
    assert b"stroke-0001" not in state
    assert b"fox" not in state


@pytest.mark.parametrize("name", NAMES)
def test_what_cannot_be_read_is_left(name: ChannelName) -> None:
    snapshot = freeze(name, new_fold(name), Seq(0))
    for other in (
        Snapshot(Seq(0), "page.99", snapshot.state),
        Snapshot(Seq(0), snapshot.version, b""),
        Snapshot(Seq(0), snapshot.version, b"\xff" * 40),
        Snapshot(Seq(0), snapshot.version, snapshot.state[:-1]),
    ):
        assert thaw(name, other) is None


READS_AS: dict[str, Fold] = {
    "floor.4": Floor(
        Hands([Hand(SeatId("niort"), PersonId("fox")), Hand(SeatId("evora"), None)]),
        Stick(SeatId("niort"), {SeatId("evora")}, 60_000, 90, ends=True),
        30,
        Turns({SeatId("niort"): Spoken(48_000, 2), SeatId("evora"): Spoken(0, 1)}, {PersonId("owl")}, 1_000, 60_000),
        Stage(PictureName(SeatId("evora"), "screen"), [PictureName(SeatId("niort"))]),
        Setups({SeatId("niort"): Setup("music", True, "page-2", ("evora",), 22, 1_000)}),
        Polls(
            Poll(Seq(7), PEOPLE[0], 2, True, False, True, 31, {SeatId("niort"): [18, 6]}),
            Poll(Seq(5), PEOPLE[1], 3, True, False, False, 9, {SeatId("evora"): [4]}),
        ),
        Book(
            {
                1: Leaf(is_away=True),
                3: Leaf("Le loup", sheets=[SeatId("niort")], pens="chosen", chosen=["evora", "fox"]),
                4: Leaf(None, zones=[SeatId("evora"), SeatId("niort")]),
            },
            is_still=True,
        ),
        groups=Groups(
            [Group("bee", [PersonId("fox")]), Group("owl", [])],
            [4, 5],
            True,
            [1],
            "Five minutes!",
            {3: Group("cat", [PersonId("owl")])},
        ),
        music=Music("5d0c6c1e-8a0b-4a0e-9f6a-0c1b2a3d4e62", 184_000, 61_250, None),
        sheet=RunSheet(
            "lesson-0001",
            "step-0003",
            "sing",
            3,
            61_000,
            2,
            "5d0c6c1e-8a0b-4a0e-9f6a-0c1b2a3d4e62",
            Seq(7),
            "lesson-0001",
            ["step-0002", "step-0003"],
        ),
    ),
    "chat.3": Chat(
        {Seq(1): Words(PersonId("fox"), 1_000), Seq(300): Words(PersonId("fox"), 2_000, Seq(1))},
        {PersonId("fox"): 1_000},
    ),
    "page.3": Page(
        items={Seq(2): PersonId("fox"), Seq(4): PersonId("fox")},
        clearings={Seq(1): PersonId("owl")},
        drawn={Seq(2): PersonId("fox"), Seq(4): PersonId("fox"), Seq(70_000): PersonId("owl")},
        names={"stroke-0002": Seq(2), "stroke-0003": Seq(70_000)},
        closed={"stroke-0002": Zone(100, 200, 900, 1_000)},
        fills={Seq(4): "stroke-0002"},
        tans={Seq(5): Lying("tangram-cat", 3, Zone(100, 200, 2_200, 1_250)), Seq(6): Lying("tangram-cat")},
        undone={PersonId("owl"): [Seq(70_000)]},
        backdrop="picture",
        upload="5d0c6c1e-8a0b-4a0e-9f6a-0c1b2a3d4e63",
        minute=LastMinute(
            {PersonId("fox"): SeatId("niort")}, {Seq(70_001): 61_000}, {Seq(70_002): Taken(62_000, [Seq(4)])}
        ),
        asked=Asked(Seq(70_003), PersonId("owl"), SeatId("evora"), 63_000),
    ),
}


@pytest.mark.parametrize("name", NAMES)
def test_a_stored_snapshot_reads_as_it_was_meant(name: ChannelName) -> None:
    version = VERSIONS[kind_of(name)]
    state = bytes.fromhex((SAMPLES / f"{version}.hex").read_text())
    assert thaw(name, Snapshot(Seq(1), version, state)) == READS_AS[version]


@pytest.mark.parametrize("name", NAMES)
def test_a_fold_that_remembers_something_else_needs_another_version(name: ChannelName) -> None:
    version = VERSIONS[kind_of(name)]
    stored: dict[str, Any] = msgspec.msgpack.decode(
        bytes.fromhex((SAMPLES / f"{version}.hex").read_text()), strict=False
    )
    assert set(stored) == {field.name for field in fields(new_fold(name))}
