"""Finding a partner in the demo, as a teacher does: start, search, ask; each page clean for axe, also when narrow."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import findings
from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.windows import NARROW, Windows
from tests.browser.words import words_of

EN = words_of("en")

pytestmark = pytest.mark.timeout(180)


def is_clean(page: Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_teacher_looks_for_partners(windows: Windows, demo: DemoHub) -> None:
    window = windows.open(viewport=NARROW)
    page = window.page
    DoorPage.by_link(window, demo.link("teacher", "Niort"), EN)
    origin = demo.link("teacher", "Niort").origin
    page.goto(f"{origin}/partners")
    is_clean(page)
    page.get_by_role("link", name="Not ti bébèt").click()
    is_clean(page)
    page.get_by_label(EN("wish-words")).fill("Nous avons un vivarium.")
    page.get_by_role("button", name=EN("wish-send")).click()
    page.wait_for_url("**/invitations")
    is_clean(page)
    page.goto(f"{origin}/twinnings/new")
    is_clean(page)
    page.get_by_label(EN("card-title"), exact=True).fill("Les bruits de la rue")
    page.get_by_role("button", name=EN("card-start"), exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Les bruits de la rue")
    is_clean(page)
    page.get_by_role("link", name=EN("owed-partner-go")).click()
    is_clean(page)
