"""The door of the live room: the device check, and the one big button."""

from playwright.sync_api import Locator, Page, expect

from tests.browser.demo_hub import Link
from tests.browser.objects.live import LivePage
from tests.browser.windows import Window
from tests.browser.words import Words


class DoorPage:
    """What stands between an entry link and the lesson."""

    def __init__(self, window: Window, words: Words) -> None:
        self.window = window
        self.page: Page = window.page
        self.words = words

    @classmethod
    def by_link(cls, window: Window, link: Link, words: Words) -> "DoorPage":
        """Open an entry link, as a person clicks it."""
        door = cls(window, words)
        window.speak(link.origin, words.language)
        window.page.goto(link.url)
        expect(door.enter_button).to_be_visible()
        return door

    @property
    def enter_button(self) -> Locator:
        """The big one: a teacher's, or a pupil's and a tablet's."""
        names = (self.words("live-enter"), self.words("live-enter-simple"))
        return self.page.get_by_role("button", name=names[0]).or_(self.page.get_by_role("button", name=names[1])).first

    @property
    def own_picture(self) -> Locator:
        """What the own camera shows."""
        return self.page.get_by_label(self.words("live-own-picture"))

    @property
    def own_level(self) -> Locator:
        """The lamps that move with the own voice."""
        return self.page.get_by_role("meter", name=self.words("live-level"))

    @property
    def neighbour_notice(self) -> Locator:
        """That another class sits at this computer, and that this window therefore starts silent."""
        return self.page.get_by_role("button", name=self.words("live-neighbour-loud"))

    def switch(self, what: str) -> Locator:
        """Camera or microphone."""
        return self.page.get_by_role("switch", name=self.words(f"live-{what}"))

    def enter(self) -> LivePage:
        """Go in as a teacher does: with one's own picture and level before one's eyes."""
        expect(self.own_picture).to_be_visible()
        expect(self.own_level).to_be_visible()
        self.enter_button.click()
        live = LivePage(self.window, self.words)
        expect(live.leave_button).to_be_visible()
        return live
