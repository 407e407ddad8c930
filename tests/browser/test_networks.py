"""Schools' networks: a class whose network lets no UDP out sends and receives picture and sound all the same."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser import instruments
from tests.browser.demo_hub import DemoHub
from tests.browser.film import camera, microphone
from tests.browser.objects.door import DoorPage
from tests.browser.objects.live import LivePage
from tests.browser.patience import until
from tests.browser.windows import Windows
from tests.browser.words import words_of
from tests.turn import RelayServer

EN = words_of("en")
# The page learns of no address that its network would not let it reach.
ONLY_WITHOUT = """
(() => {
  const set = RTCPeerConnection.prototype.setRemoteDescription;
  RTCPeerConnection.prototype.setRemoteDescription = function ({ type, sdp }) {
    return set.call(this, { type, sdp: sdp.replace(/^a=candidate:\\S+ 1 KIND .*\\r\\n/gm, "") });
  };
})();
"""
NO_UDP = ONLY_WITHOUT.replace("KIND", "udp")
NO_WAY = ONLY_WITHOUT.replace("KIND", "(udp|tcp)")
RED, GREEN = (220, 40, 40), (40, 180, 80)

pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def studio(tmp_path: Path) -> Path:
    """Where cameras and microphones are made."""
    return tmp_path


def arrive(windows: Windows, demo: DemoHub, studio: Path, label: str, network: str = "") -> LivePage:
    """A class comes in with a camera and a microphone of its own, on the network that the script makes."""
    colour, tone = (RED, 440.0) if label == "Niort" else (GREEN, 550.0)
    window = windows.open(camera=camera(studio, label, colour), microphone=microphone(studio, label, tone))
    window.context.add_init_script(network)
    live = DoorPage.by_link(window, demo.link("teacher", label), EN).enter()
    live.turn_on("microphone", "camera", "sound")
    return live


def goes_by(live: LivePage, path: str) -> None:
    """That both connections, the one that sends and the one that receives, take this path."""
    until(live.page, lambda: instruments.paths(live.page), lambda now: now == [path, path], f"both by {path}")


def test_without_udp_picture_and_sound_go_over_tcp_both_ways(demo: DemoHub, windows: Windows, studio: Path) -> None:
    niort = arrive(windows, demo, studio, "Niort", NO_UDP)
    evora = arrive(windows, demo, studio, "Evora")
    goes_by(niort, "tcp")
    goes_by(evora, "udp")
    niort.sees("Évora")
    niort.hears("Évora")
    evora.sees("Niort")
    evora.hears("Niort")
    niort.page.get_by_role("button", name=EN("live-settings"), exact=True).click()
    expect(niort.page.locator(".own-link")).to_contain_text("straight, by TCP")  # for the technician


@pytest.fixture
def relayed(tmp_path: Path) -> Iterator[DemoHub]:
    """A hub whose browsers may use nothing but the relay."""
    relay = RelayServer(tmp_path, "a secret of the relay's test")
    (tmp_path / "hub").mkdir()
    hub = DemoHub(tmp_path / "hub", None, TURN_URLS=relay.url, TURN_SECRET=relay.secret, RELAY_ONLY="yes")
    relay.start()
    try:
        hub.start()
        yield hub
    finally:
        hub.stop()
        relay.stop()


def test_by_the_relay_alone_picture_and_sound_go_both_ways(relayed: DemoHub, windows: Windows, studio: Path) -> None:
    niort = arrive(windows, relayed, studio, "Niort")
    evora = arrive(windows, relayed, studio, "Evora")
    for live, other in ((niort, "Évora"), (evora, "Niort")):
        goes_by(live, "relay")
        live.sees(other)
        live.hears(other)


_STILL = """
(image) => {
  if (!image.naturalWidth) return null;
  const pen = new OffscreenCanvas(1, 1).getContext("2d");
  pen.drawImage(image, 0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data];
}
"""


def sees_stills_of(live: LivePage, town: str, rgb: tuple[int, int, int]) -> None:
    """Pictures of that class's colour, a new one now and then, under a word that says so."""
    still = live.tile(town).locator("img.tile-still")
    expect(still).to_be_visible(timeout=60_000)
    seen = until(live.page, lambda: still.evaluate(_STILL), bool, f"a still picture of {town}")
    assert max(abs(a - b) for a, b in zip(seen, rgb, strict=False)) < 60
    expect(live.tile(town)).to_contain_text(EN("live-still"))
    first = still.get_attribute("src")
    until(live.page, lambda: still.get_attribute("src"), lambda now: now != first, f"the next picture of {town}")


def test_where_nothing_gets_through_still_pictures_do_both_ways(demo: DemoHub, windows: Windows, studio: Path) -> None:
    evora = arrive(windows, demo, studio, "Evora")
    niort = arrive(windows, demo, studio, "Niort", NO_WAY)
    sees_stills_of(niort, "Évora", GREEN)
    sees_stills_of(evora, "Niort", RED)
    niort.panel.show("chat")
    evora.panel.show("chat")
    niort.panel.say("We hear nothing, but we can write.")
    evora.panel.reads("We hear nothing, but we can write.")
    evora.sees("Brno")  # whose way is open loses nothing
    light = evora.tile("Niort").locator(".light")
    expect(light).to_have_attribute("data-light", "away")
    light.click()  # in words, for whoever asks
    expect(evora.page.locator("rb-notices").get_by_text(EN("live-light-away-sends", town="Niort"))).to_be_visible()
    expect(niort.page.locator("[data-own] .light")).to_have_attribute("data-light", "away")
    expect(niort.tile("Brno").locator(".light")).not_to_have_attribute("data-light", "away")
