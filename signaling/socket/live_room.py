"""A room that somebody is in now: its card, its presence, its channels and its media, joined."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace

from rooms.around import Around
from rooms.channel import FLOOR, ChannelName
from rooms.errors import Code, Refused
from rooms.events import BookEvent
from rooms.ids import ClassId, ParticipantId, RoomId, SeatId
from rooms.rights import Verb
from signaling.bus.roster import WorkerId
from signaling.channels.reader import News
from signaling.ports import RoomCard
from signaling.socket.caller import Caller
from signaling.socket.camera_door import CameraDoor
from signaling.socket.coalesce import Coalesced
from signaling.socket.crier import PRESENCE_SECONDS, Crier
from signaling.socket.handover import Handover
from signaling.socket.lights import Lights
from signaling.socket.live_board import LiveBoard
from signaling.socket.live_channels import LiveChannels
from signaling.socket.live_floor import LiveFloor
from signaling.socket.media_router import MediaRouter
from signaling.socket.porter import Porter
from signaling.socket.presence import PresenceList, Present
from signaling.socket.room_tools import RoomTools
from signaling.socket.senders import Senders
from signaling.socket.snapshots import Snapshots
from signaling.socket.speech import place_for
from signaling.socket.wire import Device

SILENT_BEATS = 2
"""Heartbeats after which a worker that should have announced its people is asked for them."""

MAX_MEMBERS = 2_000
"""Devices in one room at one worker: everybody is told of everybody."""


class LiveRoom:
    """Everything here happens on the event loop and nothing waits: one message is wholly done before the next."""

    def __init__(self, card: RoomCard, tools: RoomTools) -> None:
        self.card = card
        self.members: dict[ParticipantId, Caller] = {}
        now = asyncio.get_running_loop().time
        self.presence = PresenceList()
        self.senders = Senders(self, tools.lane)
        self.crier = Crier(self, tools.lane)
        self.handover = Handover(self, tools.lane, tools.gathering.carry)
        self.camera = CameraDoor(tools.lane, self.senders.stop)
        self.camera.refresh(card.beside, ())
        self.snapshots = Snapshots(tools.lane, self.presence, self.may, self._pass_on, now)
        self.lights = Lights(tools.lane, self.presence, self.members.keys(), now)
        self.floor = LiveFloor(tools.media, tools.rules.clock_ms)
        self.channels = LiveChannels(card.room, tools.reader, self.members, self._may)
        self.board = LiveBoard(tools.lane, self.channels.audience)
        self._tools = tools
        self.porter = Porter(self, tools.lane, tools.rights, tools.rules)
        self._tell_others = Coalesced(PRESENCE_SECONDS, self.announce)
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
            caller.actor, verb, self.floor.now.place_of(name, place_for(verb, caller.actor, self.porter.place))
        )

    def allow(self, caller: Caller, verb: Verb) -> None:
        """The same. Raises Refused(FORBIDDEN)."""
        if not self.may(caller, verb):
            raise Refused(Code.FORBIDDEN, verb.value)

    def may_at(self, caller: Caller, verb: Verb, school_class: ClassId) -> bool:
        """The same of what belongs to a class."""
        place = replace(self.porter.place, school_class=school_class)
        return self._tools.rights.may(caller.actor, verb, place)

    def around(self, caller: Caller, name: ChannelName) -> Around:
        """What a command of somebody meets in a channel. Whoever may slow others need not wait between two messages."""
        pause_ms = 0 if self.may(caller, Verb.SLOW_CHAT) else self.floor.pause_ms
        zone, has_second = self.channels.zone_on(caller, name), self.presence.has_second_teacher(caller.seat)
        return Around(pause_ms, len(self.card.pages), zone, has_second=has_second)

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
        self.changed()
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
        self.senders.come_as_puppet(puppet.participant, displaced)
        self.presence.come(puppet)
        self.changed()

    def go(self, participant: ParticipantId) -> None:
        """Somebody left or was lost: no ghost remains."""
        caller = self.members.pop(participant, None)
        self.channels.forget_audiences()
        if caller is not None:
            caller.room = None
        self.senders.go(participant)
        self.board.go(participant)
        was_sending = self.presence.is_sending(participant)
        if self.presence.go(participant):
            if self._tools.media is not None:
                self._tools.media.leave(participant)
            self.changed()
        self.snapshots.go(participant)
        if caller is not None and caller.minds:
            self.porter.look()
        if was_sending:
            self.senders.tell_free()

    def close(self) -> None:
        """Nobody is here any more."""
        self.porter.stop()
        self.handover.stop()
        self.floor.stop()
        for participant in list(self.presence.present):
            self.go(participant)
        self.board.stop()
        self.lights.stop()
        self.crier.stop()
        self._tell_others.stop()
        self.announce()

    # --- the other workers ---

    def announce(self, *, is_asking: bool = False) -> None:
        """Tell the other workers who is here, and ask who is with them."""
        self._tools.gathering.announce(self, is_asking=is_asking)

    def beat(self) -> None:
        """Say again what may have been lost, and ask where nothing was heard for long: it may have closed the room."""
        self.crier.tell_heads()
        self.lights.repeat()
        self._silence.update(self.presence.elsewhere.keys())
        self.announce(is_asking=any(beats > SILENT_BEATS for beats in self._silence.values()))

    def hear_of(self, worker: WorkerId, present: Iterable[Present], waiting: Iterable[SeatId] = ()) -> None:
        """Who is at another worker; whoever of ours has been taken over from there makes way."""
        self._silence.pop(worker, None)
        before = self.presence.elsewhere.get(worker, {})
        if self.presence.hear_of_waiting(worker, waiting):
            self.crier.tell_presence_soon()
        if not self.presence.hear_of(worker, present):
            return
        self.snapshots.ask()
        for participant in before.keys() - self.presence.elsewhere.get(worker, {}).keys():
            self.board.go(participant)
        self.senders.make_way(self.presence.outdone())
        self.handover.look()
        self.lights.look()
        self.crier.tell_presence_soon()
        self.senders.tell_free()
        self.porter.look()

    def _pass_on(self, seat: SeatId, jpeg: str, is_cut_off: bool) -> None:
        self._tools.gathering.pass_on(self.room, seat, jpeg, is_cut_off=is_cut_off)

    def _present_of(self, caller: Caller, device: Device) -> Present:
        minds = caller.minds
        return Present(
            caller.participant,
            caller.actor.person,
            caller.seat,
            device,
            computer=caller.computer,
            login=caller.token_hash[:12],
            minds=minds,
        )

    def changed(self) -> None:
        """Who is here, or what a device sends, is another than before."""
        self.handover.look()
        self.lights.look()
        self.tell_presence()

    def ways_changed(self) -> None:
        """Whether media gets through to a device, or from it, is another than before."""
        self.snapshots.ask()
        self.lights.look()
        self._tell_others.soon()

    def tell_presence(self) -> None:
        """Who is here, or at the door, is to be told soon, here and at the other workers."""
        self.crier.tell_presence_soon()
        self._tell_others.soon()

    # --- what is new ---

    def on_news(self, news: News) -> None:
        """Committed entries: the floor acts on media at once, and everybody hears them in the same order."""
        is_reread = False
        if news.channel.name == FLOOR:
            self.floor.on_news(self.card, news)
            is_reread = self.channels.refresh(self.card, self.floor.now)
        self.crier.tell_news(news)
        if is_reread or any(isinstance(entry.event, BookEvent) for entry in news.entries):
            self.board.let_go()
        if is_reread:
            self.crier.tell_heads()  # whoever reads more than before asks for it
        self.crier.tell_onlookers(news)

    def refresh(self, card: RoomCard) -> None:
        """The room as the hub knows it now; who may no longer be here is put out."""
        is_changed = (card.people, card.guests) != (self.card.people, self.card.guests)
        if card.pictures != self.card.pictures:
            self.crier.tell_pictures()
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
            self.crier.tell_presence_soon()
