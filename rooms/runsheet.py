"""Which step of the lesson's run sheet is on, and since when. The steps themselves are the hub's (`hub/runsheets`)."""

from collections.abc import Iterator
from dataclasses import dataclass

from rooms.channel import Entry
from rooms.commands import BeginStep, SheetCommand, StopSheet
from rooms.errors import check_change
from rooms.events import AnyEvent, SheetStopped, Spotlit, StepBegun, StickGiven, StickTaken
from rooms.ids import SeatId


@dataclass(slots=True)
class RunSheet:
    """`since`: when the step began, in milliseconds by the server's clock; it is meant to last `minutes`."""

    session: str | None = None
    step: str | None = None
    sign: str = ""
    minutes: int = 0
    since: int = 0
    page: int | None = None
    """Of the board, to which everybody was turned last."""

    def decide(self, command: SheetCommand) -> AnyEvent:
        """The event that `command` becomes. Raises Refused(NO_CHANGE) where somebody else was faster."""
        match command:
            case BeginStep():
                check_change(command.after == self.step != command.step)
                return StepBegun(
                    session=command.session, step=command.step, sign=command.sign, minutes=command.minutes,
                    stick=command.stick, speaker=command.speaker, spotlight=command.spotlight, lead=command.lead,
                    page=command.page,
                )  # fmt: skip
            case StopSheet(step=step):
                check_change(step == self.step)
                return SheetStopped(step=step)

    def fold(self, entry: Entry) -> None:
        """Let a committed fact count."""
        match entry.event:
            case StepBegun(session=session, step=step, sign=sign, minutes=minutes, page=page):
                self.session, self.step, self.sign, self.minutes, self.since = session, step, sign, minutes, entry.at
                self.page = self.page if page is None else page
            case SheetStopped():
                self.session, self.step, self.sign, self.minutes, self.since = None, None, "", 0, 0
            case _:
                pass


def sets(event: StepBegun, holder: SeatId | None) -> Iterator[AnyEvent]:
    """What else is true from then on, as if each had been said by itself; `holder` has the stick until now."""
    if event.stick == "open" and holder is not None:
        yield StickTaken(seat=holder)
    elif event.stick in ("round", "lead") and event.speaker not in (None, holder):
        yield StickGiven(seat=event.speaker)
    match event.spotlight:
        case "board":
            yield Spotlit(on="board")
        case "lead" if event.lead is not None:
            yield Spotlit(on="camera", seat=event.lead)
        case "screen" | "second" as on if event.lead is not None:
            yield Spotlit(on=on, seat=event.lead)
        case None:
            pass
        case _:
            yield Spotlit(on=None)
