"""Every screen there is, each reached as a person reaches it: for axe, for narrow windows, and for the pictures."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page, expect

from hub.demo.cast import TWINNING_TITLE
from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.objects.entry import EntryPage
from tests.browser.objects.kid import KidPage
from tests.browser.objects.live import LivePage
from tests.browser.windows import Window
from tests.browser.words import Words


@dataclass(frozen=True, slots=True)
class Stage:
    """What a screen is reached with: an empty window, a hub, and the language of the window."""

    window: Window
    hub: DemoHub
    words: Words

    @property
    def page(self) -> Page:
        """The window's page."""
        return self.window.page

    def door(self, role: str = "teacher", label: str = "Niort") -> DoorPage:
        """At the door by an entry link; pupils have their teacher there."""
        if role != "teacher":
            self.hub.bring_teacher(label)
        return DoorPage.by_link(self.window, self.hub.link(role, label), self.words)

    def live(self) -> LivePage:
        """In the lesson, with the puppets' picture on its tile."""
        live = self.door().enter()
        live.turn_on("camera", "microphone", "sound")
        live.sees("Brno")
        return live

    def twinning(self) -> None:
        """At the twinning's page, as a teacher."""
        self.door()
        self.page.goto(self.hub.link("teacher", "Niort").origin + "/twinnings")
        self.page.locator("a.card.cover", has_text=TWINNING_TITLE).first.click()
        self.page.wait_for_url(re.compile(r"/twinnings/[0-9a-f-]{36}$"))

    def kid(self, role: str, label: str) -> KidPage:
        """In the lesson with a tablet, or as a pupil; their teacher is there."""
        self.hub.bring_teacher(label)
        return KidPage.by_link(self.window, self.hub.link(role, label), self.words)


def _waiting(stage: Stage) -> None:
    link = stage.hub.link("pupil", "Chania")  # whose teacher no test ever brings into this hub
    stage.window.speak(link.origin, stage.words.language)
    stage.page.goto(link.url)
    expect(stage.page.get_by_role("heading", name=stage.words("safety-wait-teacher"))).to_be_visible()


def _entry(stage: Stage) -> None:
    stage.page.goto(stage.hub.origin)


def _wrong_password(stage: Stage) -> None:
    EntryPage.of(stage.window, stage.hub, stage.words).sign_in("nobody@school.example", "not the password")
    expect(stage.page.get_by_role("alert")).to_be_visible()


def _problem(path: str) -> Callable[[Stage], None]:
    def reach(stage: Stage) -> None:
        stage.page.goto(stage.hub.origin + path)
        expect(stage.page.get_by_role("heading", level=1)).to_be_visible()

    return reach


def _keeping(path: str) -> Callable[[Stage], None]:
    def reach(stage: Stage) -> None:
        stage.window.speak(stage.hub.keeper_url.split("/enter", 1)[0], stage.words.language)
        stage.page.goto(stage.hub.keeper_url)
        stage.page.wait_for_url("**/hub")
        if path != "/hub":
            stage.page.goto(stage.page.url.removesuffix("/hub") + path)
        expect(stage.page.get_by_role("heading", level=1)).to_be_visible()

    return reach


def _me(stage: Stage) -> None:
    stage.door()
    stage.page.goto(stage.hub.link("teacher", "Niort").origin + "/me")


def _planning(where: str) -> Callable[[Stage], None]:
    """The meeting finder, a lesson that was proposed from it, or the calendar."""

    def reach(stage: Stage) -> None:
        stage.twinning()
        origin = stage.hub.link("teacher", "Niort").origin
        stage.page.goto(f"{origin}/calendar" if where == "calendar" else f"{stage.page.url}/meet")
        expect(stage.page.get_by_role("heading", level=1)).to_be_visible()
        if where == "lesson":
            stage.page.get_by_text(stage.words("meet-propose"), exact=True).first.click()
            stage.page.wait_for_url("**/lessons/*")

    return reach


def _tablets(stage: Stage) -> None:
    _me(stage)
    stage.page.get_by_role("link", name=stage.words("tablets-title")).click()
    expect(stage.page.get_by_role("button", name=stage.words("tablets-add"))).to_be_visible()


def _tablet_code(stage: Stage) -> None:
    _tablets(stage)
    stage.page.get_by_role("button", name=stage.words("tablets-add")).click()
    expect(stage.page.get_by_label(stage.words("tablet-code-link"))).to_be_visible()


def _tab(name: str) -> Callable[[Stage], None]:
    return lambda stage: stage.live().panel.show(name)


def _hands(stage: Stage) -> None:
    live = stage.live()
    live.turn_class_hand(is_up=True)
    live.panel.show("hands")
    expect(live.panel.hands).not_to_have_count(0)


def _board(stage: Stage) -> None:
    stage.live().board().ink()


