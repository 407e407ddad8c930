"""Who sends for the seats of a live room: one device for each; another that comes instead, and whoever makes way."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from rooms.errors import Code, Refused
from rooms.ids import ParticipantId, SeatId, Source
from signaling.socket.lane import Lane
from signaling.socket.media_wire import MediaStopped, Ways
from signaling.socket.presence import Present
from signaling.socket.stage_seats import Wish

if TYPE_CHECKING:
    from signaling.socket.live_room import LiveRoom


class Senders:
    """Presence tells who sends; here it changes, and the media plane follows."""

    def __init__(self, live: "LiveRoom", lane: Lane) -> None:
        self._live = live
        self._lane = lane
        self._displaced: dict[ParticipantId, Callable[[], None]] = {}  # puppets, and how they learn of it
        self._on_free: list[Callable[[], None]] = []

    async def send_aside(
        self, participant: ParticipantId, seat: SeatId, sdp: str, sources: Mapping[str, Source]
    ) -> str:
        """Let a device hold its seat's second camera while another one sends for the seat; the answer to its offer.

        It takes the place of one that did before. Raises Refused, and then nothing has changed.
        """
        live, presence = self._live, self._live.presence
        presence.check_aside(participant, seat)
        wish = Wish(participant, presence.present[participant].login, live.room, seat, None, is_aside=True)
        answer, claim = await live.media.publish(wish, sdp, sources)
        self._check_here(participant)
        try:
            presence.check_aside(participant, seat)
        except Refused:
            live.media.unpublish(participant)
            raise
        presence.send(participant, claim, sources.values(), is_aside=True)
        self._settle()
        return answer

    async def send(
        self, participant: ParticipantId, seat: SeatId, sdp: str, sources: Mapping[str, Source], *, take_over: bool
    ) -> str:
        """Let a device send for its seat; the answer to its offer. Raises Refused, and then nothing has changed.

        `take_over`: in the place of the one that was asked, and gave it or did not answer.
        `sources`: which m-lines carry something else than the class's camera and microphone.
        """
        live, presence = self._live, self._live.presence
        granted = live.handover.granted(participant) if take_over else None
        before = presence.to_displace(participant, seat, granted)
        login = presence.present[participant].login
        wish = Wish(participant, login, live.room, seat, before.participant if before else None)
        answer, claim = await live.media.publish(wish, sdp, sources)
        self._check_here(participant)
        try:
            displaced = presence.to_displace(participant, seat, granted)
        except Refused:
            live.media.unpublish(participant)
            raise
        presence.send(participant, claim, sources.values())  # first: at no moment is the seat anybody else's
        if displaced is not None and displaced.participant in presence.present:
            self._make_way(displaced)  # one at another worker makes way when that one hears of it
        self._settle()
        return answer

    def _check_here(self, participant: ParticipantId) -> None:
        """The media home may be another worker: meanwhile they may have left. Raises Refused(NOT_ENTERED)."""
        if participant not in self._live.presence.present:
            self._live.media.leave(participant)
            raise Refused(Code.NOT_ENTERED)

    def _settle(self) -> None:
        """A second camera may have to make way: to a newer one, or to the one of the device that sends."""
        self.make_way(self._live.presence.outdone())
        self._live.changed()

    def stop(self, participant: ParticipantId) -> None:
        """A device sends no more."""
        self._end(participant)
        self.tell_free()

    def lose(self, participant: ParticipantId, *, is_sender: bool) -> None:
        """The plane lost a connection; its device is told, and may make a new one."""
        if is_sender:
            if participant in self._displaced:
                self._displaced[participant]()
            self.stop(participant)
        self._tell_stopped(participant, MediaStopped("publish" if is_sender else "watch", "lost"))

    def make_way(self, outdone: Iterable[Present]) -> None:
        """Devices of ours for whose seats others send by now, at another worker."""
        for displaced in outdone:
            self._make_way(displaced)

    def set_devices(self, participant: ParticipantId, *, microphone: bool, camera: bool) -> None:
        """What a tile shows of a device."""
        if self._live.presence.set_devices(participant, microphone=microphone, camera=camera):
            self._live.changed()

    def set_ways(self, participant: ParticipantId, ways: Ways) -> None:
        """Whether media gets through from a device and to it: where not, still pictures do."""
        stills_of = map(SeatId, ways.stills_of)
        if self._live.presence.set_ways(
            participant, sends=ways.sends, receives=ways.receives, as_still=ways.as_still, stills_of=stills_of
        ):
            self._live.ways_changed()

    def come_as_puppet(self, participant: ParticipantId, displaced: Callable[[], None]) -> None:
        """A device made of code is in the room; `displaced` is called when it has to make way."""
        self._displaced[participant] = displaced

    def go(self, participant: ParticipantId) -> None:
        """Whoever it was, they are no more in the room."""
        self._displaced.pop(participant, None)

    def when_free(self, tell: Callable[[], None]) -> None:
        """Call `tell` once when a seat's device stops sending: puppets wait for it."""
        self._on_free.append(tell)

    def tell_free(self) -> None:
        """Some seat may have nobody who sends for it."""
        waiting, self._on_free = self._on_free, []
        for tell in waiting:
            tell()

    def _make_way(self, displaced: Present) -> None:
        self._end(displaced.participant)
        if displaced.participant in self._displaced:
            self._displaced[displaced.participant]()
        else:
            self._tell_stopped(displaced.participant, MediaStopped("publish", "taken-over"))

    def _end(self, participant: ParticipantId) -> None:
        if self._live.presence.stop(participant):
            self._live.media.unpublish(participant)
            self._live.changed()

    def _tell_stopped(self, participant: ParticipantId, stopped: MediaStopped) -> None:
        self._lane.write((participant,), "media:stopped", stopped)
