"""Who is here and who sends: presence, one device per seat, taking over, muting, puppets; on the real media plane."""

import asyncio
from typing import Any

import pytest

from rooms.errors import Code, Refused
from rooms.ids import ParticipantId
from rooms.rights import Actor, Role
from tests.signaling.socket.scene import (
    ANA,
    CAMILLE,
    CHANIA,
    ELENI,
    EVORA,
    INES,
    LEO,
    NIORT,
    ROOM,
    TABLET,
    Guest,
    Hub,
    offer_sdp,
    token_of,
)

COLLEAGUE = Actor(CAMILLE.person.__class__("colleague"), Role.TEACHER, NIORT)


@pytest.fixture
def hub(any_hub: Hub) -> Hub:
    """One worker, and two that are one room."""
    return any_hub


def senders(presence: Any) -> dict[str, str]:
    """Seat → person that sends for it."""
    return {one["seat"]: one["person"] for one in presence["participants"] if one["sends"]}


def tile(height: float, **more: Any) -> dict[str, Any]:
    return {"seat": NIORT, "height": height} | more


async def publish(guest: Guest, **more: Any) -> str:
    before = len(guest.all("media:published"))
    await guest.send("media:publish", {"sdp": offer_sdp()} | more)
    await guest.wait("media:published", lambda _: len(guest.all("media:published")) > before)
    return str(guest.all("media:published")[-1]["sdp"])


async def test_everybody_who_is_here_is_seen_once_and_gone_at_once(hub: Hub) -> None:
    camille, tablet = await hub.inside(CAMILLE), await hub.guest(TABLET)
    await tablet.enter(device="hand")
    both = await camille.wait("presence", lambda presence: len(presence["participants"]) == 2)
    assert [(one["person"], one["seat"], one["device"]) for one in both["participants"]] == [
        ("camille", NIORT, "desk"),
        ("tablet", EVORA, "hand"),
    ]
    assert {person["person"] for person in both["people"]} == {"camille", "tablet"}
    await tablet.client.disconnect()
    await camille.wait("presence", lambda presence: len(presence["participants"]) == 1 and presence is not both)


async def test_presence_is_coalesced(hub: Hub) -> None:
    camille = await hub.inside(CAMILLE)
    await asyncio.sleep(0.25)
    before = len(camille.all("presence"))
    for number in range(30):
        await camille.send("devices", {"microphone": number % 2 == 0, "camera": True})
    await camille.settle()
    await asyncio.sleep(0.3)
    assert 1 <= len(camille.all("presence")) - before <= 5
    last = camille.all("presence")[-1]["participants"][0]
    assert (last["microphone"], last["camera"]) == (False, True)


async def test_an_offer_is_answered_and_the_others_are_offered_it(hub: Hub) -> None:
    camille, ines = await hub.inside(CAMILLE), await hub.inside(INES)
    answer = await publish(camille)
    await ines.send("media:watch", {})
    offer = await ines.wait("media:offer")
    assert {(track["seat"], track["kind"]) for track in offer["tracks"]} == {(NIORT, "audio"), (NIORT, "video")}
    await ines.send("media:answer", {"number": offer["number"], "sdp": "v=0\r\nrubbish"})
    assert (await ines.refusal(event="media:answer"))["code"] == "media-answer-invalid"
    assert answer.startswith("v=0")
    assert "a=ice-lite" in answer
    assert senders(await ines.wait("presence", senders)) == {NIORT: "camille"}


async def test_a_screen_says_what_it_shows(hub: Hub) -> None:
    ines = await hub.inside(INES)
    await ines.send("media:view", {"tiles": [tile(300)]})  # before it watches: of no use, and no harm
    await ines.send("media:watch", {})
    await ines.wait("media:offer")
    shown = [tile(300, on_stage=True), tile(200, source="screen"), {"seat": "nobody's", "height": 1}]
    await ines.send("media:view", {"tiles": shown})
    await ines.send("media:view", {"tiles": []})
    await ines.settle()
    assert not [no for no in ines.all("refused") if no["event"] == "media:view"]


