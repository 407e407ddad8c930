"""Guests stand in the lobby until a teacher who is in the room lets them in, and are put out at once."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from signaling.bus.redis_bus import RedisBus
from signaling.channels.memory import MemoryLog
from tests.contract.test_bus import until
from tests.signaling.sfu.peers import Publisher
from tests.signaling.socket.scene import ANA, AUTHOR, CAMILLE, INES, LEO, ROOM, TABLET, Guest, Hub, TableDirectory
from tests.signaling.socket.test_media import publish

SHORT = 0.3
MUTED = {"kind": "mute", "seat": AUTHOR.person}


@pytest.fixture
async def lobby_hub() -> AsyncIterator[Hub]:
    """A hub with an author on the guest list."""
    async with Hub(bridge_seconds=SHORT).running() as running:
        running.lobby.invite(ROOM, AUTHOR)
        yield running


async def knock(guest: Guest) -> Any:
    """Come to the door of the room and be told to wait."""
    await guest.send("enter", {"room": ROOM})
    return await guest.wait("waiting")


async def admit(teacher: Guest, *, come_in: bool = True) -> None:
    await teacher.send("admit", {"person": AUTHOR.person, "come_in": come_in})


async def let_in(teacher: Guest, guest: Guest) -> Any:
    """The author knocks, and a teacher opens."""
    await knock(guest)
    await teacher.wait("lobby", lambda told: told["waiting"])
    await admit(teacher)
    await guest.wait("come-in")
    return await guest.enter()


async def test_a_teacher_lets_a_guest_in_and_everybody_sees_their_seat(lobby_hub: Hub) -> None:
    camille, leo = [await lobby_hub.inside(who) for who in (CAMILLE, LEO)]
    author = await lobby_hub.guest(AUTHOR)
    waiting = await knock(author)
    assert (waiting["why"], waiting["name"]) == ("lobby", "Agnès Moreau")
    told = await camille.wait("lobby")
    assert told["waiting"] == [
        {"person": "author", "name": "Agnès Moreau", "what": "author", "animal": "owl", "colour": 5, "out": False}
    ]
    await admit(camille)
    await author.wait("come-in")
    welcome = await author.enter()
    assert welcome["seat"] == "author"
    assert {"say", "publish", "watch", "raise-hand"} <= set(welcome["rights"])
    assert not {"draw", "mute", "admit", "show", "erase-any", "lower-any-hand"} & set(welcome["rights"])
    presence = await leo.wait("presence", lambda told: told["seats"])
    assert [(seat["seat"], seat["class_name"], seat["guest"]) for seat in presence["seats"]] == [
        ("author", "Agnès Moreau", True)
    ]
    said = await author.ask("chat", kind="say", text="Once upon a time")
    assert (await leo.entry(said))["author"] == {"person": "author", "seat": "author"}
    await leo.entry(await author.ask("floor", kind="raise-hand"))
    await camille.wait("lobby", lambda told: not told["waiting"])
    assert not leo.all("lobby"), "pupils do not hear who stands at the door"
    assert all(not told["waiting"] for told in leo.all("presence"))


async def test_whoever_waits_in_the_lobby_asks_in_vain(lobby_hub: Hub) -> None:
    """Property: a page that was tampered with gets no more than its own state, and nobody hears of it."""
    camille, author = await lobby_hub.inside(CAMILLE), await lobby_hub.guest(AUTHOR)
    await knock(author)
    await camille.entry(await camille.ask("chat", kind="say", text="secret"))
    sender = Publisher("author", "author", ("audio", "video"))
    for event, payload in (
        ("read", {"channel": "chat", "after": 0}),
        ("media:publish", {"sdp": sender.offer()}),
        ("media:watch", {}),
        ("devices", {"microphone": True, "camera": True}),
        ("admit", {"person": AUTHOR.person, "come_in": True}),
        ("enter", {"room": ROOM}),
    ):
        await author.send(event, payload)
    await author.ask("chat", kind="say", text="let me in")
    await author.ask("floor", kind="raise-hand")
    await author.settle()
    lobby_hub.beat()
    await camille.wait("heads")
    assert {event for event, _ in author.heard} <= {"waiting", "refused"}
    assert {no["code"] for no in author.all("refused")} == {"not-entered"}
    assert "secret" not in str(author.heard)
    assert not [entry for entry in camille.entries("chat") if entry["author"]["person"] == AUTHOR.person]


async def test_nobody_but_a_teacher_who_is_in_the_room_opens(lobby_hub: Hub) -> None:
    camille, _, leo, tablet = [await lobby_hub.inside(who) for who in (CAMILLE, INES, LEO, TABLET)]
    author, outside = await lobby_hub.guest(AUTHOR), await lobby_hub.guest(INES)
    await knock(author)
    for who in (leo, tablet):
        await admit(who)
        assert (await who.refusal(event="admit"))["code"] == "forbidden"
    await admit(outside)
    assert (await outside.refusal(event="admit"))["code"] == "not-entered"
    await camille.send("admit", {"person": ANA.person, "come_in": True})
    assert (await camille.refusal(event="admit"))["code"] == "forbidden"
    assert "come-in" not in {event for event, _ in author.heard}


async def test_a_guest_who_is_sent_out_is_gone_at_once_with_sound_and_picture(lobby_hub: Hub) -> None:
    camille, author = await lobby_hub.inside(CAMILLE), await lobby_hub.guest(AUTHOR)
    await let_in(camille, author)
    sender = Publisher("author", "author", ("audio", "video"))
    await sender.endpoint.connect(await publish(author, sdp=sender.offer()))
    await until(lambda: lobby_hub.media.statistics()["connected"] == 1)
    await camille.wait("presence", lambda told: any(one["sends"] for one in told["participants"]))
    await admit(camille, come_in=False)
    assert (await author.wait("waiting", lambda told: told["why"] == "sent-out"))["name"] == "Agnès Moreau"
    await until(lambda: lobby_hub.media.statistics()["connected"] == 0)
    await author.ask("chat", kind="say", text="still here")
    await author.settle()
    await camille.wait("lobby", lambda told: any(one["out"] for one in told["waiting"]))
    assert not [entry for entry in camille.entries("chat") if "still here" in str(entry)]
    again = await lobby_hub.guest(AUTHOR)
    assert (await knock(again))["why"] == "sent-out", "a reload changes nothing"
    await admit(camille)
    await author.wait("come-in", lambda _: len(author.all("come-in")) == 2)


async def test_one_who_was_let_in_comes_back_after_a_reload(lobby_hub: Hub) -> None:
    camille, author = await lobby_hub.inside(CAMILLE), await lobby_hub.guest(AUTHOR)
    await let_in(camille, author)
    await author.client.disconnect()
    await (await lobby_hub.inside(AUTHOR)).entry(await camille.ask("chat", kind="say", text="welcome back"))


async def test_a_guest_is_never_alone_with_pupils(lobby_hub: Hub) -> None:
    """Pupils' bridge is not theirs: they wait from the moment on which the last teacher is gone."""
    camille, author = await lobby_hub.inside(CAMILLE), await lobby_hub.guest(AUTHOR)
    await let_in(camille, author)
    await camille.client.disconnect()
    await author.wait("waiting", lambda told: len(author.all("waiting")) == 2 and told["why"] == "lobby")
    assert not lobby_hub.signaling.rooms.live(ROOM).members  # type: ignore[union-attr]
    await lobby_hub.inside(INES)  # of any class
    await author.wait("come-in", lambda _: len(author.all("come-in")) == 2)


