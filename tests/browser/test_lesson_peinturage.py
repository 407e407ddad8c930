"""A painting session: four classes hear one piece in step and paint to it; then it is played again, and filmed."""

import io
import math
import wave
from array import array
from collections.abc import Iterator
from pathlib import Path

import av
import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import findings
from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.patience import until
from tests.browser.windows import Windows
from tests.browser.words import words_of

EN = words_of("en")
TOWNS = ("Niort", "Evora", "Chania", "Brno")
SECONDS = 180
"""Longer than four classes paint, however busy the computer is: a teacher ends it."""
IN_STEP_MS = 50

pytestmark = pytest.mark.timeout(900)  # a film is made while another lesson runs beside it


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[DemoHub]:
    """One of its own: what is played and drawn there is the film."""
    hub = DemoHub(tmp_path)
    hub.start()
    yield hub
    hub.stop()


def tune() -> bytes:
    """A WAV of a second, again and again."""
    out, rate = io.BytesIO(), 16_000
    second = array("h", (int(20_000 * math.sin(at * 0.2) * (1 - at / rate)) for at in range(rate)))
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(second.tobytes() * SECONDS)
    return out.getvalue()


def put_piece(page: Page, file: Path) -> None:
    """From the sheet of what one shares with everybody."""
    page.locator('[data-control="share"]').click()
    page.locator('[data-share="music"]').click()
    sheet = page.locator("rb-music-sheet dialog")
    sheet.get_by_label(EN("music-file")).set_input_files(file)
    sheet.get_by_label(EN("music-name")).fill("Le Cygne")
    sheet.get_by_label(EN("music-composer")).fill("Camille Saint-Saëns")
    sheet.get_by_label(EN("music-source")).fill("Public domain, played by ourselves")
    sheet.get_by_role("button", name=EN("music-send")).click()
    expect(sheet.locator(".music-piece")).to_contain_text("Camille Saint-Saëns · 3:00", timeout=120_000)
    assert not findings(page)


def is_in_step(page: Page) -> bool:
    """What the device measured itself: its sound is hardly beside the hub's clock."""
    strip = page.locator('.music-strip[data-state="playing"]')
    drift = strip.get_attribute("data-drift") if strip.count() else None
    return drift is not None and abs(float(drift)) < IN_STEP_MS


def tracks_of(film: Path) -> dict[str, float]:
    """The tracks of a film, and how many seconds each has."""
    ends: dict[str, float] = {}
    with av.open(str(film)) as file:
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


def test_four_classes_paint_to_one_piece_and_keep_the_film(hub: DemoHub, windows: Windows, tmp_path: Path) -> None:
    classes = [DoorPage.by_link(windows.open(), hub.link("teacher", town), EN).enter() for town in TOWNS]
    for live in classes[1:]:
        live.turn_on("sound")  # at one computer the others start silent
    lead = classes[0].page
    song = tmp_path / "cygne.wav"
    song.write_bytes(tune())
    put_piece(lead, song)
    expect(classes[0].switch("microphone")).to_be_checked()
    lead.get_by_role("button", name=EN("music-play", title="Le Cygne")).click()
    for live in classes:
        expect(live.page.locator(".music-strip")).to_contain_text("Le Cygne")
        until(live.page, lambda page=live.page: is_in_step(page), bool, "the piece in step")  # type: ignore[misc]
    expect(classes[0].switch("microphone")).not_to_be_checked()  # it rests: the loudspeakers play
    for place, live in enumerate(classes):
        left, top = 0.5 * (place % 2), 0.5 * (place // 2)
        live.board().draw([(left + 0.1, top + 0.25), (left + 0.25, top + 0.1), (left + 0.4, top + 0.25)])
    assert not findings(lead)
    lead.get_by_role("button", name=EN("music-stop")).click()
    expect(lead.locator(".music-strip")).to_have_count(0)
    expect(classes[0].switch("microphone")).to_be_checked()
    room = lead.url
    lead.goto(f"{room}/replay")
    replay = lead.locator('.replay[data-state="ready"]')
    expect(replay.locator(".replay-class")).to_have_count(4)
    lead.get_by_role("button", name=EN("replay-play")).click()
    expect(lead.locator(".replay[data-playing]")).to_be_visible()
    assert not findings(lead)
    with lead.expect_download(timeout=400_000) as film:
        lead.locator('[data-film="whole"]').click()
    film.value.save_as(tmp_path / "painting")
    tracks = tracks_of(tmp_path / "painting")
    assert tracks.keys() == {"video", "audio"}
    assert abs(tracks["video"] - tracks["audio"]) < 1
    assert loudest_of(tmp_path / "painting") > 1_000
