"""How the classes' seats are set: the kind of sound, and what the wall of a class shows while others steer it."""

from dataclasses import dataclass, field, replace

from rooms.channel import Author, Entry
from rooms.commands import SetSeat
from rooms.commands.setups import Sound
from rooms.errors import check_change
from rooms.events import AnyEvent, SeatSet
from rooms.ids import SeatId


@dataclass(frozen=True, slots=True)
class Setup:
    """Of one seat. No `sound`: as its device likes; no `stage`: as it comes."""

    sound: Sound | None = None
    board: bool = False
    page: str | None = None
    stage: tuple[str, ...] = ()

    def after(self, wish: SetSeat | SeatSet) -> "Setup":
        """The same with what is wished."""
        return replace(
            self,
            sound=wish.sound or self.sound,
            board=self.board if wish.board is None else wish.board,
            page=wish.page or self.page,
            stage=self.stage if wish.stage is None else tuple(wish.stage),
        )


@dataclass(slots=True)
class Setups:
    """Those that somebody set."""

    seats: dict[SeatId, Setup] = field(default_factory=dict)

    def decide(self, author: Author, command: SetSeat) -> AnyEvent:
        """For the author's own seat. Raises Refused(NO_CHANGE) where it is already so and no switch is turned."""
        now = self.seats.get(author.seat, Setup())
        is_deed = command.microphone is not None or command.camera is not None
        check_change(is_deed or now.after(command) != now)
        return SeatSet(
            seat=author.seat,
            sound=command.sound,
            microphone=command.microphone,
            camera=command.camera,
            board=command.board,
            page=command.page,
            stage=command.stage,
        )

    def fold(self, entry: Entry) -> None:
        """Let a committed fact count."""
        match entry.event:
            case SeatSet(seat=seat) as wish:
                self.seats[seat] = self.seats.get(seat, Setup()).after(wish)
            case _:
                pass
