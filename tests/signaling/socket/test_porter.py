"""Pupils are in the room while a teacher of their class is, and around their lessons; else they wait at the door."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest

from rooms.ids import SessionId
from signaling.bus.redis_bus import RedisBus
from signaling.channels.memory import MemoryLog
from signaling.ports import Lesson
from tests.contract.test_bus import until
from tests.signaling.socket.scene import ANA, CAMILLE, EVERYBODY, INES, LEO, ROOM, STRANGER, TABLET, Guest, Hub

MINUTE = 60_000
AT_THE_DOOR = {"waiting", "come-in", "refused"}
"""All that whoever waits may hear."""

SHORT, LONG = 0.3, 60.0


@pytest.fixture
async def strict_hub() -> AsyncIterator[Hub]:
    """A hub whose pupils need their teachers, with a bridge that breaks soon."""
    async with Hub(bridge_seconds=SHORT).running() as running:
        yield running


async def knock(guest: Guest) -> Any:
    """Come to the door of the room and be told to wait."""
    await guest.send("enter", {"room": ROOM})
    return await guest.wait("waiting")


def heard(guest: Guest) -> set[str]:
    return {event for event, _ in guest.heard}


def schedule(hub: Hub, *minutes: tuple[int, int]) -> None:
    """Lessons, from and to so many minutes from now."""
    lessons = [
        Lesson(SessionId(f"s{n}"), "Berceuses", hub.clock + start * MINUTE, hub.clock + end * MINUTE)
        for n, (start, end) in enumerate(minutes)
    ]
    hub.directory.rooms[ROOM] = replace(hub.directory.rooms[ROOM], lessons=lessons)  # type: ignore[attr-defined]


async def test_pupils_wait_at_the_door_and_come_in_with_their_teacher(strict_hub: Hub) -> None:
    ines = await strict_hub.inside(INES)
    leo, tablet = await strict_hub.guest(LEO), await strict_hub.inside(TABLET)
    waiting = await knock(leo)
    assert (waiting["why"], waiting["name"], waiting["opens_at"]) == ("teacher", "Leo", None)
    assert (await ines.wait("presence", lambda told: told["waiting"]))["waiting"] == ["niort"]
    await tablet.entry(await tablet.ask("floor", kind="raise-hand"))  # its class has its teacher
    op_id = await ines.ask("chat", kind="say", text="Léo hears nothing of this")
    await ines.entry(op_id)
    await leo.ask("chat", kind="say", text="nor does anybody of this")
    assert (await leo.refusal(event="command"))["code"] == "not-entered"
    assert heard(leo) <= AT_THE_DOOR
    await strict_hub.inside(CAMILLE)
    await leo.wait("come-in")
    await leo.enter()
    await leo.entry(op_id)
    await ines.wait("presence", lambda told: not told["waiting"] and any(p["person"] == "leo" for p in told["people"]))


async def test_an_absence_is_bridged_and_then_pupils_are_sent_to_the_door(strict_hub: Hub) -> None:
    camille, leo, ines = [await strict_hub.inside(who) for who in (CAMILLE, LEO, INES)]
    await camille.client.disconnect()
    await leo.wait("waiting")
    before = len(leo.heard)
    await ines.entry(await ines.ask("chat", kind="say", text="Léo is outside"))
    await leo.ask("page-1", kind="undo")
    assert (await leo.refusal(event="command"))["code"] == "not-entered"
    assert {event for event, _ in leo.heard[before:]} <= AT_THE_DOOR
    await ines.wait("presence", lambda told: told["waiting"] == ["niort"])
    await strict_hub.inside(CAMILLE)
    await leo.wait("come-in")
    await leo.enter()


async def test_a_reload_of_the_teacher_goes_unnoticed() -> None:
    async with Hub(bridge_seconds=LONG).running() as hub:
        camille, leo = await hub.inside(CAMILLE), await hub.inside(LEO)
        await camille.client.disconnect()
        await leo.wait("presence", lambda told: len(told["participants"]) == 1)
        await leo.entry(await leo.ask("chat", kind="say", text="I am still here"))
        late = await hub.inside(LEO)  # at the door, too
        await hub.inside(CAMILLE)
        assert "waiting" not in heard(leo) | heard(late)


async def test_another_classs_teacher_is_not_enough_and_a_stranger_learns_nothing(strict_hub: Hub) -> None:
    await strict_hub.inside(INES)
    leo, stranger = await strict_hub.guest(LEO), await strict_hub.guest(STRANGER)
    await knock(leo)
    await stranger.send("enter", {"room": ROOM})
    assert (await stranger.refusal(event="enter"))["code"] == "forbidden"


async def test_who_waits_and_goes_away_leaves_no_trace(strict_hub: Hub) -> None:
    ines, leo = await strict_hub.inside(INES), await strict_hub.guest(LEO)
    await knock(leo)
    await ines.wait("presence", lambda told: told["waiting"])
    heard_before = len(ines.all("presence"))
    await leo.send("leave", {})
    await until(lambda: any(not told["waiting"] for told in ines.all("presence")[heard_before:]))
    await knock(leo)
    await leo.client.disconnect()
    await until(lambda: not strict_hub.signaling.rooms.live(ROOM).porter.waiting)  # type: ignore[union-attr]


async def test_a_room_opens_for_pupils_a_quarter_of_an_hour_before_its_lesson(strict_hub: Hub) -> None:
    schedule(strict_hub, (20, 65))
    camille, leo = await strict_hub.inside(CAMILLE), await strict_hub.guest(LEO)
    waiting = await knock(leo)
    assert (waiting["why"], waiting["opens_at"]) == ("closed", strict_hub.clock + 5 * MINUTE)
    await camille.entry(await camille.ask("chat", kind="say", text="I prepare the room"))
    strict_hub.clock += 5 * MINUTE
    strict_hub.beat()
    await leo.wait("come-in")
    assert heard(leo) <= AT_THE_DOOR
    await leo.enter()


async def test_after_the_lesson_pupils_read_only(strict_hub: Hub) -> None:
    schedule(strict_hub, (-50, -10))
    camille, leo = await strict_hub.inside(CAMILLE), await strict_hub.inside(LEO)
    await leo.entry(await leo.ask("chat", kind="say", text="we go on, over time"))
    strict_hub.clock += 20 * MINUTE
    strict_hub.beat()
    rights = await leo.wait("rights")
    assert {"enter", "read-channel"} <= set(rights["rights"])
    assert not {"say", "draw", "raise-hand"} & set(rights["rights"])
    assert (await leo.refusal(await leo.ask("chat", kind="say", text="too late")))["code"] == "forbidden"
    await leo.entry(await camille.ask("chat", kind="say", text="see you next week"))
    assert "rights" not in heard(camille)


async def test_a_lesson_over_time_ends_with_the_last_teacher(strict_hub: Hub) -> None:
    schedule(strict_hub, (-50, -10))
    camille, leo = await strict_hub.inside(CAMILLE), await strict_hub.inside(LEO)
    await camille.client.disconnect()
    await leo.wait("waiting")
    await strict_hub.inside(CAMILLE)
    await leo.wait("come-in")
    late = await strict_hub.guest(LEO)
    assert "say" not in (await late.enter())["rights"]


async def test_a_teacher_at_another_worker_counts(redis_url: str) -> None:
    log = MemoryLog()
    async with (
        Hub(log, RedisBus(redis_url, prefix="porter"), bridge_seconds=SHORT).running() as one,
        Hub(log, RedisBus(redis_url, prefix="porter"), bridge_seconds=SHORT).running() as two,
    ):
        await until(lambda: bool(one.signaling.roster.others and two.signaling.roster.others))
        ines, leo = await one.inside(INES), await two.guest(LEO)
        await knock(leo)
        await ines.wait("presence", lambda told: told["waiting"] == ["niort"])
        camille = await one.inside(CAMILLE)
        await leo.wait("come-in")
        await leo.enter()
        await camille.client.disconnect()
        await leo.wait("waiting", lambda _: len(leo.all("waiting")) == 2)


async def test_whoever_waits_hears_their_own_state_alone(strict_hub: Hub) -> None:
    """Property: all that happens in a room while somebody waits reaches everybody, and never them."""
    ana = await strict_hub.guest(ANA)
    await knock(ana)
    inside = [await strict_hub.inside(who) for who in (CAMILLE, LEO)]
    await inside[0].entry(await inside[0].ask("floor", kind="mute", seat="evora"))
    await inside[1].entry(await inside[1].ask("chat", kind="say", text="secret"))
    strict_hub.beat()
    await inside[0].wait("heads")
    for event in ("read", "media:watch", "devices", "command"):
        await ana.send(event, {"read": {"channel": "chat", "after": 0}, "media:watch": {}}.get(event, {}))
    await asyncio.sleep(0)
    await ana.settle()
    assert heard(ana) <= AT_THE_DOOR
    assert "secret" not in str(ana.heard)
    assert not {who.person for who in EVERYBODY if who is not ANA} & set(str(ana.all("waiting")).split("'"))
