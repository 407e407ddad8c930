"""A lesson without a mouse: in by the entry page, say something, raise the hand, draw, out again."""

from uuid import uuid4

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.objects.entry import EntryPage
from tests.browser.objects.kid import KidPage
from tests.browser.objects.live import LivePage
from tests.browser.patience import until
from tests.browser.windows import HAND, Windows
from tests.browser.words import words_of

EN = words_of("en")
MOST_TABS = 60

pytestmark = pytest.mark.timeout(180)


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until `wanted` has the focus, and can be seen to have it."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if wanted.count() and wanted.evaluate("(one) => one === document.activeElement"):
            assert wanted.evaluate("(one) => one.matches(':focus-visible')")
            return
    raise AssertionError(f"no way to {wanted} by Tab")


def test_a_teacher_needs_no_mouse(windows: Windows, demo: DemoHub) -> None:
    window = windows.open()
    page, keys = window.page, window.page.keyboard
    door = DoorPage.by_link(window, demo.link("teacher", "Niort"), EN)
    tab_to(page, door.enter_button)
    keys.press("Enter")
    live = LivePage(window, EN)
    expect(live.leave_button).to_be_visible()

    keys.press("c")
    expect(live.panel.field).to_be_focused()
    keys.type(text := f"no mouse here {uuid4().hex[:6]}")
    keys.press("Enter")
    live.panel.reads(text)

    tab_to(page, live.class_hand)
    keys.press("Space")
    expect(live.class_hand).to_have_attribute("aria-pressed", "true")
    keys.press("h")
    expect(live.class_hand).to_have_attribute("aria-pressed", "false")

    keys.press("b")
    board = live.board()
    page_two = page.get_by_role("radio", name=EN("board-page", number=2), exact=True)
    draw_by_keys(page, board.paper, page_two)
    board.coloured(0.53, 0.5)
    until(page, lambda: len(live.wire.acknowledged("page-2")), bool, "the stroke committed")
    keys.press("Control+z")
    until(page, lambda: board.pixel(0.53, 0.5), lambda rgba: rgba[3] == 0, "the ink taken back")

    tab_to(page, live.leave_button)
    keys.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    keys.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    keys.press("Enter")  # the focus is where it was
    tab_to(page, page.get_by_role("dialog").get_by_role("button", name=EN("live-leave-yes")))
    keys.press("Enter")
    page.wait_for_url("**/twinnings/**")


def draw_by_keys(page: Page, paper: Locator, page_two: Locator) -> None:
    """On the second page: pen down in the middle, eight steps to the right, pen up."""
    tab_to(page, paper)
    page.keyboard.press("2")
    expect(page_two).to_be_checked()
    page.keyboard.press("p")
    page.keyboard.press("Space")
    for _ in range(8):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Space")


def test_a_pupil_needs_no_touch(windows: Windows, demo: DemoHub) -> None:
    demo.bring_teacher("Evora")
    pupil = KidPage.by_link(windows.open(viewport=HAND), demo.link("pupil", "Evora"), EN)
    tab_to(pupil.page, pupil.button("live-my-hand"))
    pupil.page.keyboard.press("Enter")
    expect(pupil.button("live-my-hand")).to_have_attribute("aria-pressed", "true")
    pupil.page.keyboard.press("Enter")
    expect(pupil.button("live-my-hand")).to_have_attribute("aria-pressed", "false")


def test_the_entry_page_needs_no_mouse(windows: Windows, demo: DemoHub) -> None:
    entry = EntryPage.of(windows.open(), demo, EN)
    tab_to(entry.page, entry.page.get_by_label(EN("card-code")))
    entry.page.keyboard.type("K7QM-WRONG-CARD")
    entry.page.keyboard.press("Enter")
    expect(entry.heading).to_have_text(EN("card-unknown-title"))
