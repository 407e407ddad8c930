"""Classes by program: made, changed while nobody is faster, told when they may meet; by their teachers alone."""

import pytest

from hub.api.scopes import Scope
from tests.hub.world import World

CARD = {
    "name": "CE2 des Renards", "age_from": 8, "age_to": 9, "languages": ["fr", "en"], "headcount": 22, "animal": "fox",
    "colour": 2,
}  # fmt: skip
SCHOOL = {"name": "Escola do Mar", "town": "Horta", "country": "PT", "time_zone": "Atlantic/Azores"}


async def test_a_class_is_made_at_ones_own_school_or_at_a_new_one(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille = await program(world.camille)
    (own,) = (await camille.get("/classes"))[1]["items"]
    assert (own["id"], own["school"]["town"]) == (world.niort, "Niort")
    status, made = await camille.post("/classes", {"card": CARD, "school": own["school"]["id"]})
    assert (status, made["name"], made["school"]) == (201, CARD["name"], own["school"])
    status, made = await camille.post("/classes", {"card": CARD, "new_school": SCHOOL})
    assert (status, made["school"]["time_zone"]) == (201, "Atlantic/Azores")
    status, known = await camille.post("/classes", {"card": CARD, "new_school": SCHOOL})
    assert (status, known["type"]) == (409, "urn:ribambelle:school-known")
    assert made["school"]["id"] in known["detail"]
    same = {"card": CARD, "new_school": SCHOOL, "same": made["school"]["id"]}
    assert (await camille.post("/classes", same))[1]["school"] == made["school"]
    status, problem = await camille.post("/classes", {"card": CARD})
    assert (status, problem["detail"]) == (422, "school: wrong")
    assert len((await camille.get("/classes"))[1]["items"]) == 4


async def test_a_card_is_changed_unless_somebody_was_faster(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille = await program(world.camille)
    _, own = await camille.get(f"/classes/{world.niort}")
    changed = CARD | {"revision": own["revision"]}
    status, told = await camille.put(f"/classes/{world.niort}/card", changed)
    assert (status, told["name"], told["revision"]) == (200, CARD["name"], own["revision"] + 1)
    status, problem = await camille.put(f"/classes/{world.niort}/card", changed | {"name": "CM2"})
    assert (status, problem["type"]) == (409, "urn:ribambelle:stale")
    wrong = changed | {"revision": told["revision"], "age_from": 12}
    status, problem = await camille.put(f"/classes/{world.niort}/card", wrong)
    assert (status, problem["type"], problem["detail"]) == (422, "urn:ribambelle:field", "age_to: before")


async def test_a_timetable_comes_back_as_it_was_said(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille = await program(world.camille)
    page = f"/classes/{world.niort}/timetable"
    _, before = await camille.get(page)
    assert before["is_presumed"]
    hours = [
        {"weekday": 1, "start": "08:30", "end": "11:45"},
        {"weekday": 4, "start": "13:30", "end": "16:00"},
        {"weekday": 6, "start": "22:00", "end": "00:00"},
    ]
    status, told = await camille.put(page, {"hours": hours, "revision": before["revision"]})
    assert (status, told["hours"], told["is_presumed"]) == (200, hours, False)
    assert (await camille.put(page, {"hours": hours, "revision": before["revision"]}))[0] == 409
    backwards = {"hours": [{"weekday": 2, "start": "12:00", "end": "08:00"}], "revision": told["revision"]}
    status, problem = await camille.put(page, backwards)
    assert (status, problem["type"]) == (422, "urn:ribambelle:timetable-backwards")


async def test_holidays_are_entered_taken_from_a_file_and_removed(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille = await program(world.camille)
    page = f"/classes/{world.niort}/holidays"
    status, told = await camille.post(page, {"name": "Fête de l\u2019école", "first": "2026-12-04"})
    assert status == 201
    (entered,) = [each for each in told["items"] if each["source"] == "entered"]
    assert any(each["source"] == "public" for each in told["items"])
    file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260901T000000Z\r\n"
    file += "SUMMARY:Pont\r\nDTSTART;VALUE=DATE:20261211\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    status, taken = await camille.post(f"{page}/import", {"calendar": file})
    assert (status, taken["added"], taken["troubles"]) == (200, 1, [])
    assert (await camille.delete(f"{page}/{entered['id']}"))[0] == 200
    assert (await camille.delete(f"{page}/{entered['id']}"))[0] == 404
    _, after = await camille.get(page)
    assert [each["name"] for each in after["items"] if each["source"] == "entered"] == ["Pont"]
    status, problem = await camille.post(page, {"name": "x", "first": "2026-12-04", "last": "2026-12-01"})
    assert (status, problem["type"]) == (422, "urn:ribambelle:holiday-backwards")


async def test_a_class_moves_rests_wakes_and_ends(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille = await program(world.camille)
    here = f"/classes/{world.niort}"
    assert (await camille.post(f"{here}/move", {"new_school": SCHOOL}))[0] == 200
    assert (await camille.get(here))[1]["school"]["town"] == "Horta"
    assert (await camille.post(f"{here}/leave", {}))[1]["type"] == "urn:ribambelle:last-teacher"
    assert (await camille.post(f"{here}/rest", {"sure": False}))[0] == 400
    assert (await camille.post(f"{here}/rest", {"sure": True}))[0] == 200
    assert (await camille.get(here))[1]["archived_at"] is not None
    assert (await camille.post(f"{here}/wake", {}))[0] == 200
    assert (await camille.get(here))[1]["archived_at"] is None
    status, ended = await camille.post(f"{here}/end", {"sure": True})
    assert (status, ended["is_over"]) == (200, False), "a lesson is running"


@pytest.mark.parametrize("page", ["", "/timetable", "/team", "/holidays"])
async def test_a_class_is_for_its_teachers_alone(program, world: World, page: str) -> None:  # type: ignore[no-untyped-def]
    for person in (world.ines, world.lea, world.keeper):
        other = await program(person)
        assert (await other.get(f"/classes/{world.niort}{page}"))[0] == 404
    assert (await (await program(world.camille)).get(f"/classes/{world.niort}{page}"))[0] == 200


async def test_a_token_that_may_read_may_not_write(program, world: World) -> None:  # type: ignore[no-untyped-def]
    reader = await program(world.camille, Scope.READ_CLASSES)
    assert (await reader.get("/classes"))[0] == 200
    status, problem = await reader.post(f"/classes/{world.niort}/wake", {})
    assert (status, problem["type"], problem["detail"]) == (
        403, "urn:ribambelle:scope", "It needs the scope classes:write.",
    )  # fmt: skip
