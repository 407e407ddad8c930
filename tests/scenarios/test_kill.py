"""`kill -9` in the middle of a lesson: what was acknowledged is there after a new start, in the same order."""

import asyncio
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from tests.browser.demo_hub import DemoHub
from tests.scenarios.guest import Guest

TALKERS = 3
ENOUGH = 40


def _stroke(number: int) -> dict[str, Any]:
    points = [1_000 + number, 1_000, 50, 60, 70, -20]
    return {"kind": "draw", "stroke": str(uuid4()), "tool": "pen", "colour": 3, "width": 1, "points": points}


async def _talk(guest: Guest, enough: asyncio.Event, acknowledged: dict[str, tuple[str, int]]) -> None:
    """Say and draw until cancelled; remember only what came back as an entry."""
    number = 0
    while True:
        number += 1
        channel = "chat" if number % 2 else "page-2"
        command = {"kind": "say", "text": f"word {number}"} if number % 2 else _stroke(number)
        op_id = await guest.command(channel, command)
        entry = await guest.wait_entry(channel, op_id)
        acknowledged[op_id] = (channel, entry["seq"])
        if len(acknowledged) >= ENOUGH:
            enough.set()
        await asyncio.sleep(0.15)  # as fast as one person may speak


@pytest.mark.timeout(180)
async def test_everything_acknowledged_survives_in_the_same_order(tmp_path: Path) -> None:
    hub = DemoHub(tmp_path)
    await asyncio.to_thread(hub.start)
    guests = [Guest.by_link(link.url) for link in hub.teachers()[:TALKERS]]
    acknowledged: dict[str, tuple[str, int]] = {}
    try:
        for guest in guests:
            await guest.enter()
        enough = asyncio.Event()
        talking = [asyncio.create_task(_talk(guest, enough, acknowledged)) for guest in guests]
        await asyncio.wait_for(enough.wait(), 30)
        await asyncio.to_thread(hub.kill)  # while they talk
        for task in talking:
            task.cancel()
        await asyncio.gather(*talking, return_exceptions=True)
        seen = {name: {e["seq"]: e["op_id"] for e in entries} for name, entries in guests[0].entries.items()}

        await asyncio.to_thread(hub.start)
        await _check_all_is_there(hub, guests, acknowledged, seen)
    finally:
        for guest in guests:
            await guest.leave()
        await asyncio.to_thread(hub.stop)


async def _check_all_is_there(
    hub: DemoHub, guests: list[Guest], acknowledged: dict[str, tuple[str, int]], seen: dict[str, dict[int, str]]
) -> None:
    newcomer = Guest.by_link(hub.link("companion", "Niort").url)
    await newcomer.enter()
    for channel in ("chat", "page-2"):
        highest = max(seq for name, seq in acknowledged.values() if name == channel)
        entries = await newcomer.wait_head(channel, highest)
        numbers = [entry["seq"] for entry in entries]
        assert numbers == sorted(set(numbers)), "each number once, in order"
        kept = {entry["seq"]: entry["op_id"] for entry in entries}
        for op_id, (name, seq) in acknowledged.items():
            if name == channel:
                assert kept[seq] == op_id
        for seq, op_id in seen[channel].items():
            assert kept.get(seq, op_id) == op_id, "what anybody saw under a number stays under it"
    await newcomer.leave()
    # The one who was there before comes back with the same login, reads on, and goes on speaking.
    before = len(guests[0].entries["chat"])
    await guests[0].enter()
    op_id = await guests[0].command("chat", {"kind": "say", "text": "Nous revoilà."})
    entry = await guests[0].wait_entry("chat", op_id)
    assert entry["seq"] == len({e["seq"] for e in guests[0].entries["chat"]})
    assert len(guests[0].entries["chat"]) > before
