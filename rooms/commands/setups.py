"""What a class's teachers ask of the device that sits on its seat: its sound, its switches, what its wall shows."""

from typing import Annotated, Literal

from msgspec import Meta

from rooms.commands.form import Command

Sound = Literal["speech", "balanced", "music"]

MAX_STAGE = 4
MAX_HEADCOUNT = 500
Picture = Annotated[str, Meta(min_length=1, max_length=80)]


class SetSeat(Command, frozen=True, tag="set-seat"):
    """Set my own class's seat, from any of its teachers' devices; what is left out stays as it is.

    `sound`: how its microphone is sent. `microphone` and `camera`: turn that switch now. `board`: whether its wall
    shows the board, `page`: that page of it; `stage`: these pictures, by name, or none: then the stage goes by itself.
    `headcount`: how many of the class are there today.
    """

    sound: Sound | None = None
    microphone: bool | None = None
    camera: bool | None = None
    board: bool | None = None
    page: Annotated[str, Meta(pattern=r"^[a-z0-9-]{1,64}$")] | None = None
    stage: Annotated[list[Picture], Meta(max_length=MAX_STAGE)] | None = None
    headcount: Annotated[int, Meta(ge=0, le=MAX_HEADCOUNT)] | None = None
