"""The promise of a channel's log, the same for the one in memory, in SQLite and in PostgreSQL."""

import asyncio
from collections.abc import Mapping, Sequence

import pytest

from rooms.channel import CHAT, FLOOR, Channel, Counted, Draft, Head, Log, OpKey, TurnView, page
from rooms.erasure import emptied
from rooms.events import (
    AnyEvent,
    EntriesErased,
    Erased,
    HandRaised,
    MessageSaid,
    PageCleared,
    StrokeDrawn,
)
from rooms.ids import Epoch, OpId, PersonId, RoomId, SeatId, Seq
from signaling.channels.memory import MemoryLog
from tests.contract.logs import Logs
from tests.contract.turns import CAMILLE, INES, NOW, channel, draft, everything, key_of, say, saying, texts, view_of


class Stop(Exception):
    """What a decision raises in these tests."""


async def test_entries_are_numbered_from_one_and_read_back_as_written(log: Log) -> None:
    where = channel()
    drafts = [saying("Bonjour", CAMILLE), saying("Olá", INES)]
    entries = await say(log, where, *drafts)
    assert [entry.seq for entry in entries] == [1, 2]
    assert [(e.author, e.op_id, e.event, e.digest, e.at) for e in entries] == [
        (d.author, d.op_id, d.event, d.digest, NOW) for d in drafts
    ]
    head, read = await everything(log, where)
    assert list(read) == list(entries)
    assert head.seq == 2


@pytest.mark.parametrize(
    "event",
    [
        StrokeDrawn(stroke="s" * 36, tool="marker", colour=11, width=2, points=list(range(4_000))),
        HandRaised(seat=SeatId("niort"), person=None),
        PageCleared(),
        Erased(was="said.1"),
        EntriesErased(seqs=[Seq(40), Seq(41)]),
        MessageSaid("Γεια σας \U0001f98a \u0000 ' \" \\ ; -- " + "x" * 8_000),
    ],
    ids=lambda event: type(event).__name__,
)
async def test_every_body_comes_back_the_same(log: Log, event: AnyEvent) -> None:
    where = channel()
    await log.turn(where, None, [], draft(Draft(CAMILLE, OpId("op-1"), event, b"\x00\xff")), NOW)
    _, read = await everything(log, where)
    assert [entry.event for entry in read] == [event]


async def test_huge_bodies(log: Log) -> None:
    where = channel()
    await say(log, where, *(saying(f"{number}" + "é" * 500_000) for number in range(4)))
    _, read = await everything(log, where)
    assert [len(text) for text in texts(read)] == [500_001] * 4


async def test_two_writers_at_once_leave_no_gap_and_lose_nothing(logs: Logs) -> None:
    where = channel()
    first, second = await logs.open(), await logs.open()

    async def write(log: Log, name: str) -> list[Seq]:
        known: Head | None = None
        numbers: list[Seq] = []
        for number in range(40):
            shown: list[TurnView] = []

            def decide(view: TurnView, shown: list[TurnView] = shown, number: int = number) -> Sequence[Draft]:
                shown.append(view)
                return [saying(f"{name}{number}.{part}") for part in range(3)]

            entries = await log.turn(where, known, [], decide, NOW)
            # What it lacked, then its own: the writer misses nothing.
            expected = (known.seq if known else 0) + 1
            assert [e.seq for e in [*shown[0].tail, *entries]] == list(range(expected, entries[-1].seq + 1))
            known = Head(shown[0].epoch, entries[-1].seq)
            numbers += [entry.seq for entry in entries]
        return numbers

    of_first, of_second = await asyncio.gather(write(first, "a"), write(second, "b"))
    assert sorted([*of_first, *of_second]) == list(range(1, 241))
    head, read = await everything(first, where)
    assert head.seq == 240
    assert [entry.seq for entry in read] == list(range(1, 241))
    for name in "ab":
        mine = [text for text in texts(read) if text.startswith(name)]
        assert mine == [f"{name}{number}.{part}" for number in range(40) for part in range(3)]


async def test_channels_are_numbered_apart(log: Log) -> None:
    room = RoomId("room")
    for name in (FLOOR, CHAT, page(1)):
        entries = await say(log, Channel(room, name), saying("one"))
        assert [entry.seq for entry in entries] == [1]
    heads = await log.heads(room)
    assert {name: head.seq for name, head in heads.items()} == {FLOOR: 1, CHAT: 1, page(1): 1}
    assert len({head.epoch for head in heads.values()}) == 3
    assert await log.heads(RoomId("another")) == {}


