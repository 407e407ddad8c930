"""The media home's side of the letters: participants of other workers whose media is forwarded here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from rooms.errors import Code, Refused
from rooms.ids import ParticipantId, RoomId, Source
from signaling.bus.mail import Mail
from signaling.bus.roster import WorkerId
from signaling.socket import media_letters as letters
from signaling.socket.media_port import Media, OfferToAnswer, Side
from signaling.socket.presence import Present
from signaling.socket.stage_seats import StageSeats, Wish

if TYPE_CHECKING:
    from signaling.socket.live_room import LiveRoom
    from signaling.socket.live_rooms import LiveRooms


_Doubt = Literal["is gone", "sends no more"]


@dataclass(slots=True)
class _Guest:
    worker: WorkerId
    room: RoomId
    doubt: _Doubt | None = None
    """What the other worker's announcements say of them, against what was asked of us."""


class MediaHosting:
    """Keeps the live room of each guest in memory: its floor says who may be heard."""

    def __init__(self, plane: Media, rooms: "LiveRooms", mail: Mail, term: Callable[[RoomId], int | None]) -> None:
        self._seats = StageSeats(lambda room, participant: _look(rooms, room, participant))
        self._plane = plane
        self._rooms = rooms
        self._mail = mail
        self._term = term
        self._guests: dict[ParticipantId, _Guest] = {}
        self._hosted: dict[RoomId, LiveRoom] = {}

    # --- what is done on the plane, for people of this worker and of others ---

    def publish(self, wish: Wish, sdp: str, sources: Mapping[str, Source]) -> tuple[str, int]:
        """The answer, and the number of the claim. Raises Refused (also SEAT_TAKEN), and then nothing has changed."""
        self._seats.check(wish)
        answer = self._plane.publish(wish.participant, wish.room, wish.seat, sdp, sources)
        return answer, self._seats.sit(wish, self._term(wish.room) or 0)

    def unpublish(self, participant: ParticipantId) -> None:
        """Forward no more of this sender."""
        self._seats.rise(participant)
        self._plane.unpublish(participant)

    def leave(self, participant: ParticipantId) -> None:
        """Close both connections."""
        self._seats.rise(participant)
        self._plane.leave(participant)

    # --- letters and callbacks ---

    async def deal(self, sender: WorkerId, letter: letters.AnyLetter) -> bytes | None:
        """A letter to the home; its answer."""
        match letter:
            case letters.Leave(participant=participant):
                self._end(participant)
                return None
            case letters.Unpublish(participant=participant):
                if participant in self._guests:
                    self.unpublish(participant)
                return None
            case letters.Show(participant=participant, heights=heights, stage=stage):
                if participant in self._guests:
                    self._plane.set_view(participant, dict(heights), stage)
                return None
            case letters.Publish() | letters.Subscribe() | letters.AnswerOffer():
                return letters.encode(await self._do(sender, letter))
            case _:
                return None

    def pass_on_offer(self, participant: ParticipantId, offer: OfferToAnswer) -> bool:
        """Whether it is a guest's; then it is on its way."""
        guest = self._guests.get(participant)
        if guest is not None:
            tracks = [(track.mid, str(track.seat), str(track.source), str(track.kind)) for track in offer.tracks]
            self._tell(guest, letters.Offered(participant, offer.number, offer.sdp, tracks))
        return guest is not None

    def pass_on_loss(self, participant: ParticipantId, side: Side) -> bool:
        """Whether it is a guest's; then they are told."""
        if side == "publish":
            self._seats.rise(participant)
        guest = self._guests.get(participant)
        if guest is not None:
            self._tell(guest, letters.Gone(participant, side))
        return guest is not None

    def end_room(self, room: RoomId) -> None:
        """We are its home no more: its guests are told."""
        for participant, guest in list(self._guests.items()):
            if guest.room == room:
                self._end(participant)
                for side in _SIDES:
                    self._tell(guest, letters.Gone(participant, side))

    def end_worker(self, worker: WorkerId) -> None:
        """A worker is gone with all its people."""
        for participant, guest in list(self._guests.items()):
            if guest.worker == worker:
                self._end(participant)

    def end_ghosts(self, room: RoomId) -> None:
        """End guests who left, and senders who were put out, where the letter that said so was lost.

        At the second look: the announcement of who came, or sends now, may still be on its way at the first.
        """
        for participant, guest in list(self._guests.items()):
            if guest.room != room:
                continue
            doubt = self._doubt(participant)
            if doubt is not None and doubt == guest.doubt:
                (self._end if doubt == "is gone" else self.unpublish)(participant)
            guest.doubt = doubt

    def _doubt(self, participant: ParticipantId) -> _Doubt | None:
        guest = self._guests[participant]
        there = _look(self._rooms, guest.room, participant)
        if there is None:
            return "is gone"
        return "sends no more" if self._seats.is_sitting(participant) and not there.claim else None

    async def _do(
        self, sender: WorkerId, letter: letters.Publish | letters.Subscribe | letters.AnswerOffer
    ) -> letters.Done:
        if self._term(letter.room) is None:
            return letters.Done(is_home=False)
        try:
            await self._host(sender, letter.participant, letter.room)
            if self._term(letter.room) is None:  # it ran out while the room was being opened
                self._end(letter.participant)
                return letters.Done(is_home=False)
            match letter:
                case letters.Publish(participant=participant, room=room, seat=seat, sdp=sdp):
                    wish = Wish(participant, letter.login, room, seat, letter.displaced, letter.is_aside)
                    answer, claim = self.publish(wish, sdp, letter.sources)
                    return letters.Done(sdp=answer, claim=claim)
                case letters.Subscribe(participant=participant, room=room, seat=seat):
                    self._plane.subscribe(participant, room, seat)
                case letters.AnswerOffer(participant=participant, number=number, sdp=sdp):
                    self._plane.answer(participant, number, sdp)
        except Refused as no:
            return letters.Done(refused=no.code.value)
        except Exception:
            return letters.Done(refused=Code.MEDIA_UNAVAILABLE.value)
        return letters.Done()

    async def _host(self, worker: WorkerId, participant: ParticipantId, room: RoomId) -> None:
        """Raises what opening a room raises."""
        if room not in self._hosted:
            self._hosted[room] = await self._rooms.open_for_worker(room)
        self._guests[participant] = _Guest(worker, room)

    def _end(self, participant: ParticipantId) -> None:
        guest = self._guests.pop(participant, None)
        if guest is None:
            return
        self.leave(participant)
        if all(other.room != guest.room for other in self._guests.values()):
            self._hosted.pop(guest.room).expect_no_more()

    def _tell(self, guest: _Guest, letter: letters.AnyLetter) -> None:
        self._mail.tell(guest.worker, letters.encode(letter))


def _look(rooms: "LiveRooms", room: RoomId, participant: ParticipantId) -> Present | None:
    live = rooms.live(room)
    everybody = live.presence.everybody() if live is not None else ()
    return next((here for here in everybody if here.participant == participant), None)


_SIDES: tuple[Side, ...] = ("publish", "subscribe")
