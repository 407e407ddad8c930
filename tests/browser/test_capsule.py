"""A capsule in a browser: fetched by a teacher, unpacked, and opened from the disk without hub or network."""

import zipfile
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.axe import findings
from tests.browser.demo_hub import DemoHub
from tests.browser.pages import OF_TWINNINGS
from tests.browser.tour import Tour
from tests.browser.windows import Window, Windows

PATIENCE_MS = 60_000


def wrongs(window: Window) -> list[str]:
    """axe asks for the style sheet, which a page of a capsule does not let it have: that is no fault of the page."""
    before = list(window.errors)
    found = findings(window.page)
    window.errors[:] = before
    return found


def open_capsule(window: Window, folder: Path) -> Path:
    """On its page: made, fetched, unpacked in a folder, and opened there without a network."""
    page = window.page
    page.get_by_role("button", name="Make the capsule").click()
    fetch = page.get_by_role("link", name="Fetch the capsule")
    expect(fetch).to_be_visible(timeout=PATIENCE_MS)
    assert not findings(page)
    with page.expect_download() as download:
        fetch.click()
    download.value.save_as(folder / "capsule.zip")
    with zipfile.ZipFile(folder / "capsule.zip") as archive:
        archive.extractall(folder)
    [index] = folder.glob("*/index.html")
    window.context.set_offline(True)
    window.requests.clear()
    page.goto(index.as_uri())
    return index


def test_it_is_fetched_and_opened_from_the_disk(windows: Windows, demo: DemoHub, tmp_path: Path) -> None:
    window = windows.open()
    tour = Tour(window, demo, {name: OF_TWINNINGS[name] for name in ("twinnings", "twinning", "capsule")})
    tour.begin()
    page = list(tour.go("en"))[-1][1]
    index = open_capsule(window, tmp_path)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.get_by_role("link", name="English").click()
    assert not wrongs(window)
    page.get_by_role("link", name="What we gave each other").click()
    picture = page.locator(".material-face img").first
    expect(picture).to_be_visible()
    assert picture.evaluate("(image) => image.decode().then(() => image.naturalWidth)") > 0
    page.get_by_role("link", name="Start").click()
    page.get_by_role("link", name="Our boards").click()
    page.get_by_role("link", name="Page 1").first.click()
    ink = page.locator(".ink [data-at]").first
    expect(ink).to_have_attribute("visibility", "visible")
    page.get_by_label("Where in the drawing").fill("0")
    expect(ink).to_have_attribute("visibility", "hidden")
    page.get_by_label("8 ×").check()
    page.get_by_role("button", name="Play").click()
    expect(ink).to_have_attribute("visibility", "visible")
    assert not wrongs(window)
    page.goto((index.parent / "en" / "book.html").as_uri())
    expect(page.get_by_role("button", name="Print the book")).to_be_visible()
    assert not wrongs(window)
    assert all(url.startswith(("file:", "data:", "blob:")) for url in window.requests), window.requests
