"""Pupils, consents, safety, tablets and reports by program: as in the pages, and for the class's teachers alone."""

import pytest
from sqlalchemy import select

from hub.looking.models import Look
from hub.store.store import Store
from rooms.channel import CHAT
from rooms.commands import Say
from tests.hub.consent.test_withdrawal import do
from tests.hub.world import World


async def test_pupils_are_added_by_number_once(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille, here = await program(world.camille), f"/classes/{world.niort}/pupils"
    _, before = await camille.get(here)
    assert [each["id"] for each in before["items"]] == [world.lea]
    asked = {"number": 3, "seen": before["count"]}
    status, told = await camille.post(here, asked)
    assert (status, told["count"]) == (201, 4)
    assert all(each["name"] and each["card_since"] is None for each in told["items"])
    status, problem = await camille.post(here, asked)
    assert (status, problem["type"]) == (409, "urn:ribambelle:pupils-outdated")
    status, problem = await camille.post(here, {"number": 2_000, "seen": 4})
    assert (status, problem["type"]) == (422, "urn:ribambelle:pupils-many")
    assert (await camille.post(f"{here}/withdraw", {"pupils": [world.lea]}))[0] == 200
    assert (await camille.post(f"{here}/withdraw", {"pupils": [world.lea, world.ines]}))[0] == 404
    assert (await camille.post(f"{here}/forget-pictures", {"pupils": [world.lea]}))[0] == 200
    assert (await camille.put(f"{here}/pictures", {"asked": True}))[0] == 200
    first = (await camille.get(f"{here}?limit=3"))[1]
    second = (await camille.get(f"{here}?limit=3&cursor={first['next']}"))[1]
    assert first["asks_pictures"]
    assert [each["name"] for each in first["items"] + second["items"]] == [each["name"] for each in told["items"]]


async def test_consents_are_entered_version_by_version(program, world: World, any_store: Store) -> None:  # type: ignore[no-untyped-def]
    camille, here = await program(world.camille), f"/classes/{world.niort}/consents"
    voice = {"pupil": world.lea, "kind": "voice"}
    foreign = {"pupil": world.ines, "kind": "voice"}
    assert await camille.post(here, {"given": [voice, foreign]}) == (200, {"changed": 1})
    assert await camille.post(here, {"given": [voice]}) == (200, {"changed": 0})
    assert await camille.post(here, {"withdrawn": [voice]}) == (200, {"changed": 1})
    (child,) = (await camille.get(here))[1]["items"]
    (last,) = child["consents"]
    assert (last["kind"], last["is_given"], last["version"]) == ("voice", False, 2)
    _, history = await camille.get(f"{here}/{world.lea}")
    assert sorted((each["is_given"], each["by"]) for each in history["items"]) == [
        (False, "Camille"),
        (True, "Camille"),
    ]
    status, problem = await camille.post(here, {"given": [voice], "valid_from": "2001-01-01"})
    assert (status, problem["type"]) == (422, "urn:ribambelle:consent-day")
    assert (await camille.get(f"{here}/{world.ines}"))[0] == 404
    async with any_store.reading() as db:
        assert set(await db.scalars(select(Look.sight))) == {"consents"}
    assert {each["name"] for each in (await camille.get(f"/classes/{world.niort}/looks"))[1]["items"]} == {"Camille"}


async def test_what_goes_with_a_consent_is_asked_about(program, world: World, any_store: Store) -> None:  # type: ignore[no-untyped-def]
    camille, here = await program(world.camille), f"/classes/{world.niort}/consents"
    drawing = {"pupil": world.lea, "kind": "drawing"}
    assert await camille.post(here, {"given": [drawing]}) == (200, {"changed": 1})
    await do(any_store, world, world.lea, CHAT, Say(text="Coucou"))
    status, problem = await camille.post(here, {"withdrawn": [drawing]})
    assert (status, problem["type"]) == (409, "urn:ribambelle:consent-hides")
    assert await camille.post(here, {"withdrawn": [drawing], "sure": True}) == (200, {"changed": 1})


async def test_who_may_write_and_the_words_are_kept(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille, here = await program(world.camille), f"/classes/{world.niort}/safety"
    assert (await camille.get(here))[1]["live_chat"] == "hold"
    status, told = await camille.put(here, {"live_chat": "live", "words": {"fr": ["zut", "zut", "flûte"]}})
    assert (status, told["live_chat"], told["words"]["fr"]) == (200, "live", ["zut", "flûte"])
    status, problem = await camille.put(here, {"live_chat": "live", "words": {"tlh": ["Qapla"]}})
    assert (status, problem["type"]) == (422, "urn:ribambelle:words-language")


async def test_a_tablet_without_a_card_is_none(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille, here = await program(world.camille), f"/classes/{world.niort}/tablets"
    assert (await camille.get(here))[1]["items"] == []
    assert (await camille.delete(f"{here}/{world.tablet}"))[0] == 404


@pytest.mark.parametrize("page", ["pupils", "consents", "looks", "safety", "tablets"])
async def test_all_of_it_is_for_the_teachers_of_the_class(program, world: World, page: str) -> None:  # type: ignore[no-untyped-def]
    for person in (world.ines, world.lea, world.keeper):
        assert (await (await program(person)).get(f"/classes/{world.niort}/{page}"))[0] == 404


async def test_reports_are_for_teachers(program, world: World) -> None:  # type: ignore[no-untyped-def]
    assert (await (await program(world.camille)).get("/reports"))[1] == {"items": [], "next": None}
    assert (await (await program(world.lea)).get("/reports"))[0] == 404
    assert (await (await program(world.camille)).post("/reports/none/handle", {"note": "Vu"}))[0] == 404
