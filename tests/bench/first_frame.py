"""How long it takes from the click on the door's button until the others' pictures move, in real browsers, in parts."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import accumulate, pairwise
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import sync_playwright

from tests.bench.processes import BenchError
from tests.browser.chromium import NoBrowser, find_or_install
from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.objects.live import LivePage
from tests.browser.patience import until
from tests.browser.windows import SharedBrowser, Window, Windows
from tests.browser.words import words_of

PARTS = ("offer", "ice", "dtls", "tiles", "packet", "keyframe", "decode")
"""Until the offer is here (page, socket, room), a pair is connected, keys are there, the page has a place for each
picture, the first packet of the last one comes, the first frame that is shown has come whole, and it is shown. What was
done before the click took no time after it."""

_AT_THE_DOOR_MS = 2_000  # nobody clicks before seeing themself; while the page still loads, that would be measured too
_CAMERA = "--use-fake-device-for-media-stream=fps=25"
_EN = words_of("en")

# Times are the page's own (performance.now()); a frame's `receiveTime` is when its last packet came.
_WATCH = """
(() => {
  const marks = window.joinMarks = { click: 0, offer: 0, ice: 0, dtls: 0, frames: [] };
  document.addEventListener("click", () => Object.assign(marks, { click: performance.now(), frames: [] }), true);
  const [remote, begun] = [new Set(), new Map()];
  const Original = window.RTCPeerConnection;
  window.RTCPeerConnection = class extends Original {
    constructor(...args) {
      super(...args);
      this.addEventListener("track", ({ track }) => {
        remote.add(track);
        track.addEventListener("unmute", () => begun.set(track, performance.now()), { once: true });
      });
    }
    setRemoteDescription(description) {
      if (description.type === "offer" && !marks.offer) {
        marks.offer = performance.now();
        this.addEventListener("iceconnectionstatechange", () => {
          if (this.iceConnectionState === "connected" || this.iceConnectionState === "completed") {
            marks.ice ||= performance.now();
          }
        });
        this.addEventListener("connectionstatechange", () => {
          if (this.connectionState === "connected") marks.dtls ||= performance.now();
        });
      }
      return super.setRemoteDescription(description);
    }
  };
  const seen = new Set();
  const source = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, "srcObject");
  Object.defineProperty(HTMLMediaElement.prototype, "srcObject", {
    ...source,
    set(stream) {
      source.set.call(this, stream);
      const track = stream?.getVideoTracks()[0];
      if (!track || !remote.has(track) || !this.requestVideoFrameCallback) return;
      const placed = performance.now();
      this.requestVideoFrameCallback((now, { receiveTime }) => {
        if (seen.has(track)) return;
        seen.add(track);
        marks.frames.push({ placed, begun: begun.get(track) ?? 0, received: receiveTime, shown: performance.now() });
      });
    },
  });
})();
"""


@dataclass(frozen=True, slots=True)
class Join:
    """One time that somebody came in: milliseconds in all, and in each part."""

    total_ms: float
    parts_ms: tuple[float, ...]


def joins(folder: Path, times: int) -> list[Join]:
    """Two classes are there and send; a third comes in, so often. Raises BenchError."""
    try:
        find_or_install()
    except NoBrowser as no:
        raise BenchError(str(no)) from no
    with _lesson(folder) as (hub, windows):
        links = hub.teachers()
        here = [DoorPage.by_link(_window(windows), link, _EN).enter() for link in links[:2]]
        for live in here:
            live.turn_on("camera")
        for live in here:
            _sees(live, len(live.welcome["seats"]) - 2)
        return [_join(DoorPage.by_link(window, links[2], _EN)) for window in _fresh(windows, times)]


@contextmanager
def _lesson(folder: Path) -> Iterator[tuple[DemoHub, Windows]]:
    hub = DemoHub(folder)
    hub.start()
    try:
        with sync_playwright() as driver:
            windows = Windows(driver, SharedBrowser(driver))
            try:
                yield hub, windows
            finally:
                windows.close_all()
    finally:
        hub.stop()


def _window(windows: Windows) -> Window:
    """A browser of its own."""
    window = windows.open(flags=[_CAMERA])
    window.context.add_init_script(_WATCH)
    return window


def _fresh(windows: Windows, times: int) -> Iterator[Window]:
    """The same browser with an empty page, so often."""
    window = _window(windows)
    for _ in range(times):
        yield window
        window.new_page()


def _join(door: DoorPage) -> Join:
    door.window.page.wait_for_timeout(_AT_THE_DOOR_MS)
    live = door.enter()
    live.turn_on("camera")
    return _parts(_sees(live, len(live.welcome["seats"]) - 1))


def _sees(live: LivePage, others: int) -> Any:
    """The page's marks, once so many others were shown."""
    return until(
        live.page, lambda: live.page.evaluate("window.joinMarks"), lambda now: len(now["frames"]) >= others,
        "a picture of everybody",
    )  # fmt: skip


def _parts(marks: dict[str, Any]) -> Join:
    steps = ("placed", "begun", "received", "shown")
    last = [max(frame[step] for frame in marks["frames"]) for step in steps]
    ends = [marks["offer"], marks["ice"], marks["dtls"], *last]
    moments = list(accumulate([marks["click"], *ends], max))
    return Join(moments[-1] - moments[0], tuple(after - before for before, after in pairwise(moments)))


def middle(measured: Sequence[Join]) -> Join:
    """The median of the whole, and of each part."""
    parts = tuple(median(join.parts_ms[index] for join in measured) for index in range(len(PARTS)))
    return Join(median(join.total_ms for join in measured), parts)
