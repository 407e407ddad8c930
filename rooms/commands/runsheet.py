"""What is asked of the run sheet: begin a step, whichever it is, or put the sheet away."""

from typing import Annotated, Literal

from msgspec import Meta

from rooms.commands.form import Command, Id
from rooms.commands.music import MAX_PIECE_MS
from rooms.commands.polls import Question
from rooms.ids import SeatId

MAX_STEP_MINUTES = 180

StepStick = Literal["open", "round", "lead"]
StepSpotlight = Literal["speaker", "all", "board", "lead", "screen", "second"]
Sign = Annotated[str, Meta(min_length=1, max_length=16, pattern=r"^[a-z]+$")]


class BeginStep(Command, frozen=True, tag="begin-step"):
    """Begin a step of the lesson's run sheet; with it comes all that it sets, in the same moment.

    `after`: the step that was on when this was asked for, so that of two teachers who press at once one is heard.
    `stick`: `open`, everybody may speak; otherwise `speaker` gets it, where one is named. `spotlight` and `page`: what
    everybody sees large; what shows a class shows `lead`. What is null stays as it is.

    `piece` is played from its beginning, unless it sounds already; one that an earlier step began ends where this one
    has no `music`. `poll` is asked, unless this step has asked it before; that of an earlier step is closed.
    """

    session: Id
    step: Id
    after: Id | None
    sign: Sign
    minutes: Annotated[int, Meta(ge=1, le=MAX_STEP_MINUTES)]
    stick: StepStick | None = None
    speaker: SeatId | None = None
    spotlight: StepSpotlight | None = None
    lead: SeatId | None = None
    page: Annotated[int, Meta(ge=1, le=999)] | None = None
    piece: Id | None = None
    length_ms: Annotated[int, Meta(ge=0, le=MAX_PIECE_MS)] = 0
    music: bool = False
    poll: Question | None = None


class StopSheet(Command, frozen=True, tag="stop-sheet"):
    """No step is on any more; what it set stays."""

    step: Id
