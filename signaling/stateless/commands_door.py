"""The commands door: what a person does, without a socket; the answer waits for the turn that writes it."""

import asyncio
import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Annotated

import msgspec

from rooms.channel import Channel, Entry
from rooms.errors import Code, ProtocolError
from signaling.channels.reader import News
from signaling.channels.turn import Answer, Submission
from signaling.socket.blame import Blame
from signaling.socket.caller import Caller
from signaling.socket.command_door import CommandDoor
from signaling.socket.doorway import decode, op_id_of
from signaling.socket.poll_wire import VotedWire
from signaling.socket.wire import Answered, Ask, Device, Entries, RefusedWire
from signaling.stateless.guests import Guest

ANSWER_SECONDS = 20.0
"""A command without an answer after this is left out of it: nobody knows yet whether it is written."""


class RawAsks(msgspec.Struct, forbid_unknown_fields=True):
    """`Asks`, so that one malformed command does not take the others along."""

    commands: Annotated[list[msgspec.Raw], msgspec.Meta(min_length=1, max_length=32)]
    device: Device = "desk"


_asks = msgspec.json.Decoder(RawAsks)


def read_asks(body: bytes) -> RawAsks:
    """Raises ProtocolError(MALFORMED)."""
    try:
        return _asks.decode(body)
    except (msgspec.MsgspecError, ValueError, RecursionError) as wrong:
        raise ProtocolError(Code.MALFORMED, str(wrong)) from wrong


@dataclass(slots=True, eq=False)
class _Pending:
    """The commands of one request that wait. As an onlooker it hears of their entries as everybody does."""

    door: CommandDoor
    waiting: list[Submission] = field(default_factory=list)
    entries: list[Entries] = field(default_factory=list)
    done: asyncio.Event = field(default_factory=asyncio.Event)

    def on_news(self, news: News) -> None:
        """Committed entries, ours among them perhaps: the digest tells them from a conflict under the same name."""
        written = {(entry.author.person, entry.op_id, entry.digest): entry for entry in news.entries}
        for submission in [one for one in self.waiting if one.channel == news.channel]:
            entry = written.get((submission.author.person, submission.op_id, submission.digest))
            if entry is not None:
                self.settle(submission, news.channel, entry)

    def on_presence(self) -> None:
        """As `Onlooker.on_presence`: all one to us."""

    def settle(self, submission: Submission, channel: Channel, entry: Entry) -> None:
        """Here is its entry."""
        alone = self.door.entry_alone(channel, entry)
        if alone is not None:
            self.entries.append(alone)
        self.drop(submission)

    def drop(self, submission: Submission) -> None:
        """It was answered."""
        if submission in self.waiting:
            self.waiting.remove(submission)
        if not self.waiting:
            self.done.set()


class CommandsDoor:
    """The same judgement as at the socket's command door; here the HTTP answer waits, the loop never does."""

    def __init__(self, door: CommandDoor, blame: Blame) -> None:
        self._door = door
        self._blame = blame

    async def answer(self, guest: Guest, commands: Sequence[msgspec.Raw], now: float) -> Answered:
        """Each command answered by its entry or a named refusal. Raises Refused where the guest was put out."""
        live, caller = guest.live(), guest.caller
        refused: list[RefusedWire] = []
        held: list[str] = []
        voted: list[VotedWire] = []
        pending = _Pending(self._door)
        live.crier.look_on(pending)
        try:
            for raw in commands:
                try:
                    submission = self._judge(caller, raw, now, pending, refused)
                except Exception as no:
                    refused.append(self._blame.refusal(caller, "command", op_id_of(raw), no))
                else:
                    pending.waiting.append(submission)
                    beside = self._door.hand_over(caller, submission)
                    if beside is not None:
                        pending.drop(submission)
                        try:
                            told = await beside
                        except Exception as no:
                            refused.append(self._blame.refusal(caller, "command", submission.op_id, no))
                        else:
                            held.extend([submission.op_id] if told is None else [])
                            voted.extend([] if told is None else [told])
            if pending.waiting:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(ANSWER_SECONDS):
                        await pending.done.wait()
        finally:
            live.crier.look_away(pending)
            pending.waiting.clear()  # what is answered later has nobody who waits for it
        return Answered(pending.entries, refused, held, voted)

    def _judge(
        self, caller: Caller, raw: msgspec.Raw, now: float, pending: _Pending, refused: list[RefusedWire]
    ) -> Submission:
        if not caller.budget.spend("durable", len(bytes(raw)), now):
            raise ProtocolError(Code.TOO_FAST)
        ask: Ask = decode("command", raw)

        def reply(answer: Answer) -> None:
            if submission not in pending.waiting:
                return
            if isinstance(answer, Entry):
                pending.settle(submission, submission.channel, answer)
            else:
                refused.append(self._blame.refusal(caller, "command", ask.op_id, answer))
                pending.drop(submission)

        submission = self._door.judge(caller, ask, reply)
        return submission
