"""A material given in a browser: a large file whose line is cut goes on where it was, in a new page as well."""

import os
from pathlib import Path

from playwright.sync_api import Page, Request, Route, expect

from tests.browser.demo_hub import DemoHub
from tests.browser.pages import OF_TWINNINGS
from tests.browser.tour import Tour
from tests.browser.windows import Window, Windows
from tests.hub.uploads import files

CHUNKS, CUT_AFTER = 9, 8
WANTED = ("twinnings", "twinning", "materials", "material-give")
PATIENCE_MS = 60_000


def _form(window: Window, demo: DemoHub) -> Page:
    """The form to give something, as the teacher of Niort comes to it."""
    tour = Tour(window, demo, {name: OF_TWINNINGS[name] for name in WANTED})
    tour.begin()
    return list(tour.go("en"))[-1][1]


def test_a_file_that_was_cut_at_nine_tenths_goes_on_there(windows: Windows, demo: DemoHub, tmp_path: Path) -> None:
    large = tmp_path / "garden.jpg"
    large.write_bytes(files.photo((640, 480)) + os.urandom(CHUNKS << 20))
    window = windows.open()
    page = _form(window, demo)
    address = page.url
    sent: list[str] = []

    def cut(route: Route) -> None:
        sent.append(route.request.headers["upload-offset"])
        if len(sent) > CUT_AFTER:
            route.abort()
        else:
            route.continue_()

    page.route("**/materials/parts/*", cut)
    page.locator("#file").set_input_files(large)
    expect(page.locator("#coming-waiting")).to_be_visible(timeout=PATIENCE_MS)
    window.new_page()
    page = window.page
    again: list[str] = []

    def note(request: Request) -> None:
        if "/materials/parts/" in request.url and "upload-offset" in request.headers:
            again.append(request.headers["upload-offset"])

    page.on("request", note)
    page.goto(address)
    page.locator("#title").fill("Our garden")
    page.locator("#file").set_input_files(large)
    page.get_by_role("button", name="Keep as a draft").click()
    expect(page.get_by_role("heading", name="Our garden")).to_be_visible(timeout=PATIENCE_MS)
    assert again[0] == str(CUT_AFTER << 20), "what had come did not come again"
    expect(page.locator(".material-stage img")).to_be_visible(timeout=PATIENCE_MS)
    page.get_by_text("Delete", exact=True).click()
    page.get_by_role("button", name="Delete for good").click()
    expect(page.get_by_role("heading", name="Materials")).to_be_visible()


def test_a_file_is_not_sent_after_all(windows: Windows, demo: DemoHub, tmp_path: Path) -> None:
    page = _form(windows.open(), demo)
    svg = tmp_path / "photo.jpg"
    svg.write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")
    page.locator("#file").set_input_files(svg)
    expect(page.get_by_role("alert")).to_contain_text("neither a photo")
    good = tmp_path / "good.jpg"
    good.write_bytes(files.photo((64, 48)))
    page.locator("#file").set_input_files(good)
    expect(page.locator("#coming-done")).to_be_visible(timeout=PATIENCE_MS)
    page.get_by_role("button", name="Do not send this file").click()
    expect(page.locator("#coming")).to_be_hidden()
    assert page.locator("#file").input_value() == ""
