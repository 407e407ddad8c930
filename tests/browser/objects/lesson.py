"""A whole lesson as its teachers lead it: its run sheet, its music, and the film of it afterwards."""

import io
import math
import wave
from array import array
from pathlib import Path
from typing import Any

import av
from playwright.sync_api import Locator, Page, expect

from tests.browser.demo_hub import Link
from tests.browser.objects.door import DoorPage
from tests.browser.objects.kid import KidPage
from tests.browser.objects.live import LivePage
from tests.browser.windows import Window
from tests.browser.words import Words

IN_STEP_MS = 50
PATIENCE_MS = 60_000


def come_in_without_camera(window: Window, link: Link, words: Words) -> LivePage:
    """A teacher whose picture is not the point: neither camera nor microphone is on."""
    return enter_without_camera(DoorPage.by_link(window, link, words))


def enter_without_camera(door: DoorPage) -> LivePage:
    """The same from the door."""
    for what in ("camera", "microphone"):
        if door.switch(what).get_attribute("aria-checked") == "true":
            door.switch(what).click()
    door.enter_button.click()
    live = LivePage(door.window, door.words)
    expect(live.leave_button).to_be_visible(timeout=PATIENCE_MS)
    return live


def now(page_of: LivePage | KidPage) -> Locator:
    """What stands in the top line: the step that is on, and the next."""
    return page_of.page.locator("rb-now")


def is_at(word: str, *windows: LivePage) -> None:
    """That this step is on in all these windows."""
    for live in windows:
        expect(now(live).locator("b")).to_have_text(word, timeout=PATIENCE_MS)


def go_on(live: LivePage) -> None:
    """The large button of a teacher's panel."""
    live.panel.show("sheet")
    live.page.locator("rb-run-sheet .run-go").click()


def last_step(live: LivePage) -> Any:
    """The entry by which the step that is on began, as this window got it."""
    entries = [entry for _, entry in sorted(live.wire.entries("floor").items())]
    return [entry["event"] for entry in entries if entry["event"]["kind"] == "step-begun.1"][-1]


def open_sheet(live: LivePage) -> Page:
    """The page on which it is changed, beside the lesson."""
    live.panel.show("sheet")
    sheet = live.window.context.new_page()
    sheet.goto(live.page.locator(".run-edit a").evaluate("link => link.href"))
    return sheet


def choose_piece(sheet: Page, words: Words, number: int, title: str) -> None:
    """For one of the steps on the page of a run sheet, counted from 0."""
    step = sheet.locator("[data-step]").nth(number)
    step.locator('.sheet-tools a[href*="?step="]').click()
    form = sheet.locator("li.opened .sheet-form")
    pieces = form.get_by_label(words("sheet-piece"))
    pieces.select_option(pieces.locator("option", has_text=title).get_attribute("value"))
    form.get_by_role("button", name=words("sheet-keep")).click()
    expect(step).to_contain_text(words("sheet-plays", title=title))


def tune(seconds: int) -> bytes:
    """A WAV of a second, again and again."""
    out, rate = io.BytesIO(), 16_000
    second = array("h", (int(20_000 * math.sin(at * 0.2) * (1 - at / rate)) for at in range(rate)))
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(second.tobytes() * seconds)
    return out.getvalue()


def put_piece(live: LivePage, file: Path, title: str, composer: str = "") -> Locator:
    """From the sheet of what one shares with everybody; gives that sheet, which stays open."""
    live.page.locator('[data-control="share"]').click()
    live.page.locator('[data-share="music"]').click()
    return add_piece(live.page, live.words, file, title, composer)


def add_piece(page: Page, words: Words, file: Path, title: str, composer: str = "") -> Locator:
    """On the sheet of the pieces, which is open and stays so."""
    sheet = page.locator("rb-music-sheet dialog")
    sheet.get_by_label(words("music-file")).set_input_files(file)
    sheet.get_by_label(words("music-name")).fill(title)
    sheet.get_by_label(words("music-composer")).fill(composer)
    sheet.get_by_label(words("music-source")).fill("Public domain, played by ourselves")
    sheet.get_by_label(words("music-travels")).check()
    sheet.get_by_role("button", name=words("music-send")).click()
    expect(sheet.locator(".music-piece")).to_contain_text(title, timeout=120_000)
    return sheet


def is_in_step(page: Page) -> bool:
    """What the device measured itself: its sound is hardly beside the hub's clock."""
    strip = page.locator('.music-strip[data-state="playing"]')
    drift = strip.get_attribute("data-drift") if strip.count() else None
    return drift is not None and abs(float(drift)) < IN_STEP_MS


def film_of(page: Page, to: Path) -> dict[str, float]:
    """Film the replay that is open, whole; gives its tracks, and how many seconds each has."""
    with page.expect_download(timeout=400_000) as film:
        page.locator('[data-film="whole"]').click()
    film.value.save_as(to)
    ends: dict[str, float] = {}
    with av.open(str(to)) as file:
        for packet in file.demux():
            if packet.pts is not None and packet.time_base is not None:
                end = float((packet.pts + (packet.duration or 0)) * packet.time_base)
                ends[packet.stream.type] = max(ends.get(packet.stream.type, 0.0), end)
    return ends


def loudest_of(film: Path) -> int:
    """Of 32,767."""
    with av.open(str(film)) as file:
        resampler = av.AudioResampler(format="s16", layout="mono")
        frames = [part for frame in file.decode(audio=0) for part in resampler.resample(frame)]
        return max(max(map(abs, array("h", bytes(frame.planes[0])[: 2 * frame.samples]))) for frame in frames)
