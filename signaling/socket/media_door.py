"""The media door: offers and answers between a browser and the media plane, and one sending device per seat."""

import base64
import binascii
from collections.abc import Callable

from rooms.errors import Code, ProtocolError, Refused
from rooms.ids import PersonId, PictureName, SeatId
from rooms.rights import Verb
from signaling.socket.caller import Caller
from signaling.socket.camera_door import kinds_of, media_of
from signaling.socket.doorway import Door
from signaling.socket.jpeg import NotAPicture, harmless
from signaling.socket.lane import Lane
from signaling.socket.media_wire import (
    Answer,
    AskForSeat,
    Given,
    Publish,
    Published,
    Seated,
    StopPublishing,
    TakeSnapshot,
    View,
    Watch,
    Ways,
)
from signaling.socket.wire import Devices

SECOND_ALONE = frozenset({("second", "video")})


class MediaDoor:
    """Rights are asked here, whose turn it is in the live room; the plane only forwards."""

    def __init__(self, lane: Lane, now: Callable[[], float]) -> None:
        self._lane = lane
        self._now = now

    @property
    def doors(self) -> dict[str, Door]:
        """By the names of their messages."""
        return {
            "devices": self.devices,
            "media:seated": self.seated,
            "media:publish": self.publish,
            "media:stop": self.stop,
            "media:ask": self.ask,
            "media:give": self.give,
            "media:watch": self.watch,
            "media:answer": self.answer,
            "media:ways": self.ways,
            "snapshot": self.snapshot,
            "media:view": self.view,
        }

    async def publish(self, caller: Caller, message: Publish) -> None:
        """Answered by `media:published`. Raises Refused: SEAT_TAKEN by a device that was not asked, or a bad offer."""
        live = caller.entered()
        live.allow(caller, Verb.PUBLISH)
        if message.shows or message.aside:
            live.allow(caller, Verb.SHOW)
        media = media_of(message.sdp, message.shows)
        if message.aside and media != SECOND_ALONE:
            raise Refused(Code.MEDIA_OFFER_INVALID, "a second camera is one picture, and nothing beside it")
        kinds = kinds_of(media)
        live.camera.check(caller, kinds)
        me, seat, senders = caller.participant, caller.seat, live.senders
        if message.aside:
            sdp = await senders.send_aside(me, seat, message.sdp, message.shows)
        else:
            sdp = await senders.send(me, seat, message.sdp, message.shows, take_over=message.take_over)
        caller.sends = kinds
        self._lane.write((caller.participant,), "media:published", Published(sdp))

    def seated(self, caller: Caller, message: Seated) -> None:
        """Who sits outside the picture and away from the microphone: a teacher's word counts, for this device."""
        caller.entered().allow(caller, Verb.PUBLISH)
        caller.seated = frozenset(PersonId(person) for person in message.people)

    def stop(self, caller: Caller, message: StopPublishing) -> None:
        """My device sends no more; always allowed."""
        del message
        caller.entered().senders.stop(caller.participant)

    def ask(self, caller: Caller, message: AskForSeat) -> None:
        """The device that sends for the class is asked to give its place. Answered by `media:seat`."""
        del message
        live = caller.entered()
        live.allow(caller, Verb.PUBLISH)
        live.handover.ask(caller)

    def give(self, caller: Caller, message: Given) -> None:
        """Only by whoever is asked."""
        live = caller.entered()
        live.allow(caller, Verb.PUBLISH)
        live.handover.answer(caller, message)

    async def watch(self, caller: Caller, message: Watch) -> None:
        """Answered by `media:offer`, now and whenever the room's tracks change."""
        del message
        live = caller.entered()
        live.allow(caller, Verb.WATCH)
        await live.media.subscribe(caller.participant, live.room, caller.seat)
        if caller.room is not live:  # put out, or gone, while the home was looked for
            live.media.leave(caller.participant)

    async def answer(self, caller: Caller, message: Answer) -> None:
        """To the offer with this number; a stale one is ignored. Raises Refused for a bad answer."""
        live = caller.entered()
        live.allow(caller, Verb.WATCH)
        await live.media.answer(caller.participant, message.number, message.sdp)

    def view(self, caller: Caller, message: View) -> None:
        """What is sent to this screen follows from what it shows."""
        live = caller.entered()
        live.allow(caller, Verb.WATCH)
        names = {PictureName(SeatId(tile.seat), tile.source): tile for tile in message.tiles}
        heights = {name: tile.height for name, tile in names.items()}
        stage = [name for name, tile in names.items() if tile.on_stage]
        live.media.set_view(caller.participant, heights, stage)

    def devices(self, caller: Caller, message: Devices) -> None:
        """For the tile."""
        live = caller.entered()
        live.allow(caller, Verb.PUBLISH)
        live.senders.set_devices(caller.participant, microphone=message.microphone, camera=message.camera)

    def ways(self, caller: Caller, message: Ways) -> None:
        """Where nothing gets through, still pictures do."""
        live = caller.entered()
        live.allow(caller, Verb.WATCH)
        live.senders.set_ways(caller.participant, message)

    def snapshot(self, caller: Caller, message: TakeSnapshot) -> None:
        """To those who need it. Raises ProtocolError for what is no small JPEG."""
        live = caller.entered()
        live.allow(caller, Verb.PUBLISH)
        live.camera.check(caller, ("video",))
        try:
            jpeg = harmless(base64.b64decode(message.jpeg, validate=True))
        except (binascii.Error, NotAPicture, ValueError) as wrong:
            raise ProtocolError(Code.MALFORMED, str(wrong)) from wrong
        live.snapshots.take(caller, jpeg, self._now())
