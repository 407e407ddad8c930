"""A second device in the school's network: it comes to trust `serve --lan`, is found ready, and joins a lesson."""

import asyncio
import io
import os
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import segno
from PIL import Image
from playwright.sync_api import BrowserContext, Error, Locator, Playwright, expect

from hub.clock import clock_ms
from hub.demo import links
from hub.demo.cast import CLASSES
from hub.demo.lesson import give_lesson
from hub.demo.seed import seed
from hub.settings import TABLE
from hub.store.store import Store
from hub.store.tables import Instant
from tests.browser import axe, instruments
from tests.browser.demo_hub import Link
from tests.browser.film import camera, microphone
from tests.browser.instruments import Wire
from tests.browser.objects.door import DoorPage
from tests.browser.objects.kid import KidPage
from tests.browser.objects.live import LivePage
from tests.browser.patience import until
from tests.browser.second_device import NoDevice, SecondDevice
from tests.browser.test_lesson import is_coloured
from tests.browser.windows import DESK, HAND, INSTRUMENT, Window, Windows
from tests.browser.words import words_of
from tests.services import free_port

EN = words_of("en")
SECRET = b"only for this test, thirty-two b"
RED, GREEN = (220, 40, 40), (40, 180, 80)

pytestmark = pytest.mark.timeout(300)


class LanHub:
    """`ribambelle serve --lan`, with the people of the demo and a lesson that is running."""

    def __init__(self, data_dir: Path) -> None:
        self.port, self.help_port = free_port(), free_port()
        self.said: list[str] = []
        self._data_dir = data_dir
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Returns when it says that it is up."""
        with ThreadPoolExecutor(1) as thread:  # this thread has an event loop of its own already
            thread.submit(asyncio.run, self._people()).result()
        ours = {setting.name for setting in TABLE}
        environment = {name: value for name, value in os.environ.items() if name not in ours} | {"LC_ALL": "C.UTF-8"}
        self._process = subprocess.Popen(
            [Path(sys.executable).parent / "ribambelle", "serve", "--lan", "--port", str(self.port),
             "--help-port", str(self.help_port), "--media-port", "0", "--data-dir", str(self._data_dir)],
            cwd=self._data_dir, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.said.append(line)
            if "shows how" in line:
                break
        else:
            raise RuntimeError("the hub did not start:\n" + "".join(self.said))
        threading.Thread(target=self._process.stdout.read, daemon=True).start()

    def stop(self) -> None:
        """As a keeper does."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(20)

    def card(self, town: str, host: str) -> Link:
        """The link of a teacher's card, as its QR code holds it."""
        cast = next(cast for cast in CLASSES if cast.town == town)
        part = next(part for part in cast.parts if part.role.value == "teacher")
        url = f"https://{host}:{self.port}/enter#{links.card_secret(SECRET, part)}&to=live"
        return Link("teacher", part.name, town, url)

    async def _people(self) -> None:
        async with Store("", self._data_dir) as store:
            demo = await seed(store, SECRET, Instant(clock_ms()))
            await give_lesson(store, demo.room, Instant(clock_ms()))


@pytest.fixture
def device(tmp_path: Path) -> Iterator[SecondDevice]:
    """Plugged in; not run where this system has none."""
    device = SecondDevice(tmp_path / "device")
    try:
        device.plug_in()
    except NoDevice as no:
        pytest.skip(str(no))
    yield device
    device.unplug()


@pytest.fixture
def hub(device: SecondDevice, tmp_path: Path) -> Iterator[LanHub]:
    """Started when the network is there."""
    (tmp_path / "hub").mkdir()
    hub = LanHub(tmp_path / "hub")
    hub.start()
    yield hub
    hub.stop()


