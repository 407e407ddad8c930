"""The piece that all play in step: it begins a little ahead, rests, goes on, ends; twice the same is said by name."""

import json
from pathlib import Path

import pytest

from rooms.channel import FLOOR, Entry
from rooms.commands import AnyCommand, PausePiece, ResumePiece, StartPiece, StopPiece
from rooms.errors import Code, Refused
from rooms.events import PiecePaused, PieceStarted
from rooms.floor import Floor
from rooms.history import read_event
from rooms.ids import OpId, Seq
from rooms.music import LEAD_MS, Music
from tests.rooms.lesson import CAMILLE, TERESA, Notebook

VECTORS = json.loads((Path(__file__).parent / "music_vectors.json").read_text(encoding="utf-8"))
SONG, DANCE = StartPiece("song-0001", 60_000), StartPiece("dance-001", 90_000)


def music(notebook: Notebook) -> Music:
    assert isinstance(notebook.fold, Floor)
    return notebook.fold.music


def test_a_piece_begins_a_little_ahead_rests_and_goes_on_where_it_was() -> None:
    floor = Notebook(FLOOR)
    started = floor.do(CAMILLE, SONG, at=10_000).event
    assert started == PieceStarted("song-0001", 60_000, starts_at=10_000 + LEAD_MS, from_ms=0)
    assert (music(floor).position_ms(11_000), music(floor).position_ms(33_000)) == (0, 20_000)
    assert floor.do(TERESA, PausePiece(), at=33_000).event == PiecePaused("song-0001", 20_000)
    assert music(floor).position_ms(99_000) == 20_000
    again = floor.do(CAMILLE, ResumePiece(), at=100_000).event
    assert again == PieceStarted("song-0001", 60_000, starts_at=100_000 + LEAD_MS, from_ms=20_000)
    assert music(floor).is_playing(100_000 + LEAD_MS + 39_999)
    assert not music(floor).is_playing(100_000 + LEAD_MS + 40_000)
    floor.do(CAMILLE, StopPiece())
    assert music(floor) == Music()


@pytest.mark.parametrize(
    ("before", "again"),
    [
        ([SONG], SONG),
        ([], PausePiece()),
        ([], ResumePiece()),
        ([], StopPiece()),
        ([SONG], ResumePiece()),
        ([SONG, PausePiece()], PausePiece()),
        ([SONG, StopPiece()], StopPiece()),
    ],
)
def test_the_second_of_two_teachers_changes_nothing(before: list[AnyCommand], again: AnyCommand) -> None:
    floor = Notebook(FLOOR)
    for command in before:
        floor.do(CAMILLE, command)
    with pytest.raises(Refused) as no:
        floor.do(TERESA, again)
    assert no.value.code is Code.NO_CHANGE


def test_of_two_pieces_the_later_plays_and_one_that_ended_plays_again() -> None:
    floor = Notebook(FLOOR)
    floor.do(CAMILLE, SONG, at=0)
    floor.do(TERESA, DANCE, at=1)
    assert music(floor).piece == "dance-001"
    floor.do(CAMILLE, SONG, at=2)
    floor.do(CAMILLE, SONG, at=2 + LEAD_MS + 60_000)
    assert music(floor).position_ms(2 + 2 * LEAD_MS + 60_001) == 1
    with pytest.raises(Refused):
        floor.do(TERESA, PausePiece(), at=200_000)


@pytest.mark.parametrize("story", VECTORS["stories"], ids=lambda story: story["name"])
def test_the_fold_is_the_browsers(story: dict[str, object]) -> None:
    state = Music()
    for number, event in enumerate(story["events"], 1):  # type: ignore[arg-type, var-annotated]
        fact = read_event(json.dumps(event).encode())
        state.fold(Entry(Seq(number), CAMILLE, OpId("op"), fact, at=number, digest=b""))
    for at, position, is_playing in story["moments"]:  # type: ignore[attr-defined]
        assert (state.position_ms(at), state.is_playing(at)) == (position, is_playing)
    assert state.piece == story["piece"]
