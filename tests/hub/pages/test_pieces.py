"""Pieces of a room: its teachers put them there and take them away, whoever may read there hears them, nobody else."""

import json

import pytest

from hub.store.store import Store
from tests.hub.pages.test_uploads import send
from tests.hub.pages.visits import Browser, text
from tests.hub.uploads import files
from tests.hub.world import NOW, World


async def put(browser: Browser, world: World, **words: str) -> str:
    """A teacher puts a piece of two seconds into the room."""
    sent = json.loads(await text(await send(browser, world.room, files.sound(2.0), "carnaval.wav")))
    given = {
        "upload": sent["id"],
        "title": " Le  Cygne ",
        "composer": "Saint-Saëns",
        "source": "Domaine public",
    } | words
    answer = await browser.post(f"/rooms/{world.room}/pieces", given)
    assert answer.status_code == 201, await text(answer)
    return str(sent["id"])


async def all_of(browser: Browser, world: World) -> list[dict[str, object]]:
    pieces: list[dict[str, object]] = json.loads(await text(await browser.get(f"/rooms/{world.room}/pieces")))["pieces"]
    return pieces


async def test_a_piece_is_put_there_heard_by_the_partners_and_taken_away(
    browser: Browser, other: Browser, store: Store, world: World
) -> None:
    await browser.enter(world.camille)
    await other.enter(world.ines)
    piece = await put(browser, world)
    shown = {
        "id": piece,
        "title": "Le Cygne",
        "composer": "Saint-Saëns",
        "source": "Domaine public",
        "length_ms": 2000,
        "travels": False,
    }
    assert await all_of(other, world) == [shown]
    assert (await other.get(f"/uploads/{piece}")).status_code == 200
    assert await put(browser, world, title="", source="") == piece, "the same sound in the same room is the same piece"
    assert [(each["title"], each["source"]) for each in await all_of(browser, world)] == [("carnaval", "")]
    assert (await other.post(f"/rooms/{world.room}/pieces/{piece}/remove", {})).status_code == 204
    assert await all_of(browser, world) == []
    assert (await other.get(f"/uploads/{piece}")).status_code == 404
    assert (await other.post(f"/rooms/{world.room}/pieces/{piece}/remove", {})).status_code == 404


async def test_what_is_no_sound_or_of_elsewhere_is_no_piece(browser: Browser, world: World) -> None:
    await browser.enter(world.camille)
    photo = json.loads(await text(await send(browser, world.room, files.photo())))["id"]
    for upload, status in ((photo, 415), ("nothing", 404), ("", 404)):
        answer = await browser.post(f"/rooms/{world.room}/pieces", {"upload": upload, "title": "x"})
        assert answer.status_code == status
    piece = await put(browser, world)
    answer = await browser.post(f"/rooms/{world.room}/pieces", {"upload": piece, "title": "x" * 1000})
    assert answer.status_code == 422
    assert (await browser.post("/rooms/elsewhere/pieces", {"upload": piece})).status_code == 404


@pytest.mark.parametrize("person", ["lea", "tablet", "stranger", "keeper"])
async def test_others_put_nothing_there_and_hear_nothing(
    browser: Browser, other: Browser, world: World, person: str
) -> None:
    await browser.enter(world.camille)
    piece = await put(browser, world)
    await other.enter(getattr(world, person))
    assert (await other.get(f"/rooms/{world.room}/pieces")).status_code == 404  # no lesson: no teacher is in the room
    assert (await other.post(f"/rooms/{world.room}/pieces", {"upload": piece})).status_code == 404
    assert (await other.post(f"/rooms/{world.room}/pieces/{piece}/remove", {})).status_code == 404


async def test_the_clock_tells_everybody_the_hubs_time(browser: Browser) -> None:
    assert await text(await browser.get("/clock")) == str(NOW)
