"""What a client said and nobody has confirmed yet: sent again under the same op_id until its entry or a no is here."""

import asyncio
import uuid
from dataclasses import dataclass, field
from typing import Any

IN_FLIGHT = 12
"""So many go at once; the rest follow as answers come, so that nobody is told "too fast" after a return."""

PATIENCE_SECONDS = 8.0
"""Without an answer for so long a command is sent again."""


class Refusal(Exception):
    """The server said no for good; `str` gives the code."""


@dataclass(slots=True, eq=False)
class Parcel:
    """A command on its way. `answer` becomes its entry, or a Refusal."""

    channel: str
    command: dict[str, Any]
    op_id: str = field(default_factory=lambda: str(uuid.uuid4()))
    answer: "asyncio.Future[dict[str, Any]]" = field(default_factory=lambda: asyncio.get_running_loop().create_future())
    sent_at: float | None = None
    not_before: float = 0.0
    times: int = 0

    @property
    def message(self) -> dict[str, Any]:
        """Its `command` message."""
        return {"op_id": self.op_id, "channel": self.channel, "command": self.command}


class Outbox:
    """Parcels in the order in which they were made; `now` is a clock that never goes back, in seconds."""

    def __init__(self) -> None:
        self.parcels: dict[str, Parcel] = {}

    def add(self, channel: str, command: dict[str, Any]) -> Parcel:
        """A new command."""
        parcel = Parcel(channel, command)
        self.parcels[parcel.op_id] = parcel
        return parcel

    def due(self, now: float) -> list[Parcel]:
        """What may be sent now; it counts as sent."""
        flying = {p for p in self.parcels.values() if p.sent_at is not None and now - p.sent_at < PATIENCE_SECONDS}
        ready = [p for p in self.parcels.values() if p not in flying and p.not_before <= now]
        chosen = ready[: max(0, IN_FLIGHT - len(flying))]
        for parcel in chosen:
            parcel.sent_at = now
            parcel.times += 1
        return chosen

    def settle(self, entry: dict[str, Any]) -> Parcel | None:
        """Its entry came back."""
        parcel = self.parcels.pop(entry["op_id"], None)
        if parcel is not None and not parcel.answer.done():
            parcel.answer.set_result(entry)
        return parcel

    def refuse(self, refusal: dict[str, Any], now: float, pause_seconds: float) -> None:
        """A no: for good, or (`retry`) to be sent again after a pause."""
        parcel = self.parcels.get(refusal["op_id"] or "")
        if parcel is None:
            return
        if refusal["retry"]:
            parcel.sent_at = None
            parcel.not_before = now + pause_seconds
            return
        del self.parcels[parcel.op_id]
        if not parcel.answer.done():
            parcel.answer.set_exception(Refusal(refusal["code"]))
            parcel.answer.exception()  # whoever does not wait for it is not told twice

    def lost(self) -> None:
        """The connection broke: whatever had no answer is sent again over the next one."""
        for parcel in self.parcels.values():
            parcel.sent_at = None
