"""One worker's writers over a log, for tests: what it told everybody, and each sender."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

import structlog

from rooms.channel import (
    CHAT,
    Author,
    Channel,
    ChannelName,
    Entry,
    Log,
)
from rooms.commands import AnyCommand, DrawStroke, ErasePerson
from rooms.errors import Refused
from rooms.events import Erased
from rooms.ids import ClassId, Epoch, OpId, PersonId, RoomId, Seq
from signaling.channels.reader import News, Reader, Spelling
from signaling.channels.turn import Answer, Submission
from signaling.channels.writer import Writers

ROOM = RoomId("room-0001")
CAMILLE = Author(PersonId("camille"), ClassId("niort"))
INES = Author(PersonId("ines"), ClassId("evora"))
CHANNEL = Channel(ROOM, CHAT)
GONE = b" (gone)"
OP_IDS = Spelling(
    lambda entry: entry.op_id.encode() + (GONE if isinstance(entry.event, Erased) else b""),
    lambda encoded: encoded.removesuffix(GONE) + GONE,
    lambda encoded: OpId(encoded.removesuffix(GONE).decode()),
)


@dataclass
class Worker:
    """One worker's writers, and what it told everybody and each sender."""

    log: Log
    news: list[tuple[Channel, Entry]] = field(default_factory=list)
    answers: list[tuple[OpId, Answer]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.writers = Writers(self.log, self.tell, lambda: 1_800_000_000_000, structlog.get_logger())
        self.reader = Reader(self.log, OP_IDS, self._hear, structlog.get_logger())
        self.heard: list[Entry] = []

    def tell(self, channel: Channel, epoch: Epoch, entries: Sequence[Entry]) -> None:
        self.news.extend((channel, entry) for entry in entries)
        self.reader.advance(channel, epoch, entries)

    def _hear(self, news: News) -> None:
        assert not news.is_anew or not self.heard
        self.heard.extend(news.entries)

    def submit(
        self, command: AnyCommand | ErasePerson, op: str, author: Author = CAMILLE, name: ChannelName = CHAT
    ) -> None:
        op_id = OpId(op)
        self.writers.submit(
            Submission(Channel(ROOM, name), author, op_id, command, lambda answer: self.answers.append((op_id, answer)))
        )

    async def done(self) -> None:
        """Everything that was submitted has been decided."""
        while tasks := [w.task for w in self.writers._writers.values() if w.task is not None]:
            await asyncio.gather(*tasks)

    def codes(self) -> list[str]:
        return [answer.code.value for _, answer in self.answers if isinstance(answer, Refused)]


async def committed(log: Log, name: ChannelName = CHAT) -> list[Entry]:
    return list((await log.since(Channel(ROOM, name), Seq(0), 100_000))[1])


def stroke(name: str) -> DrawStroke:
    return DrawStroke(stroke=name, tool="pen", colour=0, width=0, points=[1, 2, 3, 4])
