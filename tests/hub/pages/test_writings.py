"""The pages of what classes write: drafts, a text held and let through, changed by two, withdrawn, reported."""

import re

import pytest
from quart import Quart
from sqlalchemy import func, select

from hub.audit.models import AuditLine
from hub.audit.witness import witness
from hub.store.store import Store
from tests.hub.pages.visits import Browser, text, words
from tests.hub.pages.writers import address, agree, come, id_of, write
from tests.hub.world import World


async def deeds(store: Store) -> int:
    """How many lines the audit log has."""
    async with store.reading() as db:
        return await db.scalar(select(func.count()).select_from(AuditLine)) or 0


async def test_a_teachers_post_from_the_draft_to_the_partners(
    browser: Browser, other: Browser, store: Store, world: World
) -> None:
    await come(browser, world)
    await come(other, world, "ines")
    blog = f"/twinnings/{world.twinning}/blog"
    assert "The first page of the blog is still white" in await words(await browser.get(blog))
    typed = {"once": "form", "title": "Neige !", "text": "Il **neige**.\n\n- froid\n- blanc", "language": "fr"}
    looked = await write(browser, world, **typed, then="look")
    page = await text(looked)
    assert "<strong>neige</strong>" in page
    assert 'name="revision" value="1"' in page
    store.witness = witness
    witnessed = await deeds(store)
    kept = await browser.post(f"/twinnings/{world.twinning}/drafts", {**typed, "kind": "post", "revision": "1"})
    assert await kept.get_json() == {"revision": 2}
    assert await deeds(store) == witnessed, "who types does nothing yet that others see"
    assert "Neige !" in await words(await browser.get(f"/twinnings/{world.twinning}/drafts"))
    assert "Neige !" not in await words(await other.get(f"/twinnings/{world.twinning}/drafts"))
    assert "Neige !" in await text(await browser.get(f"/twinnings/{world.twinning}/write/post?draft=form"))
    writing = id_of(await write(browser, world, **typed, revision="2"))
    assert id_of(await write(browser, world, **typed, revision="2")) == writing, "the form went twice"
    assert "No draft waits for you" in await words(await browser.get(f"/twinnings/{world.twinning}/drafts"))
    url = await address(other, writing)
    assert url == f"/twinnings/{world.twinning}/pages/neige"
    shown = await text(await other.get(url))
    assert "<strong>neige</strong>" in shown
    assert 'lang="fr"' in shown
    assert "Neige ! " in await words(await other.get(f"{blog}?q=froid"))
    assert "Neige ! " in await words(await other.get(f"/twinnings/{world.twinning}"))
    second = id_of(await write(browser, world, title="Neige", text="Encore."))
    assert await deeds(store) > witnessed
    assert (await address(browser, second)).endswith("/pages/neige-2")


async def test_a_childs_text_waits_is_given_back_and_let_through(
    browser: Browser, other: Browser, app: Quart, store: Store, world: World
) -> None:
    partner = Browser(app.test_client(), store, browser.clock)
    await come(browser, world)
    await come(other, world, "lea")
    await come(partner, world, "ines")
    writing = id_of(await write(other, world, "page", title="Mon chat", text="Il est gris.", then="show"))
    url = await address(other, writing)
    assert "Your teacher reads it first" in await words(await other.get(url))
    assert (await partner.get(url)).status_code == 404
    assert (await partner.get(f"/writings/{writing}")).status_code == 404
    assert "No page yet" in await words(await partner.get(f"/twinnings/{world.twinning}/pages"))
    assert "A text of your class waits" in await words(await browser.get(f"/twinnings/{world.twinning}"))
    waiting = await words(await browser.get(f"/twinnings/{world.twinning}/waiting"))
    assert "Il est gris." in waiting
    await browser.post(f"/writings/{writing}/back", {"number": "1", "note": "Comment s’appelle-t-il ?"})
    assert "Comment s’appelle-t-il ?" in await words(await other.get(url))
    changed = {"title": "Mon chat", "text": "Il s’appelle Nuage.", "made_of": "1"}
    assert (await other.post(f"/writings/{writing}/edit", changed)).status_code == 303
    late = await browser.post(f"/writings/{writing}/let", {"number": "1"})
    assert "newer version came meanwhile" in await words(await browser.get(late.headers["Location"]))
    refused = await browser.post(f"/writings/{writing}/let", {"number": "2"})
    assert "consent of the child" in await words(await browser.get(refused.headers["Location"]))
    await agree(store, world)
    await browser.post(f"/writings/{writing}/let", {"number": "2", "then": "waiting"})
    assert "Il s’appelle Nuage." in await words(await partner.get(url))
    later = {"title": "Mon chat", "text": "Il dort.", "made_of": "2"}
    assert (await other.post(f"/writings/{writing}/edit", later)).status_code == 303
    assert "Nuage" in await words(await partner.get(url)), "what was shown stays until the change is let through"
    assert "Il dort." in await words(await other.get(url))
    history = await words(await browser.get(f"/writings/{writing}/history"))
    assert "Camille gave it back on" in history
    assert "Camille let it through on" in history
    assert "Il est gris." in await words(await browser.get(f"/writings/{writing}/versions/1"))
    assert (await partner.get(f"/writings/{writing}/history")).status_code == 404
    await agree(store, world, is_given=False)
    assert (await partner.get(url)).status_code == 404, "a consent that is withdrawn hides it at the next look"
    assert "A consent for Léa is missing" in await words(await browser.get(url))
    await agree(store, world)
    assert (await partner.get(url)).status_code == 200
    await browser.post(f"/writings/{writing}/withdraw")
    assert (await partner.get(url)).status_code == 404
    await browser.post(f"/writings/{writing}/versions/3/remove")
    assert (await browser.get(f"/writings/{writing}/versions/3")).status_code == 404
    await browser.post(f"/writings/{writing}/remove")
    assert (await browser.get(url)).status_code == 404


