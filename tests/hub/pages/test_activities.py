"""The activity shelf in the browser: written, translated, tried, held for a teacher, printed, and never lost."""

import io
from datetime import date
from pathlib import Path

import structlog
from quart import Quart, Response
from werkzeug.datastructures import FileStorage, MultiDict

from hub.consent.actions import enter
from hub.consent.ledger import Kind, Tag
from hub.materials.preparing import Preparing
from hub.pages.material_views import materials_of
from hub.settings import read
from hub.store.store import Store
from hub.store.tables import Instant
from tests.hub.pages.visits import HERE, HOST, ORIGIN, Browser, text, words
from tests.hub.uploads import files
from tests.hub.world import NOW, Clock, World

CARD = {
    "language": "fr", "title": "La course à 100", "goal": "Additionner vite", "needs": "deux dés\nun pion",
    "rule": "Lancer les dés\nAvancer <b>", "sign": "dices", "subject": "mathematics", "age-from": "8", "age-to": "11",
    "players-from": "2", "players-to": "4", "minutes": "15",
}  # fmt: skip
PORTUGUESE = {"title": "A corrida até 100", "rule": "Lançar\nAvançar", "made_of": "0"}


async def come(browser: Browser, world: World, who: str = "camille") -> Browser:
    """Somebody of the world, who reads English."""
    await browser.enter(world.actor(who).person)
    await browser.post("/language", {"language": "en"})
    return browser


async def a_card(browser: Browser, world: World, **form: str) -> str:
    """The address of a new card."""
    made = await browser.post(f"/twinnings/{world.twinning}/activities", {**CARD, **form})
    assert made.status_code == 303, await words(made)
    return str(made.headers["Location"]).partition("?")[0]


async def send(browser: Browser, path: str, content: bytes | None = None, **form: str) -> Response:
    """A form with a file."""
    sent = {} if content is None else {"file": FileStorage(io.BytesIO(content), filename="sheet.bin")}
    return await browser.client.post(
        path, form=MultiDict(form), files=sent, headers={"Host": HOST, "Origin": ORIGIN}, scope_base=HERE
    )


async def prepare(store: Store, tmp_path: Path) -> None:
    """All files that came are written anew."""
    settings = read({}, {"DATA_DIR": str(tmp_path / "data")}, None)
    preparing = Preparing(store, materials_of(settings, store), Clock(), structlog.get_logger())
    while await preparing.look():
        pass


async def agree(store: Store, world: World) -> None:
    async with store.writing() as db:
        await enter(
            db, school_class=world.niort, given={Tag(world.lea, Kind.DRAWING)}, withdrawn=set(),
            valid_from=date(2026, 11, 18), today=date(2026, 11, 18), by=world.camille, now=Instant(NOW),
        )  # fmt: skip


async def test_a_card_from_one_class_through_the_languages_of_the_others(
    browser: Browser, other: Browser, world: World
) -> None:
    await come(browser, world)
    await come(other, world, "ines")
    shelf = f"/twinnings/{world.twinning}/activities"
    assert shelf in await text(await browser.get(f"/twinnings/{world.twinning}"))
    assert "The shelf is empty" in await words(await browser.get(shelf))
    assert "What is it called?" in await words(await browser.get(f"{shelf}/new"))
    card = await a_card(browser, world)
    page = await other.get(card)
    assert "Avancer &lt;b&gt;" in await text(page)
    assert "Add Portuguese" in await words(page)
    form = await words(await other.get(f"{card}/words/pt"))
    assert "Lancer les dés" in form, "what is there stands beside"
    assert (await other.post(f"{card}/words/pt", PORTUGUESE)).status_code == 303
    page = await words(await browser.get(card))
    assert "A corrida até 100" in page
    assert "Add Portuguese" not in page
    paper = await words(await browser.get(f"{card}/paper?in=fr&in=pt"))
    assert "Lançar" in paper
    assert "deux dés" in paper
    assert "QR" in await text(await browser.get(f"{card}/paper"))
    found = await words(await browser.get(f"{shelf}?q=corrida&age=9&subject=mathematics&lacks=el"))
    assert "One card" in found
    assert "0 cards" in await words(await browser.get(f"{shelf}?age=3"))


