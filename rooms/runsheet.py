"""Which step of the lesson's run sheet is on, and since when. The steps themselves are the hub's (`hub/runsheets`)."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from rooms.channel import Entry
from rooms.commands import BeginStep, SheetCommand, StopSheet
from rooms.errors import check_change
from rooms.events import (
    AnyEvent,
    PieceStarted,
    PieceStopped,
    PollClosed,
    PollOpened,
    SheetStopped,
    Spotlit,
    StepBegun,
    StickGiven,
    StickTaken,
)
from rooms.ids import SeatId, Seq
from rooms.music import LEAD_MS, Music
from rooms.polls import Poll, checked


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
    piece: str | None = None
    """That a step let begin."""
    poll: Seq | None = None
    """That a step asked last."""
    asked_in: str | None = None
    asked: list[str] = field(default_factory=list)
    """The steps of that lesson which have asked their question: coming back to one asks nobody twice."""

    def decide(self, command: SheetCommand, at: int, music: Music, poll: Poll | None) -> AnyEvent:
        """The event that `command` becomes, with the music and the poll that are on.

        Raises Refused: NO_CHANGE where somebody else was faster; MALFORMED, TEXT_TOO_LONG for what is to be asked.
        """
        match command:
            case BeginStep():
                check_change(command.after == self.step != command.step)
                return self._begin(command, at, music, poll)
            case StopSheet(step=step):
                check_change(step == self.step)
                return SheetStopped(step=step)

    def _begin(self, step: BeginStep, at: int, music: Music, poll: Poll | None) -> StepBegun:
        is_new = step.session != self.asked_in or step.step not in self.asked
        asks = checked(step.poll) if step.poll is not None and is_new else None
        is_open = poll is not None and poll.is_open and (asks is not None or poll.seq == self.poll)
        sounds = step.piece == music.piece and music.is_playing(at)
        is_over = self.piece == music.piece and step.piece is None and not step.music
        return StepBegun(
            session=step.session, step=step.step, sign=step.sign, minutes=step.minutes, stick=step.stick,
            speaker=step.speaker, spotlight=step.spotlight, lead=step.lead, page=step.page, piece=step.piece,
            length_ms=step.length_ms if step.piece else 0,
            starts_at=at + LEAD_MS if step.piece and not sounds else None,
            ends=self.piece if is_over else None,
            poll=asks, closes=poll.seq if poll is not None and is_open else None,
        )  # fmt: skip

    def fold(self, entry: Entry) -> None:
        """Let a committed fact count."""
        match entry.event:
            case StepBegun(session=session, step=step, sign=sign, minutes=minutes, page=page) as begun:
                self.session, self.step, self.sign, self.minutes, self.since = session, step, sign, minutes, entry.at
                self.page = self.page if page is None else page
                self.piece = begun.piece or (None if begun.ends else self.piece)
                if session != self.asked_in:
                    self.asked_in, self.asked = session, []
                if begun.poll is not None:
                    self.asked.append(step)
                    self.poll = entry.seq
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
        case "board" | "all" | "speaker" as layout:
            yield Spotlit(on=layout)
        case "lead" if event.lead is not None:
            yield Spotlit(on="camera", seat=event.lead)
        case "screen" | "second" as on if event.lead is not None:
            yield Spotlit(on=on, seat=event.lead)
        case None:
            pass
        case _:
            yield Spotlit(on=None)
    if event.ends is not None:
        yield PieceStopped(piece=event.ends)
    if event.piece is not None and event.starts_at is not None:
        yield PieceStarted(piece=event.piece, length_ms=event.length_ms, starts_at=event.starts_at, from_ms=0)
    if event.closes is not None:
        yield PollClosed(poll=event.closes)
    if event.poll is not None:
        yield PollOpened(choices=event.poll.choices, question=event.poll.question, hidden=event.poll.hidden)
