"""A wall is steered from its teacher's tablet: switches, board and stage, without a second camera or sound."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser import axe
from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.objects.lesson import add_piece, tune
from tests.browser.patience import until
from tests.browser.windows import Windows
from tests.browser.words import words_of

EN = words_of("en")

pytestmark = pytest.mark.timeout(240)


def test_a_teacher_steers_the_wall_from_a_tablet(demo: DemoHub, windows: Windows, tmp_path: Path) -> None:
    door = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN)
    door.page.get_by_label(EN("live-door-wall")).check()
    wall = door.enter()
    door = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN)
    page = door.page
    page.set_viewport_size({"width": 390, "height": 800})
    page.get_by_role("button", name=EN("live-remote-enter")).click()
    expect(page.get_by_text(EN("live-remote-sends"))).to_be_visible()
    assert axe.findings(page) == []
    open_ones = "window.connectionsMade.filter((one) => one.connectionState !== 'closed').length"
    until(page, lambda: page.evaluate(open_ones), lambda count: count == 0, "no sound and no picture here")

    for what in ("camera", "microphone"):
        switch = page.get_by_role("switch", name=EN(f"live-{what}"))
        for state in ("false", "true"):
            switch.click()
            expect(wall.switch(what)).to_have_attribute("aria-checked", state)
            expect(switch).to_have_attribute("aria-checked", state)

    page.get_by_role("switch", name=EN("live-remote-board")).click()
    board = wall.page.locator('[data-control="board"]')
    expect(board).to_have_attribute("aria-pressed", "true")
    pages = page.get_by_role("group", name=EN("seat-page-title"))
    pages.get_by_role("button", name=EN("seat-page-next")).click()
    expect(wall.board().canvas).to_have_attribute("data-page", "2")
    laid = wall.page.locator("input[name=board-page]").count()
    expect(pages).to_contain_text(EN("seat-page", place=2, count=laid))
    # Whoever stands at the wall turns the page by a touch, and closes the board: the remote control knows.
    wall.board().turn_to(1)
    expect(pages).to_contain_text(EN("seat-page", place=1, count=laid))
    board.click()
    expect(page.get_by_role("switch", name=EN("live-remote-board"))).to_have_attribute("aria-checked", "false")
    expect(board).to_have_attribute("aria-pressed", "false")
    show = page.locator(".remote-class").filter(has_text="Brno").get_by_role("button").first
    show.click()
    expect(show).to_have_attribute("aria-pressed", "true")
    expect(wall.tile("Brno").locator(".tile-pin")).to_have_attribute("aria-pressed", "true")
    wall.page.reload()
    door = DoorPage(wall.window, EN)
    door.page.get_by_label(EN("live-door-wall")).check()
    wall = door.enter()
    expect(wall.tile("Brno").locator(".tile-pin")).to_have_attribute("aria-pressed", "true")
    show.click()
    expect(wall.tile("Brno").locator(".tile-pin")).to_have_attribute("aria-pressed", "false")

    song = tmp_path / "cygne.wav"
    song.write_bytes(tune(30))
    page.get_by_role("button", name=EN("music-share")).click()
    pieces = add_piece(page, EN, song, "Le Cygne")
    assert axe.findings(page) == []
    pieces.get_by_role("button", name=EN("music-play", title="Le Cygne")).click()
    strip = wall.page.locator(".music-strip")
    expect(strip).to_have_attribute("data-on", "true")
    for key, is_on in (("music-pause", "false"), ("music-resume", "true")):
        page.get_by_role("button", name=EN(key)).click()
        expect(strip).to_have_attribute("data-on", is_on)
    assert axe.findings(page) == []
    page.get_by_role("button", name=EN("music-stop")).click()
    expect(strip).to_have_count(0)

    page.get_by_role("button", name=EN("live-tab-chat")).click()
    assert axe.findings(page) == []
