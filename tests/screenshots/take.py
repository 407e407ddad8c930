"""Takes a picture of every screen of a running demo with four classes in it, into docs/screenshots.

Run `make screenshots`, then look at each picture and ask whether a tired teacher would smile.
`make screenshots ONLY="live board"` takes those of some screens anew.
"""

import io
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, expect, sync_playwright

from tests.browser.demo_hub import DemoHub
from tests.browser.film import film, microphone
from tests.browser.objects.door import DoorPage
from tests.browser.objects.live import LivePage
from tests.browser.pages import CHAPTERS
from tests.browser.patience import until
from tests.browser.screens import PANELS, SCREENS, Stage
from tests.browser.tour import Tour
from tests.browser.windows import DESK, HAND, NARROW, WALL, SharedBrowser, Window, Windows
from tests.browser.words import words_of
from tests.house.sources import ROOT
from tests.screenshots.classroom import lesson

FOLDER = ROOT / "docs" / "screenshots"
MOST_BYTES = 180_000
LOCALES = {"en": "en-GB", "fr": "fr-FR"}
# How each class's room looks: the luck of the drawing, the wall, the blackboard.
ROOMS: dict[str, tuple[int, tuple[int, int, int], tuple[int, int, int]]] = {
    "Niort": (3, (244, 226, 190), (52, 96, 80)),
    "Evora": (7, (206, 226, 222), (64, 84, 110)),
    "Chania": (11, (240, 214, 204), (60, 90, 70)),
}
TOWNS = {"Evora": "Évora", "Chania": "Χανιά"}

