"""The media door: offers and answers between a browser and the media plane, and one sending device per seat."""

from rooms.errors import Code, Refused
from rooms.ids import SeatId
from rooms.rights import Verb
from signaling.socket.caller import Caller
from signaling.socket.lane import Lane
from signaling.socket.wire import Answer, Devices, Publish, Published, StopPublishing, Watch


class MediaDoor:
    """Rights are asked here, whose turn it is in the live room; the plane only forwards."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane

    def publish(self, caller: Caller, message: Publish) -> None:
        """Answered by `media:published`. Raises Refused: SEAT_TAKEN without `take_over`, or a bad offer."""
        live = caller.entered()
        live.allow(caller, Verb.PUBLISH)
        sdp = live.send_media(caller.participant, _seat(caller), message.sdp, take_over=message.take_over)
        self._lane.write((caller.participant,), "media:published", Published(sdp))

    def stop(self, caller: Caller, message: StopPublishing) -> None:
        """My device sends no more; always allowed."""
        del message
        caller.entered().stop_media(caller.participant)

    def watch(self, caller: Caller, message: Watch) -> None:
        """Answered by `media:offer`, now and whenever the room's tracks change."""
        del message
        live = caller.entered()
        live.allow(caller, Verb.WATCH)
        live.media.subscribe(caller.participant, live.room, _seat(caller))

    def answer(self, caller: Caller, message: Answer) -> None:
        """To the offer with this number; a stale one is ignored. Raises Refused for a bad answer."""
        live = caller.entered()
        live.allow(caller, Verb.WATCH)
        live.media.answer(caller.participant, message.number, message.sdp)

    def devices(self, caller: Caller, message: Devices) -> None:
        """For the tile."""
        live = caller.entered()
        live.allow(caller, Verb.PUBLISH)
        live.set_devices(caller.participant, microphone=message.microphone, camera=message.camera)


def _seat(caller: Caller) -> SeatId:
    if caller.seat is None:
        raise Refused(Code.FORBIDDEN, "no class to sit with")
    return caller.seat
