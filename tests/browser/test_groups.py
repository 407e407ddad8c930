"""Mixed groups in real windows: dealt, at work on a page of their own, a bell that a teacher answers, and all back."""

import pytest
from playwright.sync_api import expect

from tests.browser import axe
from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.objects.kid import KidPage
from tests.browser.objects.live import LivePage
from tests.browser.windows import HAND, Windows
from tests.browser.words import words_of

EN = words_of("en")

pytestmark = pytest.mark.timeout(180)


def test_groups_from_the_dealing_until_all_are_back(hub: DemoHub, windows: Windows) -> None:
    niort = DoorPage.by_link(windows.open(), hub.link("teacher", "Niort"), EN).enter()
    tablet = KidPage.by_link(windows.open(viewport=HAND, has_touch=True), hub.link("companion", "Niort"), EN)
    page, small = niort.page, tablet.page
    page.get_by_role("tab", name=EN("live-tab-groups")).click()
    moved = prepare(niort)
    page.get_by_role("button", name=EN("groups-mix"), exact=True).click()
    page.get_by_role("combobox").first.select_option(label=EN("groups-none"))
    expect(page.get_by_text(EN("groups-left", count=1))).to_be_visible()
    assert axe.findings(page) == []
    page.get_by_role("button", name=EN("groups-mix-again")).click()
    expect(page.get_by_text(EN("groups-left", count=1))).to_have_count(0)
    page.get_by_role("button", name=EN("groups-open")).click()
    tablet.button("groups-help").click()
    expect(small.locator("canvas[data-page]")).not_to_have_attribute("data-page", "1")
    mine = small.locator("canvas[data-page]").get_attribute("data-page") or ""
    expect(small.locator(".board-leaf")).to_have_count(3)  # of the groups' pages its own alone
    everything = page.locator(".board-leaf")
    page.get_by_role("button", name=EN("groups-come")).click()
    expect(tablet.button("groups-help")).to_have_attribute("aria-pressed", "false")
    expect(page.locator("canvas[data-page]")).to_have_attribute("data-page", mine)
    hub.bring_teacher("Evora")
    rui = KidPage.by_link(windows.open(viewport=HAND, has_touch=True), hub.link("pupil", "Evora"), EN)
    animal = rui.page.locator(".group-band > b").inner_text()
    rui.show("live-tab-chat")
    expect(rui.page.get_by_role("button", name=animal, exact=True)).to_have_attribute("aria-pressed", "true")
    niort.panel.show("chat")
    page.get_by_label(EN("groups-chats")).select_option(label=animal)
    field = page.get_by_role("textbox", name=EN("groups-chat-say", name=animal))
    field.fill("Which animal has stripes?")
    field.press("Enter")
    niort.panel.reads("Which animal has stripes?")
    rui.chat.reads("Which animal has stripes?")
    expect(small.get_by_text("Which animal has stripes?")).to_have_count(0)
    for seen in (page, rui.page):
        assert axe.findings(seen) == []
    page.get_by_role("tab", name=EN("live-tab-groups")).click()
    page.get_by_label(EN("groups-tell")).fill("Five more minutes!")
    page.get_by_role("button", name=EN("groups-show"), exact=True).click()
    expect(small.get_by_text("Five more minutes!")).to_be_visible()
    assert axe.findings(small) == []
    small.reload()
    DoorPage(tablet.window, EN).enter_button.click()
    expect(small.locator("canvas[data-page]")).to_have_attribute("data-page", mine)
    page.get_by_role("button", name=EN("groups-close")).click()
    expect(small.get_by_text("Five more minutes!")).to_have_count(0)
    expect(small.locator("canvas[data-page]")).to_have_attribute("data-page", "1")
    expect(small.locator(".board-leaf")).to_have_count(everything.count())
    niort.tells(EN("groups-said-over"))
    everybody = rui.page.get_by_role("button", name=EN("groups-chat-all"), exact=True)
    expect(everybody).to_have_attribute("aria-pressed", "true")
    rui.page.get_by_role("button", name=animal, exact=True).click()
    expect(rui.page.get_by_text(EN("groups-chat-over"))).to_be_visible()
    rui.chat.reads("Which animal has stripes?")
    page.get_by_role("button", name=EN("groups-begin-ready")).click()
    expect(tablet.button("groups-help")).to_be_visible()
    expect(page.locator(".groups-one")).to_have_count(4)
    expect(page.locator(".groups-one").first).not_to_contain_text(moved)
    niort.panel.show("chat")
    earlier = page.locator("optgroup option").filter(has_text=animal)
    page.get_by_label(EN("groups-chats")).select_option(value=earlier.get_attribute("value"))
    niort.panel.reads("Which animal has stripes?")
    expect(page.get_by_text(EN("groups-chat-over"))).to_be_visible()


def prepare(niort: LivePage) -> str:
    """On the page beside the lesson: the tablet comes into the first group, a child of it is dragged away. Its name."""
    page = niort.window.context.new_page()
    page.goto(f"{niort.page.url.partition('/rooms/')[0]}/calendar")
    lesson = page.locator('a[href^="/lessons/"]').first.get_attribute("href") or ""
    page.goto(f"{niort.page.url.partition('/rooms/')[0]}{lesson.partition('#')[0]}/groups")
    first, second = page.locator(".mixing-groups > li").nth(0), page.locator(".mixing-groups > li").nth(1)
    expect(first.get_by_role("heading")).to_contain_text(EN("poll-picture-fox"))
    page.get_by_text(EN("mixing-others", count=1)).click()
    page.locator(".mixing-others select").select_option(label=EN("poll-picture-fox"))
    page.get_by_role("button", name=EN("mixing-keep")).click()
    expect(page.locator(".mixing-others")).to_have_count(0)
    child = first.locator("[data-child]").first
    name = child.locator("bdi").first.inner_text()
    child.drag_to(second.get_by_role("heading"))
    expect(second.get_by_text(name, exact=True)).to_be_visible()
    assert axe.findings(page) == []
    page.close()
    return name