async def test_what_others_wrote_is_counted_after_a_number_in_each_room(log: Log) -> None:
    empty, one, long = (RoomId(name) for name in ("empty", "one", "long"))
    await say(log, Channel(one, CHAT), saying("mine", CAMILLE), saying("hers", INES), saying("and hers", INES))
    await say(log, Channel(one, FLOOR), saying("elsewhere", INES))
    await say(log, Channel(long, CHAT), *(saying(f"{number}", INES) for number in range(40)))

    async def count(but_of: PersonId, within: int = 100, since: int = 0, **after: int) -> Mapping[RoomId, int]:
        wanted = Counted(CHAT, "said.1", but_of, within, since)
        return await log.count(wanted, {RoomId(room): Seq(seq) for room, seq in after.items()})

    assert await count(CAMILLE.person, empty=0, one=0, long=0) == {one: 2, long: 40}
    assert await count(CAMILLE.person, one=2, long=39) == {one: 1, long: 1}
    assert await count(INES.person, one=0, long=0) == {one: 1}, "nobody's own words are news to them"
    assert await count(CAMILLE.person, one=3, long=900) == {}
    assert await count(CAMILLE.person, 10, one=0, long=0) == {one: 2, long: 10}, "no more is looked at"
    assert await count(CAMILLE.person) == {}
    assert await count(CAMILLE.person, since=NOW, one=0) == {one: 2}
    assert await count(CAMILLE.person, since=NOW + 1, one=0) == {}
    erasing = Draft(INES, OpId("erasing"), EntriesErased([Seq(2)]), b"")
    await say(log, Channel(one, CHAT), erasing)
    assert await count(CAMILLE.person, one=0) == {one: 1}, "neither what is erased nor the erasing"
    assert await log.heads(empty) == {}


async def test_repeats_are_shown_by_author_and_name(log: Log) -> None:
    where = channel()
    mine, hers = saying("mine", CAMILLE, "op-same"), saying("hers", INES, "op-same")
    await say(log, where, mine, hers)
    unknown = OpKey(PersonId("nobody"), OpId("op-same"))
    view = await view_of(log, where, None, [key_of(mine), key_of(hers), unknown])
    assert {key: entry.event for key, entry in view.repeated.items()} == {
        key_of(mine): mine.event,
        key_of(hers): hers.event,
    }
    assert view.repeated[key_of(mine)].digest == mine.digest


async def test_a_thousand_keys_of_one_turn(log: Log) -> None:
    where = channel()
    drafts = [saying(str(number)) for number in range(1_000)]
    await say(log, where, *drafts)
    view = await view_of(log, where, None, [key_of(each) for each in drafts])
    assert len(view.repeated) == 1_000


async def test_the_same_commands_twice_at_once_are_written_once(logs: Logs) -> None:
    where = channel()
    first, second = await logs.open(), await logs.open()
    drafts = [saying(f"n{number}") for number in range(20)]
    await asyncio.gather(*(say(log, where, each) for each in drafts for log in (first, second)))
    head, read = await everything(first, where)
    assert sorted(texts(read)) == sorted(f"n{number}" for number in range(20))
    assert head.seq == 20


async def test_what_decide_raises_rolls_back_and_is_raised(log: Log) -> None:
    where = channel()
    await say(log, where, saying("before"))

    def stop(view: TurnView) -> Sequence[Draft]:
        raise Stop

    with pytest.raises(Stop):
        await log.turn(where, None, [], stop, NOW)
    fresh = channel()
    with pytest.raises(Stop):
        await log.turn(fresh, None, [], stop, NOW)
    assert (await everything(log, fresh))[0].seq == 0
    assert await log.heads(fresh.room) == {}
    entries = await say(log, where, saying("after"))
    assert [entry.seq for entry in entries] == [2]
    assert texts((await everything(log, where))[1]) == ["before", "after"]


async def test_a_turn_without_drafts_writes_nothing(log: Log) -> None:
    where = channel()
    await say(log, where, saying("one"))
    before = await everything(log, where)
    assert await log.turn(where, None, [], draft(), NOW) == []
    assert await everything(log, where) == before


async def test_the_tail_begins_after_what_is_known(log: Log) -> None:
    where = channel()
    await say(log, where, *(saying(str(number)) for number in range(5)))
    whole = await view_of(log, where, None)
    assert (texts(whole.tail), whole.head) == (["0", "1", "2", "3", "4"], 5)
    some = await view_of(log, where, Head(whole.epoch, Seq(3)))
    assert texts(some.tail) == ["3", "4"]
    none = await view_of(log, where, Head(whole.epoch, Seq(5)))
    assert list(none.tail) == []


