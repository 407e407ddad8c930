"""The ink door: moving pens, for everybody who is here now; never stored, never acknowledged."""

from rooms.channel import page
from rooms.rights import Verb
from signaling.socket.caller import Caller
from signaling.socket.ink_wire import Piece, read_pens


class InkDoor:
    """Asks the same right as for the dry stroke."""

    def take(self, caller: Caller, message: bytes) -> None:
        """HOT PATH: what a browser's pens did. Raises Refused or ProtocolError, and then nothing of it is shown."""
        live = caller.entered()
        live.allow(caller, Verb.DRAW)
        items = read_pens(message)
        for item in items:
            if not isinstance(item, Piece):
                live.channel(page(item.page))
        live.board.draw(caller.participant, caller.actor.person, caller.seat, items)