def _sheet(key: str) -> Callable[[Stage], None]:
    def reach(stage: Stage) -> None:
        stage.live().page.keyboard.press(key)
        expect(stage.page.get_by_role("dialog")).to_be_visible()

    return reach


def _pressed(key: str) -> Callable[[Stage], None]:
    def reach(stage: Stage) -> None:
        stage.live().page.get_by_role("button", name=stage.words(key), exact=True).click()
        expect(stage.page.get_by_role("dialog")).to_be_visible()

    return reach


def _leaving(stage: Stage) -> None:
    stage.live().leave_button.click()
    expect(stage.page.get_by_role("dialog")).to_be_visible()


def _wall(stage: Stage) -> None:
    door = stage.door()
    door.page.get_by_role("checkbox", name=stage.words("live-door-wall")).check()
    live = door.enter()
    live.turn_on("camera", "microphone", "sound")
    live.sees("Brno")


SCREENS: dict[str, Callable[[Stage], object]] = {
    "entry": _entry,
    "entry-wrong-password": _wrong_password,
    "card-unknown": _problem("/card/unknown"),
    "card-expired": _problem("/card/expired"),
    "not-found": _problem("/nowhere"),
    "twinning": Stage.twinning,
    "meet": _planning("meet"),
    "lesson": _planning("lesson"),
    "calendar": _planning("calendar"),
    "me": _me,
    "tablets": _tablets,
    "tablet-code": _tablet_code,
    "begin": _problem("/begin#K7QM-ABCD-EFGH-JKLM-NPQR-STUV-WXYZ"),
    "hub": _keeping("/hub"),
    "health": _keeping("/health"),
    "door": Stage.door,
    "door-pupil": lambda stage: stage.door("pupil", "Evora"),
    "live": _tab("chat"),
    "live-people": _tab("people"),
    "live-hands": _hands,
    "board": _board,
    "live-keys": _sheet("?"),
    "live-leave": _leaving,
    "live-settings": _pressed("live-settings"),
    "live-share": _pressed("live-share"),
    "wall": _wall,
    "waiting": _waiting,
    "companion": lambda stage: stage.kid("companion", "Niort").board.ink(),
    "pupil-chat": lambda stage: stage.kid("pupil", "Evora").show("live-tab-chat"),
}


def _poll(stage: Stage) -> None:
    live = stage.live()
    live.panel.show("poll")
    take_off = stage.page.get_by_role("button", name=stage.words("poll-clear"))
    for picture in ("hedgehog", "owl", "bee"):
        stage.page.get_by_role("button", name=stage.words(f"poll-picture-{picture}"), exact=True).click()
    stage.page.get_by_role("button", name=stage.words("poll-open-it")).click()
    for picture, count in (("hedgehog", 11), ("owl", 4), ("bee", 8)):
        stage.page.get_by_role("spinbutton", name=stage.words(f"poll-picture-{picture}")).fill(str(count))
    stage.page.get_by_role("button", name=stage.words("poll-count"), exact=True).click()
    expect(stage.page.locator(".poll-number").first).to_have_text("11")
    stage.page.get_by_role("button", name=stage.words("poll-close")).click()
    expect(take_off).to_be_visible()


def _groups(stage: Stage) -> None:
    stage.live().panel.show("groups")
    stage.page.locator(".groups-mixing button").click()
    expect(stage.page.get_by_role("button", name=stage.words("groups-open"))).to_be_visible()


def _run_sheet(stage: Stage) -> None:
    stage.live().panel.show("sheet")
    expect(stage.page.locator(".run-step").first).to_be_visible()


def _on_board(key: str, shown: str) -> Callable[[Stage], None]:
    def reach(stage: Stage) -> None:
        stage.live().board().ink()
        stage.page.get_by_role("button", name=stage.words(key)).click()
        expect(stage.page.locator(shown)).to_be_visible()

    return reach


def _music(stage: Stage) -> None:
    _pressed("live-share")(stage)
    stage.page.locator('[data-share="music"]').click()
    expect(stage.page.get_by_role("textbox", name=stage.words("music-name"), exact=True)).to_be_visible()


def _remote(stage: Stage) -> None:
    stage.door().page.get_by_role("button", name=stage.words("live-remote-enter")).click()
    expect(stage.page.get_by_role("switch", name=stage.words("live-remote-board"))).to_be_visible()


PANELS: dict[str, Callable[[Stage], object]] = {
    "live-groups": _groups,
    "live-sheet": _run_sheet,
    "board-page": _on_board("board-page-arrange", ".board-arrange"),
    "replay": _on_board("replay-board", '.replay[data-state="ready"]'),
    "live-music": _music,
    "remote": _remote,
    "live-poll": _poll,
}
"""The panels and sheets of a lesson, which only the pictures show."""
