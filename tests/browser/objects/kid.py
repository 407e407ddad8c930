"""The room in a hand: a tablet's or a pupil's giant buttons, and the board."""

from playwright.sync_api import Locator, expect

from tests.browser.demo_hub import Link
from tests.browser.objects.board import BoardPage
from tests.browser.objects.door import DoorPage
from tests.browser.objects.panel import SidePanel
from tests.browser.windows import Window
from tests.browser.words import Words


class KidPage:
    """What two pupils hold in their hands."""

    def __init__(self, window: Window, words: Words) -> None:
        self.window = window
        self.page = window.page
        self.words = words
        self.board = BoardPage(window.page, words)
        self.chat = SidePanel(window.page, words)

    @classmethod
    def by_link(cls, window: Window, link: Link, words: Words) -> "KidPage":
        """In by an entry link and through the simple door."""
        door = DoorPage.by_link(window, link, words)
        door.enter_button.click()
        kid = cls(window, words)
        expect(kid.board.canvas).to_be_visible()
        return kid

    def button(self, key: str) -> Locator:
        """A giant button by the message on it."""
        bar = self.page.get_by_role("navigation", name=self.words("live-bar"))
        return bar.get_by_role("button", name=self.words(key))

    def show(self, key: str) -> None:
        """Board (`live-draw`) or chat (`live-tab-chat`)."""
        self.button(key).click()
        expect(self.button(key)).to_have_attribute("aria-pressed", "true")

    def turn_hand(self, key: str, is_up: bool) -> None:
        """Raise or lower a hand: the own (`live-my-hand`) or the class's (`live-we-want-to-speak`)."""
        button = self.button(key)
        if (button.get_attribute("aria-pressed") == "true") != is_up:
            button.click()
        expect(button).to_have_attribute("aria-pressed", "true" if is_up else "false")
