"""Who had a turn in this lesson: how long each class held the talking stick, how often, and who was called."""

from dataclasses import dataclass, field

from rooms.channel import Entry
from rooms.errors import check_change
from rooms.events import CountedAnew, HandLowered, StickGiven, StickTaken
from rooms.ids import PersonId, SeatId
from rooms.stick import Stick

NEW_LESSON_MS = 4 * 3_600_000
"""After so long without a turn another lesson has begun, and nobody has spoken in it yet."""
MOST_MS = 3_600_000
"""So much of one turn counts: whoever went home with the stick did not speak all night."""


@dataclass(slots=True)
class Spoken:
    """What a class had so far: milliseconds with the stick, and how many turns."""

    ms: int = 0
    turns: int = 0


@dataclass(slots=True)
class Turns:
    """A class without a turn is not in `spoken`. `since`: when counting began; `last_at`: when the last turn did."""

    spoken: dict[SeatId, Spoken] = field(default_factory=dict)
    called: set[PersonId] = field(default_factory=set)
    since: int = 0
    last_at: int = 0

    def decide_anew(self) -> CountedAnew:
        """Begin to count anew. Raises Refused(NO_CHANGE) where nobody has had a turn."""
        check_change(bool(self.spoken or self.called))
        return CountedAnew()

    def fold(self, entry: Entry, stick: Stick) -> None:
        """Let a committed fact count; `stick` as it was before it."""
        match entry.event:
            case StickGiven(seat=seat):
                self._note(entry.at, stick)
                if seat != stick.held_at(entry.at) or seat not in self.spoken:
                    self._of(seat).turns += 1
            case StickTaken():
                self._note(entry.at, stick)
            case HandLowered(seat=seat, person=None) if seat != entry.author.seat:
                self._begin(entry.at)
                self._of(seat).turns += 1
            case HandLowered(person=person) if person not in (None, entry.author.person):
                self._begin(entry.at)
                self.called.add(person)
            case CountedAnew():
                self._forget(entry.at)
            case _:
                pass

    def _note(self, at: int, stick: Stick) -> None:
        """What the holder had up to now; a stick kept over the pause between two lessons was held in the first."""
        if stick.holder is not None:
            until = at if stick.ends_at is None else min(at, stick.ends_at)
            ms = until - max(stick.since, self.since)
            if ms > 0:
                self._of(stick.holder).ms += min(ms, MOST_MS)
        self._begin(at)

    def _begin(self, at: int) -> None:
        if at - self.last_at > NEW_LESSON_MS:
            self._forget(at)
        self.last_at = at

    def _forget(self, at: int) -> None:
        self.spoken.clear()
        self.called.clear()
        self.since = self.last_at = at

    def _of(self, seat: SeatId) -> Spoken:
        return self.spoken.setdefault(seat, Spoken())
