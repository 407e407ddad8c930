"""How the classes' seats are set: the kind of sound, and what the wall of a class shows while others steer it."""

from dataclasses import dataclass, field, replace

from rooms.channel import Author, Entry
from rooms.commands import SetSeat
from rooms.commands.setups import Sound
from rooms.errors import check_change
from rooms.events import AnyEvent, SeatSet
from rooms.ids import SeatId

TODAY_MS = 12 * 3_600_000
"""What was said longer ago tells nothing of today's lesson."""


@dataclass(frozen=True, slots=True)
class Setup:
    """Of one seat. No `sound`: as its device likes; no `stage`: as it comes.

    `headcount`: how many of the class are there, as its teacher said at `counted_at`: it holds for that day.
    """

    sound: Sound | None = None
    board: bool = False
    page: str | None = None
    stage: tuple[str, ...] = ()
    headcount: int | None = None
    counted_at: int = 0

    def after(self, wish: SetSeat | SeatSet) -> "Setup":
        """The same with what is wished."""
        return replace(
            self,
            sound=wish.sound or self.sound,
            board=self.board if wish.board is None else wish.board,
            page=wish.page or self.page,
            stage=self.stage if wish.stage is None else tuple(wish.stage),
            headcount=self.headcount if wish.headcount is None else wish.headcount,
        )


@dataclass(slots=True)
class Setups:
    """Those that somebody set."""

    seats: dict[SeatId, Setup] = field(default_factory=dict)

    def headcount_of(self, seat: SeatId, usual: int, now: int) -> int:
        """How many of a class are there: as was said today, else as many as it has."""
        said = self.seats.get(seat, Setup())
        return usual if said.headcount is None or now - said.counted_at >= TODAY_MS else said.headcount

    def decide(self, author: Author, command: SetSeat) -> AnyEvent:
        """For the author's own seat. Raises Refused(NO_CHANGE) where it is already so and no switch is turned."""
        now = self.seats.get(author.seat, Setup())
        is_deed = any(each is not None for each in (command.microphone, command.camera, command.headcount))
        check_change(is_deed or now.after(command) != now)
        return SeatSet(
            seat=author.seat,
            sound=command.sound,
            microphone=command.microphone,
            camera=command.camera,
            board=command.board,
            page=command.page,
            stage=command.stage,
            headcount=command.headcount,
        )

    def fold(self, entry: Entry) -> None:
        """Let a committed fact count."""
        match entry.event:
            case SeatSet(seat=seat) as wish:
                setup = self.seats.get(seat, Setup()).after(wish)
                self.seats[seat] = setup if wish.headcount is None else replace(setup, counted_at=entry.at)
            case _:
                pass
