"""The ink door: moving pens, for everybody who is here now; never stored, never acknowledged."""

from rooms.channel import ChannelName, page
from rooms.rights import Verb
from signaling.socket.caller import Caller
from signaling.socket.ink_relay import InkRelay, Move
from signaling.socket.ink_wire import Piece, read_pens


class InkDoor:
    """Asks the same right as for the dry stroke. People at other workers see the pens as well."""

    def __init__(self, relay: InkRelay) -> None:
        self._relay = relay

    def take(self, caller: Caller, message: bytes) -> None:
        """HOT PATH: what a browser's pens did. Raises Refused or ProtocolError, and then nothing of it is shown."""
        live = caller.entered()
        live.allow(caller, Verb.DRAW)
        items = read_pens(message)
        sheets: dict[int, ChannelName] = {}
        for item in items:
            if not isinstance(item, Piece) and (name := live.channels.pen_on(caller, item.page)) != page(item.page):
                sheets[item.page] = name
        live.board.draw(caller.participant, caller.actor.person, caller.seat, items, sheets)
        if not self._relay.is_idle:
            pens = bytes(message)
            self._relay.take(Move(live.room, caller.participant, caller.actor.person, caller.seat, pens, sheets))
