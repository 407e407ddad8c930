"""A lesson of “The animals and their cries”, from hello to its film: four classes, a tablet, one run sheet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.axe import findings
from tests.browser.demo_hub import DemoHub
from tests.browser.objects.board import BoardPage
from tests.browser.objects.door import DoorPage
from tests.browser.objects.kid import KidPage
from tests.browser.objects.lesson import (
    PATIENCE_MS,
    come_in_without_camera,
    film_of,
    go_on,
    is_at,
    is_in_step,
    now,
    open_sheet,
    put_piece,
    tune,
)
from tests.browser.objects.live import LivePage
from tests.browser.patience import until
from tests.browser.windows import Windows
from tests.browser.words import words_of

EN, FR = words_of("en"), words_of("fr")
TABLET = {"width": 1024, "height": 768}
CRY = "Cocorico !"

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoHub]:
    """A hub of this lesson's own: its steps stay on."""
    hub = DemoHub(tmp_path_factory.mktemp("animals"))
    hub.start()
    yield hub
    hub.stop()


def test_a_lesson_is_led_by_its_run_sheet_to_its_film(windows: Windows, hub: DemoHub, tmp_path: Path) -> None:
    french = windows.open()
    french.speak(hub.link("teacher", "Niort").origin, "fr")
    lead = DoorPage.by_link(french, hub.link("teacher", "Niort"), FR).enter()
    evora, chania = [
        come_in_without_camera(windows.open(), hub.link("teacher", town), EN) for town in ("Evora", "Chania")
    ]
    teachers = (lead, evora, chania)
    tablet = KidPage.by_link(windows.open(viewport=TABLET), hub.link("companion", "Niort"), EN)
    prepare_the_cry(lead, tmp_path)
    expect(now(evora)).to_contain_text("Say hello")

    # Say hello: all four classes, in an even grid on every screen; the tablet shows the sign and its ring.
    go_on(lead)
    is_at("Dire bonjour", lead)
    is_at("Say hello", evora, chania)
    expect(now(evora).locator(".now-next")).to_contain_text("Listen")
    for live in teachers:
        expect(live.page.locator("rb-stage[data-even] .stage-places > .tile")).to_have_count(4)
        expect(live.page.locator(".strip")).to_be_hidden()
    expect(now(tablet).locator(".now-ring")).to_be_visible()
    expect(now(tablet).locator("b")).to_have_count(0)
    tablet.turn_hand("live-we-want-to-speak", is_up=True)
    lead.panel.show("hands")
    expect(lead.panel.hands).to_have_count(1)

    # Listen: who asked first gets the stick, and is large for the others; all are asked whose cry that was.
    go_on(evora)
    is_at("Écouter", lead)
    for live in (evora, chania):
        expect(live.page.locator('rb-stage[data-places="1"]')).to_be_visible()
        expect(live.page.locator(f'.stage-places [data-seat="{live.seat("Niort")}"][data-stick]')).to_be_visible()
    vote(lead, evora, tablet)

    # The hub dies while the poll is open: the step is on, the poll open, and every vote there when it is back.
    welcomes = [live.welcomes for live in teachers]
    hub.kill()
    hub.start()
    for live, before in zip(teachers, welcomes, strict=True):
        live.rejoins(before)
    is_at("Listen", evora, chania)
    vote_again(lead, tablet)

    # Play: the poll is over, everybody has the page of the wood, and so has the tablet. The lead lets an animal appear.
    go_on(chania)
    is_at("Jouer", lead)
    lead.panel.show("poll")
    expect(lead.page.locator(".poll-state .badge")).to_have_text(FR("poll-over"))
    for live in teachers:
        expect(BoardPage(live.page, live.words).canvas).to_have_attribute("data-page", "2")
    expect(tablet.board.canvas).to_have_attribute("data-page", "2")
    BoardPage(lead.page, FR).draw([(0.3, 0.3), (0.7, 0.3)])
    tablet.board.coloured(0.5, 0.3)
    evora.turn_class_hand(is_up=True)
    lead.panel.show("hands")
    expect(lead.panel.hands).to_have_count(1)
    assert not findings(lead.page)

    # Back to the riddle and on again: the question is not asked a second time.
    evora.panel.show("sheet")
    evora.page.locator("rb-run-sheet .run-small button").first.click()
    is_at("Listen", evora)
    evora.panel.show("poll")
    expect(evora.page.locator(".poll-state .badge")).to_have_text(EN("poll-over"))
    go_on(evora)
    is_at("Jouer", lead)

    # Sing: the cry sounds in every class at the same moment; the next step ends it.
    go_on(lead)
    is_at("Sing", evora, chania)
    expect(now(evora).locator(".now-next")).to_contain_text("Say goodbye")
    for live in teachers:
        expect(live.page.locator(".music-strip")).to_contain_text(CRY, timeout=PATIENCE_MS)
    until(lead.page, lambda: is_in_step(lead.page), bool, "the cry in step")
    go_on(lead)
    is_at("Say goodbye", evora, chania)
    expect(lead.page.locator(".run-last")).to_have_text(FR("runsheet-last"))
    for live in teachers:
        expect(live.page.locator(".music-strip")).to_have_count(0)

    # And afterwards the film of the wood, with every line of the animal.
    for window in (evora, chania, tablet):
        window.page.close()
    lead.page.goto(f"{lead.page.url}/replay")
    replay = lead.page.locator('.replay[data-state="ready"]')
    replay.get_by_role("radio", name=FR("board-page", number=2)).check(force=True)
    expect(replay).to_be_visible()  # that page, read
    assert film_of(lead.page, tmp_path / "animals")["video"] > 1


