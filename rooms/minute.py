"""The last minute of each class on a page: what it drew just now, and what a teacher took back of that."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from rooms.channel import Entry
from rooms.errors import Code, Refused
from rooms.events import ClassTakenBack
from rooms.ids import PersonId, SeatId, Seq

TAKE_BACK_MS = 60_000
BRING_BACK_MS = 600_000
"""So long what was taken back can be brought back."""


@dataclass(slots=True)
class Taken:
    """What was taken back, and when."""

    at: int
    seqs: list[Seq]


@dataclass(slots=True)
class LastMinute:
    """`seats`: for which class each person draws here. `drawn`: when what is new was drawn. `taken`: by its entry."""

    seats: dict[PersonId, SeatId] = field(default_factory=dict)
    drawn: dict[Seq, int] = field(default_factory=dict)
    taken: dict[Seq, Taken] = field(default_factory=dict)

    def draw(self, entry: Entry) -> None:
        """Something new is on the page."""
        self.seats[entry.author.person] = entry.author.seat
        self.drawn[entry.seq] = entry.at

    def pass_to(self, at: int) -> None:
        """It is later now: what is old is remembered no more. HOT PATH: the oldest come first, so few are looked at."""
        while self.drawn and self.drawn[seq := next(iter(self.drawn))] <= at - TAKE_BACK_MS:
            del self.drawn[seq]
        while self.taken and self.taken[seq := next(iter(self.taken))].at <= at - BRING_BACK_MS:
            del self.taken[seq]

    def decide(self, items: Mapping[Seq, PersonId], seat: SeatId, at: int) -> ClassTakenBack:
        """All of a class that is on the page since a minute. Raises Refused(NOTHING_TO_UNDO)."""
        seqs = [
            seq
            for seq, then in self.drawn.items()
            if then > at - TAKE_BACK_MS and seq in items and self.seats.get(items[seq]) == seat
        ]
        if not seqs:
            raise Refused(Code.NOTHING_TO_UNDO)
        return ClassTakenBack(seat=seat, seqs=seqs)

    def check_back(self, seq: Seq, cleared: int, at: int) -> None:
        """Whether it can be brought back. Raises Refused(NOTHING_TO_REDO): too long ago, erased, or cleared since."""
        taken = self.taken.get(seq)
        if taken is None or taken.at <= at - BRING_BACK_MS or max(taken.seqs) < cleared:
            raise Refused(Code.NOTHING_TO_REDO)

    def forget(self, gone: set[Seq], left: Iterable[PersonId]) -> None:
        """These were erased; `left` are those who still have something here."""
        people = set(left)
        self.seats = {person: seat for person, seat in self.seats.items() if person in people}
        self.drawn = {seq: then for seq, then in self.drawn.items() if seq not in gone}
        kept = {seq: Taken(one.at, [each for each in one.seqs if each not in gone]) for seq, one in self.taken.items()}
        self.taken = {seq: taken for seq, taken in kept.items() if taken.seqs}