async def test_whoever_is_on_the_guest_list_no_more_is_put_out(lobby_hub: Hub) -> None:
    camille, author = await lobby_hub.inside(CAMILLE), await lobby_hub.guest(AUTHOR)
    await let_in(camille, author)
    lobby_hub.lobby.invite(ROOM)
    lobby_hub.signaling.look_again(ROOM)
    assert (await author.refusal(event="enter"))["code"] == "forbidden"
    await author.send("enter", {"room": ROOM})
    await until(lambda: len(author.all("refused")) == 2)


async def test_a_guest_reads_the_chat_of_their_own_lesson_alone(lobby_hub: Hub) -> None:
    camille, author = await lobby_hub.inside(CAMILLE), await lobby_hub.guest(AUTHOR)
    for number in range(5):
        await camille.entry(await camille.ask("chat", kind="say", text=f"last week {number}"))
    lobby_hub.clock += 60_000
    lobby_hub.lobby.invite(ROOM, AUTHOR, since=lobby_hub.clock)
    lobby_hub.signaling.look_again(ROOM)
    now = await camille.entry(await camille.ask("chat", kind="say", text="today"))
    await let_in(camille, author)
    await author.send("read", {"channel": "chat", "after": 0})
    await author.settle()
    assert {entry["seq"] for entry in author.entries("chat")} == {now["seq"]}
    assert "last week" not in str(author.heard)


async def test_a_mute_silences_a_guest_and_the_stick_is_for_classes(lobby_hub: Hub) -> None:
    camille, author = await lobby_hub.inside(CAMILLE), await lobby_hub.guest(AUTHOR)
    await let_in(camille, author)
    await author.entry(await camille.ask("floor", **MUTED))
    refused = await camille.ask("floor", kind="give-stick", seat=AUTHOR.person)
    assert (await camille.refusal(refused))["code"] == "forbidden"


async def test_a_guest_may_stand_in_the_spotlight_and_put_nobody_there(lobby_hub: Hub) -> None:
    camille, author = await lobby_hub.inside(CAMILLE), await lobby_hub.guest(AUTHOR)
    await let_in(camille, author)
    for ask in (
        {"kind": "spotlight", "on": "camera", "seat": AUTHOR.person},
        {"kind": "pin-for-all", "seat": AUTHOR.person},
    ):
        assert (await author.refusal(await author.ask("floor", **ask)))["code"] == "forbidden"
        await author.entry(await camille.ask("floor", **ask))
    assert (await author.refusal(await author.ask("floor", kind="lower-all-hands")))["code"] == "forbidden"
    assert (await author.refusal(await author.ask("floor", kind="count-anew")))["code"] == "forbidden"


async def test_a_teacher_at_another_worker_opens_and_closes(redis_url: str) -> None:
    log, directory = MemoryLog(), TableDirectory()
    async with (
        Hub(log, RedisBus(redis_url, prefix="lobby"), directory, bridge_seconds=SHORT).running() as one,
        Hub(log, RedisBus(redis_url, prefix="lobby"), directory, bridge_seconds=SHORT).running() as two,
    ):
        await until(lambda: bool(one.signaling.roster.others and two.signaling.roster.others))
        one.lobby.invite(ROOM, AUTHOR)
        camille, author = await one.inside(CAMILLE), await two.guest(AUTHOR)
        await let_in(camille, author)
        await camille.wait("presence", lambda told: told["seats"])
        await admit(camille, come_in=False)
        await author.wait("waiting", lambda told: told["why"] == "sent-out")
