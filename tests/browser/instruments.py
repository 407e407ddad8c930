"""What the browser itself measures: which classes' picture and sound arrive, and which pixels are on the board."""

import json
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Locator, Page, WebSocket

from tests.browser.ink_frames import InkFrames

_INBOUND = """
async () => {
  const rows = [];
  for (const connection of window.connectionsMade ?? []) {
    if (connection.connectionState === "closed") continue;
    for (const row of (await connection.getStats()).values()) {
      if (row.type !== "inbound-rtp") continue;
      rows.push({
        kind: row.kind, mid: row.mid ?? "", track: row.trackIdentifier ?? "", packets: row.packetsReceived ?? 0,
        frames: row.framesDecoded ?? 0, width: row.frameWidth ?? 0, height: row.frameHeight ?? 0,
        energy: row.totalAudioEnergy ?? 0,
      });
    }
  }
  return rows;
}
"""

_PATHS = """
async () => {
  const paths = [];
  for (const connection of window.connectionsMade ?? []) {
    if (connection.connectionState !== "connected") continue;
    const report = await connection.getStats();
    for (const transport of report.values()) {
      const pair = transport.type === "transport" && report.get(transport.selectedCandidatePairId);
      const local = pair && report.get(pair.localCandidateId);
      if (local) paths.push(local.candidateType === "relay" ? "relay" : local.protocol);
    }
  }
  return paths;
}
"""

_PICTURE = """
(video) => {
  if (!video.videoWidth) return null;
  const canvas = new OffscreenCanvas(16, 9);
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.drawImage(video, 0, 0, 16, 9);
  const data = pen.getImageData(0, 0, 16, 9).data;
  let [red, green, blue, sum] = [0, 0, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    red += data[at]; green += data[at + 1]; blue += data[at + 2];
    sum = (sum * 31 + data[at] + data[at + 1] * 3 + data[at + 2] * 7) % 1000000007;
  }
  const count = data.length / 4;
  return {
    red: red / count, green: green / count, blue: blue / count, sum,
    track: video.srcObject?.getVideoTracks()[0]?.id ?? "", width: video.videoWidth, height: video.videoHeight,
  };
}
"""

# The board's own canvas is never read: a browser that sees it read often moves it off the graphics card, where the soft
# edges of lines come out a shade different. A copy is read instead.
_COPY = """
  const copy = new OffscreenCanvas(canvas.width, canvas.height);
  const pen = copy.getContext("2d", { willReadFrequently: true });
  pen.drawImage(canvas, 0, 0);
"""

_INK = f"""
(canvas) => {{
  {_COPY}
  const data = pen.getImageData(0, 0, canvas.width, canvas.height).data;
  let [inked, sum] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {{
    if (data[at + 3] < 8) continue;
    inked += 1;
    sum = (sum * 31 + (at % 1000003) + data[at] + data[at + 1] * 3 + data[at + 2] * 7 + data[at + 3] * 11) % 1000000007;
  }}
  return {{ width: canvas.width, height: canvas.height, inked, sum }};
}}
"""

_PIXEL = f"""
(canvas, [x, y]) => {{
  {_COPY}
  return [...pen.getImageData(Math.round(x * canvas.width), Math.round(y * canvas.height), 1, 1).data];
}}
"""


@dataclass(frozen=True, slots=True)
class Inbound:
    """One received medium, as W3C webrtc-stats counts it (`RTCInboundRtpStreamStats`)."""

    kind: str
    mid: str
    track: str
    packets: int
    frames: int
    width: int
    height: int
    energy: float


@dataclass(frozen=True, slots=True)
class Picture:
    """What a video element shows now: its mean colour, a sum that changes when it moves, its track and size."""

    red: float
    green: float
    blue: float
    sum: int
    track: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Ink:
    """What is on a canvas: how many pixels carry ink, and a sum over their places and colours."""

    width: int
    height: int
    inked: int
    sum: int


def inbound(page: Page) -> list[Inbound]:
    """Every medium that open connections of the page receive."""
    return [Inbound(**row) for row in page.evaluate(_INBOUND)]


