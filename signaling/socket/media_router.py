"""Brings each participant's media to the worker that forwards their room: here by a call, elsewhere by letters."""

import asyncio
from collections.abc import Callable, Collection, Coroutine, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec
from structlog.typing import FilteringBoundLogger

from rooms.errors import Code, Refused
from rooms.ids import ParticipantId, PictureName, RoomId, SeatId, Source
from signaling.bus.bus import Bus
from signaling.bus.homes import MediaHomes
from signaling.bus.mail import Mail
from signaling.bus.roster import Roster, WorkerId
from signaling.socket import media_letters as letters
from signaling.socket.leases import Leases
from signaling.socket.media_hosting import MediaHosting
from signaling.socket.media_port import Media, OfferToAnswer, Side
from signaling.socket.media_wire import Offer, WireTrack
from signaling.socket.stage_seats import Wish

if TYPE_CHECKING:
    from signaling.socket.live_rooms import LiveRooms

ASK_SECONDS = 3.0
"""How long the media home of a room may take to answer."""

_MOVE_SECONDS = 0.5
_PAUSES_SECONDS = (0.05, 0.2, 0.5)


@dataclass(slots=True)
class _Peer:
    """Somebody of this worker whose media is at `home`."""

    room: RoomId
    home: WorkerId
    sides: set[Side] = field(default_factory=set)


