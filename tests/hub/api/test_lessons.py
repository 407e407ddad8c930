"""Lessons by program: the same rights and bounds as in the pages, each key done once, the same pages of lists."""

import asyncio

import pytest

from tests.hub.world import World

START = "2026-12-01T09:10:00Z"


async def test_two_programs_agree_on_a_lesson(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille, ines = await program(world.camille), await program(world.ines)
    asked = {"room": world.room, "title": "Nous voilà", "starts_at": START, "minutes": 45}
    status, lesson = await camille.post("/lessons", asked)
    assert (status, lesson["state"], lesson["starts_at"]) == (201, "proposed", START)
    status, lesson = await ines.post(f"/lessons/{lesson['id']}/answer", {"answer": "yes"})
    assert status == 200
    status, stale = await camille.post(f"/lessons/{lesson['id']}/cancel", {"sequence": 99})
    assert (status, stale["type"]) == (409, "urn:ribambelle:lesson-stale")
    told = {"sequence": lesson["sequence"], "farewell": "À bientôt"}
    status, gone = await camille.post(f"/lessons/{lesson['id']}/cancel", told)
    assert (status, gone["state"]) == (200, "cancelled")


async def test_the_same_key_is_done_once(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille = await program(world.camille)
    asked = {"room": world.room, "title": "Une fois", "starts_at": START, "minutes": 45}
    both = await asyncio.gather(*(camille.post("/lessons", asked, "k1") for _ in range(4)))
    assert {answer[1]["id"] for answer in both} == {both[0][1]["id"]}
    assert {answer[0] for answer in both} == {201}
    status, problem = await camille.post("/lessons", asked | {"minutes": 30}, "k1")
    assert (status, problem["type"]) == (422, "urn:ribambelle:key-used")
    assert (await camille.post("/lessons", asked, "k" * 65))[0] == 400
    ines = await program(world.ines)
    assert (await ines.post("/lessons", asked, "k1"))[1]["id"] != both[0][1]["id"]


async def test_what_was_refused_may_be_asked_again_with_its_key(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille = await program(world.camille)
    asked = {"room": world.room, "title": "Trop tôt", "starts_at": "2020-01-01T09:00:00Z", "minutes": 45}
    status, problem = await camille.post("/lessons", asked, "k2")
    assert (status, problem["type"]) == (422, "urn:ribambelle:lesson-past")
    assert (await camille.post("/lessons", asked | {"starts_at": START}, "k2"))[0] == 201


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"title": ""}, 400), ({"title": "x" * 121}, 400), ({"minutes": 4}, 400), ({"minutes": []}, 400),
        ({"starts_at": "tomorrow"}, 400), ({"starts_at": "2026-12-01T09:10:00"}, 422), ({"extra": 1}, 400),
        ({"room": "nowhere"}, 404), ({"room": "\x00"}, 404), ({"title": "\x00"}, 422), ({"every_weeks": 9}, 400),
        ({"starts_at": "2031-12-01T09:10:00Z"}, 422),
    ],
)  # fmt: skip
async def test_what_is_wrong_is_said_and_nothing_is_made(  # type: ignore[no-untyped-def]
    program, world: World, change: dict[str, object], status: int
) -> None:
    camille = await program(world.camille)
    before = (await camille.get("/lessons"))[1]
    asked = {"room": world.room, "title": "Nous voilà", "starts_at": START, "minutes": 45} | change
    found, problem = await camille.post("/lessons", asked)
    assert found == status, problem
    assert problem["status"] == status
    assert (await camille.get("/lessons"))[1] == before


async def test_strangers_see_nothing_and_pupils_have_no_part(program, world: World) -> None:  # type: ignore[no-untyped-def]
    stranger, lea = await program(world.stranger), await program(world.lea)
    asked = {"room": world.room, "title": "Nous voilà", "starts_at": START, "minutes": 45}
    for other in (stranger, lea):
        assert (await other.post("/lessons", asked))[0] == 404
        assert (await other.get(f"/lessons/{world.lesson}"))[0] == 404
    assert (await stranger.get(f"/twinnings/{world.twinning}"))[0] == 404
    assert (await stranger.get("/twinnings/nowhere"))[0] == 404
    assert (await (await program(world.keeper)).get("/twinnings"))[1] == {"items": [], "next": None}


async def test_lists_come_in_pages(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille = await program(world.camille)
    for day in range(2, 7):
        asked = {"room": world.room, "title": "Une", "starts_at": f"2026-12-0{day}T09:10:00Z", "minutes": 45}
        assert (await camille.post("/lessons", asked))[0] == 201
    whole = [lesson["id"] for lesson in (await camille.get("/lessons"))[1]["items"]]
    found: list[str] = []
    after = ""
    while True:
        _, page = await camille.get(f"/lessons?limit=2{after}")
        assert len(page["items"]) <= 2
        found += [lesson["id"] for lesson in page["items"]]
        if page["next"] is None:
            break
        after = f"&cursor={page['next']}"
    assert found == whole
    assert len(found) >= 5
    for wrong in ("limit=0", "limit=101", "limit=x", "cursor=%00", "cursor=W10", "cursor=WyJ4Il0", "other=1"):
        assert (await camille.get(f"/lessons?{wrong}"))[0] in (200, 400), wrong
