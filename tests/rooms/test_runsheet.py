"""The run sheet on the floor: of two teachers who press at once one is heard, and a step is all that it sets."""

import pytest

from rooms.channel import FLOOR
from rooms.commands import (
    AnyCommand,
    BeginStep,
    Choice,
    ClosePoll,
    OpenPoll,
    Question,
    StartPiece,
    StopSheet,
    TallyPoll,
)
from rooms.errors import Code, Refused
from rooms.events import Spotlit, StepBegun, StickGiven, StickTaken
from rooms.floor import Floor
from rooms.ids import PictureName, SeatId, Seq
from rooms.music import LEAD_MS
from rooms.runsheet import sets
from tests.rooms.lesson import CAMILLE, EVORA, NIORT, TERESA, Notebook

SEAT, OTHER = SeatId(NIORT), SeatId(EVORA)
SONG, OTHER_SONG = "song-0001", "song-0002"
WHO = Question([Choice("bee"), Choice("fox")], "Who?")
FIRST, SECOND = "step-one-0001", "step-two-0002"


def begin(step: str, after: str | None, **sets: object) -> BeginStep:
    return BeginStep(session="lesson-0001", step=step, after=after, sign="sing", minutes=3, **sets)  # type: ignore[arg-type]


def test_of_two_who_press_next_at_once_one_is_heard() -> None:
    floor = Notebook(FLOOR)
    floor.do(CAMILLE, begin(FIRST, None))
    floor.do(TERESA, begin(SECOND, FIRST), at=60_000)
    for late in (begin(SECOND, FIRST), begin(FIRST, None), begin(SECOND, SECOND), StopSheet(step=FIRST)):
        with pytest.raises(Refused) as no:
            floor.do(CAMILLE, late)
        assert no.value.code is Code.NO_CHANGE
    assert isinstance(floor.fold, Floor)
    assert (floor.fold.sheet.step, floor.fold.sheet.since) == (SECOND, 60_000)
    floor.do(CAMILLE, begin(FIRST, SECOND))
    floor.do(CAMILLE, StopSheet(step=FIRST))
    assert floor.fold.sheet.step is None
    assert floor.folded() == floor.fold


def test_who_has_the_stick_already_keeps_it_and_its_time() -> None:
    floor = Notebook(FLOOR)
    floor.do(CAMILLE, begin(FIRST, None, stick="lead", speaker=SEAT, spotlight="lead", lead=SEAT), at=1_000)
    floor.do(CAMILLE, begin(SECOND, FIRST, stick="round", speaker=SEAT), at=9_000)
    assert isinstance(floor.fold, Floor)
    assert (floor.fold.stick.holder, floor.fold.stick.since) == (SEAT, 1_000)
    assert floor.fold.stage.spotlight == PictureName(SEAT)


@pytest.mark.parametrize(
    ("said", "means"),
    [
        ({"stick": "open"}, [StickTaken(seat=OTHER)]),
        ({"stick": "round", "speaker": SEAT}, [StickGiven(seat=SEAT)]),
        ({"stick": "round"}, []),
        ({"stick": "lead", "speaker": OTHER}, []),
        ({"spotlight": "board", "lead": SEAT}, [Spotlit(on="board")]),
        ({"spotlight": "screen", "lead": SEAT}, [Spotlit(on="screen", seat=SEAT)]),
        ({"spotlight": "second"}, [Spotlit(on=None)]),
        ({"spotlight": "speaker", "lead": SEAT}, [Spotlit(on="speaker")]),
        ({"spotlight": "all"}, [Spotlit(on="all")]),
        ({}, []),
    ],
)
def test_a_step_is_what_it_sets(said: dict[str, object], means: list[object]) -> None:
    step = StepBegun(session="lesson-0001", step=FIRST, sign="sing", minutes=3, **said)  # type: ignore[arg-type]
    assert list(sets(step, OTHER)) == means


def state(notebook: Notebook) -> Floor:
    assert isinstance(notebook.fold, Floor)
    assert notebook.folded() == notebook.fold, "state and events tell the same"
    return notebook.fold


