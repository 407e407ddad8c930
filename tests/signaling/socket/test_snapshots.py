"""Still pictures: asked for only while somebody needs them, for those alone, small and real ones."""

import asyncio
import base64
from typing import Any

import pytest

from rooms.errors import Code
from rooms.rights import Actor, Role
from signaling.socket import snapshots
from tests.signaling.socket.scene import ANA, CAMILLE, ELENI, EVORA, INES, NIORT, Guest, Hub, token_of
from tests.signaling.socket.test_jpeg import picture

JPEG = base64.b64encode(picture()).decode()
COLLEAGUE = Actor(CAMILLE.person.__class__("colleague"), Role.TEACHER, NIORT)


async def ways(guest: Guest, *, sends: bool = True, receives: bool = True) -> None:
    await guest.send("media:ways", {"sends": sends, "receives": receives})


async def show(guest: Guest) -> None:
    await guest.send("snapshot", {"jpeg": JPEG})


def wishes(guest: Guest) -> list[bool]:
    """What this one was asked for so far."""
    return [message["wanted"] for message in guest.all("snapshot:wanted")]


async def test_who_gets_nothing_in_gets_the_others_pictures_and_they_alone(any_hub: Hub) -> None:
    camille, ines, eleni = [await any_hub.inside(actor) for actor in (CAMILLE, INES, ELENI)]
    await show(camille)  # nobody asked: it goes to nobody
    await ways(ines, receives=False)
    for asked in (camille, eleni):
        await asked.wait("snapshot:wanted", lambda message: message["wanted"])
    await show(camille)
    seen = await ines.wait("snapshot")
    assert seen["seat"] == NIORT
    assert base64.b64decode(seen["jpeg"]).startswith(b"\xff\xd8")
    await ways(ines)
    await camille.wait("snapshot:wanted", lambda message: not message["wanted"])
    assert wishes(camille) == [True, False]
    assert wishes(ines) == []
    assert eleni.all("snapshot") == camille.all("snapshot") == []
    assert len(ines.all("snapshot")) == 1


async def test_whose_own_do_not_get_out_is_seen_by_all_who_may_watch(any_hub: Hub) -> None:
    any_hub.directory.logins[token_of(COLLEAGUE)] = COLLEAGUE
    camille, ines, ana, colleague = [await any_hub.inside(actor) for actor in (CAMILLE, INES, ANA, COLLEAGUE)]
    await ways(camille, sends=False)
    await camille.wait("snapshot:wanted", lambda message: message["wanted"])
    await show(camille)
    assert (await ines.wait("snapshot"))["seat"] == NIORT
    assert ana.all("snapshot") == [], "a pupil's own tablet does not watch"
    assert colleague.all("snapshot") == [], "it is their own class"
    assert wishes(ines) == []


async def test_who_leaves_needs_nothing_any_more(any_hub: Hub) -> None:
    camille, ines = await any_hub.inside(CAMILLE), await any_hub.inside(INES)
    await ways(ines, receives=False)
    await camille.wait("snapshot:wanted", lambda message: message["wanted"])
    await ines.client.disconnect()
    await camille.wait("snapshot:wanted", lambda message: not message["wanted"])


async def test_more_often_than_once_a_second_is_dropped(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshots, "LEAST_SECONDS", 3600.0)
    camille, ines = await hub.inside(CAMILLE), await hub.inside(INES)
    await ways(ines, receives=False)
    await camille.wait("snapshot:wanted")
    for _ in range(5):
        await show(camille)
    await ines.wait("snapshot")
    await camille.send("leave", {})
    await ines.wait("presence", lambda presence: len(presence["participants"]) == 1)
    assert len(ines.all("snapshot")) == 1


@pytest.mark.parametrize(
    "body",
    [
        {"jpeg": "not base64!"},
        {"jpeg": base64.b64encode(b"<svg/>").decode()},
        {"jpeg": base64.b64encode(picture(641, 4)).decode()},
        {"jpeg": ""},
        {"jpeg": "A" * 40_000},
        {"jpeg": JPEG, "seat": EVORA},
        {"jpeg": 7},
    ],
)
async def test_what_is_no_small_picture_is_refused(hub: Hub, body: dict[str, Any]) -> None:
    camille, ines = await hub.inside(CAMILLE), await hub.inside(INES)
    await ways(ines, receives=False)
    await camille.wait("snapshot:wanted")
    await camille.send("snapshot", body)
    refused = await camille.wait("refused")
    assert (refused["code"], refused["event"]) == (Code.MALFORMED, "snapshot")
    assert ines.all("snapshot") == []


async def test_who_may_not_publish_shows_nothing_and_who_may_not_watch_asks_for_nothing(hub: Hub) -> None:
    ana, ines = await hub.inside(ANA), await hub.inside(INES)
    await show(ana)
    assert (await ana.wait("refused"))["code"] == Code.FORBIDDEN
    await ways(ana, receives=False)
    await ana.wait("refused", lambda message: message["event"] == "media:ways")
    await asyncio.sleep(0)
    assert wishes(ines) == []


async def test_where_sound_gets_through_stills_come_of_those_that_are_named(any_hub: Hub) -> None:
    camille, ines, eleni = [await any_hub.inside(actor) for actor in (CAMILLE, INES, ELENI)]
    await ines.send("media:ways", {"sends": True, "receives": True, "stills_of": [NIORT]})
    await camille.wait("snapshot:wanted", lambda message: message["wanted"])
    await show(camille)
    assert (await ines.wait("snapshot"))["seat"] == NIORT
    await ways(ines)
    await camille.wait("snapshot:wanted", lambda message: not message["wanted"])
    assert wishes(eleni) == []
    assert eleni.all("snapshot") == []
    assert ines.all("quality") == [], "its line is not away: sound gets through"


async def test_who_sends_a_still_in_place_of_a_moving_picture_is_seen_by_all(any_hub: Hub) -> None:
    camille, ines, eleni = [await any_hub.inside(actor) for actor in (CAMILLE, INES, ELENI)]
    await camille.send("media:ways", {"sends": True, "receives": True, "as_still": True})
    await camille.wait("snapshot:wanted", lambda message: message["wanted"])
    await show(camille)
    for guest in (ines, eleni):
        assert (await guest.wait("snapshot"))["seat"] == NIORT
    assert wishes(ines) == wishes(eleni) == []
    await ways(camille)
    await camille.wait("snapshot:wanted", lambda message: not message["wanted"])


async def test_what_is_no_list_of_seats_is_refused(any_hub: Hub) -> None:
    camille = await any_hub.inside(CAMILLE)
    for stills_of in ("niort", [""], ["x" * 65], ["niort"] * 65, [1]):
        await camille.send("media:ways", {"sends": True, "receives": True, "stills_of": stills_of})
    await camille.settle()
    assert [no["code"] for no in camille.all("refused")][:5] == ["malformed"] * 5
