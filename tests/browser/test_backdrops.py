"""What lies under the ink: a photo on every board, in the replay and in what one keeps, until it is taken away."""

import re
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.axe import findings
from tests.browser.demo_hub import DemoHub
from tests.browser.objects.board import BoardPage
from tests.browser.objects.door import DoorPage
from tests.browser.objects.live import LivePage
from tests.browser.patience import until
from tests.browser.windows import Windows
from tests.browser.words import words_of
from tests.hub.uploads.files import photo

EN = words_of("en")
ORANGE = (255, 165, 0)


def lay_photo(page: Page, file: Path) -> None:
    """On a new page of its own, by the sheet of the page that lies there."""
    page.get_by_role("button", name=EN("board-page-add")).click()
    page.get_by_role("button", name=EN("board-page-arrange")).click()
    sheet = page.get_by_role("dialog")
    sheet.get_by_label(EN("board-print-file")).set_input_files(file)
    expect(page.locator(".board-paper .board-backdrop img")).to_be_visible()
    assert not findings(page)
    page.keyboard.press("Escape")


def is_orange(rgb: tuple[int, ...]) -> bool:
    """As far as a photo that was packed twice still is."""
    return all(abs(got - meant) < 24 for got, meant in zip(rgb[:3], ORANGE, strict=True))


def kept(page: Page, how: str, into: Path) -> Path:
    """What one takes home from the replay."""
    with page.expect_download() as download:
        page.locator(f'[data-keep="{how}"]').click()
    download.value.save_as(into)
    return into


def write(board: BoardPage, *lines: str) -> None:
    """On the page, by the keys alone once the tool is chosen; an attempt that is given up leaves nothing."""
    page = board.page
    board.choose("tool", "text")
    field = page.get_by_role("textbox", name=EN("board-text-field"))
    board.tap(0.7, 0.2)
    page.keyboard.type("never mind")
    page.keyboard.press("Escape")
    expect(board.paper).to_be_focused()
    for key in ["Shift+ArrowLeft"] * 6 + ["Shift+ArrowUp"] * 3 + [" "]:
        page.keyboard.press(key)
    expect(field).to_be_focused()
    assert not findings(page)
    for number, line in enumerate(lines):
        if number:
            page.keyboard.press("Shift+Enter")
        page.keyboard.type(line)
    page.keyboard.press("Enter")
    expect(field).to_be_hidden()


def test_a_photo_lies_under_the_ink_everywhere_until_it_is_taken_away(
    demo: DemoHub, windows: Windows, tmp_path: Path
) -> None:
    live = DoorPage.by_link(windows.open(), demo.link("teacher", "Brno"), EN).enter()
    page = live.page
    board: BoardPage = live.board()
    (tmp_path / "trip.jpg").write_bytes(photo((800, 500)))
    lay_photo(page, tmp_path / "trip.jpg")
    other = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN).enter()
    other.board().turn_to(3)
    under = other.page.locator(".board-paper .board-backdrop")
    expect(under.locator("img")).to_be_visible()
    board.draw([(0.4, 0.5), (0.6, 0.5)])
    board.coloured(0.5, 0.5)
    boards = [board, other.board()]
    before = [each.ink() for each in boards]
    write(board, "Ahoj,", "Niort!")
    for each, ink in zip(boards, before, strict=True):
        until(page, each.ink, lambda now, ink=ink: now != ink, "letters")
    page.get_by_role("button", name=EN("replay-board")).click()
    replay = page.locator('.replay[data-state="ready"]')
    expect(replay.locator(".board-backdrop img")).to_be_visible()
    assert not findings(page)
    picture = Image.open(kept(page, "png", tmp_path / "page.png")).convert("RGB")
    at = lambda x, y: picture.getpixel((int(x * picture.width), int(y * picture.height)))  # noqa: E731
    assert is_orange(at(0.8, 0.8))
    assert not is_orange(at(0.5, 0.5)), "the ink lies above"
    drawing = kept(page, "svg", tmp_path / "page.svg").read_text("utf-8")
    assert "data:image/webp;base64," in drawing
    assert ">Ahoj,<" in drawing
    assert ">Niort!<" in drawing
    assert not re.search(r'href="(?!data:)', drawing), "it opens far from here"
    page.keyboard.press("Escape")
    other.board().choose("tool", "hand")
    other.board().tap(0.13, 0.23)
    assert not findings(other.page)
    other.page.get_by_role("button", name=EN("live-chat-erase")).click()
    for each, ink in zip(boards, before, strict=True):
        each.shows(ink)
    page.get_by_role("button", name=EN("board-page-arrange")).click()
    page.get_by_text(EN("board-files")).click()
    page.get_by_role("button", name=EN("board-file-remove", name="trip")).click()
    assert not findings(page)
    page.get_by_role("button", name=EN("board-file-remove-yes")).click()
    expect(under.get_by_role("img", name=EN("board-print-taken-away"))).to_be_visible()
    expect(page.get_by_text(EN("board-files-none"))).to_be_visible()
    page.keyboard.press("Escape")
    page.get_by_role("button", name=EN("replay-board")).click()
    expect(replay.get_by_text(EN("board-print-taken-away"))).to_be_visible()
    drawing = kept(page, "svg", tmp_path / "gone.svg").read_text("utf-8")
    assert EN("board-print-taken-away") in drawing
    page.get_by_role("slider").press("Home")
    expect(replay.locator(".board-backdrop img")).to_have_count(0)


