"""Things for playing, over real sockets: a tampered client forges a throw, and whoever may not draw throws nothing."""

import pytest

from tests.signaling.socket.scene import CAMILLE, INES, LEO, Hub


@pytest.fixture
def hub(any_hub: Hub) -> Hub:
    """One worker, and two that are one room."""
    return any_hub


async def test_the_hub_says_what_dice_show_and_everybody_sees_the_same(hub: Hub) -> None:
    camille, ines, leo = [await hub.inside(actor) for actor in (CAMILLE, INES, LEO)]
    seen: set[int] = set()
    for _ in range(12):
        thrown = await leo.ask("page-1", kind="throw-dice", count=3)
        told = [(await guest.entry(thrown))["event"] for guest in (camille, ines, leo)]
        assert told[0] == told[1] == told[2]
        assert told[0]["kind"] == "dice-thrown.1"
        assert len(told[0]["numbers"]) == 3
        seen |= set(told[0]["numbers"])
    assert seen <= {1, 2, 3, 4, 5, 6}
    assert len(seen) > 2, "36 dice of only two kinds: that is no luck"


async def test_a_forged_throw_is_refused(hub: Hub) -> None:
    camille, leo = [await hub.inside(actor) for actor in (CAMILLE, LEO)]
    for forged in (
        {"kind": "throw-dice", "count": 2, "numbers": [6, 6]},
        {"kind": "dice-thrown.1", "numbers": [6, 6]},
        {"kind": "throw-dice", "count": 9},
    ):
        assert (await leo.refusal(await leo.ask("page-1", **forged)))["code"] == "malformed"
    await leo.entry(await camille.ask("floor", kind="still-pens"))
    assert (await leo.refusal(await leo.ask("page-1", kind="throw-dice", count=1)))["code"] == "forbidden"


async def test_a_tan_that_is_carried_is_seen_by_all_and_one_that_is_laid_stays(hub: Hub) -> None:
    camille, ines, leo = [await hub.inside(actor) for actor in (CAMILLE, INES, LEO)]
    place = {"on": "tangram", "tan": 4, "x": 9_000, "y": 4_000, "turn": 3}
    laid = await leo.ask("page-1", kind="lay-tan", **place)
    for guest in (camille, ines):
        assert (await guest.entry(laid))["event"] == {"kind": "tan-laid.1", "flipped": False, **place}
    assert (await leo.refusal(await leo.ask("page-1", kind="tidy-tans", on="tangram")))["code"] == "forbidden"
    assert (await leo.refusal(await leo.ask("page-1", kind="tan-laid.1", **place)))["code"] == "malformed"
    await leo.entry(await camille.ask("page-1", kind="tidy-tans", on="tangram"))
    await leo.entry(await camille.ask("floor", kind="still-pens"))
    assert (await leo.refusal(await leo.ask("page-1", kind="lay-tan", **place)))["code"] == "forbidden"
