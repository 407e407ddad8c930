"""What an export tells of answers: what came with them by e-mail is named, as long as all see it."""

import json
import zipfile
from pathlib import Path

from hub.care.writings import write_writings
from hub.materials import actions as materials
from hub.materials.actions import Home
from hub.materials.facts import Facts
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from hub.writings import actions as writings
from hub.writings.actions import About, Words, Writer
from hub.writings.facts import facts_from
from hub.writings.models import Kind
from tests.hub.world import NOW, World

AT = Instant(NOW)


async def test_what_came_with_an_answer_is_named(any_store: Store, world: World, tmp_path: Path) -> None:
    niort = Home(world.twinning, world.niort, None)
    ines = Writer(world.twinning, world.evora, world.actor("ines"))
    topic = Words(Kind.TOPIC, facts_from({"title": "La neige", "text": "Et chez vous ?"}, Kind.TOPIC))
    async with any_store.writing() as db:
        asked = (await writings.write(db, ines, topic, new_id(), AT)).id
        both = [(await materials.hold(db, niort, Facts(text=each), None, AT)).id for each in ("Un fort", "Une luge")]
        answer = Words(Kind.ANSWER, facts_from({}, Kind.ANSWER), About(writing=asked), materials=both)
        held = (await writings.hold(db, niort, answer, AT)).id
        await writings.let(db, held, 1, world.actor("camille"), AT)
        await materials.withdraw(db, both[1])
    with zipfile.ZipFile(tmp_path / "out.zip", "w") as archive:
        async with any_store.reading() as db:
            await write_writings(archive, db, world.twinning, AT)
        told = {each["id"]: each for each in json.loads(archive.read("writings.json"))}
    assert (told[held]["about"], told[held]["materials"], told[held]["person"]) == (asked, both[:1], None)
    assert told[asked]["materials"] == []
