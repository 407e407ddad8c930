"""Polls: votes are counted beside the log, the floor hears how they stand, and at the end nobody's is left (ADR 32)."""

import asyncio
import uuid
from collections.abc import Callable, Sequence
from contextlib import suppress

from structlog.typing import FilteringBoundLogger

from rooms.channel import FLOOR, Channel, Entry, Unavailable
from rooms.commands import Balloting, CountVotes, TallyPoll, Vote
from rooms.errors import Code, ProtocolError, Refused
from rooms.events import PollClosed, PollCounted, StepBegun
from rooms.ids import OpId, RoomId, SeatId, Seq
from rooms.polls import Poll
from rooms.rights import Role, Verb
from signaling.channels.turn import Submission
from signaling.channels.writer import Writers
from signaling.ports import Ballot, Votes
from signaling.socket.caller import Caller
from signaling.socket.coalesce import Coalesced
from signaling.socket.errands import Errands
from signaling.socket.lane import Lane
from signaling.socket.live_room import LiveRoom
from signaling.socket.live_rooms import LiveRooms
from signaling.socket.poll_wire import VotedWire

TALLY_SECONDS = 1.0
"""A class of thirty votes within seconds: the room hears once a second, from each worker, how the votes stand."""

UNCOUNTED_CLASS = 40
"""Votes of the tablets of a class that did not say how many children it has."""

TRY_AGAIN_SECONDS = (0.2, 1.0, 3.0, 9.0)