async def test_a_topic_is_begun_from_a_card_which_then_leads_to_it(
    browser: Browser, other: Browser, store: Store, world: World
) -> None:
    await come(browser, world)
    await come(other, world, "lea")
    card = await a_card(browser, world, title="La [grande] course")
    begin = f"/twinnings/{world.twinning}/write/topic?activity={card.rpartition('/')[2]}"
    assert begin.replace("&", "&amp;") in await text(await other.get(card)), "Talk about it"
    form = await text(await other.get(begin))
    assert 'value="La [grande] course"' in form
    link = f"[La (grande) course]({card})"
    assert link in form
    said = {"title": "On joue ?", "text": f"{link}\n\nDemain !", "language": "fr", "once": "a"}
    talk = f"/twinnings/{world.twinning}/write/topic"
    writing = str((await other.post(talk, said)).headers["Location"]).rpartition("/")[2]
    for who, sees in ((other, "Your teacher reads it first"), (browser, "Waits for you")):
        page = await words(await who.get(card))
        assert "On joue ?" in page
        assert sees in page
    await agree(store, world)
    assert (await browser.post(f"/writings/{writing}/let", {"number": "1"})).status_code == 303
    await come(other, world, "ines")
    page = await text(await other.get(card))
    assert "On joue ?" in page
    address = (await other.get(f"/writings/{writing}")).headers["Location"]
    assert f'href="{address}"' in page
    assert f'<a href="{card}"' in await text(await other.get(address)), "and it leads back"
    await other.post(talk, {"title": "Autre chose", "text": f"Pas {card} ici", "language": "fr", "once": "b"})
    assert "Autre chose" not in await words(await other.get(card)), "its words are no link"
    assert (await browser.post(f"/writings/{writing}/withdraw")).status_code == 303
    assert "On joue ?" not in await words(await other.get(card))
    for unknown in ("nothing", world.lesson):
        empty = await other.get(f"{talk}?activity={unknown}")
        assert empty.status_code == 200
        assert "/activities/" not in (await text(empty)).partition("<form")[2].partition("</form>")[0]


async def test_who_was_faster_is_told_and_nothing_typed_is_lost(browser: Browser, other: Browser, world: World) -> None:
    await come(browser, world)
    await come(other, world, "ines")
    card = await a_card(browser, world)
    await other.post(f"{card}/words/pt", PORTUGUESE)
    assert (
        await other.post(f"{card}/words/pt", {**PORTUGUESE, "title": "Mais uma", "made_of": "1"})
    ).status_code == 303
    late = await other.post(f"{card}/words/pt", {**PORTUGUESE, "title": "Tarde demais", "made_of": "1"})
    assert late.status_code == 409
    said = await text(late)
    assert "Inês changed it while you were writing" in await words(late)
    assert "Mais uma" in said
    assert 'value="Tarde demais"' in said
    assert 'name="made_of" value="2"' in said
    assert "How it was before" in await words(await other.get(f"{card}/words/pt"))
    facts = {**CARD, "revision": "1", "age-to": "12"}
    assert (await browser.post(f"{card}/facts", facts)).status_code == 303
    late = await browser.post(f"{card}/facts", {**facts, "age-to": "14"})
    assert late.status_code == 409
    assert 'value="14"' in await text(late)
    assert "Camille changed it" in await words(late)
    refused = await browser.post(f"{card}/words/fr", {"title": "x" * 200, "rule": "y", "made_of": "1"})
    assert refused.status_code == 422
    assert "x" * 200 in await text(refused)


async def test_bad_input_has_its_word_and_keeps_what_was_typed(browser: Browser, world: World) -> None:
    await come(browser, world)
    for field, typed, said in (
        ("title", "", "It still needs a name"),
        ("rule", "\n", "Nobody knows yet how it goes"),
        ("age-from", "old", "From which age to which?"),
        ("players-to", "-3", "How many play together?"),
        ("minutes", "a lot", "How many minutes does it take?"),
        ("language", "klingon!", "Which language is it in?"),
    ):
        refused = await browser.post(f"/twinnings/{world.twinning}/activities", {**CARD, field: typed})
        assert refused.status_code == 422, field
        assert said in await words(refused)
        if field != "title":
            assert "La course à 100" in await text(refused)


async def test_what_children_write_waits_for_their_teacher(
    browser: Browser, other: Browser, app: Quart, store: Store, world: World
) -> None:
    partner = await come(Browser(app.test_client(), store, browser.clock), world, "ines")
    await come(browser, world)
    await come(other, world, "lea")
    assert "Your teacher reads it first" in await words(await other.get(f"/twinnings/{world.twinning}/activities/new"))
    card = await a_card(other, world)
    assert (await partner.get(card)).status_code == 404
    assert "La course" not in await words(await partner.get(f"/twinnings/{world.twinning}/activities"))
    assert "A child of your class wrote on one card" in await words(await browser.get(f"/twinnings/{world.twinning}"))
    held = await browser.get(card)
    assert f"{card}/words/fr/decide" in await text(held)
    refused = await browser.post(f"{card}/words/fr/decide", {"then": "let", "number": "1"})
    assert "not-consent" in refused.headers["Location"]
    assert (await partner.post(f"{card}/words/fr/decide", {"then": "let", "number": "1"})).status_code == 404
    assert (await other.post(f"{card}/words/fr/decide", {"then": "let", "number": "1"})).status_code == 404
    await browser.post(f"{card}/words/fr/decide", {"then": "back", "number": "1", "note": "Et les pions ?"})
    assert "Et les pions ?" in await words(await other.get(card))
    again = {**CARD, "rule": "Lancer\nAvancer\nGagner", "made_of": "1"}
    assert (await other.post(f"{card}/words/fr", again)).status_code == 303
    await agree(store, world)
    await browser.post(f"{card}/words/fr/decide", {"then": "let", "number": "2"})
    assert "Gagner" in await words(await partner.get(card))

    assert (await send(other, f"{card}/tried", rating="loved", words="Super !", language="fr")).status_code == 303
    assert "Super !" not in await words(await partner.get(card))
    assert (await partner.post(f"{card}/tried/{world.niort}/decide", {"number": "1"})).status_code == 404
    await browser.post(f"{card}/tried/{world.niort}/decide", {"then": "let", "number": "1"})
    assert "Super !" in await words(await partner.get(card))


