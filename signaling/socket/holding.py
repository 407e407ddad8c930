"""Held messages: a pupil's words wait beside the log until a teacher of the class lets them through, or does not."""

from collections.abc import Callable, Sequence

from structlog.typing import FilteringBoundLogger

from rooms.channel import Author, Channel, Entry, Log, Unavailable, kind_of
from rooms.chat import MAX_MESSAGE_CHARACTERS, check_edit, check_pause, words_of
from rooms.commands import EditMessage, Say
from rooms.erasure import erased_by
from rooms.errors import Code, Refused
from rooms.holding import LiveChat, Why, why_held
from rooms.ids import ClassId, OpId, PersonId, RoomId, Seq
from rooms.rights import Role, Verb
from rooms.text import clean_text
from signaling.bus import news
from signaling.bus.bus import Bus
from signaling.channels.turn import Submission
from signaling.channels.writer import Writers
from signaling.ports import Held, Holds
from signaling.socket.caller import Caller
from signaling.socket.errands import Errands
from signaling.socket.held_wire import Decide, HeldWire, WireHeld
from signaling.socket.lane import Lane
from signaling.socket.live_room import LiveRoom
from signaling.socket.live_rooms import LiveRooms

TOPIC = "held"


class Holding:
    """Who wrote it and the teachers of the class know that it waits; to everybody else it does not exist (S4)."""

    def __init__(
        self,
        holds: Holds,
        log: Log,
        rooms: LiveRooms,
        writers: Writers,
        lane: Lane,
        bus: Bus,
        clock_ms: Callable[[], int],
        journal: FilteringBoundLogger,
    ) -> None:
        self._holds = holds
        self._log = log
        self._rooms = rooms
        self._writers = writers
        self._lane = lane
        self._bus = bus
        self._clock_ms = clock_ms
        self._journal = journal
        self._let_through: dict[tuple[PersonId, OpId], Held] = {}
        self._errands = Errands(journal, "held messages not told")
        bus.subscribe(f"{TOPIC}:*", self._on_bus)
        bus.subscribe(f"{news.CLASS_CHANGED}:*", self._on_class)

    def why(self, caller: Caller, submission: Submission) -> Why | None:
        """Why this command is not for the writer yet; None for nearly all."""
        if caller.actor.role is not Role.PUPIL or not isinstance(submission.command, Say | EditMessage):
            return None
        school_class, card = caller.here.school_class, caller.entered().card
        if school_class is None:
            return None
        chat = card.chat.get(school_class, LiveChat.LIVE)
        return why_held(chat, submission.command.text, card.words.get(school_class, ()))

    async def hold(self, caller: Caller, submission: Submission, why: Why) -> None:
        """Keep it, and tell its author and their teachers.

        Raises Refused for the text, for what may not be changed, or where it cannot be kept.
        """
        live, command, school_class = caller.entered(), submission.command, caller.here.school_class
        if not isinstance(command, Say | EditMessage) or school_class is None:
            raise AssertionError("only a pupil's words are held")
        now = self._clock_ms()
        edits = None
        if isinstance(command, EditMessage):
            edits = Seq(command.seq)
            await self._check_edit(submission, edits, now)
        else:
            waiting = [each.at for each in await self._of(live.room) if _is_another(each, submission)]
            check_pause(max(waiting, default=None), now, submission.around.pause_ms)
        held = Held(
            id="",
            room=live.room,
            person=caller.actor.person,
            school_class=school_class,
            op_id=submission.op_id,
            text=clean_text(command.text, MAX_MESSAGE_CHARACTERS),
            why=why,
            at=now,
            edits=edits,
            channel=submission.channel.name,
        )
        try:
            await self._holds.keep(held)
        except Unavailable as broken:
            raise Refused(Code.RETRY, "cannot be kept") from broken
        await self._changed(live.room)

    async def decide(self, caller: Caller, message: Decide) -> None:
        """A teacher of the class lets a held message through, or not. Raises Refused(FORBIDDEN) for another's."""
        live = caller.entered()
        held = next((each for each in await self._of(live.room) if each.id == message.held), None)
        if held is None or not live.may_at(caller, Verb.SETTLE, held.school_class):
            raise Refused(Code.FORBIDDEN, "no such message")
        if not message.let_through:
            await self._holds.let_go(held)
            await self._changed(live.room)
            return
        if held.person not in live.porter.place.shown:
            raise Refused(Code.FORBIDDEN, "the parents have not said yes")
        self._let_through[held.person, held.op_id] = held
        author = Author(held.person, held.school_class)

        def reply(answer: Entry | Exception) -> None:
            self._answered(held, answer)

        command = Say(held.text) if held.edits is None else EditMessage(held.edits, held.text)
        chat = live.channels.named(held.channel)
        self._writers.submit(Submission(chat, author, held.op_id, command, reply, asked_at=held.at))

    def on_written(self, channel: Channel, entries: Sequence[Entry]) -> None:
        """What was let through is in the log: only then it waits no more. Nor does a change of what was erased."""
        if kind_of(channel.name) != "chat":
            return
        if erased := erased_by(entry.event for entry in entries):
            self._errands.run(self._forget_edits(channel, frozenset(erased)))
        for entry in entries if self._let_through else ():
            held = self._let_through.pop((entry.author.person, entry.op_id), None)
            if held is not None:
                self._errands.run(self._settle(held))

    async def tell(self, live: LiveRoom, only: Caller | None = None) -> None:
        """To each pupil what of theirs waits, to each teacher what waits in their classes; only where it changed."""
        waiting = await self._of(live.room)
        for caller in [only] if only is not None else list(live.members.values()):
            mine = [held.op_id for held in waiting if held.person == caller.actor.person]
            theirs = [_wire(held) for held in waiting if live.may_at(caller, Verb.SETTLE, held.school_class)]
            told = HeldWire(list(mine), theirs)
            if told != caller.told_held and caller.room is live:
                caller.told_held = told
                self._lane.write((caller.participant,), "held", told)

    async def stop(self) -> None:
        """Let nothing be half told."""
        await self._errands.stop()

    async def _of(self, room: RoomId) -> Sequence[Held]:
        try:
            return await self._holds.of_room(room)
        except Unavailable as broken:
            raise Refused(Code.RETRY, "cannot be read") from broken

    async def _changed(self, room: RoomId) -> None:
        self._bus.publish(f"{TOPIC}:{room}", b"")
        live = self._rooms.live(room)
        if live is not None:
            await self.tell(live)

    async def _check_edit(self, submission: Submission, seq: Seq, now: int) -> None:
        """A teacher is asked only about what its author may still change."""
        try:
            entries = (await self._log.since(submission.channel, Seq(seq - 1), 1))[1]
        except Unavailable as broken:
            raise Refused(Code.RETRY, "cannot be read") from broken
        check_edit(words_of(entries[0]) if entries else None, submission.author, now)

    async def _forget_edits(self, channel: Channel, erased: frozenset[Seq]) -> None:
        room, name = channel.room, channel.name
        waiting = [held for held in await self._of(room) if held.channel == name and held.edits in erased]
        for held in waiting:
            await self._holds.let_go(held)
        if waiting:
            await self._changed(room)

    async def _settle(self, held: Held) -> None:
        await self._holds.let_go(held)
        await self._changed(held.room)

    def _answered(self, held: Held, answer: Entry | Exception) -> None:
        """It was in the log already, or has nothing to change any more, or could not be written: then it waits on."""
        self._let_through.pop((held.person, held.op_id), None)
        is_over = isinstance(answer, Refused) and answer.code is not Code.RETRY
        if isinstance(answer, Entry) or is_over:
            self._errands.run(self._settle(held))
        else:
            self._journal.warning("held message not let through", why=repr(answer))

    def _on_bus(self, topic: str, payload: bytes) -> None:
        del payload
        live = self._rooms.live(RoomId(topic.partition(":")[2]))
        if live is not None and live.members:
            self._errands.run(self.tell(live))

    def _on_class(self, topic: str, payload: bytes) -> None:
        """What waited of a child whose parents took their yes back waits no more."""
        del payload
        school_class = ClassId(topic.partition(":")[2])
        for live in self._rooms.all():
            if live.members and school_class in live.card.place.partners:
                self._errands.run(self.tell(live))


def _is_another(held: Held, submission: Submission) -> bool:
    return held.person == submission.author.person and held.op_id != submission.op_id


def _wire(held: Held) -> WireHeld:
    return WireHeld(held.id, held.person, held.text, held.why.value, held.at, held.edits, held.channel)
