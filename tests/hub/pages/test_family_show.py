"""The exhibition that a family's link opens: what it shows by the consents of this moment, and nothing else."""

import re
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select, update

from hub.audit.models import AuditLine
from hub.audit.witness import witness
from hub.consent.ledger import Kind as Consent
from hub.materials import veiling
from hub.materials.actions import withdraw
from hub.materials.facts import Facts
from hub.materials.files import Bounds, MaterialFiles
from hub.materials.models import MaterialTag
from hub.materials.veils import Morning
from hub.sounds import actions as sounds
from hub.sounds.facts import Thing
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from hub.twinnings.models import Room
from hub.writings import actions as writings
from hub.writings.facts import facts_from
from hub.writings.models import Kind
from rooms.channel import CHAT, Author, Channel, ChannelName
from rooms.events import MessageSaid, StrokeDrawn, TextWritten
from tests.hub.pages.family import come, consents, given, make, said
from tests.hub.pages.test_pieces import put
from tests.hub.pages.visits import Browser, text, words
from tests.hub.uploads import files
from tests.hub.world import NOW, World

MEGABYTE = 1 << 20


@pytest.fixture
def stock(store: Store, tmp_path: Path) -> MaterialFiles:
    return MaterialFiles(store, tmp_path / "data", Bounds(2 * MEGABYTE, 4 * MEGABYTE, 8 * MEGABYTE))


async def test_a_link_opens_the_exhibition_without_an_account(
    browser: Browser, other: Browser, world: World, store: Store, stock: MaterialFiles
) -> None:
    store.witness = witness
    photo = await given(store, world, Facts(title="Notre jardin"), stock=stock, content=files.photo())
    await given(store, world, Facts(title="Brouillon", text="pas fini"), is_shown=False)
    await said(store, Channel(world.room, CHAT), (Author(world.camille, world.niort), MessageSaid("Bavardage")))
    secret = await make(browser, world)
    door = await other.get("/family")
    assert door.status_code == 200
    assert "noindex" in door.headers["X-Robots-Tag"]
    assert door.headers["Referrer-Policy"] == "same-origin", "else a browser names no origin with the form"
    answer = await other.post("/family", {"secret": secret.lower()})
    assert answer.status_code == 303
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("family=")
    assert "HttpOnly" in cookie
    assert secret not in cookie
    start = await other.get("/family/show")
    assert start.status_code == 200
    assert "noindex" in start.headers["X-Robots-Tag"]
    assert "Set-Cookie" not in start.headers
    page = await text(start)
    assert not re.search(r'(?:src|href|action)="(?:https?:)?//', page), "nothing of elsewhere"
    read = await words(start)
    for word in ("Comptines", "CM1", "Niort", "Évora", "Tuesday 1 December", "Seconde"):
        assert word in read
    for word in ("Camille", "Inês", "Bavardage", "pas fini", "Brouillon", "/lessons/", "/rooms/", "/twinnings/"):
        assert word not in page
    gallery = await text(await other.get("/family/show/materials"))
    assert f"/family/show/materials/material-{photo}" in gallery
    one = await text(await other.get(f"/family/show/materials/material-{photo}"))
    assert f"/family/files/{photo}/whole/1" in one
    assert "download" not in one.replace("nodownload", "")
    file = await other.get(f"/family/files/{photo}/whole/1")
    assert (file.status_code, file.mimetype) == (200, "image/webp")
    assert "sandbox" in file.headers["Content-Security-Policy"]
    async with store.reading() as db:
        doors = (await db.scalars(select(AuditLine.door))).all()
    assert "families.make" in doors


