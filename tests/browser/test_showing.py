"""A class shows its screen and a second camera: on everybody's stage at once, sharp, and gone when it ends."""

import pytest
from playwright.sync_api import expect

from tests.browser import axe
from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.objects.live import LivePage
from tests.browser.windows import PHONE, Windows
from tests.browser.words import words_of

EN = words_of("en")

pytestmark = pytest.mark.timeout(300)


def arrive(windows: Windows, demo: DemoHub, label: str, *flags: str) -> LivePage:
    """A class comes in, heard and seen."""
    window = windows.open(flags=flags)
    live = DoorPage.by_link(window, demo.link("teacher", label), EN).enter()
    live.turn_on("microphone", "camera", "sound")
    return live


# The second fake camera gives depths, which nobody can see; the third gives pictures again.
SCREEN_AND_CAMERAS = "--use-fake-device-for-media-stream=device-count=3,fps=10,display-media-type=monitor"


def test_a_screen_stands_on_everybodys_stage_while_it_is_shown(demo: DemoHub, windows: Windows) -> None:
    niort, evora = arrive(windows, demo, "Niort", SCREEN_AND_CAMERAS), arrive(windows, demo, "Evora")
    evora.sees("Niort")
    evora.board()
    connections = niort.page.evaluate("window.connectionsMade.length")
    niort.share("screen")
    evora.tells(EN("live-said-shows-screen", **{"class": class_of(evora, "Niort")}))
    expect(evora.shown("Niort", "screen")).to_have_attribute("data-placed", "stage")
    expect(evora.tile("Niort")).to_have_attribute("data-placed", "strip")
    seen = evora.sees_shown("Niort", "screen")
    assert seen.height >= 480, "as sharp as it was"
    evora.sees("Niort")
    evora.hears("Niort")
    expect(niort.shown("Niort", "screen")).to_have_attribute("data-placed", "strip")
    assert axe.findings(evora.page) == []
    assert axe.findings(niort.page) == []
    late = arrive(windows, demo, "Brno")
    late.sees_shown("Niort", "screen")
    windows.close(late.window)

    niort.share("second")
    expect(evora.shown("Niort", "second")).to_have_attribute("data-placed", "strip")
    evora.sees_shown("Niort", "second")
    evora.page.get_by_role("button", name=EN("live-pin", **{"class": EN("live-second-of", town="Niort")})).click()
    expect(evora.shown("Niort", "second")).to_have_attribute("data-placed", "stage")
    evora.sees_shown("Niort", "second")

    niort.share_no_more("second")
    expect(evora.shown("Niort", "second")).to_have_count(0)
    evora.sees_shown("Niort", "screen")
    niort.page.evaluate(_STOP_IN_THE_BROWSERS_BAR)
    for live in (niort, evora):
        expect(live.shown("Niort", "screen")).to_have_count(0)
    expect(evora.tile("Niort")).to_have_attribute("data-placed", "stage")
    evora.sees("Niort")
    evora.hears("Niort")
    assert niort.page.evaluate("window.connectionsMade.length") == connections, "all of it on the connection that ran"


def test_a_teachers_telephone_is_the_second_camera_beside_the_wall(demo: DemoHub, windows: Windows) -> None:
    door = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN)
    door.page.get_by_label(EN("live-door-wall")).check()
    wall, evora = door.enter(), arrive(windows, demo, "Evora")
    wall.turn_on("camera")
    phone = DoorPage.by_link(
        windows.open(viewport=PHONE, flags=[SCREEN_AND_CAMERAS]), demo.link("teacher", "Niort"), EN
    ).page
    phone.get_by_role("button", name=EN("live-remote-enter")).click()
    phone.get_by_role("button", name=EN("seat-second-begin")).click()
    expect(phone.get_by_text(EN("seat-second-sent"))).to_be_visible()
    assert axe.findings(phone) == []
    for live in (evora, wall):  # the class looks on as well
        expect(live.shown("Niort", "second")).to_be_visible()
        live.sees_shown("Niort", "second")
    for _ in range(2):  # the third camera, after the one that gives depths
        phone.get_by_role("button", name=EN("seat-second-next")).click()
        expect(phone.get_by_text(EN("seat-second-sent"))).to_be_visible()
    evora.sees_shown("Niort", "second")
    evora.page.get_by_role("button", name=EN("live-pin", **{"class": EN("live-second-of", town="Niort")})).click()
    expect(evora.shown("Niort", "second")).to_have_attribute("data-placed", "stage")
    assert axe.findings(wall.page) == []
    phone.get_by_role("button", name=EN("seat-second-end")).click()
    for live in (evora, wall):
        expect(live.shown("Niort", "second")).to_have_count(0)
    evora.sees("Niort")


_STOP_IN_THE_BROWSERS_BAR = """
() => {
  const video = document.querySelector('[data-shows="screen"] video');
  const [track] = video.srcObject.getVideoTracks();
  track.stop();
  track.dispatchEvent(new Event("ended"));
}
"""


def class_of(live: LivePage, town: str) -> str:
    """How a class is called in a sentence."""
    return next(f"{seat['class_name']}, {town}" for seat in live.welcome["seats"] if seat["town"] == town)
