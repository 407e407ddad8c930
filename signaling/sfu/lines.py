"""The m-lines of one subscriber: given to tracks, taken back, used again; they never become fewer (RFC 8829 §5.2.2)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from rooms.ids import ParticipantId, SeatId, Source
from signaling.sfu.core import TrackKind
from signaling.sfu.negotiation import OfferedLine
from signaling.sfu.sdp import MOST_LINES


class TrackKey(NamedTuple):
    """Which medium of whom: it stays the same when the publisher reloads."""

    peer: ParticipantId
    source: Source
    kind: TrackKind


@dataclass(frozen=True, slots=True)
class Wanted:
    """A track that this subscriber should receive."""

    key: TrackKey
    seat: SeatId
    stream: str


@dataclass(slots=True)
class Line:
    """One m-line. It is free again only after an offer showed it inactive and was answered."""

    mid: str
    kind: TrackKind
    wanted: Wanted | None = None
    ssrc: int = 0
    repair_ssrc: int = 0
    is_free: bool = False

    def offered(self) -> OfferedLine:
        if self.wanted is None:
            return OfferedLine(self.mid, self.kind)
        return OfferedLine(self.mid, self.kind, self.ssrc, self.wanted.stream, self.repair_ssrc)


class Lines:
    """Pure: `new_ssrc` is handed in. Begins with an inactive line of each kind: one can connect before anyone sends."""

    def __init__(self, new_ssrc: Callable[[], int]) -> None:
        self._new_ssrc = new_ssrc
        self._lines = [Line("0", "audio", is_free=True), Line("1", "video", is_free=True)]

    def __iter__(self) -> Iterator[Line]:
        return iter(self._lines)

    def place(self, wanted: Iterable[Wanted]) -> bool:
        """Give each wanted track a line, take lines back from the others; True if an offer must tell it.

        Above 64 m-lines a track gets none.
        """
        missing = {item.key: item for item in wanted}
        changed = False
        for line in self._lines:
            if line.wanted is None:
                continue
            if line.wanted == missing.get(line.wanted.key):
                del missing[line.wanted.key]
            else:
                line.wanted, line.is_free, changed = None, False, True
        for item in missing.values():
            taken = self._line_for(item.key.kind)
            if taken is not None:
                # A new ssrc each time: the numbering and the key stream of the old one are spent.
                taken.wanted, taken.ssrc, taken.is_free, changed = item, self._new_ssrc(), False, True
                taken.repair_ssrc = self._new_ssrc() if taken.kind == "video" else 0
        return changed

    def _line_for(self, kind: TrackKind) -> Line | None:
        for line in self._lines:
            if line.is_free and line.kind == kind:
                return line
        if len(self._lines) >= MOST_LINES:
            return None
        line = Line(str(len(self._lines)), kind)
        self._lines.append(line)
        return line

    def offer(self) -> tuple[OfferedLine, ...]:
        """All lines as they stand."""
        return tuple(line.offered() for line in self._lines)

    def answered(self, offered: Iterable[OfferedLine]) -> None:
        """The subscriber answered this offer: what it showed inactive, and still is, may be used again."""
        shown = {line.mid: line for line in offered}
        for line in self._lines:
            if line.wanted is None and line.mid in shown and not shown[line.mid].stream:
                line.is_free = True
