"""The activity shelf in a capsule: every language side by side, and gone with a consent or with its card."""

import re

import structlog

from hub.activities import actions, trying
from hub.activities.deciding import Writer
from hub.activities.facts import Facts, Tried, Words
from hub.activities.models import ActivityId, Purpose, Rating
from hub.capsules.files import CapsuleFiles
from hub.capsules.making import Making
from hub.materials.facts import Facts as MaterialFacts
from hub.materials.files import MaterialFiles
from hub.materials.preparing import Preparing
from hub.runsheets.models import RunStep
from hub.sessions.models import Session
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from tests.hub.capsules.test_capsules import capsule, consent, given, goes_out, only, read
from tests.hub.uploads import files
from tests.hub.world import HOUR, NOW, Clock, World

RACE = Words("La course <b> à 100", "Additionner", "deux dés", "Lancer\nAvancer")


def writer(world: World, who: str) -> Writer:
    actor = world.actor(who)
    assert actor.school_class is not None
    return Writer(world.twinning, actor.school_class, actor)


async def a_card(store: Store, world: World) -> ActivityId:
    facts = Facts("dices", "mathematics", (8, 11), (2, 4), 15)
    async with store.writing() as db:
        return (await actions.add(db, writer(world, "camille"), facts, "fr", RACE, once=new_id(), now=Instant(NOW))).id


async def test_a_card_stands_in_it_with_all_its_languages_its_sheet_and_who_tried_it(
    any_store: Store, world: World, making: Making, made: CapsuleFiles, stock: MaterialFiles, clock: Clock
) -> None:
    activity = await a_card(any_store, world)
    sheet = await given(
        any_store, world, MaterialFacts(title="Le plateau"), stock=stock, content=files.photo(), at=NOW - 1
    )
    photo = await given(any_store, world, MaterialFacts(title="Foto"), "ines", stock=stock, content=files.photo())
    preparing = Preparing(any_store, stock, clock, structlog.get_logger())
    while await preparing.look():
        pass
    async with any_store.writing() as db:
        portuguese = Words("A corrida", "", "", "Lançar")
        await actions.write(db, activity, "pt", portuguese, writer(world, "ines"), made_of=0, now=Instant(NOW))
        await trying.attach(db, activity, sheet, Purpose.SHEET, Instant(NOW))
        tried = Tried(Rating.LOVED, "Três vezes!", "pt", photo)
        await trying.say_tried(db, activity, writer(world, "ines"), tried, revision=0, now=Instant(NOW))
    found = read(await capsule(any_store, world, making, made))
    page, book = found["fr/activity-1.html"].decode(), found["fr/book.html"].decode()
    for said in ("La course &lt;b&gt; à 100", "A corrida", "Lançar", "Le plateau", "Três vezes!", "On a adoré"):
        assert said in page, said
    assert "media/0002-1.webp" in page
    assert "Três vezes!" in book
    assert "activities.html" in found["index.html"].decode()
    row = await only(any_store)
    assert await goes_out(any_store, row)
    async with any_store.writing() as db:
        await actions.remove(db, activity)
    assert not await goes_out(any_store, row), "its card was taken off the shelf"


async def test_a_childs_word_is_in_it_as_long_as_its_parents_agree(
    any_store: Store, world: World, making: Making, made: CapsuleFiles
) -> None:
    activity = await a_card(any_store, world)
    async with any_store.writing() as db:
        ouf = Tried(Rating.HARD, "Ouf")
        await trying.say_tried(db, activity, writer(world, "lea"), ouf, revision=0, now=Instant(NOW))
    await consent(any_store, world, is_given=True)
    async with any_store.writing() as db:
        await trying.let_try(db, activity, world.niort, 1, Instant(NOW))
    assert b"Ouf" in read(await capsule(any_store, world, making, made))["fr/activity-1.html"]
    row = await only(any_store)
    assert row.owes == [[world.lea, "drawing"]]
    assert await goes_out(any_store, row)
    await consent(any_store, world, is_given=False)
    assert not await goes_out(any_store, row)


async def test_a_step_leads_to_the_activity_that_was_done_in_it(
    any_store: Store, world: World, making: Making, made: CapsuleFiles
) -> None:
    activity = await a_card(any_store, world)
    async with any_store.writing() as db:
        lesson = await db.get_one(Session, world.lesson)
        lesson.starts_at, lesson.ends_at = Instant(NOW - 2 * HOUR), Instant(NOW - HOUR)
        db.add(RunStep(session_id=world.lesson, position=1, sign="sing", minutes=5, activity_id=activity))
    found = read(await capsule(any_store, world, making, made))
    page = found["fr/lesson-1.html"].decode()
    assert re.search(r'href="[^"]*activity-1.html"', page)
    assert "La course &lt;b&gt; à 100" in page
    async with any_store.writing() as db:
        await actions.remove(db, activity)
    assert "La course" not in read(await capsule(any_store, world, making, made))["fr/lesson-1.html"].decode()


async def test_what_waits_is_not_in_it(any_store: Store, world: World, making: Making, made: CapsuleFiles) -> None:
    activity = await a_card(any_store, world)
    async with any_store.writing() as db:
        ouf = Tried(Rating.HARD, "Ouf")
        await trying.say_tried(db, activity, writer(world, "lea"), ouf, revision=0, now=Instant(NOW))
    await consent(any_store, world, is_given=True)
    assert b"Ouf" not in read(await capsule(any_store, world, making, made))["fr/activity-1.html"]
