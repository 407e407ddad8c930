"""A guest in real windows: invited from the lesson's page, let in at the door, seen moving by a class, sent out."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.demo_hub import DemoHub
from tests.browser.film import camera
from tests.browser.objects.door import DoorPage
from tests.browser.patience import until
from tests.browser.test_lesson import is_coloured
from tests.browser.windows import Windows
from tests.browser.words import words_of

EN = words_of("en")
NAME, ORANGE = "Agnès Moreau", (230, 140, 40)

pytestmark = pytest.mark.timeout(180)


def sheet_of(page: Page) -> int:
    """What the hub answers who asks for the run sheet of the room."""
    return int(page.evaluate("async () => (await fetch(`${location.pathname}/sheet`)).status"))


def test_a_guest_is_invited_waits_is_let_in_is_seen_and_sent_out(
    demo: DemoHub, windows: Windows, tmp_path: Path
) -> None:
    niort = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN)
    room, page = niort.page.url, niort.page
    page.goto(room.partition("/rooms/")[0] + "/calendar")
    page.locator('a[href^="/lessons/"]').first.click()
    page.get_by_text(EN("guests-invite"), exact=True).click()
    page.get_by_label(EN("guests-name")).fill(NAME)
    page.get_by_label(EN("guests-what"), exact=True).fill("author")
    assert axe.findings(page) == []
    page.get_by_role("button", name=EN("guests-go")).click()
    link = page.get_by_label(EN("handed-guest-link")).input_value()
    assert axe.findings(page) == []
    page.goto(room)
    teacher = niort.enter()

    guest = windows.open(camera=camera(tmp_path, "guest", ORANGE))
    guest.page.goto(link)
    expect(guest.page.get_by_text(NAME)).to_be_visible()
    assert axe.findings(guest.page) == []
    guest.page.get_by_role("button", name=EN("guest-enter")).click()
    expect(guest.page.get_by_role("heading", name=EN("lobby-wait-lobby"))).to_be_visible()
    assert axe.findings(guest.page) == []
    assert sheet_of(guest.page) == 404, "what the lesson does is not for whoever waits"

    teacher.tells(EN("lobby-waits", name=NAME, what="author"))
    assert axe.findings(page) == []
    page.get_by_role("button", name=EN("lobby-let-in-of", name=NAME)).first.click()
    door = DoorPage(guest, EN)
    expect(door.own_picture).to_be_visible()
    author = door.enter()
    author.turn_on("microphone", "camera")
    assert sheet_of(guest.page) == 200
    expect(author.page.get_by_role("button", name=EN("live-my-hand"))).to_be_visible()

    evora = DoorPage.by_link(windows.open(), demo.link("teacher", "Evora"), EN).enter()
    until(
        evora.page, lambda: evora.wire.last("presence"), lambda told: bool(told and told["seats"]), "the guest's seat"
    )
    assert is_coloured(evora.sees(NAME), ORANGE)
    assert axe.findings(evora.page) == []

    teacher.panel.show("people")
    page.get_by_role("button", name=EN("lobby-send-out", name=NAME)).click()
    expect(guest.page.get_by_role("heading", name=EN("lobby-wait-sent-out"))).to_be_visible()
    expect(evora.page.get_by_text(NAME)).to_have_count(0)
    expect(page.get_by_text(EN("lobby-was-sent-out"))).to_be_visible()
