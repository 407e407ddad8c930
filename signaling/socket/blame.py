"""The one place where errors become messages: by whose fault it was, to the sender alone."""

import secrets
from collections import Counter

from msgspec import UNSET
from structlog.typing import FilteringBoundLogger

from rooms.errors import Code, ProtocolError, Refused
from signaling.socket.caller import Caller
from signaling.socket.lane import Lane
from signaling.socket.wire import RefusedWire

NOTHING_WRITTEN = frozenset({Code.RETRY, Code.TOO_FAST, Code.SLOW_DOWN, Code.NOT_ENTERED})
"""Refusals after which the same op_id may be sent again."""


class Blame:
    """Refusals go to the person by name; our own bugs go to the journal, and the person is asked to try again."""

    def __init__(self, lane: Lane, journal: FilteringBoundLogger) -> None:
        self._lane = lane
        self._journal = journal
        self.counts: Counter[str] = Counter()

    def answer(self, caller: Caller, event: str, op_id: str | None, error: Exception) -> None:
        """Tell `caller` why `event` came to nothing."""
        self._lane.write((caller.participant,), "refused", self.refusal(caller, event, op_id, error))

    def refusal(self, caller: Caller, event: str, op_id: str | None, error: Exception) -> RefusedWire:
        """The same for whoever carries it there themselves: counted, and told to the journal."""
        match error:
            case ProtocolError(code=Code.TOO_FAST as code):
                pass  # counted; a line for each would let a flood of messages become one of lines
            case ProtocolError(code=code):
                self._journal.info("protocol error", code=code, event_name=event, person=caller.actor.person)
            case Refused(code=Code.FORBIDDEN as code):
                self._journal.warning(
                    "forbidden attempt",
                    event_name=event, person=caller.actor.person, role=caller.actor.role, why=error.detail,
                )  # fmt: skip
            case Refused(code=code):
                pass
            case _:
                code = Code.RETRY
                incident = secrets.token_hex(4)
                self._journal.error(
                    "incident", incident=incident, event_name=event, person=caller.actor.person, exc_info=error
                )
        self.counts[code] += 1
        wait_ms = UNSET if not isinstance(error, Refused) or error.wait_ms is None else error.wait_ms
        return RefusedWire(code=code, event=event, op_id=op_id, retry=code in NOTHING_WRITTEN, wait_ms=wait_ms)
