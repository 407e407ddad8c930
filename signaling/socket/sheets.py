"""The sign that a lesson's run sheet is another one: whoever is in its room looks again, at whatever worker."""

from rooms.ids import RoomId
from signaling.bus.bus import Bus
from signaling.socket.held_wire import SheetWire
from signaling.socket.lane import Lane
from signaling.socket.live_rooms import LiveRooms

TOPIC = "sheet"


class SheetSigns:
    """Only that it changed is told: each asks the hub for the steps, and gets them in their own language."""

    def __init__(self, rooms: LiveRooms, lane: Lane, bus: Bus) -> None:
        self._rooms, self._lane, self._bus = rooms, lane, bus
        bus.subscribe(f"{TOPIC}:*", lambda topic, _: self._tell(RoomId(topic.partition(":")[2])))

    def changed(self, room: RoomId) -> None:
        """A step of a lesson in this room came, changed, moved or went."""
        self._bus.publish(f"{TOPIC}:{room}", b"")
        self._tell(room)

    def _tell(self, room: RoomId) -> None:
        live = self._rooms.live(room)
        if live is not None and live.members:
            self._lane.write(live.members, "sheet", SheetWire())
