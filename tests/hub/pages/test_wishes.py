"""Which letters somebody gets: chosen on a page, stopped by one press in a letter, and said where none arrives."""

from hub.post import mailboxes
from hub.post.mailboxes import Wishes, digest_of
from hub.post.models import Kind, Rhythm
from hub.post.stopping import StopLinks
from hub.store.store import Store
from tests.hub.pages.visits import HERE, HOST, Browser, text, words
from tests.hub.world import NOW, World

CAMILLE = digest_of("camille@ecole.example")


async def wishes(store: Store) -> Wishes:
    """Those of Camille."""
    async with store.reading() as db:
        return await mailboxes.wishes_of(db, CAMILLE)


async def test_one_takes_as_many_as_are_of_use(browser: Browser, world: World) -> None:
    await browser.enter(world.camille)
    page = await text(await browser.get("/me/letters"))
    assert 'name="day-before" checked' in page
    assert 'name="hour-before">' in page
    answer = await browser.post("/me/letters", {"hour-before": "on", "rhythm": "daily"})
    assert "C’est gardé." in await words(answer)
    chosen = Wishes(
        invitations=False, partners=False, changes=False, day_before=False, hour_before=True, rhythm=Rhythm.DAILY
    )
    assert await wishes(browser.store) == chosen
    assert (await browser.post("/me/letters", {"rhythm": "hourly"})).status_code == 400
    assert await wishes(browser.store) == chosen


async def test_pupils_have_no_letters(browser: Browser, other: Browser, world: World) -> None:
    assert (await other.get("/me/letters")).status_code == 303
    assert (await other.post("/me/letters", {"rhythm": "never"})).status_code == 404
    await browser.enter(world.lea)
    assert (await browser.get("/me/letters")).status_code == 404
    assert (await browser.post("/me/letters/again")).status_code == 404


async def test_one_press_in_a_letter_and_no_login(browser: Browser, world: World) -> None:
    links = StopLinks(browser.store, "")
    path = await links.make(Kind.DAY_BEFORE, CAMILLE)
    assert "Reminders the day before" in await words(await browser.get(path))
    assert (await wishes(browser.store)).day_before, "to look changes nothing"
    # As a mail program does it (RFC 8058): no Origin, no cookie.
    answer = await browser.client.post(
        path, form={"List-Unsubscribe": "One-Click"}, headers={"Host": HOST}, scope_base=HERE
    )
    assert answer.status_code == 200
    assert not (await wishes(browser.store)).day_before
    assert (await wishes(browser.store)).changes
    assert (await browser.post(await links.make(Kind.DIGEST, CAMILLE))).status_code == 200
    assert (await wishes(browser.store)).rhythm is Rhythm.NEVER


async def test_nobody_makes_such_a_link_up(browser: Browser, world: World) -> None:
    path = await StopLinks(browser.store, "").make(Kind.CHANGE, CAMILLE)
    for forged in (path[:-2] + "xx", path.rpartition(".")[0], "/letters/stop/x", "/letters/stop/é%00"):
        assert (await browser.get(forged)).status_code == 404
        assert (await browser.post(forged)).status_code == 404
    assert (await wishes(browser.store)).changes


async def test_where_letters_do_not_arrive_the_page_says_so(browser: Browser, world: World) -> None:
    async with browser.store.writing() as db:
        await mailboxes.mark_unreached(db, CAMILLE, "recipient", NOW)
    await browser.enter(world.camille)
    assert "Les lettres à Camille@Ecole.example n’arrivent pas." in await words(await browser.get("/me/letters"))
    assert (await browser.post("/me/letters/again")).headers["Location"] == "/me/letters"
    assert "n’arrivent pas" not in await words(await browser.get("/me/letters"))
