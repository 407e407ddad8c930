"""Erasing a pupil: their words go from every room, they are out, and nothing of them is kept; another's stay."""

import json
from io import BytesIO
from zipfile import ZipFile

import pytest
from sqlalchemy import func, select

from hub.consent.models import Consent
from hub.materials.models import Material, MaterialTag
from hub.people.models import Card, Login, Person
from hub.store.store import Store
from rooms.channel import CHAT, Author, Channel
from rooms.commands import EditMessage, Say
from rooms.events import Erased, MessageSaid
from rooms.ids import OpId, PersonId, Seq
from signaling.channels.turn import Memory, Submission, Turn
from tests.hub.pages.test_materials import give
from tests.hub.pages.visits import Browser, words
from tests.hub.world import NOW, World


async def say(store: Store, world: World, *people: PersonId) -> None:
    channel = Channel(world.room, CHAT)
    for number, person in enumerate(people):
        author = Author(person, world.niort)
        submission = Submission(channel, author, OpId(f"said-000{number}"), Say(text="Bonjour"), lambda answer: None)
        turn = Turn(Memory(CHAT), [submission], NOW)
        await store.log.turn(channel, Memory(CHAT).known, turn.keys, turn.decide, turn.now)


async def edit(store: Store, world: World, person: PersonId, seq: int, text: str) -> None:
    channel, author = Channel(world.room, CHAT), Author(person, world.niort)
    command = EditMessage(seq=seq, text=text)
    turn = Turn(Memory(CHAT), [Submission(channel, author, OpId(f"edit-{text}"), command, lambda _: None)], NOW)
    await store.log.turn(channel, None, turn.keys, turn.decide, turn.now)


async def said(store: Store, world: World) -> list[type]:
    return [type(entry.event) for entry in (await store.log.since(Channel(world.room, CHAT), Seq(0), 9))[1]][:2]


async def test_nothing_of_them_stays(browser: Browser, other: Browser, store: Store, world: World) -> None:
    await say(store, world, world.lea, world.camille)
    await browser.sign_in()
    await other.enter(world.lea)
    await browser.post(f"/classes/{world.niort}/consents", {"given": f"{world.lea}:face"})
    page = f"/classes/{world.niort}/pupils/{world.lea}"
    assert "Léa" in await words(await browser.get(page))
    assert (await browser.post(f"{page}/erase")).headers["Location"] == page, "only who is sure"
    assert await said(store, world) == [MessageSaid, MessageSaid]
    assert (await browser.post(f"{page}/erase", {"sure": "yes"})).status_code == 303
    assert await said(store, world) == [Erased, MessageSaid]
    assert (await other.get("/me")).status_code == 303, "they are out"
    async with store.reading() as db:
        for model, mine in ((Card, Card.person_id), (Login, Login.person_id), (Consent, Consent.person_id)):
            assert await db.scalar(select(func.count()).select_from(model).where(mine == world.lea)) == 0
        assert await db.get(Person, world.lea) is None
    assert (await browser.post(f"{page}/erase", {"sure": "yes"})).status_code == 404, "a second time there is nobody"


@pytest.mark.parametrize("who", ["ines", "stranger", "lea", "tablet", "keeper", None])
async def test_nobody_else_erases_them(browser: Browser, store: Store, world: World, who: str | None) -> None:
    if who is not None:
        await browser.enter(world.actor(who).person)
    erase = f"/classes/{world.niort}/pupils/{world.lea}/erase"
    assert (await browser.post(erase, {"sure": "yes"})).status_code == 404
    async with store.reading() as db:
        assert await db.get(Person, world.lea) is not None


async def test_all_that_is_kept_of_them_may_be_taken_away(browser: Browser, store: Store, world: World) -> None:
    await say(store, world, world.lea, world.camille)
    secret = await browser.card(world.lea, reusable=True)
    await browser.sign_in()
    await browser.post(f"/classes/{world.niort}/consents", {"given": f"{world.lea}:face"})
    await give(browser, world, title="Léa et Tom", text="Il était une fois")
    async with store.writing() as db:
        material = (await db.scalars(select(Material.id))).one()
        db.add(MaterialTag(material_id=material, person_id=world.lea, kind="voice"))
    answer = await browser.post(f"/classes/{world.niort}/pupils/{world.lea}/export")
    with ZipFile(BytesIO(await answer.get_data())) as archive:
        read = {name: archive.read(name).decode() for name in archive.namelist()}
    assert set(read) == {"lisez-moi.txt", "pupil.json", f"{world.room}/chat.jsonl"}
    assert read[f"{world.room}/chat.jsonl"].count("Bonjour") == 1, "their own words alone"
    assert '"kind": "face"' in read["pupil.json"]
    told = json.loads(read["pupil.json"])
    assert [(each["kind"], each["shows"]) for each in told["shown"]] == [("text", "voice")]
    assert "Tom" not in read["pupil.json"], "a title may be about others"
    assert secret not in "".join(read.values())


@pytest.mark.parametrize("who", ["ines", "stranger", "lea", "keeper", None])
async def test_nobody_else_takes_it(browser: Browser, world: World, who: str | None) -> None:
    if who is not None:
        await browser.enter(world.actor(who).person)
    assert (await browser.post(f"/classes/{world.niort}/pupils/{world.lea}/export")).status_code == 404


async def test_only_pupils_are_erased_here(browser: Browser, world: World) -> None:
    await browser.sign_in()
    for person in (world.camille, world.tablet, world.ines, "nobody", "%00"):
        page = f"/classes/{world.niort}/pupils/{person}"
        assert (await browser.get(page)).status_code == 404
        assert (await browser.post(f"{page}/erase", {"sure": "yes"})).status_code == 404
