"""One device sends for a class; another asks for its place: given, kept, left unanswered, or free; on real sockets."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from rooms.rights import Actor
from signaling.socket import handover
from tests.signaling.socket.scene import CAMILLE, INES, LEO, NIORT, TABLET, Guest, Hub, offer_sdp

TABLET_OF_CAMILLE = "login=token-camille-tablet"
PHONE_OF_CAMILLE = "login=token-camille-phone"


@pytest.fixture
def hub(any_hub: Hub) -> Hub:
    """One worker, and two that are one room. A teacher is signed in on three devices."""
    for cookie in (TABLET_OF_CAMILLE, PHONE_OF_CAMILLE):
        any_hub.directory.logins[cookie.partition("=")[2]] = CAMILLE  # type: ignore[attr-defined]
    return any_hub


def me(guest: Guest) -> str:
    return str(guest.all("welcome")[-1]["participant"])


def sending(participant: str) -> Callable[[Any], bool]:
    """Whether Niort's camera is this device, and no other."""
    return lambda told: [one["participant"] for one in told["participants"] if one["sends"]] == [participant]


async def publish(guest: Guest, *, take_over: bool = False) -> None:
    before = len(guest.all("media:published"))
    await guest.send("media:publish", {"sdp": offer_sdp(), "take_over": take_over})
    await guest.wait("media:published", lambda _: len(guest.all("media:published")) > before)


async def answer(guest: Guest, wanted: str) -> None:
    await guest.wait("media:seat", lambda told: told["answer"] == wanted)


async def asked(guest: Guest, newcomer: Guest) -> None:
    """It is asked, and knows by whom, and by what kind of device."""
    told = await guest.wait(
        "media:asked", lambda told: [one["participant"] for one in told["asking"]] == [me(newcomer)]
    )
    assert told["asking"][0] == {"participant": me(newcomer), "person": "camille", "device": "desk"}


async def test_who_sends_is_asked_and_gives_its_place(hub: Hub) -> None:
    laptop, tablet = await hub.inside(CAMILLE), await hub.inside(CAMILLE, Cookie=TABLET_OF_CAMILLE)
    ines = await hub.inside(INES)
    await publish(laptop)
    await tablet.wait("presence", sending(me(laptop)))
    await tablet.send("media:publish", {"sdp": offer_sdp()})
    assert (await tablet.refusal(event="media:publish"))["code"] == "seat-taken", (
        "the same teacher's second device asks"
    )
    await tablet.send("media:ask", {})
    await asked(laptop, tablet)
    assert not laptop.all("media:stopped"), "it goes on until it has answered"
    await laptop.send("media:give", {"participant": me(tablet), "give": True})
    await answer(tablet, "given")
    await publish(tablet, take_over=True)
    assert await laptop.wait("media:stopped") == {"side": "publish", "reason": "taken-over"}
    await ines.wait("presence", sending(me(tablet)))
    assert sum(worker.media.statistics()["publishers"] for worker in hub.workers) == 1, "never a ghost, never twice"
    await laptop.wait("media:asked", lambda told: not told["asking"])

    await laptop.send("media:publish", {"sdp": offer_sdp(), "take_over": True})
    assert (await laptop.refusal(event="media:publish"))["code"] == "seat-taken", "and back again it asks as well"


async def test_who_keeps_its_place_is_not_asked_again_at_once(hub: Hub) -> None:
    laptop, tablet = await hub.inside(CAMILLE), await hub.inside(CAMILLE, Cookie=TABLET_OF_CAMILLE)
    await publish(laptop)
    await tablet.wait("presence", sending(me(laptop)))
    await tablet.send("media:ask", {})
    await asked(laptop, tablet)
    await laptop.send("media:give", {"participant": me(tablet), "give": False})
    await answer(tablet, "kept")
    await tablet.send("media:ask", {})
    await tablet.wait("media:seat", lambda _: [told["answer"] for told in tablet.all("media:seat")][1:] == ["kept"] * 2)
    assert len(laptop.all("media:asked")) == 2, "the question, and its end"
    await tablet.send("media:publish", {"sdp": offer_sdp(), "take_over": True})
    assert (await tablet.refusal(event="media:publish"))["code"] == "seat-taken"


async def test_where_nobody_answers_it_may_be_taken(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handover, "ASK_SECONDS", 0.3)
    laptop, tablet = await hub.inside(CAMILLE), await hub.inside(CAMILLE, Cookie=TABLET_OF_CAMILLE)
    await publish(laptop)
    await tablet.wait("presence", sending(me(laptop)))
    await tablet.send("media:ask", {})
    await answer(tablet, "silent")
    await laptop.wait("media:asked", lambda told: not told["asking"])
    await laptop.send("media:give", {"participant": me(tablet), "give": False})  # too late
    await laptop.settle()
    await publish(tablet, take_over=True)
    assert (await laptop.wait("media:stopped"))["reason"] == "taken-over"


