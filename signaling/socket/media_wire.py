"""The messages about sound and picture: offers and answers, what a screen shows, stills, and how the lines are."""

from typing import Annotated, Literal

from msgspec import Meta

from signaling.socket.forms import SDP, FromClient, FromServer, SeatName

# --- what browsers send ---------------------------------------------------------------------------------------------


class Publish(FromClient, frozen=True):
    """`media:publish`: the offer of my sending connection; answered by `media:published`.

    `take_over`: send instead of my class's other device; without it that is refused (`seat-taken`).
    """

    sdp: SDP
    take_over: bool = False


class StopPublishing(FromClient, frozen=True):
    """`media:stop`: I send no more."""


class Watch(FromClient, frozen=True):
    """`media:watch`: start, or start anew, my receiving connection; answered by `media:offer`."""


class Answer(FromClient, frozen=True):
    """`media:answer`: to the offer with this number."""

    number: Annotated[int, Meta(ge=0)]
    sdp: SDP


class View(FromClient, frozen=True):
    """`media:view`: whose pictures my screen shows, how high (in pixels), and which are on the stage; no others come.

    Replaces what was said before; said again after each `media:watch`. Who never says it is sent every picture.
    """

    heights: Annotated[dict[SeatName, Annotated[int, Meta(ge=1, le=8_192)]], Meta(max_length=64)]
    stage: Annotated[list[SeatName], Meta(max_length=64)] = []


class Ways(FromClient, frozen=True):
    """`media:ways`: whether my sending and my receiving connection get through; said when it changes.

    Where one does not, still pictures take its place: every other class sees ours, or we see theirs.
    """

    sends: bool
    receives: bool


class TakeSnapshot(FromClient, frozen=True):
    """`snapshot`: a still picture of my class, base64 of a JPEG, while `snapshot:wanted` says so; lossy.

    At most 24 KB and 640 pixels across, one every two to three seconds; more often is dropped.
    """

    jpeg: Annotated[str, Meta(min_length=1, max_length=32_768)]


# --- what the server sends ------------------------------------------------------------------------------------------


class Published(FromServer, frozen=True):
    """`media:published`: the answer to my offer."""

    sdp: str


class WireTrack(FromServer, frozen=True):
    """Which seat's sound or picture an m-line of the offer carries."""

    mid: str
    seat: str
    kind: str


class Offer(FromServer, frozen=True):
    """`media:offer`: what I receive now; to be answered before the next one comes."""

    number: int
    sdp: str
    tracks: list[WireTrack]


class MediaStopped(FromServer, frozen=True):
    """`media:stopped`: my sending connection was ended: `taken-over`, `forbidden`, or `lost` (send a new offer)."""

    side: Literal["publish", "watch"]
    reason: Literal["taken-over", "forbidden", "lost"]


class SnapshotWanted(FromServer, frozen=True):
    """`snapshot:wanted`: somebody gets no moving picture of my class; send a `snapshot` now and then, or stop."""

    wanted: bool


class Snapshot(FromServer, frozen=True):
    """`snapshot`: a still picture of a class, base64 of a JPEG; lossy, the newest counts. Show it as an image only."""

    seat: str
    jpeg: str


class WireLight(FromServer, frozen=True):
    """How the line of one device is, and which way it is to blame.

    `fair`: now and then something is missing. `poor`: pictures come smaller, or in jerks. `away`: nothing comes, or
    only still pictures. `sends`: what the others get of this one; `receives`: what this one gets of the others.
    """

    participant: str
    light: Literal["good", "fair", "poor", "away"]
    why: Literal["sends", "receives"]


class Quality(FromServer, frozen=True):
    """`quality`: whose line is not good now; everybody else's is. Replaces what was said before.

    Said when it changes and, as long as there is something to say, every ten seconds; lossy.
    """

    lights: list[WireLight]
