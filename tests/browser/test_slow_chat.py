"""Slow mode, from one tap to the next message: a teacher slows the pupils, and no word of theirs is lost."""

import pytest
from playwright.sync_api import expect

from tests.browser import axe
from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.objects.kid import KidPage
from tests.browser.windows import Windows
from tests.browser.words import words_of

EN, FR = words_of("en"), words_of("fr")

pytestmark = pytest.mark.timeout(180)


def test_a_pupil_is_slowed_and_keeps_the_words(demo: DemoHub, windows: Windows) -> None:
    ines = DoorPage.by_link(windows.open(), demo.link("teacher", "Evora"), FR).enter()
    kid = KidPage.by_link(windows.open(), demo.link("pupil", "Evora"), EN)
    kid.show("live-tab-chat")
    ines.panel.show("chat")
    ines.page.get_by_role("button", name=FR("live-slow-chat-every", seconds=10)).click()
    expect(kid.page.locator(".chat-pace")).to_have_text(EN("live-slow-chat-is", seconds=10))
    kid.chat.say("first thing")
    kid.chat.field.fill("second thing")
    kid.chat.field.press("Enter")
    expect(kid.page.locator(".composer-wait")).to_be_visible()
    expect(kid.chat.field).to_have_value("second thing")
    for page in (kid.page, ines.page):
        assert axe.findings(page) == []
    expect(kid.page.locator(".composer-wait")).to_have_count(0)
    kid.chat.field.press("Enter")
    ines.panel.reads("second thing")
    ines.page.get_by_role("button", name=FR("live-slow-chat-off")).click()
    expect(kid.page.locator(".chat-pace")).to_have_count(0)