def prepare_the_cry(lead: LivePage, folder: Path) -> None:
    """A sound that is put into the room, and chosen on the run sheet for the step in which all sing."""
    song = folder / "cocorico.wav"
    song.write_bytes(tune(120))
    put_piece(lead, song, CRY)
    lead.page.keyboard.press("Escape")
    sheet = open_sheet(lead)
    sheet.locator("[data-step]").nth(3).locator('.sheet-tools a[href*="?step="]').click()
    form = sheet.locator("li.opened .sheet-form")
    form.get_by_label(FR("sheet-piece")).select_option(label=CRY)
    assert not findings(sheet)
    form.get_by_role("button", name=FR("sheet-keep")).click()
    expect(sheet.locator("[data-step]").nth(3)).to_contain_text(FR("sheet-plays", title=CRY))
    sheet.close()
    lead.panel.show("sheet")
    expect(lead.page.locator(".run-step").nth(3)).to_contain_text(FR("runsheet-piece", title=CRY))


def vote(lead: LivePage, evora: LivePage, tablet: KidPage) -> None:
    """Two children press a picture; a class without tablets raises its hands, and is counted."""
    for picture in ("bird", "frog"):
        tablet.page.get_by_role("button", name=EN(f"poll-picture-{picture}")).click()
        expect(tablet.page.get_by_text(EN("poll-your-vote-counts"))).to_be_visible()
        if picture == "bird":
            assert not findings(tablet.page)
            tablet.page.get_by_role("button", name=EN("poll-next-child")).click()
    evora.panel.show("poll")
    evora.page.get_by_role("spinbutton", name=EN("poll-picture-owl")).fill("9")
    evora.page.get_by_role("button", name=EN("poll-count"), exact=True).click()
    lead.panel.show("poll")
    expect(lead.page.locator(".poll-number")).to_have_text(["1", "1", "0", "9", "0", "0"], timeout=PATIENCE_MS)


def vote_again(lead: LivePage, tablet: KidPage) -> None:
    """What was counted is counted, and the next child votes."""
    lead.panel.show("poll")
    expect(lead.page.locator(".poll-number")).to_have_text(["1", "1", "0", "9", "0", "0"], timeout=PATIENCE_MS)
    tablet.page.get_by_role("button", name=EN("poll-next-child")).click(timeout=PATIENCE_MS)
    tablet.page.get_by_role("button", name=EN("poll-picture-owl")).click()
    expect(lead.page.locator(".poll-number")).to_have_text(["1", "1", "0", "10", "0", "0"], timeout=PATIENCE_MS)
