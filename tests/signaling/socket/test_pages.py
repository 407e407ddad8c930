"""Pages of the board that come and go while a lesson is on, over real sockets, on one worker and on two."""

from dataclasses import replace
from typing import Any

import pytest

from tests.signaling.socket.scene import CAMILLE, INES, LEO, ROOM, TABLET, Hub

LINE = [100, 100, 50, 50, 20, -10]


@pytest.fixture
def hub(any_hub: Hub) -> Hub:
    """One worker, and two that are one room."""
    return any_hub


def stroke(number: int, points: list[int] = LINE) -> dict[str, Any]:
    return {
        "kind": "draw", "stroke": f"stroke-{number:04}", "tool": "pen", "colour": 3, "width": 1, "points": points,
    }  # fmt: skip


async def test_a_page_is_added_and_everybody_draws_on_it_at_once(hub: Hub) -> None:
    camille, tablet = await hub.inside(CAMILLE), await hub.inside(TABLET)
    added = await tablet.entry(await camille.ask("floor", kind="add-page", name="Le loup"))
    assert added["event"] == {"kind": "page-added.1", "page": 3, "name": "Le loup"}
    for number, (guest, other) in enumerate([(tablet, camille), (camille, tablet)]):
        drawn = await other.entry(await guest.ask("page-3", **stroke(number)))
        assert drawn["event"]["stroke"] == f"stroke-{number:04}"
    late = await hub.guest(INES)
    welcome = await late.enter()
    assert welcome["channels"] == ["floor", "chat", "page-1", "page-2", "page-3"]
    assert [entry["event"]["kind"] for entry in late.entries("page-3")] == ["drawn.1", "drawn.1"]


async def test_only_teachers_arrange_pages(hub: Hub) -> None:
    leo, tablet = await hub.inside(LEO), await hub.inside(TABLET)
    for guest in (leo, tablet):
        for command in (
            {"kind": "add-page"}, {"kind": "name-page", "page": 1, "name": "x"}, {"kind": "put-page-away", "page": 1},
            {"kind": "bring-page-back", "page": 1},
        ):  # fmt: skip
            assert (await guest.refusal(await guest.ask("floor", **command)))["code"] == "forbidden"


async def test_a_page_that_is_put_away_is_closed_and_comes_back_whole(hub: Hub) -> None:
    camille, tablet = await hub.inside(CAMILLE), await hub.inside(TABLET)
    await camille.entry(await tablet.ask("page-2", **stroke(1)))
    await tablet.entry(await camille.ask("floor", kind="put-page-away", page=2))
    assert (await tablet.refusal(await tablet.ask("page-2", **stroke(2))))["code"] == "forbidden"
    await tablet.send("read", {"channel": "page-2", "after": 0})
    assert (await tablet.refusal(event="read"))["code"] == "forbidden"
    late = await hub.guest(INES)
    assert "page-2" not in (await late.enter())["channels"]
    assert not late.entries("page-2")
    await late.entry(await camille.ask("floor", kind="bring-page-back", page=2))
    await late.wait("entries", lambda batch: batch["channel"] == "page-2" and batch["entries"])
    assert [entry["event"]["stroke"] for entry in late.entries("page-2")] == ["stroke-0001"]
    assert (await late.entry(await tablet.ask("page-2", **stroke(3))))["seq"] == 2


async def test_a_board_begins_with_the_pages_of_its_room(hub: Hub) -> None:
    card = hub.directory.rooms[ROOM]  # type: ignore[attr-defined]
    hub.directory.rooms[ROOM] = replace(card, pages=("Loup", "Ours", ""))  # type: ignore[attr-defined]
    camille = await hub.guest(CAMILLE)
    welcome = await camille.enter()
    assert welcome["pages"] == ["Loup", "Ours", ""]
    assert welcome["channels"][2:] == ["page-1", "page-2", "page-3"]
    added = await camille.entry(await camille.ask("floor", kind="add-page"))
    assert added["event"]["page"] == 4
