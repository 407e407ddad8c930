"""What signalling asks of a media plane: whose sound and picture goes where (signaling/sfu/plane.py is one)."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Literal, Protocol

from rooms.ids import ParticipantId, PictureName, RoomId, SeatId, Source

Side = Literal["publish", "subscribe"]


class OfferedTrack(Protocol):
    """Which seat's sound or picture an m-line carries, and which of theirs."""

    @property
    def mid(self) -> str:
        """The m-line."""
        ...

    @property
    def seat(self) -> SeatId:
        """Whose it is."""
        ...

    @property
    def source(self) -> Source:
        """The class's camera and microphone, or what it shows beside."""
        ...

    @property
    def kind(self) -> Literal["audio", "video"]:
        """Sound or picture."""
        ...


class OfferToAnswer(Protocol):
    """An offer of the plane to a receiving connection."""

    @property
    def number(self) -> int:
        """Which offer: its answer names it."""
        ...

    @property
    def sdp(self) -> str:
        """The offer itself."""
        ...

    @property
    def tracks(self) -> Sequence[OfferedTrack]:
        """What it offers."""
        ...


class Media(Protocol):
    """Forwards media. Nothing here waits; offers and losses come back by the callbacks that it was made with."""

    def publish(self, peer: ParticipantId, room: RoomId, seat: SeatId, sdp: str, sources: Mapping[str, Source]) -> str:
        """The answer to an offer of the sending connection, or of a new one in its place.

        `sources`: which m-lines (by mid) carry something else than camera and microphone. Raises Refused, and then
        nothing has changed.
        """
        ...

    def unpublish(self, peer: ParticipantId) -> None:
        """Forward no more of this sender."""
        ...

    def subscribe(self, peer: ParticipantId, room: RoomId, seat: SeatId) -> None:
        """Start, or start anew, a receiving connection: its offers come by callback."""
        ...

    def answer(self, peer: ParticipantId, number: int, sdp: str) -> None:
        """The answer to offer `number`. Raises Refused."""
        ...

    def set_view(self, peer: ParticipantId, heights: Mapping[PictureName, int], stage: Collection[PictureName]) -> None:
        """Which pictures a screen shows, how high in pixels, and which of them on the stage; no others are sent."""
        ...

    def leave(self, peer: ParticipantId) -> None:
        """Close both connections of a participant, if there are any."""
        ...

    def forget(self, room: RoomId) -> None:
        """The room has left memory, with who may be heard in it."""
        ...

    def set_stage(self, room: RoomId, pictures: Collection[PictureName]) -> None:
        """Which pictures are large for everybody who shows them, from now on."""
        ...

    def set_heard(self, room: RoomId, heard: Callable[[SeatId], bool]) -> None:
        """Who may be heard in a room, from now on."""
        ...
