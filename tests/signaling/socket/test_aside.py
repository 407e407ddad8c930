"""A class's second camera on a device of its own: beside the one that sends, one at a time, by its teachers alone."""

from collections.abc import Callable
from typing import Any

import pytest

from rooms.rights import Actor
from tests.signaling.socket.scene import CAMILLE, INES, LEO, NIORT, TABLET, Guest, Hub, offer_sdp
from tests.signaling.socket.test_consents import LEOS, seat_beside
from tests.signaling.socket.test_media import publish, senders, shown

PHONE_OF_CAMILLE, MICROSCOPE = "login=token-camille-phone", "login=token-camille-microscope"
BOTH = offer_sdp(screen=True)
HEAD, SOUND, PICTURE = BOTH[: BOTH.index("m=")], "m=" + BOTH.split("m=")[1], "m=" + BOTH.split("m=")[3]
SECOND = HEAD.replace("BUNDLE 0 1 screen", "BUNDLE screen") + PICTURE
ASIDE: dict[str, Any] = {"sdp": SECOND, "shows": {"screen": "second"}, "aside": True}


@pytest.fixture
def hub(any_hub: Hub) -> Hub:
    """One worker, and two that are one room. A teacher is signed in on three devices."""
    for cookie in (PHONE_OF_CAMILLE, MICROSCOPE):
        any_hub.directory.logins[cookie.partition("=")[2]] = CAMILLE  # type: ignore[attr-defined]
    return any_hub


async def sees(guest: Guest, is_so: Callable[[Any], Any]) -> None:
    """That the newest presence comes to be so."""
    await guest.wait("presence", lambda _: is_so(guest.all("presence")[-1]))


async def refused(guest: Guest, **offer: Any) -> str:
    await guest.send("media:publish", ASIDE | offer)
    return str((await guest.refusal(event="media:publish"))["code"])


async def test_a_second_device_shows_beside_the_one_that_sends(hub: Hub) -> None:
    wall, phone, ines = (
        await hub.inside(CAMILLE),
        await hub.inside(CAMILLE, Cookie=PHONE_OF_CAMILLE),
        await hub.inside(INES),
    )
    await publish(wall)
    await publish(phone, **ASIDE)
    await sees(ines, lambda told: shown(told) == {NIORT: ["second"]} and senders(told) == {NIORT: "camille"})
    await ines.send("media:watch", {})
    offer = await ines.wait("media:offer")
    assert sorted((one["seat"], one["source"], one["kind"]) for one in offer["tracks"]) == [
        (NIORT, "camera", "audio"), (NIORT, "camera", "video"), (NIORT, "second", "video"),
    ]  # fmt: skip
    await wall.send("media:watch", {})
    own = await wall.wait("media:offer")
    assert [(one["seat"], one["source"]) for one in own["tracks"]] == [(NIORT, "second")], "the class looks on as well"
    assert not wall.all("media:stopped")
    await wall.send("media:stop", {})
    await sees(ines, lambda told: not senders(told) and shown(told) == {NIORT: ["second"]})
    await phone.send("media:stop", {})
    await sees(ines, lambda told: not shown(told))
    assert sum(worker.media.statistics()["publishers"] for worker in hub.workers) == 0


async def test_of_two_second_cameras_the_newest_is_shown(hub: Hub) -> None:
    phone, microscope = [await hub.inside(CAMILLE, Cookie=cookie) for cookie in (PHONE_OF_CAMILLE, MICROSCOPE)]
    await publish(phone, **ASIDE)
    await sees(microscope, shown)
    await publish(microscope, **ASIDE)
    assert await phone.wait("media:stopped") == {"side": "publish", "reason": "taken-over"}
    await sees(phone, lambda told: sum(bool(one["shows"]) for one in told["participants"]) == 1)
    assert sum(worker.media.statistics()["publishers"] for worker in hub.workers) == 1


async def test_the_second_camera_of_the_device_that_sends_comes_first(hub: Hub) -> None:
    wall, phone = await hub.inside(CAMILLE), await hub.inside(CAMILLE, Cookie=PHONE_OF_CAMILLE)
    await publish(phone, **ASIDE)
    await sees(wall, shown)
    await publish(wall, sdp=BOTH, shows={"screen": "second"})
    assert (await phone.wait("media:stopped"))["reason"] == "taken-over"
    await sees(phone, senders)
    assert await refused(phone) == "seat-taken"
    await publish(wall)
    await sees(phone, lambda told: senders(told) and not shown(told))
    await publish(phone, **ASIDE)


@pytest.mark.parametrize("offer", [{"sdp": BOTH}, {"sdp": SECOND, "shows": {"screen": "screen"}}, {"shows": {}}])
async def test_it_is_one_picture_and_nothing_else(hub: Hub, offer: dict[str, Any]) -> None:
    phone = await hub.inside(CAMILLE, Cookie=PHONE_OF_CAMILLE)
    assert await refused(phone, **offer) == "media-offer-invalid"


async def test_a_sound_beside_it_is_refused(hub: Hub) -> None:
    phone = await hub.inside(CAMILLE, Cookie=PHONE_OF_CAMILLE)
    sdp = HEAD.replace("BUNDLE 0 1 screen", "BUNDLE 0 screen") + SOUND + PICTURE
    assert await refused(phone, sdp=sdp) == "media-offer-invalid"


@pytest.mark.parametrize("actor", [LEO, TABLET])
async def test_a_childs_device_is_no_second_camera(hub: Hub, actor: Actor) -> None:
    guest = await hub.guest(actor)
    await guest.enter(device="hand")
    assert await refused(guest) == "forbidden"


async def test_it_asks_who_of_the_class_may_not_be_seen_like_any_camera(any_hub: Hub) -> None:
    seat_beside(any_hub, face=LEOS)
    camille = await any_hub.inside(CAMILLE)
    await camille.wait("media:beside")
    assert await refused(camille) == "consent"
    await camille.send("media:seated", {"people": ["leo"]})
    await publish(camille, **ASIDE)
    seat_beside(any_hub, face=LEOS | {"tim"})
    assert (await camille.wait("media:stopped"))["reason"] == "consent"


async def test_whoever_goes_leaves_no_ghost_of_it(hub: Hub) -> None:
    phone, ines = await hub.inside(CAMILLE, Cookie=PHONE_OF_CAMILLE), await hub.inside(INES)
    await publish(phone, **ASIDE)
    await sees(ines, shown)
    await phone.client.disconnect()
    await sees(ines, lambda told: not shown(told))
