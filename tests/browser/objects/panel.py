"""The side panel of the lesson: chat, hands, people; and the chat of a pupil, which is the same."""

from playwright.sync_api import Locator, Page, expect

from tests.browser.words import Words


class SidePanel:
    """Tabs and what stands behind them."""

    def __init__(self, page: Page, words: Words) -> None:
        self.page = page
        self.words = words

    def show(self, tab: str) -> None:
        """Open the panel at `chat`, `hands` or `people`."""
        choice = self.page.get_by_role("tab", name=self.words(f"live-tab-{tab}"))
        if not choice.is_visible():
            bar = self.page.get_by_role("navigation", name=self.words("live-bar"))
            bar.get_by_role("button", name=self.words("live-panel")).click()
        if choice.get_attribute("aria-selected") != "true":
            choice.click()
        expect(choice).to_have_attribute("aria-selected", "true")

    @property
    def log(self) -> Locator:
        """The conversation."""
        return self.page.get_by_role("log", name=self.words("live-chat-log"))

    @property
    def field(self) -> Locator:
        """Where one writes."""
        return self.page.get_by_role("textbox", name=self.words("live-chat-say"))

    def say(self, text: str) -> None:
        """Write and send; it is said once the message stands there without a clock beside it."""
        self.field.fill(text)
        self.field.press("Enter")
        self.reads(text)

    def message(self, text: str) -> Locator:
        """A message that was said, by its whole text."""
        return self.log.locator(".message:not(.pending):not(.failed) > p").get_by_text(text, exact=True)

    def reads(self, text: str) -> None:
        """That the message stands in the conversation."""
        expect(self.message(text)).to_be_visible()

    def more(self, text: str) -> Locator:
        """The small button beside a message."""
        message = self.log.locator(".message").filter(has_text=text)
        return message.get_by_role("button", name=self.words("live-chat-more"))

    @property
    def edit(self) -> Locator:
        """What it opens for one's own message, for a while."""
        return self.log.get_by_role("button", name=self.words("live-chat-edit"), exact=True)

    @property
    def edit_field(self) -> Locator:
        """The same field while a message is put in other words."""
        return self.page.get_by_role("textbox", name=self.words("live-chat-edit-field"))

    @property
    def tell(self) -> Locator:
        """What it opens for a pupil: telling the teachers."""
        return self.log.get_by_role("button", name=self.words("report-tell"), exact=True)

    @property
    def erase(self) -> Locator:
        """What it opens."""
        return self.log.get_by_role("button", name=self.words("live-chat-erase"))

    def texts(self) -> list[str]:
        """Every message of the conversation, in its order."""
        return self.log.locator(".message > p").all_inner_texts()

    @property
    def hands(self) -> Locator:
        """The queue of hands, first come first."""
        return self.page.get_by_role("list", name=self.words("live-hands"), exact=True).get_by_role("listitem")

    def lower(self, name: str) -> None:
        """Take somebody's hand down."""
        self.page.get_by_role("button", name=self.words("live-hands-lower", name=name)).click()
