"""A date by program: the finder's slots with their reasons, a vote to move, and who was there."""

from hub.attendance.models import ClassAttendance
from hub.store.store import Store
from tests.hub.world import NOW, World


async def test_a_slot_is_proposed_moved_by_a_vote_and_described(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille, ines = await program(world.camille), await program(world.ines)
    here = f"/twinnings/{world.twinning}/slots?weeks=1&minutes=30&needed={world.niort},{world.evora}"
    status, found = await camille.get(here)
    best, other = found["items"][:2]
    assert (status, {each["school_class"] for each in best["sittings"]}) == (
        200, {world.niort, world.evora, world.chania},
    )  # fmt: skip
    assert best["cost"] <= other["cost"]
    assert all(each["is_presumed"] for each in best["sittings"])
    assert (await camille.get(f"/twinnings/{world.twinning}/slots?needed={world.brno}"))[0] == 422
    asked = {"room": world.room, "title": "Nous voilà", "starts_at": best["starts_at"], "minutes": 30}
    _, lesson = await camille.post("/lessons", asked | {"needed": [world.evora]})
    page = f"/lessons/{lesson['id']}"
    status, offered = await ines.post(f"{page}/dates", {"starts_at": other["starts_at"], "minutes": 30})
    assert (status, offered["items"][0]["suits"]) == (201, [world.evora])
    option = offered["items"][0]["id"]
    _, voted = await camille.post(f"{page}/dates/vote", {"suits": [option]})
    assert voted["lesson"]["starts_at"] == other["starts_at"], "it suits everybody who decides"
    changed = {"sequence": voted["lesson"]["sequence"], "title": "Les voilà", "agenda": "Chanter"}
    status, told = await ines.post(f"{page}/describe", changed)
    assert (status, told["title"], told["agenda"]) == (200, "Les voilà", "Chanter")
    moved = {"sequence": told["sequence"], "starts_at": best["starts_at"], "minutes": 45}
    status, told = await ines.post(f"{page}/move", moved)
    assert (status, told["state"], told["starts_at"]) == (200, "proposed", best["starts_at"])
    assert (await ines.post(f"{page}/move", moved))[0] == 409
    assert (await ines.delete(f"{page}/dates"))[0] == 200
    assert (await ines.get(f"{page}/dates"))[1]["items"] == []


async def test_a_headcount_is_said_for_ones_own_class(program, world: World, any_store: Store) -> None:  # type: ignore[no-untyped-def]
    camille, page = await program(world.camille), f"/lessons/{world.lesson}/attendance"
    said = {"school_class": world.niort, "headcount": 19}
    assert (await camille.put(page, said))[0] == 404, "nobody was there yet"
    async with any_store.writing() as db:
        there = {"joined_at": NOW, "seen_at": NOW, "seen_minute": NOW // 60_000, "minutes": 1, "headcount": 20}
        db.add(ClassAttendance(session_id=world.lesson, school_class_id=world.niort, **there))
    status, told = await camille.put(page, said)
    assert (status, told["items"][0]["headcount"]) == (200, 19)
    assert (await camille.put(page, said | {"school_class": world.evora}))[0] == 404
    assert (await (await program(world.stranger)).get(page))[0] == 404
