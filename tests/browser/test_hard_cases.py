"""What happens in a classroom: a cable comes out of the camera, a tablet sleeps, the teacher who leads has to go."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.browser import axe
from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.objects.kid import KidPage
from tests.browser.objects.live import LivePage
from tests.browser.patience import until
from tests.browser.school_proxy import SchoolProxy
from tests.browser.windows import HAND, Windows
from tests.browser.words import words_of

EN = words_of("en")
THREE_OF_EACH = "--use-fake-device-for-media-stream=device-count=3,fps=10"

pytestmark = pytest.mark.timeout(180)

# The browser's cameras and microphones, on cables: what is pulled out ends as W3C mediacapture-streams 4.3.3 has it,
# is not listed, and opens no more. The second fake camera gives depths, which nobody can see: it stays in its box.
_ON_CABLES = """
(() => {
  const media = navigator.mediaDevices;
  const [open, list] = [media.getUserMedia.bind(media), media.enumerateDevices.bind(media)];
  const [out, opened] = [new Set(), []];
  const isIn = (one) => !out.has(one.deviceId) && !one.label.includes("fake_device_1");
  const changed = () => media.dispatchEvent(new Event("devicechange"));
  media.enumerateDevices = async () => (await list()).filter(isIn);
  media.getUserMedia = async (wish) => {
    const wanted = { ...wish };
    for (const [name, kind] of [["video", "videoinput"], ["audio", "audioinput"]]) {
      if (!wanted[name]) continue;
      const all = await list();
      const exact = wanted[name].deviceId?.exact;
      const device = all.find((one) => one.kind === kind && isIn(one) && (!exact || one.deviceId === exact));
      const isUnnamed = all.every((one) => !one.label);
      const why = exact ? "OverconstrainedError" : "NotFoundError";
      if (!device && !isUnnamed) throw new DOMException("none of these", why);
      if (device?.deviceId && !isUnnamed) wanted[name] = { ...wanted[name], deviceId: { exact: device.deviceId } };
    }
    const stream = await open(wanted);
    opened.push(...stream.getTracks());
    return stream;
  };
  window.pullOut = (kind) => {
    const track = opened.findLast((one) => one.kind === kind && one.readyState === "live");
    out.add(track.getSettings().deviceId);
    track.stop();
    track.dispatchEvent(new Event("ended"));
    changed();
  };
  window.plugIn = () => {
    out.clear();
    changed();
  };
})();
"""


def test_a_camera_that_is_pulled_out_comes_back_without_a_reload(demo: DemoHub, windows: Windows) -> None:
    evora = DoorPage.by_link(windows.open(), demo.link("teacher", "Evora"), EN).enter()
    evora.turn_on("sound")
    window = windows.open(flags=[THREE_OF_EACH])
    window.context.add_init_script(_ON_CABLES)
    niort = DoorPage.by_link(window, demo.link("teacher", "Niort"), EN).enter()
    niort.turn_on("microphone", "camera")
    evora.sees("Niort")
    welcomes = niort.welcomes

    niort.page.evaluate("window.pullOut('video')")
    told = notice(niort, "live-problem-camera-gone")
    expect(told).to_be_visible()
    niort.tells(EN("live-problem-camera-gone"))
    expect(niort.switch("camera")).to_have_attribute("aria-checked", "false")
    expect(evora.tile("Niort")).to_have_attribute("data-state", "face")
    expect(evora.tile("Niort")).to_contain_text(EN("live-face-off"))
    evora.hears("Niort")
    assert axe.findings(niort.page) == []
    niort.page.evaluate("window.plugIn()")
    expect(told).to_have_count(0)
    evora.sees("Niort")

    niort.page.evaluate("window.pullOut('video')")
    expect(evora.tile("Niort")).to_have_attribute("data-state", "face")
    before = frames(evora, "Niort")
    niort.page.get_by_role("button", name=EN("live-take-other-camera")).click()
    expect(told).to_have_count(0)
    expect(evora.tile("Niort")).to_have_attribute("data-state", "picture")
    until(evora.page, lambda: frames(evora, "Niort"), lambda now: now > before + 10, "pictures of the other camera")

    niort.page.evaluate("window.pullOut('audio')")
    told = notice(niort, "live-problem-microphone-gone")
    expect(told).to_be_visible()
    expect(evora.tile("Niort")).to_contain_text(EN("live-mark-microphone-off"))
    niort.page.get_by_role("button", name=EN("live-take-other-microphone")).click()
    expect(told).to_have_count(0)
    evora.hears("Niort")
    assert niort.welcomes == welcomes


def frames(live: LivePage, town: str) -> int:
    """How many pictures of that class were decoded so far."""
    row = live.arriving(town, "video")
    return row.frames if row else 0


def notice(live: LivePage, key: str) -> Locator:
    """That line over the lesson."""
    return live.page.locator("rb-notices .notice").filter(has_text=EN(key))


@pytest.fixture
def cable() -> Iterator[SchoolProxy]:
    """What lies between the tablet and the hub."""
    with SchoolProxy() as cable:
        yield cable


def test_a_tablet_that_slept_has_the_whole_board_and_chat_and_its_own_stroke_once(
    demo: DemoHub, windows: Windows, cable: SchoolProxy
) -> None:
    camille = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN).enter()
    link = demo.link("companion", "Niort")
    tablet = KidPage.by_link(windows.open(viewport=HAND, has_touch=True, proxy=cable.option), link, EN)
    board = camille.board()
    for each in (board, tablet.board):
        each.turn_to(2)
    me = tablet.window.wire.last("welcome")["participant"]
    tablet.turn_hand("live-we-want-to-speak", True)

    # The last line is drawn as the network goes; then the lid is closed, and nothing runs.
    cable.go_away()
    expect(tablet.page.get_by_text(EN("live-away"))).to_be_visible()
    tablet.board.draw([(0.1, 0.35), (0.2, 0.4)])
    expect(tablet.page.get_by_text(EN("board-waiting", count=1), exact=True)).to_be_visible()
    power = tablet.window.context.new_cdp_session(tablet.page)
    power.send("Page.setWebLifecycleState", {"state": "frozen"})
    until(camille.page, lambda: present(camille), lambda those: me not in those, "the tablet being missed")
    board.draw([(0.1, 0.5), (0.2, 0.55)])
    camille.panel.show("chat")
    camille.panel.say("said while it slept")
    expect(camille.page.get_by_role("tab", name=EN("live-tab-hands"))).to_contain_text("1")

    power.send("Page.setWebLifecycleState", {"state": "active"})
    cable.come_back()
    board.coloured(0.15, 0.375)
    tablet.board.coloured(0.15, 0.525)
    tablet.board.coloured(0.15, 0.375)
    events = [entry["event"] for entry in camille.wire.entries("page-2").values()]
    names = [event["stroke"] for event in events if event["kind"] == "drawn.1"]
    assert len(names) == len(set(names))
    lists = [each.page.locator(".board-list li") for each in (tablet, camille)]
    until(camille.page, lambda: [each.count() for each in lists], lambda told: told[0] == told[1] > 0, "the same list")
    until(camille.page, lambda: tablets(camille, camille.welcome["seat"]), lambda count: count == 1, "no ghost of it")
    expect(tablet.button("live-we-want-to-speak")).to_have_attribute("aria-pressed", "true")
    tablet.turn_hand("live-we-want-to-speak", False)


def present(live: LivePage) -> list[str]:
    """All devices that are in the room, as the window was told last."""
    return [one["participant"] for one in live.wire.last("presence")["participants"]]


def tablets(live: LivePage, seat: str) -> int:
    """How many of its class's devices are in somebody's hands."""
    present = live.wire.last("presence")["participants"]
    return sum(one["device"] == "hand" and one["seat"] == seat for one in present)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[DemoHub]:
    """One that misses a teacher soon."""
    own = DemoHub(tmp_path, TEACHER_BRIDGE_SECONDS="2")
    own.start()
    yield own
    own.stop()


def test_when_the_teacher_who_leads_leaves_the_others_go_on(hub: DemoHub, windows: Windows) -> None:
    ines = DoorPage.by_link(windows.open(), hub.link("teacher", "Evora"), EN).enter()
    camille = DoorPage.by_link(windows.open(), hub.link("teacher", "Niort"), EN).enter()
    here = KidPage.by_link(windows.open(viewport=HAND, has_touch=True), hub.link("companion", "Niort"), EN)
    there = KidPage.by_link(windows.open(viewport=HAND, has_touch=True), hub.link("pupil", "Evora"), EN)
    camille.give_stick("Niort")
    camille.board()
    camille.page.get_by_role("button", name=EN("board-still")).click()
    expect(there.page.get_by_text(EN("board-resting"))).to_be_visible()
    camille.panel.show("groups")
    camille.page.get_by_role("button", name=EN("groups-mix"), exact=True).click()
    camille.page.get_by_role("button", name=EN("groups-open")).click()
    expect(there.button("groups-help")).to_be_visible()
    windows.close(camille.window)

    # The children of Niort have nobody beside them any more: the room closes before them, and opens for nobody else.
    expect(here.page.get_by_role("heading", name=EN("safety-wait-teacher"))).to_be_visible()
    assert axe.findings(here.page) == []
    ines.panel.show("groups")
    ines.page.get_by_role("button", name=EN("groups-close")).click()
    expect(there.button("groups-help")).to_have_count(0)
    ines.open_floor()
    ines.board()
    still = ines.page.get_by_role("button", name=EN("board-still"))
    expect(still).to_have_attribute("aria-pressed", "true")
    still.click()
    expect(there.page.get_by_text(EN("board-resting"))).to_have_count(0)
    there.board.turn_to(1)
    there.board.draw([(0.1, 0.9), (0.2, 0.95)])
    there.board.coloured(0.15, 0.925)

    # She comes back, and so do they, to where the lesson is now.
    camille = DoorPage.by_link(windows.open(), hub.link("teacher", "Niort"), EN).enter()
    expect(here.board.canvas).to_be_visible()
    here.board.coloured(0.15, 0.925)
