"""A pupil whose parents have not said yes draws and writes nowhere, from the moment on which a teacher enters it."""

from typing import Any

import pytest

from rooms.holding import LiveChat
from signaling.bus.news import CLASS_CHANGED
from tests.signaling.socket.scene import ANA, CAMILLE, LEO, NIORT, ROOM, SHOWN, TABLET, Guest, Hub
from tests.signaling.socket.test_holding import TableHolds, rule
from tests.signaling.socket.test_ink import BEGINS, pens
from tests.signaling.socket.test_ink import refused as ink_refused

LINE = {"kind": "draw", "stroke": "sun-0001", "tool": "pen", "colour": 1, "width": 1, "points": [100, 100, 50, 50]}


def say_no_to(hub: Hub, *people: Any) -> None:
    """A teacher of Niort enters it."""
    hub.change_place(shown=SHOWN - set(people))
    hub.bus.publish(f"{CLASS_CHANGED}:{NIORT}", b"")


async def refused(guest: Guest, channel: str, **command: Any) -> bool:
    return bool((await guest.refusal(op_id=await guest.ask(channel, **command)))["code"] == "forbidden")


async def test_a_no_counts_at_once_and_a_yes_again(any_hub: Hub) -> None:
    camille, leo, ana, tablet = [await any_hub.inside(who) for who in (CAMILLE, LEO, ANA, TABLET)]
    await camille.entry(await leo.ask("page-1", **LINE))
    say_no_to(any_hub, LEO.person)
    told = await leo.wait("rights", lambda told: "draw" not in told["rights"])
    assert {"read-channel", "raise-hand", "erase-own"} <= set(told["rights"])
    assert not {"draw", "undo", "say"} & set(told["rights"])
    assert await refused(leo, "page-1", **{**LINE, "stroke": "sun-0002"})
    assert await refused(leo, "page-1", kind="undo")
    assert await refused(leo, "chat", kind="say", text="Bonjour")
    for other in (ana, tablet):
        name = await other.ask("page-1", **{**LINE, "stroke": f"moon-000{other is ana:d}"})
        await camille.entry(name)
    say_no_to(any_hub)
    await leo.wait("rights", lambda told: "draw" in told["rights"])
    await camille.entry(await leo.ask("page-1", **{**LINE, "stroke": "sun-0003"}))


@pytest.mark.parametrize("any_hub", ["one worker"], indirect=True)
async def test_nobody_sees_a_pen_that_may_not_draw(any_hub: Hub) -> None:
    say_no_to(any_hub, LEO.person)
    camille = await any_hub.inside(CAMILLE)
    async with any_hub.raw(LEO) as leo:
        await leo.enter(ROOM)
        await pens(leo, BEGINS)
        await leo.send("command", {"op_id": "after-it", "channel": "page-1", "command": LINE})
        assert [(await ink_refused(leo))["event"] for _ in range(2)] == ["ink", "command"]
    live = any_hub.signaling.rooms.live(ROOM)
    assert live is not None
    assert not live.board._wet._growing
    await camille.settle()
    assert camille.entries("page-1") == []


async def test_what_is_held_is_not_let_through_either() -> None:
    holds = TableHolds()
    async with Hub(holds=holds).running() as hub:
        rule(hub, LiveChat.HOLD)
        camille, leo = await hub.inside(CAMILLE), await hub.inside(LEO)
        await leo.ask("chat", kind="say", text="Bonjour")
        (waiting,) = (await camille.wait("held", lambda told: told["to_settle"]))["to_settle"]
        say_no_to(hub, LEO.person)
        await leo.wait("rights", lambda told: "draw" not in told["rights"])
        await camille.send("decide", {"held": waiting["held"], "let_through": True})
        assert (await camille.refusal(event="decide"))["code"] == "forbidden"
        assert camille.entries("chat") == []
