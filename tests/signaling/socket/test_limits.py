"""Limits: by connection, person, login and address; whoever floods is cut and waits, everybody else goes on."""

import asyncio
import contextlib
from dataclasses import replace

import pytest

from rooms.ids import ParticipantId, PersonId, RoomId
from rooms.rights import Actor, Role
from signaling.socket import gate, live_room, turnstile
from signaling.socket.budget import PERSON_DEVICES, Bucket, Budget
from signaling.socket.caller import Caller
from signaling.socket.recent import REMEMBERED
from signaling.socket.turnstile import (
    MAX_SOCKETS_PER_ADDRESS,
    MAX_SOCKETS_PER_LOGIN,
    MAX_SOCKETS_PER_PERSON,
    PENALTY_SECONDS,
    STRANGERS_OF_ADDRESS,
    Turnstile,
    places_of,
)
from tests.signaling.socket.scene import ANA, CAMILLE, INES, NIORT, ROOM, STRANGER, Hub, RawSocket, room_card, token_of
from tests.signaling.socket.test_gate import enter, status_of

TOKEN = "the login of camille"


def caller(person: str = "camille", token: str = TOKEN, address: str = "192.0.2.1") -> Caller:
    actor = Actor(PersonId(person), Role.TEACHER, NIORT)
    return Caller(ParticipantId("x"), actor, token=token, address=address, user_agent="")