# A film's path is no name for a camera.
NAMES_FOR_DEVICES = """
(() => {
  const names = { videoinput: "Camera on the shelf", audioinput: "Table microphone", audiooutput: "Loudspeakers" };
  const list = MediaDevices.prototype.enumerateDevices;
  MediaDevices.prototype.enumerateDevices = async function () {
    const seen = new Set();
    const all = (await list.call(this)).filter(({ kind }) => !seen.has(kind) && seen.add(kind));
    return all.map(({ kind, deviceId, groupId }) => ({ kind, deviceId, groupId, label: names[kind] }));
  };
})();
"""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: which screen, for whom, in which window; `whole` takes what is below the fold as well."""

    screen: str
    language: str
    viewport: dict[str, int]
    whole: bool = False

    @property
    def name(self) -> str:
        """Its file name, without the ending."""
        sizes = {WALL["width"]: "", DESK["width"]: "", HAND["width"]: "", NARROW["width"]: "-320"}
        return f"{self.screen}-{self.language}{sizes[self.viewport['width']]}"


ALL = SCREENS | PANELS
IN_BETWEEN = (
    "materials", "sound-board", "notebook", "activity", "exchange", "mascot", "door-calendar", "blog", "family",
)  # fmt: skip
"""Pages of the exchange, reached as the tour of all pages reaches them."""
BEFORE_THE_OTHERS = ("waiting",)
"""A pupil waits for a teacher who comes in with the others."""
IN_HAND = ("companion", "pupil-chat", "door-pupil", "waiting", "remote")
SHOTS = [
    *(Shot(name, "en", HAND if name in IN_HAND else WALL if name == "wall" else DESK) for name in ALL),
    Shot("entry", "fr", DESK),
    Shot("card-unknown", "fr", DESK),
    Shot("twinning", "fr", DESK, whole=True),
    Shot("door", "fr", DESK),
    Shot("live", "fr", DESK),
    Shot("board", "fr", DESK),
    Shot("companion", "fr", HAND),
    Shot("health", "fr", DESK),
    Shot("hub", "fr", NARROW, whole=True),
    Shot("entry", "fr", NARROW, whole=True),
    Shot("live-people", "fr", NARROW),
    Shot("board", "fr", NARROW),
    *(Shot(name, "en", DESK) for name in IN_BETWEEN),
    Shot("sound-board", "fr", DESK),
    Shot("notebook", "fr", DESK),
    Shot("family", "fr", NARROW),
]


def main() -> None:
    """Take them all, or those of the screens that were named."""
    only = os.environ.get("ONLY", "").split() or [*ALL, *IN_BETWEEN]
    FOLDER.mkdir(parents=True, exist_ok=True)
    expect.set_options(timeout=20_000)
    with tempfile.TemporaryDirectory() as scratch, running(Path(scratch) / "data") as hub, sync_playwright() as driver:
        films = {label: film(Path(scratch) / f"{label}.y4m", lesson(*room)) for label, room in ROOMS.items()}
        silence = microphone(Path(scratch), "silence", 0)
        browsers = {label: SharedBrowser(driver, eyes_and_ears(path, silence)) for label, path in films.items()}
        windows = Windows(driver, browsers["Niort"])
        wanted = [shot for shot in SHOTS if shot.screen in only]
        for shot in (shot for shot in wanted if shot.screen in BEFORE_THE_OTHERS):
            take(windows, hub, shot)
        others = [Windows(driver, browser) for label, browser in browsers.items() if label in TOWNS]
        guests = [come_in(windows, hub, label) for windows, label in zip(others, TOWNS, strict=True)]
        for shot in (shot for shot in wanted if shot.screen not in BEFORE_THE_OTHERS):
            take(windows, hub, shot)
        for guest in guests:
            guest.leave()
        for opened in (*others, windows):
            if wrongs := opened.close_all():
                sys.exit(f"a page did what no page may: {wrongs}")


def take(windows: Windows, hub: DemoHub, shot: Shot) -> None:
    """Reach a screen in a fresh window, wait for what it shows, and keep its picture."""
    window = windows.open(locale=LOCALES[shot.language], viewport=shot.viewport)
    window.context.add_init_script(NAMES_FOR_DEVICES)
    stage = Stage(window, hub, words_of(shot.language))
    if shot.screen in IN_BETWEEN:
        walk(window, hub, Shot("materials", shot.language, shot.viewport))
        until(window.page, lambda: on_their_way(stage), lambda count: count == 0, "all materials are prepared")
        walk(window, hub, shot)
    else:
        ALL[shot.screen](stage)
    if shot.viewport != NARROW and window.page.locator("[data-seat] video").count():
        for town in TOWNS.values():
            LivePage(window, stage.words).sees(town)
    window.page.mouse.move(1, shot.viewport["height"] // 2)
    settle(window.page)
    size = keep(window.page.screenshot(full_page=shot.whole), FOLDER / f"{shot.name}.png")
    sys.stdout.write(f"{shot.name}.png  {size // 1000} kB\n")
    if shot.screen == "live-hands":
        LivePage(window, stage.words).turn_class_hand(is_up=False)
    if shot.screen == "live-poll":
        window.page.get_by_role("button", name=stage.words("poll-clear")).click()
    windows.close(window)


def walk(window: Window, hub: DemoHub, shot: Shot) -> None:
    """To a page of the tour, from link to link."""
    chapter = next(each for each in CHAPTERS.values() if shot.screen in each)
    path = [shot.screen]
    while chapter[path[0]].on:
        path.insert(0, chapter[path[0]].on)
    tour = Tour(window, hub, {name: chapter[name] for name in path})
    tour.begin()
    for _ in tour.go(shot.language, shot.viewport):
        pass


def on_their_way(stage: Stage) -> int:
    """How many materials of the demo are still being prepared."""
    stage.page.reload()
    return stage.page.get_by_text(stage.words("material-state-preparing"), exact=True).count()


def settle(page: Page) -> None:
    """Fonts and pictures are there, and nothing moves but films: a toast that goes by itself is waited for."""
    page.evaluate("() => document.fonts.ready.then(() => true)")
    page.wait_for_function("() => [...document.images].every((one) => one.complete || one.loading === 'lazy')")
    page.wait_for_load_state("networkidle")
    page.wait_for_function(
        "() => document.getAnimations().every((one) =>"
        " one.playState !== 'running' || one.effect?.getTiming().iterations === Infinity)"
    )


def come_in(windows: Windows, hub: DemoHub, label: str) -> LivePage:
    """Another class, with sound and picture."""
    live = DoorPage.by_link(windows.open(), hub.link("teacher", label), words_of("en")).enter()
    live.turn_on("camera", "microphone")
    return live


def eyes_and_ears(film: Path, sound: Path) -> list[str]:
    """What makes a Chromium see a film and hear a recording; in the pictures, only the puppets sing."""
    return [f"--use-file-for-fake-video-capture={film}", f"--use-file-for-fake-audio-capture={sound}"]


def keep(png: bytes, path: Path) -> int:
    """Write a picture with as many colours as its size allows. Its size in bytes."""
    image = Image.open(io.BytesIO(png)).convert("RGB")
    for colours in (None, 256, 128, 64):
        packed = io.BytesIO()
        (image.quantize(colours, kmeans=2) if colours else image).save(packed, "PNG", optimize=True)
        if packed.tell() < MOST_BYTES:
            break
    path.write_bytes(packed.getvalue())
    return packed.tell()


@contextmanager
def running(data_dir: Path) -> Iterator[DemoHub]:
    """A demo hub of our own for as long as the pictures take."""
    data_dir.mkdir()
    hub = DemoHub(data_dir)
    hub.start()
    try:
        yield hub
    finally:
        hub.stop()


if __name__ == "__main__":
    main()