async def test_a_place_that_is_free_or_becomes_so_needs_no_answer(hub: Hub) -> None:
    laptop, tablet = await hub.inside(CAMILLE), await hub.inside(CAMILLE, Cookie=TABLET_OF_CAMILLE)
    await tablet.send("media:ask", {})
    await answer(tablet, "free")
    await publish(laptop)
    await tablet.wait("presence", sending(me(laptop)))
    await tablet.send("media:ask", {})
    await asked(laptop, tablet)
    await laptop.client.disconnect()
    await tablet.wait("media:seat", lambda _: [told["answer"] for told in tablet.all("media:seat")][-1] == "free")
    await publish(tablet)
    await tablet.wait("presence", sending(me(tablet)))


async def test_a_reload_in_the_middle_of_a_question_is_asked_again(hub: Hub) -> None:
    laptop, tablet = await hub.inside(CAMILLE), await hub.inside(CAMILLE, Cookie=TABLET_OF_CAMILLE)
    await publish(laptop)
    await tablet.wait("presence", sending(me(laptop)))
    await tablet.send("media:ask", {})
    await asked(laptop, tablet)
    reloaded = await hub.inside(CAMILLE)
    await publish(reloaded)  # the same login finds its own ghost, and rebinds without a question
    assert (await laptop.wait("media:stopped"))["reason"] == "taken-over"
    await asked(reloaded, tablet)
    await reloaded.send("media:give", {"participant": me(tablet), "give": True})
    await answer(tablet, "given")
    await publish(tablet, take_over=True)


async def test_a_question_ends_with_whoever_asked_it(hub: Hub) -> None:
    laptop, tablet = await hub.inside(CAMILLE), await hub.inside(CAMILLE, Cookie=TABLET_OF_CAMILLE)
    await publish(laptop)
    await tablet.wait("presence", sending(me(laptop)))
    await tablet.send("media:ask", {})
    await asked(laptop, tablet)
    await tablet.client.disconnect()
    await laptop.wait("media:asked", lambda told: not told["asking"])


async def test_of_two_cameras_at_once_one_wins_and_the_other_asks(hub: Hub) -> None:
    guests = [await hub.inside(CAMILLE, Cookie=cookie) for cookie in (TABLET_OF_CAMILLE, PHONE_OF_CAMILLE)]
    await asyncio.gather(*(guest.send("media:publish", {"sdp": offer_sdp()}) for guest in guests))
    ines = await hub.inside(INES)
    told = await ines.wait("presence", lambda told: any(one["sends"] for one in told["participants"]))
    assert sum(one["sends"] for one in told["participants"]) == 1
    first = next(one["participant"] for one in told["participants"] if one["sends"])
    second = next(guest for guest in guests if me(guest) != first)
    assert (await second.refusal(event="media:publish"))["code"] == "seat-taken"
    assert sum(worker.media.statistics()["publishers"] for worker in hub.workers) == 1


async def test_two_who_ask_wait_in_order(hub: Hub) -> None:
    laptop = await hub.inside(CAMILLE)
    tablet, phone = [await hub.inside(CAMILLE, Cookie=cookie) for cookie in (TABLET_OF_CAMILLE, PHONE_OF_CAMILLE)]
    await publish(laptop)
    for guest in (tablet, phone):
        await guest.wait("presence", sending(me(laptop)))
        await guest.send("media:ask", {})
        await laptop.wait("media:asked", lambda told, guest=guest: me(guest) == told["asking"][-1]["participant"])
    assert [one["participant"] for one in laptop.all("media:asked")[-1]["asking"]] == [me(tablet), me(phone)]
    await laptop.send("media:give", {"participant": me(phone), "give": True})
    await answer(phone, "given")
    await publish(phone, take_over=True)
    await asked(phone, tablet)  # whoever sends now is asked


@pytest.mark.parametrize("actor", [LEO, TABLET])
async def test_pupils_and_tablets_neither_ask_nor_answer(hub: Hub, actor: Actor) -> None:
    guest, laptop = await hub.inside(actor), await hub.inside(CAMILLE)
    await publish(laptop)
    for event, payload in (("media:ask", {}), ("media:give", {"participant": me(laptop), "give": True})):
        await guest.send(event, payload)
        assert (await guest.refusal(event=event))["code"] == "forbidden"


async def test_only_who_is_asked_may_answer(hub: Hub) -> None:
    laptop, tablet = await hub.inside(CAMILLE), await hub.inside(CAMILLE, Cookie=TABLET_OF_CAMILLE)
    ines = await hub.inside(INES)
    await publish(laptop)
    await tablet.wait("presence", sending(me(laptop)))
    await tablet.send("media:ask", {})
    await asked(laptop, tablet)
    for guest in (tablet, ines):
        await guest.send("media:give", {"participant": me(tablet), "give": True})
        await guest.settle()
    assert [told["answer"] for told in tablet.all("media:seat")] == ["asking"]
    assert NIORT in {one["seat"] for one in ines.all("presence")[-1]["participants"] if one["sends"]}
