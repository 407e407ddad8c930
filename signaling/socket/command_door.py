"""The command door: a durable command comes in and is handed to its channel's writer, or is refused by name."""

import dataclasses
from collections.abc import Awaitable, Callable

import msgspec
from msgspec.structs import replace

from rooms.channel import Channel, Entry
from rooms.commands import (
    AnyCommand,
    BeginStep,
    ChoosePens,
    CountVotes,
    GiveStick,
    MuteSeat,
    PinForAll,
    SetApart,
    SetGroups,
    Spotlight,
    StartPiece,
    TakeBack,
    ThrowDice,
    UnmuteSeat,
    Vote,
    WriteText,
    ZonePage,
)
from rooms.errors import Code, ProtocolError, Refused
from rooms.holding import has_word
from rooms.ids import OpId, PersonId, Seq
from rooms.rights import Role
from rooms.room import verbs_of
from signaling.channels.reader import Chunk, Reader
from signaling.channels.turn import Answer, Submission
from signaling.channels.writer import Writers
from signaling.socket.blame import Blame
from signaling.socket.caller import Caller
from signaling.socket.holding import Holding
from signaling.socket.lane import Lane
from signaling.socket.live_room import LiveRoom
from signaling.socket.luck import throw
from signaling.socket.poll_wire import VotedWire
from signaling.socket.polling import Polling
from signaling.socket.speech import encode_entry, entries_of
from signaling.socket.wire import Ask, Entries

_decoder: msgspec.json.Decoder[AnyCommand] = msgspec.json.Decoder(AnyCommand)


class CommandDoor:
    """A door never waits for the disk: the numbered entry, carrying the op_id, is the acknowledgement."""

    def __init__(
        self,
        writers: Writers,
        reader: Reader,
        lane: Lane,
        blame: Blame,
        holding: Holding | None,
        polling: Polling,
    ) -> None:
        self._holding = holding
        self._polling = polling
        self._writers = writers
        self._reader = reader
        self._lane = lane
        self._blame = blame

    def ask(self, caller: Caller, message: Ask) -> Awaitable[object] | None:
        """Raises Refused: for the room, the channel, the shape, or the right that is missing."""

        def reply(answer: Answer) -> None:
            if isinstance(answer, Entry):
                self._announce_again(caller, submission.channel, answer)
            else:
                self._blame.answer(caller, "command", message.op_id, answer)

        submission = self.judge(caller, message, reply)
        return self.hand_over(caller, submission)

    def judge(self, caller: Caller, message: Ask, reply: Callable[[Answer], None]) -> Submission:
        """What may be handed to the writer. Raises Refused as `ask` does."""
        live = caller.entered()
        channel = live.channels.named(message.channel)
        command = _without_what_is_gone(live, _command(message))
        for verb in verbs_of(command, caller.author):
            live.channels.allow(caller, verb, channel.name)
        _check_names(live, command)
        _check_pens(live, caller, command)
        _check_words(live, caller, command)
        around = live.around(caller, channel.name)
        if isinstance(command, ThrowDice):
            around = dataclasses.replace(around, dice=throw())
        return Submission(channel, caller.author, OpId(message.op_id), command, reply, around=around)

    def hand_over(self, caller: Caller, submission: Submission) -> Awaitable[VotedWire | None] | None:
        """To its channel's writer, at once; or beside the log, which is to be awaited: counted, or held."""
        if isinstance(submission.command, Vote | CountVotes):
            return self._polling.take(caller, submission, submission.command)
        if self._holding is not None and (why := self._holding.why(caller, submission)) is not None:
            return self._holding.hold(caller, submission, why)
        self._writers.submit(submission)
        return None

    def entry_alone(self, channel: Channel, entry: Entry) -> Entries | None:
        """A committed entry as a message of its own; None where nobody reads its channel any more."""
        tail = self._reader.tail(channel)
        if tail is None:
            return None
        chunk = Chunk(tail.epoch, Seq(entry.seq - 1), max(tail.head, entry.seq), [encode_entry(entry)])
        return entries_of(channel.name, chunk)

    def _announce_again(self, caller: Caller, channel: Channel, entry: Entry) -> None:
        """A repeat: its sender gets the same entry, nobody else hears of it."""
        alone = self.entry_alone(channel, entry)
        if alone is not None:  # else the room closed: the entry is in the log, and the next `enter` brings it
            self._lane.write((caller.participant,), "entries", alone)