class Polling:
    """A vote never gets to the writer. `voted` acknowledges it once it is on the disk."""

    def __init__(
        self,
        votes: Votes | None,
        rooms: LiveRooms,
        writers: Writers,
        lane: Lane,
        clock_ms: Callable[[], int],
        journal: FilteringBoundLogger,
    ) -> None:
        self._votes = votes
        self._rooms = rooms
        self._writers = writers
        self._lane = lane
        self._clock_ms = clock_ms
        self._journal = journal
        self._counts: dict[RoomId, Coalesced] = {}
        self._forgotten: set[tuple[RoomId, Seq]] = set()
        self._errands = Errands(journal, "votes not told")

    async def take(self, caller: Caller, submission: Submission, command: Balloting) -> VotedWire:
        """Count a vote, or a class's votes, and tell its sender. Raises Refused."""
        if submission.channel.name != FLOOR:
            raise ProtocolError(Code.MALFORMED, "this channel does not take that command")
        live = caller.entered()
        poll = live.floor.poll
        if self._votes is None or poll is None or poll.seq != command.poll or not poll.is_open:
            raise Refused(Code.POLL_CLOSED)
        try:
            told = await self._count_in(self._votes, caller, submission, command, poll)
        except Unavailable as broken:
            raise Refused(Code.RETRY, "cannot be kept") from broken
        self._lane.write((caller.participant,), "voted", told)
        self._tell_soon(live.room)
        return told

    def greet(self, live: LiveRoom, caller: Caller) -> None:
        """Somebody came in: they hear what they have cast. What a lost worker left undone is done now."""
        poll = live.floor.poll
        before = live.floor.now.polls.before
        if self._votes is not None and before is not None:
            self._errands.run(self._finish(self._votes, live.room, before.seq))
        if self._votes is None or poll is None:
            return
        if poll.is_open and live.may(caller, Verb.VOTE):
            self._errands.run(self._tell_cast(self._votes, live, caller, poll.seq))
        if poll.is_open:
            self._tell_soon(live.room)
        elif not poll.is_final:
            self._errands.run(self._finish(self._votes, live.room, poll.seq))
        elif (live.room, poll.seq) not in self._forgotten:
            self._errands.run(self._forget(self._votes, live.room, poll.seq))

    def on_written(self, channel: Channel, entries: Sequence[Entry]) -> None:
        """A poll was closed: its result follows. The result is in the log: the votes go."""
        if channel.name != FLOOR or self._votes is None:
            return
        for entry in entries:
            match entry.event:
                case PollClosed(poll=seq) | StepBegun(closes=int(seq)):
                    self._errands.run(self._finish(self._votes, channel.room, seq))
                case PollCounted(poll=seq, is_final=True):
                    self._errands.run(self._forget(self._votes, channel.room, seq))
                case _:
                    pass

    async def stop(self) -> None:
        """Let nothing be half done; what is left is done by whoever opens the room next."""
        for timer in self._counts.values():
            timer.stop()
        await self._errands.stop()

    async def _count_in(
        self, votes: Votes, caller: Caller, submission: Submission, command: Balloting, poll: Poll
    ) -> VotedWire:
        room, seat = submission.channel.room, caller.seat
        match command:
            case Vote(choice=choice):
                if choice >= poll.choices:
                    raise Refused(Code.POLL_CLOSED, "no such choice")
                limit = _children(caller, self._clock_ms()) if caller.actor.role is Role.COMPANION else None
                ballot = Ballot(
                    room, poll.seq, caller.actor.person, seat, submission.op_id, choice, self._clock_ms(), limit
                )
                return VotedWire(poll.seq, await votes.cast(ballot), submission.op_id)
            case CountVotes(votes=counted):
                if len(counted) != poll.choices:
                    raise Refused(Code.POLL_CLOSED, "not a number for each choice")
                ballot = Ballot(room, poll.seq, caller.actor.person, seat, submission.op_id, 0, self._clock_ms())
                await votes.count(ballot, counted)
                return VotedWire(poll.seq, 0, submission.op_id)

    async def _tell_cast(self, votes: Votes, live: LiveRoom, caller: Caller, poll: Seq) -> None:
        cast = await votes.cast_by(live.room, poll, caller.actor.person)
        if caller.room is live:
            self._lane.write((caller.participant,), "voted", VotedWire(poll, cast))

    def _tell_soon(self, room: RoomId) -> None:
        if room not in self._counts:
            self._counts[room] = Coalesced(TALLY_SECONDS, lambda: self._errands.run(self._tell(room)))
        self._counts[room].soon()

    async def _tell(self, room: RoomId) -> None:
        live = self._rooms.live(room)
        poll = None if live is None else live.floor.poll
        if self._votes is not None and poll is not None and poll.is_open:
            await self._write_tally(self._votes, room, poll, is_final=False)

    async def _finish(self, votes: Votes, room: RoomId, seq: Seq) -> None:
        for pause in TRY_AGAIN_SECONDS:
            live = self._rooms.live(room)
            poll = None if live is None else live.floor.now.polls.named(seq)
            if poll is None or poll.is_final:
                return
            with suppress(Unavailable):
                await votes.shut(room, seq, self._clock_ms())
                await self._write_tally(votes, room, poll, is_final=True)
                return
            await asyncio.sleep(pause)

    async def _write_tally(self, votes: Votes, room: RoomId, poll: Poll, *, is_final: bool) -> None:
        tally = await votes.tally(room, poll.seq, poll.choices)
        counts: dict[SeatId, list[int]] = {seat: list(votes) for seat, votes in tally.counts.items()}
        command = TallyPoll(poll.seq, tally.revision, counts, is_final)
        op_id = OpId(str(uuid.uuid4()))
        self._writers.submit(Submission(Channel(room, FLOOR), poll.by, op_id, command, _nobody_waits))

    async def _forget(self, votes: Votes, room: RoomId, seq: Seq) -> None:
        await votes.forget(room, seq)
        self._forgotten.add((room, seq))
        timer = self._counts.pop(room, None)
        if timer is not None:
            timer.stop()


def _children(caller: Caller, now: int) -> int:
    """How many votes the tablets of a class may cast together: as many as are there today."""
    live = caller.entered()
    usual = next((card.headcount for card in live.card.seats if card.seat == caller.seat), 0)
    return live.floor.now.setups.headcount_of(caller.seat, usual, now) or UNCOUNTED_CLASS


def _nobody_waits(answer: object) -> None:
    """Where nothing changed, or it could not be written, the next vote or the next newcomer tries again."""
    del answer
