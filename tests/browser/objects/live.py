"""The lesson: tiles, bar, chat, hands, and the board on the stage."""

from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser import instruments
from tests.browser.instruments import Inbound, Picture
from tests.browser.objects.board import BoardPage
from tests.browser.objects.panel import SidePanel
from tests.browser.patience import until
from tests.browser.windows import Window
from tests.browser.words import Words


class LivePage:
    """The live room of one person, as they see, hear and use it."""

    def __init__(self, window: Window, words: Words) -> None:
        self.window = window
        self.page: Page = window.page
        self.wire = window.wire
        self.words = words
        self.panel = SidePanel(window.page, words)

    # --- who is here ---

    @property
    def welcome(self) -> Any:
        """What the server said when this window came in."""
        return until(self.page, lambda: self.wire.last("welcome"), bool, "the server's welcome")

    @property
    def welcomes(self) -> int:
        """How often this window was let in so far."""
        return len(self.wire.bodies("welcome"))

    def rejoins(self, welcomes_before: int) -> None:
        """That it comes in again by itself."""
        until(self.page, lambda: self.welcomes, lambda now: now > welcomes_before, "the window coming in again")

    def seat(self, town: str) -> str:
        """The seat of the class from that town, or of the guest of that name."""
        guests = (self.wire.last("presence") or {}).get("seats", [])
        seats = [(seat["town"], seat) for seat in self.welcome["seats"]] + [
            (seat["class_name"], seat) for seat in guests
        ]
        return next(str(seat["seat"]) for name, seat in seats if name == town)

    def tile(self, town: str) -> Locator:
        """The tile of that class."""
        return self.page.locator(f'[data-seat="{self.seat(town)}"]')

    def video(self, town: str) -> Locator:
        """The one picture on the tile."""
        return self.tile(town).locator("video")

    # --- what is shown beside the cameras ---

    def shown(self, town: str, what: str) -> Locator:
        """The tile of a class's `screen` or `second` camera."""
        return self.page.locator(f'[data-of="{self.seat(town)}"][data-shows="{what}"]')

    def share(self, what: str) -> None:
        """Show our `screen`, or as `second` camera the last one of this computer, to everybody."""
        self._open_shares()
        cameras = self.page.get_by_label(self.words("live-choose-second"))
        if what == "second" and cameras.count():
            cameras.select_option(index=cameras.locator("option").count() - 1)
        self._choose_share(f"live-our-{what}")
        expect(self.page.get_by_role("dialog")).to_have_count(0)

    def share_no_more(self, what: str) -> None:
        """End it."""
        self._open_shares()
        self._choose_share(f"live-share-{what}-end")
        self.page.keyboard.press("Escape")

    def _open_shares(self) -> None:
        bar = self.page.get_by_role("navigation", name=self.words("live-bar"))
        bar.get_by_role("button", name=self.words("live-share")).click()

    def _choose_share(self, key: str) -> None:
        self.page.get_by_role("dialog").get_by_role("button", name=self.words(key)).click()

    def sees_shown(self, town: str, what: str) -> Picture:
        """That decoded frames of it come and stand on its tile."""
        until(
            self.page, lambda: self.arriving(town, "video", what), lambda row: bool(row and row.frames and row.width),
            f"frames of what {town} shows",
        )  # fmt: skip
        video = self.shown(town, what).locator("video")
        seen = until(self.page, lambda: instruments.picture(video), bool, f"what {town} shows")
        assert seen is not None
        return seen

    # --- what arrives ---

    def picture(self, town: str) -> Picture | None:
        """What the tile's video shows now."""
        return instruments.picture(self.video(town)) if self.video(town).count() else None

    def arriving(self, town: str, kind: str, source: str = "camera") -> Inbound | None:
        """What the browser counts of a class's sound or picture."""
        track = (self.seat(town), source)
        rows = [row for row in instruments.inbound(self.page) if row.kind == kind]
        return next((row for row in rows if self.wire.track_of(row.mid) == track), None)

    def sees(self, town: str) -> Picture:
        """That moving video of the class is decoded and on its tile. The picture at the end."""
        first = until(self.page, lambda: self.picture(town), bool, f"a picture of {town}")
        assert first is not None
        counted = until(
            self.page, lambda: self.arriving(town, "video"), lambda row: bool(row and row.frames and row.width),
            f"decoded frames of {town}",
        )  # fmt: skip
        assert counted is not None
        until(
            self.page, lambda: self.arriving(town, "video"),
            lambda row: bool(row and (row.frames > counted.frames + 10 or row.track != counted.track)),
            f"more decoded frames of {town}",
        )  # fmt: skip
        moved = until(
            self.page, lambda: self.picture(town), lambda now: bool(now and now.sum != first.sum), f"{town} moving"
        )
        assert moved is not None
        assert moved.width > 0
        assert moved.height > 0
        return moved

    def energy(self, town: str) -> float:
        """How much sound of the class was played so far (`totalAudioEnergy`); 0 while nothing came."""
        row = self.arriving(town, "audio")
        return row.energy if row else 0.0

    def hears(self, town: str) -> None:
        """That sound of the class arrives: the audio energy rises, in packets that rise."""
        before = until(
            self.page, lambda: self.arriving(town, "audio"), lambda row: bool(row and row.packets), f"sound of {town}"
        )
        assert before is not None
        until(
            self.page, lambda: self.arriving(town, "audio"),
            lambda row: bool(row and row.energy > before.energy + 1e-4 and row.packets > before.packets),
            f"the sound energy of {town} rising",
        )  # fmt: skip

    def hears_no_more_of(self, town: str) -> None:
        """That the class falls silent: its energy, asked for thirty times, stays what it is."""
        heard = [self.energy(town)]

        def is_still(energy: float) -> bool:
            heard.append(energy)
            return len(heard) > 30 and len(set(heard[-30:])) == 1

        until(self.page, lambda: self.energy(town), is_still, f"{town} falling silent")

    # --- the bar ---

    def tells(self, sentence: str) -> None:
        """That the live region says the sentence, or has said it: none stands there for long."""
        until(self.page, lambda: self.page.evaluate("window.sentencesSaid"), lambda said: sentence in said, sentence)

    @property
    def leave_button(self) -> Locator:
        """Leave the lesson."""
        return self.page.get_by_role("button", name=self.words("live-leave"), exact=True)

    @property
    def reports(self) -> Locator:
        """The way to what somebody told the teachers about; it is there while something waits."""
        return self.page.locator(".top .reported")

    @property
    def class_hand(self) -> Locator:
        """ "We want to speak"."""
        return self.page.get_by_role("button", name=self.words("live-we-want-to-speak"))

    def switch(self, what: str) -> Locator:
        """Microphone, camera or sound."""
        bar = self.page.get_by_role("navigation", name=self.words("live-bar"))
        return bar.get_by_role("switch", name=self.words(f"live-{what}"))

    def turn_on(self, *what: str) -> None:
        """Switch on what is off: windows on one computer start silent, so that they do not howl."""
        for name in what:
            if self.switch(name).get_attribute("aria-checked") != "true":
                self.switch(name).click()
            expect(self.switch(name)).to_have_attribute("aria-checked", "true")

    def turn_class_hand(self, is_up: bool) -> None:
        """ "We want to speak", or not any more."""
        if (self.class_hand.get_attribute("aria-pressed") == "true") != is_up:
            self.class_hand.click()
        expect(self.class_hand).to_have_attribute("aria-pressed", "true" if is_up else "false")

    def leave(self) -> None:
        """Leave the lesson and mean it."""
        self.leave_button.click()
        self.page.get_by_role("dialog").get_by_role("button", name=self.words("live-leave-yes")).click()

    def mute(self, town: str) -> None:
        """A teacher's one click on the tile."""
        self._tool(town, "live-mute").click()
        expect(self._tool(town, "live-unmute")).to_be_visible()

    def unmute(self, town: str) -> None:
        """Give the sound back."""
        self._tool(town, "live-unmute").click()
        expect(self._tool(town, "live-mute")).to_be_visible()

    def give_stick(self, town: str) -> None:
        """Give the class the talking stick, by the keyboard alone."""
        self._tool(town, "live-give-stick").press("Enter")
        expect(self._tool(town, "live-take-stick")).to_have_attribute("aria-pressed", "true")

    def open_floor(self) -> None:
        """Take the stick back in one tap, from whoever has it."""
        button = self.page.get_by_role("button", name=self.words("live-stick-open"))
        button.click()
        expect(button).to_be_hidden()

    def _tool(self, town: str, key: str) -> Locator:
        return self.tile(town).get_by_role("button", name=self.words.pattern(key))

    # --- the board ---

    def board(self) -> BoardPage:
        """Bring the board to the stage."""
        button = self.page.locator('[data-control="board"]')
        board = BoardPage(self.page, self.words)
        if button.get_attribute("aria-pressed") != "true":
            button.click()
        expect(board.canvas).to_be_visible()
        return board
