"""The command door: a durable command comes in and is handed to its channel's writer, or is refused by name."""

import msgspec

from rooms.channel import Channel, Entry
from rooms.commands import AnyCommand, MuteSeat, UnmuteSeat
from rooms.errors import Code, ProtocolError, Refused
from rooms.ids import OpId, Seq
from rooms.room import verb_of
from signaling.channels.reader import Chunk, Reader
from signaling.channels.turn import Answer, Submission
from signaling.channels.writer import Writers
from signaling.socket.blame import Blame
from signaling.socket.caller import Caller
from signaling.socket.lane import Lane
from signaling.socket.live_room import LiveRoom
from signaling.socket.speech import encode_entry, entries_of
from signaling.socket.wire import Ask


class CommandDoor:
    """A door never waits for the disk: the numbered entry, carrying the op_id, is the acknowledgement."""

    def __init__(self, writers: Writers, reader: Reader, lane: Lane, blame: Blame) -> None:
        self._writers = writers
        self._reader = reader
        self._lane = lane
        self._blame = blame

    def ask(self, caller: Caller, message: Ask) -> None:
        """Raises Refused: for the room, the channel, the shape, or the right that is missing."""
        live = caller.entered()
        channel = live.channel(message.channel)
        command = _command(message)
        live.allow(caller, verb_of(command, caller.author))
        _check_names(live, command)
        op_id = OpId(message.op_id)

        def reply(answer: Answer) -> None:
            if isinstance(answer, Entry):
                self._announce_again(caller, channel, answer)
            else:
                self._blame.answer(caller, "command", op_id, answer)

        self._writers.submit(Submission(channel, caller.author, op_id, command, reply))

    def _announce_again(self, caller: Caller, channel: Channel, entry: Entry) -> None:
        """A repeat: its sender gets the same entry, nobody else hears of it."""
        tail = self._reader.tail(channel)
        if tail is None:
            return  # the room closed: the entry is in the log, and the sender's next `enter` brings it
        before = Seq(entry.seq - 1)
        chunk = Chunk(tail.epoch, before, max(tail.head, entry.seq), [encode_entry(entry)])
        self._lane.write((caller.participant,), "entries", entries_of(channel.name, chunk))


def _command(message: Ask) -> AnyCommand:
    try:
        return msgspec.convert(message.command, AnyCommand)  # type: ignore[no-any-return]
    except msgspec.ValidationError as wrong:
        raise ProtocolError(Code.MALFORMED, str(wrong)) from wrong


def _check_names(live: LiveRoom, command: AnyCommand) -> None:
    """What a command names must be of this room: an id is never authority, and nothing foreign gets into the log."""
    match command:
        case MuteSeat(seat=seat) | UnmuteSeat(seat=seat):
            if all(seat != card.seat for card in live.card.seats):
                raise Refused(Code.FORBIDDEN, "no such seat")
        case _:
            pass
