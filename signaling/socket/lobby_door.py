"""The lobby's door: a teacher who is in the room lets a guest in, or sends them out, at whatever worker they are."""

from structlog.typing import FilteringBoundLogger

from rooms.channel import Unavailable
from rooms.errors import Code, Refused
from rooms.ids import PersonId, RoomId
from rooms.rights import Verb
from signaling.bus.bus import Bus
from signaling.ports import Lobby
from signaling.socket.caller import Caller
from signaling.socket.errands import Errands
from signaling.socket.live_rooms import LiveRooms
from signaling.socket.wire import Admit

TOPIC = "lobby"


class LobbyDoor:
    """What was decided is kept first, and then every worker that has the room looks at it again (S3)."""

    def __init__(self, lobby: Lobby | None, rooms: LiveRooms, bus: Bus, journal: FilteringBoundLogger) -> None:
        self._lobby = lobby
        self._rooms = rooms
        self._bus = bus
        self._errands = Errands(journal, "room not looked at again")
        bus.subscribe(f"{TOPIC}:*", self._on_bus)

    async def admit(self, caller: Caller, message: Admit) -> None:
        """Raises Refused: FORBIDDEN for whoever is no guest there, or may not decide; RETRY where it is not kept."""
        live = caller.entered()
        live.allow(caller, Verb.ADMIT)
        guest = PersonId(message.person)
        if self._lobby is None or guest not in live.card.place.guests:
            raise Refused(Code.FORBIDDEN, "no such guest")
        try:
            is_kept = await self._lobby.admit(live.room, guest, caller.actor.person, comes_in=message.come_in)
        except Unavailable as broken:
            raise Refused(Code.RETRY, "cannot be kept") from broken
        if not is_kept:
            raise Refused(Code.FORBIDDEN, "no such guest")
        self._bus.publish(f"{TOPIC}:{live.room}", b"")
        await self._rooms.look_again(live.room)

    def tell(self, room: RoomId) -> None:
        """Somebody became a guest there, or is none any more."""
        self._bus.publish(f"{TOPIC}:{room}", b"")
        self._look_soon(room)

    async def stop(self) -> None:
        """Let nothing be half done."""
        await self._errands.stop()

    def _on_bus(self, topic: str, payload: bytes) -> None:
        del payload
        self._look_soon(RoomId(topic.partition(":")[2]))

    def _look_soon(self, room: RoomId) -> None:
        if self._rooms.live(room) is not None:
            self._errands.run(self._rooms.look_again(room))
