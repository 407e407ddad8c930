"""Joint notebooks in a capsule: charts and photos from a disk, and no word of a child whose parents do not agree."""

from datetime import date

import structlog

from hub.capsules.files import CapsuleFiles
from hub.capsules.making import Making
from hub.materials.actions import Giver
from hub.materials.facts import Facts
from hub.materials.files import MaterialFiles
from hub.materials.preparing import Preparing
from hub.notebooks import actions
from hub.notebooks.values import Entry, Series
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from tests.hub.capsules.test_capsules import capsule, consent, given, read
from tests.hub.uploads import files
from tests.hub.world import NOW, Clock, World


async def test_a_notebook_is_read_and_played_without_a_hub(
    any_store: Store, world: World, making: Making, made: CapsuleFiles, stock: MaterialFiles, clock: Clock
) -> None:
    await consent(any_store, world, is_given=True)
    async with any_store.writing() as db:
        series = Series("La taille de l’escargot", "avec une règle", "cm", "snail", 1)
        notebook = (await actions.make_notebook(db, world.twinning, series, Instant(NOW))).id
    assert "fr/notebooks.html" not in read(await capsule(any_store, world, making, made)), "nothing measured yet"
    for number, who in enumerate(("ines", "ines", "lea")):
        actor = world.actor(who)
        assert actor.school_class is not None
        photo = None
        if who == "ines":
            photo = await given(any_store, world, Facts(title="Le lundi"), who, stock=stock, content=files.photo())
        async with any_store.writing() as db:
            giver, day = Giver(world.twinning, actor.school_class, actor), date(2026, 11, 2 + 7 * number)
            entry = Entry(day, 4_250 + number, "il dort" if who == "lea" else "")
            await actions.write(
                db, notebook, giver, entry, photo=photo, waits=False, once=new_id(), now=Instant(NOW - 1)
            )
    preparing = Preparing(any_store, stock, clock, structlog.get_logger())
    while await preparing.look():
        pass
    found = read(await capsule(any_store, world, making, made))
    page, book = (found[f"fr/{name}.html"].decode().replace("\u00a0", " ") for name in ("notebook-1", "book"))
    assert page.count('class="notebook-chart"') == 2, "by date, and by the days of each class"
    assert "Évora : 2 mesures" in page
    assert page.count("data-lapse>") == 1
    assert 'data-large="../media/0001-1.webp"' in page
    assert "il dort" in page
    assert 'src="../site/capsule.js"' in page
    assert "book-frames" in book
    assert "La taille de l’escargot" in book
    await consent(any_store, world, is_given=False)
    page = read(await capsule(any_store, world, making, made))["fr/notebook-1.html"].decode()
    assert "il dort" not in page
    assert "4,252" in page, "the number stays"
