"""The pages by day: two ways in, the language, and the page of a card that does not open the door."""

from playwright.sync_api import Locator, Page

from tests.browser.demo_hub import DemoHub
from tests.browser.windows import Window
from tests.browser.words import Words


class EntryPage:
    """The first page of a hub."""

    def __init__(self, window: Window, words: Words) -> None:
        self.page: Page = window.page
        self.words = words

    @classmethod
    def of(cls, window: Window, hub: DemoHub, words: Words) -> "EntryPage":
        """Open it as a stranger."""
        window.page.goto(hub.origin)
        return cls(window, words)

    @property
    def heading(self) -> Locator:
        """The page's title."""
        return self.page.get_by_role("heading", level=1)

    def type_card(self, code: str) -> None:
        """Type the code of a card and go in."""
        self.page.get_by_label(self.words("card-code")).fill(code)
        self.page.get_by_role("button", name=self.words("come-in")).click()

    def sign_in(self, email: str, password: str) -> None:
        """A teacher's way in."""
        self.page.get_by_label(self.words("email")).fill(email)
        self.page.get_by_label(self.words("password")).fill(password)
        self.page.get_by_role("button", name=self.words("sign-in"), exact=True).click()

    def speak(self, language: str) -> None:
        """Another language for the pages."""
        self.page.locator(".tongues summary").click()
        self.page.locator(f'button[lang="{language}"]').click()
