"""Joins what the room decides, who speaks and what a screen shows: which track feeds a copy."""

import time
from collections.abc import Callable, Collection, Mapping

from rooms.ids import ParticipantId, PictureName, RoomId, SeatId
from signaling.sfu import selection, voices
from signaling.sfu.control import Control
from signaling.sfu.core import ForwardingCore, TrackNumber
from signaling.sfu.downlinks import Downlinks
from signaling.sfu.lines import TrackKey, Wanted
from signaling.sfu.members import Publisher, Subscriber
from signaling.sfu.selection import Layer, Picture
from signaling.sfu.voices import Sound

_ALIVE_SECONDS = 1.0  # a layer that was silent for so long was switched off by its browser


class Director:
    """It decides; the plane sets the routes."""

    def __init__(
        self,
        core: ForwardingCore,
        control: Control,
        downlinks: Downlinks,
        publishers: Mapping[ParticipantId, Publisher],
    ) -> None:
        self._core, self._control, self._downlinks, self._publishers = core, control, downlinks, publishers
        self._heard: dict[RoomId, Callable[[SeatId], bool]] = {}
        self._stages: dict[RoomId, frozenset[PictureName]] = {}
        self._voices: dict[RoomId, frozenset[ParticipantId]] = {}

    def set_heard(self, room: RoomId, heard: Callable[[SeatId], bool]) -> None:
        """Who may be heard in a room, from now on."""
        self._heard[room] = heard

    def set_stage(self, room: RoomId, pictures: Collection[PictureName]) -> None:
        """Which pictures are everybody's stage in a room, from now on."""
        self._stages[room] = frozenset(pictures)

    def forget(self, room: RoomId) -> None:
        """The room has left memory."""
        self._heard.pop(room, None)
        self._stages.pop(room, None)
        self._voices.pop(room, None)

    def room_of(self, track: TrackNumber) -> RoomId | None:
        """Where this sound is."""
        for publisher in self._publishers.values():
            if track in publisher.sounds():
                return publisher.room
        return None

    def pick_voices(self, room: RoomId) -> bool:
        """Who of the room is heard from now on; True if that is somebody else than before."""
        sounds = {
            publisher.peer: self._sound(publisher)
            for publisher in self._publishers.values()
            if publisher.room == room and publisher.sounds() and self._may_be_heard(publisher)
        }
        before = self._voices.get(room, frozenset())
        self._voices[room] = voices.pick(sounds, before, time.monotonic())
        return self._voices[room] != before

    def wanted(self, subscriber: Subscriber) -> list[Wanted]:
        """The tracks for which it needs m-lines, whether or not they are forwarded now.

        Of its own class only the picture of a second camera, which another device may hold; no sound, which would howl.
        """
        return [
            Wanted(TrackKey(publisher.peer, source, kind), publisher.seat, publisher.stream_of(source))
            for publisher in self._publishers.values()
            if publisher.room == subscriber.room
            for source, kind in publisher.media
            if publisher.seat != subscriber.seat
            or (publisher.peer != subscriber.peer and (source, kind) == ("second", "video"))
        ]

    def choose(self, subscriber: Subscriber) -> None:
        """Which layer of which picture goes to this subscriber from now on."""
        pictures = self._pictures(subscriber)
        budget_bps = self._downlinks.budget_bps(subscriber.connection.peer)
        view = selection.with_stage(subscriber.view, self._stages.get(subscriber.room, frozenset()))
        chosen = wanted = selection.choose(pictures, view, subscriber.chosen)
        subscriber.wanted_bps = selection.cost_bps(pictures, wanted)
        if subscriber.wanted_bps > budget_bps:
            chosen = selection.choose(pictures, view, subscriber.chosen, budget_bps)
        subscriber.chosen = chosen
        subscriber.withheld = frozenset(
            picture.name for picture in pictures if picture.key in wanted and picture.key not in subscriber.chosen
        )

    def source(self, subscriber: Subscriber, key: TrackKey) -> TrackNumber | None:
        """What feeds the subscriber's copy of this medium; None: nothing."""
        publisher = self._publishers[key.peer]
        tracks = publisher.media[key.source, key.kind].tracks
        if key.kind == "video":
            layer = subscriber.chosen.get(key)
            return None if layer is None else tracks[layer]
        is_heard = self._may_be_heard(publisher) and publisher.peer in self._voices.get(publisher.room, ())
        return tracks[0] if is_heard else None

    def _may_be_heard(self, publisher: Publisher) -> bool:
        heard = self._heard.get(publisher.room)
        return heard is None or heard(publisher.seat)

    def _sound(self, publisher: Publisher) -> Sound:
        """What its screen plays counts as its voice."""
        heard = [counters for track in publisher.sounds() if (counters := self._core.counters(track)) is not None]
        if not heard:
            return Sound(float("-inf"), 127.0)
        return Sound(max(one.heard_at for one in heard), min(one.level for one in heard))

    def _pictures(self, subscriber: Subscriber) -> list[Picture]:
        now = time.monotonic()
        return [
            Picture(
                line.wanted.key,
                PictureName(line.wanted.seat, line.wanted.key.source),
                tuple(self._layer(track, now) for track in publisher.media[line.wanted.key.source, "video"].tracks),
                self._sound(publisher).heard_at if publisher.sounds() else 0.0,
            )
            for line in subscriber.lines
            if line.wanted is not None and line.kind == "video"
            for publisher in (self._publishers[line.wanted.key.peer],)
        ]

    def _layer(self, track: TrackNumber, now: float) -> Layer:
        counters = self._core.counters(track)
        if counters is None:
            return Layer()
        return Layer(counters.height, self._control.rate_of(track), now - counters.newest_at < _ALIVE_SECONDS)
