"""What was stored once is read for ever: one old entry body of every kind, in tests/rooms/samples, decodes today.

A file is never changed or taken away; a new version of a kind adds one.
"""

from pathlib import Path
from typing import get_args

import msgspec
import pytest

from rooms import events
from rooms.commands import Choice, Group, Question
from rooms.events import AnyEvent, Unread
from rooms.history import UPCASTERS, read_event, write_event
from rooms.ids import PersonId, SeatId, Seq

SAMPLES = sorted((Path(__file__).parent / "samples").glob("*.json"))

READS_AS: dict[str, AnyEvent] = {
    "said.1": events.MessageSaid(text="Bonjour, on vous entend très bien !\nE vocês?"),
    "edited.1": events.MessageEdited(seq=17, text="Bonjour, on vous entend très bien maintenant !"),  # type: ignore[arg-type]
    "drawn.1": events.StrokeDrawn(
        stroke="5d0c6c1e-8a0b-4a0e-9f6a-0c1b2a3d4e5f", tool="marker", colour=7, width=2, points=[8000, 5000, -12, 40]
    ),
    "shape.1": events.ShapeDrawn(
        shape="5d0c6c1e-8a0b-4a0e-9f6a-0c1b2a3d4e60",
        figure="ellipse",
        colour=5,
        width=0,
        points=[4000, 3000, 2500, -1200],
    ),
    "stamp.1": events.StampPlaced(
        stamp="5d0c6c1e-8a0b-4a0e-9f6a-0c1b2a3d4e61", picture="butterfly", colour=10, width=2, points=[8000, 5000]
    ),
    "written.1": events.TextWritten(
        writing="5d0c6c1e-8a0b-4a0e-9f6a-0c1b2a3d4e64",
        text="Olá, meninas!\nBonjour à tous.",
        colour=9,
        width=1,
        points=[4000, 3000],
    ),
    "filled.1": events.ShapeFilled(onto="5d0c6c1e-8a0b-4a0e-9f6a-0c1b2a3d4e60", colour=7),
    "coloured.1": events.RegionColoured(sheet="snail", region=21, colour=3),
    "tan-laid.1": events.TanLaid(on="tangram-cat", tan=6, x=9_000, y=4_200, turn=21, flipped=True),
    "tans-tidied.1": events.TansTidied(on="tangram"),
    "dice-thrown.1": events.DiceThrown(numbers=[4, 6]),
    "redone.1": events.EntryRedone(seq=41),  # type: ignore[arg-type]
    "taken-back.1": events.ClassTakenBack(seat=SeatId("evora-4b-0001"), seqs=[Seq(41), Seq(42), Seq(45)]),
    "brought-back.1": events.ClassBroughtBack(seq=Seq(46)),
    "clear-asked.1": events.ClearAsked(),
    "clear-answered.1": events.ClearAnswered(asked=Seq(46), agrees=True),
    "undone.1": events.EntryUndone(seq=41),  # type: ignore[arg-type]
    "cleared.1": events.PageCleared(),
    "backdrop-laid.1": events.BackdropLaid(backdrop="picture", upload="5d0c6c1e-8a0b-4a0e-9f6a-0c1b2a3d4e63"),
    "hand-raised.1": events.HandRaised(seat="niort-cm1-0001", person="leo-0001"),  # type: ignore[arg-type]
    "hand-lowered.1": events.HandLowered(seat="niort-cm1-0001", person=None),  # type: ignore[arg-type]
    "muted.1": events.SeatMuted(seat="evora-4b-0001"),  # type: ignore[arg-type]
    "unmuted.1": events.SeatUnmuted(seat="evora-4b-0001"),  # type: ignore[arg-type]
    "stick-given.1": events.StickGiven(seat="evora-4b-0001"),  # type: ignore[arg-type]
    "stick-given.2": events.StickGiven(seat="evora-4b-0001", seconds=90, ends=True),  # type: ignore[arg-type]
    "stick-taken.1": events.StickTaken(seat="evora-4b-0001"),  # type: ignore[arg-type]
    "hands-lowered.1": events.HandsLowered(),
    "counted-anew.1": events.CountedAnew(),
    "spotlit.1": events.Spotlit(on="screen", seat="evora-4b-0001"),  # type: ignore[arg-type]
    "pinned-for-all.1": events.PinnedForAll(seat="niort-cm1-0001", source="second"),  # type: ignore[arg-type]
    "unpinned-for-all.1": events.UnpinnedForAll(seat="niort-cm1-0001", source="camera"),  # type: ignore[arg-type]
    "step-begun.1": events.StepBegun(
        session="9d2b6e0c-1c1f-4a3e-8f36-5d8f0f6b7a10",
        step="0b9d5c3a-7e21-4f5b-9a4c-2d1e3f4a5b6c",
        sign="listen",
        minutes=8,
        stick="round",
        speaker="niort-cm1-0001",  # type: ignore[arg-type]
        spotlight="board",
        lead="evora-4b-0001",  # type: ignore[arg-type]
        page=2,
        piece="5d0c6c1e-8a0b-4a0e-9f6a-0c1b2a3d4e62",
        length_ms=154_000,
        starts_at=1_762_246_803_000,
        poll=Question([Choice("bee", "Biene"), Choice("fox")], "Wer summt?", hidden=True),
        closes=Seq(12),
    ),
    "sheet-stopped.1": events.SheetStopped(step="0b9d5c3a-7e21-4f5b-9a4c-2d1e3f4a5b6c"),
    "chat-slowed.1": events.ChatSlowed(seconds=30),
    "seat-set.1": events.SeatSet(
        seat="niort-cm1-0001",  # type: ignore[arg-type]
        sound="music",
        microphone=True,
        board=True,
        page="page-2",
        stage=["evora-4b-0001"],
        headcount=22,
    ),
    "groups-set.1": events.GroupsSet(
        groups=[Group("bee", [PersonId("leo-0001"), PersonId("ana-0001")]), Group("owl", [PersonId("tablet-0001")])]
    ),
    "groups-opened.1": events.GroupsOpened(pages=[3, 4], names=["Abeille", "Chouette"]),
    "groups-closed.1": events.GroupsClosed(),
    "bell-rung.1": events.BellRung(group=1),
    "bell-answered.1": events.BellAnswered(group=1),
    "groups-told.1": events.GroupsTold(text="Encore cinq minutes !"),
    "poll-opened.1": events.PollOpened(
        choices=[Choice("snail", "cochlée"), Choice("bee")], question="Qui mange la salade ?", hidden=True
    ),
    "poll-counted.1": events.PollCounted(
        poll=Seq(12),
        revision=31,
        counts={SeatId("niort-cm1-0001"): [18, 6], SeatId("evora-4b-0001"): [3, 4]},
        is_final=True,
    ),
    "poll-closed.1": events.PollClosed(poll=Seq(12)),
    "poll-cleared.1": events.PollCleared(poll=Seq(12)),
    "page-added.1": events.PageAdded(page=3, name="Le loup"),
    "page-named.1": events.PageNamed(page=1, name="Combien de boîtes ?"),
    "page-put-away.1": events.PagePutAway(page=2),
    "page-brought-back.1": events.PageBroughtBack(page=2),
    "piece-started.1": events.PieceStarted(
        piece="5d0c6c1e-8a0b-4a0e-9f6a-0c1b2a3d4e62", length_ms=184_000, starts_at=1_795_000_003_000, from_ms=0
    ),
    "piece-paused.1": events.PiecePaused(piece="5d0c6c1e-8a0b-4a0e-9f6a-0c1b2a3d4e62", at_ms=61_250),
    "piece-stopped.1": events.PieceStopped(piece="5d0c6c1e-8a0b-4a0e-9f6a-0c1b2a3d4e62"),
    "page-set-apart.1": events.PageSetApart(page=3, seats=["niort-cm1-0001", "evora-4b-0001"]),  # type: ignore[list-item]
    "page-zoned.1": events.PageZoned(page=3, seats=["niort-cm1-0001", "evora-4b-0001"]),  # type: ignore[list-item]
    "page-revealed.1": events.PageRevealed(page=3),
    "pens-chosen.1": events.PensChosen(
        page=1,
        pens="chosen",
        seats=["evora-4b-0001"],  # type: ignore[list-item]
        people=["leo-0001"],  # type: ignore[list-item]
    ),
    "pens-stilled.1": events.PensStilled(),
    "pens-freed.1": events.PensFreed(),
    "entries-erased.1": events.EntriesErased(seqs=[3, 8]),  # type: ignore[list-item]
    "erased.1": events.Erased(was=""),
    "erased.2": events.Erased(was="said.1"),
}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_an_old_entry_reads_as_it_was_meant(sample: Path) -> None:
    assert read_event(sample.read_bytes()) == READS_AS[sample.stem]


