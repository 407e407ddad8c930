"""A teacher takes back what a class drew within the last minute: one entry, for everybody, at any worker."""

import pytest

from tests.signaling.socket.scene import CAMILLE, EVORA, INES, LEO, NIORT, TABLET, Hub
from tests.signaling.socket.test_pages import stroke


@pytest.fixture
def hub(any_hub: Hub) -> Hub:
    """One worker, and two that are one room."""
    return any_hub


async def test_a_class_is_taken_back_by_a_teacher_alone_and_brought_back_at_any_worker(hub: Hub) -> None:
    camille, ines, leo, tablet = [await hub.inside(actor) for actor in (CAMILLE, INES, LEO, TABLET)]
    await ines.entry(await leo.ask("page-1", **stroke(1)))
    for worker in hub.workers:
        worker.clock += 61_000
    await ines.entry(await leo.ask("page-1", **stroke(2)))
    await camille.entry(await tablet.ask("page-1", **stroke(3)))
    take = {"kind": "take-back", "seat": NIORT}
    for pupil in (leo, tablet):
        for command in (take, {"kind": "take-back", "seat": EVORA}, {"kind": "bring-back", "seq": 1}):
            assert (await pupil.refusal(await pupil.ask("page-1", **command)))["code"] == "forbidden"
    assert (await ines.refusal(await ines.ask("page-1", kind="take-back", seat="nobody")))["code"] == "forbidden"
    name = await ines.ask("page-1", **take)
    for guest in (camille, ines, leo, tablet):
        entry = await guest.entry(name)
        assert entry["event"] == {"kind": "taken-back.1", "seat": NIORT, "seqs": [2]}
    late = await hub.guest(CAMILLE, User_Agent="another browser of camille")
    await late.enter()
    back = await late.ask("page-1", kind="bring-back", seq=entry["seq"])
    for guest in (ines, leo, tablet):
        assert (await guest.entry(back))["event"] == {"kind": "brought-back.1", "seq": entry["seq"]}
    again = await ines.refusal(await ines.ask("page-1", kind="bring-back", seq=entry["seq"]))
    assert again["code"] == "nothing-to-redo"
