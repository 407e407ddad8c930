"""The fence around wet ink: a line that grows on a page with zones stays in its author's, or is shown to nobody."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rooms.errors import Code, Refused
from rooms.ids import ParticipantId
from rooms.zones import NOWHERE, REACHES, Zone, samples
from signaling.socket.ink_wire import Beginning, Item, Piece, unpack


@dataclass(slots=True)
class _Line:
    """A line inside a zone: where it has got to, and how far its ink goes around that."""

    zone: Zone
    reach: int
    x: int = 0
    y: int = 0

    def follow(self, points: bytes) -> None:
        """Raises Refused(OUTSIDE_ZONE) where it leaves."""
        numbers = unpack(points)
        numbers[0] += self.x
        numbers[1] += self.y
        for x, y in samples(numbers):
            if not self.zone.holds(x, y, self.reach):
                raise Refused(Code.OUTSIDE_ZONE, "wet")
            self.x, self.y = x, y


class Fence:
    """Knows the lines that grow on pages with zones; of other pages it costs one look a beginning."""

    def __init__(self) -> None:
        self._lines: dict[tuple[ParticipantId, int], _Line] = {}

    def check(self, participant: ParticipantId, items: Sequence[Item], zone_on: Callable[[int], Zone | None]) -> None:
        """HOT PATH: before anything of them is shown. `zone_on`: where the author may draw on a page.

        Raises Refused(OUTSIDE_ZONE): then no line of theirs grows on before it is begun again, for what they drew and
        what was shown of it are two things now.
        """
        try:
            self._follow(participant, items, zone_on)
        except Refused:
            for (author, _), line in self._lines.items():
                if author == participant:
                    line.zone = NOWHERE
            raise

    def _follow(self, participant: ParticipantId, items: Sequence[Item], zone_on: Callable[[int], Zone | None]) -> None:
        for item in items:
            if isinstance(item, Beginning):
                key = participant, item.line
                self._lines.pop(key, None)
                if (zone := zone_on(item.page)) is not None:
                    line = self._lines[key] = _Line(zone, REACHES[item.tool][item.width])
                    line.follow(item.points)
            elif isinstance(item, Piece) and not item.points:
                self._lines.pop((participant, item.line), None)
            elif isinstance(item, Piece) and (known := self._lines.get((participant, item.line))) is not None:
                known.follow(item.points)

    def forget(self, participant: ParticipantId) -> None:
        """Somebody left."""
        self._lines = {key: line for key, line in self._lines.items() if key[0] != participant}

    def clear(self) -> None:
        """Nothing grows any more."""
        self._lines.clear()