@pytest.mark.parametrize(
    "payload",
    [
        {},
        {"tiles": None},
        {"tiles": [tile(300)], "more": 1},
        {"tiles": [tile(300, more=1)]},
        {"tiles": [tile(0)]},
        {"tiles": [tile(9_000)]},
        {"tiles": [tile(1.5)]},
        {"tiles": [tile(300, seat="")]},
        {"tiles": [tile(300, source="keyhole")]},
        {"tiles": [tile(300, on_stage=NIORT)]},
        {"tiles": [NIORT]},
        {"tiles": [tile(300)] * 65},
    ],
)
async def test_a_screen_that_talks_nonsense_is_refused(hub: Hub, payload: dict[str, Any]) -> None:
    ines = await hub.inside(INES)
    await ines.send("media:view", payload)
    assert (await ines.refusal(event="media:view"))["code"] == "malformed"


def shown(presence: Any) -> dict[str, list[str]]:
    """Seat → what it shows beside camera and microphone."""
    return {one["seat"]: one["shows"] for one in presence["participants"] if one["shows"]}


async def test_a_screen_is_told_to_everybody_for_as_long_as_it_is_sent(hub: Hub) -> None:
    camille, ines = await hub.inside(CAMILLE), await hub.inside(INES)
    await publish(camille)
    await ines.send("media:watch", {})
    await ines.wait("media:offer")
    await publish(camille, sdp=offer_sdp(screen=True), shows={"screen": "screen"})
    await ines.wait("presence", lambda presence: shown(presence) == {NIORT: ["screen"]})
    await publish(camille)
    await ines.wait("presence", lambda presence: not shown(presence) and senders(presence) == {NIORT: "camille"})
    await publish(camille, sdp=offer_sdp(screen=True), shows={"screen": "second"})
    await ines.wait("presence", lambda presence: shown(presence) == {NIORT: ["second"]})
    await camille.send("media:stop", {})
    await ines.wait("presence", lambda presence: not shown(presence) and not senders(presence))


@pytest.mark.parametrize("shows", [{"screen": "camera"}, {"screen": "keyhole"}, {"": "screen"}, ["screen"], None])
async def test_who_shows_nonsense_is_refused(hub: Hub, shows: Any) -> None:
    camille = await hub.inside(CAMILLE)
    await camille.send("media:publish", {"sdp": offer_sdp(screen=True), "shows": shows})
    assert (await camille.refusal(event="media:publish"))["code"] == "malformed"


async def test_who_shows_what_is_not_sent_is_refused(hub: Hub) -> None:
    camille = await hub.inside(CAMILLE)
    await camille.send("media:publish", {"sdp": offer_sdp(), "shows": {"7": "screen"}})
    assert (await camille.refusal(event="media:publish"))["code"] == "media-offer-invalid"


@pytest.mark.parametrize("actor", [LEO, TABLET])
async def test_pupils_and_tablets_show_nothing(hub: Hub, actor: Actor) -> None:
    guest = await hub.guest(actor)
    await guest.enter(device="hand")
    assert "show" not in guest.all("welcome")[0]["rights"]
    await guest.send("media:publish", {"sdp": offer_sdp(screen=True), "shows": {"screen": "screen"}})
    assert (await guest.refusal(event="media:publish"))["code"] == "forbidden"


async def test_a_taken_seat_ends_what_was_shown(hub: Hub) -> None:
    before, after = await hub.inside(CAMILLE), await hub.inside(CAMILLE)
    await publish(before, sdp=offer_sdp(screen=True), shows={"screen": "screen"})
    await after.wait("presence", shown)
    await publish(after)
    assert (await before.wait("media:stopped"))["reason"] == "taken-over"
    await after.wait("presence", lambda presence: not shown(presence) and senders(presence))


