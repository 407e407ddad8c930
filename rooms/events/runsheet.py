"""What happened on the run sheet."""

from typing import Literal

from rooms.events.form import Event
from rooms.ids import SeatId


class StepBegun(Event, frozen=True, tag="step-begun.1"):
    """A step is on, from the moment of this entry, and so is all that it sets (`BeginStep` tells what each means)."""

    session: str
    step: str
    sign: str
    minutes: int
    stick: Literal["open", "round", "lead"] | None = None
    speaker: SeatId | None = None
    spotlight: Literal["speaker", "all", "board", "lead", "screen", "second"] | None = None
    lead: SeatId | None = None
    page: int | None = None


class SheetStopped(Event, frozen=True, tag="sheet-stopped.1"):
    """No step is on any more."""

    step: str
