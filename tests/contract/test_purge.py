"""Erasing all that one person said and drew in a room, on every log, with news for those who are in it."""

from collections.abc import Sequence

import pytest

from rooms.channel import CHAT, FLOOR, Author, Channel, Entry, Log, page
from rooms.commands import MAX_ERASED, AnyCommand, ClearPage, DrawStroke, RaiseHand, Say, Undo
from rooms.events import EntriesErased, Erased
from rooms.ids import ClassId, Epoch, OpId, PersonId, RoomId
from signaling.channels.purge import Purge, erase_person
from signaling.channels.turn import Memory, Submission, Turn
from tests.contract.turns import NOW, everything, saying

ROOM = RoomId("room-0001")
LEO = Author(PersonId("leo"), ClassId("niort"))
INES = Author(PersonId("ines"), ClassId("evora"))
KEEPER = Author(PersonId("keeper"), None)
PURGE = Purge(LEO.person, KEEPER, OpId("purge-0001"))


async def ask(log: Log, where: Channel, *asks: tuple[Author, AnyCommand]) -> None:
    """Commit these as a writer does."""
    submissions = [
        Submission(where, author, OpId(f"op-{number:06}"), command, lambda _: None)
        for number, (author, command) in enumerate(asks)
    ]
    turn = Turn(Memory(where.name), submissions, NOW)
    await log.turn(where, None, turn.keys, turn.decide, NOW)
    assert not turn.answers


def stroke(number: int) -> DrawStroke:
    return DrawStroke(stroke=f"stroke-{number:04}", tool="pen", colour=0, width=0, points=[1, 2])


async def test_all_of_one_person_goes_and_nothing_else(log: Log) -> None:
    await ask(log, Channel(ROOM, CHAT), (LEO, Say(text="mine")), (INES, Say(text="hers")), (LEO, Say(text="me too")))
    await ask(
        log, Channel(ROOM, page(1)),
        (LEO, stroke(1)), (LEO, stroke(2)), (INES, stroke(3)), (LEO, Undo()), (LEO, ClearPage()),
    )  # fmt: skip
    await ask(log, Channel(ROOM, FLOOR), (LEO, RaiseHand()))
    await ask(log, Channel(ROOM, page(2)), (INES, stroke(4)))
    untouched = [await everything(log, Channel(ROOM, name)) for name in (FLOOR, page(2))]
    other_room = Channel(RoomId("room-0002"), CHAT)
    await ask(log, other_room, (LEO, Say(text="elsewhere")))
    news: list[tuple[Channel, Epoch, Sequence[Entry]]] = []

    def hear(where: Channel, epoch: Epoch, entries: Sequence[Entry]) -> None:
        news.append((where, epoch, entries))

    assert await erase_person(log, ROOM, PURGE, hear, lambda: NOW) == 2
    head, chat = await everything(log, Channel(ROOM, CHAT))
    assert [type(entry.event).__name__ for entry in chat] == ["Erased", "MessageSaid", "Erased", "EntriesErased"]
    assert [entry.seq for entry in chat] == [1, 2, 3, 4]
    assert (chat[3].author, chat[3].event) == (KEEPER, EntriesErased(seqs=[chat[0].seq, chat[2].seq]))
    drawn = (await everything(log, Channel(ROOM, page(1))))[1]
    assert [entry.event for entry in drawn[:2]] == [Erased(was="drawn.1")] * 2
    assert [type(entry.event).__name__ for entry in drawn[2:]] == [
        "StrokeDrawn", "EntryUndone", "PageCleared", "EntriesErased",
    ]  # fmt: skip
    assert [(where.name, list(entries)) for where, _, entries in news] == [(CHAT, [chat[3]]), (page(1), [drawn[5]])]
    assert news[0][1] == head.epoch
    assert [await everything(log, Channel(ROOM, name)) for name in (FLOOR, page(2))] == untouched
    assert "elsewhere" in str((await everything(log, other_room))[1])
    assert await erase_person(log, ROOM, Purge(LEO.person, KEEPER, OpId("another")), hear, lambda: NOW) == 0
    assert len(news) == 2


async def test_a_great_deal_goes_in_portions_and_goes_on_where_it_stopped(log: Log) -> None:
    where = Channel(ROOM, CHAT)
    drafts = [saying(f"{number}", LEO) for number in range(2 * MAX_ERASED + 1)]
    await log.turn(where, None, [], lambda _: drafts, NOW)

    class Killed(Exception):
        """The worker dies after its first portion."""

    def die(*_: object) -> None:
        raise Killed

    with pytest.raises(Killed):
        await erase_person(log, ROOM, PURGE, die, lambda: NOW)
    await erase_person(log, ROOM, PURGE, lambda *_: None, lambda: NOW)
    _, read = await everything(log, where)
    assert [isinstance(entry.event, Erased) for entry in read] == [True] * len(drafts) + [False] * 3
