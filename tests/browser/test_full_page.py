"""A page as full as can be, of 20,000 strokes: it opens, is drawn on and taken back, played again and kept."""

import asyncio
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import expect

from hub.demo.mark import demo_secret
from hub.demo.seed import seed
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.board import MAX_PAGE_ITEMS
from rooms.channel import Author, Channel, Draft
from rooms.channel import page as page_channel
from rooms.events import StrokeDrawn
from rooms.ids import OpId
from tests.bench.strokes import Drawn, page
from tests.browser.demo_hub import DemoHub
from tests.browser.instruments import Ink
from tests.browser.objects.board import OPAQUE
from tests.browser.objects.door import DoorPage
from tests.browser.patience import until
from tests.browser.windows import Windows
from tests.browser.words import words_of

EN = words_of("en")
AT_ONCE = 5_000

pytestmark = pytest.mark.timeout(240)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[DemoHub]:
    """One on whose second page there is room for one stroke more."""
    with ThreadPoolExecutor(1) as thread:  # this thread has an event loop of its own
        thread.submit(asyncio.run, fill_second_page(tmp_path)).result()
    hub = DemoHub(tmp_path)
    hub.start()
    yield hub
    hub.stop()


async def fill_second_page(data_dir: Path) -> None:
    """With strokes as children draw them, through the real store."""
    now, secret = time.time_ns() // 1_000_000, demo_secret(data_dir)
    async with Store("", data_dir) as store:
        demo = await seed(store, secret, Instant(now))
        channel = Channel(demo.room, page_channel(2))
        authors = list(demo.authors.values())
        head = (await store.log.heads(demo.room))[channel.name].seq
        drawn = [replace(one, samples=one.samples[::8]) for one in page(MAX_PAGE_ITEMS - head - 1, len(authors))]
        for start in range(0, len(drawn), AT_ONCE):
            drafts = [draft(authors[one.who], one) for one in drawn[start : start + AT_ONCE]]
            await store.log.turn(channel, None, [], lambda _, drafts=drafts: drafts, now)  # type: ignore[misc]


def draft(author: Author, one: Drawn) -> Draft:
    """A finished stroke."""
    return Draft(author, OpId(one.name), StrokeDrawn(one.name, "pen", one.who, 0, one.points), b"")


def is_like(one: Sequence[int], other: Sequence[int]) -> bool:
    """The same but for the softness of an edge."""
    return all(abs(a - b) < 16 for a, b in zip(one, other, strict=True))


def share(ink: Ink) -> float:
    """How much of the paper is inked, whatever its size."""
    return ink.inked / (ink.width * ink.height)


def test_a_full_page_is_still_a_page(hub: DemoHub, windows: Windows, tmp_path: Path) -> None:
    window = windows.open()
    live = DoorPage.by_link(window, hub.link("teacher", "Niort"), EN).enter()
    board = live.board()
    board.turn_to(2)
    before = board.ink()
    place = (0.1, 0.02)
    lay_there = board.pixel(*place)

    # One stroke more fills it; the next is refused in words; taking one back makes room again.
    board.choose("colour", "red" if lay_there[0] < OPAQUE else "blue")
    board.draw([(0.02, 0.02), (0.2, 0.02)])
    until(live.page, lambda: len(live.wire.acknowledged("page-2")), bool, "the last stroke")
    until(live.page, lambda: board.pixel(*place), lambda now: not is_like(now, lay_there), "the last stroke")
    board.draw([(0.02, 0.05), (0.2, 0.05)])
    expect(live.page.locator(".board-word")).to_have_text(EN("refused-page-full"))
    board.undo()
    until(live.page, lambda: board.pixel(*place), lambda now: is_like(now, lay_there), "the last stroke taken back")

    # Somebody who comes now sees the same.
    other = DoorPage.by_link(windows.open(), hub.link("teacher", "Evora"), EN).enter().board()
    other.turn_to(2)
    assert share(other.ink()) == pytest.approx(share(before), abs=0.02)

    page = live.page
    page.get_by_role("button", name=EN("replay-board")).click()
    expect(page.locator('.replay[data-state="ready"]')).to_be_visible()
    expect(page.locator("canvas.replay-ink")).to_have_attribute("aria-busy", "false")
    page.get_by_role("slider", name=EN("replay-range")).press("Home")
    page.get_by_role("button", name=EN("replay-play")).click()
    expect(page.locator(".replay[data-playing]")).to_be_visible()
    for how in ("png", "svg"):
        with page.expect_download() as kept:
            page.locator(f'[data-keep="{how}"]').click()
        assert Path(kept.value.path()).stat().st_size > 0
