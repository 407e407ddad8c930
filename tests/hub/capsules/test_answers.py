"""Answers in a capsule: what came with them by e-mail goes along, as long as all see it."""

import structlog

from hub.capsules.files import CapsuleFiles
from hub.capsules.making import Making
from hub.materials.actions import Home, withdraw
from hub.materials.facts import Facts
from hub.materials.files import MaterialFiles
from hub.materials.preparing import Preparing
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from hub.writings import actions as writings
from hub.writings.actions import About, Words, Writer
from hub.writings.facts import facts_from
from hub.writings.models import Kind
from tests.hub.capsules.test_capsules import capsule, given, read
from tests.hub.uploads import files
from tests.hub.world import NOW, Clock, World


async def test_a_drawing_that_came_with_an_answer_goes_along(
    any_store: Store, world: World, making: Making, made: CapsuleFiles, stock: MaterialFiles, clock: Clock
) -> None:
    picture = await given(any_store, world, Facts(title="Le fort"), stock=stock, content=files.photo())
    assert await Preparing(any_store, stock, clock, structlog.get_logger()).look()
    ines = Writer(world.twinning, world.evora, world.actor("ines"))
    topic = Words(Kind.TOPIC, facts_from({"title": "La neige", "text": "Et chez vous ?"}, Kind.TOPIC))
    async with any_store.writing() as db:
        asked = (await writings.write(db, ines, topic, new_id(), Instant(NOW))).id
        said = facts_from({"text": "Un fort."}, Kind.ANSWER)
        answer = Words(Kind.ANSWER, said, About(writing=asked), materials=[picture])
        held = await writings.hold(db, Home(world.twinning, world.niort, None), answer, Instant(NOW))
    assert "Un fort." not in str(read(await capsule(any_store, world, making, made)))
    async with any_store.writing() as db:
        await writings.let(db, held.id, 1, world.actor("camille"), Instant(NOW))
    page = read(await capsule(any_store, world, making, made))["fr/writing-1.html"].decode()
    assert "Un fort." in page
    assert 'href="material-1.html"' in page
    assert page.count("../media/0001") == 1, "a small picture"
    async with any_store.writing() as db:
        await withdraw(db, picture)
    page = read(await capsule(any_store, world, making, made))["fr/writing-1.html"].decode()
    assert ("Un fort." in page, "media/" in page) == (True, False)