class MediaRouter:
    """Without `homes` (a hub with one worker) every room's media is here, and nothing else happens."""

    def __init__(
        self,
        plane: Media,
        homes: MediaHomes | None,
        roster: Roster,
        bus: Bus,
        rooms: "LiveRooms",
        journal: FilteringBoundLogger,
    ) -> None:
        self._plane = plane
        self._me = roster.me
        self._rooms = rooms
        self._journal = journal
        self._peers: dict[ParticipantId, _Peer] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._leases = Leases(homes, roster, self._resign, journal) if homes is not None else None
        self._mail = Mail(self._me, bus, self._deal, journal)
        self._hosting = MediaHosting(plane, rooms, self._mail, self._term)
        self._roster = roster
        roster.when_lost(self._lose)

    def start(self) -> None:
        """Begin to renew leases and to deal with letters."""
        self._mail.start()
        if self._leases is not None:
            self._leases.start()

    async def hand_over(self) -> None:
        """Other workers take over the rooms whose media is here; who still asks us is answered that it is not."""
        if self._leases is not None:
            await self._leases.stop()

    async def stop(self) -> None:
        """After `hand_over`, and after the others have heard our goodbye."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._mail.stop()

    # --- what a live room asks for ---

    async def publish(self, wish: Wish, sdp: str, sources: Mapping[str, Source]) -> tuple[str, int]:
        """The answer to an offer, and the number of the claim to the seat.

        Raises Refused: as `Media.publish`, SEAT_TAKEN and MEDIA_UNAVAILABLE.
        """
        letter = letters.Publish(
            wish.participant, wish.room, wish.seat, sdp, wish.login, wish.displaced, dict(sources), wish.is_aside
        )
        done = await self._begin(letter, lambda: letters.Done(*self._hosting.publish(wish, sdp, sources)))
        self._note(wish.participant, "publish")
        return done.sdp, done.claim

    async def subscribe(self, participant: ParticipantId, room: RoomId, seat: SeatId) -> None:
        """Start a receiving connection. Raises Refused(MEDIA_UNAVAILABLE)."""

        def here() -> letters.Done:
            self._plane.subscribe(participant, room, seat)
            return letters.Done()

        await self._begin(letters.Subscribe(participant, room, seat), here)
        self._note(participant, "subscribe")

    async def answer(self, participant: ParticipantId, number: int, sdp: str) -> None:
        """The answer to an offer; to a connection that is gone it means nothing. Raises Refused."""
        peer = self._peers.get(participant)
        if peer is None:
            return
        if peer.home == self._me:
            self._plane.answer(participant, number, sdp)
        else:
            await self._ask(peer, letters.AnswerOffer(participant, peer.room, number, sdp))

    def set_view(
        self, participant: ParticipantId, heights: Mapping[PictureName, int], stage: Collection[PictureName]
    ) -> None:
        """What a screen shows; of no use before it receives."""
        peer = self._peers.get(participant)
        if peer is not None and peer.home != self._me:
            self._mail.tell(peer.home, letters.encode(letters.Show(participant, list(heights.items()), list(stage))))
        elif peer is not None:
            self._plane.set_view(participant, heights, stage)

    def unpublish(self, participant: ParticipantId) -> None:
        """Forward no more of this sender."""
        peer = self._peers.get(participant)
        if peer is None or peer.home == self._me:
            self._hosting.unpublish(participant)
        else:
            self._mail.tell(peer.home, letters.encode(letters.Unpublish(participant)))
        if peer is not None:
            peer.sides.discard("publish")

    def leave(self, participant: ParticipantId) -> None:
        """Close both connections."""
        peer = self._peers.pop(participant, None)
        if peer is None or peer.home == self._me:
            self._hosting.leave(participant)
        else:
            self._mail.tell(peer.home, letters.encode(letters.Leave(participant)))

    def set_heard(self, room: RoomId, heard: Callable[[SeatId], bool]) -> None:
        """Each worker that has the room in memory knows it, whoever's turn at forwarding it is."""
        self._plane.set_heard(room, heard)

    def set_stage(self, room: RoomId, pictures: Collection[PictureName]) -> None:
        """As with who is heard."""
        self._plane.set_stage(room, pictures)

    def look_after(self, room: RoomId) -> None:
        """On the heartbeat: whoever of other workers is not there any more is not forwarded either."""
        self._hosting.end_ghosts(room)

    def close_room(self, room: RoomId) -> None:
        """The room has left memory."""
        self._plane.forget(room)
        if self._leases is not None:
            self._spawn(self._leases.let_go(room))

    # --- what the plane says ---

    def is_guests_offer(self, participant: ParticipantId, offer: OfferToAnswer) -> bool:
        """Whether the offer is for somebody at another worker; it is on its way there then."""
        return self._hosting.pass_on_offer(participant, offer)

    def is_guests_loss(self, participant: ParticipantId, side: Side) -> bool:
        """Whether the loss is of somebody at another worker; they are told then."""
        peer = self._peers.get(participant)
        if peer is not None:
            peer.sides.discard(side)
        return self._hosting.pass_on_loss(participant, side)

    # --- inside ---

    async def _begin(
        self, letter: letters.Publish | letters.Subscribe, here: Callable[[], letters.Done]
    ) -> letters.Done:
        """At whoever is home; where that one just ceased to be, at the next one. Raises Refused."""
        for pause in _PAUSES_SECONDS:
            peer = await self._peer(letter.participant, letter.room)
            if peer.home == self._me:
                return here()
            done = await self._ask(peer, letter)
            if done.is_home:
                return done
            await asyncio.sleep(pause)
        raise Refused(Code.MEDIA_UNAVAILABLE, "the media home moves")

    async def _peer(self, participant: ParticipantId, room: RoomId) -> _Peer:
        """Where this one's media is from now on. Raises Refused(MEDIA_UNAVAILABLE)."""
        home = self._me if self._leases is None else await self._leases.home(room)
        before = self._peers.get(participant)
        if before is not None and (before.room, before.home) == (room, home):
            return before
        peer = self._peers[participant] = _Peer(room, home)
        for side in sorted(before.sides) if before is not None else ():
            self._rooms.tell_loss(participant, side)  # the home moved while they were asking
        return peer

    def _term(self, room: RoomId) -> int | None:
        return self._leases.term(room) if self._leases is not None else None

    async def _ask(self, peer: _Peer, letter: letters.AnyLetter) -> letters.Done:
        """Raises Refused: what the home says, or MEDIA_UNAVAILABLE where it does not answer."""
        try:
            done = letters.decode_done(await self._mail.ask(peer.home, letters.encode(letter), ASK_SECONDS))
        except (TimeoutError, msgspec.MsgspecError) as silent:
            self._doubt(peer.room)
            raise Refused(Code.MEDIA_UNAVAILABLE, "the media home did not answer") from silent
        if not done.is_home:
            self._doubt(peer.room)
        if done.refused:
            raise Refused(Code(done.refused))
        return done

    def _note(self, participant: ParticipantId, side: Side) -> None:
        peer = self._peers.get(participant)
        if peer is not None:  # they may have left meanwhile
            peer.sides.add(side)

    def _doubt(self, room: RoomId) -> None:
        if self._leases is not None:
            self._leases.doubt(room)

    async def _deal(self, sender: WorkerId, body: bytes) -> bytes | None:
        """A letter came. What other workers ask is dealt with by `hosting`; what our home says goes to our people."""
        try:
            letter = letters.decode_letter(body)
        except msgspec.MsgspecError:
            self._journal.warning("a letter of another version")
            return None
        match letter:
            case letters.Offered():
                tracks = [WireTrack(*track) for track in letter.tracks]
                if self._is_at(letter.participant, sender):
                    self._rooms.write_offer(letter.participant, Offer(letter.number, letter.sdp, tracks))
                return None
            case letters.Gone():
                if self._is_at(letter.participant, sender):
                    peer = self._peers[letter.participant]
                    peer.sides.discard(letter.side)
                    self._doubt(peer.room)  # perhaps it moves
                    self._rooms.tell_loss(letter.participant, letter.side)
                return None
            case _:
                return await self._hosting.deal(sender, letter)

    def _is_at(self, participant: ParticipantId, home: WorkerId) -> bool:
        peer = self._peers.get(participant)
        return peer is not None and peer.home == home

    def _resign(self, room: RoomId) -> None:
        """Forward no more of this room: whoever sent or received here begins anew, wherever that will be."""
        self._hosting.end_room(room)
        self._begin_anew(room, self._me)

    def _lose(self, worker: WorkerId) -> None:
        """A worker is gone: its people are no guests any more, and the rooms that it forwarded move."""
        self._hosting.end_worker(worker)
        if self._leases is not None:
            for room in self._leases.rooms_of(worker):
                self._leases.doubt(room)
                self._spawn(self._move(room, worker))

    async def _move(self, room: RoomId, lost: WorkerId) -> None:
        """Ask our people to come again only when there is a home to come to."""
        while self._leases is not None and any((peer.room, peer.home) == (room, lost) for peer in self._peers.values()):
            try:
                await self._leases.home(room)
            except Refused:
                await asyncio.sleep(_MOVE_SECONDS)
                continue
            self._begin_anew(room, lost)

    def _begin_anew(self, room: RoomId, home: WorkerId) -> None:
        for participant, peer in list(self._peers.items()):
            if (peer.room, peer.home) != (room, home):
                continue
            del self._peers[participant]
            if home == self._me:
                self._hosting.leave(participant)
            for side in sorted(peer.sides):
                self._rooms.tell_loss(participant, side)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
