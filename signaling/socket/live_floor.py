"""The floor of a room that is live: folded as it grows, and the media plane told at once who is heard and shown."""

import asyncio
from collections.abc import Callable

from rooms.floor import Floor
from rooms.ids import PictureName, SeatId
from rooms.polls import Poll
from signaling.channels.reader import News
from signaling.ports import RoomCard
from signaling.socket.media_router import MediaRouter


class LiveFloor:
    """Each worker that has the room folds it, so whichever is the room's media home knows. `clock_ms`: since 1970."""

    def __init__(self, media: MediaRouter | None, clock_ms: Callable[[], int]) -> None:
        self._media = media
        self._clock_ms = clock_ms
        self._floor = Floor()
        self._heard: frozenset[SeatId] | None = None  # as the media plane was told last
        self._pictures: frozenset[PictureName] = frozenset()  # likewise
        self._end_of_turn: asyncio.TimerHandle | None = None

    @property
    def now(self) -> Floor:
        """What was agreed up to now; not to be changed."""
        return self._floor

    @property
    def pause_ms(self) -> int:
        """How long pupils wait between two messages."""
        return self._floor.pause_seconds * 1_000

    @property
    def poll(self) -> Poll | None:
        """The last that was opened, until it is cleared."""
        return self._floor.polls.last

    def on_news(self, card: RoomCard, news: News) -> None:
        """Committed entries of the floor's channel."""
        if news.is_anew:
            self._floor = Floor()
        for entry in news.entries:
            self._floor.fold(entry)
        self.refresh(card)

    def refresh(self, card: RoomCard) -> None:
        """The room may have other classes than before: nobody waits for a stick that went with one of them."""
        now = self._clock_ms()
        adults = [guest.seat.seat for guest in card.guests]
        heard = self._floor.stick.heard((seat.seat for seat in card.seats), adults, at=now)
        if self._media is not None and heard != self._heard:
            self._heard = heard
            self._media.set_heard(card.room, heard.__contains__)
        if self._media is not None and self._floor.stage.pictures != self._pictures:
            self._pictures = self._floor.stage.pictures
            self._media.set_stage(card.room, self._pictures)
        self._await_end_of_turn(card, now)

    def stop(self) -> None:
        """Nobody is here any more."""
        if self._end_of_turn is not None:
            self._end_of_turn.cancel()
            self._end_of_turn = None

    def _await_end_of_turn(self, card: RoomCard, now: int) -> None:
        """A turn that ends by itself opens the floor without an entry, at every worker at its time."""
        self.stop()
        ends_at = self._floor.stick.ends_at
        if ends_at is not None and ends_at > now:
            loop = asyncio.get_running_loop()
            self._end_of_turn = loop.call_later((ends_at - now) / 1_000 + 0.001, self.refresh, card)
