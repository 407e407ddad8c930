"""A board page: an ordered list of immutable strokes, with undo and clear as facts among them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from rooms import erasure
from rooms.channel import Author, Entry
from rooms.commands import PAGE_HEIGHT, PAGE_WIDTH, ClearPage, DrawStroke, PageCommand, Undo
from rooms.errors import Code, Refused
from rooms.events import AnyEvent, EntriesErased, EntryUndone, PageCleared, StrokeDrawn
from rooms.ids import PersonId, Seq

MAX_PAGE_STROKES = 20_000
_MARGIN = 2_000  # a pen may leave the paper a little; further out is no line of ours


@dataclass(slots=True)
class Page:
    """Which entries count: strokes and clearings by number, each with its author; undone ones are gone from here.

    `drawn` names every stroke that was ever drawn and not erased, be it undone or not.
    """

    strokes: dict[Seq, PersonId] = field(default_factory=dict)
    clearings: dict[Seq, PersonId] = field(default_factory=dict)
    drawn: dict[Seq, PersonId] = field(default_factory=dict)
    names: dict[str, Seq] = field(default_factory=dict)

    def decide(self, author: Author, command: PageCommand) -> AnyEvent:
        """The event that `command` becomes.

        Raises Refused(STROKE_INVALID), Refused(PAGE_FULL), Refused(NOTHING_TO_UNDO), Refused(NO_CHANGE) or
        Refused(FORBIDDEN).
        """
        match command:
            case DrawStroke():
                return self._draw(command)
            case Undo():
                return EntryUndone(seq=self._last_of(author.person))
            case ClearPage():
                if not self.visible():
                    raise Refused(Code.NO_CHANGE)
                return PageCleared()
            case _:
                return erasure.decide(self.drawn, author, command)

    def fold(self, entry: Entry) -> None:
        """Let a committed fact count. Kinds of other channels and erased entries change nothing."""
        match entry.event:
            case StrokeDrawn(stroke=name):
                self.strokes[entry.seq] = entry.author.person
                self.drawn[entry.seq] = entry.author.person
                self.names[name] = entry.seq
            case PageCleared():
                self.clearings[entry.seq] = entry.author.person
            case EntryUndone(seq=seq):
                self.strokes.pop(seq, None)
                self.clearings.pop(seq, None)
            case EntriesErased(seqs=seqs):
                self._forget(seqs)
            case _:
                pass

    def visible(self) -> list[Seq]:
        """The strokes that are on the page now, in drawing order."""
        cleared = max(self.clearings, default=0)
        return [seq for seq in self.strokes if seq > cleared]

    def _forget(self, seqs: Sequence[Seq]) -> None:
        """Be as if these had never been drawn: a page folded from emptied entries is the same."""
        for seq in seqs:
            self.strokes.pop(seq, None)
            self.drawn.pop(seq, None)
        gone = set(seqs)
        self.names = {name: seq for name, seq in self.names.items() if seq not in gone}

    def _draw(self, command: DrawStroke) -> StrokeDrawn:
        if command.stroke in self.names or not is_line(command.points):
            raise Refused(Code.STROKE_INVALID)
        if len(self.names) >= MAX_PAGE_STROKES:
            raise Refused(Code.PAGE_FULL)
        return StrokeDrawn(
            stroke=command.stroke,
            tool=command.tool,
            colour=command.colour,
            width=command.width,
            points=command.points,
        )

    def _last_of(self, person: PersonId) -> Seq:
        """My newest thing that still shows: a stroke of mine that somebody's clearing hides is not mine to undo."""
        cleared = max(self.clearings, default=Seq(0))
        mine = [seq for seq, author in self.strokes.items() if author == person and seq > cleared]
        if self.clearings.get(cleared) == person:
            mine.append(cleared)
        if not mine:
            raise Refused(Code.NOTHING_TO_UNDO)
        return max(mine)


def is_line(points: Sequence[int]) -> bool:
    """Whether deltas describe a line on the page: pairs, starting and staying on the paper or just beside it."""
    if len(points) < 2 or len(points) % 2:
        return False
    x = y = 0
    for dx, dy in zip(points[::2], points[1::2], strict=True):
        x, y = x + dx, y + dy
        if not (-_MARGIN <= x <= PAGE_WIDTH + _MARGIN and -_MARGIN <= y <= PAGE_HEIGHT + _MARGIN):
            return False
    return True