async def test_whoever_is_put_out_shows_nothing_any_more(hub: Hub) -> None:
    camille, ines = await hub.inside(CAMILLE), await hub.inside(INES)
    await publish(camille, sdp=offer_sdp(screen=True), shows={"screen": "screen"})
    await ines.wait("presence", shown)
    hub.change_place(partners=frozenset([INES.school_class]))
    for worker in hub.workers:
        worker.signaling.rooms._rooms[ROOM].refresh(hub.directory.rooms[ROOM])
    assert (await camille.wait("media:stopped"))["reason"] == "forbidden"
    await ines.wait("presence", lambda presence: not shown(presence) and not senders(presence))
    assert sum(worker.media.statistics()["publishers"] for worker in hub.workers) == 0
    await camille.send("media:publish", {"sdp": offer_sdp(screen=True), "shows": {"screen": "screen"}})
    assert (await camille.refusal(event="media:publish"))["code"] == "not-entered"


async def test_a_bad_offer_changes_nothing(hub: Hub) -> None:
    camille = await hub.inside(CAMILLE)
    await camille.send("media:publish", {"sdp": "v=0\r\nrubbish"})
    assert (await camille.refusal(event="media:publish"))["code"] == "media-offer-invalid"
    await camille.send("media:publish", {"sdp": "x" * 70_000})
    await camille.wait("refused", lambda no: no["code"] == "malformed")
    await camille.settle()
    assert not senders(camille.all("presence")[-1])
    await publish(camille)


async def test_a_second_device_of_the_class_has_to_ask(hub: Hub) -> None:
    hub.directory.logins["token-colleague"] = COLLEAGUE
    card = hub.directory.rooms[ROOM]
    people = dict(card.people)
    people[COLLEAGUE.person] = people[CAMILLE.person].__class__(
        COLLEAGUE.person, "Colleague", Role.TEACHER, NIORT, "fox", 1
    )
    hub.directory.rooms[ROOM] = card.__class__(**{**{f: getattr(card, f) for f in card.__slots__}, "people": people})
    camille, colleague = await hub.inside(CAMILLE), await hub.inside(COLLEAGUE)
    await publish(camille)
    await colleague.send("media:publish", {"sdp": offer_sdp()})
    assert (await colleague.refusal(event="media:publish"))["code"] == "seat-taken"
    assert senders(await camille.wait("presence", senders)) == {NIORT: "camille"}
    await colleague.send("media:publish", {"sdp": offer_sdp(), "take_over": True})
    await colleague.wait("refused", lambda _: len(colleague.all("refused")) == 2)
    assert [no["code"] for no in colleague.all("refused")] == ["seat-taken"] * 2, "a word of its own is no answer"
    assert senders(camille.all("presence")[-1]) == {NIORT: "camille"}


async def test_a_reload_takes_its_own_place_without_asking(hub: Hub) -> None:
    before, after = await hub.inside(CAMILLE), await hub.inside(CAMILLE)
    await publish(before)
    await publish(after)
    assert (await before.wait("media:stopped"))["reason"] == "taken-over"
    mine = next(iter(after.all("welcome")))["participant"]
    await after.wait("presence", lambda p: [o["participant"] for o in p["participants"] if o["sends"]] == [mine])


async def test_stopping_and_leaving_free_the_seat(hub: Hub) -> None:
    camille, ines = await hub.inside(CAMILLE), await hub.inside(INES)
    await publish(camille)
    await ines.wait("presence", lambda presence: senders(presence) == {NIORT: "camille"})
    await camille.send("media:stop", {})
    await ines.wait("presence", lambda presence: not senders(presence) and presence is ines.all("presence")[-1])
    await publish(camille)
    await camille.client.disconnect()
    await ines.wait("presence", lambda presence: [one["person"] for one in presence["participants"]] == ["ines"])
    assert sum(worker.media.statistics()["publishers"] for worker in hub.workers) == 0


async def test_neighbours_on_one_computer_are_told_and_classmates_are_not(hub: Hub) -> None:
    shared = {"User_Agent": "the laptop"}
    assert not (await (await hub.guest(CAMILLE, **shared)).enter())["neighbour"]
    assert not (await (await hub.guest(LEO, **shared)).enter())["neighbour"]
    assert (await (await hub.guest(INES, **shared)).enter())["neighbour"]
    assert not (await (await hub.guest(ELENI, User_Agent="another")).enter())["neighbour"]


