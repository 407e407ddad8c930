"""The place of a puppet: a participant made of code that sends for a class until a person of that class does."""

import asyncio
from typing import TYPE_CHECKING

from rooms.errors import Code, Refused
from rooms.ids import ParticipantId, SeatId
from signaling.socket.presence import Present

if TYPE_CHECKING:
    from signaling.socket.live_room import LiveRoom


class PuppetSeat:
    """Sits in presence like a device of its class. A person who publishes displaces it at once, unasked."""

    def __init__(self, live: "LiveRoom", present: Present, seat: SeatId) -> None:
        self._live = live
        self._seat = seat
        self._displaced = asyncio.Event()
        self._may_be_free = asyncio.Event()
        self._has_left = False
        self.participant: ParticipantId = present.participant
        live.come_as_puppet(present, self._make_way)

    async def publish(self, offer_sdp: str) -> str:
        """The answer to the puppet's offer. Raises Refused(SEAT_TAKEN) while a person sends for the class."""
        if self._has_left:
            raise Refused(Code.NOT_ENTERED)
        answer = await self._live.senders.send(self.participant, self._seat, offer_sdp, {}, take_over=False)
        self._displaced.clear()
        self._live.senders.set_devices(self.participant, microphone=True, camera=True)
        return answer

    async def wait_displaced(self) -> None:
        """Until a person sends for the class, or the connection is lost; the puppet's film should stop then."""
        await self._displaced.wait()

    async def wait_free(self) -> None:
        """Until nobody else sends for the class: the puppet may publish again."""
        while not self._has_left:
            sender = self._live.presence.sender_of(self._seat)
            if sender is None or sender.participant == self.participant:
                return
            self._may_be_free.clear()
            self._live.senders.when_free(self._may_be_free.set)
            await self._may_be_free.wait()

    def leave(self) -> None:
        """Out of the room; nothing can be done with this place afterwards."""
        if not self._has_left:
            self._has_left = True
            self._live.go(self.participant)
            self._displaced.set()
            self._may_be_free.set()

    def _make_way(self) -> None:
        self._live.senders.set_devices(self.participant, microphone=False, camera=False)
        self._displaced.set()