def test_a_photo_of_a_child_goes_from_every_board_with_its_consent_and_comes_back(
    demo: DemoHub, windows: Windows, tmp_path: Path
) -> None:
    live = DoorPage.by_link(windows.open(), demo.link("teacher", "Evora"), EN).enter()
    page = live.page
    number = board_with_a_new_page(live)
    (tmp_path / "trip.jpg").write_bytes(photo((640, 400)))
    page.get_by_role("button", name=EN("board-page-arrange")).click()
    file = page.get_by_role("dialog").get_by_label(EN("board-print-file"))
    file.set_input_files(tmp_path / "trip.jpg")
    expect(page.get_by_role("form", name="trip.jpg")).to_be_focused()
    assert not findings(page)
    page.get_by_role("button", name=EN("board-clear-never-mind")).click()
    expect(page.get_by_role("checkbox", name="Abelha")).to_have_count(0)
    file.set_input_files(tmp_path / "trip.jpg")
    page.get_by_role("checkbox", name="Abelha").check()
    page.get_by_role("button", name=EN("board-ask-lay")).click()
    under = page.locator(".board-paper .board-backdrop")
    expect(under.locator("img")).to_be_visible()
    page.keyboard.press("Escape")
    other = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN).enter()
    other.board().turn_to(number)
    there = other.page.locator(".board-paper .board-backdrop")
    expect(there.locator("img")).to_be_visible()
    other.board().turn_to(1)  # and it shall not come back from the browser's own copy
    desk = live.page.context.new_page()
    desk.goto(demo.link("teacher", "Evora").origin + "/classes")
    desk.locator(".own-class h2 a").first.click()
    desk.get_by_role("link", name=EN.pattern("consents-link")).first.click()
    gone = EN("board-print-taken-away")
    for is_given in (False, True):
        desk.get_by_role("checkbox", name=EN("consents-tick", kind=EN("consent-face"), name="Abelha")).set_checked(
            is_given
        )
        desk.get_by_role("button", name=EN("consents-keep")).click()
        expect(desk.get_by_role("status")).to_be_visible()
        if is_given:
            expect(there.locator("img")).to_be_visible()
            expect(under.locator("img")).to_be_visible()
            continue
        expect(under.get_by_role("img", name=gone)).to_be_visible()
        expect(page.locator(f'[data-under="{number}"] img')).to_have_count(0)
        other.board().turn_to(number)
        expect(there.get_by_role("img", name=gone)).to_be_visible()
        says_whose_consent_is_missing(page, other.page)
    desk.close()


def says_whose_consent_is_missing(ours: Page, theirs: Page) -> None:
    """In the list of the room's photos, to the teachers of that child alone; a mark of theirs is changed there."""
    for page, why in ((theirs, EN("board-file-lacks-elsewhere")), (ours, EN("board-file-lacks", names="Abelha"))):
        page.get_by_role("button", name=EN("board-page-arrange")).click()
        page.get_by_text(EN("board-files")).click()
        expect(page.locator(".board-files li").filter(has_text="trip").get_by_text(why)).to_be_visible()
        assert not findings(page)
        if page is theirs:
            page.keyboard.press("Escape")
    row = ours.locator(".board-files li").filter(has_text="trip")
    for is_on in (False, True):
        row.get_by_role("button", name=EN("board-file-who", name="trip")).click()
        row.get_by_role("checkbox", name="Abelha").set_checked(is_on)
        assert not findings(ours)
        row.get_by_role("button", name=EN("board-file-who-keep")).click()
        expect(row.get_by_text(EN("board-file-lacks", names="Abelha"))).to_have_count(1 if is_on else 0)
        expect(theirs.locator(".board-paper .board-backdrop img")).to_have_count(0 if is_on else 1)
    ours.keyboard.press("Escape")


