"""Every panel and sheet of a lesson, as a teacher opens them one after the other: it shuts nobody out at any width."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.demo_hub import DemoHub
from tests.browser.looks import names_of_words, overflow
from tests.browser.objects.door import DoorPage
from tests.browser.objects.live import LivePage
from tests.browser.windows import DESK, NARROW, Windows
from tests.browser.words import words_of

FR = words_of("fr")

pytestmark = pytest.mark.timeout(240)


def test_every_panel_is_for_everybody(windows: Windows, demo: DemoHub) -> None:
    """In one window, in French: all of axe at a desk, then what 320 pixels may add."""
    live = DoorPage.by_link(windows.open(locale="fr-FR"), demo.link("teacher", "Niort"), FR).enter()
    for look_at in (polls, groups, backstage, board_sheets, pieces):
        look_at(live, is_for_everybody)


Look = Callable[[Page, str], None]


def is_for_everybody(page: Page, state: str) -> None:
    """What a disabled person would stumble over, wide and narrow."""
    assert axe.findings(page) == [], state
    assert names_of_words(page) == [], state
    page.set_viewport_size({"width": NARROW["width"], "height": NARROW["height"]})
    assert overflow(page) == [], state
    assert axe.narrow_findings(page) == [], state
    page.set_viewport_size({"width": DESK["width"], "height": DESK["height"]})


def polls(live: LivePage, look: Look) -> None:
    """Asked, counted, ended, and taken off."""
    page = live.page
    live.panel.show("poll")
    for picture in ("snail", "bee"):
        page.get_by_role("button", name=FR(f"poll-picture-{picture}"), exact=True).click()
    page.get_by_label(FR("poll-question")).fill("Qui dort en hiver ?")
    look(page, "asking")
    page.get_by_role("button", name=FR("poll-open-it")).click()
    page.get_by_role("spinbutton", name=FR("poll-picture-snail")).fill("9")
    page.get_by_role("button", name=FR("poll-count"), exact=True).click()
    expect(page.locator(".poll-number").first).to_have_text("9")
    look(page, "open")
    page.get_by_role("button", name=FR("poll-close")).click()
    page.get_by_text(FR("poll-numbers")).click()
    look(page, "result")
    page.get_by_role("button", name=FR("poll-clear")).click()
    expect(page.get_by_role("button", name=FR("poll-open-it"))).to_be_visible()


def groups(live: LivePage, look: Look) -> None:
    """Dealt, but not at work: they would get pages of everybody's board."""
    live.panel.show("groups")
    live.page.locator(".groups-mixing button").click()
    expect(live.page.get_by_role("button", name=FR("groups-open"))).to_be_visible()
    look(live.page, "groups")


def backstage(live: LivePage, look: Look) -> None:
    """The run sheet and the staff room beside the lesson."""
    live.panel.show("sheet")
    expect(live.page.locator(".run-step").first).to_be_visible()
    look(live.page, "run sheet")
    live.panel.show("backstage")
    expect(live.page.locator("rb-backstage rb-chat")).to_be_visible()
    look(live.page, "backstage")


def board_sheets(live: LivePage, look: Look) -> None:
    """What is done with a page, and how it was drawn."""
    page = live.page
    live.board()
    page.get_by_role("button", name=FR("board-page-arrange")).click()
    expect(page.get_by_role("group", name=FR("board-pens"))).to_be_visible()
    look(page, "arranging")
    page.keyboard.press("Escape")
    page.get_by_role("button", name=FR("replay-board")).click()
    expect(page.locator("canvas.replay-ink")).to_be_visible()
    look(page, "replay")
    page.keyboard.press("Escape")


def pieces(live: LivePage, look: Look) -> None:
    """Where music is chosen."""
    live.page.locator('[data-control="share"]').click()
    live.page.locator('[data-share="music"]').click()
    live.page.locator(".music-add").evaluate("(details) => (details.open = true)")  # another test's piece lies there
    expect(live.page.get_by_role("textbox", name=FR("music-name"), exact=True)).to_be_visible()
    look(live.page, "music")
