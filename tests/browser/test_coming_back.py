"""A cable that comes out, a lid that is closed: what was typed meanwhile is said exactly once, and in its order."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser import axe
from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.objects.live import LivePage
from tests.browser.patience import until
from tests.browser.school_proxy import SchoolProxy
from tests.browser.windows import Windows
from tests.browser.words import words_of

EN = words_of("en")

pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def cable() -> Iterator[SchoolProxy]:
    """What lies between a class and the hub."""
    with SchoolProxy() as cable:
        yield cable


def come_in(windows: Windows, demo: DemoHub, cable: SchoolProxy) -> LivePage:
    """A teacher at the end of the cable, with the chat open."""
    live = DoorPage.by_link(windows.open(proxy=cable.option), demo.link("teacher", "Niort"), EN).enter()
    live.panel.show("chat")
    return live


def type_three(live: LivePage, what: str) -> list[str]:
    """Three messages while nothing gets through: they stand there, on their way."""
    texts = [f"{what}, line {number}" for number in (1, 2, 3)]
    for text in texts:
        live.panel.field.fill(text)
        live.panel.field.press("Enter")
        expect(live.panel.log.locator(".message.pending > p").get_by_text(text, exact=True)).to_be_visible()
    return texts


def said(live: LivePage, what: str) -> list[str]:
    """What was said of these, in the order of the conversation."""
    return [text for text in live.panel.texts() if text.startswith(what)]


def hears(live: LivePage, texts: list[str], what: str) -> None:
    """That each of these was said, once, in this order."""
    for text in texts:
        expect(live.panel.message(text).first).to_be_visible()
    assert said(live, what) == texts


def test_what_was_typed_without_a_network_is_said_once_and_in_order(
    demo: DemoHub, windows: Windows, cable: SchoolProxy
) -> None:
    ines = DoorPage.by_link(windows.open(), demo.link("teacher", "Evora"), EN).enter()
    ines.panel.show("chat")
    camille = come_in(windows, demo, cable)
    board = camille.board()
    board.turn_to(2)
    cable.go_away()
    expect(camille.page.get_by_text(EN("live-away"))).to_be_visible()
    texts = type_three(camille, "cable out")
    board.draw([(0.45, 0.45), (0.55, 0.6)])
    board.draw([(0.65, 0.45), (0.75, 0.6)])
    on_their_way = camille.page.get_by_text(EN("board-waiting", count=2), exact=True)
    expect(on_their_way).to_be_visible()
    cable.come_back()
    expect(on_their_way).not_to_be_visible()
    ines.board().turn_to(2)
    ines.board().coloured(0.5, 0.525)
    hears(camille, texts, "cable out")
    hears(ines, texts, "cable out")

    # The lid is closed while everything is still on its way; the next visit finds it in the outbox.
    address = camille.page.url
    cable.go_away()
    expect(camille.page.get_by_text(EN("live-away"))).to_be_visible()
    texts = type_three(camille, "lid closed")
    window = camille.window
    window.new_page()
    cable.come_back()
    window.page.goto(address)
    camille = DoorPage(window, EN).enter()
    camille.panel.show("chat")
    hears(ines, texts, "lid closed")
    hears(camille, texts, "lid closed")


def test_two_windows_of_one_person_send_a_parcel_once(demo: DemoHub, windows: Windows, cable: SchoolProxy) -> None:
    ines = DoorPage.by_link(windows.open(), demo.link("teacher", "Evora"), EN).enter()
    ines.panel.show("chat")
    camille = come_in(windows, demo, cable)
    cable.go_away()
    expect(camille.page.get_by_text(EN("live-away"))).to_be_visible()
    texts = type_three(camille, "two windows")
    other = camille.window.context.new_page()
    sent: list[str] = []
    other.on("websocket", lambda socket: socket.on("framesent", lambda frame: sent.append(str(frame))))
    cable.come_back()
    other.goto(camille.page.url)
    until(other, lambda: [frame for frame in sent if '"enter"' in frame], bool, "the other window coming in")
    hears(ines, texts, "two windows")
    hears(camille, texts, "two windows")
    expect(camille.panel.log.locator(".message.pending")).to_have_count(0)
    assert said(ines, "two windows") == texts


def test_a_board_whose_script_did_not_come_opens_by_itself_later(demo: DemoHub, windows: Windows) -> None:
    door = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN)
    scripts = "**/chunks/*.js*"
    door.page.route(scripts, lambda route: route.abort())
    camille = door.enter()
    camille.page.locator('[data-control="board"]').click()
    word = camille.page.get_by_text(EN("live-board-missing"), exact=True)
    expect(word).to_be_visible()
    assert axe.findings(camille.page) == []
    camille.page.unroute(scripts)
    board = camille.board()
    expect(word).to_have_count(0)
    board.turn_to(2)
    board.draw([(0.2, 0.8), (0.3, 0.9)])
    board.coloured(0.25, 0.85)
