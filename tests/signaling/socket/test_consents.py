"""A pupil whose parents have not said yes draws and writes nowhere, from the moment on which a teacher enters it."""

from dataclasses import replace
from typing import Any

import pytest

from rooms.holding import LiveChat
from signaling.bus.news import CLASS_CHANGED
from signaling.ports import Beside
from tests.signaling.socket.scene import (
    ANA,
    CAMILLE,
    INES,
    LEO,
    NIORT,
    ROOM,
    SHOWN,
    TABLET,
    Guest,
    Hub,
    offer_sdp,
)
from tests.signaling.socket.test_holding import TableHolds, rule
from tests.signaling.socket.test_ink import BEGINS, pens
from tests.signaling.socket.test_ink import refused as ink_refused
from tests.signaling.socket.test_snapshots import JPEG

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


def seat_beside(hub: Hub, *, face: frozenset[Any] = frozenset(), voice: frozenset[Any] = frozenset()) -> None:
    """Who of Niort may not be seen, or heard."""
    card = hub.directory.rooms[ROOM]  # type: ignore[attr-defined]
    hub.directory.rooms[ROOM] = replace(card, beside={NIORT: Beside(face, voice)})  # type: ignore[attr-defined]
    hub.bus.publish(f"{CLASS_CHANGED}:{NIORT}", b"")


LEOS = frozenset({LEO.person})
SOUND, BOTH, SCREEN = offer_sdp().split("m=video")[0], offer_sdp(), offer_sdp(screen=True)


async def test_no_picture_of_a_class_before_its_teacher_says_who_sits_outside(any_hub: Hub) -> None:
    seat_beside(any_hub, face=LEOS)
    camille, ana, ines = [await any_hub.inside(who) for who in (CAMILLE, ANA, INES)]
    assert await camille.wait("media:beside") == {"face": ["leo"], "voice": []}
    for sdp, shows in ((BOTH, {}), (SCREEN, {"screen": "screen"}), (SCREEN, {"screen": "second"})):
        await camille.send("media:publish", {"sdp": sdp, "shows": shows})
    await camille.send("media:seated", {"people": ["ana"]})
    await camille.send("media:publish", {"sdp": BOTH})
    await camille.send("snapshot", {"jpeg": JPEG})
    await camille.settle()
    assert [(no["event"], no["code"]) for no in camille.all("refused")][:-1] == [
        *[("media:publish", "consent")] * 4, ("snapshot", "consent"),
    ]  # fmt: skip
    await camille.send("media:publish", {"sdp": SOUND.replace("0 1", "0")})
    await camille.wait("media:published")
    await camille.send("media:seated", {"people": ["leo"]})
    await camille.send("media:publish", {"sdp": BOTH})
    await camille.settle()
    assert len(camille.all("media:published")) == 2
    await ines.send("media:publish", {"sdp": BOTH})
    await ines.wait("media:published")
    assert not ana.all("media:beside")
    assert not ines.all("media:beside"), "what is of one class no other is told"


async def test_a_no_in_the_middle_of_a_lesson_turns_the_microphone_off(any_hub: Hub) -> None:
    camille = await any_hub.inside(CAMILLE)
    await camille.send("media:publish", {"sdp": BOTH})
    await camille.wait("media:published")
    seat_beside(any_hub, voice=LEOS)
    assert (await camille.wait("media:stopped"))["reason"] == "consent"
    assert await camille.wait("media:beside") == {"face": [], "voice": ["leo"]}
    await camille.send("media:seated", {"people": ["leo"]})
    await camille.send("media:publish", {"sdp": BOTH})
    await camille.settle()
    assert len(camille.all("media:published")) == 2
