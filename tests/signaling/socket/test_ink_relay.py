"""Moving pens are seen at every worker, dry in a few bytes there too, and leave nothing behind."""

import asyncio

import pytest

from signaling.bus.local import LocalBus
from signaling.bus.roster import Roster, WorkerId
from signaling.socket import ink_wire
from signaling.socket.ink_relay import MAX_MOVES, InkRelay, Move
from signaling.socket.ink_wire import DRIED, TICK
from tests.contract.test_bus import until
from tests.signaling.socket.scene import CAMILLE, ROOM, TABLET, Hub, Pair
from tests.signaling.socket.test_ink import BEGINS, DRAW, GOES_ON, NAME, pens

pytestmark = pytest.mark.parametrize("any_hub", ["two workers"], indirect=True)


async def known_at(any_hub: Pair) -> None:
    """The tablet, at one worker, is known at the other."""
    await any_hub._level()


async def test_a_line_grows_and_dries_at_the_other_worker(any_hub: Pair) -> None:
    async with any_hub.raw(TABLET) as tablet, any_hub.other.raw(CAMILLE) as camille:
        await tablet.enter(ROOM)
        await camille.enter(ROOM)
        await known_at(any_hub)
        await pens(tablet, BEGINS)
        assert (await camille.binary(TICK)).endswith(BEGINS)
        await pens(tablet, GOES_ON, ink_wire.pointing(1, 7, 8))
        assert (await camille.binary(TICK)).endswith(ink_wire.pointing(1, 7, 8))
        await tablet.send("command", {"op_id": NAME, "channel": "page-1", "command": DRAW})
        assert len(await camille.binary(DRIED)) < 48


async def test_a_dot_made_and_kept_at_once_is_not_wet_for_ever(any_hub: Pair) -> None:
    async with any_hub.raw(TABLET) as tablet, any_hub.other.raw(CAMILLE) as camille:
        await tablet.enter(ROOM)
        await camille.enter(ROOM)
        await known_at(any_hub)
        await pens(tablet, BEGINS, GOES_ON)
        await tablet.send("command", {"op_id": NAME, "channel": "page-1", "command": DRAW})
        await camille.binary(DRIED)
        live = any_hub.other.signaling.rooms.live(ROOM)
        assert live is not None
        assert not live.board._wet._growing


async def test_who_leaves_takes_their_pen_along(any_hub: Pair) -> None:
    async with any_hub.other.raw(CAMILLE) as camille:
        await camille.enter(ROOM)
        async with any_hub.raw(TABLET) as tablet:
            await tablet.enter(ROOM)
            await known_at(any_hub)
            await pens(tablet, BEGINS)
            await camille.binary(TICK)
        live = any_hub.other.signaling.rooms.live(ROOM)
        assert live is not None
        await until(lambda: not live.board._wet._authors and not live.board._wet._growing)


async def test_rubbish_is_not_drawn(any_hub: Hub) -> None:
    for payload in (b"", b"\xff" * 40, b"\x92\xa1x\x91\x95\xa1r\xa1p\xa1p\xc0\xc4\x01\x00"):
        any_hub.bus.publish("ink", payload)
    camille = await any_hub.inside(CAMILLE)
    await camille.entry(await camille.ask("chat", kind="say", text="still here"))


async def test_a_flood_is_cut_to_its_end(any_hub: Hub) -> None:
    bus = LocalBus()
    await bus.start()
    roster = Roster(WorkerId("me"), bus, any_hub.signaling._journal)
    roster._heard_at[WorkerId("other")] = 0.0
    relay = InkRelay(bus, roster, any_hub.signaling.rooms, any_hub.signaling._journal)
    sizes: list[int] = []
    bus.subscribe("ink", lambda _, payload: sizes.append(len(payload)))
    for _ in range(3 * MAX_MOVES):
        relay.take(Move(ROOM, TABLET.person, TABLET.person, None, b"x" * 100))  # type: ignore[arg-type]
    await asyncio.sleep(0.1)
    relay.stop()
    assert sum(sizes) < 1.5 * MAX_MOVES * (100 + 60)
    assert sizes
