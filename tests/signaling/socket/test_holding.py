"""A pupil's message waits for a teacher of the class; to everybody else it does not exist until it is let through."""

import asyncio
import json
import uuid
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from rooms.channel import Unavailable
from rooms.holding import LiveChat
from rooms.ids import RoomId
from signaling.bus.redis_bus import RedisBus
from signaling.channels.memory import MemoryLog
from signaling.ports import Held
from tests.contract.test_bus import until
from tests.signaling.socket.scene import ANA, CAMILLE, INES, LEO, NIORT, ROOM, TABLET, Guest, Hub


@dataclass
class TableHolds:
    """Held messages in memory, as the hub keeps them in SQL; `is_away`: the store is gone."""

    rows: dict[tuple[str, str], Held] = field(default_factory=dict)
    is_away: bool = False

    async def keep(self, held: Held) -> None:
        await asyncio.sleep(0)
        if self.is_away:
            raise Unavailable
        self.rows.setdefault((held.person, held.op_id), replace(held, id=str(uuid.uuid4())))

    async def of_room(self, room: RoomId) -> Sequence[Held]:
        await asyncio.sleep(0)
        return [held for held in self.rows.values() if held.room == room]

    async def let_go(self, held: Held) -> None:
        await asyncio.sleep(0)
        self.rows.pop((held.person, held.op_id), None)


def rule(hub: Hub, chat: LiveChat, *words: str) -> None:
    """What Niort's teachers decided."""
    card = hub.directory.rooms[ROOM]  # type: ignore[attr-defined]
    hub.directory.rooms[ROOM] = replace(card, chat={NIORT: chat}, words={NIORT: frozenset(words)})  # type: ignore[attr-defined]


@pytest.fixture
async def hub() -> AsyncIterator[Hub]:
    async with Hub(holds=TableHolds()).running() as running:
        rule(running, LiveChat.HOLD)
        yield running


async def waits(guest: Guest, text: str) -> Any:
    """What a teacher is asked about."""
    told = await guest.wait("held", lambda told: any(each["text"] == text for each in told["to_settle"]))
    return next(each for each in told["to_settle"] if each["text"] == text)


async def test_a_held_message_is_let_through_and_then_everybodys(hub: Hub) -> None:
    camille, ines, leo, tablet = [await hub.inside(who) for who in (CAMILLE, INES, LEO, TABLET)]
    op_id = await leo.ask("chat", kind="say", text="  bonjour Évora ")
    assert (await leo.wait("held"))["mine"] == [op_id]
    held = await waits(camille, "bonjour Évora")
    assert (held["person"], held["why"]) == ("leo", "class")
    for other in (ines, tablet):
        await other.settle()
        assert "bonjour" not in json.dumps(other.heard)
    await camille.send("decide", {"held": held["held"], "let_through": True})
    entry = await ines.entry(op_id)
    assert (entry["author"]["person"], entry["event"]["text"], entry["seq"]) == ("leo", "bonjour Évora", 1)
    assert (await leo.entry(op_id))["seq"] == 1
    await camille.wait("held", lambda told: told["to_settle"] == [])
    await leo.wait("held", lambda told: told["mine"] == [])


async def test_what_is_not_let_through_leaves_no_trace_in_the_log(hub: Hub) -> None:
    camille, leo = await hub.inside(CAMILLE), await hub.inside(LEO)
    await leo.ask("chat", kind="say", text="not this")
    held = await waits(camille, "not this")
    await camille.send("decide", {"held": held["held"], "let_through": False})
    await leo.wait("held", lambda told: told["mine"] == [])
    late = await hub.inside(INES)
    assert "not this" not in json.dumps(late.heard)
    assert late.entries("chat") == []


async def test_nobody_but_a_teacher_of_the_class_decides(hub: Hub) -> None:
    camille, ines, leo, ana = [await hub.inside(who) for who in (CAMILLE, INES, LEO, ANA)]
    await leo.ask("chat", kind="say", text="mine")
    held = await waits(camille, "mine")
    for other in (ines, leo, ana):
        for name in (held["held"], "no-such-message"):
            await other.send("decide", {"held": name, "let_through": True})
        await other.settle()
        nos = [no["code"] for no in other.all("refused") if no["event"] == "decide"]
        assert nos == ["forbidden", "forbidden"]
    assert len(hub.signaling._holding._holds.rows) == 1  # type: ignore[union-attr, attr-defined]


