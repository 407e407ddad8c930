"""Folds that writers keep for those who come late to a long channel."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import cast

import pytest

from rooms.channel import (
    Channel,
    Draft,
    Entry,
    Head,
    OpKey,
    TurnView,
    Unavailable,
    page,
)
from rooms.commands import Erase, Undo
from rooms.events import AnyEvent, EntryUndone, Unread
from rooms.ids import OpId
from signaling.channels import writer as module
from signaling.channels.memory import MemoryLog
from tests.signaling.channels.failing_log import FailingLog
from tests.signaling.channels.worker import CAMILLE, ROOM, Worker, committed, stroke


@dataclass
class WatchedLog(FailingLog):
    """Remembers with what each turn began."""

    views: list[TurnView] = field(default_factory=list)

    async def turn(
        self,
        channel: Channel,
        known: Head | None,
        keys: Sequence[OpKey],
        decide: Callable[[TurnView], Sequence[Draft]],
        now: int,
    ) -> Sequence[Entry]:
        def watched(view: TurnView) -> Sequence[Draft]:
            self.views.append(view)
            return decide(view)

        return await super().turn(channel, known, keys, watched, now)


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> WatchedLog:
    """A log whose writers keep their folds every ten entries."""
    monkeypatch.setattr(module, "SNAPSHOT_ENTRIES", 10)
    return WatchedLog(MemoryLog())


async def draw(worker: Worker, *numbers: int) -> None:
    """One stroke a turn."""
    for number in numbers:
        worker.submit(stroke(f"stroke-{number:04}"), f"op-{number}", name=page(1))
        await worker.done()


async def test_who_comes_late_folds_the_snapshot_and_the_tail(watched: WatchedLog) -> None:
    await draw(Worker(watched), *range(25))
    late = Worker(watched)
    await draw(late, 3)  # the name is taken: the fold knows it from the snapshot
    assert late.answers[0][1] == (await committed(watched, page(1)))[3]
    view = watched.views[-1]
    assert view.snapshot is not None
    assert (view.snapshot.seq, len(view.tail)) == (20, 5)
    late.submit(stroke("stroke-0003"), "op-new", name=page(1))
    for number in range(25):
        late.submit(Undo(), f"op-undo-{number}", name=page(1))
    await late.done()
    assert late.codes() == ["stroke-invalid"]
    undone = [entry.event.seq for entry in await committed(watched, page(1)) if isinstance(entry.event, EntryUndone)]
    assert undone == list(range(25, 0, -1))


async def test_after_an_erasure_the_fold_is_kept_anew(watched: WatchedLog) -> None:
    worker = Worker(watched)
    await draw(worker, *range(12))
    worker.submit(Erase(seq=2), "op-erase", name=page(1))
    await worker.done()
    late = Worker(watched)
    late.submit(Erase(seq=2), "op-again", name=page(1))
    await late.done()
    assert late.codes() == ["no-change"]
    snapshot = watched.views[-1].snapshot
    assert snapshot is not None
    assert snapshot.seq == 13
    assert b"stroke-0001" not in snapshot.state


async def test_a_fold_that_cannot_be_kept_is_kept_later(watched: WatchedLog, monkeypatch: pytest.MonkeyPatch) -> None:
    async def full(*_: object) -> None:
        raise Unavailable("disk full")

    monkeypatch.setattr(watched, "keep", full)
    worker = Worker(watched)
    await draw(worker, *range(12))
    assert len(worker.news) == 12
    monkeypatch.undo()
    monkeypatch.setattr(module, "SNAPSHOT_ENTRIES", 10)
    await draw(worker, *range(12, 20))
    await draw(Worker(watched), 20)
    assert watched.views[-1].snapshot is not None


async def test_a_fold_that_met_a_newer_kind_is_not_kept(watched: WatchedLog) -> None:
    worker = Worker(watched)
    await draw(worker, 0)
    newer = Draft(CAMILLE, OpId("op-newer"), cast("AnyEvent", Unread("moved.1", b'{"kind":"moved.1"}')), b"")
    await watched.log.turn(Channel(ROOM, page(1)), None, [], lambda _: [newer], 0)
    await draw(worker, *range(1, 15))
    late = Worker(watched)
    await draw(late, 15)
    assert (watched.views[-1].snapshot, len(watched.views[-1].tail)) == (None, 16)
    assert len(await committed(watched, page(1))) == 17