class Clock:
    """Seconds that the test counts."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


# --- budgets ---------------------------------------------------------------------------------------------------------


def test_a_bucket_gives_its_burst_and_then_its_rate() -> None:
    bucket = Bucket(rate=2, burst=3)
    assert [bucket.take(1.0) for _ in range(4)] == [True, True, True, False]
    assert [bucket.take(2.0) for _ in range(3)] == [True, True, False]
    assert [bucket.take(100.0, 3), bucket.take(100.0)] == [True, False]


def test_bytes_are_counted_as_well_as_messages() -> None:
    budget = Budget()
    sent = 0
    while budget.spend("ephemeral", 200_000, 1.0):
        sent += 1
    assert 20 < sent < 50
    assert Budget().spend("ephemeral", 200, 1.0)


def test_many_windows_of_one_person_share_a_budget() -> None:
    together = Budget.of_person()
    windows = [Budget(person=together) for _ in range(3 * PERSON_DEVICES)]
    sent = sum(window.spend("durable", 100, 1.0) for window in windows for _ in range(200))
    assert sent == PERSON_DEVICES * Budget().durable.burst


# --- knocking --------------------------------------------------------------------------------------------------------


def test_unknown_logins_are_looked_up_only_so_often_and_known_ones_always() -> None:
    clock = Clock()
    door = Turnstile(clock)
    assert door.why_not(caller(), {}) is None
    asked = sum(door.may_look_up(f"{number}".encode(), "192.0.2.1") for number in range(3_000))
    assert asked == STRANGERS_OF_ADDRESS[1]
    assert door.may_look_up(caller().token_hash, "192.0.2.1"), "whoever was here is not held up by a neighbour"
    assert door.may_look_up(b"new", "192.0.2.2"), "nor anybody elsewhere"
    clock.now += 5
    assert door.may_look_up(b"new", "192.0.2.1")


def test_a_school_that_comes_in_all_at_once_is_no_flood() -> None:
    door = Turnstile(Clock())
    for number in range(5_000):
        assert door.may_look_up(f"pupil-{number}".encode(), "192.0.2.1")
        door.welcome("192.0.2.1")


def test_a_household_of_ipv6_is_one_address() -> None:
    door = Turnstile(Clock())
    asked = sum(door.may_look_up(f"{number}".encode(), f"2001:db8::{number:x}") for number in range(3_000))
    assert asked == STRANGERS_OF_ADDRESS[1]
    assert places_of(caller(address="::ffff:192.0.2.1")) == places_of(caller(address="192.0.2.1"))


def test_how_many_may_be_in_at_once() -> None:
    door = Turnstile(Clock())
    login, person, address = places_of(caller())
    for full in ({login: MAX_SOCKETS_PER_LOGIN}, {person: MAX_SOCKETS_PER_PERSON}, {address: MAX_SOCKETS_PER_ADDRESS}):
        assert door.why_not(caller(), full) is not None
        assert door.why_not(caller(), {place: number - 1 for place, number in full.items()}) is None
    a_school = {address: 800, person: 1, login: 1}
    assert door.why_not(caller(), a_school) is None


def test_a_login_that_knocks_without_end_waits() -> None:
    clock = Clock()
    door = Turnstile(clock)
    denied = [door.why_not(caller(), {}) for _ in range(200)]
    assert denied[:100] == [None] * 100
    assert denied[-1] is not None
    assert door.why_not(caller("ines", "other"), {}) is None
    clock.now += 10
    assert door.why_not(caller(), {}) is None


def test_who_floods_again_waits_longer_each_time_and_is_forgiven_in_the_end() -> None:
    clock = Clock()
    door = Turnstile(clock)
    waits = [door.punish(caller()) for _ in range(10)]
    assert waits[0] == PENALTY_SECONDS[0]
    assert waits == sorted(waits)
    assert waits[-1] == PENALTY_SECONDS[1]
    assert door.why_not(caller(token="a new login of the same person"), {}) is not None
    assert door.why_not(caller("ines"), {}) is None
    clock.now += PENALTY_SECONDS[1]
    assert door.why_not(caller(), {}) is None
    clock.now += 1_000
    assert door.punish(caller()) == PENALTY_SECONDS[0]


def test_what_is_remembered_is_bounded() -> None:
    door = Turnstile(Clock())
    for number in range(REMEMBERED + 100):
        door.why_not(caller(f"person-{number}", f"token-{number}"), {})
    assert len(door._logins) == len(door._people) == REMEMBERED


def test_a_flood_of_denials_is_no_flood_of_lines() -> None:
    door = Turnstile(Clock())
    assert sum(door.may_tell() for _ in range(1_000)) == 20
    assert door.denied == 1_000


# --- with a real server ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "frame",
    [
        '42["cursor",{"channel":"page-1","x":1,"y":1}]',
        '42["command",{"op_id":"flood-0001","channel":"chat","command":{"kind":"say","text":"x"}}]',
        '42["read",{"channel":"chat","after":0}]',
        '42["wet",{"channel":"no-such-page","stroke":"flood-0001","tool":"pen","colour":1,"width":1,"points":[1,1]}]',
        '42["nonsense",{}]',
        "rubbish",
    ],
)
async def test_a_flood_is_cut_and_its_sender_waits(hub: Hub, frame: str) -> None:
    ines = await hub.inside(INES)
    async with hub.raw(CAMILLE) as raw:
        await enter(raw)
        with contextlib.suppress(ConnectionError):
            for _ in range(3_000):
                await raw.wire.send_str(frame)
        assert await closed(raw) in (1008, 1006)
    assert [caller.actor.person for caller in hub.signaling.gate.callers.values()] == ["ines"]
    assert await status_of(hub, hub.headers(CAMILLE)) == 429
    assert await status_of(hub, hub.headers(ANA)) == 101
    await ines.entry(await ines.ask("chat", kind="say", text="nobody else has noticed"))
    assert not ines.all("refused")


async def test_who_opens_a_connection_and_says_nothing_is_cut(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "GREETING_SECONDS", 0.3)
    async with hub.raw(CAMILLE, connect=False) as silent, hub.raw(INES) as polite:
        await silent.closed()
        await enter(polite)
    assert not [caller for caller in hub.signaling.gate.callers.values() if caller.actor == CAMILLE]


async def test_a_flood_of_knocks_without_a_login_asks_the_directory_only_so_often(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turnstile, "STRANGERS_OF_ADDRESS", (1.0, 20.0))
    asked = 0
    who = hub.directory.who

    async def counted(token: str) -> Actor | None:
        nonlocal asked
        asked += 1
        return await who(token)

    hub.directory.who = counted  # type: ignore[method-assign]
    assert await status_of(hub, hub.headers(CAMILLE)) == 101
    asked = 0
    statuses = [await status_of(hub, hub.headers(None, Cookie=f"login=guess-{number}")) for number in range(60)]
    assert set(statuses) == {403, 429}
    assert asked < 50
    assert await status_of(hub, hub.headers(CAMILLE)) == 101, "who was here comes back"


async def test_a_room_is_not_loaded_for_who_may_not_be_there(hub: Hub) -> None:
    other = RoomId("room-of-others-0001")
    hub.directory.rooms[other] = replace(room_card(), room=other)
    stranger = await hub.guest(STRANGER)
    for room in (ROOM, other):
        await stranger.send("enter", {"room": room})
    for _ in range(2):
        assert (await stranger.refusal(event="enter"))["code"] == "forbidden"
    assert hub.signaling.rooms.live(ROOM) is None
    assert hub.signaling.rooms.live(other) is None


async def test_a_room_takes_only_so_many(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_room, "MAX_MEMBERS", 2)
    camille, _ = await hub.inside(CAMILLE), await hub.inside(INES)
    ana = await hub.guest(ANA)
    await ana.send("enter", {"room": ROOM})
    refusal = await ana.refusal(event="enter")
    assert (refusal["code"], refusal["retry"]) == ("retry", True)
    await camille.send("leave", {})
    await camille.settle()
    await ana.enter()


async def test_guessing_rooms_is_slowed_down(hub: Hub) -> None:
    stranger = await hub.guest(STRANGER)
    for number in range(60):
        await stranger.send("enter", {"room": f"guess-{number:08}"})
    await stranger.wait("refused", lambda no: no["code"] == "too-fast")
    assert sum(no["code"] == "forbidden" for no in stranger.all("refused")) <= 25


async def closed(raw: RawSocket) -> int:
    """The close code, whatever else is still on the way."""
    async with asyncio.timeout(20):
        return await raw.closed()


def test_tokens_are_not_kept_in_the_table() -> None:
    door = Turnstile(Clock())
    door.why_not(caller(token=token_of(CAMILLE)), {})
    assert token_of(CAMILLE).encode() not in repr(door._logins._rows).encode()
