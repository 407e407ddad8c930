"""Letters on the keeper's pages: listed, read, ticked off, and nobody else's business."""

from pathlib import Path

import structlog

from hub.mail import Letter
from hub.pages.letters import paper_of
from hub.pages.texts import Catalogues
from hub.post.folder import Folder
from hub.post.models import Kind
from hub.post.queue import enqueue
from hub.post.sender import Sender
from hub.store.store import Store
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import NOW, Clock, World

LETTER = Letter("zoe@ecole.example", "A <b>link</b> for you", "Hello Zoé,\n\nhere: http://x/begin#S", language="en")


async def deliver(store: Store, clock: Clock, data_dir: Path) -> None:
    """What the sender of this hub without mail does by itself."""

    async def name() -> str:
        return "Ribambelle"

    paper = paper_of(store, Catalogues(), "http://localhost:8000")
    sender = Sender(
        store, paper, mail=None, folder=Folder(data_dir), hub_name=name, per_hour=9, clock=clock,
        journal=structlog.get_logger(),
    )  # fmt: skip
    await sender.deliver()


async def test_a_keeper_reads_a_letter_and_ticks_it_off(
    browser: Browser, other: Browser, world: World, tmp_path: Path
) -> None:
    async with browser.store.writing() as db:
        await enqueue(db, LETTER, kind=Kind.ACCOUNT, key="k", now=NOW)
    await browser.enter(world.keeper)
    assert "One letter waits to be sent" in await words(await browser.get("/health", Cookie="language=en"))
    await deliver(browser.store, browser.clock, tmp_path / "data")
    page = await text(await browser.get("/hub", Cookie="language=en"))
    assert "One letter waits for you" in page
    assert "zoe@ecole.example" in page
    assert "A &lt;b&gt;link&lt;/b&gt; for you" in page
    path = page.split('href="/hub/letters/')[1].split('"')[0]
    letter = await text(await browser.get(f"/hub/letters/{path}", Cookie="language=en"))
    assert "here: http://x/begin#S" in letter
    assert 'href="mailto:zoe@ecole.example?subject=A%20%3Cb%3Elink' in letter
    assert "waits to be handed over" in await words(await browser.get("/health", Cookie="language=en"))
    await other.enter(world.camille)
    assert (await other.get(f"/hub/letters/{path}")).status_code == 404
    assert (await other.post(f"/hub/letters/{path}/handed-over")).status_code == 404
    assert len(list((tmp_path / "data" / "letters").iterdir())) == 1
    for _ in range(2):
        answer = await browser.post(f"/hub/letters/{path}/handed-over")
        assert answer.headers["Location"] == "/hub#mail-part"
    assert list((tmp_path / "data" / "letters").iterdir()) == []
    assert (await browser.get(f"/hub/letters/{path}")).status_code == 404
    assert "zoe@" not in await text(await browser.get("/hub"))
