"""Labels on bought paper lie where they are to be, to the tenth of a millimetre, in what a browser prints."""

import pypdfium2
from playwright.sync_api import Page, expect

from hub.parcels.label_paper import PAPERS
from tests.browser.axe import findings
from tests.browser.demo_hub import DemoHub
from tests.browser.pages import OF_TWINNINGS
from tests.browser.tour import Tour
from tests.browser.windows import Windows

MM = 96 / 25.4
PLACES = {"63x34": (7.2, 12.9, 66.0, 33.9), "70x36": (0.0, 4.5, 70.0, 36.0), "99x38": (4.65, 15.1, 101.6, 38.1)}
"""Of each paper, in millimetres: the corner of its first label, and how far it is to the next one across and down."""
FIRST = 5


def test_each_label_lies_on_its_place(windows: Windows, demo: DemoHub) -> None:
    window = windows.open()
    wanted = ("twinnings", "twinning", "exchanges", "exchange", "labels")
    tour = Tour(window, demo, {name: OF_TWINNINGS[name] for name in wanted})
    tour.begin()
    page = list(tour.go("en"))[-1][1]
    address = page.url.partition("?")[0]
    for name, (left, top, across, down) in PLACES.items():
        page.goto(f"{address}?paper={name}&first={FIRST}")
        expect(page.locator(".label")).to_have_count(3)
        assert not findings(page)
        page.emulate_media(media="print")
        sheet = corner(page, ".label-sheet")
        for number, (x, y) in enumerate(corners(page, ".label"), start=FIRST - 1):
            row, column = divmod(number, PAPERS[name].columns)
            assert abs((x - sheet[0]) / MM - left - column * across) < 0.1, (name, number)
            assert abs((y - sheet[1]) / MM - top - row * down) < 0.1, (name, number)
        assert page.evaluate(
            "() => [...document.querySelectorAll('.label')].every(it => it.scrollHeight <= it.clientHeight)"
        )
        printed = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
        assert [each.get_textpage().get_text_bounded() for each in printed][1:] == [], "nothing but the sheet"
        assert [round(each / 72 * 25.4) for each in printed[0].get_size()] == [210, 297]
        texts = printed[0].get_textpage()
        page.emulate_media(media="screen")
        town = page.locator(".label .label-to bdi").first.inner_text()
        x, _, _, y = texts.get_charbox(place_of(town, texts))
        row, column = divmod(FIRST - 1, PAPERS[name].columns)
        assert left + column * across < x / 72 * 25.4 < left + (column + 1) * across
        assert top + row * down < 297 - y / 72 * 25.4 < top + (row + 1) * down


def place_of(word: str, texts: pypdfium2.PdfTextPage) -> int:
    """Where it begins: a browser sets letters apart as it likes, so that gaps do not count."""
    letters = [(at, letter) for at in range(texts.count_chars()) if (letter := texts.get_text_range(at, 1).strip())]
    found = "".join(letter for _, letter in letters).find("".join(word.split()))
    assert found >= 0, (word, texts.get_text_bounded())
    return letters[found][0]


def corner(page: Page, selector: str) -> tuple[float, float]:
    """The upper left one, in CSS pixels."""
    return corners(page, selector)[0]


def corners(page: Page, selector: str) -> list[tuple[float, float]]:
    """Of all of them."""
    rects = page.locator(selector).evaluate_all("(all) => all.map(it => it.getBoundingClientRect())")
    return [(rect["x"], rect["y"]) for rect in rects]
