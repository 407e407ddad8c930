"""A poll in real windows: a teacher asks, a tablet votes for two children, a class is counted, a reload is told."""

import pytest
from playwright.sync_api import expect

from tests.browser import axe
from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.objects.kid import KidPage
from tests.browser.windows import HAND, Windows
from tests.browser.words import words_of

EN = words_of("en")

pytestmark = pytest.mark.timeout(180)


def test_a_picture_poll_from_its_question_to_its_result(demo: DemoHub, windows: Windows) -> None:
    niort = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN).enter()
    tablet = KidPage.by_link(windows.open(viewport=HAND, has_touch=True), demo.link("companion", "Niort"), EN)
    page, small = niort.page, tablet.page
    page.get_by_role("tab", name=EN("live-tab-poll")).click()
    for picture in ("snail", "bee"):
        page.get_by_role("button", name=EN(f"poll-picture-{picture}"), exact=True).click()
    page.get_by_label(EN("poll-question")).fill("Who eats the salad?")
    assert axe.findings(page) == []
    page.get_by_role("button", name=EN("poll-open-it")).click()
    for picture in ("snail", "bee"):
        small.get_by_role("button", name=EN(f"poll-picture-{picture}")).click()
        expect(small.get_by_text(EN("poll-your-vote-counts"))).to_be_visible()
        if picture == "snail":
            small.get_by_role("button", name=EN("poll-next-child")).click()
    assert axe.findings(small) == []
    small.reload()
    DoorPage(tablet.window, EN).enter_button.click()
    expect(small.get_by_text(EN("poll-your-vote-counts"))).to_be_visible()
    page.get_by_role("spinbutton", name=EN("poll-picture-snail")).fill("9")
    page.get_by_role("button", name=EN("poll-count"), exact=True).click()
    expect(page.locator(".poll-number")).to_have_text(["10", "1"])
    page.get_by_role("button", name=EN("poll-close")).click()
    expect(small.locator(".poll-number")).to_have_text(["10", "1"])
    page.get_by_text(EN("poll-numbers")).click()
    expect(page.get_by_role("row", name="CM1, Niort")).to_contain_text("101")
    assert axe.findings(page) == []
    page.get_by_role("button", name=EN("poll-clear")).click()
    expect(tablet.board.canvas).to_be_visible()
