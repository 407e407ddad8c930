"""A room that somebody is in now: its card, its presence, its channels and its media, joined."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from rooms.around import Around
from rooms.channel import FLOOR, ChannelName, kind_of
from rooms.errors import Code, Refused
from rooms.events import BookEvent
from rooms.ids import ClassId, ParticipantId, RoomId, SeatId, Source
from rooms.rights import Verb
from signaling.bus.roster import WorkerId
from signaling.channels.reader import News
from signaling.ports import RoomCard
from signaling.socket.caller import Caller
from signaling.socket.camera_door import CameraDoor
from signaling.socket.coalesce import Coalesced
from signaling.socket.forms import FromServer
from signaling.socket.lights import Lights
from signaling.socket.live_board import LiveBoard
from signaling.socket.live_channels import LiveChannels
from signaling.socket.live_floor import LiveFloor
from signaling.socket.media_router import MediaRouter
from signaling.socket.media_wire import MediaStopped, Ways
from signaling.socket.porter import Porter
from signaling.socket.presence import PresenceList, Present
from signaling.socket.room_tools import Onlooker, RoomTools
from signaling.socket.snapshots import Snapshots
from signaling.socket.speech import entries_of, place_for
from signaling.socket.stage_seats import Wish
from signaling.socket.wire import Device, Presence

PRESENCE_SECONDS = 0.1

SILENT_BEATS = 2
"""Heartbeats after which a worker that should have announced its people is asked for them."""

MAX_MEMBERS = 2_000
"""Devices in one room at one worker: everybody is told of everybody."""
MAX_PRESENCE_SECONDS = 3.0
"""Between two announcements of who is here. Each tells everybody of everybody: in a full room it is told less often."""


class LiveRoom:
    """Everything here happens on the event loop and nothing waits: one message is wholly done before the next."""

    def __init__(self, card: RoomCard, tools: RoomTools) -> None:
        self.card = card
        self.members: dict[ParticipantId, Caller] = {}
        now = asyncio.get_running_loop().time
        self.presence = PresenceList()
        self.camera = CameraDoor(tools.lane, self.stop_media)
        self.camera.refresh(card.beside, ())
        self.snapshots = Snapshots(tools.lane, self.presence, self.may, self._pass_on, now)
        self.lights = Lights(tools.lane, self.presence, self.members.keys(), now)
        self.floor = LiveFloor(tools.media, tools.rules.clock_ms)
        self.channels = LiveChannels(card.room, tools.reader, self.members, self._may)
        self.board = LiveBoard(tools.lane, self.channels.audience)
        self._tools = tools
        self.porter = Porter(self, tools.lane, tools.rights, tools.rules)
        self._displaced: dict[ParticipantId, Callable[[], None]] = {}  # puppets, and how they learn of it
        self._show = Coalesced(lambda: presence_seconds(len(self.members)), self._write_presence)
        self._tell_others = Coalesced(PRESENCE_SECONDS, self.announce)
        self._on_free: list[Callable[[], None]] = []
        self._onlookers: set[Onlooker] = set()
        self._guests_expected = 0
        self.channels.refresh(card, self.floor.now)
        self._silence: Counter[WorkerId] = Counter()  # beats since those who have people here were heard

    @property
    def room(self) -> RoomId:
        """Which room."""
        return self.card.room

    @property
    def is_empty(self) -> bool:
        """Whether nobody is here, nor at the door or on the way in."""
        return not (self.presence.present or self.porter.waiting or self._guests_expected)

    @property
    def media(self) -> MediaRouter:
        """The way to the media plane. Raises Refused(MEDIA_UNAVAILABLE) where the hub has none."""
        if self._tools.media is None:
            raise Refused(Code.MEDIA_UNAVAILABLE)
        return self._tools.media

    def may(self, caller: Caller, verb: Verb) -> bool:
        """Ask the table of rights."""
        return self._tools.rights.may(caller.actor, verb, place_for(verb, caller.actor, self.porter.place))

    def _may(self, caller: Caller, verb: Verb, name: ChannelName) -> bool:
        return self._tools.rights.may(
            caller.actor, verb, self.floor.now.book.place_of(name, place_for(verb, caller.actor, self.porter.place))
        )

    def allow(self, caller: Caller, verb: Verb) -> None:
        """The same. Raises Refused(FORBIDDEN)."""
        if not self.may(caller, verb):
            raise Refused(Code.FORBIDDEN, verb.value)

    def may_at(self, caller: Caller, verb: Verb, school_class: ClassId) -> bool:
        """The same of what belongs to a class."""
        place = replace(self.porter.place, school_class=school_class)
        return self._tools.rights.may(caller.actor, verb, place)

    def around(self, caller: Caller) -> Around:
        """What a command of somebody meets here. Whoever may slow others need not wait between two messages."""
        pause_ms = 0 if self.may(caller, Verb.SLOW_CHAT) else self.floor.pause_ms
        return Around(pause_ms, len(self.card.pages))

    def admit(self, caller: Caller) -> None:
        """Whether somebody may come in and read. Raises MustWait, or Refused: FORBIDDEN, RETRY for a full room."""
        self.porter.admit(caller)
        caller.here = caller.actor.at(self.card.place)
        if len(self.members) >= MAX_MEMBERS and caller.participant not in self.members:
            raise Refused(Code.RETRY, "the room is full")

    def has_neighbour(self, caller: Caller) -> bool:
        """Whether another class already sits at the same computer."""
        return self.presence.has_neighbour(caller.seat, caller.computer)

    # --- coming and going ---

    def expect(self) -> None:
        """Somebody is on the way in: the room stays."""
        self._guests_expected += 1

    def expect_no_more(self) -> None:
        """They are in, or turned back."""
        self._guests_expected -= 1

    def come(self, caller: Caller, device: Device, *, reads_binary: bool = False) -> None:
        """A caller is in the room from now on and hears all that is new."""
        if reads_binary:
            self.board.come(caller.participant)
        self.porter.forget(caller.participant)
        self.members[caller.participant] = caller
        self.channels.forget_audiences()
        caller.room = self
        self.presence.come(self._present_of(caller, device))
        self.snapshots.come(caller)
        self._changed()
        self.porter.look()
        self.porter.tell_rights(caller)
        self.camera.come(caller)

    def come_without_socket(self, caller: Caller, device: Device) -> None:
        """A caller who asks by plain requests; who may watch gets still pictures that way."""
        self.come(caller, device)
        if self.may(caller, Verb.WATCH):
            self.presence.cut_off(caller.participant)
            self.snapshots.ask()
            self.lights.look()

    def come_as_puppet(self, puppet: Present, displaced: Callable[[], None]) -> None:
        """A device made of code is in the room from now on; `displaced` is called when it has to make way."""
        self._displaced[puppet.participant] = displaced
        self.presence.come(puppet)
        self._changed()

    def go(self, participant: ParticipantId) -> None:
        """Somebody left or was lost: no ghost remains."""
        caller = self.members.pop(participant, None)
        self.channels.forget_audiences()
        if caller is not None:
            caller.room = None
        self._displaced.pop(participant, None)
        self.board.go(participant)
        was_sending = self.presence.is_sending(participant)
        if self.presence.go(participant):
            if self._tools.media is not None:
                self._tools.media.leave(participant)
            self._changed()
        self.snapshots.go(participant)
        if caller is not None and caller.minds:
            self.porter.look()
        if was_sending:
            self._tell_free()

    def close(self) -> None:
        """Nobody is here any more."""
        self.porter.stop()
        self.floor.stop()
        for participant in list(self.presence.present):
            self.go(participant)
        self.board.stop()
        self.lights.stop()
        self._show.stop()
        self._tell_others.stop()
        self.announce()

    # --- the other workers ---

    def announce(self, *, is_asking: bool = False) -> None:
        """Tell the other workers who is here, and ask who is with them."""
        self._tools.gathering.announce(self, is_asking=is_asking)

    def beat(self) -> None:
        """Say again what may have been lost, and ask where nothing was heard for long: it may have closed the room."""
        self.write_heads()
        self.lights.repeat()
        self._silence.update(self.presence.elsewhere.keys())
        self.announce(is_asking=any(beats > SILENT_BEATS for beats in self._silence.values()))

    def hear_of(self, worker: WorkerId, present: Iterable[Present], waiting: Iterable[SeatId] = ()) -> None:
        """Who is at another worker; whoever of ours has been taken over from there makes way."""
        self._silence.pop(worker, None)
        before = self.presence.elsewhere.get(worker, {})
        if self.presence.hear_of_waiting(worker, waiting):
            self._show.soon()
        if not self.presence.hear_of(worker, present):
            return
        self.snapshots.ask()
        for participant in before.keys() - self.presence.elsewhere.get(worker, {}).keys():
            self.board.go(participant)
        for outdone in self.presence.outdone():
            self._make_way(outdone)
        self.lights.look()
        self._show.soon()
        self._tell_free()
        self.porter.look()

    def _pass_on(self, seat: SeatId, jpeg: str, is_cut_off: bool) -> None:
        self._tools.gathering.pass_on(self.room, seat, jpeg, is_cut_off=is_cut_off)

    def _present_of(self, caller: Caller, device: Device) -> Present:
        minds = caller.minds
        return Present(
            caller.participant, caller.actor.person, caller.seat, device, computer=caller.computer, minds=minds
        )

    def _changed(self) -> None:
        self.lights.look()
        self.tell_presence()

    def tell_presence(self) -> None:
        """Who is here, or at the door, is to be told soon, here and at the other workers."""
        self._show.soon()
        self._tell_others.soon()

    # --- sound and picture ---

    async def send_media(
        self, participant: ParticipantId, seat: SeatId, sdp: str, sources: Mapping[str, Source], *, take_over: bool
    ) -> str:
        """Let a device send for its seat; the answer to its offer. Raises Refused, and then nothing has changed.

        `sources`: which m-lines carry something else than the class's camera and microphone.
        """
        before = self.presence.to_displace(participant, seat, take_over=take_over)
        person = self.presence.present[participant].person
        wish = Wish(participant, person, self.room, seat, before.participant if before else None, take_over)
        answer, claim = await self.media.publish(wish, sdp, sources)
        # The media home may be another worker: meanwhile they may have left, or another device have come.
        if participant not in self.presence.present:
            self.media.leave(participant)
            raise Refused(Code.NOT_ENTERED)
        try:
            displaced = self.presence.to_displace(participant, seat, take_over=take_over)
        except Refused:
            self.media.unpublish(participant)
            raise
        if displaced is not None and displaced.participant in self.presence.present:
            self._make_way(displaced)  # one at another worker makes way when that one hears of it
        self.presence.send(participant, claim, sources.values())
        self._changed()
        return answer

    def _make_way(self, displaced: Present) -> None:
        self._stop_sending(displaced.participant)
        if displaced.participant in self._displaced:
            self._displaced[displaced.participant]()
        else:
            self._write(displaced.participant, "media:stopped", MediaStopped("publish", "taken-over"))

    def stop_media(self, participant: ParticipantId) -> None:
        """A device sends no more."""
        self._stop_sending(participant)
        self._tell_free()

    def lose_media(self, participant: ParticipantId, *, is_sender: bool) -> None:
        """The plane lost a connection; its device is told, and may make a new one."""
        if is_sender:
            if participant in self._displaced:
                self._displaced[participant]()
            self.stop_media(participant)
        self._write(participant, "media:stopped", MediaStopped("publish" if is_sender else "watch", "lost"))

    def set_devices(self, participant: ParticipantId, *, microphone: bool, camera: bool) -> None:
        """What a tile shows of a device."""
        if self.presence.set_devices(participant, microphone=microphone, camera=camera):
            self._changed()

    def set_ways(self, participant: ParticipantId, ways: Ways) -> None:
        """Whether media gets through from a device and to it: where not, still pictures do."""
        stills_of = map(SeatId, ways.stills_of)
        if self.presence.set_ways(
            participant, sends=ways.sends, receives=ways.receives, as_still=ways.as_still, stills_of=stills_of
        ):
            self.snapshots.ask()
            self.lights.look()
            self._tell_others.soon()

    def when_free(self, tell: Callable[[], None]) -> None:
        """Call `tell` once when a seat's device stops sending: puppets wait for it."""
        self._on_free.append(tell)

    # --- what is new ---

    def on_news(self, news: News) -> None:
        """Committed entries: the floor acts on media at once, and everybody hears them in the same order."""
        is_reread = False
        if news.channel.name == FLOOR:
            self.floor.on_news(self.card, news)
            is_reread = self.channels.refresh(self.card, self.floor.now)
        if self.members and kind_of(news.channel.name) == "page":
            self.board.on_news(news, self.channels.audience(news.channel.name))
        elif self.members:
            for chunk in news.chunk.split():
                self._tools.lane.write(self.members, "entries", entries_of(news.channel.name, chunk))
        if any(isinstance(entry.event, BookEvent) for entry in news.entries):
            self.board.let_go()
        if is_reread:
            self.write_heads()  # whoever reads more than before asks for it
        for onlooker in list(self._onlookers):
            onlooker.on_news(news)

    def refresh(self, card: RoomCard) -> None:
        """The room as the hub knows it now; who may no longer be here is put out."""
        is_changed = (card.people, card.guests) != (self.card.people, self.card.guests)
        hidden = self.card.place.shown - card.place.shown
        for here in self.presence.everybody() if hidden else ():
            if here.person in hidden:
                self.board.drop(here.participant)
        self.card = card
        self.floor.refresh(card)
        self.channels.refresh(card, self.floor.now)
        self.porter.look()
        self.camera.refresh(card.beside, list(self.members.values()))
        if is_changed:
            self._show.soon()

    def write_heads(self) -> None:
        """Tell everybody how far the channels go, so that nobody stays behind unknowingly."""
        for names, alike in self.channels.alike().items():
            self._tools.lane.write(alike, "heads", self.channels.heads(names))

    def bring_level(self, participant: ParticipantId) -> None:
        """For somebody who was sent less than there was: they read what they lack."""
        self.board.bring_level(participant)
        caller = self.members.get(participant)
        if caller is not None:
            self._write(participant, "heads", self.channels.heads(self.channels.of(caller)))
        self.write_presence_to(participant)

    def look_on(self, onlooker: Onlooker) -> None:
        """Somebody without a line in the lane hears what is new from now on, until `look_away`."""
        self._onlookers.add(onlooker)

    def look_away(self, onlooker: Onlooker) -> None:
        """They have heard enough."""
        self._onlookers.discard(onlooker)

    def who_is_here(self) -> Presence:
        """The message that says so."""
        return self.presence.to_wire(self.card.people, self.porter.seats, self.card.guests)

    def write_presence_to(self, participant: ParticipantId) -> None:
        """A newcomer need not wait for the next announcement."""
        self._write(participant, "presence", self.who_is_here())
        self.lights.tell_one(participant)
        self.porter.tell_lobby(filter(None, [self.members.get(participant)]))

    def _stop_sending(self, participant: ParticipantId) -> None:
        if self.presence.stop(participant):
            self.media.unpublish(participant)
            self._changed()

    def _tell_free(self) -> None:
        waiting, self._on_free = self._on_free, []
        for tell in waiting:
            tell()

    def _write(self, participant: ParticipantId, event: str, message: FromServer) -> None:
        self._tools.lane.write((participant,), event, message)

    def _write_presence(self) -> None:
        if self.members:
            self._tools.lane.write(self.members, "presence", self.who_is_here())
            self.porter.tell_lobby(self.members.values())
        for onlooker in list(self._onlookers):
            onlooker.on_presence()


def presence_seconds(members: int) -> float:
    """The pause between two announcements: a tenth of a second for a lesson, two seconds for three hundred devices."""
    return min(MAX_PRESENCE_SECONDS, max(PRESENCE_SECONDS, members**2 / 40_000))