def test_a_second_device_joins_a_lesson_over_the_network(
    device: SecondDevice, hub: LanHub, playwright: Playwright, windows: Windows, tmp_path: Path
) -> None:
    there, help_url = device.hub_address, f"http://{device.hub_address}:{hub.help_port}"
    assert f"https://{there}:{hub.port}" in "".join(hub.said)

    # Before it trusts the hub, the browser there opens nothing.
    stranger = device.open(playwright).new_page()
    with pytest.raises(Error, match="ERR_CERT_AUTHORITY_INVALID"):
        stranger.goto(f"https://{there}:{hub.port}/")

    authority = tmp_path / "ribambelle.crt"
    with urllib.request.urlopen(f"{help_url}/ribambelle.crt", timeout=20) as answer:  # noqa: S310
        authority.write_bytes(answer.read())
    device.trust(authority)
    own = [
        f"--use-file-for-fake-video-capture={camera(tmp_path, 'evora', GREEN)}",
        f"--use-file-for-fake-audio-capture={microphone(tmp_path, 'evora', 550.0)}",
    ]
    context = device.open(playwright, own).new_context(locale="en-GB", viewport=DESK)
    context.add_init_script(INSTRUMENT)
    context.set_default_timeout(30_000)
    page = context.new_page()
    window = Window(context, page, Wire(page))

    # The help page leads to the check, and the check finds all that a lesson needs.
    page.goto(help_url)
    assert not page.evaluate("isSecureContext"), "or else it would prove nothing below"
    assert axe.findings(page) == []
    page.get_by_role("link", name=EN("help-open")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(EN("check-title"))
    assert page.evaluate("isSecureContext")
    page.get_by_role("button", name=EN("check-devices-start")).click()
    expect(page.get_by_text(EN("check-all-good"))).to_be_visible()
    assert axe.findings(page) == []

    # In by a card, with camera and microphone; this computer is in already.
    near = windows.open(
        camera=camera(tmp_path, "niort", RED), microphone=microphone(tmp_path, "niort", 440.0), ignore_https_errors=True
    )
    niort = DoorPage.by_link(near, hub.card("Niort", "localhost"), EN).enter()
    niort.turn_on("microphone", "camera", "sound")
    evora = DoorPage.by_link(window, hub.card("Évora", there), EN).enter()
    evora.turn_on("microphone", "camera", "sound")
    assert [cookie["name"] for cookie in context.cookies() if "login" in cookie["name"]] == ["__Host-login"]
    assert is_coloured(evora.sees("Niort"), RED)
    assert is_coloured(niort.sees("Évora"), GREEN)
    evora.hears("Niort")
    until(page, lambda: instruments.paths(page), lambda now: now == ["udp", "udp"], "both by UDP")

    board, other = evora.board(), niort.board()
    board.choose("tool", "pen")
    board.choose("width", "broad")
    board.draw([(0.3, 0.3), (0.4, 0.5), (0.3, 0.7)])
    other.shows(board.ink())

    # A tablet of the class there comes in by what its camera reads on the teacher's screen, and draws.
    card = tablet_card(evora, f"https://{there}:{hub.port}")
    assert context.browser is not None
    hands = context.browser.new_context(locale="en-GB", viewport=HAND)
    hands.add_init_script(INSTRUMENT)
    hands.set_default_timeout(30_000)
    held = hands.new_page()
    tablet = KidPage.by_link(Window(hands, held, Wire(held)), card, EN)
    for each in (other, tablet.board):
        each.turn_to(2)
    assert other.pixel(0.725, 0.9)[3] == 0, "or else it would prove nothing below"
    tablet.board.draw([(0.7, 0.85), (0.75, 0.95)])
    assert other.coloured(0.725, 0.9) == tablet.board.coloured(0.725, 0.9)


def tablet_card(teacher: LivePage, origin: str) -> Link:
    """The lesson's teacher opens the page of the tablets beside it, and adds one: what its code says."""
    context: BrowserContext = teacher.page.context
    teacher.panel.show("people")
    with context.expect_page() as opened:
        teacher.page.get_by_role("link", name=EN("live-tablets")).click()
    opened.value.get_by_role("button", name=EN("tablets-add"), exact=True).click()
    link = opened.value.get_by_label(EN("tablet-code-link")).input_value()
    assert link.startswith(f"{origin}/enter#")
    assert link.endswith("&to=live")
    square = opened.value.get_by_role("img", name=EN("tablet-code-picture", name="Tablet 1"))
    code = [[bool(module) for module in row] for row in segno.make(link, error="m").matrix]
    assert painted(square.locator("svg"), len(code)) == code
    opened.value.close()
    return Link("companion", "Tablet 1", "Évora", link)


def painted(picture: Locator, modules: int, border: int = 2) -> list[list[bool]]:
    """What a camera sees of a QR code: which of its modules are dark, each looked at in its middle."""
    image = Image.open(io.BytesIO(picture.screenshot())).convert("L")
    across, down = (size / (modules + 2 * border) for size in image.size)

    def is_dark(x: int, y: int) -> bool:
        seen = image.getpixel((int((x + border + 0.5) * across), int((y + border + 0.5) * down)))
        return isinstance(seen, int | float) and seen < 128

    return [[is_dark(x, y) for x in range(modules)] for y in range(modules)]
