"""The ink door: wet ink and cursors, for the others who are here now; never stored, never acknowledged."""

from rooms.channel import kind_of
from rooms.errors import Code, ProtocolError
from rooms.rights import Verb
from signaling.socket.caller import Caller
from signaling.socket.live_room import LiveRoom
from signaling.socket.wire import Cursor, CursorMoved, Wet, WetInk

MAX_STEP = 40_000
"""No coordinate and no step of a line on a page is longer, in page units."""


class InkDoor:
    """Asks the same right as for the dry stroke."""

    def wet(self, caller: Caller, message: Wet) -> None:
        """A piece of a stroke. Raises Refused."""
        live = _page(caller, message.channel)
        if len(message.points) % 2 or any(not -MAX_STEP <= number <= MAX_STEP for number in message.points):
            raise ProtocolError(Code.STROKE_INVALID)
        live.wet.ink(
            WetInk(
                channel=message.channel,
                participant=caller.participant,
                person=caller.actor.person,
                stroke=message.stroke,
                tool=message.tool,
                colour=message.colour,
                width=message.width,
                points=message.points,
                first=message.first,
            )
        )

    def cursor(self, caller: Caller, message: Cursor) -> None:
        """Where a pen is. Raises Refused."""
        live = _page(caller, message.channel)
        live.wet.point(
            CursorMoved(
                channel=message.channel,
                participant=caller.participant,
                person=caller.actor.person,
                x=message.x,
                y=message.y,
            )
        )


def _page(caller: Caller, channel: str) -> LiveRoom:
    live = caller.entered()
    if kind_of(live.channel(channel).name) != "page":
        raise ProtocolError(Code.FORBIDDEN, "not a page")
    live.allow(caller, Verb.DRAW)
    return live