async def test_two_who_change_one_page_lose_nothing(browser: Browser, other: Browser, world: World) -> None:
    await come(browser, world)
    await come(other, world)
    writing = id_of(await write(browser, world, "page", title="Notre ville", text="Niort."))
    first = await browser.post(f"/writings/{writing}/edit", {"title": "Notre ville", "text": "A", "made_of": "1"})
    assert first.status_code == 303
    second = await other.post(f"/writings/{writing}/edit", {"title": "Notre ville", "text": "B", "made_of": "1"})
    page = await text(second)
    assert second.status_code == 409
    assert "Somebody else has changed it meanwhile." in page
    assert ">A</p>" in page
    assert "\nB</textarea>" in page
    assert 'name="made_of" value="2"' in page
    assert (
        await other.post(f"/writings/{writing}/edit", {"title": "Notre ville", "text": "B", "made_of": "2"})
    ).status_code == 303
    history = await words(await browser.get(f"/writings/{writing}/history"))
    assert all(f"Version {number}" in history for number in (1, 2, 3))
    again = await text(await browser.get(f"/writings/{writing}/edit?from=2"))
    assert "\nA</textarea>" in again


async def test_one_draft_in_two_windows(browser: Browser, world: World) -> None:
    await come(browser, world)
    keep = f"/twinnings/{world.twinning}/drafts"
    typed = {"once": "form", "title": "Question", "revision": "0"}
    assert (await (await browser.post(keep, {**typed, "kind": "topic", "text": "one"})).get_json()) == {"revision": 1}
    told = await browser.post(keep, {**typed, "kind": "topic", "text": "two"})
    assert (told.status_code, await told.get_json()) == (409, {"problem": "changed"})
    handed = await write(browser, world, "topic", **{**typed, "text": "two", "then": "look"})
    page = await text(handed)
    assert handed.status_code == 409
    assert ">one</p>" in page
    assert "\ntwo</textarea>" in page
    assert 'name="once" value="form"' not in page
    id_of(await write(browser, world, "topic", **{**typed, "text": "one"}))
    other_words = await write(browser, world, "topic", **{**typed, "text": "two"})
    assert other_words.status_code == 409
    await browser.post(f"{keep}/drop", {"once": "form"})
    assert (await browser.post(keep, {**typed, "kind": "nothing"})).status_code == 404


async def test_bad_input_is_answered_in_the_form(browser: Browser, world: World) -> None:
    await come(browser, world)
    nothing = await write(browser, world, title="", text="Bonjour")
    assert nothing.status_code == 422
    assert "Give it a title" in await words(nothing)
    assert "Bonjour</textarea>" in await text(nothing)
    long = await write(browser, world, title="Long", text="é" * 30_001)
    assert (long.status_code, "too long for one text" in await words(long)) == (422, True)
    assert (await write(browser, world, title="Huge", text="a" * 600_000)).status_code == 413
    hostile = "<script>alert(1)</script> [a](javascript:alert(1)) ![p](https://spy.example/p.png)" + ">" * 10_000
    writing = id_of(await write(browser, world, title="<b>x</b>", text=hostile))
    page = await text(await browser.get(await address(browser, writing)))
    for bad in ("<script>alert", 'href="javascript', "spy.example", "<b>x"):
        assert bad not in page
    for number in range(20):
        answer = await write(browser, world, title=f"{number}", text="x")
    assert answer.status_code == 422
    assert "a lot at once" in await words(answer)