def _command(message: Ask) -> AnyCommand:
    try:
        return _decoder.decode(message.command)
    except (msgspec.MsgspecError, ValueError, RecursionError) as wrong:
        raise ProtocolError(Code.MALFORMED, str(wrong)) from wrong


def _without_what_is_gone(live: LiveRoom, command: AnyCommand) -> AnyCommand:
    """A step begins also where its piece of music was taken away meanwhile: the lesson goes on without it."""
    if isinstance(command, BeginStep) and live.card.pieces.get(command.piece or "") != (command.length_ms or None):
        return replace(command, piece=None, length_ms=0)
    return command


def _children(live: LiveRoom) -> set[PersonId]:
    """Whom teachers may mix into groups: pupils and tablets of the partner classes, and never an adult (S4)."""
    people = live.card.people.values()
    classes = live.card.place.partners
    return {one.person for one in people if one.role in (Role.PUPIL, Role.COMPANION) and one.school_class in classes}


def _check_names(live: LiveRoom, command: AnyCommand) -> None:
    """What a command names must be of this room: an id is never authority, and nothing foreign gets into the log."""
    classes = {card.seat for card in live.card.seats}
    adults = {guest.seat.seat for guest in live.card.guests}
    match command:
        case GiveStick(seat=seat) if seat not in classes:
            raise Refused(Code.FORBIDDEN, "no such class")
        case MuteSeat(seat=seat) | UnmuteSeat(seat=seat) | PinForAll(seat=seat) if seat not in classes | adults:
            raise Refused(Code.FORBIDDEN, "no such seat")
        case Spotlight(seat=seat) if seat is not None and seat not in classes | adults:
            raise Refused(Code.FORBIDDEN, "no such seat")
        case SetGroups(groups=groups) if not {person for group in groups for person in group.people} <= _children(live):
            raise Refused(Code.FORBIDDEN, "no such child")
        case StartPiece(piece=piece, length_ms=length_ms) if live.card.pieces.get(piece) != length_ms:
            raise Refused(Code.FORBIDDEN, "no such piece")
        case BeginStep(speaker=speaker, lead=lead) if not {speaker, lead} <= {None, *classes}:
            raise Refused(Code.FORBIDDEN, "no such class")
        case BeginStep(session=session) if session not in _sessions(live):
            raise Refused(Code.FORBIDDEN, "no such lesson")
        case SetApart(seats=apart) | ZonePage(seats=apart) if not classes.issuperset(apart):
            raise Refused(Code.FORBIDDEN, "no such class")
        case TakeBack(seat=seat) if seat not in classes | adults:
            raise Refused(Code.FORBIDDEN, "no such class")
        case ChoosePens(seats=chosen, people=people) if not (
            classes.issuperset(chosen) and live.card.people.keys() >= set(people)
        ):
            raise Refused(Code.FORBIDDEN, "nobody here")
        case _:
            pass


def _check_pens(live: LiveRoom, caller: Caller, command: AnyCommand) -> None:
    """Single children are named by a teacher of their class alone; whom others named may stay."""
    if isinstance(command, ChoosePens):
        named = set(command.people) - set(live.floor.now.book.leaf(command.page).chosen)
        if not all(live.card.people[person].school_class in caller.actor.classes for person in named):
            raise Refused(Code.FORBIDDEN, "another class's child")


def _check_words(live: LiveRoom, caller: Caller, command: AnyCommand) -> None:
    """What a pupil writes on a page cannot wait for a teacher as a message does: listed words are refused."""
    if isinstance(command, WriteText) and caller.actor.role is Role.PUPIL:
        school_class = caller.here.school_class
        if school_class is not None and has_word(command.text, live.card.words.get(school_class, ())):
            raise Refused(Code.READ_FIRST)


def _sessions(live: LiveRoom) -> set[str]:
    """The lesson that is on, as the card has it, and those beside it: the card may be some seconds old."""
    lessons = [live.card.lesson, *live.card.lessons]
    return {each.session for each in lessons if each is not None}
