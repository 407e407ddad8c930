"""The drawing hand on glass: one finger draws, two come nearer, a pen rules them both; what is near stays true."""

import pytest
from playwright.sync_api import expect

from tests.browser import axe
from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.objects.fingers import Fingers
from tests.browser.objects.kid import KidPage
from tests.browser.windows import HAND, PHONE, Windows
from tests.browser.words import words_of

EN = words_of("en")

pytestmark = pytest.mark.timeout(180)


def test_one_finger_draws_two_come_nearer_and_a_pen_rules_them_both(demo: DemoHub, windows: Windows) -> None:
    teacher = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN).enter()
    tablet = KidPage.by_link(windows.open(viewport=HAND, has_touch=True), demo.link("companion", "Niort"), EN)
    board, near = teacher.board(), tablet.board
    whole = tablet.page.get_by_role("button", name=EN("board-whole"))
    letters = [each.get_by_role("radio", name=EN("board-tool-text"), exact=True) for each in (board.page, near.page)]
    expect(letters[0]).to_have_count(1)
    expect(letters[1]).to_have_count(0)  # a tablet of the class draws, and says nothing by letters
    for page in (board, near):
        page.turn_to(2)
    before, theirs = board.ink(), near.ink()
    fingers = Fingers(near.paper)

    fingers.pinch((0.5, 0.5), 0.2, 0.8)
    expect(whole).to_be_visible()
    assert axe.findings(tablet.page) == []
    near.choose("colour", "red")
    fingers.draw((0.1, 0.5), (0.5, 0.5), (0.9, 0.5))
    red = near.coloured(0.5, 0.5)
    assert board.coloured(0.5, 0.5) == red
    assert board.pixel(0.2, 0.5)[3] == 0  # a quarter of the page was seen
    fingers.draw((0.5, 0.5), (0.5, 0.51))
    assert board.pixel(0.5, 0.2)[3] == 0
    near.undo()
    whole.click()
    expect(whole).to_be_hidden()
    assert near.coloured(0.45, 0.5) == red
    near.undo()
    near.shows(theirs)
    board.shows(before)  # of two fingers that came nearer nothing is left anywhere

    fingers.pen([(0.2, 0.2), (0.3, 0.2), (0.4, 0.2)], [0.5, 0.5, 0.5])
    assert board.coloured(0.3, 0.2) == red
    drawn = board.ink()
    fingers.draw((0.5, 0.5), (0.7, 0.5))
    tablet.page.get_by_role("button", name=EN("board-fingers")).click()
    fingers.draw((0.5, 0.7), (0.7, 0.7))
    assert board.coloured(0.6, 0.7) == red
    assert board.pixel(0.6, 0.5)[3] == 0
    near.undo()
    board.shows(drawn)
    near.undo()
    board.shows(before)

    near.choose("width", "broad")
    fingers.pen([(0.2, 0.2), (0.3, 0.2), (0.4, 0.2), (0.6, 0.2), (0.7, 0.2)], [0.02, 0.02, 0.02, 1, 1])
    assert board.coloured(0.65, 0.213) == red
    assert board.pixel(0.25, 0.213)[3] == 0  # where it was hardly pressed it is thin
    near.choose("tool", "hand")
    fingers.draw((0.65, 0.2))
    label = tablet.page.locator(".board-author")
    expect(label).to_contain_text("CM1, Niort")
    near.choose("tool", "pen")
    near.undo()
    board.shows(before)


def test_the_first_touch_of_a_pen_moves_no_paper(hub: DemoHub, windows: Windows) -> None:
    board = DoorPage.by_link(windows.open(), hub.link("teacher", "Niort"), EN).enter().board()
    tablet = KidPage.by_link(windows.open(viewport=PHONE, has_touch=True), hub.link("companion", "Niort"), EN)
    near, fingers = tablet.board, tablet.page.get_by_role("button", name=EN("board-fingers"))
    pages = tablet.page.get_by_role("group", name=EN("board-pages")).get_by_role("radio")
    expect(pages).not_to_have_count(0)
    while (count := pages.count()) < 5:  # more than have room beside the buttons
        board.page.get_by_role("button", name=EN("board-page-add")).click()
        expect(pages).to_have_count(count + 1)
    near.turn_to(2)
    near.choose("width", "broad")
    before, place = near.ink(), near.paper.bounding_box()
    Fingers(near.paper).pen([(0.2, 0.6), (0.4, 0.6)], [0.5, 0.5])
    near.coloured(0.3, 0.6)
    expect(fingers).to_be_visible()
    assert near.paper.bounding_box() == place, "the new button beside the pages has moved the paper"
    near.undo()
    near.shows(before)


def test_a_mouse_and_keys_come_nearer_and_go_along_the_page(demo: DemoHub, windows: Windows) -> None:
    board = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN).enter().board()
    page = board.page
    whole = page.get_by_role("button", name=EN("board-whole"))
    board.turn_to(2)
    before = board.ink()
    box = board.canvas.bounding_box()
    assert box is not None
    board.paper.focus()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.keyboard.down("Control")
    page.mouse.wheel(0, -240)
    page.keyboard.up("Control")
    expect(whole).to_be_visible()
    page.keyboard.press("0")
    expect(whole).to_be_hidden()
    page.keyboard.press("+")
    page.keyboard.press("+")
    page.keyboard.down(" ")
    board.draw([(0.5, 0.5), (0.9, 0.9)])  # takes the page along
    page.keyboard.up(" ")
    board.draw([(0.3, 0.3), (0.6, 0.3)])
    page.keyboard.press("0")
    colour = board.coloured(0.3, 0.233)
    board.choose("tool", "hand")
    board.draw([(0.2, 0.2), (0.7, 0.7)])  # the whole page lies still
    page.get_by_role("button", name=EN("board-nearer")).click()
    page.get_by_role("button", name=EN("board-farther")).click()
    expect(whole).to_be_hidden()
    assert axe.findings(page) == []
    assert board.pixel(0.3, 0.233) == colour
    board.undo()
    board.shows(before)
