"""`kill -9` in the middle of a lesson: nothing acknowledged is lost, and the open pages come back by themselves."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.objects.home import at_home
from tests.browser.objects.live import LivePage
from tests.browser.patience import until
from tests.browser.windows import Windows
from tests.browser.words import words_of

EN = words_of("en")
CHANNELS = ("floor", "chat", "page-1", "page-2")

pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[DemoHub]:
    """A hub of this test's own."""
    hub = DemoHub(tmp_path)
    hub.start()
    yield hub
    hub.stop()


def come_in(windows: Windows, hub: DemoHub, label: str) -> LivePage:
    """A teacher comes in and opens board and chat."""
    live = DoorPage.by_link(windows.open(), hub.link("teacher", label), EN).enter()
    live.turn_on("microphone", "camera", "sound")
    live.panel.show("chat")
    live.board().turn_to(2)
    return live


def numbered(entries: dict[int, Any]) -> dict[int, tuple[str, object]]:
    """What an entry is, by its number."""
    return {seq: (entry["op_id"], entry["event"]) for seq, entry in entries.items()}


def test_everything_acknowledged_is_there_after_kill_9_and_the_pages_rejoin(hub: DemoHub, windows: Windows) -> None:
    niort, evora = come_in(windows, hub, "Niort"), come_in(windows, hub, "Evora")
    for number in range(5):
        niort.panel.say(f"one, line {number}")
        evora.panel.say(f"two, line {number}")
        niort.board().draw([(0.1 + number / 10, 0.2), (0.15 + number / 10, 0.4)])
        evora.board().draw([(0.1 + number / 10, 0.6), (0.15 + number / 10, 0.8)])
    ink = evora.board().ink()
    niort.board().shows(ink)
    until(evora.page, lambda: len(evora.wire.acknowledged("page-2")), lambda count: count == 5, "all five kept")
    promised = {name: numbered(niort.wire.acknowledged(name)) for name in CHANNELS}
    promised_too = {name: numbered(evora.wire.acknowledged(name)) for name in CHANNELS}
    assert len(promised["chat"]) == len(promised_too["page-2"]) == 5
    welcomes = [live.welcomes for live in (niort, evora)]
    desk, home = at_home(windows, hub, "teacher", "Brno")
    desk.page.goto(f"{home}/write/post")
    desk.page.get_by_label("Title").fill("A draft")
    expect(desk.page.get_by_text("Kept as a draft", exact=True)).to_be_visible()

    niort.panel.field.fill("said as the light went out")
    niort.panel.field.press("Enter")
    hub.kill()
    expect(evora.page.get_by_text(EN("live-away"))).to_be_visible()
    evora.panel.field.fill("said in the dark")
    evora.panel.field.press("Enter")
    desk.page.get_by_label("The text").fill("written in the dark")
    expect(desk.page.get_by_text("Not kept yet")).to_be_visible()
    hub.start()

    for live, before in zip((niort, evora), welcomes, strict=True):
        live.rejoins(before)
    for live in (niort, evora):
        for text in ("said as the light went out", "said in the dark"):
            live.panel.reads(text)
            assert live.panel.texts().count(text) == 1
        live.board().shows(ink)
    assert niort.panel.texts() == evora.panel.texts()
    niort.sees("Évora")
    niort.hears("Évora")
    evora.sees("Niort")
    evora.sees("Brno")
    expect(desk.page.get_by_text("Kept as a draft", exact=True)).to_be_visible()
    desk.page.goto(f"{home}/drafts")
    expect(desk.page.get_by_text("written in the dark")).to_be_visible()

    # Somebody who knows nothing reads it all anew: the same numbers carry the same facts.
    witness = come_in(windows, hub, "Chania")
    witness.board().shows(ink)
    assert witness.panel.texts() == niort.panel.texts()
    for name in CHANNELS:
        now = numbered(witness.wire.entries(name))
        for mine in (promised[name], promised_too[name]):
            assert {seq: now.get(seq) for seq in mine} == mine, name
        assert list(now) == list(range(min(now), max(now) + 1)) if now else True


def test_a_reload_and_a_closed_window_lose_nothing(demo: DemoHub, windows: Windows) -> None:
    live = come_in(windows, demo, "Niort")
    live.panel.say("before the reload")
    live.board().draw([(0.45, 0.05), (0.55, 0.1)])
    texts, ink, address = live.panel.texts(), live.board().ink(), live.page.url

    live.page.reload()
    live = DoorPage(live.window, EN).enter()
    live.panel.show("chat")
    live.panel.reads("before the reload")
    assert live.panel.texts() == texts
    board = live.board()
    board.turn_to(2)
    board.shows(ink)

    window = live.window
    window.new_page()
    window.page.goto(address)
    live = DoorPage(window, EN).enter()
    live.panel.show("chat")
    live.panel.reads("before the reload")
    live.board().turn_to(2)
    live.board().shows(ink)
