"""The device check: what is wrong is said with its cure, and nobody stays outside for want of a camera."""

import pytest
from playwright.sync_api import expect

from tests.browser import axe, instruments
from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.objects.live import LivePage
from tests.browser.patience import until
from tests.browser.windows import Windows
from tests.browser.words import words_of

EN = words_of("en")
NO_CAMERA = "--use-fake-device-for-media-stream=device-count=0"
DENIED = "--use-fake-ui-for-media-stream=deny"

pytestmark = pytest.mark.timeout(180)


def test_one_sees_and_hears_oneself_before_going_in(windows: Windows, demo: DemoHub) -> None:
    door = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN)
    expect(door.own_picture).to_be_visible()
    until(door.page, lambda: door.own_picture.evaluate("(video) => video.videoWidth"), bool, "the own picture")
    until(door.page, lambda: int(door.own_level.get_attribute("aria-valuenow") or 0), bool, "the own level moving")
    door.page.get_by_role("button", name=EN("live-hearing")).click()
    expect(door.page.get_by_text(EN("live-hearing-heard"))).to_be_visible()  # through the media server, and back
    assert axe.findings(door.page) == []
    door.switch("camera").click()
    expect(door.own_picture).to_be_hidden()
    door.switch("camera").click()
    live = door.enter()
    expect(live.switch("camera")).to_have_attribute("aria-checked", "true")


def test_the_way_in_is_ready_at_the_door_but_no_picture_comes_before_one_is_in(windows: Windows, demo: DemoHub) -> None:
    door = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN)
    until(door.page, lambda: instruments.paths(door.page), lambda now: now == ["udp"], "the connection that receives")
    assert not any(row.frames for row in instruments.inbound(door.page))
    live = door.enter()
    live.sees("Brno")
    live.turn_on("sound")
    live.hears("Brno")


def test_a_second_class_at_this_computer_starts_silent_and_says_so(windows: Windows, demo: DemoHub) -> None:
    first = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN).enter()
    expect(first.switch("sound")).to_have_attribute("aria-checked", "true")
    door = DoorPage.by_link(windows.open(), demo.link("teacher", "Evora"), EN)
    expect(door.neighbour_notice).to_be_visible()
    second = door.enter()
    for what in ("sound", "microphone"):
        expect(second.switch(what)).to_have_attribute("aria-checked", "false")
    expect(second.switch("camera")).to_have_attribute("aria-checked", "true")
    second.page.get_by_role("button", name=EN("live-neighbour-loud")).click()
    for what in ("sound", "microphone"):
        expect(second.switch(what)).to_have_attribute("aria-checked", "true")
    first.hears("Évora")


def test_without_a_camera_one_comes_in_sees_the_others_and_is_heard(windows: Windows, demo: DemoHub) -> None:
    window = windows.open(flags=[NO_CAMERA])
    door = DoorPage.by_link(window, demo.link("teacher", "Niort"), EN)
    expect(door.page.get_by_text(EN("live-problem-camera-missing"))).to_be_visible()
    door.enter_button.click()
    live = LivePage(window, EN)
    live.sees("Brno")
    other = DoorPage.by_link(windows.open(), demo.link("teacher", "Evora"), EN).enter()
    other.turn_on("sound")
    live.turn_on("microphone")
    other.hears("Niort")
    expect(other.tile("Niort")).to_have_attribute("data-state", "face")


def test_where_camera_and_microphone_are_denied_one_is_told_the_cure_and_comes_in(
    windows: Windows, demo: DemoHub
) -> None:
    window = windows.open(flags=[DENIED])
    door = DoorPage.by_link(window, demo.link("teacher", "Niort"), EN)
    for what in ("camera", "microphone"):
        expect(door.page.get_by_text(EN(f"live-problem-{what}-denied"))).to_be_visible()
    door.enter_button.click()
    live = LivePage(window, EN)
    live.sees("Brno")
    live.panel.show("chat")
    live.panel.say("without camera, with words")


def test_leaving_frees_the_seat_for_the_eyes_of_the_others(windows: Windows, demo: DemoHub) -> None:
    niort = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN).enter()
    evora = DoorPage.by_link(windows.open(), demo.link("teacher", "Evora"), EN).enter()
    evora.sees("Niort")
    niort.leave()
    niort.page.wait_for_url("**/twinnings/**")
    expect(evora.tile("Niort")).to_have_attribute("data-state", "away")
    evora.tells(EN("live-said-left", **{"class": "CM1, Niort"}))