def test_every_kind_has_its_sample() -> None:
    kinds = {kind.__struct_config__.tag for kind in get_args(AnyEvent)}
    assert kinds | set(UPCASTERS) == {sample.stem for sample in SAMPLES} == set(READS_AS)


def test_an_old_kind_is_read_through_every_version_in_between() -> None:
    steps = {
        "said.-1": lambda old: {"kind": "said.0", "words": old["w"]},
        "said.0": lambda old: {"kind": "said.1", "text": old["words"]},
    }
    assert read_event(b'{"kind":"said.-1","w":"Salut"}', steps) == events.MessageSaid(text="Salut")
    assert read_event(b'{"kind":"said.0","words":"Salut"}', steps) == events.MessageSaid(text="Salut")
    with pytest.raises(msgspec.ValidationError):
        read_event(b'{"kind":"said.0","words":7}', steps)


@pytest.mark.parametrize("body", [b'{"kind":"said.2","text":["a"]}', b'{"kind":"film-started.1","at":{"second":3}}'])
def test_a_kind_of_a_newer_version_is_kept_as_it_is(body: bytes) -> None:
    unread = read_event(body)
    assert isinstance(unread, Unread)
    assert unread.kind in body.decode()
    assert write_event(unread) == body


@pytest.mark.parametrize(
    "body",
    [b"{}", b'{"kind":"said.1"}', b'{"kind":"said.1","text":1}', b'{"kind":7,"text":"a"}',
     b'{"kind":"said.1","text":"a","html":"<b>"}', b"[]", b"null", b"\xff"],
)  # fmt: skip
def test_what_was_never_written_is_not_read(body: bytes) -> None:
    with pytest.raises((msgspec.DecodeError, UnicodeDecodeError)):
        read_event(body)