def paths(page: Page) -> list[str]:
    """How each connection of the page that is up gets through: `udp`, `tcp` or `relay`."""
    return [str(path) for path in page.evaluate(_PATHS)]


def picture(video: Locator) -> Picture | None:
    """What the video element shows; None while it shows nothing."""
    found = video.evaluate(_PICTURE)
    return Picture(**found) if found else None


def ink(canvas: Locator) -> Ink:
    """What is drawn on the canvas."""
    return Ink(**canvas.evaluate(_INK))


def pixel(canvas: Locator, x: float, y: float) -> tuple[int, int, int, int]:
    """Red, green, blue and alpha at a point given as fractions of the canvas."""
    red, green, blue, alpha = canvas.evaluate(_PIXEL, [x, y])
    return red, green, blue, alpha


class Wire:
    """What came and went over the window's socket: the truth about numbers, order and whose track is whose."""

    def __init__(self, page: Page) -> None:
        self.received: list[tuple[str, Any]] = []
        self.sent: list[tuple[str, Any]] = []
        page.on("websocket", lambda socket: self._opened(socket))

    def last(self, event: str) -> Any:
        """The body of the newest message of that name; None if none came."""
        return next((body for name, body in reversed(self.received) if name == event), None)

    def bodies(self, event: str) -> list[Any]:
        """Every message of that name, oldest first."""
        return [body for name, body in self.received if name == event]

    def track_of(self, mid: str) -> tuple[str, str] | None:
        """Whose track the m-line carries, and of which source, as the newest offer says."""
        offer = self.last("media:offer") or {"tracks": []}
        return next(((track["seat"], track["source"]) for track in offer["tracks"] if track["mid"] == mid), None)

    def entries(self, channel: str) -> dict[int, Any]:
        """Every committed entry of a channel that this window was ever given, by number."""
        found: dict[int, Any] = {}
        for name, body in self.received:
            if name == "entries" and body["channel"] == channel:
                found |= {entry["seq"]: entry for entry in body["entries"]}
        return dict(sorted(found.items()))

    def acknowledged(self, channel: str) -> dict[int, Any]:
        """Of these, the answers to commands of this window."""
        mine = {body["op_id"] for name, body in self.sent if name == "command"}
        return {seq: entry for seq, entry in self.entries(channel).items() if entry["op_id"] in mine}

    def _opened(self, socket: WebSocket) -> None:
        ink = InkFrames()
        socket.on("framereceived", lambda frame: self._note_received(ink, frame))
        socket.on("framesent", lambda frame: self._note(self.sent, frame))

    def _note_received(self, ink: InkFrames, frame: str | bytes) -> None:
        """A stroke that dried is an entry like those in words."""
        if isinstance(frame, str):
            self._note(self.received, frame)
        elif (entries := ink.take(frame)) is not None:
            self.received.append(("entries", entries))

    @staticmethod
    def _note(where: list[tuple[str, Any]], frame: str | bytes) -> None:
        """Engine.IO message (4) and Socket.IO event (2), then the JSON array of name and body."""
        text = frame if isinstance(frame, str) else frame.decode("utf-8", "replace")
        if text.startswith("42") and "[" in text:
            name, *bodies = json.loads(text[text.index("[") :])
            where.append((name, bodies[0] if bodies else None))


class InnerWire(Wire):
    """The same, as the page itself hears it: for a browser that shows nobody else what its socket brings."""

    SCRIPT = """
    (() => {
      const Original = window.WebSocket;
      window.framesHeard = [];
      window.WebSocket = class extends Original {
        constructor(...args) {
          super(...args);
          this.addEventListener("message", ({ data }) => typeof data === "string" && window.framesHeard.push(data));
        }
      };
    })();
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self._heard: list[tuple[str, Any]] = []
        self.sent = []

    @property
    def received(self) -> list[tuple[str, Any]]:  # type: ignore[override]  # it is asked for, not brought
        """Everything so far."""
        for frame in self._page.evaluate("window.framesHeard.splice(0)"):
            self._note(self._heard, frame)
        return self._heard
