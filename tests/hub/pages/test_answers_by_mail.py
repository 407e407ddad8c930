"""Answering by e-mail, as pages tell of it: the address below a thread, what came, and what a teacher does with it."""

import re
from pathlib import Path

import pytest
import structlog
from quart import Quart

from hub.letterbox.receiving import Envelope, Receiving
from hub.materials.preparing import Preparing
from hub.pages.material_views import materials_of
from hub.settings import read
from hub.store.store import Store
from tests.hub.letterbox.letters import DOMAIN, letter, with_file
from tests.hub.pages.test_letterboxes import ON
from tests.hub.pages.visits import Browser, text, words
from tests.hub.pages.writers import address, come, id_of, write
from tests.hub.uploads import files as samples
from tests.hub.world import Clock, World

OMA = "oma@x.example"


@pytest.fixture
def environment() -> dict[str, str]:
    return ON


@pytest.fixture
def partner(app: Quart, browser: Browser, store: Store) -> Browser:
    return Browser(app.test_client(), store, browser.clock)


async def opened(browser: Browser, world: World) -> None:
    """Niort's letterbox, to which a grandmother may write."""
    at = f"/classes/{world.niort}/letterbox"
    await browser.post(f"{at}/{world.twinning}")
    await browser.post(f"{at}/senders", {"email": OMA})


async def thread_on(browser: Browser, url: str) -> str:
    """The address on a page; empty where there is none."""
    page = await text(await browser.get(url))
    found = re.search(r'<a class="mail-address" [^>]*href="mailto:([^"]+)"', page)
    assert (found is None) == ("Answer by e-mail:" not in page)
    return found[1] if found else ""


async def test_only_teachers_of_a_class_with_a_letterbox_see_the_address(
    browser: Browser, other: Browser, partner: Browser, world: World
) -> None:
    await come(browser, world)
    await come(other, world, "lea")
    await come(partner, world, "ines")
    url = await address(browser, id_of(await write(partner, world, "topic", title="Midi", text="Que mangez-vous ?")))
    assert await thread_on(browser, url) == ""
    await opened(browser, world)
    found = await thread_on(browser, url)
    assert re.fullmatch(rf"[a-z]+(?:-[a-z0-9]{{4}}){{3}}\+[0-9a-f]{{8}}-[0-9a-f]{{4}}@{re.escape(DOMAIN)}", found)
    assert await thread_on(other, url) == "", "a child has no e-mail"
    assert await thread_on(partner, url) == "", "her class has no letterbox"
    given = await browser.post(f"/twinnings/{world.twinning}/materials", {"text": "Am stram gram", "then": "show"})
    material = id_of(given)
    assert await thread_on(browser, f"/materials/{material}") == found.partition("+")[0] + f"+{material[:13]}@{DOMAIN}"
    await browser.post(f"/materials/{material}/withdraw")
    assert await thread_on(browser, f"/materials/{material}") == "", "nobody could read the answer"
    await browser.post(f"/classes/{world.niort}/letterbox/{world.twinning}/close")
    assert await thread_on(browser, url) == ""


@pytest.mark.parametrize("environment", [{}])
async def test_no_address_where_the_hub_takes_no_mail(browser: Browser, world: World) -> None:
    await come(browser, world)
    url = await address(browser, id_of(await write(browser, world, "topic", title="Midi", text="Que mangez-vous ?")))
    assert await thread_on(browser, url) == ""


async def test_from_the_letter_to_the_partners(
    browser: Browser, partner: Browser, world: World, store: Store, receiving: Receiving, clock: Clock, tmp_path: Path
) -> None:
    await come(browser, world)
    await come(partner, world, "ines")
    url = await address(browser, id_of(await write(partner, world, "topic", title="Midi", text="Que mangez-vous ?")))
    await opened(browser, world)
    sent = with_file(samples.photo((200, 100)), sender=OMA, text="Des <b>pâtes</b>.").as_bytes()
    assert (await receiving.take(Envelope(OMA, [await thread_on(browser, url)]), sent))[0].startswith("250")
    home = f"/twinnings/{world.twinning}"
    assert "A text of your class waits to be read." in await words(await browser.get(home))
    for page in (await browser.get(url), await browser.get(f"{home}/waiting")):
        said = await words(page)
        assert "Des &lt;b&gt;pâtes&lt;/b&gt;." in await text(page)
        assert "By e-mail" in said
        assert f"Came by e-mail from {OMA}." in said
        assert "Say there first, under “Change”, whom it shows" in said
        assert "Give it back" not in said, "there is no child who would get it"
    assert "By e-mail" not in await words(await partner.get(url)), "held"
    assert "Answer to “Midi”" in await words(await browser.get(f"/classes/{world.niort}/letterbox"))
    settings = read({}, {"DATA_DIR": str(tmp_path / "data")}, None)
    assert await Preparing(store, materials_of(settings, store), clock, structlog.get_logger()).look()
    picture = re.search(r'<img src="/materials/([^/]+)/files/small/1"', await text(await browser.get(url)))
    assert picture is not None
    kept = await text(await browser.get(f"/materials/{picture[1]}"))
    answer = re.search(r'href="/writings/([^"]+)"[^>]*>.*?It came with an answer', kept)
    assert answer is not None
    assert (await browser.get(f"/writings/{answer[1]}")).headers["Location"] == f"{url}#a-{answer[1]}"
    assert (await partner.get(f"/materials/{picture[1]}")).status_code == 404
    await browser.post(f"/writings/{answer[1]}/let", {"number": "1", "then": "waiting"})
    theirs = await text(await partner.get(url))
    assert "By e-mail" in theirs
    assert OMA not in theirs, "who sent it concerns the class alone"
    assert f'src="/materials/{picture[1]}/files/small/1"' in theirs
    assert (await partner.get(f"/materials/{picture[1]}")).status_code == 200
    changed = await browser.post(f"/writings/{answer[1]}/answer", {"text": "", "made_of": "1"})
    assert changed.status_code == 303, "the picture is enough"
    assert f'src="/materials/{picture[1]}/files/small/1"' in await text(await partner.get(url))
    assert "By e-mail" in await words(await browser.get(f"/writings/{answer[1]}/history"))
    await browser.post(f"/materials/{picture[1]}/remove")
    assert "embed-gone" in await text(await partner.get(url)), "an answer of which nothing is left says so"


async def test_a_letter_that_nobody_wants_goes_from_the_list(
    browser: Browser, other: Browser, world: World, receiving: Receiving
) -> None:
    await come(browser, world)
    await come(other, world, "lea")
    url = await address(browser, id_of(await write(browser, world, "topic", title="Midi", text="Que mangez-vous ?")))
    await opened(browser, world)
    sent = letter(OMA, "Des pâtes.").as_bytes()
    assert (await receiving.take(Envelope(OMA, [await thread_on(browser, url)]), sent))[0].startswith("250")
    waiting = f"/twinnings/{world.twinning}/waiting"
    found = re.search(r'action="(/writings/[^"]+/remove)"', await text(await browser.get(waiting)))
    assert found is not None
    assert (await other.post(found[1], {"then": "waiting"})).status_code == 404
    gone = await browser.post(found[1], {"then": "waiting"})
    assert gone.headers["Location"] == waiting
    assert "You have read everything" in await words(await browser.get(waiting))
    assert "No longer there" in await words(await browser.get(f"/classes/{world.niort}/letterbox"))