def test_a_piece_begins_with_its_step_and_ends_with_the_next_that_has_no_music() -> None:
    floor = Notebook(FLOOR)
    floor.do(CAMILLE, begin(FIRST, None, piece=SONG, length_ms=60_000), at=1_000)
    music = state(floor).music
    assert (music.piece, music.starts_at, music.from_ms) == (SONG, 1_000 + LEAD_MS, 0)
    floor.do(CAMILLE, begin(SECOND, FIRST, piece=SONG, length_ms=60_000), at=20_000)
    assert state(floor).music.starts_at == 1_000 + LEAD_MS, "it goes on, and does not begin twice"
    floor.do(CAMILLE, begin(FIRST, SECOND, music=True), at=21_000)
    assert state(floor).music.piece == SONG, "music belongs to this step as well"
    floor.do(CAMILLE, begin(SECOND, FIRST), at=22_000)
    assert state(floor).music.piece is None
    floor.do(TERESA, StartPiece(OTHER_SONG, 60_000), at=23_000)
    floor.do(CAMILLE, begin(FIRST, SECOND), at=24_000)
    assert state(floor).music.piece == OTHER_SONG, "what a teacher plays by hand no step ends"
    floor.do(CAMILLE, begin(SECOND, FIRST, piece=SONG, length_ms=60_000), at=90_000)
    assert (state(floor).music.piece, state(floor).music.starts_at) == (SONG, 90_000 + LEAD_MS)


def test_a_step_asks_once_and_its_poll_is_closed_when_the_next_begins() -> None:
    floor = Notebook(FLOOR)
    first = floor.do(CAMILLE, begin(FIRST, None, poll=WHO))
    poll = state(floor).polls.last
    assert poll is not None
    assert (poll.seq, poll.is_open, poll.by) == (first.seq, True, CAMILLE)
    with pytest.raises(Refused):
        floor.do(TERESA, begin(FIRST, None, poll=WHO))
    floor.do(CAMILLE, TallyPoll(poll.seq, 1, {SEAT: [2, 1]}, is_final=False))
    floor.do(CAMILLE, begin(SECOND, FIRST))
    assert not poll.is_open
    floor.do(CAMILLE, TallyPoll(poll.seq, 2, {SEAT: [2, 2]}, is_final=True))
    floor.do(CAMILLE, begin(FIRST, SECOND, poll=WHO))
    assert state(floor).polls.last == poll, "coming back shows what came out"
    floor.do(CAMILLE, OpenPoll(WHO.choices))
    floor.do(CAMILLE, begin(SECOND, FIRST))
    last = state(floor).polls.last
    assert last is not None
    assert last.is_open, "what a teacher asked by hand no step ends"
    floor.do(CAMILLE, StopSheet(step=SECOND))
    floor.do(CAMILLE, begin("step-three-03", None, poll=WHO))
    assert state(floor).polls.last != last, "unless it asks something itself"
    with pytest.raises(Refused) as no:
        floor.do(CAMILLE, begin(SECOND, "step-three-03", poll=Question([Choice("bee")])))
    assert no.value.code is Code.MALFORMED


def test_the_result_of_a_poll_that_made_room_for_the_next_is_told() -> None:
    floor = Notebook(FLOOR)
    first = floor.do(CAMILLE, begin(FIRST, None, poll=WHO)).seq
    second = floor.do(CAMILLE, begin(SECOND, FIRST, poll=WHO)).seq
    assert state(floor).polls.before is not None
    floor.do(CAMILLE, TallyPoll(first, 4, {SEAT: [3, 0]}, is_final=True))
    assert state(floor).polls.before is None
    late: list[AnyCommand | TallyPoll] = [TallyPoll(first, 5, {SEAT: [4, 0]}, is_final=True), ClosePoll(first)]
    for each in late:
        with pytest.raises(Refused):
            floor.do(CAMILLE, each)
    floor.do(CAMILLE, ClosePoll(Seq(second)))
