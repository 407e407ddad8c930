"""`kill -9` while a poll is open: acknowledged votes survive, what is sent again counts once, nobody votes twice."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from tests.browser.demo_hub import DemoHub
from tests.scenarios.guest import Guest

ASK = {"kind": "open-poll", "choices": [{"picture": "snail"}, {"picture": "bee"}]}
CHILDREN = 12

pytestmark = pytest.mark.timeout(240)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[DemoHub]:
    hub = DemoHub(tmp_path)
    hub.start()
    yield hub
    hub.stop()


async def vote(guest: Guest, poll: int, op_id: str) -> dict[str, Any]:
    """Cast it, anew or again; how it was acknowledged."""
    await guest.command("floor", {"kind": "vote", "poll": poll, "choice": 1}, op_id)
    while True:
        told = await guest.wait_for("voted")
        if told["op_id"] == op_id:
            return told


async def final_counts(guest: Guest, poll: int) -> dict[str, list[int]]:
    """What came out, by class."""
    while True:
        for entry in guest.entries["floor"]:
            event = entry["event"]
            if event["kind"] == "poll-counted.1" and event["poll"] == poll and event["is_final"]:
                return dict(event["counts"])
        await guest.wait_head("floor", max(entry["seq"] for entry in guest.entries["floor"]) + 1)


async def test_votes_survive_the_end_of_the_hub_and_none_counts_twice(hub: DemoHub) -> None:
    people = [("teacher", "Niort"), ("teacher", "Evora"), ("companion", "Niort"), ("pupil", "Evora")]
    camille, rui, tablet, pupil = [Guest.by_link(hub.link(*who).url) for who in people]
    for guest in (camille, rui, tablet, pupil):
        await guest.enter()
    poll = (await camille.wait_entry("floor", await camille.command("floor", ASK)))["seq"]
    for guest in (tablet, pupil):
        await guest.wait_head("floor", poll)
    votes = [str(uuid4()) for _ in range(CHILDREN)]
    own = str(uuid4())
    await vote(pupil, poll, own)
    for op_id in votes[: CHILDREN // 2]:
        await vote(tablet, poll, op_id)
    for op_id in votes[CHILDREN // 2 :]:
        await tablet.command("floor", {"kind": "vote", "poll": poll, "choice": 1}, op_id)
    hub.kill()
    hub.start()
    for guest in (camille, rui, tablet, pupil):
        await guest.enter()
    told = await tablet.wait_for("voted")
    assert told["votes"] >= CHILDREN // 2, "what was acknowledged is told to whoever comes back"
    for op_id in votes:
        assert (await vote(tablet, poll, op_id))["votes"] <= CHILDREN
    assert (await vote(pupil, poll, own))["votes"] == 1, "the same again is the same"
    await pupil.command("floor", {"kind": "vote", "poll": poll, "choice": 0}, again := str(uuid4()))
    no = await pupil.wait_for("refused")
    assert (no["op_id"], no["code"]) == (again, "voted")
    await camille.wait_entry("floor", await rui.command("floor", {"kind": "close-poll", "poll": poll}))
    counts = await final_counts(camille, poll)
    assert sorted(counts.values()) == [[0, 1], [0, CHILDREN]]
    for guest in (camille, rui, tablet, pupil):
        await guest.leave()
