"""The run sheet on the floor: of two teachers who press at once one is heard, and a step is all that it sets."""

import pytest

from rooms.channel import FLOOR
from rooms.commands import BeginStep, StopSheet
from rooms.errors import Code, Refused
from rooms.events import Spotlit, StepBegun, StickGiven, StickTaken
from rooms.floor import Floor
from rooms.ids import PictureName, SeatId
from rooms.runsheet import sets
from tests.rooms.lesson import CAMILLE, EVORA, NIORT, TERESA, Notebook

SEAT, OTHER = SeatId(NIORT), SeatId(EVORA)
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
        ({"spotlight": "speaker", "lead": SEAT}, [Spotlit(on=None)]),
        ({}, []),
    ],
)
def test_a_step_is_what_it_sets(said: dict[str, object], means: list[object]) -> None:
    step = StepBegun(session="lesson-0001", step=FIRST, sign="sing", minutes=3, **said)  # type: ignore[arg-type]
    assert list(sets(step, OTHER)) == means
