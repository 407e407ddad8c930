"""The ladder of a weak line: every picture, still ones, sound; by hand or by itself, and up again by itself."""

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser import axe
from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.objects.live import LivePage
from tests.browser.patience import until
from tests.browser.test_networks import GREEN, NO_WAY, RED, arrive, sees_stills_of
from tests.browser.windows import Windows
from tests.browser.words import words_of

EN = words_of("en")
# Its camera is on and its sound goes out, but no frame of its picture does: what a line does that carries only sound.
LET_PICTURES_OUT = """
(isOpen) => {
  const open = window.connectionsMade.filter((one) => one.signalingState !== "closed");
  const senders = open.flatMap((one) => one.getSenders()).filter((one) => one.track?.kind === "video");
  return Promise.all(senders.map((sender) => {
    const parameters = sender.getParameters();
    for (const encoding of parameters.encodings) encoding.active = isOpen;
    return sender.setParameters(parameters);
  }));
}
"""

pytestmark = pytest.mark.timeout(300)


def pin(live: LivePage, rung: str) -> None:
    """Say in "Camera and sound" what the line shall carry."""
    settings = live.page.get_by_role("button", name=EN("live-settings"), exact=True)
    sheet = live.page.get_by_role("dialog", name=EN("live-settings"))
    settings.click()
    sheet.get_by_role("combobox", name=EN("live-line")).select_option(rung)
    expect(sheet.get_by_text(EN("live-now-everything"))).to_have_count(1 if rung == "auto" else 0)
    assert axe.findings(live.page) == []
    live.page.keyboard.press("Escape")


def says_that_nothing_gets_through(live: LivePage) -> None:
    """That this page, since it was loaded, said so of both its ways."""

    def look() -> list[Any]:
        began = max(place for place, (name, _) in enumerate(live.wire.sent) if name == "enter")
        return [body for name, body in live.wire.sent[began:] if name == "media:ways"]

    until(live.page, look, lambda told: any(not (one["sends"] or one["receives"]) for one in told), "no way either way")


def gets_no_frames_of(live: LivePage, town: str) -> None:
    """That no picture of the class is decoded any more."""
    counts: list[int] = []

    def look() -> int:
        row = live.arriving(town, "video")
        counts.append(row.frames if row else 0)
        return counts[-1]

    until(live.page, look, lambda _: len(counts) > 20 and len(set(counts[-20:])) == 1, f"no more frames of {town}")


def test_each_rung_that_a_person_pins_is_what_it_says(demo: DemoHub, windows: Windows, tmp_path: Path) -> None:
    evora, niort = arrive(windows, demo, tmp_path, "Evora"), arrive(windows, demo, tmp_path, "Niort")
    niort.sees("Évora")

    pin(niort, "stills")
    sees_stills_of(niort, "Évora", GREEN)
    sees_stills_of(evora, "Niort", RED)
    gets_no_frames_of(niort, "Évora")
    niort.hears("Évora")
    evora.hears("Niort")
    # To choose still pictures is not to have lost the moving ones; how evenly the sound comes depends on this computer.
    expect(niort.tile("Évora").locator(".light")).to_have_attribute("data-light", re.compile("good|fair|poor"))

    pin(niort, "sound")
    expect(niort.tile("Évora")).to_have_attribute("data-state", "face")
    expect(niort.tile("Évora").get_by_text(EN("live-face-spared")).first).to_be_attached()
    expect(niort.switch("camera")).to_have_attribute("aria-checked", "false")
    niort.hears("Évora")
    evora.hears("Niort")

    niort.page.reload()
    niort = DoorPage(niort.window, EN).enter()
    niort.turn_on("sound")
    niort.hears("Évora")  # the device remembers
    expect(niort.tile("Évora")).to_have_attribute("data-state", "face")

    pin(niort, "words")
    expect(niort.page.get_by_text(EN("live-chosen-words"))).to_be_visible()
    expect(niort.switch("microphone")).to_have_attribute("aria-checked", "false")
    open_ones = "window.connectionsMade.filter((one) => one.connectionState !== 'closed').length"
    until(niort.page, lambda: niort.page.evaluate(open_ones), lambda count: count == 0, "nothing comes and goes")
    niort.page.reload()
    niort = DoorPage(niort.window, EN).enter()
    assert niort.page.evaluate(open_ones) == 0, "the device remembers"

    niort.page.get_by_role("button", name=EN("live-chosen-cure")).click()
    niort.turn_on("sound")
    niort.sees("Évora")
    evora.sees("Niort")


def test_a_picture_that_does_not_get_through_is_a_still_one_until_it_moves(
    demo: DemoHub, windows: Windows, tmp_path: Path
) -> None:
    evora, niort = arrive(windows, demo, tmp_path, "Evora"), arrive(windows, demo, tmp_path, "Niort")
    niort.sees("Évora")
    evora.page.evaluate(LET_PICTURES_OUT, False)
    sees_stills_of(niort, "Évora", GREEN)
    niort.hears("Évora")
    niort.sees("Brno")
    evora.page.evaluate(LET_PICTURES_OUT, True)
    expect(niort.tile("Évora")).to_have_attribute("data-state", "picture", timeout=60_000)
    niort.sees("Évora")


def test_a_school_that_blocks_video_is_remembered_and_not_waited_for(
    demo: DemoHub, windows: Windows, tmp_path: Path
) -> None:
    evora, niort = arrive(windows, demo, tmp_path, "Evora"), arrive(windows, demo, tmp_path, "Niort", NO_WAY)
    niort.page.get_by_role("button", name=EN("live-settings"), exact=True).click()
    sheet = niort.page.get_by_role("dialog", name=EN("live-settings"))
    sheet.get_by_label(EN("live-line-blocked")).check()
    expect(sheet).to_contain_text("127.0.0.1")  # for the technician
    niort.page.keyboard.press("Escape")
    sees_stills_of(niort, "Évora", GREEN)
    niort.page.reload()
    niort = DoorPage(niort.window, EN).enter()
    says_that_nothing_gets_through(niort)
    assert niort.page.evaluate("window.connectionsMade.every((one) => one.connectionState !== 'failed')"), "at once"
    sees_stills_of(evora, "Niort", RED)
