"""Answers on their pages: by pictograms, by voice and in words, held like all that a child writes."""

import io
import re
from pathlib import Path

import structlog
from quart import Quart, Response
from werkzeug.datastructures import FileStorage, MultiDict

from hub.consent.ledger import Kind
from hub.materials.preparing import Preparing
from hub.pages.material_views import materials_of
from hub.settings import read
from hub.store.store import Store
from tests.hub.pages.visits import HERE, HOST, ORIGIN, Browser, text, words
from tests.hub.pages.writers import address, agree, come, follow, id_of, write
from tests.hub.uploads import files
from tests.hub.world import Clock, World


async def answer(browser: Browser, where: str, *pictograms: str, sound: bytes = b"", **form: str) -> Response:
    """As the form below a writing or a material does it."""
    sent = {"file": FileStorage(io.BytesIO(sound), filename="voice.webm")} if sound else {}
    return await browser.client.post(
        f"{where}/answers",
        form=MultiDict([*form.items(), *(("pictogram", each) for each in pictograms)]),
        files=sent,
        headers={"Host": HOST, "Origin": ORIGIN, "Accept-Language": "en"},
        scope_base=HERE,
    )


async def test_a_topic_is_answered_by_pictograms_and_a_childs_answer_waits(
    browser: Browser, other: Browser, app: Quart, store: Store, world: World
) -> None:
    partner = Browser(app.test_client(), store, browser.clock)
    await come(browser, world)
    await come(other, world, "lea")
    await come(partner, world, "ines")
    topic = id_of(await write(partner, world, "topic", title="Petit déjeuner", text="Que mangez-vous le matin ?"))
    url = await address(browser, topic)
    assert "No answer yet. Who begins?" in await words(await browser.get(url))
    nothing = await answer(browser, f"/writings/{topic}", "dragon")
    assert nothing.status_code == 422
    assert "Choose a picture, say something" in await words(nothing)
    given = await answer(browser, f"/writings/{topic}", "sun", "heart", text="Du <b>pain</b>.", once="form")
    assert given.headers["Location"].startswith(f"{url}?said=answered#a-")
    again = await answer(browser, f"/writings/{topic}", "sun", "heart", text="Du <b>pain</b>.", once="form")
    assert again.headers["Location"] == given.headers["Location"]
    page = await text(await partner.get(url))
    assert "Du &lt;b&gt;pain&lt;/b&gt;." in page
    assert page.count('class="pictogram sun"') == 2, "in the answer, and to choose from"
    await agree(store, world)
    theirs = id_of(await answer(other, f"/writings/{topic}", "smile")).rpartition("#a-")[2]
    assert "Your teacher looks at your answer first" in await words(await other.get(f"{url}?said=answered"))
    assert f"a-{theirs}" in await text(await browser.get(url))
    assert f"a-{theirs}" not in await text(await partner.get(url))
    assert "One answer" in await words(await partner.get(f"/twinnings/{world.twinning}/forum"))
    assert "I like it" in await words(await browser.get(f"/twinnings/{world.twinning}/waiting"))
    found = await browser.get(f"/writings/{theirs}")
    assert found.headers["Location"] == f"{url}#a-{theirs}"
    await browser.post(f"/writings/{theirs}/let", {"number": "1"})
    assert f"a-{theirs}" in await text(await partner.get(url))
    changed = await other.post(f"/writings/{theirs}/answer", {"pictogram": "laugh", "text": "Ha", "made_of": "1"})
    assert changed.status_code == 303
    assert ">Ha</p>" not in await text(await partner.get(url)), "what was shown stays until the change is let through"
    assert ">Ha</p>" in await text(await browser.get(url))
    stale = await other.post(f"/writings/{theirs}/answer", {"text": "Hi", "made_of": "1"})
    assert (stale.status_code, "Hi</textarea>" in await text(stale)) == (422, True)
    assert (await other.get(f"/writings/{theirs}/answer")).status_code == 200
    assert (await partner.get(f"/writings/{theirs}/answer")).status_code == 404
    assert (await answer(partner, f"/writings/{theirs}", "smile")).status_code == 404, "answers have none"
    told = await partner.post(f"/writings/{theirs}/report")
    assert "The teachers know, and look at it." in await words(await partner.get(await follow(partner, told)))
    await browser.post(f"/writings/{theirs}/remove")
    assert f"a-{theirs}" not in await text(await browser.get(url))


async def test_an_answer_is_spoken_and_heard_while_its_consents_last(
    browser: Browser, other: Browser, app: Quart, store: Store, world: World, clock: Clock, tmp_path: Path
) -> None:
    partner = Browser(app.test_client(), store, browser.clock)
    await come(browser, world)
    await come(other, world, "lea")
    await come(partner, world, "ines")
    given = await browser.post(f"/twinnings/{world.twinning}/materials", {"text": "Am stram gram", "then": "show"})
    where = f"/materials/{id_of(given)}"
    wrong = await answer(other, where, sound=files.photo((20, 20)))
    assert wrong.status_code == 415
    spoken = id_of(await answer(other, where, sound=files.sound(0.5, channels=1))).rpartition("#a-")[2]
    assert "The sound is being prepared" in await words(await other.get(where))
    settings = read({}, {"DATA_DIR": str(tmp_path / "data")}, None)
    assert await Preparing(store, materials_of(settings, store), clock, structlog.get_logger()).look()
    assert "<audio" in await text(await other.get(where))
    await agree(store, world)
    refused = await browser.post(f"/writings/{spoken}/let", {"number": "1"})
    assert "consent of the child" in await words(await browser.get(await follow(browser, refused)))
    assert spoken not in await text(await partner.get(where)), "the consent to the voice is missing"
    await agree(store, world, kind=Kind.VOICE)
    await browser.post(f"/writings/{spoken}/let", {"number": "1"})
    page = await text(await partner.get(where))
    heard = re.search(r'<audio class="spoken"[^>]* src="([^"]+)"', page)
    assert heard is not None
    assert (await partner.get(heard[1])).status_code == 200
    await agree(store, world, is_given=False, kind=Kind.VOICE)
    assert (await partner.get(heard[1])).status_code == 404
    assert "embed-gone" in await text(await partner.get(where))
    await agree(store, world, kind=Kind.VOICE)
    await browser.post(f"/writings/{spoken}/withdraw")
    assert (await partner.get(heard[1])).status_code == 404
    await browser.post(f"/writings/{spoken}/remove")
    assert (await browser.get(heard[1])).status_code == 404
