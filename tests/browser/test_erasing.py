"""A message is changed, taken away for ever and reported: its author needs no mouse, and nothing happens by a slip."""

from uuid import uuid4

import pytest
from playwright.sync_api import expect

from tests.browser import axe
from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.objects.keys import tab_to
from tests.browser.objects.kid import KidPage
from tests.browser.objects.live import LivePage
from tests.browser.windows import Windows
from tests.browser.words import words_of

EN = words_of("en")

pytestmark = pytest.mark.timeout(180)


def test_a_message_goes_from_every_screen(demo: DemoHub, windows: Windows) -> None:
    niort = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN).enter()
    evora = DoorPage.by_link(windows.open(), demo.link("teacher", "Evora"), EN).enter()
    for live in (niort, evora):
        live.panel.show("chat")
    mark = uuid4().hex[:6]
    kept, mine, theirs = f"kept {mark}", f"mine {mark}", f"theirs {mark}"
    for text in (theirs, kept, mine):
        niort.panel.say(text)
        evora.panel.reads(text)

    # Its author changes a word, by keyboard; with Escape it stays as it was, and so does what stood in the field.
    niort.panel.field.fill("half a sentence")
    for words, key in (("never sent", "Escape"), (f"changed {mark}", "Enter")):
        niort.panel.log.focus()
        tab_to(niort.page, niort.panel.more(mine))
        niort.page.keyboard.press("Enter")
        tab_to(niort.page, niort.panel.edit)
        niort.page.keyboard.press("Enter")
        expect(niort.panel.edit_field).to_be_focused()
        expect(niort.panel.edit_field).to_have_value(mine)
        niort.panel.edit_field.fill(words)
        assert axe.findings(niort.page) == []
        niort.page.keyboard.press(key)
        expect(niort.panel.field).to_have_value("half a sentence")
    mine = f"changed {mark}"
    for live in (niort, evora):
        live.panel.reads(mine)
        expect(live.panel.log.get_by_text(EN("live-chat-edited"), exact=True)).to_have_count(1)

    # Its author erases it, by keyboard. Escape goes back, and nothing has happened.
    niort.panel.log.focus()
    tab_to(niort.page, niort.panel.more(mine))
    niort.page.keyboard.press("Enter")
    expect(niort.panel.erase).to_be_visible()
    niort.page.keyboard.press("Escape")
    expect(niort.panel.erase).to_be_hidden()
    expect(niort.panel.more(mine)).to_be_focused()
    niort.page.keyboard.press("Enter")
    tab_to(niort.page, niort.panel.erase)
    niort.page.keyboard.press("Enter")
    for live in (niort, evora):
        expect(live.panel.message(mine)).to_have_count(0)

    # A teacher of another class; the arrow keys lead to other messages.
    tab_to(evora.page, evora.panel.more(kept))
    evora.page.keyboard.press("ArrowUp")
    expect(evora.panel.more(theirs)).to_be_focused()
    evora.panel.more(theirs).click()
    evora.panel.erase.click()
    for live in (niort, evora):
        expect(live.panel.message(theirs)).to_have_count(0)
        live.panel.reads(kept)
        expect(live.panel.log.get_by_text(EN("live-chat-erased")).last).to_be_visible()

    late = LivePage(windows.open(), EN)
    DoorPage.by_link(late.window, demo.link("teacher", "Evora"), EN).enter()
    late.panel.show("chat")
    late.panel.reads(kept)
    assert not {mine, theirs} & set(late.panel.texts())


def test_a_pupil_tells_and_teachers_in_the_room_learn_it_at_once(demo: DemoHub, windows: Windows) -> None:
    niort = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN).enter()
    evora = DoorPage.by_link(windows.open(), demo.link("teacher", "Evora"), EN).enter()
    kid = KidPage.by_link(windows.open(), demo.link("pupil", "Evora"), EN)
    mark = uuid4().hex[:6]
    niort.panel.show("chat")
    niort.panel.say(mark)
    kid.show("live-tab-chat")
    kid.chat.more(mark).click()
    kid.chat.tell.click()
    for live in (niort, evora):
        expect(live.reports).to_have_accessible_name(EN("report-beside", count=1))
        live.page.wait_for_function("said => window.sentencesSaid.includes(said)", arg=EN("report-said"))
    assert axe.findings(niort.page) == []
    with evora.page.context.expect_page() as opened:
        evora.reports.click()
    page = opened.value
    report = page.get_by_role("article").filter(has_text=mark)
    report.get_by_label(EN("report-note")).fill("We talked about it.")
    report.get_by_role("button", name=EN("report-handle")).click()
    expect(page.get_by_role("article").filter(has_text=mark)).to_contain_text("We talked about it.")
    for live in (niort, evora):
        expect(live.reports).to_have_count(0)
    expect(kid.page.locator(".reported")).to_have_count(0)