async def test_another_epoch_gets_the_whole_channel(log: Log) -> None:
    where = channel()
    await say(log, where, *(saying(str(number)) for number in range(3)))
    view = await view_of(log, where, Head(Epoch("of another history"), Seq(2)))
    assert texts(view.tail) == ["0", "1", "2"]
    assert view.epoch != "of another history"


async def test_the_epoch_stays_and_is_told_everywhere(logs: Logs) -> None:
    where = channel()
    log = await logs.open()
    await say(log, where, saying("one"))
    epoch = (await view_of(log, where, None)).epoch
    assert epoch
    await say(log, where, saying("two"))
    other = await logs.open()
    assert (await view_of(other, where, None)).epoch == epoch
    assert (await everything(other, where))[0] == Head(epoch, Seq(2))
    assert (await other.heads(where.room))[where.name] == Head(epoch, Seq(2))


async def test_since_gives_what_comes_after_in_order_and_no_more_than_asked(log: Log) -> None:
    where = channel()
    await say(log, where, *(saying(str(number)) for number in range(10)))
    head, read = await log.since(where, Seq(4), 3)
    assert (head.seq, texts(read)) == (10, ["4", "5", "6"])
    head, read = await log.since(where, Seq(10), 3)
    assert (head.seq, list(read)) == (10, [])
    head, read = await log.since(where, Seq(99), 3)
    assert (head.seq, list(read)) == (10, [])


async def test_a_channel_that_nobody_wrote_to(log: Log) -> None:
    head, read = await log.since(channel(), Seq(0), 10)
    assert (head.seq, list(read)) == (0, [])


async def test_readers_see_committed_entries_only(logs: Logs) -> None:
    """While a turn is being decided, everybody else reads the state before it, without waiting."""
    where = channel()
    log = await logs.open()
    await say(log, where, saying("one"))
    seen: list[Seq] = []

    def look_meanwhile(view: TurnView) -> Sequence[Draft]:
        seen.append(view.head)
        return [saying("two")]

    turn = asyncio.create_task(log.turn(where, None, [], look_meanwhile, NOW))
    numbers = []
    while not turn.done():
        head, read = await log.since(where, Seq(0), 10)
        assert head.seq == len(read)
        numbers.append(head.seq)
        await asyncio.sleep(0)
    await turn
    assert numbers == sorted(numbers)
    assert set(numbers) <= {1, 2}


async def test_an_erased_entry_is_empty_from_the_turn_on_that_says_so(logs: Logs) -> None:
    where, elsewhere = channel(), channel()
    log, other = await logs.open(), await logs.open()
    drafts = [saying("Bonjour"), saying("secret", INES), saying("Olá")]
    before = await say(log, where, *drafts)
    await say(log, elsewhere, *drafts)
    erasure = Draft(CAMILLE, OpId("op-erase"), EntriesErased(seqs=[Seq(2), Seq(99)]), b"e")
    (entry,) = await log.turn(where, None, [], draft(erasure), NOW)
    assert (entry.seq, entry.event) == (4, erasure.event)
    after = [before[0], emptied(before[1]), before[2], entry]
    for reader in (log, other):
        assert list((await everything(reader, where))[1]) == after
        view = await view_of(reader, where, None, [key_of(drafts[1])])
        assert list(view.tail) == after
        assert view.repeated == {key_of(drafts[1]): after[1]}
    assert list((await everything(log, elsewhere))[1]) == before  # only of this channel
    assert after[1].event == Erased(was="said.1")


async def test_an_erasure_that_is_rolled_back_empties_nothing(log: Log) -> None:
    where = channel()
    before = await say(log, where, saying("stays"))

    def stop(view: TurnView) -> Sequence[Draft]:
        raise Stop

    with pytest.raises(Stop):
        await log.turn(where, None, [], stop, NOW)
    assert await say(log, where, saying("stays", op_id=before[0].op_id)) == []
    twice = Draft(CAMILLE, before[0].op_id, EntriesErased(seqs=[Seq(1)]), b"")
    if not isinstance(log, MemoryLog):  # the second entry of the same name is what breaks the transaction
        with pytest.raises(Exception, match=r"(?i)unique"):
            await log.turn(where, None, [], draft(twice), NOW)
    assert list((await everything(log, where))[1]) == list(before)
