"""Who wants to clear a page that holds other classes' drawings asks a second teacher, who has a minute to answer."""

from dataclasses import dataclass

from rooms.channel import Author, Entry
from rooms.errors import Code, Refused, check_change
from rooms.events import ClearAnswered, ClearAsked, PageCleared
from rooms.ids import PersonId, SeatId, Seq

ANSWER_MS = 60_000


@dataclass(slots=True)
class Asked:
    """A question that nobody has answered yet: the number of its entry, who asks, for which class, and since when."""

    seq: Seq
    person: PersonId
    seat: SeatId
    at: int

    def waits_at(self, at: int) -> bool:
        """Whether it can still be answered at this moment."""
        return at < self.at + ANSWER_MS


def asked_by(entry: Entry) -> Asked:
    """The question that an entry asks."""
    return Asked(entry.seq, entry.author.person, entry.author.seat, entry.at)


def decide_clear(
    asked: Asked | None, author: Author, *, needs_second: bool
) -> PageCleared | ClearAsked | ClearAnswered:
    """What pressing “clear” becomes, where `asked` is a question that is open.

    Two teachers of different classes who both press want the same: the second one agrees. Raises Refused(NO_CHANGE)
    where one's own class waits for the answer already.
    """
    if not needs_second:
        return PageCleared()
    if asked is None:
        return ClearAsked()
    check_change(asked.seat != author.seat)
    return ClearAnswered(asked=asked.seq, agrees=True)


def decide_answer(asked: Asked | None, author: Author, seq: int, *, agrees: bool) -> ClearAnswered:
    """Raises Refused: NO_CHANGE for a question that is open no more, FORBIDDEN where one's own class agrees to itself.

    Whoever asked may take the question back, which is a no.
    """
    if asked is None or asked.seq != seq:
        raise Refused(Code.NO_CHANGE)
    if agrees and asked.seat == author.seat:
        raise Refused(Code.FORBIDDEN, "another class answers")
    return ClearAnswered(asked=asked.seq, agrees=agrees)
