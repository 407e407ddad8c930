"""Camera, microphone and speaker are chosen and remembered; the screen stays awake; sound held back is freed."""

import pytest
from playwright.sync_api import expect

from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.patience import until
from tests.browser.windows import Windows
from tests.browser.words import words_of

EN = words_of("en")
THREE_OF_EACH = "--use-fake-device-for-media-stream=device-count=3,fps=10"

pytestmark = pytest.mark.timeout(180)

_OWN_CAMERA = "(video) => video.srcObject?.getVideoTracks()[0]?.label ?? ''"

# Which speaker each sound was directed to, and whether the browser granted the lock of the screen.
_NOTES = """
(() => {
  window.directed = [];
  const direct = HTMLMediaElement.prototype.setSinkId;
  HTMLMediaElement.prototype.setSinkId = function (id) {
    window.directed.push(id);
    return direct.call(this, id);
  };
  window.locks = [];
  const lock = navigator.wakeLock.request.bind(navigator.wakeLock);
  navigator.wakeLock.request = async (what) => {
    const sentinel = await lock(what);
    window.locks.push(sentinel);
    return sentinel;
  };
})();
"""

# A browser that lets no sound out before a click on the page itself (Safari, and Firefox where one asked for it).
_HOLDS_SOUND_BACK = """
(() => {
  const play = HTMLMediaElement.prototype.play;
  let isHeldBack = true;
  HTMLMediaElement.prototype.play = function () {
    if (this instanceof HTMLAudioElement && isHeldBack)
      return Promise.reject(new DOMException("not before a click", "NotAllowedError"));
    return play.call(this);
  };
  addEventListener("click", (event) => (isHeldBack &&= !event.target.closest(".notice")), true);
})();
"""


def test_devices_are_chosen_and_remembered(demo: DemoHub, windows: Windows) -> None:
    window = windows.open(flags=[THREE_OF_EACH])
    window.context.add_init_script(_NOTES)
    door = DoorPage.by_link(window, demo.link("teacher", "Niort"), EN)
    camera = door.page.get_by_role("combobox", name=EN("live-choose-camera"))
    expect(camera.locator("option")).to_have_count(3)
    first = until(door.page, lambda: door.own_picture.evaluate(_OWN_CAMERA), bool, "the own camera")
    other = next(label for label in reversed(camera.locator("option").all_inner_texts()) if label != first)
    camera.select_option(label=other)
    until(door.page, lambda: door.own_picture.evaluate(_OWN_CAMERA), lambda now: now == other, "the other camera")
    microphones = door.page.get_by_role("combobox", name=EN("live-choose-microphone"))
    chosen = microphones.locator("option").last.inner_text()
    microphones.select_option(label=chosen)
    speakers = door.page.get_by_role("combobox", name=EN("live-choose-speaker"))
    sink = speakers.locator("option").last.get_attribute("value")
    speakers.select_option(value=sink)
    live = door.enter()
    live.turn_on("sound")
    live.hears("Brno")
    until(live.page, lambda: live.page.evaluate("window.directed"), lambda ids: ids and ids[-1] == sink, "that speaker")

    live.page.reload()
    door = DoorPage(window, EN)
    expect(door.enter_button).to_be_visible()
    until(door.page, lambda: door.own_picture.evaluate(_OWN_CAMERA), lambda now: now == other, "the camera, again")
    expect(microphones.locator("option:checked")).to_have_text(chosen)
    expect(speakers.locator("option:checked")).to_have_attribute("value", sink or "")


def test_the_screen_stays_awake_for_as_long_as_the_lesson(demo: DemoHub, windows: Windows) -> None:
    window = windows.open()
    window.context.add_init_script(_NOTES)
    live = DoorPage.by_link(window, demo.link("teacher", "Niort"), EN).enter()
    is_held = "window.locks.some((one) => !one.released)"
    until(live.page, lambda: live.page.evaluate(is_held), bool, "a lock of the screen")


def test_sound_that_the_browser_holds_back_is_freed_by_one_click(demo: DemoHub, windows: Windows) -> None:
    window = windows.open()
    window.context.add_init_script(_HOLDS_SOUND_BACK)
    live = DoorPage.by_link(window, demo.link("teacher", "Niort"), EN).enter()
    live.turn_on("sound")
    expect(live.page.get_by_text(EN("live-sound-blocked"), exact=True)).to_be_visible()
    live.page.get_by_role("button", name=EN("live-sound-blocked-cure")).click()
    expect(live.page.get_by_text(EN("live-sound-blocked"), exact=True)).to_have_count(0)
    live.hears("Brno")
