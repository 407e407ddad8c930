"""A page on which each class has a sheet of its own: nothing of it reaches another class before it is revealed."""

import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from signaling.socket import ink_wire
from signaling.socket.ink_wire import TICK
from tests.signaling.socket.raw_socket import RawSocket
from tests.signaling.socket.scene import CAMILLE, EVORA, INES, LEO, NIORT, ROOM, TABLET, Guest, Hub, Pair
from tests.signaling.socket.test_ink import LOOK, pens
from tests.signaling.socket.test_pages import stroke
from tests.signaling.stateless.visitor import visiting

APART = {"kind": "set-apart", "page": 2, "seats": [NIORT, EVORA]}
SECRET = "00aabbccddeeff001122334455667788"


@pytest.fixture
def hub(any_hub: Hub) -> Hub:
    """One worker, and two that are one room."""
    return any_hub


async def set_apart(*guests: Guest) -> None:
    """By the first of them; all know of it, the last one too."""
    name = await guests[0].ask("floor", **APART)
    for guest in guests:
        await guest.entry(name)


def heard(guest: Guest) -> str:
    """Everything that ever reached somebody."""
    return json.dumps(guest.heard)


async def test_nothing_of_a_sheet_reaches_another_class_before_it_is_revealed(hub: Hub) -> None:
    camille, ines, leo, tablet = [await hub.inside(actor) for actor in (CAMILLE, INES, LEO, TABLET)]
    await set_apart(camille, ines, leo, tablet)
    secret = await leo.ask("page-2.1", **stroke(1))
    for own in (leo, camille):  # something could leak: it is there, and the own class and its teacher have it
        await own.entry(secret)
    await tablet.entry(await tablet.ask("page-2.2", **stroke(2)))
    for channel, code in (("page-2.1", "forbidden"), ("page-2", "page-closed")):
        for command in (stroke(3), {"kind": "undo"}):
            assert (await tablet.refusal(await tablet.ask(channel, **command)))["code"] == code
    erase = {"kind": "erase", "seq": 1, "person": LEO.person}
    for other in (ines, tablet):
        assert (await other.refusal(await other.ask("page-2.1", **erase)))["code"] == "forbidden"
        await other.send("read", {"channel": "page-2.1", "after": 0})
        assert (await other.refusal(event="read"))["code"] == "forbidden"
    late = await hub.guest(INES, User_Agent="another browser of ines")
    welcome = await late.enter(since={"page-2.1": {"epoch": "-", "seq": 0}})
    assert welcome["channels"][-2:] == ["page-2", "page-2.2"]
    hub.beat()
    assert "page-2.1" in (await camille.wait("heads", lambda heads: "page-2.1" in heads["channels"]))["channels"]
    await late.wait("heads")
    for other in (ines, tablet, late):
        await other.settle()
        told = heard(other).replace('"page-2.1", "epoch": "-"', "")
        assert "stroke-0001" not in told
        assert "page-2.1" not in told
        assert secret not in told
    revealed = await camille.ask("floor", kind="reveal", page=2)
    for other in (ines, tablet, late):
        await other.entry(revealed)
        heads = await other.wait("heads", lambda heads: "page-2.1" in heads["channels"])
        assert heads["channels"]["page-2.1"]["seq"] == 1
        await other.send("read", {"channel": "page-2.1", "after": 0})
        await other.entry(secret)
    for channel in ("page-2.1", "page-2.2"):
        assert (await leo.refusal(await leo.ask(channel, **stroke(4))))["code"] == "page-closed"
    await tablet.entry(await leo.ask("page-2", **stroke(5)))


async def test_who_has_no_websocket_reads_no_other_sheet_either(hub: Hub) -> None:
    camille = await hub.inside(CAMILLE)
    await set_apart(camille)
    await camille.entry(await camille.ask("page-2.1", **stroke(1)))
    async with visiting(hub, INES) as ines, visiting(hub, CAMILLE) as own:
        for visitor, is_theirs in ((ines, False), (own, True)):
            told = json.dumps((await visitor.get())[1])
            assert ("stroke-0001" in told) is is_theirs
            assert ("page-2.1" in told) is is_theirs
            assert "page-2" in told


@contextlib.asynccontextmanager
async def three(hub: Hub) -> AsyncIterator[tuple[RawSocket, RawSocket, RawSocket]]:
    """A child of Niort who draws, its teacher, and one of Évora at the other worker, if there is one."""
    elsewhere = hub.other if isinstance(hub, Pair) else hub
    async with hub.raw(LEO) as leo, elsewhere.raw(CAMILLE) as camille, elsewhere.raw(INES) as ines:
        for raw in (leo, camille, ines):
            await raw.enter(ROOM)
        if isinstance(hub, Pair):
            await hub._level()
        yield leo, camille, ines


