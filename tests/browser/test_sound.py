"""The kind of sound: music keeps its two channels all the way, speech is one voice, and the choice works at once."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser import axe
from tests.browser.demo_hub import DemoHub
from tests.browser.film import microphone
from tests.browser.objects.door import DoorPage
from tests.browser.objects.live import LivePage
from tests.browser.patience import until
from tests.browser.windows import Windows
from tests.browser.words import words_of

EN = words_of("en")
LEFT, RIGHT = 440.0, 660.0

pytestmark = pytest.mark.timeout(300)

# The loudest tone of each channel of what an m-line receives, over half a second; 0 where there is none.
_TONES = """
async (mid) => {
  const open = window.connectionsMade.filter((one) => one.connectionState !== "closed");
  const lines = open.flatMap((one) => one.getTransceivers()).filter((one) => one.currentDirection === "recvonly");
  const track = lines.find((one) => one.mid === mid)?.receiver.track;
  if (!track) return [0, 0];
  const context = (window.ears ??= new AudioContext());
  await context.resume();
  const source = context.createMediaStreamSource(new MediaStream([track]));
  const splitter = context.createChannelSplitter(2);
  source.connect(splitter);
  const channels = [0, 1].map((place) => {
    const analyser = new AnalyserNode(context, { fftSize: 8192, smoothingTimeConstant: 0 });
    splitter.connect(analyser, place);
    return { analyser, bins: new Float32Array(analyser.frequencyBinCount), loudest: -70, hertz: 0 };
  });
  for (let look = 0; look < 12; look++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const channel of channels) {
      channel.analyser.getFloatFrequencyData(channel.bins);
      channel.bins.forEach((level, bin) => {
        if (level <= channel.loudest) return;
        channel.loudest = level;
        channel.hertz = (bin * context.sampleRate) / channel.analyser.fftSize;
      });
    }
  }
  source.disconnect();
  return channels.map(({ hertz }) => Math.round(hertz));
}
"""


def tones(live: LivePage, town: str) -> tuple[int, int]:
    """What is heard of a class on the left and on the right."""
    row = live.arriving(town, "audio")
    left, right = live.page.evaluate(_TONES, row.mid if row else "")
    return left, right


def is_near(heard: int, tone: float) -> bool:
    """But for the width of what the ear tells apart here."""
    return abs(heard - tone) < 15


def choose_sound(live: LivePage, profile: str) -> None:
    """In "Camera and sound"."""
    live.page.get_by_role("button", name=EN("live-settings"), exact=True).click()
    choice = live.page.get_by_role("radio", name=EN(f"live-sound-{profile}"))
    choice.check()
    expect(choice).to_be_checked()
    assert axe.findings(live.page) == []
    live.page.keyboard.press("Escape")


# What was agreed on of the sound that is sent: in the offer and its answer, and what its encoder may spend.
_AGREED = """
() => {
  const open = window.connectionsMade.filter((one) => one.connectionState !== "closed");
  const sender = open.flatMap((one) => one.getSenders()).find((one) => one.track?.kind === "audio");
  if (!sender) return null; // it is being opened anew
  const [connection] = open.filter((one) => one.getSenders().includes(sender));
  const opus = (sdp) => /^a=fmtp:\\d+ (.*minptime.*|.*useinbandfec.*)$/m.exec(sdp)?.[1] ?? "";
  const { echoCancellation, noiseSuppression } = sender.track.getSettings();
  return {
    answer: opus(connection.remoteDescription.sdp),
    spends: sender.getParameters().encodings[0].maxBitrate ?? 0,
    filters: [echoCancellation, noiseSuppression],
  };
}
"""


def agrees(live: LivePage, *, is_stereo: bool, spends: int, filters: list[bool]) -> None:
    """What both sides agreed on, and what the microphone is filtered by."""

    def look() -> tuple[bool, int, list[bool]] | None:
        agreed = live.page.evaluate(_AGREED)
        if agreed is None:
            return None
        return ";stereo=1" in f";{agreed['answer']}", agreed["spends"], agreed["filters"]

    until(live.page, look, lambda now: now == (is_stereo, spends, filters), "what was chosen")


def test_music_keeps_both_channels_and_speech_is_one_voice(demo: DemoHub, windows: Windows, tmp_path: Path) -> None:
    window = windows.open(microphone=microphone(tmp_path, "stereo", LEFT, RIGHT))
    niort = DoorPage.by_link(window, demo.link("teacher", "Niort"), EN).enter()
    evora = DoorPage.by_link(windows.open(), demo.link("teacher", "Evora"), EN).enter()
    niort.turn_on("microphone", "sound")
    evora.turn_on("sound")
    evora.hears("Niort")
    left, right = tones(evora, "Niort")
    assert left == right or right == 0, "speech comes in one channel"

    agrees(niort, is_stereo=False, spends=0, filters=[True, True])

    made = niort.page.evaluate("window.connectionsMade.length")
    choose_sound(niort, "music")
    until(
        evora.page, lambda: tones(evora, "Niort"), lambda now: is_near(now[0], LEFT) and is_near(now[1], RIGHT),
        "one tone on the left, the other on the right",
    )  # fmt: skip
    agrees(niort, is_stereo=True, spends=192_000, filters=[False, False])
    assert niort.page.evaluate("window.connectionsMade.length") == made, "on the connection that ran"

    niort.page.reload()
    niort = DoorPage(niort.window, EN).enter()
    niort.turn_on("microphone")
    evora.hears("Niort")
    until(
        evora.page, lambda: tones(evora, "Niort"), lambda now: is_near(now[0], LEFT) and is_near(now[1], RIGHT),
        "the choice is remembered",
    )  # fmt: skip
    choose_sound(niort, "balanced")
    agrees(niort, is_stereo=False, spends=64_000, filters=[True, False])
    until(evora.page, lambda: tones(evora, "Niort"), lambda now: now[0] > 0 and now[0] == now[1], "one voice again")
    choose_sound(niort, "speech")
