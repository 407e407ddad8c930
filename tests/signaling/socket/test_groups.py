"""Mixed groups in a live room: who prepares, opens, rings and comes; no adult in one; a page that others do not see."""

import json
from typing import Any

from signaling.socket import ink_wire
from signaling.socket.ink_wire import TICK
from tests.signaling.socket.scene import ANA, AUTHOR, CAMILLE, INES, LEO, ROOM, STRANGER, TABLET, Guest, Hub
from tests.signaling.socket.test_ink import LOOK, pens, refused
from tests.signaling.socket.test_lobby import let_in
from tests.signaling.socket.test_own_sheets import SECRET, events, three
from tests.signaling.socket.test_pages import stroke
from tests.signaling.stateless.visitor import visiting

MIXED = [{"animal": "bee", "people": ["leo", "ana"]}, {"animal": "owl", "people": ["tablet"]}]


async def done(guest: Guest, **command: Any) -> Any:
    """A command on the floor that became an entry; its event."""
    return (await guest.entry(await guest.ask("floor", **command)))["event"]


async def no(guest: Guest, **command: Any) -> str:
    """Why it did not."""
    code: str = (await guest.refusal(await guest.ask("floor", **command)))["code"]
    return code


async def knows(guest: Guest, kind: str) -> None:
    """Somebody has heard that this happened."""
    await guest.wait("entries", lambda batch: any(e["event"]["kind"] == kind for e in batch["entries"]))


async def test_groups_work_on_pages_of_their_own_and_ring_for_help(any_hub: Hub) -> None:
    camille, ines, leo = [await any_hub.inside(who) for who in (CAMILLE, INES, LEO)]
    await done(camille, kind="set-groups", groups=MIXED)
    opened = await done(ines, kind="open-groups", names=["Bees", "Owls"])
    assert opened["pages"] == [3, 4]
    await knows(leo, "groups-opened.1")
    assert (await done(leo, kind="ring-bell"))["group"] == 0
    await knows(ines, "bell-rung.1")
    await done(ines, kind="answer-bell", group=0)
    await done(camille, kind="tell-groups", text="Five minutes")
    await knows(ines, "groups-told.1")  # at the worker of whoever comes next
    late = await any_hub.inside(ANA)
    kinds = [entry["event"]["kind"] for entry in late.entries("floor")]
    assert kinds[-1] == "groups-told.1", "a reload keeps everybody in their group"
    await done(camille, kind="close-groups")


async def test_who_leads_them_and_who_is_in_them(hub: Hub) -> None:
    camille, leo, tablet = [await hub.inside(who) for who in (CAMILLE, LEO, TABLET)]
    for people in (["camille"], ["leo", "ines"], ["author"], ["stranger"], ["nobody"]):
        assert await no(camille, kind="set-groups", groups=[{"animal": "bee", "people": people}]) == "forbidden"
    for guest in (leo, tablet):
        for command in (
            {"kind": "set-groups", "groups": MIXED},
            {"kind": "open-groups", "names": []},
            {"kind": "close-groups"},
            {"kind": "answer-bell", "group": 0},
            {"kind": "tell-groups", "text": "hello"},
        ):
            assert await no(guest, **command) == "forbidden"
    assert await no(camille, kind="ring-bell") == "forbidden"
    assert await no(leo, kind="ring-bell") == "forbidden", "in no group"
    stranger = await hub.guest(STRANGER)
    assert await no(stranger, kind="set-groups", groups=MIXED) == "not-entered"


async def apart(*guests: Guest) -> None:
    """Leo and Ana work on page 3, the tablet on page 4; all of these know. The first of them leads."""
    await done(guests[0], kind="set-groups", groups=MIXED)
    await done(guests[0], kind="open-groups", names=["Bees", "Owls"])
    for guest in guests:
        await knows(guest, "groups-opened.1")


