"""The messages about what is kept beside the log, one struct each; the others stand in `wire`."""

from rooms.commands import Id
from signaling.socket.forms import FromClient, FromServer


class Decide(FromClient, frozen=True):
    """`decide`: a teacher's word on a `held` message of their class: it goes to everybody, or to nobody."""

    held: Id
    let_through: bool


class WireHeld(FromServer, frozen=True):
    """A pupil's message that waits. `why`: `class`, all of the class's do; `word`, for a word of its list.

    `edits`: the number of the message that it would change; null for a new one. `channel`: where it would be said.
    """

    held: str
    person: str
    text: str
    why: str
    at: int
    edits: int | None = None
    channel: str = "chat"


class HeldWire(FromServer, frozen=True):
    """`held`: what waits for a teacher; replaces what was told before. It is in no channel until it is let through.

    `mine`: the `op_id`s of what I said, and the answer to a `say` or `edit` that is held. One that waits no more and
    whose entry has not come was not let through. `to_settle`: what I may `decide` about, as a teacher of the class.
    """

    mine: list[str]
    to_settle: list[WireHeld]


class ReportsWire(FromServer, frozen=True):
    """`reports`: the ids of those that wait for me as a teacher, in all rooms of the twinning, the newest first.

    It replaces what was told before; after `welcome` it comes only where there is one. No word that was reported is
    told here, nor who reported it; and nothing at all to a device that is a wall.
    """

    waiting: list[str]


class SheetWire(FromServer, frozen=True):
    """`sheet`: what is prepared for this room's lesson is another than before: `GET /rooms/{room}/sheet` has its run
    sheet and, for teachers, `GET /rooms/{room}/groups` its mixed groups.
    """


class PicturesWire(FromServer, frozen=True):
    """`pictures`: some picture under a page may be seen no more, or again: `GET /uploads/{id}` says so of each.

    A consent of a child on it was taken back or given, its marks changed, or it is gone. Ask again for what you show,
    now and after each `welcome`, and let go of what is not found.
    """
