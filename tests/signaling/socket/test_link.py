"""One client's link: lost once however it ends, and its trouble is nobody else's."""

import asyncio
from typing import Any, cast

import pytest
import structlog

from rooms.ids import ParticipantId
from signaling.socket.direct_lane import DirectLane
from signaling.socket.lane import PlainLane
from signaling.socket.link import Link
from signaling.socket.wire import Heads


class Pipe(asyncio.Transport):
    """A transport in memory; one that `is_broken` raises at every write, as that of a dead handle does."""

    def __init__(self, *, is_closing: bool = False, is_broken: bool = False) -> None:
        super().__init__()
        self._closing, self._is_broken = is_closing, is_broken
        self.written: list[bytes] = []
        self.on_write: Any = None

    def write(self, data: Any) -> None:
        if self._is_broken:
            raise RuntimeError("the handle is closed")
        self.written.append(bytes(data))
        if self.on_write is not None:
            self.on_write()

    def is_closing(self) -> bool:
        return self._closing

    def abort(self) -> None:
        self._closing = True

    def get_write_buffer_size(self) -> int:
        return sum(map(len, self.written))

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        pass


def lane() -> DirectLane:
    journal = structlog.get_logger()
    return DirectLane(PlainLane(journal), journal, ping_seconds=10, pong_seconds=8)


async def test_a_connection_that_broke_before_it_was_ours_is_lost_at_once_and_once() -> None:
    lost: list[None] = []
    link = lane().link(ParticipantId("p"), lambda *_: None, lambda: lost.append(None), max_message_bytes=100)
    link.adopt(Pipe(is_closing=True))
    assert len(lost) == 1
    link.connection_lost(None)  # a transport that still had it to tell
    link.put(b"to nobody")
    link.flush()
    assert len(lost) == 1


async def test_one_broken_link_leaves_no_other_unwritten() -> None:
    there = lane()
    pipes = [Pipe(is_broken=True), Pipe()]
    names = [ParticipantId("broken"), ParticipantId("well")]
    for name, pipe in zip(names, pipes, strict=True):
        there.link(name, lambda *_: None, lambda: None, max_message_bytes=100).adopt(pipe)
    for _ in range(2):
        there.write(names, "heads", Heads(channels={}))
        await asyncio.sleep(0)
    assert len(pipes[1].written) == 2
    assert pipes[0].is_closing()


@pytest.mark.parametrize("size", [600_000, 3_000_000])
async def test_what_is_written_is_weighed_once(size: int) -> None:
    there, pipe = lane(), Pipe()
    link: Link = there.link(ParticipantId("p"), lambda *_: None, lambda: None, max_message_bytes=100)
    link.adopt(cast(asyncio.Transport, pipe))
    pipe.on_write = link.pause_writing
    link.put(bytes(size))
    link.flush()
    assert link.unsent_bytes == size
    assert link.is_behind == (size > 1_000_000)
    assert not pipe.is_closing()
