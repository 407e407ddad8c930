"""What signalling asks of a media plane: whose sound and picture goes where (signaling/sfu/plane.py is one)."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Literal, Protocol

from rooms.ids import ParticipantId, RoomId, SeatId

Side = Literal["publish", "subscribe"]


class OfferedTrack(Protocol):
    """Which seat's sound or picture an m-line carries."""

    @property
    def mid(self) -> str:
        """The m-line."""
        ...

    @property
    def seat(self) -> SeatId:
        """Whose it is."""
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

    def publish(self, peer: ParticipantId, room: RoomId, seat: SeatId, sdp: str) -> str:
        """The answer to a sending connection's offer; again: a new connection. Raises Refused, then nothing changed."""
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

    def set_view(self, peer: ParticipantId, heights: Mapping[SeatId, int], stage: Collection[SeatId]) -> None:
        """Whose pictures a screen shows, how high in pixels, and which of them on the stage; no others are sent."""
        ...

    def leave(self, peer: ParticipantId) -> None:
        """Close both connections of a participant, if there are any."""
        ...

    def forget(self, room: RoomId) -> None:
        """The room has left memory, with who may be heard in it."""
        ...

    def set_heard(self, room: RoomId, heard: Callable[[SeatId], bool]) -> None:
        """Who may be heard in a room, from now on."""
        ...