async def test_nothing_of_a_groups_page_reaches_another_group_before_all_are_back(any_hub: Hub) -> None:
    any_hub.lobby.invite(ROOM, AUTHOR)
    camille, ines, leo, ana, tablet = [await any_hub.inside(who) for who in (CAMILLE, INES, LEO, ANA, TABLET)]
    author = await any_hub.guest(AUTHOR)
    await let_in(camille, author)
    await apart(camille, ines, leo, ana, tablet, author)
    secret = await leo.ask("page-3", **stroke(1))
    for reader in (leo, ana, camille, ines):
        assert (await reader.entry(secret))["author"]["person"] == "leo", "the group, and the teachers of all classes"
    await leo.entry(await ines.ask("page-3", **stroke(2)))
    await tablet.entry(await tablet.ask("page-4", **stroke(3)))
    for other in (tablet, author):
        for command in (stroke(4), {"kind": "undo"}, {"kind": "erase", "seq": 1, "person": "leo"}):
            assert (await other.refusal(await other.ask("page-3", **command)))["code"] == "forbidden"
        await other.send("read", {"channel": "page-3", "after": 0})
        assert (await other.refusal(event="read"))["code"] == "forbidden"
    again = await any_hub.guest(TABLET, User_Agent="the same tablet, reloaded")
    welcome = await again.enter(since={"page-3": {"epoch": "-", "seq": 0}})
    assert welcome["channels"] == ["floor", "chat", "chat-4", "page-1", "page-2", "page-4"]
    any_hub.beat()
    await camille.wait("heads", lambda heads: "page-3" in heads["channels"])
    await again.wait("heads")
    for other in (tablet, again, author):
        await other.settle()
        told = json.dumps(other.heard).replace('"page-3", "epoch": "-"', "")
        assert "page-3" not in told
        assert secret not in told
    async with visiting(any_hub, TABLET) as other, visiting(any_hub, LEO) as own:
        for visitor, is_theirs in ((other, False), (own, True)):
            told = json.dumps((await visitor.get())[1])
            assert ("stroke-0001" in told) is is_theirs
            assert ("page-3" in told) is is_theirs
    await done(ines, kind="close-groups")
    for other in (tablet, again, author):
        await knows(other, "groups-closed.1")
        await other.wait("heads", lambda heads: heads["channels"].get("page-3", {"seq": 0})["seq"] == 2)
        await other.send("read", {"channel": "page-3", "after": 0})
        await other.entry(secret)
    await leo.entry(await tablet.ask("page-3", **stroke(5)))


async def test_a_child_who_is_moved_reads_the_new_page_and_the_old_one_no_more(any_hub: Hub) -> None:
    camille, leo, tablet = [await any_hub.inside(who) for who in (CAMILLE, LEO, TABLET)]
    await apart(camille, leo, tablet)
    owls = await tablet.ask("page-4", **stroke(1))
    await camille.entry(owls)
    moved = [{"animal": "bee", "people": ["ana"]}, {"animal": "owl", "people": ["tablet", "leo"]}]
    change = await camille.ask("floor", kind="set-groups", groups=moved)
    for guest in (camille, leo, tablet):
        await guest.entry(change)
    await leo.wait("heads", lambda heads: heads["channels"].get("page-4", {"seq": 0})["seq"] == 1)
    await leo.send("read", {"channel": "page-4", "after": 0})
    await leo.entry(owls)
    await tablet.entry(await leo.ask("page-4", **stroke(2)))
    bees = await camille.ask("page-3", **stroke(3))
    await camille.entry(bees)
    assert (await leo.refusal(await leo.ask("page-3", **stroke(4))))["code"] == "forbidden"
    assert bees not in json.dumps(leo.heard)


async def test_wet_ink_of_a_group_is_seen_by_the_group_and_the_teachers(any_hub: Hub) -> None:
    alone = [{"animal": "bee", "people": ["leo"]}, {"animal": "owl", "people": ["tablet"]}]
    async with three(any_hub) as (leo, camille, ines), any_hub.raw(TABLET) as tablet:
        await tablet.enter(ROOM)
        for name, command in (
            ("groups-01", {"kind": "set-groups", "groups": alone}),
            ("groups-02", {"kind": "open-groups", "names": ["Bees", "Owls"]}),
        ):
            await camille.send("command", {"op_id": name, "channel": "floor", "command": command})
        for raw in (leo, camille, ines, tablet):
            await events(raw, "groups-opened.1")
        begins = ink_wire.beginning(3, 3, LOOK, SECRET, ink_wire.pack([100, 200, 3, 4]))
        goes_on = ink_wire.piece(3, ink_wire.pack([5, -6]))
        await pens(leo, begins, ink_wire.pointing(3, 77, 88))
        for teacher in (camille, ines):
            assert begins in await teacher.binary(TICK)
        assert len(await tablet.binary(TICK)) == 6, "that there was a tick, and nothing of it"
        open_to_all = ink_wire.pointing(1, 5, 6)
        await pens(leo, goes_on, open_to_all)
        assert goes_on in await ines.binary(TICK)
        seen = await tablet.binary(TICK)
        assert seen.endswith(open_to_all)
        assert goes_on not in seen
        await pens(tablet, ink_wire.pointing(3, 9, 9))
        assert (await refused(tablet))["code"] == "forbidden"
