"""Who comes in by a token: what it is good for, how long, and that it never gives more than its owner has."""

from sqlalchemy import select, text

from hub.api import tokens
from hub.api.models import ApiToken
from hub.api.scopes import Scope
from hub.store.store import Store
from tests.hub.world import NOW, Clock, World

DAY = 24 * 3_600_000


async def test_a_program_reads_for_its_teacher(program, world: World) -> None:  # type: ignore[no-untyped-def]
    status, me = await (await program(world.camille)).get("/me")
    assert (status, me["name"], me["role"], me["classes"]) == (200, "Camille", "teacher", [world.niort])


async def test_without_a_good_token_nothing_is_told(  # type: ignore[no-untyped-def]
    program, world: World, any_store: Store, clock: Clock
) -> None:
    nobody = await program(None)
    status, problem = await nobody.get("/me")
    assert (status, problem["type"]) == (401, "urn:ribambelle:no-token")
    nobody.headers = {"Authorization": "Bearer rbl_guessed"}
    assert (await nobody.get("/twinnings"))[1]["type"] == "urn:ribambelle:token"
    camille = await program(world.camille)
    clock.now += 30 * DAY
    assert (await camille.get("/me"))[0] == 401
    clock.now = NOW
    async with any_store.reading() as db:
        token = await db.scalar(select(ApiToken.id))
    async with any_store.writing() as db:
        assert token is not None
        assert not await tokens.take_back(db, person=world.ines, token=token)
        assert await tokens.take_back(db, person=world.camille, token=token)
    assert (await camille.get("/me"))[0] == 401


async def test_a_token_is_good_for_what_it_says(program, world: World) -> None:  # type: ignore[no-untyped-def]
    reader = await program(world.camille, Scope.READ_TWINNINGS)
    assert (await reader.get("/twinnings"))[0] == 200
    status, problem = await reader.get("/lessons")
    assert (status, problem["type"]) == (403, "urn:ribambelle:scope")
    assert "lessons:read" in problem["detail"]


async def test_only_its_hash_is_kept(program, world: World, any_store: Store) -> None:  # type: ignore[no-untyped-def]
    camille = await program(world.camille)
    secret = camille.headers["Authorization"].removeprefix("Bearer ")
    async with any_store.reading() as db:
        rows = [str(row) for row in await db.execute(text("SELECT * FROM api_token"))]
    assert rows
    assert not any(secret in row for row in rows)


async def test_who_asks_without_end_waits(program, world: World) -> None:  # type: ignore[no-untyped-def]
    camille = await program(world.camille)
    answers = [(await camille.get("/me"))[0] for _ in range(130)]
    assert answers.count(200) == 120
    assert set(answers[120:]) == {429}
