"""A board as SVG: what is seen when, what an eraser takes, whose ink is left out, and no letter that is markup."""

import re
from collections.abc import Sequence

import pytest

from hub.capsules.drawing import Drawing, Pen
from hub.capsules.film import PAUSE_MS, Timeline, moments_of
from hub.capsules.ink import Things
from hub.pages.assets import Assets
from rooms.channel import Author, Entry
from rooms.events import (
    AnyEvent,
    BackdropLaid,
    EntryRedone,
    EntryUndone,
    PageCleared,
    RegionColoured,
    ShapeDrawn,
    ShapeFilled,
    StampPlaced,
    StrokeDrawn,
    TanLaid,
    TextWritten,
)
from rooms.ids import ClassId, OpId, PersonId, Seq

EVA, LEO = PersonId("eva"), PersonId("leo")
SECOND = 1_000


@pytest.fixture(scope="session")
def things() -> Things:
    return Things.read(Assets().file("board.json"))


def entries(*said: tuple[PersonId, AnyEvent], step: int = SECOND) -> list[Entry]:
    """One after the other, a second apart."""
    return [
        Entry(Seq(at), Author(person, ClassId(f"of-{person}")), OpId(str(at)), event, at * step, b"")
        for at, (person, event) in enumerate(said, start=1)
    ]


def line(name: str, *points: int, tool: str = "pen") -> StrokeDrawn:
    return StrokeDrawn(name, tool, 3, 0, list(points) or [1000, 1000, 500, 500])  # type: ignore[arg-type]


def drawn(pen: Pen, told: Sequence[Entry], since: float = 0) -> Drawing:
    found = pen.draw(told, since, float("inf"))
    assert found is not None
    return found


def shown(drawing: Drawing) -> str:
    return str(drawing.svg(lambda upload: f"../boards/{upload}.webp" if upload == "known" else None))


def times(svg: str) -> list[tuple[str, bool]]:
    """When the ink is seen, and whether at the end."""
    ink = svg.partition('class="ink"')[2]
    return [(at, not hidden) for at, hidden in re.findall(r'data-at="([\d ]+)"( visibility="hidden")?', ink)]


def test_what_is_undone_goes_and_comes_again(things: Things) -> None:
    told = entries((EVA, line("a")), (EVA, EntryUndone(Seq(1))), (EVA, EntryRedone(Seq(1))), (LEO, PageCleared()))
    svg = shown(drawn(Pen(things, "p"), told))
    [(at, is_seen)] = times(svg)
    assert len(at.split()) == 4
    assert sorted(map(int, at.split())) == list(map(int, at.split()))
    assert not is_seen


def test_an_eraser_takes_what_lay_there_before(things: Things) -> None:
    told = entries(
        (EVA, line("a")), (EVA, line("b", 9000, 9000, 20, 20)), (LEO, line("c", tool="eraser")), (EVA, line("d"))
    )
    svg = shown(drawn(Pen(things, "p"), told))
    assert svg.count("<mask ") == svg.count('mask="url(#p-0)"') == 1, "one line was touched, and none that came later"
    assert svg.count("data-seat=") == 3


def test_whose_parents_do_not_agree_is_left_out(things: Things) -> None:
    told = entries((EVA, line("a")), (LEO, line("b")))
    drawing = drawn(Pen(things, "p", hidden={LEO}), told)
    assert drawing.people == {EVA}
    assert "of-leo" not in shown(drawing)
    assert Pen(things, "p", hidden={EVA, LEO}).draw(told, 0, float("inf")) is None


def test_no_letter_is_markup(things: Things) -> None:
    text = TextWritten("t", "<script>&\n\"x'", 2, 1, [100, 100])
    svg = shown(drawn(Pen(things, "p"), entries((EVA, text))))
    assert "<script" not in svg
    assert svg.count("<tspan") == 2


def test_everything_that_can_be_drawn(things: Things) -> None:
    kinds = ("line", "arrow", "rectangle", "ellipse", "triangle")
    said: list[tuple[PersonId, AnyEvent]] = [
        (EVA, BackdropLaid("cat")),
        (EVA, RegionColoured("cat", 0, 5)),
        (LEO, RegionColoured("cat", 0, None)),
        *((EVA, ShapeDrawn(kind, kind, 3, 1, [0, 0, 900, 600])) for kind in kinds),  # type: ignore[arg-type]
        (LEO, ShapeFilled("rectangle", 7)),
        (EVA, StampPlaced("s", "star", 0, 1, [9, 9])),
        (EVA, BackdropLaid("tangram")),
        (EVA, TanLaid("tangram", 1, 4000, 4000, 3, False)),
        (EVA, line("dot", 5, 5)),
        (EVA, BackdropLaid("picture", "known")),
        (EVA, BackdropLaid("picture", "gone")),
        (EVA, BackdropLaid("europe")),
    ]
    told = entries(*said)
    drawing = drawn(Pen(things, "p", europe="<circle/>"), told)
    svg = shown(drawing)
    assert drawing.has_map
    assert drawing.uploads == {"known", "gone"}
    assert svg.count("<image") == 1, "one was taken away since"
    assert "../boards/known.webp" in svg
    assert svg.count(f'fill="{things.colours[7]}"') == 1, "the rectangle's inside"
    assert svg.count("data-at=") > 15
    assert len(re.findall("<g[ >]", svg)) == svg.count("</g>")


def test_a_lesson_begins_with_what_lay_there(things: Things) -> None:
    told = entries((EVA, line("before")), (EVA, line("in it")), step=3_600 * SECOND)
    drawing = drawn(Pen(things, "p"), told, since=5_000 * SECOND)
    first, second = times(shown(drawing))
    assert first == ("0", True)
    assert int(second[0]) >= 0
    assert drawing.length_ms < 5 * SECOND
    assert Pen(things, "p").draw(told, 9_000 * SECOND, float("inf")) is None, "nothing was drawn in it"


def test_pauses_are_short_and_time_never_runs_back() -> None:
    told = [*entries((EVA, line("a")), (EVA, line("b")), step=600 * SECOND), *entries((EVA, line("c")))]
    moments = moments_of(told)
    timeline = Timeline(moments)
    films = [timeline.film(each.ends) for each in moments]
    assert films == sorted(films)
    assert timeline.length_ms < 3 * PAUSE_MS + 2_000
