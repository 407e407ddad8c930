"""The message about votes; the others stand in `wire`."""

from signaling.socket.forms import FromServer


class VotedWire(FromServer, frozen=True):
    """`voted`: how many votes I have cast in the open poll, to me alone; a tablet casts one for each child.

    It answers the `vote` or `count-votes` with this `op_id`; null after `welcome`.
    """

    poll: int
    votes: int
    op_id: str | None = None
