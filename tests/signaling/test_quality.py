"""From figures to a light: what counts as weak, which way is to blame, and that it does not flicker."""

from dataclasses import replace

import pytest

from signaling.quality import Light, Line, Side, Steady

FINE = Line("sends", "udp", is_alive=True, lost=0.0, jitter_seconds=0.01, bps=2e6, height=720, room_bps=3_000_000)
POOR = replace(FINE, lost=0.3)


@pytest.mark.parametrize(
    ("figures", "light"),
    [
        ({}, "good"),
        ({"room_bps": None}, "good"),
        ({"lost": 0.02}, "good"),
        ({"lost": 0.05}, "fair"),
        ({"lost": 0.2}, "poor"),
        ({"jitter_seconds": 0.08}, "fair"),
        ({"jitter_seconds": 0.3}, "poor"),
        ({"room_bps": 450_000}, "fair"),
        ({"room_bps": 150_000}, "poor"),
        ({"is_alive": False}, "away"),
        ({"path": "relay"}, "good"),
    ],
)
def test_the_worst_figure_is_the_light(figures: dict[str, object], light: Light) -> None:
    assert replace(FINE, **figures).light == light  # type: ignore[arg-type]


def lights(*looks: Line) -> list[Light]:
    steady = Steady()
    return [steady.after((look,)).light for look in looks]


def test_one_bad_moment_does_not_turn_a_light() -> None:
    assert lights(FINE, POOR, FINE, FINE, POOR, FINE) == ["good"] * 6


def test_a_bad_line_is_told_at_the_second_look_and_good_again_at_the_fourth() -> None:
    assert lights(POOR, POOR, FINE, FINE, FINE, FINE, FINE) == ["good", *["poor"] * 4, "good", "good"]


def test_a_line_that_comes_and_goes_stays_weak() -> None:
    assert lights(POOR, POOR, *[FINE, FINE, FINE, POOR] * 3) == ["good", *["poor"] * 13]


def test_it_is_as_bad_as_the_milder_of_two_looks() -> None:
    assert lights(replace(FINE, lost=0.05), POOR)[-1] == "fair"


@pytest.mark.parametrize("side", ["sends", "receives"])
def test_the_worse_direction_is_to_blame(side: Side) -> None:
    other: Side = "receives" if side == "sends" else "sends"
    steady = Steady()
    for _ in range(2):
        standing = steady.after((replace(FINE, side=other), replace(POOR, side=side)))
    assert (standing.light, standing.why) == ("poor", side)
    assert len(standing.lines) == 2
    for _ in range(4):
        standing = steady.after((replace(FINE, side=other), replace(FINE, side=side)))
    assert (standing.light, standing.why) == ("good", None)