def test_each_class_draws_in_its_part_and_asks_before_it_clears(demo: DemoHub, windows: Windows) -> None:
    here = DoorPage.by_link(windows.open(), demo.link("teacher", "Brno"), EN).enter()
    number = board_with_a_new_page(here)
    there = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN).enter()
    there.board().turn_to(number)
    draws_in_its_part_alone(here.page, there.page)


def board_with_a_new_page(live: LivePage) -> int:
    """Its number."""
    board = live.board()
    before = board.canvas.get_attribute("data-page")
    live.page.get_by_role("button", name=EN("board-page-add")).click()
    expect(board.canvas).not_to_have_attribute("data-page", before or "")
    return int(board.canvas.get_attribute("data-page") or 0)


def draws_in_its_part_alone(page: Page, other: Page) -> None:
    """One press shares the page out; a line that crosses the border stops there, for everybody."""
    page.get_by_role("button", name=EN("board-page-arrange")).click()
    page.get_by_role("button", name=EN("board-zones"), exact=True).click()
    mine = page.locator(".board-zone[data-mine]")
    expect(mine.get_by_text("Brno")).to_be_visible()
    expect(other.locator(".board-zone")).to_have_count(page.locator(".board-zone").count())
    expect(other.locator(".board-zone[data-mine]").get_by_text("Niort")).to_be_visible()
    assert not findings(page)
    board, there = BoardPage(page, EN), BoardPage(other, EN)
    paper, part = [box for box in (page.locator(".board-paper").bounding_box(), mine.bounding_box()) if box]
    middle, height = ((part["y"] - paper["y"] + part["height"] / 2) / paper["height"], part["height"] / paper["height"])
    across = (part["x"] - paper["x"] + part["width"] / 2) / paper["width"]
    beyond = middle + height if middle < 0.5 else middle - height
    board.draw([(across, middle), (across, beyond)])
    on_it = (across, middle + (beyond - middle) / 4)  # its end is round, and thin on a small screen
    there.coloured(*on_it)
    assert there.pixel(across, beyond)[3] == 0
    expect(page.locator(".board-word")).to_be_empty()
    takes_back_the_last_minute(other, there, on_it)
    asks_before_it_clears(other, page, on_it)


def takes_back_the_last_minute(page: Page, board: BoardPage, at: tuple[float, float]) -> None:
    """Of another class, by its tile or the sheet of the page; there it comes back as well."""
    arrange = page.get_by_role("button", name=EN("board-page-arrange"))
    arrange.click()
    row = page.locator(".board-minute li").filter(has_text="Brno")
    expect(row.get_by_role("button", name=EN.pattern("board-take-back-of"))).to_be_visible()
    page.keyboard.press("Escape")
    tile = page.locator("rb-tile").filter(has_text="Brno")
    tile.get_by_role("button", name=EN.pattern("board-take-back-of")).press("Enter")
    arrange.click()
    back = row.get_by_role("button", name=EN.pattern("board-bring-back-of"))
    expect(back).to_be_visible()
    assert not findings(page)
    assert board.pixel(*at)[3] == 0
    back.click()
    page.keyboard.press("Escape")
    board.coloured(*at)


def asks_before_it_clears(page: Page, other: Page, at: tuple[float, float]) -> None:
    """The page holds the other class's drawing: its teacher says no, and the second time yes."""
    board, there = BoardPage(page, EN), BoardPage(other, EN)
    for answer in ("board-clear-no", "board-clear-agree"):
        board.clear()
        question = other.locator(".notice.knock").filter(has_text="Niort")
        expect(question).to_be_visible()
        assert not findings(other)
        expect(page.get_by_role("button", name=EN("board-clear-never-mind"))).to_be_visible()
        until(page, lambda: there.pixel(*at)[3], lambda alpha: alpha > 0, "what is asked about")
        question.get_by_role("button", name=EN(answer)).click()
        expect(question).to_have_count(0)
    expect(page.locator(".notice").get_by_text(EN.pattern("board-clear-agreed"))).to_be_visible()
    until(page, lambda: there.pixel(*at)[3], lambda alpha: alpha == 0, "an empty page")
    board.undo()
    there.coloured(*at)


