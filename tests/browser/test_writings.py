"""What classes write, in browsers: a child's post keeps itself, waits for its teacher, and is answered by a partner."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import findings
from tests.browser.demo_hub import DemoHub
from tests.browser.objects.home import at_home
from tests.browser.patience import until
from tests.browser.windows import Windows

pytestmark = pytest.mark.timeout(180)


def test_a_childs_post_from_the_draft_to_a_spoken_answer(windows: Windows, demo: DemoHub) -> None:
    child, home = at_home(windows, demo, "pupil", "Evora")
    page = child.page
    page.get_by_role("link", name="Blog", exact=True).click()
    page.get_by_role("link", name="Write a post").click()
    page.get_by_label("Title").fill("The whale in the yard")
    page.get_by_label("The text").fill("We drew a whale as long as the school.\n\n")
    expect(page.get_by_text("Kept as a draft", exact=True)).to_be_visible()
    page.goto(f"{home}/write/post")
    page.get_by_role("link", name="The whale in the yard").click()
    page.get_by_label("The text").press("Control+End")
    page.get_by_role("button", name="Bold").click()
    page.keyboard.type("40 metres")
    page.get_by_text("Put in a picture or a sound").click()
    page.locator(".writing-pick", has_text="Boa noite").click()
    page.get_by_role("button", name="See how it looks").click()
    look = page.locator("#look")
    expect(look.locator("strong")).to_have_text("40 metres")
    expect(look.locator("img")).to_be_visible()
    assert findings(page) == []
    page.get_by_role("button", name="Hand it in").click()
    expect(page.get_by_text("Your teacher reads it first, then")).to_be_visible()
    post = page.url

    teacher = at_home(windows, demo, "teacher", "Evora")[0].page
    teacher.get_by_role("link", name="Read", exact=True).click()
    assert findings(teacher) == []
    teacher.locator("article", has_text="The whale in the yard").get_by_role("button", name="Let it through").click()
    expect(teacher.get_by_text("The whale in the yard")).to_be_hidden()

    partner = at_home(windows, demo, "teacher", "Niort")[0].page
    partner.goto(partner.url.split("/twinnings")[0] + urlsplit(post).path)
    expect(partner.locator(".writing-body img")).to_be_visible()
    answer(partner)
    assert findings(partner) == []


def answer(page: Page) -> None:
    """By keyboard and by voice."""
    page.get_by_role("checkbox", name="Great").focus()
    page.keyboard.press("Space")
    page.get_by_role("button", name="Record").click()
    expect(page.locator("#record-time")).to_have_text("0:01")
    page.get_by_role("button", name="Stop").click()
    expect(page.locator("#record-heard")).to_be_visible()
    page.get_by_role("button", name="Answer", exact=True).click()
    expect(page.locator(".reply .pictogram.star")).to_be_visible()

    def is_heard() -> bool:
        page.reload()
        return page.locator(".reply audio.spoken").count() == 1

    until(page, is_heard, bool, "the voice is written anew")


def test_addresses_are_copied_by_one_press(windows: Windows, demo: DemoHub) -> None:
    """Of a thread, of the letterbox and of a feed: text on the page, and a field."""
    window, home = at_home(windows, demo, "teacher", "Niort")
    page, origin = window.page, home.partition("/twinnings")[0]
    window.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=origin)

    def copied() -> str:
        page.get_by_role("button", name="Copy", exact=True).click()
        expect(page.get_by_text("Copied", exact=True)).to_be_visible()
        return str(page.evaluate("navigator.clipboard.readText()"))

    page.goto(f"{home}/forum")
    page.get_by_role("link", name="What do you eat in the morning?").click()
    address = page.get_by_text("Answer by e-mail:").get_by_role("link")
    thread = copied()
    assert address.get_attribute("href") == f"mailto:{thread}"
    page.goto(f"{origin}/classes")
    page.locator("a[href^='/classes/']", has_text="CM1").first.click()
    page.get_by_role("link", name="E-mail letterbox").click()
    box, _, domain = copied().partition("@")
    assert thread.startswith(f"{box}+")
    assert thread.endswith(f"@{domain}")
    page.goto(f"{origin}/me/blog-feed")
    page.get_by_role("button", name="address").click()
    assert copied() == page.get_by_role("textbox").input_value()
