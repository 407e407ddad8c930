"""The tracks of a publisher, kept equal to its offer: what is new is added, what is gone ends, the rest goes on."""

from collections.abc import Iterator

from signaling.sfu.control import Control
from signaling.sfu.core import ForwardingCore, TrackNumber
from signaling.sfu.members import Medium, Publisher
from signaling.sfu.negotiation import PublishOffer


class Tracks:
    """Adds to core and control, and removes from both."""

    def __init__(self, core: ForwardingCore, control: Control, numbers: Iterator[int]) -> None:
        self._core, self._control, self._numbers = core, control, numbers

    def fit(self, publisher: Publisher, offer: PublishOffer) -> None:
        """Let the publisher's tracks be those of the offer; one that is offered as it was goes on."""
        for key, medium in list(publisher.media.items()):
            if offer.media.get(key) != medium.formats:
                self._remove(publisher.media.pop(key))
        for key, forms in offer.media.items():
            if key in publisher.media:
                continue
            tracks = tuple(TrackNumber(next(self._numbers)) for _ in forms)
            publisher.media[key] = Medium(forms, tracks)
            for track, form in zip(tracks, forms, strict=True):
                self._core.add_track(track, publisher.connection.peer, form)
                self._control.add_track(track, publisher.connection.peer, form.kind, publisher.stream_of(key[0]))

    def end(self, publisher: Publisher) -> None:
        """It sends nothing any more."""
        while publisher.media:
            self._remove(publisher.media.popitem()[1])

    def _remove(self, medium: Medium) -> None:
        for track in medium.tracks:
            self._core.remove_track(track)
            self._control.remove_track(track)
