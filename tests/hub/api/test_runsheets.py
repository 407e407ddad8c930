"""Run sheets by program: the same steps, bounds and rights as on their page."""

from hub.activities import actions as activities
from hub.activities.facts import Facts, Words
from hub.api.scopes import Scope
from hub.store.store import Store
from hub.store.tables import Instant
from tests.hub.world import NOW, World

LESSON = {"title": "Les cris", "starts_at": "2026-12-01T09:10:00Z", "minutes": 20}


async def test_a_program_makes_a_sheet_from_a_kit_and_changes_it(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille, ines = await program(world.camille), await program(world.ines)
    _, lesson = await camille.post("/lessons", LESSON | {"room": world.room})
    here = f"/lessons/{lesson['id']}/sheet"
    assert (await camille.get(here))[1] == {"items": [], "minutes": 0}
    status, sheet = await camille.post(f"{here}/begin", {"kit": "animals", "kit_lesson": "quiz"})
    assert (status, sheet["minutes"]) == (200, 20)
    assert [each["sign"] for each in sheet["items"]] == ["hello", "listen", "play", "sing", "goodbye"]
    status, sheet = await ines.post(f"{here}/steps", {"sign": "celebrate", "minutes": 3, "words": "Bravo !"}, "once")
    assert (status, len(sheet["items"])) == (201, 6)
    assert (await ines.post(f"{here}/steps", {"sign": "celebrate", "minutes": 3, "words": "Bravo !"}, "once"))[0] == 201
    last = sheet["items"][-1]
    status, sheet = await camille.post(f"{here}/steps/{last['id']}/move", {"to": 0})
    assert sheet["items"][0]["id"] == last["id"]
    told = {"sign": "sing", "minutes": 4, "page": 2, "spotlight": "board", "stick": "open", "music": True}
    told |= {"poll": {"kind": "pictures", "question": "Who?", "choices": [{"picture": "bee"}, {"word": "Fuchs"}]}}
    status, sheet = await camille.put(f"{here}/steps/{last['id']}", told | {"revision": 1})
    assert (status, sheet["items"][0]["sign"], sheet["items"][0]["music"]) == (200, "sing", True)
    status, problem = await ines.put(f"{here}/steps/{last['id']}", told | {"revision": 1})
    assert (status, problem["type"]) == (409, "urn:ribambelle:sheet-stale")
    assert (await ines.delete(f"{here}/steps/{last['id']}"))[0] == 200
    assert (await ines.post(f"{here}/steps/{last['id']}/move", {"to": 0}))[0] == 404
    assert len((await camille.get(here))[1]["items"]) == 5


async def test_a_step_names_an_activity(program, any_store: Store, world: World) -> None:  # type: ignore[no-untyped-def]
    async with any_store.writing() as db:
        facts, words = Facts("dices", "mathematics", (8, 11), None, None), Words("La course", "", "", "Lancer")
        card = await activities.bring(db, world.twinning, facts, {"fr": words}, once="card", now=Instant(NOW))
    camille = await program(world.camille)
    _, lesson = await camille.post("/lessons", LESSON | {"room": world.room})
    here, step = f"/lessons/{lesson['id']}/sheet/steps", {"sign": "play", "minutes": 3}
    status, sheet = await camille.post(here, step | {"activity": card.id})
    assert (status, sheet["items"][0]["activity"]) == (201, card.id)
    status, sheet = await camille.put(f"{here}/{sheet['items'][0]['id']}", step | {"revision": 1})
    assert (status, sheet["items"][0]["activity"]) == (200, None)


async def test_others_find_no_sheet_and_what_is_wrong_is_said(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille, reader = await program(world.camille), await program(world.camille, Scope.READ_LESSONS)
    _, lesson = await camille.post("/lessons", LESSON | {"room": world.room})
    here, step = f"/lessons/{lesson['id']}/sheet", {"sign": "hello", "minutes": 3}
    assert (await reader.post(f"{here}/steps", step))[0] == 403
    for outsider in (world.stranger, world.lea):
        other = await program(outsider)
        assert (await other.get(here))[0] == 404
        assert (await other.post(f"{here}/steps", step))[0] == 404
        assert (await other.post(f"{here}/begin", {"kit": "animals", "kit_lesson": "quiz"}))[0] == 404
    for wrong in ({"minutes": 0}, {"sign": "dance"}, {"stick": "mine"}, {"page": 0}, {"extra": 1}):
        assert (await camille.post(f"{here}/steps", step | wrong))[0] == 400, wrong
    assert (await camille.post(f"{here}/steps", step | {"words": "\x00"}))[0] == 422
    for wrong in (
        {"piece": "elsewhere"},
        {"activity": "elsewhere"},
        {"poll": {"kind": "pictures", "choices": [{"picture": "bee"}]}},
    ):
        assert (await camille.post(f"{here}/steps", step | wrong))[0] == 422, wrong
    assert (await camille.post(f"{here}/begin", {"earlier": "nowhere"}))[0] == 404
    assert (await camille.get(here))[1]["items"] == []
