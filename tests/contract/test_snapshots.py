"""Folds that are kept beside a channel: who comes late begins with them, and they never outlive what was erased."""

from dataclasses import replace

import pytest

from rooms.channel import Channel, Draft, Head, Log, Snapshot
from rooms.chat import Chat
from rooms.events import EntriesErased
from rooms.ids import Epoch, OpId, Seq
from rooms.room import fold_all
from rooms.snapshots import freeze
from tests.contract.logs import Logs
from tests.contract.turns import CAMILLE, NOW, channel, draft, everything, say, saying, texts, view_of


async def folded(log: Log, where: Channel, until: int) -> tuple[Epoch, Snapshot]:
    """The fold of the first entries of a chat, as a writer would keep it."""
    head, entries = await everything(log, where)
    return head.epoch, freeze(where.name, fold_all(Chat(), list(entries[:until])), Seq(until))


@pytest.fixture
async def where(log: Log) -> Channel:
    """A chat of six sayings."""
    where = channel()
    await say(log, where, *(saying(f"{number}") for number in range(1, 7)))
    return where


async def erase(log: Log, where: Channel, seq: int) -> None:
    await log.turn(where, None, [], draft(Draft(CAMILLE, OpId(f"e-{seq}"), EntriesErased(seqs=[Seq(seq)]), b"")), NOW)


async def test_who_knows_nothing_begins_with_the_snapshot(logs: Logs) -> None:
    where, log = channel(), await logs.open()
    await say(log, where, *(saying(f"{number}") for number in range(1, 7)))
    epoch, snapshot = await folded(log, where, 4)
    await log.keep(where, epoch, snapshot)
    for reader in (log, await logs.open()):
        cold = await view_of(reader, where, None)
        assert (cold.snapshot, texts(cold.tail), cold.head) == (snapshot, ["5", "6"], 6)
        warm = await view_of(reader, where, Head(epoch, Seq(2)))
        assert (warm.snapshot, texts(warm.tail)) == (None, ["3", "4", "5", "6"])
        of_another = await view_of(reader, where, Head(Epoch("another"), Seq(2)))
        assert (of_another.snapshot, texts(of_another.tail)) == (snapshot, ["5", "6"])
    assert len((await everything(log, where))[1]) == 6
    assert (await view_of(log, channel(), None)).snapshot is None


async def test_a_newer_one_takes_its_place_and_an_older_one_does_not(log: Log, where: Channel) -> None:
    for until in (2, 5, 3):
        await log.keep(where, *await folded(log, where, until))
    view = await view_of(log, where, None)
    assert view.snapshot is not None
    assert (view.snapshot.seq, texts(view.tail)) == (5, ["6"])


@pytest.mark.parametrize("change", [{"version": "chat.99"}, {"state": b"damaged"}], ids=str)
async def test_what_cannot_be_read_is_ignored_and_the_channel_comes_whole(
    log: Log, where: Channel, change: dict[str, str]
) -> None:
    epoch, snapshot = await folded(log, where, 4)
    await log.keep(where, epoch, replace(snapshot, **change))  # type: ignore[arg-type]
    view = await view_of(log, where, None)
    assert (view.snapshot, len(view.tail)) == (None, 6)


async def test_versions_stand_side_by_side(log: Log, where: Channel) -> None:
    """While workers are replaced one by one, those of yesterday and those of tomorrow keep their own."""
    epoch, ours = await folded(log, where, 4)
    await log.keep(where, epoch, ours)
    await log.keep(where, epoch, Snapshot(Seq(6), "chat.2", b"of tomorrow"))
    assert (await view_of(log, where, None)).snapshot == ours


async def test_an_erasure_drops_every_snapshot(log: Log, where: Channel) -> None:
    epoch, snapshot = await folded(log, where, 4)
    await log.keep(where, epoch, snapshot)
    await erase(log, where, 2)
    assert (await view_of(log, where, None)).snapshot is None
    await log.keep(where, epoch, snapshot)  # of a worker that had not heard of it yet
    view = await view_of(log, where, None)
    assert (view.snapshot, len(view.tail)) == (None, 7)
    epoch, snapshot = await folded(log, where, 7)
    await log.keep(where, epoch, snapshot)
    assert (await view_of(log, where, None)).snapshot == snapshot


async def test_a_snapshot_of_another_history_is_left_out(log: Log, where: Channel) -> None:
    epoch, snapshot = await folded(log, where, 4)
    await log.keep(where, Epoch("another"), snapshot)
    await log.keep(where, epoch, replace(snapshot, seq=Seq(7)))
    await log.keep(channel(), epoch, snapshot)
    assert (await view_of(log, where, None)).snapshot is None
