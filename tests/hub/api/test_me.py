"""What a person chooses for themselves, by program: language, letters, feeds; and what waits for them."""

from sqlalchemy import select

from hub.api.models import ApiReply
from hub.store.store import Store
from tests.hub.world import World


async def test_language_and_letters_are_chosen(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille = await program(world.camille)
    assert (await camille.put("/me/language", {"language": "de"}))[0] == 200
    assert (await camille.get("/me"))[1]["language"] == "de"
    _, before = await camille.get("/me/letters")
    status, told = await camille.put("/me/letters", before | {"rhythm": "daily", "day_before": False})
    assert (status, told["rhythm"], told["day_before"]) == (200, "daily", False)
    assert (await camille.get("/me/letters"))[1] == told
    lea = await program(world.lea)
    assert (await lea.get("/me/letters"))[0] == 404


async def test_a_feed_is_shown_once_and_its_secret_is_not_kept(program, world: World, any_store: Store) -> None:  # type: ignore[no-untyped-def]
    camille = await program(world.camille)
    status, given = await camille.post("/feeds", {"school_class": world.niort}, "feed-1")
    assert status == 201
    assert given["url"].startswith("https://hub.example/feeds/")
    assert await camille.post("/feeds", {"school_class": world.niort}, "feed-1") == (201, {"url": None})
    async with any_store.reading() as db:
        (kept,) = await db.scalars(select(ApiReply.body))
    assert given["url"].rpartition("/")[2][:8].encode() not in bytes(kept)
    own, of_class = (await camille.get("/feeds"))[1]["items"]
    assert (own["since"], of_class["school_class"]) == (None, world.niort)
    assert of_class["since"] is not None
    assert (await camille.post("/feeds/end", {"school_class": world.niort}))[0] == 200
    assert all(each["since"] is None for each in (await camille.get("/feeds"))[1]["items"])
    assert (await camille.post("/feeds", {"school_class": world.evora}))[0] == 404


async def test_what_waits_is_counted(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille, ines = await program(world.camille), await program(world.ines)
    before = (await ines.get("/start"))[1]
    asked = {"room": world.room, "title": "Nous voilà", "starts_at": "2026-12-01T09:10:00Z", "minutes": 45}
    await camille.post("/lessons", asked)
    assert (await ines.get("/start"))[1] == before | {"lessons": before["lessons"] + 1}
    assert (await camille.get("/start"))[1]["lessons"] == before["lessons"]