async def test_only_what_every_childs_parents_allow_for_everybody(
    browser: Browser, other: Browser, world: World, store: Store, stock: MaterialFiles
) -> None:
    lea = Author(world.lea, world.niort)
    await consents(store, world, Consent.DRAWING, Consent.FACE, Consent.VOICE)
    await given(store, world, Facts(title="Poème de Léa", text="Am stram gram"), "lea")
    photo = await given(
        store, world, Facts(title="En classe", pupils=frozenset({world.lea})), stock=stock, content=files.photo()
    )
    await said(
        store, Channel(world.room, ChannelName("page-1")),
        (Author(world.camille, world.niort), StrokeDrawn("a", "pen", 3, 1, [100, 200, 300, 400])),
        (lea, TextWritten("b", "Coucou", 3, 1, [100, 200])),
    )  # fmt: skip
    note = writings.Words(Kind.POST, facts_from({"title": "Le mot du jour", "text": "Bonjour"}, Kind.POST))
    async with store.writing() as db:
        row = await writings.write(
            db, writings.Writer(world.twinning, world.niort, world.actor("lea")), note, new_id(), Instant(NOW)
        )
    async with store.writing() as db:
        await writings.let(db, row.id, 1, world.actor("camille"), Instant(NOW))
    await come(other, await make(browser, world))

    async def everything() -> str:
        pages = [await other.get(f"/family/show{each}") for each in ("", "/materials", "/boards", "/writings")]
        found = "".join([await text(each) for each in pages if each.status_code == 200])
        for link in sorted(set(re.findall(r'href="(/family/show/[^"?]+)"', found))):
            found += await text(await other.get(link))
        return found

    before = await everything()
    assert "M10 20L40 60" in before, "what a teacher drew"
    for word in ("Poème", "En classe", "Coucou", "mot du jour", "Léa"):
        assert word not in before, "for the partners alone"
    assert (await other.get(f"/family/files/{photo}/whole/1")).status_code == 404
    await consents(store, world, Consent.PUBLIC)
    allowed = await everything()
    for word in ("Poème", "En classe", "Coucou", "mot du jour", "Léa"):
        assert word in allowed
    assert (await other.get(f"/family/files/{photo}/whole/1")).status_code == 200
    await consents(store, world, withdrawn=(Consent.PUBLIC,))
    after = await everything()
    for word in ("Poème", "En classe", "Coucou", "mot du jour", "Léa"):
        assert word not in after, "at the very next look"
    assert (await other.get(f"/family/files/{photo}/whole/1")).status_code == 404
    await consents(store, world, Consent.PUBLIC)
    await consents(store, world, withdrawn=(Consent.FACE,))
    assert "En classe" not in await everything(), "the consent of the thing itself counts as before"


async def test_what_waits_is_withdrawn_or_veiled_is_not_there(
    browser: Browser, other: Browser, world: World, store: Store, stock: MaterialFiles
) -> None:
    surprise = await given(store, world, Facts(title="Surprise"), stock=stock, content=files.photo())
    gone = await given(store, world, Facts(title="Regret"), stock=stock, content=files.photo((320, 200)))
    async with store.writing() as db:
        await veiling.lay(db, surprise, Morning(date(2026, 12, 24), 480), class_looks=True, now=Instant(NOW))
        await withdraw(db, gone)
    await come(other, await make(browser, world))
    page = await text(await other.get("/family/show"))
    assert "Surprise" not in page
    assert "Regret" not in page
    assert (await other.get("/family/show/materials")).status_code == 404, "nothing is left of it"
    for each in (surprise, gone, "nothing", "../x"):
        assert (await other.get(f"/family/files/{each}/whole/1")).status_code == 404
        assert (await other.get(f"/family/show/materials/material-{each}")).status_code == 404


