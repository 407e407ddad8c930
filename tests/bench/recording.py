"""What a camera and a microphone in Chromium really send: recorded once from a real browser, kept beside the others.

The browser publishes to our plane as our client does, in three sizes; three subscribers ask for one size each.
"""

import asyncio
import contextlib
import pickle
import sys
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from playwright.async_api import async_playwright

from rooms.ids import ParticipantId, PictureName, RoomId, SeatId
from signaling.sfu import rtcp, sdp, vp8
from signaling.sfu.core import TrackKind
from signaling.sfu.plane import MediaPlane, SubscriberOffer
from tests.bench.calls import Caller, answer, payload_of
from tests.bench.processes import BenchError
from tests.browser.chromium import NoBrowser, find_or_install

LAYERS = {"l": 180, "m": 360, "h": 720}
"""By rid, with the height of the tile for which it is sent."""
SECONDS = 8.0

_ROOM = RoomId("studio")
_KEPT = Path(sys.prefix) / "bench" / "chromium-1.recording"
_READY_SECONDS = 60.0
_KEYFRAME_SECONDS = 1.5
_ARGUMENTS = [
    "--no-sandbox", "--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream=fps=30", "--disable-gpu",
    "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
# As static/media/publisher.js and layers.js do it.
_PUBLISH = """
async () => {
  const stream = await navigator.mediaDevices.getUserMedia({video: {width: 1280, height: 720}, audio: true});
  const connection = window.connection = new RTCPeerConnection();
  const [rates, rids] = [[150000, 600000, 1500000], ["l", "m", "h"]];
  const layers = rids.map((rid, index) => (
    {rid, scaleResolutionDownBy: 2 ** (2 - index), maxBitrate: rates[index]}));
  connection.addTransceiver(stream.getAudioTracks()[0], {direction: "sendonly"});
  connection.addTransceiver(stream.getVideoTracks()[0], {direction: "sendonly", sendEncodings: layers});
  await connection.setLocalDescription();
  return connection.localDescription.sdp;
}
"""
_ACCEPT = "sdp => window.connection.setRemoteDescription({type: 'answer', sdp})"


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture of one size, or one packet of sound: how long (ticks) until the next, and its RTP payloads."""

    ticks: int
    payloads: tuple[bytes, ...]
    is_key: bool = False


@dataclass(frozen=True, slots=True)
class Recording:
    """A loop of frames for each size, each beginning with a keyframe, and the sound."""

    pictures: dict[str, tuple[Frame, ...]]
    sounds: tuple[Frame, ...]


@dataclass(slots=True)
class _Subscriber:
    """Asks for one size, and keeps what comes."""

    rid: str
    caller: Caller = field(init=False)
    packets: dict[TrackKind, list[bytes]] = field(default_factory=lambda: {"audio": [], "video": []})
    kinds: dict[int, TrackKind] = field(default_factory=dict)
    connecting: asyncio.Task[None] | None = None

    def __post_init__(self) -> None:
        self.caller = Caller(self._take)

    def _take(self, packet: bytes) -> None:
        ssrc = int.from_bytes(packet[8:12], "big")
        if ssrc in self.kinds:
            self.packets[self.kinds[ssrc]].append(packet)

    def on_offer(self, plane: MediaPlane, offer: SubscriberOffer) -> None:
        """As a browser would."""
        for section in sdp.parse(offer.sdp).sections:
            if section.ssrcs:
                self.kinds[section.ssrcs[0]] = "audio" if section.kind == "audio" else "video"
        plane.answer(ParticipantId(self.rid), offer.number, answer(self.caller, offer.sdp))
        if self.connecting is None:
            self.connecting = asyncio.create_task(self.caller.connect(offer.sdp))

    def ask_for_keyframe(self) -> None:
        """The loop begins at one, and may go on at another when somebody new comes."""
        for ssrc, kind in self.kinds.items():
            if kind == "video":
                self.caller.send_rtcp(rtcp.receiver_report(1) + rtcp.picture_loss(1, ssrc))


def recorded() -> Recording:
    """As `kept`, or from a browser now: half a minute. Raises BenchError."""
    if not _KEPT.exists():
        print("recording what Chromium sends …", file=sys.stderr, flush=True)
        made = asyncio.run(_record())
        _KEPT.parent.mkdir(parents=True, exist_ok=True)
        _KEPT.write_bytes(pickle.dumps(made))
    return kept()


def kept() -> Recording:
    """What was recorded before."""
    found = pickle.loads(_KEPT.read_bytes())  # noqa: S301 - a file of our own, in our own virtual environment
    assert isinstance(found, Recording)
    return found


async def _record() -> Recording:
    subscribers = {ParticipantId(rid): _Subscriber(rid) for rid in LAYERS}

    def hand_on(peer: ParticipantId, offer: SubscriberOffer) -> None:
        asyncio.get_running_loop().call_soon(subscribers[peer].on_offer, plane, offer)

    plane = MediaPlane(port=0, addresses=["127.0.0.1"], on_offer=hand_on, on_gone=lambda peer, side: None)
    await plane.start()
    try:
        async with _browser(plane):
            for peer, subscriber in subscribers.items():
                plane.subscribe(peer, _ROOM, SeatId(f"seat-{peer}"))
                camera = PictureName(SeatId("camera"))
                plane.set_view(peer, {camera: LAYERS[subscriber.rid]}, [camera])
            await _until_all_sizes_come(list(subscribers.values()))
            for subscriber in subscribers.values():
                subscriber.packets["audio"].clear()
                subscriber.packets["video"].clear()
            for _ in range(round(SECONDS / _KEYFRAME_SECONDS)):
                for subscriber in subscribers.values():
                    subscriber.ask_for_keyframe()
                await asyncio.sleep(_KEYFRAME_SECONDS)
    finally:
        for subscriber in subscribers.values():
            await subscriber.caller.close()
        await plane.close()
    pictures = {one.rid: tuple(_from_keyframe(_frames(one.packets["video"]))) for one in subscribers.values()}
    sounds = tuple(_frames(subscribers[ParticipantId("l")].packets["audio"]))
    if not sounds or not all(pictures.values()):
        raise BenchError("Chromium sent no keyframe of some size while it was recorded")
    return Recording(pictures, sounds)


@contextlib.asynccontextmanager
async def _browser(plane: MediaPlane) -> AsyncIterator[None]:
    """A Chromium that sends to the plane. Its page is a file of its own: cameras are for secure places only."""
    try:
        path = find_or_install()
    except NoBrowser as no:
        raise BenchError(str(no)) from no
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=path, headless=True, args=_ARGUMENTS)
        page = await browser.new_page()
        await page.route("**/*", lambda route: route.fulfill(body="<!doctype html>", content_type="text/html"))
        await page.goto("http://localhost/")
        offer = await page.evaluate(_PUBLISH)
        await page.evaluate(_ACCEPT, plane.publish(ParticipantId("camera"), _ROOM, SeatId("camera"), offer))
        yield
        await browser.close()


async def _until_all_sizes_come(subscribers: Sequence[_Subscriber]) -> None:
    """Chromium sends the large size only once it knows that the way carries it."""
    async with asyncio.timeout(_READY_SECONDS):
        while {_height(one.packets["video"]) for one in subscribers} != set(LAYERS.values()):
            for one in subscribers:
                one.packets["video"].clear()
                one.ask_for_keyframe()
            await asyncio.sleep(_KEYFRAME_SECONDS)


def _height(packets: Sequence[bytes]) -> int:
    """Of the newest keyframe; 0 without one."""
    found = 0
    for packet in packets:
        payload = payload_of(packet)
        _, _, at = vp8.describe(payload, 0, len(payload))
        found = vp8.keyframe_height(payload, 0, at, len(payload)) or found
    return found


def _frames(packets: Sequence[bytes]) -> list[Frame]:
    """Packets of one copy, by their timestamps, in the order of their numbers."""
    groups: dict[int, dict[int, bytes]] = {}
    for packet in packets:
        stamp, number = int.from_bytes(packet[4:8], "big"), int.from_bytes(packet[2:4], "big")
        groups.setdefault(stamp, {})[number] = payload_of(packet)
    stamps = list(groups)
    frames = []
    for stamp, following in zip(stamps, [*stamps[1:], None], strict=True):
        payloads = tuple(groups[stamp].values())
        ticks = frames[-1].ticks if following is None and frames else ((following or stamp) - stamp) & 0xFFFFFFFF
        frames.append(Frame(ticks, payloads, vp8.starts_keyframe(payloads[0])))
    return frames


def _from_keyframe(frames: Sequence[Frame]) -> Sequence[Frame]:
    first = next((index for index, frame in enumerate(frames) if frame.is_key), len(frames))
    return frames[first:]
