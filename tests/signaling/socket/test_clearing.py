"""Clearing what another class drew is asked of its teacher, whatever worker they are at, and survives a reload."""

import pytest

from tests.signaling.socket.scene import CAMILLE, INES, LEO, TABLET, Hub
from tests.signaling.socket.test_pages import stroke

CLEAR = {"kind": "clear"}


@pytest.fixture
def hub(any_hub: Hub) -> Hub:
    """One worker, and two that are one room."""
    return any_hub


async def test_a_teacher_of_another_class_is_asked_and_answers_after_a_reload(hub: Hub) -> None:
    camille, leo, tablet = [await hub.inside(actor) for actor in (CAMILLE, LEO, TABLET)]
    ines = await hub.inside(INES)
    await ines.entry(await leo.ask("page-1", **stroke(1)))
    await camille.entry(await tablet.ask("page-1", **stroke(2)))
    asked = await camille.entry(await camille.ask("page-1", **CLEAR))
    assert asked["event"] == {"kind": "clear-asked.1"}
    answer = {"kind": "answer-clear", "asked": asked["seq"], "agrees": True}
    for pupil in (leo, tablet):
        for command in (CLEAR, answer):
            assert (await pupil.refusal(await pupil.ask("page-1", **command)))["code"] == "forbidden"
    assert (await camille.refusal(await camille.ask("page-1", **answer)))["code"] == "forbidden"
    assert (await camille.refusal(await camille.ask("page-1", **CLEAR)))["code"] == "no-change"
    late = await hub.guest(INES, User_Agent="another browser of ines")
    await late.enter()
    name = await late.ask("page-1", **answer)
    for guest in (camille, leo, tablet, ines):
        assert (await guest.entry(name))["event"] == {"kind": "clear-answered.1", "asked": asked["seq"], "agrees": True}
    undone = await leo.entry(await camille.ask("page-1", kind="undo"))
    assert undone["event"] == {"kind": "undone.1", "seq": asked["seq"] + 1}


async def test_where_no_second_teacher_is_there_one_clears_alone(hub: Hub) -> None:
    camille, leo = [await hub.inside(actor) for actor in (CAMILLE, LEO)]
    tablet = await hub.inside(TABLET)
    await camille.entry(await tablet.ask("page-1", **stroke(1)))
    await camille.entry(await leo.ask("page-1", **stroke(2)))
    cleared = await leo.entry(await camille.ask("page-1", **CLEAR))
    assert cleared["event"] == {"kind": "cleared.1"}
