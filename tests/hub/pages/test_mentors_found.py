"""Mentors present themselves to teachers, who write to them without seeing an address; not too often."""

from sqlalchemy import select

from hub.mentors.models import Mentor
from hub.people.actions import add_person
from hub.post import mailboxes
from hub.post.models import LetterWaiting
from hub.store.store import Store
from rooms.ids import PersonId
from rooms.rights import Role
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import HOUR, NOW, Clock, World

WORDS = "J’ai accompagné trente jumelages. <b>Écrivez-moi</b>."


async def odile(store: Store) -> PersonId:
    """A mentor of France who has written nothing of herself yet."""
    async with store.writing() as db:
        made = await add_person(
            db, role=Role.MENTOR, name="Odile", now=NOW, email="odile@region.example", language="fr", animal="owl"
        )
        db.add(Mentor(person_id=made.id, countries=["FR"]))
        return made.id


async def letters(store: Store) -> list[LetterWaiting]:
    async with store.reading() as db:
        return list(await db.scalars(select(LetterWaiting)))


async def test_from_a_few_words_to_a_letter(browser: Browser, other: Browser, clock: Clock, world: World) -> None:
    mentor = await odile(browser.store)
    letter = f"/mentors/{mentor}/letter"
    await other.enter(mentor)
    await browser.enter(world.camille)
    assert "Odile" not in await words(await browser.get("/mentors")), "nobody finds who has written nothing"
    assert (await browser.post(letter, {"words": "Bonjour"})).status_code == 404
    assert (await other.post("/mentors/me", {"words": "x" * 601})).status_code == 422
    assert (await other.get("/mentors/me")).status_code == 200
    assert (await other.post("/mentors/me", {"words": WORDS, "languages": "fr"})).headers["Location"] == "/mentor"
    page = await text(await browser.get("/mentors"))
    assert "&lt;b&gt;Écrivez-moi" in page
    for expected in ("Odile", "France", "français"):
        assert expected in page
    assert "region.example" not in page

    assert (await browser.post(letter, {"words": " "})).status_code == 422
    assert "est en route" in await words(await browser.post(letter, {"words": "Comment commencer ?"}))
    assert (await browser.post(letter, {"words": "Comment commencer ?"})).status_code == 422, "the same goes once"
    (sent,) = await letters(browser.store)
    assert (sent.person_id, sent.asked_by) == (mentor, world.camille)
    for expected in ("Bonjour Odile,", "Camille (CM1, Niort)", "Camille@Ecole.example", "Comment commencer ?"):
        assert expected in sent.text
    for each in range(4):
        assert (await browser.post(letter, {"words": f"Encore {each}"})).status_code == 200
    kept = await browser.post(letter, {"words": "Une de trop"})
    assert kept.status_code == 422
    assert "Une de trop" in await text(kept), "what was typed stays"
    clock.now += 25 * HOUR
    await browser.enter(world.camille)
    await other.enter(mentor)
    assert (await browser.post(letter, {"words": "Une de trop"})).status_code == 200
    assert (await other.post("/mentors/me", {"words": ""})).status_code == 303
    assert "Odile" not in await words(await browser.get("/mentors"))


async def test_whom_letters_do_not_reach_gets_none_and_it_is_said(browser: Browser, world: World) -> None:
    mentor = await odile(browser.store)
    async with browser.store.writing() as db:
        (await db.get_one(Mentor, mentor)).words = "Bonjour"
        await mailboxes.mark_unreached(db, mailboxes.digest_of("odile@region.example"), "recipient", NOW)
    await browser.enter(world.camille)
    answer = await browser.post(f"/mentors/{mentor}/letter", {"words": "Bonjour"})
    assert "n’atteignent pas" in await words(answer)
    assert await letters(browser.store) == []


async def test_who_finds_them(browser: Browser, world: World) -> None:
    mentor = await odile(browser.store)
    assert (await browser.get("/mentors")).status_code == 303
    for person, may_see, is_mentor in (
        (world.camille, True, False), (world.keeper, True, False), (mentor, True, True),
        (world.lea, False, False), (world.tablet, False, False),
    ):  # fmt: skip
        await browser.enter(person)
        assert (await browser.get("/mentors")).status_code == (200 if may_see else 404)
        assert (await browser.get("/mentors/me")).status_code == (200 if is_mentor else 404)
        assert (await browser.post("/mentors/me", {"words": "Moi"})).status_code == (303 if is_mentor else 404)
        if person != world.camille:
            assert (await browser.post(f"/mentors/{mentor}/letter", {"words": "Moi"})).status_code == 404
