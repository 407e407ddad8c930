"""What the classes were asked in their lessons, and how they voted: by class, nobody's own vote."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from hub.capsules.section import Page, Section
from hub.capsules.source import Source
from hub.runsheets.polls import STAMPS
from hub.store.tables import Instant
from hub.twinnings.models import STAFF, Room
from rooms.channel import FLOOR, Channel, Entry, Log
from rooms.commands import Choice
from rooms.commands.polls import Question
from rooms.events import PollCounted, PollOpened, StepBegun
from rooms.ids import ClassId, RoomId, SeatId, Seq

_ENTRIES_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Bar:
    """How many of a class chose something; `part` is of the most that any has."""

    school_class: ClassId
    votes: int
    part: float


@dataclass(frozen=True, slots=True)
class Result:
    """A poll that is over: each choice with what it is called by (`word`, or a message), and its votes by class."""

    at: Instant
    question: str
    choices: Sequence[tuple[Choice, str, Sequence[Bar]]]


async def section(source: Source) -> Section | None:
    """Those whose result was told; the oldest first."""
    async with source.stores.store.reading() as db:
        rooms = select(Room.id).where(Room.twinning_id == source.twinning, Room.kind != STAFF).order_by(Room.id)
        found = (await db.scalars(rooms)).all()
    results = [each for room in found for each in await _results(source, room)]
    if not results:
        return None
    results.sort(key=lambda each: each.at)
    page = Page("polls", "polls.html", lambda say: say("capsule-polls"), {"results": results})
    return Section(name="polls", sign="vote", count=len(results), pages=[page])


async def _results(source: Source, room: RoomId) -> list[Result]:
    opened: dict[Seq, tuple[Instant, Question]] = {}
    results: list[Result] = []
    for entry in await floor_of(source.stores.store.log, room):
        if entry.at >= source.moment:
            break
        match entry.event:
            case PollOpened(choices=choices, question=question):
                opened[entry.seq] = Instant(entry.at), Question(choices, question)
            case StepBegun(poll=Question() as asked):  # by the run sheet
                opened[entry.seq] = Instant(entry.at), asked
            case PollCounted(poll=seq, counts=counts, is_final=True) if seq in opened:
                results.append(_result(source, *opened[seq], counts))
            case _:
                pass
    return results


async def floor_of(log: Log, room: RoomId) -> list[Entry]:
    """All that happened on the floor of a room."""
    entries: list[Entry] = []
    after = Seq(0)
    while some := (await log.since(Channel(room, FLOOR), after, _ENTRIES_AT_ONCE))[1]:
        entries += some
        after = some[-1].seq
    return entries


def _result(source: Source, at: Instant, asked: Question, counts: Mapping[SeatId, Sequence[int]]) -> Result:
    most = max((votes for each in counts.values() for votes in each), default=0) or 1
    choices = [
        (choice, _message(choice), [
            Bar(each.school_class, votes, votes / most)
            for each in source.classes
            if (votes := _at(counts.get(SeatId(each.school_class), ()), place)) is not None
        ])
        for place, choice in enumerate(asked.choices)
    ]  # fmt: skip
    return Result(at, asked.question, choices)


def _at(votes: Sequence[int], place: int) -> int | None:
    return votes[place] if place < len(votes) else None


def _message(choice: Choice) -> str:
    """What a picture is called."""
    return ("board-stamp-" if choice.picture in STAMPS else "poll-picture-") + (choice.picture or "hand")
