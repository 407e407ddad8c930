"""A school's network that blocks WebSocket: the room goes over to plain requests by itself, and back."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import axe
from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.objects.kid import KidPage
from tests.browser.school_proxy import SchoolProxy
from tests.browser.windows import Windows
from tests.browser.words import words_of

EN, FR = words_of("en"), words_of("fr")
WHY = EN("live-slow-media")

pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def proxy() -> Iterator[SchoolProxy]:
    """The school's proxy."""
    with SchoolProxy() as proxy:
        yield proxy


def notices(page: Page) -> Locator:
    """What a person should know now."""
    return page.locator("rb-notices")


def test_a_blocked_class_chats_and_draws_and_comes_back_to_the_fast_way(
    demo: DemoHub, windows: Windows, proxy: SchoolProxy
) -> None:
    proxy.lets_websockets_through = False
    ines = DoorPage.by_link(windows.open(), demo.link("teacher", "Evora"), EN).enter()
    ines.panel.show("chat")
    ines.turn_class_hand(is_up=True)
    ines.board().turn_to(2)
    door = DoorPage.by_link(windows.open(proxy=proxy.option), demo.link("teacher", "Niort"), EN)
    expect(door.page.get_by_text(WHY)).to_be_visible()
    camille = door.enter()
    assert proxy.refused
    expect(notices(camille.page).get_by_text(WHY)).to_be_visible()
    assert axe.findings(camille.page) == []
    notices(camille.page).get_by_role("button", name=EN("live-slow-seen")).click()
    expect(notices(camille.page).get_by_text(WHY)).to_have_count(0)
    expect(camille.switch("camera")).to_contain_text(EN("live-not-here"))
    camille.panel.show("hands")
    expect(camille.panel.hands.filter(has_text="Évora")).to_have_count(1)
    expect(camille.page.locator("rb-tile").get_by_text(EN("live-face-slow")).first).to_be_visible()
    expect(camille.page.locator("rb-tile img.tile-still").first).to_be_visible(timeout=60_000)
    expect(ines.tile("Niort").locator(".light")).to_have_attribute("data-light", "away")
    camille.panel.show("chat")
    camille.panel.say("slow, but here")
    ines.panel.reads("slow, but here")
    ines.panel.say("we read you")
    camille.panel.reads("we read you")
    camille.board().turn_to(2)
    before = camille.board().ink()
    ines.board().draw([(0.2, 0.3), (0.3, 0.5)])
    ines.board().coloured(0.25, 0.4)
    camille.board().shows(ines.board().ink())
    assert camille.board().ink() != before
    camille.board().draw([(0.6, 0.3), (0.7, 0.5)])
    camille.board().coloured(0.65, 0.4)
    ines.board().shows(camille.board().ink())
    texts, ink = camille.panel.texts(), ines.board().ink()

    camille.page.reload()
    camille = DoorPage(camille.window, EN).enter()
    camille.panel.show("chat")
    camille.panel.reads("we read you")
    assert camille.panel.texts() == texts
    notices(camille.page).get_by_role("button", name=EN("live-slow-seen")).click()
    board = camille.board()
    board.turn_to(2)
    board.shows(ink)

    ines.turn_class_hand(is_up=False)
    proxy.lets_websockets_through = True
    camille.page.evaluate("dispatchEvent(new Event('online'))")
    expect(camille.switch("camera")).not_to_contain_text(EN("live-not-here"))
    camille.panel.say("fast again")
    ines.panel.reads("fast again")
    assert ines.panel.texts()[-1] == camille.panel.texts()[-1] == "fast again"
    camille.turn_on("camera", "microphone", "sound")
    camille.sees("Brno")


def test_a_way_that_is_cut_during_the_lesson_is_changed_without_a_loss(
    demo: DemoHub, windows: Windows, proxy: SchoolProxy
) -> None:
    demo.bring_teacher("Niort")
    tablet = KidPage.by_link(windows.open(proxy=proxy.option, locale="fr-FR"), demo.link("companion", "Niort"), FR)
    proxy.block_websockets()
    expect(notices(tablet.page).get_by_text(FR("live-slow"))).to_be_visible()
    tablet.board.draw([(0.4, 0.6), (0.5, 0.8)])
    drawn = tablet.board.ink()
    tablet.page.reload()
    DoorPage(tablet.window, FR).enter_button.click()
    tablet.board.shows(drawn)


def test_a_room_that_closes_and_a_login_that_ends_are_told_on_the_slow_way_too(
    demo: DemoHub, windows: Windows, proxy: SchoolProxy
) -> None:
    proxy.lets_websockets_through = False
    door = DoorPage.by_link(windows.open(proxy=proxy.option), demo.link("teacher", "Niort"), EN)
    expect(door.page.get_by_text(WHY)).to_be_visible()
    door.window.context.clear_cookies(name="login")
    expect(door.page.get_by_role("heading", level=1)).to_be_visible()
    door.page.wait_for_url(lambda url: "/rooms/" not in url, timeout=60_000)
