"""Practice through the pages: one press begins it, it says everywhere what it is, and one press deletes it."""

from sqlalchemy import select

from hub.audit.models import AuditLine
from hub.audit.witness import witness
from hub.practice.starting import practice_of
from tests.hub.pages.test_mentoring import mentor
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import World


async def test_from_the_first_press_to_the_last(browser: Browser, other: Browser, world: World) -> None:
    browser.store.witness = witness
    await browser.enter(world.camille)
    assert "Essayer" in await words(await browser.get("/twinnings"))
    homes = [(await browser.post("/twinnings/practice")).headers["Location"] for _ in range(2)]
    assert homes[0] == homes[1], "the second press leads to the first"
    home = await words(await browser.get(homes[0]))
    for told in (
        "Entraînement : deux fenêtres",
        "la classe partenaire est inventée",
        "tout sera supprimé le",
        "Aveiro",
    ):
        assert told in home
    assert "Les hirondelles (entraînement)" in home
    assert "Entraînement" in await words(await browser.get("/twinnings"))
    assert "tout sera supprimé le" in await words(await browser.get("/data"))
    refused = await browser.post(f"{homes[0]}/link", {"words": ""})
    assert "aucune vraie classe" in await words(refused)

    await other.enter(await mentor(other.store, "Odile", "FR"))
    assert homes[0] not in await text(await other.get("/mentor"))
    for path in (homes[0], f"{homes[0]}/practice/end"):
        assert (await (other.get if path == homes[0] else other.post)(path)).status_code == 404
    await other.enter(world.lea)
    assert (await other.get(homes[0])).status_code == 404, "no pupil is in it"
    assert (await other.post("/twinnings/practice")).status_code == 404

    assert (await browser.post(f"/twinnings/{world.twinning}/practice/end")).status_code == 404, "that one is real"
    assert (await browser.post(f"{homes[0]}/practice/end")).status_code == 303
    assert (await browser.get(homes[0])).status_code == 404
    assert (await browser.post(f"{homes[0]}/practice/end")).status_code == 404
    async with browser.store.reading() as db:
        doors = set(await db.scalars(select(AuditLine.door)))
        assert await practice_of(db, world.camille) is None
    assert {"practice.start", "practice.end"} <= doors


async def test_a_mentor_who_is_invited_sees_it_as_any_other(browser: Browser, other: Browser, world: World) -> None:
    await browser.enter(world.camille)
    home = (await browser.post("/twinnings/practice")).headers["Location"]
    odile = await mentor(browser.store, "Odile", "FR")
    assert (await browser.post(f"{home}/mentors", {"mentor": odile})).status_code == 303
    await other.enter(odile)
    seen = await words(await other.get(home))
    assert "the partner class is invented" in seen
    assert "Delete it now" not in seen
    assert home in await text(await other.get("/mentor"))


async def test_whose_class_left_begins_anew(browser: Browser, world: World) -> None:
    await browser.enter(world.camille)
    first = (await browser.post("/twinnings/practice")).headers["Location"]
    assert (await browser.post(f"{first}/leave", {"words": ""})).status_code == 303
    second = (await browser.post("/twinnings/practice")).headers["Location"]
    assert second != first
    assert (await browser.get(second)).status_code == 200
