"""Who runs the turns: one writer per live channel, and everything that waits for a channel is one commit."""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from structlog.typing import FilteringBoundLogger

from rooms.channel import Channel, Entry, Head, Log, OpKey, Unavailable, Unknown, kind_of
from rooms.errors import Code, Refused
from rooms.ids import Epoch, Seq
from rooms.snapshots import freeze
from signaling.channels.turn import Memory, Submission, Turn, repeat

MAX_WAITING = 1_000
"""Commands that may wait for one channel; further ones are answered `retry` at once."""

MAX_TURN = 256
BUSY_TURN_SECONDS = 0.033
"""On a busy channel a turn starts this long after the one before: fewer, fuller commits. A quiet one goes at once."""

BUSY_PAGE_SECONDS = 0.08
"""The same on a board's page: everybody has seen a stroke grow before it is kept, so nobody waits to see it."""

IDLE_SECONDS = 300.0

SNAPSHOT_ENTRIES = 500
"""After so many entries the fold is kept: whoever comes to the channel later folds fewer than these."""

News = Callable[[Channel, Epoch, Sequence[Entry]], None]
"""Told of consecutive committed entries. Some may be known already, some before them be missing: the log has them."""


@dataclass(frozen=True, slots=True)
class WriterTools:
    """What every channel's writer needs."""

    log: Log
    on_news: News
    clock_ms: Callable[[], int]
    journal: FilteringBoundLogger


