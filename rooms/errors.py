"""Every "no" by whose fault it is: `Refused` is for the person, `ProtocolError` for a misbehaving client.

Anything else that is raised is our own bug and reaches people only as an incident id.
"""

from enum import StrEnum


class Code(StrEnum):
    """The stable names of refusals: each with a sentence in every language and a line in docs/protocol.md."""

    # the client does not speak our protocol
    MALFORMED = "malformed"  # not an object of the announced shape, or an unknown field
    UNKNOWN_EVENT = "unknown-event"
    OVERSIZED = "oversized"
    TOO_FAST = "too-fast"
    NOT_ENTERED = "not-entered"  # a message for a room before `enter`

    # the person may not, or cannot now
    FORBIDDEN = "forbidden"  # also for what does not exist: the two look the same
    SIGNED_OUT = "signed-out"
    WAITING = "waiting"  # at the door: no teacher of the class is in the room, or it has not opened yet
    CONFLICT = "conflict"  # the same op_id with another body
    NO_CHANGE = "no-change"  # it is already so
    SLOW_DOWN = "slow-down"  # a teacher lets pupils wait between two messages
    TOO_LATE = "too-late"  # said too long ago, or changed too often, to be changed
    POLL_CLOSED = "poll-closed"  # nobody votes any more, or there is no such poll, or no such choice
    VOTED = "voted"  # one child, one vote; or more votes from tablets than the class has children
    NOTHING_TO_UNDO = "nothing-to-undo"
    NOTHING_TO_REDO = "nothing-to-redo"
    NOTHING_TO_FILL = "nothing-to-fill"  # nothing closed is called that, or it has gone
    TEXT_EMPTY = "text-empty"
    TEXT_TOO_LONG = "text-too-long"
    STROKE_INVALID = "stroke-invalid"
    PAGE_FULL = "page-full"
    STAGE_FULL = "stage-full"  # no more pictures can stay on everybody's stage
    PAGE_CLOSED = "page-closed"  # nobody draws on this page now, or only others do
    NO_WRITING = "no-writing"  # they draw here and write nothing: their class does not chat, or is read first
    READ_FIRST = "read-first"  # a word of it stands on the class's list: in the chat a teacher would read it first
    OUTSIDE_ZONE = "outside-zone"  # the page is shared out, and that part is another class's
    TOO_MANY_PAGES = "too-many-pages"
    RETRY = "retry"  # nothing was written; the same op_id may be sent again

    # media
    CONSENT = "consent"  # somebody of the class may not be seen, or heard, and no teacher said that they sit outside
    SEAT_TAKEN = "seat-taken"  # another device already sends for this class
    MEDIA_OFFER_INVALID = "media-offer-invalid"
    MEDIA_ANSWER_INVALID = "media-answer-invalid"
    MEDIA_UNAVAILABLE = "media-unavailable"


class Refused(Exception):
    """We said no, and say why by name: `code` travels to the sender alone. `wait_ms`: what is no now, is none then."""

    def __init__(self, code: Code, detail: str = "", wait_ms: int | None = None) -> None:
        super().__init__(f"{code.value}: {detail}" if detail else code.value)
        self.code = code
        self.detail = detail
        self.wait_ms = wait_ms


def check_change(is_change: bool) -> None:
    """Raises Refused(NO_CHANGE) where a command asks for what is so already."""
    if not is_change:
        raise Refused(Code.NO_CHANGE)


class ProtocolError(Refused):
    """The client broke the protocol (a bug or an attack): refused like the rest, but counted apart."""