async def test_a_link_shows_the_parts_that_were_chosen(
    browser: Browser, other: Browser, world: World, store: Store, stock: MaterialFiles
) -> None:
    photo = await given(store, world, Facts(title="Jardin"), stock=stock, content=files.photo())
    cry = await given(store, world, Facts(title="Cocorico"), "ines", stock=stock, content=files.sound())
    async with store.writing() as db:
        board = await sounds.make_board(db, world.twinning, "Les cris", Instant(NOW))
        thing = await sounds.add_thing(db, board.id, Thing({"fr": "le coq"}, "bird"))
        await sounds.put_sound(db, thing.id, cry)
    await come(other, await make(browser, world, "sounds"))
    start = await text(await other.get("/family/show"))
    assert "/family/show/sounds" in start
    for part in ("materials", "boards", "writings", "mascots", "dates", "lessons", "parcels", "polls", "chat"):
        assert f"/family/show/{part}" not in start
        assert (await other.get(f"/family/show/{part}")).status_code == 404, part
    assert "Seconde" not in start, "no dates"
    assert "le coq" in await text(await other.get("/family/show/sounds/sounds-1"))
    assert (await other.get(f"/family/files/{cry}/whole/1")).status_code == 200
    assert (await other.get(f"/family/files/{photo}/whole/1")).status_code == 404, "it belongs to the gallery"
    assert (await other.get(f"/family/files/{cry}/middle/1")).status_code == 404
    assert (await other.get(f"/family/files/{cry}/whole/7")).status_code == 404


async def test_it_is_read_in_the_language_of_whoever_opens_it(browser: Browser, other: Browser, world: World) -> None:
    secret = await make(browser, world)
    assert "Eine Ausstellung von Kindern" in await words(await other.get("/family", language="de"))
    await come(other, secret)
    assert "Ouverte jusqu’au" in await words(await other.get("/family/show", language="fr-CA,en;q=0.5"))
    page = await text(await other.get("/family/show?lang=it", language="fr"))
    assert '<html lang="it">' in page
    assert 'href="/family/show?lang=de"' in page
    assert all("lang=it" in link for link in re.findall(r'href="(/family/show/[^"]+)"', page))
    assert '<html lang="fr">' in await text(await other.get("/family/show?lang=xx", language="fr"))


async def test_an_empty_exhibition_says_so(browser: Browser, other: Browser, world: World, store: Store) -> None:
    async with store.writing() as db:
        await db.execute(update(Room).values(kind="staff"))
    await come(other, await make(browser, world, "materials", "boards"))
    assert "The walls are still empty" in await words(await other.get("/family/show"))
    left = await other.post("/family/leave")
    assert left.status_code == 303
    assert (await other.get("/family/show")).headers["Location"] == "/family"


async def test_a_child_that_is_erased_is_in_it_no_more(
    browser: Browser, other: Browser, world: World, store: Store
) -> None:
    await consents(store, world, Consent.DRAWING, Consent.PUBLIC)
    await given(store, world, Facts(title="Poème", text="Am stram gram"), "lea")
    async with store.reading() as db:
        assert [each.person_id for each in await db.scalars(select(MaterialTag))] == [world.lea]
    await come(other, await make(browser, world))
    assert "Poème" in await text(await other.get("/family/show/materials"))
    await browser.enter(world.camille)
    erased = await browser.post(f"/classes/{world.niort}/pupils/{world.lea}/erase", {"sure": "yes", "name": "Léa"})
    assert erased.status_code in (200, 303)
    assert "Poème" not in await text(await other.get("/family/show"))


async def test_music_is_heard_where_it_may_be_given_away(
    browser: Browser, other: Browser, world: World, store: Store
) -> None:
    secret = await make(browser, world, "boards")
    piece = await put(browser, world, travels="yes")
    await come(other, secret)
    heard = await other.get(f"/family/music/{piece}")
    assert (heard.status_code, heard.mimetype) == (200, "audio/webm")
    assert await put(browser, world, travels="") == piece
    for each in (piece, "nothing", world.room):
        assert (await other.get(f"/family/music/{each}")).status_code == 404
    await put(browser, world, travels="yes")
    async with store.writing() as db:
        await db.execute(update(Room).values(kind="staff"))
    assert (await other.get(f"/family/music/{piece}")).status_code == 404, "the staff room's"
    await come(other, await make(browser, world, "materials"))
    assert (await other.get(f"/family/music/{piece}")).status_code == 404, "boards were not chosen"