class ChannelWriter:
    """Takes turns for one channel while something waits for it; has no task when nothing does."""

    def __init__(self, channel: Channel, tools: WriterTools) -> None:
        self._channel = channel
        self._tools = tools
        self._memory = Memory(channel.name)
        self._pace_seconds = BUSY_PAGE_SECONDS if kind_of(channel.name) == "page" else BUSY_TURN_SECONDS
        self._waiting: deque[Submission] = deque()
        self._turned_at = float("-inf")
        self._told: Head | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def task(self) -> asyncio.Task[None] | None:
        """The task that takes the turns, while there is one."""
        return self._task

    def submit(self, submission: Submission) -> None:
        """Never waits. Beyond MAX_WAITING the command is answered `retry`."""
        if len(self._waiting) >= MAX_WAITING:
            submission.reply(Refused(Code.RETRY, "too much waits for this channel"))
            return
        self._waiting.append(submission)
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._take_turns())

    def is_idle(self, now: float) -> bool:
        """Whether nothing waits and nobody has written for a long time (`now`: the loop's clock, seconds)."""
        return self._task is None and now - self._turned_at > IDLE_SECONDS

    async def _take_turns(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            while self._waiting:
                early = self._turned_at + self._pace_seconds - loop.time()
                if early > 0:
                    await asyncio.sleep(early)
                self._turned_at = loop.time()
                taken = [self._waiting.popleft() for _ in range(min(MAX_TURN, len(self._waiting)))]
                try:
                    await self._turn(taken)
                except Exception:
                    self._memory.forget()
                    self._tools.journal.exception("a turn could not be told", channel=self._channel.name)
        finally:
            self._task = None

    async def _turn(self, submissions: Sequence[Submission]) -> None:
        """Commit, then tell. Whatever goes wrong stays in this channel, and a bug with the command that has it."""
        turn = Turn(self._memory, submissions, self._tools.clock_ms())
        try:
            entries = await self._tools.log.turn(self._channel, self._memory.known, turn.keys, turn.decide, turn.now)
        except Unavailable as broken:
            self._memory.forget()
            self._tools.journal.warning("turn not written", channel=self._channel.name, why=repr(broken))
            _refuse(submissions, Code.RETRY)
        except Unknown as broken:
            self._memory.forget()
            self._tools.journal.warning("turn in doubt", channel=self._channel.name, why=repr(broken))
            await self._look_whether_written(submissions)
        except Exception as bug:
            self._memory.forget()
            await self._turn_singly(submissions, bug)
        else:
            self._close(turn, entries)
            await self._keep_fold()

    def _close(self, turn: Turn, entries: Sequence[Entry]) -> None:
        if turn.after is None:
            raise AssertionError("a log committed a turn without asking what to write")
        self._memory.known = turn.after
        # What others committed since we last told is on its way over the bus; telling it too closes the gap sooner.
        # Of a history that was only read to be folded, nothing is news.
        is_next = self._told is not None and self._told.epoch == turn.after.epoch
        self._tell(turn.after.epoch, [*turn.tail, *entries] if is_next else entries)
        for submission, answer in turn.answers:
            submission.reply(answer)

    async def _keep_fold(self) -> None:
        """Once in a while, between two turns. A fold that met kinds of a newer version is no beginning for others."""
        memory = self._memory
        if memory.fold is None or memory.known is None or not memory.is_whole:
            return
        if memory.known.seq - memory.kept < SNAPSHOT_ENTRIES:
            return
        memory.kept = memory.known.seq
        try:
            snapshot = freeze(memory.name, memory.fold, memory.known.seq)
            await self._tools.log.keep(self._channel, memory.known.epoch, snapshot)
        except Exception as broken:
            self._tools.journal.warning("fold not kept", channel=self._channel.name, why=repr(broken))

    async def _turn_singly(self, submissions: Sequence[Submission], bug: Exception) -> None:
        """One bad row must not take its neighbours along: each is tried alone, and the bad one answers for itself."""
        if len(submissions) == 1:
            submissions[0].reply(bug)
            return
        for submission in submissions:
            await self._turn([submission])

    async def _look_whether_written(self, submissions: Sequence[Submission]) -> None:
        """The commit may count or not: only the log knows. What it has is told; the rest may be sent again."""
        try:
            head, _ = await self._tools.log.since(self._channel, Seq(0), 1)
            after = Seq(max(0, head.seq - 2 * MAX_TURN))
            head, newest = await self._tools.log.since(self._channel, after, 4 * MAX_TURN)
        except Exception as broken:
            self._tools.journal.warning("turn still in doubt", channel=self._channel.name, why=repr(broken))
            _refuse(submissions, Code.RETRY)
            return
        written = {OpKey(entry.author.person, entry.op_id): entry for entry in newest}
        told = self._told.seq if self._told is not None and self._told.epoch == head.epoch else Seq(0)
        # The entries of others in between are told as well: what is told at once has no gaps.
        first = min((written[submission.key].seq for submission in submissions if submission.key in written), default=0)
        self._tell(head.epoch, [entry for entry in newest if entry.seq >= first > 0])
        for submission in submissions:
            earlier = written.get(submission.key)
            if earlier is None:
                submission.reply(Refused(Code.RETRY))
            elif earlier.seq <= told or repeat(submission, earlier) is not earlier:
                submission.reply(repeat(submission, earlier))

    def _tell(self, epoch: Epoch, entries: Sequence[Entry]) -> None:
        after = self._told.seq if self._told is not None and self._told.epoch == epoch else Seq(0)
        fresh = [entry for entry in entries if entry.seq > after]
        if fresh:
            self._told = Head(epoch, fresh[-1].seq)
            self._tools.on_news(self._channel, epoch, fresh)


class Writers:
    """All channels that are being written to by this worker."""

    def __init__(self, log: Log, on_news: News, clock_ms: Callable[[], int], journal: FilteringBoundLogger) -> None:
        self._tools = WriterTools(log, on_news, clock_ms, journal)
        self._writers: dict[Channel, ChannelWriter] = {}
        self._is_open = True

    def submit(self, submission: Submission) -> None:
        """Hand a command to its channel; returns at once. The entry in the channel is the acknowledgement."""
        if not self._is_open:
            submission.reply(Refused(Code.RETRY, "the hub is stopping"))
            return
        writer = self._writers.get(submission.channel)
        if writer is None:
            writer = self._writers[submission.channel] = ChannelWriter(submission.channel, self._tools)
        writer.submit(submission)

    def sweep(self, now: float) -> None:
        """Let idle folds leave memory (`now`: the loop's clock, seconds). To be called every minute or so."""
        for channel in [channel for channel, writer in self._writers.items() if writer.is_idle(now)]:
            del self._writers[channel]

    async def stop(self, patience_seconds: float = 5.0) -> None:
        """Take no more commands and write what waits; what is not written in time was never acknowledged."""
        self._is_open = False
        tasks = [writer.task for writer in self._writers.values() if writer.task is not None]
        if not tasks:
            return
        _, late = await asyncio.wait(tasks, timeout=patience_seconds)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)


def _refuse(submissions: Sequence[Submission], code: Code) -> None:
    for submission in submissions:
        submission.reply(Refused(code))
