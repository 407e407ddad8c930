"""The board: paper, tools, pages, and what is drawn on it pixel by pixel."""

from collections.abc import Sequence

from playwright.sync_api import Locator, Page, expect

from tests.browser import instruments
from tests.browser.instruments import Ink
from tests.browser.patience import until
from tests.browser.words import Words

OPAQUE = 128
"""From this alpha on a pixel is ink and not the soft edge of a line."""

Point = tuple[float, float]


class BoardPage:
    """The board as one person uses it. Points are fractions of the paper, (0, 0) at its upper left."""

    def __init__(self, page: Page, words: Words) -> None:
        self.page = page
        self.words = words
        self._board = page.get_by_role("region", name=words("board-label"))

    @property
    def canvas(self) -> Locator:
        """The ink."""
        return self._board.get_by_role("img", name=self.words.pattern("board-ink"))

    @property
    def paper(self) -> Locator:
        """What one draws on."""
        return self._board.get_by_role("application", name=self.words("board-paper"))

    def choose(self, group: str, name: str) -> None:
        """A tool, colour or width by its word: `choose("tool", "marker")`."""
        self._pick(self.words(f"board-{group}-{name}"))

    def turn_to(self, number: int) -> None:
        """Another page."""
        self._pick(self.words("board-page", number=number))
        expect(self.canvas).to_have_attribute("data-page", str(number))

    def draw(self, points: Sequence[Point]) -> None:
        """One stroke with the pointer."""
        box = self.canvas.bounding_box()
        assert box is not None
        (x, y), *rest = ((box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in points)
        self.page.mouse.move(x, y)
        self.page.mouse.down()
        for x, y in rest:
            self.page.mouse.move(x, y, steps=8)
        self.page.mouse.up()

    def undo(self) -> None:
        """Take back the own last stroke."""
        self._board.get_by_role("button", name=self.words("board-undo")).click()

    def redo(self) -> None:
        """Take the own last undo back."""
        self._board.get_by_role("button", name=self.words("board-redo")).click()

    def tap(self, x: float, y: float) -> None:
        """A touch at one point of the paper."""
        self.draw([(x, y)])

    def clear(self) -> None:
        """Clear the page and mean it."""
        self._board.get_by_role("button", name=self.words("board-clear"), exact=True).click()
        self.page.get_by_role("dialog").get_by_role("button", name=self.words("board-clear-yes")).click()

    def ink(self) -> Ink:
        """All that is drawn now, when it is all drawn."""
        expect(self.canvas).to_have_attribute("aria-busy", "false")
        return instruments.ink(self.canvas)

    def pixel(self, x: float, y: float) -> tuple[int, int, int, int]:
        """The ink at a point."""
        return instruments.pixel(self.canvas, x, y)

    def coloured(self, x: float, y: float) -> tuple[int, int, int, int]:
        """The ink at a point, as soon as there is any."""
        return until(self.page, lambda: self.pixel(x, y), lambda rgba: rgba[3] > OPAQUE, f"ink at {x}, {y}")

    def shows(self, ink: Ink) -> None:
        """That exactly these pixels come to be on this board."""
        until(self.page, self.ink, lambda now: now == ink, f"the same pixels as {ink}")

    def is_like(self, other: "BoardPage") -> None:
        """That this board and another one, whose window may still be finding its size, come to show the same pixels."""
        until(self.page, self.ink, lambda now: now == other.ink(), "the same pixels as on the other board")

    def _pick(self, name: str) -> None:
        choice = self.page.get_by_role("radio", name=name, exact=True)
        self._board.locator("label").filter(has=choice).click()
        expect(choice).to_be_checked()