def test_a_tap_colours_a_region_of_a_sheet_for_everybody(demo: DemoHub, windows: Windows) -> None:
    live = DoorPage.by_link(windows.open(), demo.link("teacher", "Evora"), EN).enter()
    page, board = live.page, live.board()
    page.get_by_role("button", name=EN("board-page-add")).click()
    page.get_by_role("button", name=EN("board-page-arrange")).click()
    page.get_by_role("button", name=EN("board-print-cat"), exact=True).click()
    assert not findings(page)
    page.keyboard.press("Escape")
    page.get_by_role("button", name=EN("board-page-arrange")).click()
    page.get_by_role("button", name=EN("board-print-europe"), exact=True).click()
    for town in ("Évora", "Niort", "Brno"):
        expect(page.locator(".board-paper .board-europe text", has_text=town)).to_have_count(1)
    page.get_by_role("button", name=EN("board-print-cat"), exact=True).click()
    page.keyboard.press("Escape")
    number = int(board.canvas.get_attribute("data-page") or 0)
    other = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN).enter()
    other.board().turn_to(number)
    board.choose("tool", "fill")
    board.choose("colour", "orange")
    board.tap(0.5, 0.45)  # its chin
    for window in (page, other.page):
        expect(window.locator('.board-paper .board-backdrop path[fill="#f2800f"]')).to_have_count(1)
    board.choose("tool", "eraser")
    board.tap(0.5, 0.45)
    expect(other.page.locator('.board-paper .board-backdrop path[fill="#f2800f"]')).to_have_count(0)
    board.undo()
    expect(other.page.locator('.board-paper .board-backdrop path[fill="#f2800f"]')).to_have_count(1)
    board.undo()
    expect(other.page.locator('.board-paper .board-backdrop path[fill="#f2800f"]')).to_have_count(0)
    page.get_by_role("button", name=EN("board-dice"), exact=True).click()
    page.get_by_role("button", name=EN("board-dice-throw"), exact=True).click()
    words = page.locator(".board-dice:not([data-rolling]) .board-dice-word").filter(has_text="Évora")
    expect(words).to_be_visible()
    expect(other.page.locator(".board-dice-word")).to_have_text(words.inner_text())
    expect(other.page.locator(".board-spoken")).to_have_text(words.inner_text())
    assert not findings(page)
    for window in (page, other.page):
        window.get_by_role("button", name=EN("board-dice-away")).click()
    moves_tans(page, other.page)


def moves_tans(page: Page, other: Page) -> None:
    """Of a tangram: by pointer and by keys; the other one sees whose hand has it, and where it is put down."""
    page.get_by_role("button", name=EN("board-page-arrange")).click()
    page.get_by_role("button", name=EN("board-print-tangram-boat"), exact=True).click()
    page.keyboard.press("Escape")
    square, theirs = (each.get_by_role("button", name=EN("board-tan-5")) for each in (page, other))
    expect(theirs).to_be_visible()
    shape = lambda tan: tan.locator(".board-tan-shape").get_attribute("d")  # noqa: E731
    home = shape(theirs)
    box = square.bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 60, y + 70, steps=5)
    held = other.locator(".board-tan[data-theirs]")
    expect(held).to_have_attribute("aria-label", re.compile("Évora"))
    assert not findings(other)
    held.click()
    expect(other.locator(".board-word")).to_contain_text("Évora")
    page.keyboard.press("Escape")
    expect(held).to_have_count(0)
    until(other, lambda: shape(theirs), lambda now: now == home, "let go")
    page.mouse.up()
    square.focus()
    for key in ("ArrowRight", "Shift+ArrowRight", "r"):
        page.keyboard.press(key)
    expect(held).to_have_count(1)
    page.keyboard.press("Enter")
    expect(held).to_have_count(0)
    until(other, lambda: shape(theirs), lambda now: now == shape(square), "the same place")
    assert shape(theirs) != home
    assert not findings(page)
    page.get_by_role("button", name=EN("board-tan-tidy")).click()
    until(other, lambda: shape(theirs), lambda now: now == home, "back in the square")