async def events(raw: RawSocket, kind: str) -> Any:
    """The next message that has an entry of this kind."""
    while True:
        message = await raw.message()
        if isinstance(message, str) and f'"kind":"{kind}"' in message:
            return message


async def test_wet_ink_and_cursors_of_a_sheet_are_seen_by_its_class_alone(hub: Hub) -> None:
    async with three(hub) as (leo, camille, ines):
        await camille.send("command", {"op_id": "apart-0001", "channel": "floor", "command": APART})
        for raw in (leo, camille, ines):
            await events(raw, "page-set-apart.1")
        begins = ink_wire.beginning(3, 2, LOOK, SECRET, ink_wire.pack([100, 200, 3, 4]))
        await pens(leo, begins, ink_wire.pointing(2, 77, 88))
        assert begins in await camille.binary(TICK)
        empty = await ines.binary(TICK)
        assert len(empty) == 6  # that there was a tick, so that hers are numbered without a gap
        open_to_all = ink_wire.pointing(1, 5, 6)
        await pens(leo, ink_wire.piece(3, ink_wire.pack([5, -6])), open_to_all)
        assert ink_wire.piece(3, ink_wire.pack([5, -6])) in await camille.binary(TICK)
        seen = await ines.binary(TICK)
        assert seen.endswith(open_to_all)
        assert bytes.fromhex(SECRET) not in seen + empty
        draw: dict[str, Any] = {"kind": "draw", "stroke": SECRET, "tool": "marker", "colour": 4, "width": 2}
        draw["points"] = [100, 200, 3, 4, 5, -6]
        await leo.send("command", {"op_id": SECRET, "channel": "page-2.1", "command": draw})
        await camille.binary(ink_wire.DRIED)
        await pens(leo, open_to_all)
        while not isinstance(message := await ines.message(), bytes) or message[0] != TICK:
            assert b"page-2.1" not in (message if isinstance(message, bytes) else message.encode())


async def test_pens_rest_where_a_teacher_says_so_and_lines_that_grow_end(hub: Hub) -> None:
    async with three(hub) as (leo, camille, ines):
        begins = ink_wire.beginning(3, 1, LOOK, SECRET, ink_wire.pack([100, 200, 3, 4]))
        await pens(leo, begins)
        assert begins in await ines.binary(TICK)
        still = {"op_id": "still-0001", "channel": "floor", "command": {"kind": "still-pens"}}
        await ines.send("command", still)
        for raw in (leo, camille, ines):
            await events(raw, "pens-stilled.1")
        await pens(leo, ink_wire.piece(3, ink_wire.pack([5, -6])))
        await pens(leo, ink_wire.pointing(1, 7, 8))
        await pens(ines, ink_wire.pointing(1, 9, 9))  # a teacher goes on
        seen = await camille.binary(TICK)
        assert seen.endswith(ink_wire.pointing(1, 9, 9))
        assert len(seen) < 16


async def test_a_page_is_drawn_on_by_whom_a_teacher_chose(hub: Hub) -> None:
    camille, leo, tablet = [await hub.inside(actor) for actor in (CAMILLE, LEO, TABLET)]
    for wrong in ({"seats": ["nobody"], "people": []}, {"seats": [], "people": ["nobody"]}):
        no = await camille.refusal(await camille.ask("floor", kind="choose-pens", page=1, pens="chosen", **wrong))
        assert no["code"] == "forbidden"
    assert (await camille.refusal(await camille.ask("floor", **{**APART, "seats": ["nobody"]})))["code"] == "forbidden"
    chosen = await camille.ask("floor", kind="choose-pens", page=1, pens="chosen", seats=[], people=[LEO.person])
    for guest in (camille, leo, tablet):
        await guest.entry(chosen)
    ines = await hub.inside(INES)  # no child of another class is named by her; who was named may stay
    pens = {"kind": "choose-pens", "pens": "chosen", "seats": []}
    foreign = await ines.ask("floor", **pens, page=2, people=[TABLET.person, LEO.person])
    assert (await ines.refusal(foreign))["code"] == "forbidden"
    await camille.entry(await leo.ask("page-1", **stroke(1)))
    await camille.entry(await camille.ask("page-1", **stroke(2)))
    assert (await tablet.refusal(await tablet.ask("page-1", **stroke(3))))["code"] == "page-closed"
    await camille.entry(await tablet.ask("page-2", **stroke(4)))
    await tablet.entry(await ines.ask("floor", **pens, page=1, people=[LEO.person, TABLET.person]))
    await camille.entry(await tablet.ask("page-1", **stroke(5)))
    for guest in (leo, tablet):
        for command in ({"kind": "still-pens"}, {"kind": "free-pens"}, APART, {"kind": "reveal", "page": 2}):
            assert (await guest.refusal(await guest.ask("floor", **command)))["code"] == "forbidden"
