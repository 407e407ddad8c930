"""The channels of a live room: which there are as the floor has it now, and how far each goes."""

from collections.abc import Sequence

from rooms.channel import Channel, ChannelName
from rooms.errors import Code, Refused
from rooms.floor import Floor
from rooms.room import channel_names
from signaling.channels.reader import Reader
from signaling.ports import RoomCard
from signaling.socket.speech import heads_of
from signaling.socket.wire import Heads


class LiveChannels:
    """Pages come and go with what teachers do: `refresh` after every change of the floor or the card."""

    def __init__(self, card: RoomCard, floor: Floor, reader: Reader) -> None:
        self._room = card.room
        self._reader = reader
        self.names: Sequence[ChannelName] = ()
        self.refresh(card, floor)

    def refresh(self, card: RoomCard, floor: Floor) -> None:
        """The floor, or the room, is another one than before."""
        self.names = channel_names(floor, len(card.pages))

    def named(self, name: str) -> Channel:
        """A channel of this room. Raises Refused(FORBIDDEN) for a name that it has not."""
        if name not in self.names:
            raise Refused(Code.FORBIDDEN, "no such channel")
        return Channel(self._room, ChannelName(name))

    def heads(self) -> Heads:
        """How far those go that are loaded."""
        tails = {name: self._reader.tail(Channel(self._room, name)) for name in self.names}
        return heads_of({name: tail for name, tail in tails.items() if tail is not None})
