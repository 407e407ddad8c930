"""Erasing all that one person said and drew in a room, for the floors above: deletion, a withdrawn consent, a clock."""

from collections.abc import Callable
from dataclasses import dataclass

from rooms.channel import Author, Channel, Log, kind_of
from rooms.commands import ErasePerson
from rooms.errors import Code, Refused
from rooms.ids import OpId, PersonId, RoomId
from signaling.channels.turn import Answer, Memory, Submission, Turn
from signaling.channels.writer import News


@dataclass(frozen=True, slots=True)
class Purge:
    """Whose words and lines go, who decided it, and the name under which it may be asked again until it is done."""

    person: PersonId
    by: Author
    op_id: OpId


async def erase_person(log: Log, room: RoomId, purge: Purge, on_news: News, clock_ms: Callable[[], int]) -> int:
    """Empty every entry of theirs in all channels of the room; how many turns that took.

    Hands up, seats muted and the stick stay: they hold no words, and the floor would change without them. Raises what
    the log raises; asked again with the same `op_id` it goes on where it stopped.
    """
    turns = 0
    for name in await log.heads(room):
        if kind_of(name) != "floor":
            turns += await _erase_in(log, Channel(room, name), purge, on_news, clock_ms)
    return turns


async def _erase_in(log: Log, channel: Channel, purge: Purge, on_news: News, clock_ms: Callable[[], int]) -> int:
    memory, turns = Memory(channel.name), 0
    while True:
        answers: list[Answer] = []
        op_id = OpId(f"{purge.op_id}-{turns}")
        submission = Submission(channel, purge.by, op_id, ErasePerson(person=purge.person), answers.append)
        turn = Turn(memory, [submission], clock_ms())
        entries = await log.turn(channel, memory.known, turn.keys, turn.decide, turn.now)
        memory.known = turn.after
        if entries and turn.after is not None:
            on_news(channel, turn.after.epoch, entries)
        for _, answer in turn.answers:
            if isinstance(answer, Refused) and answer.code is Code.NO_CHANGE:
                return turns
            if isinstance(answer, Exception):
                raise answer
        turns += 1
