"""The run sheet at the real doors: who begins a step, of which lesson, and who hears that the sheet is another one."""

from dataclasses import replace

import pytest

from rooms.ids import SessionId
from rooms.music import LEAD_MS
from signaling.bus.local import LocalBus
from signaling.ports import Lesson
from signaling.socket.sheets import SheetSigns
from tests.signaling.socket.scene import ANA, AUTHOR, CAMILLE, EVORA, INES, LEO, NIORT, ROOM, TABLET, Hub
from tests.signaling.socket.test_lobby import let_in

LESSON = "lesson-0001"
STEP = {"kind": "begin-step", "session": LESSON, "step": "step-0001", "after": None, "sign": "sing", "minutes": 3}
NOTHING_MORE = {"piece": None, "length_ms": 0, "starts_at": None, "ends": None, "poll": None, "closes": None}
PIECE = "song-0001"


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
        "kind": "step-begun.1", **{key: value for key, value in STEP.items() if key not in ("kind", "after")}, **sets,
        **NOTHING_MORE,
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


async def test_a_step_plays_and_asks_once_whoever_presses_and_goes_on_without_what_is_gone(lesson_hub: Hub) -> None:
    lesson_hub.directory.rooms[ROOM] = replace(lesson_hub.directory.rooms[ROOM], pieces={PIECE: 60_000})
    camille, ines = await lesson_hub.inside(CAMILLE), await lesson_hub.inside(INES)
    asks = {"choices": [{"picture": "bee"}, {"picture": "fox"}], "question": "Who?"}
    full = STEP | {"piece": PIECE, "length_ms": 60_000, "poll": asks}
    ops = [await guest.ask("floor", **full) for guest in (camille, ines)]
    begun = await ines.wait("entries", lambda batch: any(one["op_id"] in ops for one in batch["entries"]))
    (first,) = begun["entries"]
    late = camille if first["op_id"] == ops[1] else ines
    assert (await late.refusal(ops[0] if late is camille else ops[1]))["code"] == "no-change"
    assert first["event"]["starts_at"] == first["at"] + LEAD_MS
    second = await camille.entry(await camille.ask("floor", **(STEP | {"step": "step-0002", "after": "step-0001"})))
    assert (second["event"]["ends"], second["event"]["closes"]) == (PIECE, first["seq"])
    back = full | {"after": "step-0002", "piece": "song-0002"}
    third = await ines.entry(await ines.ask("floor", **back))
    assert (third["event"]["piece"], third["event"]["poll"]) == (None, None)
