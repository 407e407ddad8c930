"""The floor of a room that is live: folded as it grows, and the media plane told at once who is heard."""

from rooms.floor import Floor
from rooms.ids import SeatId
from signaling.channels.reader import News
from signaling.ports import RoomCard
from signaling.socket.media_router import MediaRouter


class LiveFloor:
    """Each worker that has the room folds it, so whichever is the room's media home knows."""

    def __init__(self, media: MediaRouter | None) -> None:
        self._media = media
        self._floor = Floor()
        self._heard: frozenset[SeatId] | None = None  # as the media plane was told last

    @property
    def pause_ms(self) -> int:
        """How long pupils wait between two messages."""
        return self._floor.pause_seconds * 1_000

    def on_news(self, card: RoomCard, news: News) -> None:
        """Committed entries of the floor's channel."""
        if news.is_anew:
            self._floor = Floor()
        for entry in news.entries:
            self._floor.fold(entry)
        self.refresh(card)

    def refresh(self, card: RoomCard) -> None:
        """The room may have other classes than before: nobody waits for a stick that went with one of them."""
        adults = [guest.seat.seat for guest in card.guests]
        heard = self._floor.stick.heard((seat.seat for seat in card.seats), adults)
        if self._media is not None and heard != self._heard:
            self._heard = heard
            self._media.set_heard(card.room, heard.__contains__)
