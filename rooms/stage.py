"""What everybody's stage shows: who stands in the spotlight, and the pictures that never leave it."""

from dataclasses import dataclass, field

from rooms.channel import Entry
from rooms.commands import PinForAll, Spotlight, StageCommand, UnpinForAll
from rooms.commands.stage import Layout
from rooms.errors import Code, ProtocolError, Refused, check_change
from rooms.events import AnyEvent, PinnedForAll, Spotlit, UnpinnedForAll
from rooms.ids import PictureName, SeatId

MOST_PINS = 3
"""Of the four places of a stage one is always free for who speaks."""

Spot = PictureName | Layout | None


@dataclass(slots=True)
class Stage:
    """Whoever pinned something themselves sees that instead of the spotlight; the pins for all they see as well."""

    spotlight: Spot = None
    pins: list[PictureName] = field(default_factory=list)

    @property
    def pictures(self) -> frozenset[PictureName]:
        """What is to reach everybody as a large picture."""
        return frozenset(self.pins) | ({self.spotlight} if isinstance(self.spotlight, PictureName) else frozenset())

    def decide(self, command: StageCommand) -> AnyEvent:
        """The event that `command` becomes. Raises Refused: NO_CHANGE, STAGE_FULL; and ProtocolError."""
        match command:
            case Spotlight(on=on, seat=seat):
                check_change(_spot(on, seat) != self.spotlight)
                return Spotlit(on=on, seat=seat)
            case PinForAll(seat=seat, source=source):
                check_change(PictureName(seat, source) not in self.pins)
                if len(self.pins) >= MOST_PINS:
                    raise Refused(Code.STAGE_FULL)
                return PinnedForAll(seat=seat, source=source)
            case UnpinForAll(seat=seat, source=source):
                check_change(PictureName(seat, source) in self.pins)
                return UnpinnedForAll(seat=seat, source=source)

    def fold(self, entry: Entry) -> None:
        """Let a committed fact count."""
        match entry.event:
            case Spotlit(on=on, seat=seat):
                self.spotlight = _spot(on, seat)
            case PinnedForAll(seat=seat, source=source):
                if PictureName(seat, source) not in self.pins:
                    self.pins.append(PictureName(seat, source))
            case UnpinnedForAll(seat=seat, source=source):
                if PictureName(seat, source) in self.pins:
                    self.pins.remove(PictureName(seat, source))
            case _:
                pass


def _spot(on: str | None, seat: SeatId | None) -> Spot:
    """Raises ProtocolError where a picture is nobody's, or something else somebody's."""
    if (seat is None) != (on in (None, "board", "all", "speaker")):
        raise ProtocolError(Code.MALFORMED, "a picture has a seat, and nothing else has")
    match on:
        case "camera" | "screen" | "second" if seat is not None:
            return PictureName(seat, on)
        case "board" | "all" | "speaker":
            return on
        case _:
            return None
