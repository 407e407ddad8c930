"""A chat for each group: its children and the teachers of all classes read it, and it is closed when all are back."""

import json

from rooms.holding import LiveChat
from tests.signaling.socket.scene import ANA, AUTHOR, CAMILLE, INES, LEO, ROOM, TABLET, Hub
from tests.signaling.socket.test_groups import apart, done, knows
from tests.signaling.socket.test_holding import TableHolds, rule, waits
from tests.signaling.socket.test_lobby import let_in
from tests.signaling.stateless.visitor import visiting

SAY = {"kind": "say", "text": "what colour is the bee?"}


async def test_a_groups_words_reach_the_group_and_all_teachers_and_nobody_else(any_hub: Hub) -> None:
    any_hub.lobby.invite(ROOM, AUTHOR)
    camille, ines, leo, ana, tablet = [await any_hub.inside(who) for who in (CAMILLE, INES, LEO, ANA, TABLET)]
    author = await any_hub.guest(AUTHOR)
    await let_in(camille, author)
    await apart(camille, ines, leo, ana, tablet, author)
    secret = await leo.ask("chat-3", **SAY)
    for reader in (leo, ana, camille, ines):
        assert (await reader.entry(secret))["event"]["text"] == SAY["text"]
    await ana.entry(await ines.ask("chat-3", kind="say", text="look at the wings"))
    assert (await ana.refusal(await ana.ask("chat-3", **SAY)))["code"] == "forbidden", (
        "a class whose pupils do not chat"
    )
    for other in (tablet, author):
        for command in (SAY, {"kind": "edit", "seq": 1, "text": "mine"}, {"kind": "erase", "seq": 1, "person": "leo"}):
            assert (await other.refusal(await other.ask("chat-3", **command)))["code"] == "forbidden"
        await other.send("read", {"channel": "chat-3", "after": 0})
        assert (await other.refusal(event="read"))["code"] == "forbidden"
    for wrong in ("chat-1", "chat-5", "chat-03", "chat-"):
        assert (await camille.refusal(await camille.ask(wrong, **SAY)))["code"] == "forbidden"
    again = await any_hub.guest(TABLET, User_Agent="the same tablet, reloaded")
    welcome = await again.enter(since={"chat-3": {"epoch": "-", "seq": 0}})
    assert "chat-3" not in welcome["channels"]
    await done(camille, kind="close-groups")
    for guest in (camille, leo, tablet, again, author):
        await knows(guest, "groups-closed.1")
    any_hub.beat()
    await again.wait("heads")
    for other in (tablet, again, author):
        await other.settle()
        told = json.dumps(other.heard).replace('"chat-3", "epoch": "-"', "")
        assert "chat-3" not in told
        assert secret not in told
    async with visiting(any_hub, TABLET) as visitor, visiting(any_hub, LEO) as own:
        assert secret not in json.dumps((await visitor.get())[1])
        assert secret in json.dumps((await own.get())[1]), "what one wrote is still read"
    for guest in (leo, camille):
        assert (await guest.refusal(await guest.ask("chat-3", **SAY)))["code"] == "forbidden", "everybody is back"
        edit = await guest.ask("chat-3", kind="edit", seq=1, text="other words")
        assert (await guest.refusal(edit))["code"] == "forbidden"
    await leo.entry(await camille.ask("chat-3", kind="erase", seq=1, person="leo"))
    await tablet.entry(await leo.ask("chat", **SAY))


async def test_who_is_moved_reads_the_other_chat_and_the_old_one_no_more(any_hub: Hub) -> None:
    camille, leo, ana, tablet = [await any_hub.inside(who) for who in (CAMILLE, LEO, ANA, TABLET)]
    await apart(camille, leo, ana, tablet)
    owls = await camille.ask("chat-4", kind="say", text="to the owls")
    await tablet.entry(owls)
    moved = [{"animal": "bee", "people": ["ana"]}, {"animal": "owl", "people": ["tablet", "leo"]}]
    change = await camille.ask("floor", kind="set-groups", groups=moved)
    for guest in (camille, leo, ana, tablet):
        await guest.entry(change)
    await leo.wait("heads", lambda heads: heads["channels"].get("chat-4", {"seq": 0})["seq"] == 1)
    await leo.send("read", {"channel": "chat-4", "after": 0})
    await leo.entry(owls)
    await tablet.entry(await leo.ask("chat-4", **SAY))
    bees = await camille.ask("chat-3", kind="say", text="to the bees")
    await ana.entry(bees)
    assert (await leo.refusal(await leo.ask("chat-3", **SAY)))["code"] == "forbidden"
    assert bees not in json.dumps(leo.heard)


async def test_what_was_said_in_earlier_groups_is_still_read_and_deleted_by_teachers(any_hub: Hub) -> None:
    camille, leo, ana, tablet = [await any_hub.inside(who) for who in (CAMILLE, LEO, ANA, TABLET)]
    await apart(camille, leo, ana, tablet)
    secret = await leo.ask("chat-3", **SAY)
    await camille.entry(secret)
    await done(camille, kind="close-groups")
    await done(camille, kind="set-groups", groups=[{"animal": "fox", "people": ["tablet", "leo", "ana"]}])
    await done(camille, kind="open-groups", names=["Foxes"])
    for guest in (leo, ana, tablet):
        await knows(guest, "groups-opened.1")
    ines = await any_hub.inside(INES)
    for reader in (ines, ana):
        await reader.send("read", {"channel": "chat-3", "after": 0})
        await reader.entry(secret)
    await tablet.send("read", {"channel": "chat-3", "after": 0})
    assert (await tablet.refusal(event="read"))["code"] == "forbidden", "it was in the other group"
    for guest in (leo, ines):
        assert (await guest.refusal(await guest.ask("chat-3", **SAY)))["code"] == "forbidden", "it is over"
    erased = await ines.ask("chat-3", kind="erase", seq=1, person="leo")
    for reader in (camille, leo, ines):
        await reader.entry(erased)
    await tablet.settle()
    assert secret not in json.dumps(tablet.heard)


async def test_a_held_message_of_a_group_goes_to_the_group_alone() -> None:
    async with Hub(holds=TableHolds()).running() as hub:
        rule(hub, LiveChat.HOLD)
        camille, ines, leo, ana, tablet = [await hub.inside(who) for who in (CAMILLE, INES, LEO, ANA, TABLET)]
        await apart(camille, ines, leo, ana, tablet)
        op_id = await leo.ask("chat-3", **SAY)
        held = await waits(camille, SAY["text"])
        assert held["channel"] == "chat-3"
        for other in (ines, ana, tablet):
            await other.settle()
            assert SAY["text"] not in json.dumps(other.heard)
        await camille.send("decide", {"held": held["held"], "let_through": True})
        for reader in (leo, ana, ines):
            await reader.entry(op_id)
        await tablet.settle()
        assert SAY["text"] not in json.dumps(tablet.heard)
        assert not tablet.entries("chat")
