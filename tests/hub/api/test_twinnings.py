"""Twinnings by program: started from a kit, found, joined, changed by two at once, led, left and archived."""

import pytest

from tests.hub.world import World

CARD = {"title": "Fenêtres", "languages": ["fr", "en"], "starts_on": "2026-11-30", "ends_on": "2027-06-30"}


async def test_two_classes_find_each_other(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille, jana = await program(world.camille), await program(world.stranger)
    asked = {"school_class": world.niort, "card": CARD | {"kit": "christmas", "subjects": ["art"]}}
    status, made = await camille.post("/twinnings", asked)
    assert (status, made["stage"], made["leader"], made["card"]["kit"]) == (201, "draft", world.niort, "christmas")
    assert len(made["rooms"]) > 1
    assert (await camille.post("/twinnings", asked))[1]["id"] == made["id"], "who asks twice means one"
    here = f"/twinnings/{made['id']}"
    tasks = (await camille.get(f"{here}/tasks"))[1]["items"]
    assert tasks[0]["kit"] == "christmas"
    status, ticked = await camille.put(f"{here}/tasks/{tasks[0]['id']}", {"is_done": True})
    assert (status, ticked["items"][0]["done_by"]) == (200, [world.niort])
    status, added = await camille.post(f"{here}/tasks", {"text": "Apporter des pommes de pin"})
    assert (status, len(added["items"])) == (201, len(tasks) + 1)

    search = f"/partners?school_class={world.brno}&country=FR"
    assert (await jana.get(search))[1]["projects"] == []
    assert (await camille.post(f"{here}/look", {"is_looking": True}))[0] == 200
    (found,) = (await jana.get(search))[1]["projects"]
    assert (found["twinning"], found["card"]["title"]) == (made["id"], "Fenêtres")
    assert "languages" in {each["reason"] for each in found["reasons"]}
    status, wish = await jana.post(f"{here}/wishes", {"school_class": world.brno, "words": "Dobrý den"})
    assert (status, wish["kind"], wish["state"]) == (201, "wish", "open")
    status, again = await jana.post(f"{here}/wishes", {"school_class": world.brno, "words": "Dobrý den"})
    assert (status, again["type"]) == (409, "urn:ribambelle:proposal-waiting")
    reply = f"/proposals/{wish['id']}/reply"
    assert (await jana.post(reply, {"reply": "accept"}))[0] == 404, "nobody accepts their own wish"
    assert (await camille.post(reply, {"reply": "accept"}))[0] == 200
    told = (await jana.get(here))[1]
    assert [each["id"] for each in told["classes"]] == [world.niort, world.brno]

    assert (await jana.post(f"{here}/begin", {}))[0] == 404, "the class that leads begins"
    assert (await camille.post(f"{here}/begin", {}))[0] == 200
    for program_of, is_public in ((camille, False), (jana, True)):
        assert (await program_of.post(f"{here}/public", {"agrees": True}))[1]["public"]["is_public"] is is_public
    assert (await camille.post(f"{here}/lead", {"school_class": world.brno}))[0] == 200
    assert (await camille.post(f"{here}/archive", {}))[0] == 404
    assert (await camille.post(f"{here}/leave", {"words": "À bientôt"}))[0] == 200
    assert (await camille.get(here))[0] == 404
    status, problem = await jana.post(f"{here}/leave", {})
    assert (status, problem["type"]) == (409, "urn:ribambelle:last-partner")
    assert (await jana.post(f"{here}/archive", {}))[0] == 200
    assert (await jana.get(here))[1]["stage"] == "archived"
    assert (await jana.post(f"{here}/reopen", {}))[0] == 200


async def test_a_card_is_changed_unless_somebody_was_faster(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille, ines, here = await program(world.camille), await program(world.ines), f"/twinnings/{world.twinning}"
    revision = (await camille.get(here))[1]["revision"]
    changed = {"card": CARD | {"starts_on": "2026-09-01"}, "revision": revision}
    status, told = await camille.put(f"{here}/card", changed)
    assert (status, told["card"]["title"], told["revision"]) == (200, "Fenêtres", revision + 1)
    status, problem = await ines.put(f"{here}/card", changed)
    assert (status, problem["type"]) == (409, "urn:ribambelle:stale")
    wrong = {"card": CARD | {"ends_on": "2026-01-01", "languages": ["zz"]}, "revision": revision + 1}
    status, problem = await camille.put(f"{here}/card", wrong)
    assert (status, problem["type"]) == (422, "urn:ribambelle:card")
    assert problem["detail"] == "languages: languages, ends: order"


async def test_a_class_that_shows_itself_is_invited_and_others_by_a_link(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille, jana = await program(world.camille), await program(world.stranger)
    here = f"/twinnings/{world.twinning}"
    invite = {"school_class": world.brno, "words": "Venez !"}
    assert (await camille.post(f"{here}/invitations", invite))[0] == 404
    assert (await jana.put(f"/offers/{world.brno}", {"words": "Čtvrťáci", "subjects": ["art"]}))[0] == 200
    assert (await camille.put(f"/offers/{world.brno}", {"words": "x"}))[0] == 404
    (shown,) = (await camille.get(f"/partners?school_class={world.niort}"))[1]["classes"]
    assert (shown["school_class"]["id"], shown["words"]) == (world.brno, "Čtvrťáci")
    status, made = await camille.post(f"{here}/invitations", invite)
    assert (status, made["kind"]) == (201, "invitation")
    (got,) = (await jana.get("/invitations"))[1]["items"]
    assert (await jana.post(f"/proposals/{got['id']}/reply", {"reply": "decline", "words": "Škoda"}))[0] == 200
    status, link = await camille.post(f"{here}/link", {"words": "Pour vous"})
    assert status == 201
    assert link["url"].startswith("https://hub.example/join#")
    states = {each["state"] for each in (await camille.get(f"{here}/proposals"))[1]["items"]}
    assert states == {"declined", "open"}
    assert (await jana.delete(f"/offers/{world.brno}"))[0] == 200
    assert (await jana.get("/offers"))[1]["items"] == []


async def test_the_shelf_of_kits_speaks_the_language_of_whoever_asks(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille = await program(world.camille)
    kits = (await camille.get("/kits"))[1]["items"]
    assert {"christmas", "rhymes"} <= {each["id"] for each in kits}
    status, one = await camille.get("/kits/christmas")
    assert (status, one["language"], one in kits) == (200, "fr", True)
    assert (await camille.get("/kits/none"))[0] == 404


@pytest.mark.parametrize("page", ["", "/tasks", "/proposals"])
async def test_a_twinning_is_for_its_teachers(program, world: World, page: str) -> None:  # type: ignore[no-untyped-def]
    for person in (world.stranger, world.keeper):
        assert (await (await program(person)).get(f"/twinnings/{world.twinning}{page}"))[0] == 404
    for person in (world.stranger, world.lea):
        for act in ("begin", "archive", "leave"):
            other = await program(person)
            assert (await other.post(f"/twinnings/{world.twinning}/{act}", {}))[0] == 404
