"""A painting session led by its run sheet: four classes hear one piece, paint to it in their zones, and film it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

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
    last_step,
    loudest_of,
    open_sheet,
    put_piece,
    tune,
)
from tests.browser.objects.live import LivePage
from tests.browser.patience import until
from tests.browser.windows import Windows
from tests.browser.words import words_of

EN = words_of("en")
PIECE = "Le Cygne"
SECONDS = 180
"""Longer than four classes paint, however busy the computer is: the last step ends it."""
TABLET = {"width": 1024, "height": 768}

pytestmark = pytest.mark.timeout(900)  # a film is made while another lesson runs beside it


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[DemoHub]:
    """One of its own: what is played and drawn there is the film."""
    hub = DemoHub(tmp_path)
    hub.start()
    yield hub
    hub.stop()


def test_four_classes_paint_to_one_piece_and_keep_the_film(hub: DemoHub, windows: Windows, tmp_path: Path) -> None:
    niort = DoorPage.by_link(windows.open(), hub.link("teacher", "Niort"), EN).enter()
    others = [
        come_in_without_camera(windows.open(), hub.link("teacher", town), EN) for town in ("Evora", "Chania", "Brno")
    ]
    tablet = KidPage.by_link(windows.open(viewport=TABLET), hub.link("companion", "Niort"), EN)
    classes = [niort, *others]
    for live in others:
        live.turn_on("sound")  # at one computer the others start silent
    lead = niort.page
    song = tmp_path / "cygne.wav"
    song.write_bytes(tune(SECONDS))
    shared = put_piece(niort, song, PIECE, "Camille Saint-Saëns")
    expect(shared.locator(".music-piece")).to_contain_text("Camille Saint-Saëns · 3:00")
    assert not findings(lead)
    lead.keyboard.press("Escape")
    write_the_run_sheet(niort)
    share_the_page_out(niort)

    # Listen: the step itself starts the piece, in every class at the same moment; microphones rest.
    expect(niort.switch("microphone")).to_be_checked()
    go_on(niort)
    is_at("Listen", *classes)
    for live in classes:
        expect(live.page.locator(".music-strip")).to_contain_text(PIECE, timeout=PATIENCE_MS)
        until(live.page, lambda page=live.page: is_in_step(page), bool, "the piece in step")  # type: ignore[misc]
    expect(niort.switch("microphone")).not_to_be_checked()
    assert last_step(niort)["starts_at"]

    # Draw: it goes on, and does not begin again; each class paints in its part, and a child on the tablet.
    go_on(others[0])
    is_at("Draw", *classes)
    assert last_step(niort)["starts_at"] is None
    for live in classes:
        board = BoardPage(live.page, EN)
        expect(board.canvas).to_have_attribute("data-page", "1")
        paint_in_our_part(live.page, board, 0.3)
    BoardPage(lead, EN).coloured(*paint_in_our_part(tablet.page, tablet.board, 0.6))
    assert not findings(lead)

    # Look: no music any more; the teacher's microphone is as it was.
    go_on(niort)
    is_at("Look", *classes)
    for live in classes:
        expect(live.page.locator(".music-strip")).to_have_count(0)
    expect(niort.switch("microphone")).to_be_checked()

    # The film, with its music in step.
    for window in (*others, tablet):
        window.page.close()
    lead.goto(f"{lead.url}/replay")
    replay = lead.locator('.replay[data-state="ready"]')
    expect(replay.locator(".replay-class")).to_have_count(4)
    lead.get_by_role("button", name=EN("replay-play")).click()
    expect(lead.locator(".replay[data-playing]")).to_be_visible()
    assert not findings(lead)
    tracks = film_of(lead, tmp_path / "painting")
    assert tracks.keys() == {"video", "audio"}
    assert abs(tracks["video"] - tracks["audio"]) < 1
    assert loudest_of(tmp_path / "painting") > 1_000


def write_the_run_sheet(live: LivePage) -> None:
    """Instead of the quiz: listen, draw while the piece goes on, and look."""
    sheet = open_sheet(live)
    for left in (4, 3, 2, 1, 0):
        sheet.locator('form[action$="/remove"] button').first.click()
        expect(sheet.locator("[data-step]")).to_have_count(left)
    steps = (("listen", PIECE, ""), ("draw", PIECE, "1"), ("look", "", ""))
    for number, (sign, piece, page) in enumerate(steps, 1):
        if not sheet.locator(".sheet-add[open]").count():
            sheet.locator(".sheet-add summary").click()
        form = sheet.locator(".sheet-add .sheet-form")
        form.get_by_role("radio", name=EN(f"kits-sign-{sign}"), exact=True).check()
        if piece:
            form.get_by_label(EN("sheet-piece")).select_option(index=1)
        if page:
            form.get_by_label(EN("sheet-page"), exact=True).select_option(page)
            form.get_by_label(EN("sheet-spotlight")).select_option("board")
        form.get_by_role("button", name=EN("sheet-add-go")).click()
        expect(sheet.locator("[data-step]")).to_have_count(number)
    assert not findings(sheet)
    sheet.close()
    live.panel.show("sheet")
    expect(live.page.locator(".run-step")).to_have_count(3, timeout=PATIENCE_MS)


def share_the_page_out(live: LivePage, classes: int = 4) -> None:
    """A part for each class, in its colour."""
    live.board()
    live.page.get_by_role("button", name=EN("board-page-arrange")).click()
    live.page.get_by_role("button", name=EN("board-zones"), exact=True).click()
    expect(live.page.locator(".board-zone")).to_have_count(classes)
    live.page.keyboard.press("Escape")


def paint_in_our_part(page: Page, board: BoardPage, height: float) -> tuple[float, float]:
    """A wave at this height of the part that is ours; gives where it begins."""
    mine = page.locator(".board-zone[data-mine]")
    expect(mine).to_be_visible(timeout=PATIENCE_MS)
    paper, part = board.canvas.bounding_box(), mine.bounding_box()
    assert paper
    assert part
    at = [(0.3, height), (0.5, height + 0.1), (0.7, height)]
    left, top = (part["x"] - paper["x"]) / paper["width"], (part["y"] - paper["y"]) / paper["height"]
    wide, high = part["width"] / paper["width"], part["height"] / paper["height"]
    wave = [(left + x * wide, top + y * high) for x, y in at]
    board.draw(wave)
    return wave[0]
