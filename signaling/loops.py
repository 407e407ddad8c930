"""The loop of a device check: what a device sends comes back to it through the media plane, and to nobody else."""

import secrets
from collections.abc import Callable

from rooms.errors import Code, Refused
from rooms.ids import ParticipantId, RoomId, SeatId
from signaling.socket.media_port import Media, OfferToAnswer, Side

MOST_LOOPS = 24
"""At once at one worker; each costs it one picture and one sound, in and out."""
LONGEST_SECONDS = 45.0
_MARK = "loop-"
_OUT, _IN = SeatId("loop-out"), SeatId("loop-in")
"""Two seats, since nobody receives what comes from their own."""


class Loop:
    """One device and its own two connections, in a room that has no other door."""

    def __init__(self, loops: "Loops", media: Media, on_offer: Callable[[OfferToAnswer], None]) -> None:
        self.peer = ParticipantId(_MARK + secrets.token_hex(16))
        self.on_offer = on_offer
        self._room = RoomId(self.peer)
        self._loops, self._media = loops, media

    def publish(self, sdp: str) -> str:
        """The answer to what the device sends; the offer of the way back follows. Raises Refused."""
        answer = self._media.publish(self.peer, self._room, _OUT, sdp, {})
        self._media.subscribe(self.peer, self._room, _IN)
        return answer

    def answer(self, number: int, sdp: str) -> None:
        """To the offer of the way back. Raises Refused."""
        self._media.answer(self.peer, number, sdp)

    def close(self) -> None:
        """Nothing is left of it."""
        self._loops.end(self.peer)
        self._media.leave(self.peer)
        self._media.forget(self._room)


class Loops:
    """Those that run at this worker."""

    def __init__(self, media: Media) -> None:
        self._media = media
        self._running: dict[ParticipantId, Loop] = {}

    def begin(self, on_offer: Callable[[OfferToAnswer], None]) -> Loop:
        """Raises Refused(RETRY) where too many run."""
        if len(self._running) >= MOST_LOOPS:
            raise Refused(Code.RETRY, "too many devices are being checked")
        loop = Loop(self, self._media, on_offer)
        self._running[loop.peer] = loop
        return loop

    def end(self, peer: ParticipantId) -> None:
        """It runs no more."""
        self._running.pop(peer, None)

    def take_offer(self, peer: ParticipantId, offer: OfferToAnswer) -> bool:
        """From the media plane: whether it was one of ours."""
        loop = self._running.get(peer)
        if loop is not None:
            loop.on_offer(offer)
        return loop is not None

    def take_loss(self, peer: ParticipantId, side: Side) -> bool:
        """From the media plane: whether it was one of ours. The device notices by itself."""
        del side
        return peer.startswith(_MARK)
