"""A lesson of “The animals and their cries”, led by its run sheet: three classes and a tablet beside the puppets."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.demo_hub import DemoHub
from tests.browser.objects.board import BoardPage
from tests.browser.objects.door import DoorPage
from tests.browser.objects.kid import KidPage
from tests.browser.objects.live import LivePage
from tests.browser.windows import Windows
from tests.browser.words import words_of

EN, FR = words_of("en"), words_of("fr")
TABLET = {"width": 1024, "height": 768}

pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoHub]:
    """A hub of this lesson's own: its steps stay on."""
    hub = DemoHub(tmp_path_factory.mktemp("animals"))
    hub.start()
    yield hub
    hub.stop()


def now(page_of: LivePage | KidPage) -> Locator:
    """What stands in the top line: the step that is on, and the next."""
    return page_of.page.locator("rb-now")


def go_on(live: LivePage) -> None:
    """The large button of a teacher's panel."""
    live.panel.show("sheet")
    live.page.locator("rb-run-sheet .run-go").click()


def test_a_lesson_is_led_by_its_run_sheet(windows: Windows, hub: DemoHub) -> None:
    french = windows.open()
    french.speak(hub.link("teacher", "Niort").origin, "fr")
    lead = DoorPage.by_link(french, hub.link("teacher", "Niort"), FR).enter()
    others = [DoorPage.by_link(windows.open(), hub.link("teacher", town), EN).enter() for town in ("Evora", "Chania")]
    tablet = KidPage.by_link(windows.open(viewport=TABLET), hub.link("companion", "Niort"), EN)
    expect(now(others[0])).to_contain_text("Say hello")

    go_on(lead)
    expect(now(lead)).to_contain_text("Dire bonjour")
    for other in others:
        expect(now(other).locator("b")).to_have_text("Say hello")
        expect(now(other)).to_contain_text("Listen")
    expect(now(tablet).locator(".now-ring")).to_be_visible()
    expect(now(tablet).locator("b")).to_have_count(0)

    # Others go on, and what a step says holds for all: in the end everybody has the page of the wood before them.
    go_on(others[0])
    expect(now(lead).locator("b")).to_have_text("Écouter")
    go_on(others[1])
    for live in (lead, *others):
        expect(now(live).locator("b")).to_have_text("Jouer" if live is lead else "Play")
        expect(BoardPage(live.page, live.words).canvas).to_have_attribute("data-page", "2")
    expect(tablet.board.canvas).to_have_attribute("data-page", "2")

    # Somebody mends the sheet beside the lesson, and everybody sees it.
    sheet = french.context.new_page()
    sheet.goto(lead.page.locator(".run-edit a").evaluate("link => link.href"))
    sheet.locator('form[action$="/remove"] button').nth(3).click()
    expect(sheet.locator("[data-step]")).to_have_count(4)
    sheet.close()
    expect(now(others[0]).locator(".now-next")).to_contain_text("Say goodbye")

    # The hub dies and comes back: the step is still on.
    welcomes = [live.welcomes for live in (lead, *others)]
    hub.kill()
    hub.start()
    for live, before in zip((lead, *others), welcomes, strict=True):
        live.rejoins(before)
        expect(now(live).locator("b")).to_have_text("Jouer" if live is lead else "Play")

    go_on(lead)
    expect(now(others[1]).locator("b")).to_have_text("Say goodbye")
    expect(lead.page.locator(".run-last")).to_have_text(FR("runsheet-last"))
