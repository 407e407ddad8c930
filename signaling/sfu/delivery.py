"""What a subscriber's reports say of all its copies together, pure: how much was due, how much got lost, how evenly."""

from dataclasses import dataclass, field

from signaling.sfu.core import CLOCK_RATE, TrackKind
from signaling.sfu.rtcp import ReportBlock

_MOST_SOURCES = 256  # a subscriber has two copies of each class; more would be made up


@dataclass(slots=True)
class Delivery:
    """Totals since the connection began, over all its copies (RFC 3550 §6.4.1)."""

    expected: int = 0
    lost: int = 0
    """On the line, before repairs; late ones that were counted as lost are taken off again."""
    jitter_seconds: float = 0.0
    """Of the sound: of a picture it says how large its frames are, not how even the line."""
    _last: dict[int, tuple[int, int]] = field(default_factory=dict)

    def take(self, block: ReportBlock, kind: TrackKind, missing: int = 0) -> None:
        """One block about one copy, of whose numbers so many were never sent; an older one than the last says nothing.

        What the source lacked no line lost.
        """
        if block.ssrc not in self._last and len(self._last) >= _MOST_SOURCES:
            self._last.clear()
        lost_here = block.lost - missing
        highest, lost = self._last.get(block.ssrc, (block.highest, lost_here))
        grown = (block.highest - highest) & 0xFFFFFFFF
        if grown >= 1 << 31:
            return
        self._last[block.ssrc] = (block.highest, lost_here)
        self.expected += grown
        self.lost += lost_here - lost
        if kind == "audio":
            self.jitter_seconds = block.jitter / CLOCK_RATE[kind]