async def test_pictures_are_picked_from_the_materials(browser: Browser, other: Browser, world: World) -> None:
    await come(browser, world)
    await come(other, world, "ines")
    given = await browser.post(f"/twinnings/{world.twinning}/materials", {"text": "Am stram gram", "then": "show"})
    material = id_of(given)
    picked = await write(browser, world, title="Avec image", text="Voici :", insert=material)
    assert f"](material:{material})" in await text(picked)
    kept = await write(browser, world, title="Avec image", text=f"![x](material:{material}) ![y](material:abc)")
    assert (await text(await other.get(await address(other, id_of(kept))))).count("embed-gone") == 2


async def test_partners_report_and_teachers_read_it(browser: Browser, other: Browser, world: World) -> None:
    await come(browser, world)
    await come(other, world, "ines")
    writing = id_of(await write(browser, world, title="Devinette", text="Qui suis-je ?"))
    assert (await browser.post(f"/writings/{writing}/report")).status_code == 404, "it is one's own"
    for _ in range(2):
        told = await other.post(f"/writings/{writing}/report")
        assert told.headers["Location"].endswith("?said=reported")
    page = await words(await browser.get("/reports"))
    assert page.count("Qui suis-je ?") == 1
    assert f'href="/writings/{writing}"' in await text(await browser.get("/reports"))


@pytest.mark.parametrize("who", ["stranger", "keeper", None])
async def test_to_others_there_is_nothing(browser: Browser, other: Browser, world: World, who: str | None) -> None:
    await come(other, world)
    writing = id_of(await write(other, world, title="Bonjour", text="Bonjour"))
    url = await address(other, writing)
    if who is not None:
        await browser.enter(world.actor(who).person)
    status = 404 if who else 303  # who is not signed in is shown the way in
    here = f"/twinnings/{world.twinning}"
    for path in (f"{here}/blog", f"{here}/pages", f"{here}/forum", f"{here}/waiting", url, f"/writings/{writing}"):
        assert (await browser.get(path)).status_code == status, path
    for path in (f"{here}/write/post", f"{here}/drafts", f"/writings/{writing}/edit", f"/writings/{writing}/history",
                 f"/writings/{writing}/versions/1", "/writings/nobody/edit", f"{here}/write/answer"):  # fmt: skip
        assert (await browser.get(path)).status_code == 404, path
    assert (await write(browser, world, title="Hello", text="Hello")).status_code == 404
    for deed in ("edit", "let", "back", "withdraw", "remove", "report", "versions/1/remove"):
        assert (await browser.post(f"/writings/{writing}/{deed}")).status_code == 404, deed
    assert (await browser.post(f"{here}/drafts", {"once": "x", "kind": "post"})).status_code == 404


@pytest.mark.parametrize("who", ["lea", "tablet", "ines"])
async def test_only_its_teachers_decide(browser: Browser, other: Browser, world: World, who: str) -> None:
    await come(other, world)
    writing = id_of(await write(other, world, title="Bonjour", text="Bonjour"))
    await come(browser, world, who)
    page = await words(await browser.get(await address(browser, writing)))
    assert "Bonjour" in page
    assert "Withdraw it" not in page
    for deed in ("edit", "let", "back", "withdraw", "remove", "versions/1/remove"):
        assert (await browser.post(f"/writings/{writing}/{deed}", {"number": "1"})).status_code == 404, deed
    for path in ("edit", "history", "versions/1"):
        assert (await browser.get(f"/writings/{writing}/{path}")).status_code == 404


async def test_a_child_takes_back_what_nobody_saw(browser: Browser, world: World) -> None:
    await come(browser, world, "lea")
    writing = id_of(await write(browser, world, title="Secret", text="Oups"))
    assert re.search(r"Take it back", await words(await browser.get(await address(browser, writing))))
    assert (await browser.post(f"/writings/{writing}/remove")).status_code == 303
    assert (await browser.get(f"/writings/{writing}")).status_code == 404
