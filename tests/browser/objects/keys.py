"""A person at the keyboard: every way is Tab, and where one is can be seen."""

from playwright.sync_api import Locator, Page, expect

MOST_TABS = 90
_HAS_IT = "(one) => one === document.activeElement"
_CAN_BE_SEEN = """(one) => {
  const seen = one.matches(".visually-hidden, .board-radio") ? one.closest("label") : one;
  const ring = (which) => {
    const { outlineWidth, outlineStyle } = getComputedStyle(which);
    return parseFloat(outlineWidth) > 0 && outlineStyle !== "none";
  };
  const box = seen.getBoundingClientRect();
  const isInside = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  return one.matches(":focus-visible") && isInside && (ring(seen) || [...seen.children].some(ring));
}"""


class Keyboard:
    """What a page is to somebody without a mouse."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def to(self, wanted: Locator) -> Locator:
        """Press Tab until `wanted` has the focus, and can be seen to have it."""
        for _ in range(MOST_TABS):
            if wanted.count() and wanted.evaluate(_HAS_IT):
                assert wanted.evaluate(_CAN_BE_SEEN), f"nobody sees that the focus is at {wanted}"
                return wanted
            self.page.keyboard.press("Tab")
        raise AssertionError(f"no way to {wanted} by Tab; the focus is at {self.where()}")

    def press(self, wanted: Locator, key: str = "Enter") -> None:
        """Go there, and press it."""
        self.to(wanted)
        self.page.keyboard.press(key)

    def write(self, field: Locator, text: str) -> None:
        """Go there and type: no letter of it does anything else."""
        self.to(field)
        self.page.keyboard.type(text)
        expect(field).to_have_value(text)

    def open(self, opener: Locator) -> None:
        """Press the button of a dialog, and wait for it: its script may have to be fetched."""
        self.press(opener)
        expect(self.page.locator("dialog:modal")).to_be_visible()

    def close(self, opener: Locator) -> None:
        """Escape closes the dialog, and the focus is where it was before."""
        self.page.keyboard.press("Escape")
        expect(self.page.locator("dialog:modal")).to_have_count(0)
        expect(opener).to_be_focused()

    def is_within(self, part: Locator) -> None:
        """That the focus was not lost, but is in this part of the page."""
        expect(part.locator(":focus").or_(part.and_(self.page.locator(":focus")))).to_have_count(1)

    def where(self) -> str:
        """What has the focus, for the report."""
        return str(self.page.evaluate("document.activeElement?.outerHTML.slice(0, 160)"))


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until `wanted` has the focus, and can be seen to have it."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if wanted.count() and wanted.evaluate("(one) => one === document.activeElement"):
            assert wanted.evaluate("(one) => one.matches(':focus-visible')")
            return
    raise AssertionError(f"no way to {wanted} by Tab")
