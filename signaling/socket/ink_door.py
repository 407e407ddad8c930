"""The ink door: moving pens, for everybody who is here now; never stored, never acknowledged."""

from collections.abc import Mapping
from functools import partial

from rooms.channel import ChannelName, page
from rooms.rights import Verb
from rooms.zones import Zone
from signaling.socket.caller import Caller
from signaling.socket.ink_relay import InkRelay, Move
from signaling.socket.ink_wire import Piece, read_pens
from signaling.socket.live_room import LiveRoom


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
            if isinstance(item, Piece):
                continue
            name = live.channels.pen_on(caller, item.page)
            if live.channels.is_private(name):  # a group's page is one, too: its wet ink goes to its readers alone
                sheets[item.page] = name
        if live.channels.has_zones:
            where = partial(_zone_on, live, caller, sheets)
            live.board.fence.check(caller.participant, items, where)
        live.board.draw(caller.participant, caller.actor.person, caller.seat, items, sheets)
        if not self._relay.is_idle:
            pens = bytes(message)
            self._relay.take(Move(live.room, caller.participant, caller.actor.person, caller.seat, pens, sheets))


def _zone_on(live: LiveRoom, caller: Caller, sheets: Mapping[int, ChannelName], number: int) -> Zone | None:
    return live.channels.zone_on(caller, sheets.get(number) or page(number))
