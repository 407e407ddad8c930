"""The run sheet at the real doors: who begins a step, of which lesson, and who hears that the sheet is another one."""

from dataclasses import replace

import pytest

from rooms.ids import SessionId
from signaling.bus.local import LocalBus
from signaling.ports import Lesson
from signaling.socket.sheets import SheetSigns
from tests.signaling.socket.scene import ANA, AUTHOR, CAMILLE, EVORA, INES, LEO, NIORT, ROOM, TABLET, Hub
from tests.signaling.socket.test_lobby import let_in

LESSON = "lesson-0001"
STEP = {"kind": "begin-step", "session": LESSON, "step": "step-0001", "after": None, "sign": "sing", "minutes": 3}


@pytest.fixture
def lesson_hub(hub: Hub) -> Hub:
    """A room whose lesson is on."""
    lesson = Lesson(SessionId(LESSON), "Les cris", 0, 4_000_000_000_000)
    hub.directory.rooms[ROOM] = replace(hub.directory.rooms[ROOM], lesson=lesson)
    return hub


async def test_a_step_is_one_entry_that_newcomers_and_another_hub_know(lesson_hub: Hub) -> None:
    camille, ines = await lesson_hub.inside(CAMILLE), await lesson_hub.inside(INES)
    sets = {"stick": "round", "speaker": EVORA, "spotlight": "board", "lead": NIORT, "page": 2}
    op_id = await camille.ask("floor", **STEP, **sets)
    assert (await ines.entry(op_id))["event"] == {
        "kind": "step-begun.1", **{key: value for key, value in STEP.items() if key not in ("kind", "after")}, **sets
    }  # fmt: skip
    # Both press at once: the second changes nothing.
    assert (await ines.refusal(await ines.ask("floor", **STEP)))["code"] == "no-change"
    assert (await ines.refusal(await ines.ask("floor", kind="take-stick", seat=NIORT)))["code"] == "no-change"
    async with Hub(log=lesson_hub.log).running() as restarted:
        restarted.directory.rooms[ROOM] = lesson_hub.directory.rooms[ROOM]
        again = await restarted.inside(INES)
        following = STEP | {"step": "step-0002", "after": "step-0001", "stick": "open"}
        await again.entry(await again.ask("floor", **following))
        await again.entry(await again.ask("floor", kind="give-stick", seat=NIORT))
        await again.entry(await again.ask("floor", kind="stop-sheet", step="step-0002"))


async def test_no_child_no_guest_and_nothing_of_elsewhere(lesson_hub: Hub) -> None:
    lesson_hub.lobby.invite(ROOM, AUTHOR)
    camille = await lesson_hub.inside(CAMILLE)
    await lesson_hub.inside(INES)
    author = await lesson_hub.guest(AUTHOR)
    await let_in(camille, author)
    for actor in (LEO, ANA, TABLET):
        other = await lesson_hub.inside(actor)
        for asked in (STEP, {"kind": "stop-sheet", "step": "step-0001"}):
            assert (await other.refusal(await other.ask("floor", **asked)))["code"] == "forbidden"
    assert (await author.refusal(await author.ask("floor", **STEP)))["code"] == "forbidden"
    for wrong in ({"session": "lesson-0002"}, {"speaker": "nobody-here", "stick": "round"}, {"lead": AUTHOR.person}):
        assert (await camille.refusal(await camille.ask("floor", **(STEP | wrong))))["code"] == "forbidden"
    for wrong in ({"minutes": 0}, {"sign": "<b>"}, {"step": "x"}, {"stick": "mine"}, {"page": 0}, {"more": 1}):
        assert (await camille.refusal(await camille.ask("floor", **(STEP | wrong))))["code"] == "malformed"
    assert not camille.entries("floor")


async def test_whoever_is_in_the_room_hears_that_the_sheet_changed(lesson_hub: Hub) -> None:
    camille, leo = await lesson_hub.inside(CAMILLE), await lesson_hub.inside(LEO)
    stranger = await lesson_hub.guest(INES)
    SheetSigns(lesson_hub.signaling.rooms, lesson_hub.signaling.lane, LocalBus()).changed(ROOM)
    assert await camille.wait("sheet") == {}
    assert await leo.wait("sheet") == {}
    assert not stranger.all("sheet")
