"""Three hundred clients return at once: each channel is read once, and the loop goes on between their catch-ups."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable

import msgspec
import pytest

from rooms.channel import CHAT, FLOOR, Author, Channel, ChannelName, Draft, page
from rooms.events import AnyEvent, HandRaised, MessageSaid, StrokeDrawn
from rooms.ids import OpId, ParticipantId, RoomId, SeatId
from signaling.channels.memory import MemoryLog
from signaling.ports import RoomCard
from signaling.socket.caller import Caller
from signaling.socket.forms import FromServer
from signaling.socket.pace import AT_ONCE, JoinedReads
from signaling.socket.packed import PackedPages
from signaling.socket.room_door import RoomDoor
from signaling.socket.wire import Enter, Entries, Since
from tests.signaling.channels.failing_log import FailingLog
from tests.signaling.socket.scene import CAMILLE, NIORT, ROOM, Hub

CLIENTS = 300
LENGTHS = {FLOOR: 40, CHAT: 400, page(1): 9_000, page(2): 0}


class RecordingLane:
    """A line so quick that nobody ever has to wait for it: then only the door itself can let others go first."""

    def __init__(self) -> None:
        self.written: list[tuple[ParticipantId, str, FromServer | msgspec.Raw]] = []

    def write(
        self, members: Iterable[ParticipantId], event: str, payload: FromServer | msgspec.Raw, *, lossy: bool = False
    ) -> None:
        del lossy
        self.written += [(member, event, payload) for member in members]

    def write_binary(self, members: Iterable[ParticipantId], payload: bytes, *, lossy: bool = False) -> None:
        raise AssertionError("nothing here is drawn")

    def join(self, member: ParticipantId, send: object, hang_up: Callable[[], None]) -> None:
        raise AssertionError("nobody connects here")

    def part(self, member: ParticipantId) -> None:
        """Nobody goes either."""

    def close(self, member: ParticipantId, code: int, *, for_good: bool = False) -> None:
        raise AssertionError("nobody is sent away")

    async def drained(self, member: ParticipantId) -> None:
        """At once."""


def fact(name: ChannelName, number: int) -> AnyEvent:
    if name == FLOOR:
        return HandRaised(seat=SeatId(f"seat-{number}"))
    if name == CHAT:
        return MessageSaid(text=f"saying {number}")
    return StrokeDrawn(f"stroke-{number:04}", "pen", 1, 1, [number, 2, 3, 4])


async def fill(log: MemoryLog) -> None:
    author = Author(CAMILLE.person, NIORT)
    for name, length in LENGTHS.items():
        drafts = [Draft(author, OpId(f"op-{number}"), fact(name, number), b"") for number in range(length)]
        await log.turn(Channel(ROOM, name), None, [], lambda _, drafts=drafts: drafts, 0)  # type: ignore[misc]


def caller(number: int) -> Caller:
    return Caller(ParticipantId(f"participant-{number:04}"), CAMILLE, "token", "192.0.2.1", "browser")


@pytest.mark.parametrize("seen", [0, 20], ids=["all new", "all but a little seen"])
async def test_three_hundred_at_once(seen: int) -> None:
    memory = MemoryLog()
    await fill(memory)
    epochs = {name: head.epoch for name, head in (await memory.heads(ROOM)).items()}
    log, lane = FailingLog(memory), RecordingLane()
    hub = Hub(log)
    cards: Counter[RoomId] = Counter()
    room_of = hub.directory.room

    async def counted(room: RoomId, now: int) -> RoomCard | None:
        cards[room] += 1
        return await room_of(room, now)

    hub.directory.room = counted  # type: ignore[method-assign]
    signaling = hub.signaling
    door = RoomDoor(
        signaling.rooms, signaling.reader, lane, lambda: 0, signaling._journal,  # type: ignore[arg-type]
        PackedPages(signaling.reader), (signaling.signs,),
    )  # fmt: skip
    since = {
        str(name): Since(epoch=epochs[name], seq=length - seen) for name, length in LENGTHS.items() if seen and length
    }
    coming = [asyncio.create_task(door.enter(caller(n), Enter(room=ROOM, since=since))) for n in range(CLIENTS)]
    most = 0
    while not all(task.done() for task in coming):
        before = sum(event in ("welcome", "entries") for _, event, _ in lane.written)
        await asyncio.sleep(0)
        most = max(most, sum(event in ("welcome", "entries") for _, event, _ in lane.written) - before)
    await asyncio.gather(*coming)

    assert log.reads <= len(LENGTHS) + 9, "the chat's head first, and a long page comes in pieces"
    assert cards[ROOM] <= 2
    assert 0 < most <= 2 * AT_ONCE, "others have their turn between the steps of a crowd"
    live = signaling.rooms.live(ROOM)
    assert live is not None
    assert len(live.members) == CLIENTS
    for name, length in LENGTHS.items():
        start = length - seen if seen and length else max(0, length - 300) if name == CHAT else 0
        batches = Counter(
            (payload.from_seq, payload.from_seq + len(payload.entries))
            for _, event, payload in lane.written
            if event == "entries" and isinstance(payload, Entries) and payload.channel == name
        )
        assert set(batches.values()) == {CLIENTS}, "everybody gets the same pieces"
        pieces = sorted(batches)
        assert [first for first, _ in pieces] == [start, *(last for _, last in pieces[:-1])]
        assert pieces[-1][1] == length
    live.close()
    await signaling.reader.stop()


async def test_nobody_gets_an_answer_that_is_older_than_their_question() -> None:
    value, reads, may_end = 1, 0, asyncio.Event()

    async def read(key: str) -> int:
        nonlocal reads
        reads += 1
        found = value
        await may_end.wait()
        return found

    joined = JoinedReads(read)
    first = asyncio.create_task(joined.ask("room"))
    while not reads:  # noqa: ASYNC110
        await asyncio.sleep(0)
    value = 2
    later = [asyncio.create_task(joined.ask("room")) for _ in range(100)]
    await asyncio.sleep(0)
    may_end.set()
    assert await first == 1
    assert await asyncio.gather(*later) == [2] * 100
    assert reads == 2
    value = 3
    assert await joined.ask("room") == 3
    assert not joined._next
    assert not joined._running


async def test_a_read_that_fails_fails_for_those_who_asked_and_for_nobody_else() -> None:
    is_away = True

    async def read(key: str) -> str:
        await asyncio.sleep(0)
        if is_away:
            raise OSError(key)
        return key

    joined = JoinedReads(read)
    answers = await asyncio.gather(*(joined.ask("room") for _ in range(5)), return_exceptions=True)
    assert all(isinstance(answer, OSError) for answer in answers)
    is_away = False
    assert await joined.ask("room") == "room"
