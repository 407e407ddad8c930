"""All rooms that somebody is in: opened at the first knock, kept level with hub, log and bus, closed when empty."""

import asyncio
import contextlib
import uuid
from collections.abc import Callable, Mapping, Sequence

from structlog.typing import FilteringBoundLogger

from rooms.channel import FLOOR, Channel, ChannelName, Head, Log
from rooms.errors import Code, Refused
from rooms.ids import ClassId, Epoch, ParticipantId, RoomId, SeatId, Seq
from rooms.rights import Actor, Verb
from signaling.channels.reader import News, Reader
from signaling.ports import Directory, RoomCard
from signaling.quality import Standing
from signaling.socket.live_room import LiveRoom
from signaling.socket.media_port import OfferToAnswer, Side
from signaling.socket.media_wire import Offer, WireTrack
from signaling.socket.pace import JoinedReads
from signaling.socket.presence import Present
from signaling.socket.puppet_seat import PuppetSeat
from signaling.socket.room_tools import RoomTools
from signaling.socket.speech import place_for

HEARTBEAT_SECONDS = 10.0
EMPTY_SECONDS = 30.0
"""How long an empty room stays in memory: a class that reloads finds it warm."""


class LiveRooms:
    """Owns the live rooms and their heartbeat."""

    def __init__(
        self, directory: Directory, log: Log, reader: Reader, clock_ms: Callable[[], int], journal: FilteringBoundLogger
    ) -> None:
        self._directory = directory
        self._cards = JoinedReads(self._read_card)
        self._log = log
        self._reader = reader
        self._clock_ms = clock_ms
        self._journal = journal
        self._tools: RoomTools | None = None
        self._rooms: dict[RoomId, LiveRoom] = {}
        self._empty_since: dict[RoomId, float] = {}
        self._doors: dict[RoomId, asyncio.Lock] = {}
        self._beat_now = asyncio.Event()
        self._on_changed: Callable[[RoomId], None] | None = None
        self._on_closed: Callable[[Channel], None] | None = None
        self._heartbeat: asyncio.Task[None] | None = None
        self._readings: set[asyncio.Task[None]] = set()  # of pages that lie out since a moment ago

    def furnish(self, tools: RoomTools) -> None:
        """What the rooms are made with; once, before the first is opened."""
        self._tools = tools

    def start(self) -> None:
        """Begin the heartbeat."""
        self._heartbeat = asyncio.get_running_loop().create_task(self._beat_for_ever())

    async def stop(self) -> None:
        """Close all rooms."""
        if self._heartbeat is not None:
            self._heartbeat.cancel()
            await asyncio.gather(self._heartbeat, return_exceptions=True)
        for reading in self._readings:
            reading.cancel()
        await asyncio.gather(*self._readings, return_exceptions=True)
        for live in list(self._rooms.values()):
            self._close(live)

    def all(self) -> list[LiveRoom]:
        """The rooms that are in memory."""
        return list(self._rooms.values())

    def live(self, room: RoomId) -> LiveRoom | None:
        """A room, if somebody is in it."""
        return self._rooms.get(room)

    async def open(self, room: RoomId, actor: Actor) -> LiveRoom:
        """The live room; `expect` has been called on it, so that it stays while the guest comes in.

        Raises Refused(FORBIDDEN) where there is none for `actor`, and what directory and log raise. Nothing of
        a room is loaded for somebody who may not be there.
        """
        card = await self._card(room)
        if card is None or not self._may_enter(actor, card):
            raise Refused(Code.FORBIDDEN, "no such room")
        return await self._open(card)

    async def may_read(self, actor: Actor, room: RoomId) -> bool:
        """Whether somebody may read in a room at this moment, from any worker: for what lies beside its channels."""
        try:
            live = await self.open(room, actor)
        except Refused:
            return False
        try:
            return self._furniture().rights.may(actor.at(live.card.place), Verb.READ_CHANNEL, live.porter.place)
        finally:
            live.expect_no_more()

    async def look_again(self, room: RoomId) -> None:
        """Something about it was decided: who is in it here feels it now. Raises what the directory raises."""
        live = self._rooms.get(room)
        card = None if live is None else await self._card(room)
        if live is not None and card is not None:
            live.refresh(card)

    async def open_for_worker(self, room: RoomId) -> LiveRoom:
        """As `open`, for people of another worker, which has asked whether they may; their media is forwarded here."""
        card = await self._card(room)
        if card is None:
            raise Refused(Code.FORBIDDEN, "no such room")
        return await self._open(card)

    async def _open(self, card: RoomCard) -> LiveRoom:
        room = card.room
        async with self._doors.setdefault(room, asyncio.Lock()):
            live = self._rooms.get(room)
            if live is None:
                live = await self._warm_up(card)
            else:
                is_changed = card != live.card
                live.refresh(card)
                if is_changed and self._on_changed is not None:
                    self._on_changed(room)
            live.expect()
            return live

    async def host_puppet(self, room: RoomId, actor: Actor) -> PuppetSeat:
        """A place for a puppet of the actor's class. Raises Refused(FORBIDDEN) where the actor may not publish."""
        live = await self.open(room, actor)
        try:
            tools = self._furniture()
            actor = actor.at(live.card.place)
            place = place_for(Verb.PUBLISH, actor, live.card.place)
            if actor.school_class is None or not tools.rights.may(actor, Verb.PUBLISH, place):
                raise Refused(Code.FORBIDDEN, "a puppet without a class")
            seat = SeatId(actor.school_class)
            participant = ParticipantId(str(uuid.uuid4()))
            return PuppetSeat(live, Present(participant, actor.person, seat, "desk", is_puppet=True), seat)
        finally:
            live.expect_no_more()

    def on_news(self, news: News) -> None:
        """From the reader: something new in a channel."""
        live = self._rooms.get(news.channel.room)
        if live is None:
            return
        before = live.channels.names
        live.on_news(news)
        if live.channels.names != before:
            self._follow(live, before)

    def on_offer(self, participant: ParticipantId, offer: OfferToAnswer) -> None:
        """From the media plane: an offer for a receiving connection, of somebody here or at another worker."""
        media = self._furniture().media
        if media is None or not media.is_guests_offer(participant, offer):
            tracks = [WireTrack(track.mid, track.seat, track.source, track.kind) for track in offer.tracks]
            self.write_offer(participant, Offer(offer.number, offer.sdp, tracks))

    def write_offer(self, participant: ParticipantId, offer: Offer) -> None:
        """For somebody at this worker."""
        self._furniture().lane.write((participant,), "media:offer", offer)

    def on_gone(self, participant: ParticipantId, side: Side) -> None:
        """From the media plane: a connection was lost, of somebody here or at another worker."""
        media = self._furniture().media
        if media is None or not media.is_guests_loss(participant, side):
            self.tell_loss(participant, side)

    def on_standings(self, standings: Mapping[RoomId, Mapping[ParticipantId, Standing]]) -> None:
        """From the media plane: how the lines are of everybody whose media is forwarded here, wherever they sit."""
        for live in self._rooms.values():
            self._furniture().gathering.tell_standings(live, standings.get(live.room, {}))

    def tell_loss(self, participant: ParticipantId, side: Side) -> None:
        """To somebody at this worker."""
        for live in self._rooms.values():
            if participant in live.presence.present:
                live.senders.lose(participant, is_sender=side == "publish")

    def compare_all(self) -> None:
        """The bus is back, and may have lost something: beat at once."""
        self._beat_now.set()

    def look_at_class(self, school_class: ClassId) -> None:
        """What the pupils of a class may do is another thing than before: beat at once where they may be."""
        if any(school_class in live.card.place.partners for live in self._rooms.values()):
            self._beat_now.set()

    def when_changed(self, tell: Callable[[RoomId], None]) -> None:
        """Call `tell` when a guest's coming shows a room otherwise than before: other workers should look as well."""
        self._on_changed = tell

    def when_closed(self, tell: Callable[[Channel], None]) -> None:
        """Call `tell` for each channel of a room that nobody here is in any more."""
        self._on_closed = tell

    async def _warm_up(self, card: RoomCard) -> LiveRoom:
        """The floor must be known, or a muted class would be heard; the other channels may follow."""
        live = self._rooms[card.room] = LiveRoom(card, self._furniture())
        try:
            await self._reader.open(Channel(card.room, FLOOR))
            await self._load_rest(live)
            await self._furniture().gathering.ask(live.room)
        except BaseException:  # also where the first guest hangs up: a room is warm wholly or not at all
            self._close(live)
            raise
        return live

    def _follow(self, live: LiveRoom, before: Sequence[ChannelName]) -> None:
        """Pages came or went: read those that lie out now, and let go of the others."""
        for name in set(before) - set(live.channels.names):
            self._forget(Channel(live.room, name))
        reading = asyncio.get_running_loop().create_task(self._load_new(live))
        self._readings.add(reading)
        reading.add_done_callback(self._readings.discard)

    async def _load_new(self, live: LiveRoom) -> None:
        await self._load_rest(live)
        if self._rooms.get(live.room) is live:
            live.crier.tell_heads()
        else:  # it closed while its channels were being read
            for name in live.channels.names:
                self._forget(Channel(live.room, name))

    def _forget(self, channel: Channel) -> None:
        self._reader.forget(channel)
        if self._on_closed is not None:
            self._on_closed(channel)

    async def _load_rest(self, live: LiveRoom) -> None:
        for name in live.channels.names:
            try:
                await self._reader.open(Channel(live.room, name))
            except Exception as broken:
                self._journal.warning("channel not readable", channel=name, why=repr(broken))

    async def _beat_for_ever(self) -> None:
        while True:
            for live in list(self._rooms.values()):
                try:
                    await self._beat(live)
                except Exception as broken:
                    self._journal.warning("heartbeat missed", room=live.room, why=repr(broken))
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._beat_now.wait(), HEARTBEAT_SECONDS)
            self._beat_now.clear()

    async def _beat(self, live: LiveRoom) -> None:
        now = asyncio.get_running_loop().time()
        if not live.is_empty:
            self._empty_since.pop(live.room, None)
        elif now - self._empty_since.setdefault(live.room, now) >= EMPTY_SECONDS:
            self._close(live)
            return
        card = await self._card(live.room)
        if card is not None:
            live.refresh(card)
        await self._load_rest(live)
        heads = await self._log.heads(live.room)
        for name in live.channels.names:  # one that the log has no more is compared too
            self._reader.compare(Channel(live.room, name), heads.get(name, Head(Epoch(""), Seq(0))))
        live.beat()
        media = self._furniture().media
        if media is not None:
            media.look_after(live.room)

    def _may_enter(self, actor: Actor, card: RoomCard) -> bool:
        rights = self._furniture().rights
        return rights.may(actor, Verb.ENTER, card.place)

    async def _card(self, room: RoomId) -> RoomCard | None:
        return await self._cards.ask(room)

    async def _read_card(self, room: RoomId) -> RoomCard | None:
        return await self._directory.room(room, self._clock_ms())

    def _close(self, live: LiveRoom) -> None:
        self._rooms.pop(live.room, None)
        self._empty_since.pop(live.room, None)
        live.close()
        media = self._furniture().media
        if media is not None:
            media.close_room(live.room)
        for name in live.channels.names:
            self._forget(Channel(live.room, name))

    def _furniture(self) -> RoomTools:
        if self._tools is None:
            raise AssertionError("furnish() comes first")
        return self._tools
