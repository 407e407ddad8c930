"""A class of a twinning by its pages: its teacher signs up, fills doors, sends cards, says what became of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Locator, Page, expect

from tests.browser.objects.live import LivePage
from tests.browser.windows import Window
from tests.browser.words import Words

PASSWORD = "guirlande de papier"
PATIENCE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Place:
    """Where a class is: its town, its country and zone, and how one says good morning there."""

    town: str
    country: str
    zone: str
    hello: str
    teacher: str


@dataclass(slots=True)
class FarClass:
    """Its teacher's window, in which one page is opened after the other."""

    place: Place
    window: Window
    words: Words
    origin: str
    home: str = ""
    codes: dict[str, str] = field(default_factory=dict)
    """Of what it sends, by town."""

    @property
    def page(self) -> Page:
        """What is open."""
        return self.window.page

    @property
    def main(self) -> Locator:
        """What the page says."""
        return self.page.get_by_role("main")

    @property
    def email(self) -> str:
        """Of its teacher."""
        return f"{self.place.teacher.lower()}@example.org"

    def go(self, path: str) -> None:
        """Open a page of the hub."""
        self.page.goto(self.origin + path)

    def press(self, key: str, **values: object) -> None:
        """A button by what stands on it."""
        self.page.get_by_role("button", name=self.words(key, **values), exact=True).first.click()

    def follow(self, key: str) -> None:
        """A link by what stands on it."""
        self.page.get_by_role("link", name=self.words(key), exact=True).first.click()

    def fill(self, answers: dict[str, str]) -> None:
        """Type into fields by their labels."""
        for key, value in answers.items():
            self.page.get_by_label(self.words(key), exact=True).fill(value)

    def sign_up(self, link: str) -> None:
        """By a link that a keeper handed over."""
        self.page.goto(link)
        expect(self.page.get_by_role("heading", level=1)).to_have_text(self.words("sign-up-title"))
        self.fill({"begin-name": self.place.teacher, "email": self.email, "password": PASSWORD})
        self.fill({"hub-school": f"School of {self.place.town}", "hub-town": self.place.town})
        self.page.locator("#country").select_option(self.place.country)
        self.page.locator("#zone").select_option(self.place.zone)
        self.fill({"hub-class": "3 A", "hub-headcount": "20", "hub-youngest": "8", "hub-oldest": "9"})
        self.press("begin-go")
        expect(self.page).not_to_have_url(re.compile("/link"))

    def hand_out_links(self, first: str, count: int) -> list[str]:
        """As the keeper, who makes their account and gives links to teachers."""
        self.page.goto(first)
        self.fill({"begin-name": "Sacha", "email": "sacha@example.org", "password": PASSWORD})
        self.page.keyboard.press("Enter")
        expect(self.page.get_by_role("heading", level=1)).to_have_text(self.words("hub-title"))
        hub_page, links = self.page.url, []
        for _ in range(count):
            self.page.goto(hub_page)
            self.press("invite-teacher-go")
            links.append(self.page.get_by_label(self.words("handed-sign-up-link")).input_value())
        return links

    def come_back(self) -> None:
        """Weeks later: sign in, and go home."""
        self.go("/")
        self.fill({"email": self.email, "password": PASSWORD})
        self.page.keyboard.press("Enter")
        expect(self.page.get_by_label(self.words("password"), exact=True)).to_have_count(0)
        self.go(self.home)

    def come_in(self, *, with_camera: bool) -> LivePage:
        """From the twinning's home to the lesson, with a picture or without."""
        self.go(self.home)
        self.page.get_by_role("link", name=self.words("go-to-lesson")).first.click()
        enter = self.page.get_by_role("button", name=self.words("live-enter"), exact=True)
        expect(enter).to_be_visible(timeout=PATIENCE_MS)
        if with_camera:
            expect(self.page.get_by_label(self.words("live-own-picture"))).to_be_visible(timeout=PATIENCE_MS)
        for what in () if with_camera else ("camera", "microphone"):
            switch = self.page.get_by_role("switch", name=self.words(f"live-{what}"))
            if switch.get_attribute("aria-checked") == "true":
                switch.click()
        enter.click()
        live = LivePage(self.window, self.words)
        expect(live.leave_button).to_be_visible(timeout=PATIENCE_MS)
        if with_camera:
            expect(live.switch("camera")).to_have_attribute("aria-checked", "true", timeout=PATIENCE_MS)
        return live

    # --- cards ---

    def print_labels(self, exchange: str) -> None:
        """On a sheet of which two labels are used; the codes stand there as they are found."""
        self.go(f"{exchange}/labels?paper=63x34")
        self.page.get_by_role("link", name=self.words("labels-begin", number=3), exact=True).click()
        expect(self.page.locator(".label")).to_have_count(10)
        expect(self.page.locator(".label-used")).to_have_count(2)
        for label in self.page.locator(".label").all():
            to, code = label.locator(".label-to bdi").first.inner_text(), label.locator(".code").inner_text()
            self.codes[to] = code.replace(" ", "")

    def tell_all(self, exchange: str, side: str, state: str, but: Sequence[str] = ()) -> None:
        """Tick all that can be ticked on a side, but those of some towns, and say what became of them today."""
        if urlsplit(self.page.url).path != exchange:
            self.go(exchange)
        part = self.page.locator(f'section[aria-labelledby="{side}"]')
        for box in part.locator("input[type=checkbox]:enabled").all():
            if not (box.get_attribute("aria-label") or "").startswith(tuple(but) or ("\0",)):
                box.check()
        part.locator("select").select_option(state)
        with self.page.expect_navigation():
            part.get_by_role("button", name=self.words("envelope-say"), exact=True).click()
        expect(self.page).to_have_url(re.compile(f"#{side}$"))

    def find(self, code: str) -> None:
        """Type a code, as it stands on the label."""
        self.go("/envelopes")
        self.page.get_by_label(self.words("envelope-code"), exact=True).fill(code)
        self.press("envelope-open")

    def show_opened(self, photo: Path, title: str) -> None:
        """On an envelope's page: a photo of it, which its code finds."""
        self.page.get_by_role("link", name=self.words("unboxing-add")).click()
        self.give(photo, title)

    def give(self, photo: Path, title: str, *, then: str = "show") -> str:
        """In the form of the materials; the address of what was given, once it is ready."""
        self.page.locator("#file").set_input_files(photo)
        self.page.locator("#title").fill(title)
        self.page.locator(f'button[name="then"][value="{then}"]').click()
        expect(self.page.get_by_role("heading", name=title)).to_be_visible(timeout=PATIENCE_MS)
        expect(self.page.locator(".material-stage img")).to_be_visible(timeout=PATIENCE_MS)
        return self.page.url

    # --- doors ---

    def fill_doors(self, calendar: str, picture: str = "") -> int:
        """All that are its own and still empty; how many. `picture` is what lies behind its first one."""
        self.go(calendar)
        links = self.page.locator('a.advent-door[href$="/fill"]')
        doors = [str(each.get_attribute("href")) for each in links.all()]
        for number, door in enumerate(doors):
            self.go(door)
            if picture and number == 0:
                self.page.locator(f'input[name="material"][value="{picture}"]').check()
            self.page.locator("#words").fill(f"{self.place.hello} {door.split('/')[-2]}")
            self.press("door-keep")
            expect(self.page).to_have_url(re.compile(r"#door-\d+$"))
        return len(doors)

    def door_is_open(self, number: int) -> bool:
        """On the wall of the calendar, which is on the page."""
        return self.page.locator(f"#door-{number} .advent-door.open").count() == 1