async def test_a_word_is_held_though_the_class_writes_freely_and_pupils_never_see_the_list(hub: Hub) -> None:
    rule(hub, LiveChat.LIVE, "idiot", "secretword")
    camille, leo = await hub.inside(CAMILLE), await hub.inside(LEO)
    await camille.entry(await leo.ask("chat", kind="say", text="hello"))
    op_id = await leo.ask("chat", kind="say", text="what an ÍDIOT!")
    assert (await waits(camille, "what an ÍDIOT!"))["why"] == "word"
    assert (await leo.wait("held"))["mine"] == [op_id]
    await camille.entry(await camille.ask("chat", kind="say", text="a teacher may say idiot"))
    assert "secretword" not in json.dumps(leo.heard + camille.heard)


async def test_a_change_passes_the_same_eyes_as_what_was_said(hub: Hub) -> None:
    rule(hub, LiveChat.LIVE, "idiot")
    camille, leo, ines = [await hub.inside(who) for who in (CAMILLE, LEO, INES)]
    seq = (await ines.entry(await leo.ask("chat", kind="say", text="helo")))["seq"]
    await ines.entry(await leo.ask("chat", kind="edit", seq=seq, text="hello"))
    op_id = await leo.ask("chat", kind="edit", seq=seq, text="you idiot")
    held = await waits(camille, "you idiot")
    assert (held["edits"], held["why"]) == (seq, "word")
    await leo.wait("held", lambda told: told["mine"] == [op_id])
    assert "idiot" not in json.dumps(ines.heard)
    await camille.send("decide", {"held": held["held"], "let_through": True})
    assert (await ines.entry(op_id))["event"] == {"kind": "edited.1", "seq": seq, "text": "you idiot"}
    await leo.wait("held", lambda told: told["mine"] == [])


async def test_no_teacher_is_asked_about_a_change_that_cannot_be(hub: Hub) -> None:
    camille, leo = await hub.inside(CAMILLE), await hub.inside(LEO)
    theirs = (await leo.entry(await camille.ask("chat", kind="say", text="a teacher's words")))["seq"]
    for seq in (theirs, 99):
        assert (await leo.refusal(await leo.ask("chat", kind="edit", seq=seq, text="mine now")))["code"] == "forbidden"
    assert camille.all("held")[-1]["to_settle"] == [] if camille.all("held") else True


async def test_a_change_of_what_was_erased_waits_no_more(hub: Hub) -> None:
    rule(hub, LiveChat.LIVE, "idiot")
    camille, leo = await hub.inside(CAMILLE), await hub.inside(LEO)
    seq = (await camille.entry(await leo.ask("chat", kind="say", text="helo")))["seq"]
    await leo.ask("chat", kind="edit", seq=seq, text="idiot")
    await waits(camille, "idiot")
    await leo.entry(await leo.ask("chat", kind="erase", seq=seq))
    await camille.wait("held", lambda told: told["to_settle"] == [])
    await leo.wait("held", lambda told: told["mine"] == [])


async def test_said_again_it_waits_once_and_whoever_comes_later_is_told(hub: Hub) -> None:
    leo = await hub.inside(LEO)
    op_id = await leo.ask("chat", kind="say", text="once")
    await leo.wait("held")
    await leo.ask("chat", op_id, kind="say", text="once")
    await leo.settle()
    camille = await hub.inside(CAMILLE)
    told = await camille.wait("held")
    assert [each["text"] for each in told["to_settle"]] == ["once"]
    again = await hub.inside(LEO)
    assert (await again.wait("held"))["mine"] == [op_id]


async def test_what_cannot_be_kept_is_to_be_said_again(hub: Hub) -> None:
    leo = await hub.inside(LEO)
    hub.signaling._holding._holds.is_away = True  # type: ignore[union-attr, attr-defined]
    no = await leo.refusal(await leo.ask("chat", kind="say", text="lost?"))
    assert (no["code"], no["retry"]) == ("retry", True)
    no = await leo.refusal(await leo.ask("chat", kind="say", text="\u200b"))
    assert no["code"] == "text-empty"


async def test_a_teacher_at_another_worker_decides(redis_url: str) -> None:
    log, holds = MemoryLog(), TableHolds()
    async with (
        Hub(log, RedisBus(redis_url, prefix="holding"), holds=holds).running() as one,
        Hub(log, RedisBus(redis_url, prefix="holding"), holds=holds).running() as two,
    ):
        for each in (one, two):
            rule(each, LiveChat.HOLD)
        await until(lambda: bool(one.signaling.roster.others and two.signaling.roster.others))
        camille, leo = await one.inside(CAMILLE), await two.inside(LEO)
        op_id = await leo.ask("chat", kind="say", text="across")
        held = await waits(camille, "across")
        await camille.send("decide", {"held": held["held"], "let_through": True})
        await leo.entry(op_id)
        await leo.wait("held", lambda told: told["mine"] == [])
