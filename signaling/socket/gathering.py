"""Presence over all workers, stills, lights and cameras handed over; what a lost worker said is forgotten."""

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec
from structlog.typing import FilteringBoundLogger

from rooms.ids import ParticipantId, RoomId, SeatId
from signaling.bus.bus import Bus
from signaling.bus.reading import strict
from signaling.bus.roster import Roster, WorkerId
from signaling.quality import Standing
from signaling.socket.handover import HandoverWord
from signaling.socket.presence import Present

if TYPE_CHECKING:
    from signaling.socket.live_room import LiveRoom
    from signaling.socket.live_rooms import LiveRooms

ANSWER_SECONDS = 0.3
"""How long a room that opens waits for the others to say who is with them; later answers count as well."""

_TOPIC = "presence"
_STILLS = "stills"
_STANDINGS = "standings"
_HANDOVERS = "handovers"


class Announcement(msgspec.Struct, frozen=True):
    """Everybody who is at one worker in a room: replaces what it said before. `is_asking`: the others shall answer.

    `waiting`: the classes of those who stand at the room's door there.
    """

    room: RoomId
    worker: WorkerId
    present: list[Present]
    is_asking: bool = False
    waiting: list[SeatId] = []


class Still(msgspec.Struct, frozen=True):
    """A still picture of a class, for those at other workers who need it; lossy. `jpeg` is base64, made harmless."""

    room: RoomId
    worker: WorkerId
    seat: SeatId
    jpeg: str
    is_cut_off: bool


class Standings(msgspec.Struct, frozen=True):
    """How the lines are of those whose media this worker forwards; lossy, said every two seconds."""

    room: RoomId
    worker: WorkerId
    standings: Mapping[ParticipantId, Standing]


_read_standings = strict(msgspec.msgpack.Decoder(Standings).decode)
_read_still = strict(msgspec.msgpack.Decoder(Still).decode)
_read_handover = strict(msgspec.msgpack.Decoder(HandoverWord).decode)
_encoder = msgspec.msgpack.Encoder()
_read = strict(msgspec.msgpack.Decoder(Announcement).decode)


class Gathering:
    """Announces, hears and asks. With one worker it is silent."""

    def __init__(self, bus: Bus, roster: Roster, rooms: "LiveRooms", journal: FilteringBoundLogger) -> None:
        self._bus = bus
        self._roster = roster
        self._rooms = rooms
        self._journal = journal
        self._asked: dict[RoomId, tuple[set[WorkerId], asyncio.Event]] = {}
        bus.subscribe(f"{_TOPIC}:*", self._hear)
        bus.subscribe(f"{_STILLS}:*", self._hear_still)
        bus.subscribe(f"{_STANDINGS}:*", self._hear_standings)
        bus.subscribe(f"{_HANDOVERS}:*", self._hear_handover)
        roster.when_met(self._meet)
        roster.when_lost(self._lose)

    def announce(self, live: "LiveRoom", *, is_asking: bool = False) -> None:
        """Tell the other workers who is here, and ask who is with them."""
        if not self._roster.is_alone:
            self._publish(self._of(live, is_asking=is_asking))

    def _of(self, live: "LiveRoom", *, is_asking: bool = False) -> Announcement:
        here = list(live.presence.present.values())
        return Announcement(live.room, self._roster.me, here, is_asking, sorted(live.porter.seats))

    async def ask(self, room: RoomId) -> None:
        """Ask who is elsewhere, and wait until everybody has answered, or should have."""
        missing = set(self._roster.others)
        if not missing:
            return
        is_complete = asyncio.Event()
        self._asked[room] = (missing, is_complete)
        self._publish(Announcement(room, self._roster.me, [], is_asking=True))
        try:
            await asyncio.wait_for(is_complete.wait(), ANSWER_SECONDS)
        except TimeoutError:
            self._journal.info("not all workers said who is with them", room=room)
        finally:
            self._asked.pop(room, None)

    def pass_on(self, room: RoomId, seat: SeatId, jpeg: str, *, is_cut_off: bool) -> None:
        """A still picture for who needs it elsewhere."""
        if self._roster.others:
            still = Still(room, self._roster.me, seat, jpeg, is_cut_off)
            self._bus.publish(f"{_STILLS}:{room}", _encoder.encode(still))

    def tell_standings(self, live: "LiveRoom", standings: Mapping[ParticipantId, Standing]) -> None:
        """How lines are that are forwarded here: to the people of this worker, and to the others' workers."""
        live.lights.hear(self._roster.me, standings)
        if standings and self._roster.others:
            said = Standings(live.room, self._roster.me, standings)
            self._bus.publish(f"{_STANDINGS}:{live.room}", _encoder.encode(said))

    def carry(self, word: HandoverWord) -> None:
        """To a device at another worker; whichever has it hears it."""
        self._bus.publish(f"{_HANDOVERS}:{word.room}", _encoder.encode(word))

    def _hear_handover(self, topic: str, payload: bytes) -> None:
        del topic
        try:
            word = _read_handover(payload)
        except msgspec.MsgspecError:
            self._journal.warning("a handover of another version on the bus")
            return
        live = self._rooms.live(word.room)
        if live is not None:
            live.handover.hear(word)

    def _hear_standings(self, topic: str, payload: bytes) -> None:
        del topic
        try:
            said = _read_standings(payload)
        except msgspec.MsgspecError:
            self._journal.warning("standings of another version on the bus")
            return
        live = self._rooms.live(said.room)
        if live is not None and said.worker in self._roster.others:
            live.lights.hear(said.worker, said.standings)

    def _hear_still(self, topic: str, payload: bytes) -> None:
        del topic
        try:
            still = _read_still(payload)
        except msgspec.MsgspecError:
            self._journal.warning("a still picture of another version on the bus")
            return
        live = self._rooms.live(still.room)
        if live is not None and still.worker in self._roster.others:
            live.snapshots.show(still.seat, still.jpeg, is_cut_off=still.is_cut_off)

    def _publish(self, announcement: Announcement) -> None:
        self._bus.publish(f"{_TOPIC}:{announcement.room}", _encoder.encode(announcement))

    def _hear(self, topic: str, payload: bytes) -> None:
        del topic
        try:
            said = _read(payload)
        except msgspec.MsgspecError:
            self._journal.warning("an announcement of another version on the bus")
            return
        if said.worker not in self._roster.others:
            return  # our own, or of a worker that was lost: when it is met again, it announces anew
        live = self._rooms.live(said.room)
        if said.is_asking:
            self._publish(self._of(live) if live is not None else Announcement(said.room, self._roster.me, []))
        if live is not None:
            live.hear_of(said.worker, said.present, said.waiting)
        missing, is_complete = self._asked.get(said.room, (None, None))
        if missing is not None and is_complete is not None:
            missing.discard(said.worker)
            if not missing:
                is_complete.set()

    def _meet(self, worker: WorkerId) -> None:
        """A worker that we had not heard of may know nothing of ours, nor we of its."""
        del worker
        for live in self._rooms.all():
            self._publish(self._of(live, is_asking=True))

    def _lose(self, worker: WorkerId) -> None:
        for live in self._rooms.all():
            live.hear_of(worker, ())
            live.lights.hear(worker, {})