async def test_mute_acts_on_media_at_once_and_survives_a_restart(hub: Hub) -> None:
    camille = await hub.inside(CAMILLE)
    await camille.entry(await camille.ask("floor", kind="mute", seat=EVORA))
    assert heard(hub) == {NIORT: True, EVORA: False, CHANIA: True}
    async with Hub(log=hub.log).running() as restarted:
        await restarted.inside(INES)
        assert heard(restarted) == {NIORT: True, EVORA: False, CHANIA: True}
    await camille.entry(await camille.ask("floor", kind="unmute", seat=EVORA))
    assert heard(hub)[EVORA]


def heard(hub: Hub) -> dict[str, bool]:
    """Whom the media plane lets through."""
    may_be_heard = hub.media._director._heard[ROOM]
    return {seat.seat: may_be_heard(seat.seat) for seat in hub.directory.rooms[ROOM].seats}


async def test_a_lost_connection_is_told_and_frees_the_seat(hub: Hub) -> None:
    camille = await hub.inside(CAMILLE)
    await publish(camille)
    participant = ParticipantId(camille.all("welcome")[0]["participant"])
    hub.signaling.rooms.on_gone(participant, "publish")
    assert await camille.wait("media:stopped") == {"side": "publish", "reason": "lost"}
    hub.signaling.rooms.on_gone(participant, "subscribe")
    assert await camille.wait("media:stopped", lambda stopped: stopped["side"] == "watch")
    await publish(camille)


async def test_a_puppet_sits_like_a_device_makes_way_and_may_return(hub: Hub) -> None:
    camille = await hub.inside(CAMILLE)
    puppet = await hub.signaling.rooms.host_puppet(ROOM, ELENI)
    assert "a=ice-lite" in await puppet.publish(offer_sdp())
    there = await camille.wait("presence", lambda presence: senders(presence) == {CHANIA: "eleni"})
    assert next(one for one in there["participants"] if one["sends"])["camera"]
    await asyncio.wait_for(puppet.wait_free(), 1)

    eleni = await hub.inside(ELENI)
    await publish(eleni)
    await asyncio.wait_for(puppet.wait_displaced(), 1)
    assert not eleni.all("refused")
    with pytest.raises(Refused) as taken:
        await puppet.publish(offer_sdp())
    assert taken.value.code is Code.SEAT_TAKEN

    returning = asyncio.create_task(puppet.wait_free())
    await asyncio.sleep(0.05)
    assert not returning.done()
    await eleni.client.disconnect()
    await asyncio.wait_for(returning, 2)
    await puppet.publish(offer_sdp())
    puppet.leave()
    assert [one["person"] for one in (await last_presence(camille, 1))["participants"]] == ["camille"]


async def last_presence(guest: Guest, count: int) -> Any:
    return await guest.wait("presence", lambda p: p is guest.all("presence")[-1] and len(p["participants"]) == count)


async def test_only_who_may_publish_hosts_a_puppet(hub: Hub) -> None:
    for actor in (ANA, TABLET):
        with pytest.raises(Refused):
            await hub.signaling.rooms.host_puppet(ROOM, actor)


async def test_a_puppet_left_alone_keeps_the_room_open(hub: Hub) -> None:
    puppet = await hub.signaling.rooms.host_puppet(ROOM, ELENI)
    live = hub.signaling.rooms.live(ROOM)
    assert live is not None
    assert not live.is_empty
    puppet.leave()
    assert live.is_empty


async def test_signing_out_ends_media(hub: Hub) -> None:
    camille, ines = await hub.inside(CAMILLE), await hub.inside(INES)
    await publish(camille)
    await ines.wait("presence", senders)
    hub.signaling.logins.drop_person(CAMILLE.person)
    await last_presence(ines, 1)
    assert token_of(CAMILLE) not in {caller.token for caller in hub.callers}