async def test_a_class_tries_it_once_with_a_photo(
    browser: Browser, other: Browser, store: Store, world: World, tmp_path: Path
) -> None:
    await come(browser, world)
    await come(other, world, "ines")
    card = await a_card(browser, world)
    assert "Nobody has tried it yet" in await words(await other.get(card))
    assert "How was it?" in await words(await other.get(f"{card}/tried"))
    assert (await send(other, f"{card}/tried", words="x")).status_code == 422
    assert (await send(other, f"{card}/tried", files.pdf(1), rating="loved")).status_code == 415
    assert (await send(other, f"{card}/tried", rating="loved", material="nothing")).status_code == 422
    given = await send(
        other, f"{card}/tried", files.photo(), rating="loved", words="Três vezes!", once="a", language="pt"
    )
    assert given.status_code == 303, await words(given)
    await prepare(store, tmp_path)
    page = await text(await browser.get(card))
    assert "Três vezes!" in page
    photo = page.partition('<a href="/materials/')[2].partition('"')[0]
    assert f'src="/materials/{photo}/files/middle/1"' in page
    late = await send(other, f"{card}/tried", rating="hard", words="Difícil", revision="0")
    assert late.status_code == 409
    assert "Difícil" in await text(late)
    assert "Três vezes!" in await words(late)
    kept = await send(other, f"{card}/tried", rating="hard", words="Difícil", revision="1", material=photo)
    assert kept.status_code == 303
    assert "Tricky, but good" in await words(await browser.get(card))
    assert "one class tried it" in await words(await browser.get(f"/twinnings/{world.twinning}/activities"))
    await other.post(f"{card}/tried/back")
    assert "Difícil" not in await words(await browser.get(card))


async def test_a_sheet_belongs_to_a_card_and_is_printed_with_it(
    browser: Browser, other: Browser, store: Store, world: World, tmp_path: Path
) -> None:
    await come(browser, world)
    await come(other, world, "ines")
    card = await a_card(browser, world)
    assert (await other.get(f"{card}/materials/sheet")).status_code == 404, "its class's own affair"
    assert (await send(browser, f"{card}/materials/sheet")).status_code == 422
    assert (await send(browser, f"{card}/materials/sheet", files.sound(0.1, channels=1))).status_code == 415
    assert (await send(browser, f"{card}/materials/sheet", files.pdf(2), once="a")).status_code == 303
    await prepare(store, tmp_path)
    paper = await text(await other.get(f"{card}/paper"))
    assert "/files/whole/1" in paper
    assert "/files/whole/2" in paper
    sheet = paper.partition('src="/materials/')[2].partition("/")[0]
    await browser.post(f"{card}/detach", {"material": sheet})
    assert "/files/whole/1" not in await text(await other.get(f"{card}/paper"))
    assert (await other.get(f"/materials/{sheet}")).status_code == 200, "it stays among the materials"


async def test_strangers_find_nothing_and_only_its_class_takes_a_card_away(
    browser: Browser, other: Browser, app: Quart, store: Store, world: World
) -> None:
    stranger = await come(Browser(app.test_client(), store, browser.clock), world, "stranger")
    child = await come(Browser(app.test_client(), store, browser.clock), world, "lea")
    await come(browser, world)
    await come(other, world, "ines")
    card = await a_card(browser, world)
    shelf = f"/twinnings/{world.twinning}/activities"
    for address in (shelf, f"{shelf}/new", card, f"{card}/paper", f"{card}/words/pt", f"{card}/tried"):
        assert (await stranger.get(address)).status_code == 404, address
        assert (await child.get(address)).status_code == 200, address
    for address in (f"{card}/words/fr", f"{card}/facts", f"{card}/materials/seen"):
        assert (await other.get(address)).status_code == 404, address
        assert (await stranger.post(address, CARD)).status_code == 404, address
    for address in (f"{card}/remove", f"{card}/detach"):
        assert (await other.post(address)).status_code == 404, address
        assert (await child.post(address)).status_code == 404, address
    for address in (f"{card}/tried", f"{card}/report", f"{card}/tried/back"):
        assert (await stranger.post(address, {"rating": "loved"})).status_code == 404, address
    assert (await browser.get("/activities/nothing")).status_code == 404
    assert (await browser.get(f"{card}/words/not-a-language")).status_code == 404
    assert (await other.post(f"{card}/report")).status_code == 303
    page = await text(await browser.get("/reports"))
    assert "La course à 100" in page
    assert f'href="{card}"' in page
    await browser.post(f"{card}/remove")
    assert f'href="{card}"' not in await text(await browser.get("/reports")), "it is there no more"
    assert (await browser.get(card)).status_code == 404
