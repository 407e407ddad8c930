"""What was set on the seat of a class."""

from rooms.commands.setups import Sound
from rooms.events.form import Event
from rooms.ids import SeatId


class SeatSet(Event, frozen=True, tag="seat-set.1", omit_defaults=True):
    """So the class's own teachers want its seat from now on; what is missing was left as it was.

    `microphone` and `camera` are deeds of this moment: whoever sends for the seat turns them once.
    """

    seat: SeatId
    sound: Sound | None = None
    microphone: bool | None = None
    camera: bool | None = None
    board: bool | None = None
    page: str | None = None
    stage: list[str] | None = None
    headcount: int | None = None
