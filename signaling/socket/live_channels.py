"""The channels of a live room: which there are as the floor has it now, who reads each, and how far it goes."""

from collections.abc import Callable, Collection, Mapping, Sequence

from rooms.book import Book
from rooms.channel import FLOOR, Channel, ChannelName, kind_of, page_of_chat
from rooms.errors import Code, Refused
from rooms.floor import Floor
from rooms.ids import ParticipantId, PersonId, RoomId
from rooms.rights import Verb
from rooms.room import channel_names
from rooms.zones import Zone
from signaling.channels.reader import Reader
from signaling.ports import RoomCard
from signaling.socket.caller import Caller
from signaling.socket.speech import heads_of
from signaling.socket.wire import Heads

May = Callable[[Caller, Verb, ChannelName], bool]
"""Asks the table of rights about a channel."""


class LiveChannels:
    """Pages come and go with what teachers do: `refresh` after every change of the floor, the card, or who is here.

    Nearly every channel is read by all members. Only of the others is it asked who reads them, once after each change.
    """

    def __init__(self, room: RoomId, reader: Reader, members: Mapping[ParticipantId, Caller], may: May) -> None:
        self._room = room
        self._reader = reader
        self._members = members
        self._may = may
        self._audiences: dict[ChannelName, Mapping[ParticipantId, Caller]] = {}
        self._private: Mapping[ChannelName, Collection[PersonId] | None] = {}  # and the group that it is of
        self._book = Book()
        self.has_zones = False
        self.names: Sequence[ChannelName] = ()

    def refresh(self, card: RoomCard, floor: Floor) -> bool:
        """The floor, the room or who is in it is another than before; whether some channel has other readers now."""
        before, self._book = self._private, floor.book
        self.has_zones = floor.book.has_zones
        self.names = channel_names(floor, len(card.pages))
        self._private = {name: floor.group_on(name) for name in self.names if floor.is_private(name)}
        self._audiences.clear()
        return self._private != before

    def named(self, name: str) -> Channel:
        """A channel of this room. Raises Refused(FORBIDDEN) for a name that it has not."""
        if name not in self.names:
            raise Refused(Code.FORBIDDEN, "no such channel")
        return Channel(self._room, ChannelName(name))

    def allow(self, caller: Caller, verb: Verb, name: ChannelName) -> None:
        """Raises Refused: PAGE_CLOSED for a page that they read and on which this is not done now, else FORBIDDEN."""
        if not self._may(caller, verb, name):
            if verb is Verb.WRITE and self._may(caller, Verb.DRAW, name):
                raise Refused(Code.NO_WRITING)
            does_elsewhere = kind_of(name) == "page" and self._may(caller, verb, FLOOR)
            is_closed = does_elsewhere and self._may(caller, Verb.READ_CHANNEL, name)
            raise Refused(Code.PAGE_CLOSED if is_closed else Code.FORBIDDEN, verb.value)

    def pen_on(self, caller: Caller, number: int) -> ChannelName:
        """HOT PATH: the channel on which somebody draws who has this page before them. Raises Refused as `allow`."""
        name = self._book.pen_on(number, caller.seat)
        self.named(name)
        self.allow(caller, Verb.DRAW, name)
        return name

    def is_private(self, name: ChannelName) -> bool:
        """HOT PATH: whether some of the members do not read a channel."""
        return name in self._private

    def zone_on(self, caller: Caller, name: ChannelName) -> Zone | None:
        """HOT PATH: the part of a page that is somebody's to draw on, where it is shared out."""
        return self._book.zone_of(name, caller.seat)

    def of(self, caller: Caller) -> Sequence[ChannelName]:
        """Those that somebody who is, or comes, in may read."""
        return [name for name in self.names if name not in self._private or self._may(caller, Verb.READ_CHANNEL, name)]

    def audience(self, name: ChannelName) -> Mapping[ParticipantId, Caller]:
        """HOT PATH: the members who read a channel."""
        if name not in self._private:
            return {} if page_of_chat(name) else self._members  # a chat of groups that were dealt anew meanwhile
        known = self._audiences.get(name)
        if known is None:
            known = {key: caller for key, caller in self._members.items() if self._may(caller, Verb.READ_CHANNEL, name)}
            self._audiences[name] = known
        return known

    def forget_audiences(self) -> None:
        """Somebody came or went."""
        self._audiences.clear()

    def alike(self) -> Mapping[tuple[ChannelName, ...], list[ParticipantId]]:
        """The members who read the same channels, together."""
        if not self._private:
            return {tuple(self.names): list(self._members)}
        alike: dict[tuple[ChannelName, ...], list[ParticipantId]] = {}
        for participant, caller in self._members.items():
            alike.setdefault(tuple(self.of(caller)), []).append(participant)
        return alike

    def heads(self, names: Sequence[ChannelName]) -> Heads:
        """How far those go that are loaded."""
        tails = {name: self._reader.tail(Channel(self._room, name)) for name in names}
        return heads_of({name: tail for name, tail in tails.items() if tail is not None})
