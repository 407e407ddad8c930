"""What happened on the run sheet."""

from typing import Literal

from rooms.commands.polls import Question
from rooms.events.form import Event
from rooms.ids import SeatId, Seq


class StepBegun(Event, frozen=True, tag="step-begun.1"):
    """A step is on, from the moment of this entry, and so is all that it sets (`BeginStep` tells what each means).

    `piece` belongs to the step; it begins at `starts_at`, where it does not sound already. `ends` is the piece of an
    earlier step, `closes` a poll that was open, `poll` what is asked: the number of this entry is its name.
    """

    session: str
    step: str
    sign: str
    minutes: int
    stick: Literal["open", "round", "lead"] | None = None
    speaker: SeatId | None = None
    spotlight: Literal["speaker", "all", "board", "lead", "screen", "second"] | None = None
    lead: SeatId | None = None
    page: int | None = None
    piece: str | None = None
    length_ms: int = 0
    starts_at: int | None = None
    ends: str | None = None
    poll: Question | None = None
    closes: Seq | None = None


class SheetStopped(Event, frozen=True, tag="sheet-stopped.1"):
    """No step is on any more."""

    step: str
